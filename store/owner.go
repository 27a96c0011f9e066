package store

import (
	"context"

	"github.com/probity-audit/probity/social"
)

const nameOwner = "owner"

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
