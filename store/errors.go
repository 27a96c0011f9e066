package store

import (
	"context"
	"errors"
	"fmt"
	"syscall"

	"github.com/ncruces/go-sqlite3"

	"github.com/probity-audit/probity/internal/hint"
)

// What can go wrong, for errors.Is. Each carries a hint. None says more of what
// is kept than an account key.
var (
	ErrPassphrase = hint.Wrap(errors.New("the passphrase is not the one the store was locked with"),
		"try again; there is no way round a forgotten passphrase, but the exports can be opened again in a new store")
	ErrNeedPassphrase = hint.Wrap(errors.New("the store needs a passphrase and none can be asked for"),
		"set AUDIT_PASSPHRASE, name a file with --passphrase-file, or run in a terminal")
	ErrLocked = hint.Wrap(errors.New("another audit is using the store"),
		"wait until it is done or end it, then try again")
	ErrRemoving = hint.Wrap(errors.New("another 'audit remove --do' is at work"),
		"wait until it is done or end it, then try again; nothing was changed by this one")
	ErrFull = hint.Wrap(errors.New("the disk is full, or the file may not grow"),
		"make room and run the same command again; what was kept before is still there")
	ErrDamaged = hint.Wrap(errors.New("the store is damaged"),
		"put back a backup of the whole folder, or move the folder away and collect again")
	ErrNewer = hint.Wrap(errors.New("the store was written by a newer audit"),
		"update audit; this version would not understand all of it")
	ErrKeyLost = hint.Wrap(errors.New("the key of the store is gone, and without it nothing in it can be read"),
		"bring back the keyring or the key file that belongs to it, or move the folder away and collect again")
	ErrKeyring = hint.Wrap(errors.New("the key of the store is in the system's keyring, which cannot be used"),
		"unlock the keyring and try again from the desktop session in which the store was made, without --no-keyring")
	ErrNoAccount = hint.Wrap(errors.New("the store knows no such account"),
		"see 'audit status' for the accounts it knows")
)

// said turns an error of the engine into one of the above where it is one. The
// engine's own message is left out: only its code and the system's error stay.
func said(ctx context.Context, err error) error {
	var e *sqlite3.Error
	var code sqlite3.ExtendedErrorCode
	switch {
	case err == nil:
		return nil
	case errors.As(err, &e):
		code = e.ExtendedCode()
	case !errors.As(err, &code):
		return err
	}
	switch primary := code.Code(); {
	case primary == sqlite3.INTERRUPT && ctx.Err() != nil:
		return ctx.Err()
	case primary == sqlite3.BUSY, primary == sqlite3.LOCKED, primary == sqlite3.PROTOCOL:
		return ErrLocked
	case primary == sqlite3.FULL, code == sqlite3.IOERR_SHMSIZE, full(err) == ErrFull:
		return ErrFull
	case primary == sqlite3.CORRUPT, primary == sqlite3.NOTADB, primary == sqlite3.FORMAT,
		code == sqlite3.IOERR_SHORT_READ, code == sqlite3.IOERR_CORRUPTFS, code == sqlite3.IOERR_DATA:
		return fmt.Errorf("%w (%w)", ErrDamaged, code)
	case primary == sqlite3.CANTOPEN, primary == sqlite3.READONLY, primary == sqlite3.PERM, primary == sqlite3.IOERR:
		return hint.Wrap(fmt.Errorf("the store cannot be read or written (%w)", code),
			"check that the folder is yours, can be written, and lies on a local disk")
	}
	return fmt.Errorf("store: %w", code)
}

// full tells a full disk from other errors of the system.
func full(err error) error {
	if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) || errors.Is(err, syscall.EFBIG) {
		return ErrFull
	}
	return err
}
