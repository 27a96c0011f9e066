package store

import (
	"context"

	"github.com/probity-audit/probity/audit"
)

const nameHold = "hold"

// SetHold keeps the answer to the question that comes before removing, in place of an
// earlier one.
func (s *Store) SetHold(ctx context.Context, hold audit.Hold) error {
	return s.updateDurably(ctx, func(c *conn) error { return c.keepNamed(nameHold, hold) })
}

// Hold returns the answer, and false if the question was never answered.
func (s *Store) Hold(ctx context.Context) (hold audit.Hold, ok bool, err error) {
	err = s.view(ctx, func(c *conn) error {
		ok, err = c.named(nameHold, &hold)
		return err
	})
	return hold, ok, err
}
