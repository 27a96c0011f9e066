package store

import (
	"bytes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"

	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/chacha20poly1305"
	"golang.org/x/text/unicode/norm"
)

const sealedVersion = 1

// sealed is the key file. It says how the key is kept and, if behind a
// passphrase, holds it wrapped: XChaCha20-Poly1305 under a key that Argon2id
// makes of the passphrase. Nothing in it is of use without either.
type sealed struct {
	Version int    `json:"version"`
	ID      string `json:"id"`
	Kept    string `json:"kept"`
	Print   string `json:"print"` // tells the right key from another one
	Time    uint32 `json:"argon2id_time,omitempty"`
	Memory  uint32 `json:"argon2id_memory_kib,omitempty"`
	Threads uint8  `json:"argon2id_threads,omitempty"`
	Salt    []byte `json:"salt,omitempty"`
	Nonce   []byte `json:"nonce,omitempty"`
	Wrapped []byte `json:"wrapped,omitempty"`
	Check   string `json:"check,omitempty"` // of the rest: tells damage from a wrong passphrase
}

// The second recommended option of RFC 9106, section 4.
const (
	argonTime    = 3
	argonMemory  = 64 << 10 // KiB
	argonThreads = 4
	saltSize     = 16 // bytes
)

// fingerprint tells keys apart and gives nothing of them away.
func fingerprint(secret []byte) string {
	sum := sha256.Sum256(append([]byte("probity store key\x00"), secret...))
	return hex.EncodeToString(sum[:8])
}

func seal(k key, passphrase []byte) sealed {
	f := sealed{
		Version: sealedVersion, ID: k.id, Kept: keptPassphrase, Print: fingerprint(k.secret),
		Time: argonTime, Memory: argonMemory, Threads: argonThreads,
		Salt: make([]byte, saltSize), Nonce: make([]byte, chacha20poly1305.NonceSizeX),
	}
	rand.Read(f.Salt)
	rand.Read(f.Nonce)
	f.Wrapped = f.aead(passphrase).Seal(nil, f.Nonce, k.secret, f.bound())
	return f
}

func (f sealed) open(passphrase []byte) (key, error) {
	secret, err := f.aead(passphrase).Open(nil, f.Nonce, f.Wrapped, f.bound())
	if err != nil {
		return key{}, ErrPassphrase
	}
	return key{secret: secret, id: f.ID, kept: keptPassphrase}, nil
}

// aead is the cipher that wraps the key.
func (f sealed) aead(passphrase []byte) cipher.AEAD {
	text := norm.NFC.Bytes(passphrase) // keyboards differ in how they compose accents
	defer clear(text)
	derived := argon2.IDKey(text, f.Salt, f.Time, f.Memory, f.Threads, chacha20poly1305.KeySize)
	defer clear(derived)
	aead, err := chacha20poly1305.NewX(derived)
	if err != nil {
		panic(err) // only a key of another size
	}
	return aead
}

// bound is what the wrapped key is bound to.
func (f sealed) bound() []byte {
	f.Wrapped, f.Check = nil, ""
	b, _ := json.Marshal(f)
	return b
}

func (f sealed) sum() string {
	f.Check = ""
	b, _ := json.Marshal(f)
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:8])
}

// readSealed reads the key file of a store. An error is fs.ErrNotExist,
// ErrDamaged, ErrNewer or the system's.
func readSealed(dir string) (sealed, error) {
	f, err := os.Open(filepath.Join(dir, keyFile))
	if err != nil {
		return sealed{}, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, 64<<10))
	if err != nil {
		return sealed{}, err
	}
	return parseSealed(b)
}

func parseSealed(b []byte) (sealed, error) {
	damaged := fmt.Errorf("%w: %s", ErrDamaged, keyFile)
	var f sealed
	if json.Unmarshal(b, &f) != nil {
		return sealed{}, damaged
	}
	if f.Version > sealedVersion {
		return sealed{}, ErrNewer
	}
	if f.Version < 1 || f.Check != f.sum() || f.ID == "" {
		return sealed{}, damaged
	}
	switch f.Kept {
	case keptKeyring:
		return f, nil
	case keptPassphrase: // within bounds, so that a planted file cannot take all memory
		if f.Time < 1 || f.Time > 64 || f.Memory < 8 || f.Memory > 1<<20 || f.Threads < 1 || f.Threads > 64 ||
			len(f.Salt) < saltSize || len(f.Nonce) != chacha20poly1305.NonceSizeX ||
			len(f.Wrapped) != keySize+chacha20poly1305.Overhead {
			return sealed{}, damaged
		}
		return f, nil
	}
	return sealed{}, damaged
}

// write replaces the key file in one step, so that there is always a whole one.
func (f sealed) write(dir string) error {
	f.Check = f.sum()
	b, err := json.MarshalIndent(f, "", "\t")
	if err != nil {
		return err
	}
	tmp, err := os.CreateTemp(dir, keyFile+".*") // with mode 0600
	if err != nil {
		return full(err)
	}
	defer os.Remove(tmp.Name())
	_, err = io.Copy(tmp, bytes.NewReader(append(b, '\n')))
	if err := errors.Join(err, tmp.Sync(), tmp.Close()); err != nil {
		return full(err)
	}
	if err := os.Rename(tmp.Name(), filepath.Join(dir, keyFile)); err != nil {
		return full(err)
	}
	return syncDir(dir)
}

// syncDir makes the rename itself last. Windows has no such call.
func syncDir(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Sync(); err != nil && !errors.Is(err, fs.ErrInvalid) {
		return full(err)
	}
	return nil
}
