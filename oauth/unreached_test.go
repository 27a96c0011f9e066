package oauth

import (
	"errors"
	"net"
	"os"
	"strings"
	"syscall"
	"testing"
)

// TestUnreached: nobody who is offline is told of dials and lookups.
func TestUnreached(t *testing.T) {
	dial := func(err error) error { return broken(&net.OpError{Op: "dial", Net: "tcp", Err: err}) }
	for want, err := range map[string]error{
		"there is no server of this name": dial(&net.DNSError{Err: "no such host", Name: "private.example", IsNotFound: true}),
		"could not be looked up":          dial(&net.DNSError{Err: "server misbehaving", Name: "private.example", IsTemporary: true}),
		"nothing answers":                 dial(os.NewSyscallError("connect", syscall.ECONNREFUSED)),
	} {
		if !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "private") {
			t.Errorf("said is %q, want %q", err, want)
		}
		if _, ok := errors.AsType[*net.OpError](err); !ok {
			t.Errorf("%q hides what it is", err)
		}
	}
}
