package store

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
)

const (
	keptKeyring    = "keyring"
	keptPassphrase = "passphrase"
	keySize        = 32 // bytes, what the cipher takes
)

// key is the key of the database, and how it is kept.
type key struct {
	secret []byte
	id     string // the account under which the keyring keeps it
	kept   string
}

// openKey gets the key of the store in opt.Dir. It makes one only if there is
// no database yet: a database whose key is gone keeps waiting for it.
func openKey(ctx context.Context, opt Options) (key, error) {
	exists := Exists(opt.Dir)
	file, err := readSealed(opt.Dir)
	switch {
	case errors.Is(err, fs.ErrNotExist) && exists:
		return key{}, ErrKeyLost
	case errors.Is(err, fs.ErrNotExist):
		return newKey(ctx, opt)
	case err != nil:
		return key{}, err
	}
	if file.Kept == keptPassphrase {
		passphrase, err := ask(ctx, opt, false)
		if err != nil {
			return key{}, err
		}
		defer clear(passphrase)
		return file.open(passphrase)
	}
	k, err := fromKeyring(ctx, opt, file)
	if err != nil && !exists && ctx.Err() == nil {
		return newKey(ctx, opt) // nothing was ever written with the old one
	}
	return k, err
}

func fromKeyring(ctx context.Context, opt Options, file sealed) (key, error) {
	if opt.Keyring == nil {
		return key{}, ErrKeyring
	}
	var text string
	err := patient(ctx, opt.patience, func() (err error) {
		text, err = opt.Keyring.Get(service, file.ID)
		return err
	})
	switch {
	case ctx.Err() != nil:
		return key{}, ctx.Err()
	case errors.Is(err, ErrNotInKeyring):
		return key{}, ErrKeyLost
	case errors.Is(err, errSlow):
		return key{}, fmt.Errorf("%w: %w", ErrKeyring, err)
	case err != nil:
		return key{}, ErrKeyring // its own words are left out: they are not ours to vouch for
	}
	secret, err := hex.DecodeString(text)
	if err != nil || len(secret) != keySize || fingerprint(secret) != file.Print {
		return key{}, ErrKeyLost
	}
	return key{secret: secret, id: file.ID, kept: keptKeyring}, nil
}

// newKey makes a key and keeps it: in the keyring if there is one that works,
// else behind a passphrase.
func newKey(ctx context.Context, opt Options) (key, error) {
	if opt.Keyring != nil {
		k := randomKey()
		text := hex.EncodeToString(k.secret)
		err := patient(ctx, opt.patience, func() error {
			if err := opt.Keyring.Set(service, k.id, text); err != nil {
				return err
			}
			kept, err := opt.Keyring.Get(service, k.id) // some take a secret and do not keep it
			if err == nil && kept != text {
				err = ErrNotInKeyring
			}
			return err
		})
		if err == nil {
			k.kept = keptKeyring
			return k, sealed{Version: sealedVersion, ID: k.id, Kept: keptKeyring, Print: fingerprint(k.secret)}.write(opt.Dir)
		}
		if ctx.Err() != nil {
			return key{}, ctx.Err()
		}
	}
	passphrase, err := ask(ctx, opt, true)
	if err != nil {
		return key{}, err
	}
	defer clear(passphrase)
	// Not the key offered to the keyring: one that was only slow may yet keep it.
	return randomKey().rewrap(opt.Dir, passphrase)
}

func randomKey() key {
	id, secret := make([]byte, 8), make([]byte, keySize)
	rand.Read(id)
	rand.Read(secret)
	return key{secret: secret, id: hex.EncodeToString(id)}
}

func ask(ctx context.Context, opt Options, isNew bool) ([]byte, error) {
	if opt.Passphrase == nil {
		return nil, ErrNeedPassphrase
	}
	passphrase, err := opt.Passphrase(ctx, isNew)
	if err == nil && len(passphrase) == 0 {
		err = ErrNeedPassphrase
	}
	return passphrase, err
}

// rewrap puts the key behind a passphrase.
func (k key) rewrap(dir string, passphrase []byte) (key, error) {
	if len(passphrase) == 0 {
		return key{}, ErrNeedPassphrase
	}
	k.kept = keptPassphrase
	return k, seal(k, passphrase).write(dir)
}
