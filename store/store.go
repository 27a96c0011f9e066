// Package store keeps what was collected, the tokens, the decisions and what the
// owner said of people in one encrypted file, and is the only writer of private data.
//
// The file is an SQLite database whose every page, and every auxiliary file, is
// encrypted with a random key. The key is kept in the system's keyring, or in a
// small file beside the database, wrapped with a passphrase. Encryption hides
// the content and nothing else: who can read the folder sees how large it is
// and, with an earlier copy at hand, which parts have changed.
package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/probity-audit/probity/internal/hint"
)

const (
	dbFile   = "probity.db"
	keyFile  = "probity.key.json"
	lockFile = "probity.lock"

	removalLockFile = "probity.removal.lock"
)

// Options says where the store is and how its key is kept.
type Options struct {
	// Dir is the folder of the store's files. It is made if need be, readable
	// by nobody else, and should hold nothing else.
	Dir string
	// Keyring keeps the key; nil for none.
	Keyring Keyring
	// Passphrase asks for the passphrase, twice if isNew. It is called at most
	// once, and only where the keyring does not keep the key; nil means that
	// nobody can be asked. The store clears what it returns.
	Passphrase func(ctx context.Context, isNew bool) ([]byte, error)

	patience time.Duration // how long to wait for another process, and for the keyring
}

// Store is an open store. Its methods may be called at the same time.
type Store struct {
	opt   Options
	key   key
	lock  lock
	conns conns

	keeping sync.Mutex // guards key.kept
}

// Exists reports whether dir holds a store.
func Exists(dir string) bool {
	return holds(filepath.Join(dir, dbFile)) || holds(filepath.Join(dir, dbFile+"-wal"))
}

func holds(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Size() > 0
}

// Open opens the store in opt.Dir, and makes it if there is none. A store whose
// key cannot be had is left as it is: see the errors of this package.
func Open(ctx context.Context, opt Options) (*Store, error) {
	if opt.Dir == "" {
		return nil, errors.New("store: no folder given")
	}
	dir, err := filepath.Abs(opt.Dir)
	if err != nil {
		return nil, err
	}
	opt.Dir = dir
	if opt.patience == 0 {
		opt.patience = 5 * time.Second
	}
	// A folder that was there before keeps its mode: it may be the owner's for
	// other things too, and what the store writes into it has modes of its own.
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, full(err)
	}
	s := &Store{opt: opt}
	s.lock.path, s.lock.patience = filepath.Join(dir, lockFile), opt.patience
	if !Exists(dir) { // two that make the store at once must not make two keys
		if err := s.lock.acquire(ctx); err != nil {
			return nil, err
		}
		defer s.lock.release()
	}
	if s.key, err = openKey(ctx, opt); err != nil {
		return nil, err
	}
	s.conns.dial = s.dial
	if err := s.start(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// start opens the database for writing, brings its schema up to date and
// finishes what a killed Forget left undone.
func (s *Store) start(ctx context.Context) error {
	f, err := os.OpenFile(filepath.Join(s.opt.Dir, dbFile), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return full(err)
	}
	f.Close()
	w, err := s.dial(ctx, false)
	if err != nil {
		return said(ctx, err)
	}
	s.conns.start(w)
	if err := s.migrate(ctx); err != nil {
		return err
	}
	shm := filepath.Join(s.opt.Dir, dbFile+"-shm") // page numbers only; the disk sets the modes of the others
	if err := os.Chmod(shm, 0o600); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	if unswept, err := s.unswept(ctx); err != nil || !unswept {
		return err
	}
	if err := s.sweep(ctx); !errors.Is(err, ErrLocked) && !errors.Is(err, ErrFull) {
		return err
	}
	return nil // not possible now: the next to open the store will sweep
}

// Close ends the use of the store. Sequences still being read end with it.
func (s *Store) Close() error {
	err := s.conns.close()
	clear(s.key.secret)
	return said(context.Background(), err)
}

// Info is what can be said of the store itself.
type Info struct {
	Path   string // of the database
	Size   int64  // bytes, auxiliary files included
	Schema int    // version of the schema
	Key    string // "keyring" or "passphrase"
}

// Info describes the store.
func (s *Store) Info(ctx context.Context) (Info, error) {
	s.keeping.Lock()
	info := Info{Path: filepath.Join(s.opt.Dir, dbFile), Key: s.key.kept}
	s.keeping.Unlock()
	for _, suffix := range []string{"", "-wal", "-shm"} {
		if f, err := os.Stat(info.Path + suffix); err == nil {
			info.Size += f.Size()
		}
	}
	err := s.view(ctx, func(c *conn) (err error) {
		info.Schema, err = c.version()
		return err
	})
	return info, err
}

// ChangePassphrase locks the store with another passphrase. A key that was in
// the keyring is taken out of it.
func (s *Store) ChangePassphrase(ctx context.Context, passphrase []byte) error {
	if err := s.lock.acquire(ctx); err != nil {
		return err
	}
	defer s.lock.release()
	s.keeping.Lock()
	defer s.keeping.Unlock()
	was := s.key.kept
	next, err := s.key.rewrap(s.opt.Dir, passphrase)
	if err != nil {
		return fmt.Errorf("change the passphrase: %w", err)
	}
	s.key.kept = next.kept
	if was != keptKeyring || s.opt.Keyring == nil {
		return nil
	}
	err = patient(ctx, s.opt.patience, func() error { return s.opt.Keyring.Delete(service, next.id) })
	if err != nil && !errors.Is(err, ErrNotInKeyring) {
		return hint.Wrap(errors.New("the passphrase is set, but the keyring still keeps its copy of the key"),
			`delete the entry "probity" with the keyring's own program`)
	}
	return nil
}
