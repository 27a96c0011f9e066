package store

import (
	"context"
	"errors"
	"os"
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

var errHeld = errors.New("held by another")

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
	f, err := os.OpenFile(l.path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, full(err)
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
			return nil, hint.Wrap(errors.New("the folder of the store cannot be locked"), "keep the store on a local disk")
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
