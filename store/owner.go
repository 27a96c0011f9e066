package store

import (
	"context"
	"time"

	"github.com/probity-audit/probity/social"
)

const (
	nameOwner = "owner"
	nameRun   = "run"
)

// SetOwner keeps who the doctor is.
func (s *Store) SetOwner(ctx context.Context, owner social.Owner) error {
	return s.update(ctx, func(c *conn) error { return c.keepNamed(nameOwner, owner) })
}

// Owner returns who the doctor is, and false if that was never said.
func (s *Store) Owner(ctx context.Context) (owner social.Owner, ok bool, err error) {
	err = s.view(ctx, func(c *conn) error {
		ok, err = c.named(nameOwner, &owner)
		return err
	})
	return owner, ok, err
}

// Run is what is kept of an assessment, to say next time what is new.
type Run struct {
	At       time.Time         `json:"at"`
	Findings map[string]string `json:"findings"` // severity by fingerprint
	Counts   map[string]int    `json:"counts,omitempty"`
	Open     []string          `json:"open,omitempty"`   // people who may be patients, of whom the owner had said nothing
	Listed   bool              `json:"listed,omitempty"` // people were compared with a list of patients
}

// SaveRun keeps a run in place of the one before.
func (s *Store) SaveRun(ctx context.Context, run Run) error {
	return s.update(ctx, func(c *conn) error { return c.keepNamed(nameRun, run) })
}

// LastRun returns the run that was kept last, and false if there was none.
func (s *Store) LastRun(ctx context.Context) (run Run, ok bool, err error) {
	err = s.view(ctx, func(c *conn) error {
		ok, err = c.named(nameRun, &run)
		return err
	})
	return run, ok, err
}
