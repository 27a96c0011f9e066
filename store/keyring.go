package store

import (
	"context"
	"errors"
	"time"

	"github.com/zalando/go-keyring"
)

// service is the name under which the keyring shows the key.
const service = "probity"

// Keyring keeps one secret for a service and a user. Get returns
// [ErrNotInKeyring] for what it does not keep.
type Keyring interface {
	Get(service, user string) (string, error)
	Set(service, user, password string) error
	Delete(service, user string) error
}

// ErrNotInKeyring is what a Keyring returns for a secret that it does not keep.
var ErrNotInKeyring = keyring.ErrNotFound

// SystemKeyring is the keyring of the desktop session: the Keychain, the
// Credential Manager, or the Secret Service over D-Bus. Where there is none,
// its methods fail.
func SystemKeyring() Keyring { return system{} }

type system struct{}

func (system) Get(service, user string) (string, error) { return keyring.Get(service, user) }
func (system) Set(service, user, password string) error { return keyring.Set(service, user, password) }
func (system) Delete(service, user string) error        { return keyring.Delete(service, user) }

var errSlow = errors.New("the keyring does not answer")

// patient calls f and gives up on it after a while: a keyring without a desktop
// can wait for ever. What f sets may be read only if patient returns nil.
func patient(ctx context.Context, limit time.Duration, f func() error) error {
	ctx, cancel := context.WithTimeoutCause(ctx, limit, errSlow)
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- f() }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
