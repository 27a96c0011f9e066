package store

import (
	"errors"
	"testing"
)

// TestRemoving lets one remove at a time, while all else goes on.
func TestRemoving(t *testing.T) {
	dir := t.TempDir()
	opt := Options{Dir: dir, Keyring: new(memory)}
	one, two := open(t, opt), open(t, opt)
	done, err := one.Removing()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := two.Removing(); !errors.Is(err, ErrRemoving) {
		t.Errorf("a second removal: %v", err)
	}
	if err := two.SaveRemoval(t.Context(), Removal{Account: "a", Item: "1"}); err != nil {
		t.Error(err)
	}
	done()
	if done, err = two.Removing(); err != nil {
		t.Fatal(err)
	}
	done()
}
