package store

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/probity-audit/probity/internal/hint"
)

// lock keeps long work of two processes apart: a collect, a forget, a change of
// passphrase, the making of the store. Reading, and writing a decision, need no
// lock, so the review page and a report can be open at the same time. Within
// one process any number may hold it together.
type lock struct {
	path     string
	patience time.Duration
	mu       sync.Mutex
	holders  int
	file     *os.File
}

var (
	errHeld    = errors.New("held by another")
	errNoLocks = hint.Wrap(errors.New("the folder of the store cannot be locked"), "keep the store on a local disk")
)

func openLock(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	return f, full(err)
}

func (l *lock) acquire(ctx context.Context) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.holders == 0 {
		f, err := l.wait(ctx)
		if err != nil {
			return err
		}
		l.file = f
	}
	l.holders++
	return nil
}

// wait tries until it has the lock. The system drops the lock of a process that
// ends, however it ends, so the file may stay.
func (l *lock) wait(ctx context.Context) (*os.File, error) {
	f, err := openLock(l.path)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeoutCause(ctx, l.patience, ErrLocked)
	defer cancel()
	again := time.NewTicker(50 * time.Millisecond)
	defer again.Stop()
	for {
		err := tryLock(f)
		if err == nil {
			return f, nil
		}
		if !errors.Is(err, errHeld) {
			f.Close()
			return nil, errNoLocks
		}
		select {
		case <-again.C:
		case <-ctx.Done():
			f.Close()
			return nil, context.Cause(ctx)
		}
	}
}

func (l *lock) release() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.holders--; l.holders == 0 {
		l.file.Close()
		l.file = nil
	}
}

// Removing lets nobody else remove until done is called, or the process ends. It returns
// ErrRemoving if somebody else does. Everything else can go on meanwhile.
func (s *Store) Removing() (done func(), err error) {
	f, err := openLock(filepath.Join(s.opt.Dir, removalLockFile))
	if err != nil {
		return nil, err
	}
	err = tryLock(f)
	if err == nil {
		return func() { f.Close() }, nil
	}
	f.Close()
	if errors.Is(err, errHeld) {
		return nil, ErrRemoving
	}
	return nil, errNoLocks
}
