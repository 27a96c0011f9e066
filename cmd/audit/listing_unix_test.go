//go:build unix

package main

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// A list on a pipe is opened once, when it is read: to look beforehand would wait for
// a writer, and then cut it off.
func TestPipedList(t *testing.T) {
	path := filepath.Join(t.TempDir(), "list")
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Fatal(err)
	}
	l := &listing{path: path, permitted: true}
	a := &app{}
	if err := a.permit(t.Context(), l); err != nil { // nobody writes yet
		t.Fatal(err)
	}
	wrote := make(chan error, 1)
	go func() { wrote <- os.WriteFile(path, []byte("Surname,Forename\nKavanagh,Aoife\n"), 0) }()
	list, _, err := a.load(t.Context(), l, nil)
	if err != nil || list.Size() != 1 {
		t.Errorf("%v", err)
	}
	if err := <-wrote; err != nil {
		t.Error(err)
	}
}
