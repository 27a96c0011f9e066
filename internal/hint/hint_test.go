package hint

import (
	"errors"
	"fmt"
	"io"
	"testing"
)

func TestHint(t *testing.T) {
	inner := Wrap(io.ErrUnexpectedEOF, "ask for a new one")
	outer := Wrap(fmt.Errorf("reading: %w", inner), "try again")
	if got := Of(outer); got != "try again" {
		t.Errorf("got %q, want the outermost hint", got)
	}
	if got := Of(fmt.Errorf("reading: %w", inner)); got != "ask for a new one" {
		t.Errorf("got %q, want the hint within", got)
	}
	if !errors.Is(outer, io.ErrUnexpectedEOF) || outer.Error() != "reading: unexpected EOF" {
		t.Errorf("the error itself changed: %v", outer)
	}
	if Wrap(nil, "x") != nil || Of(io.EOF) != "" || Of(nil) != "" {
		t.Error("a hint where there is none")
	}
}
