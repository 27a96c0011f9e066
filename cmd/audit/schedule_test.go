package main

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

// TestAsCalled keeps the link by which a program was called, and no other.
func TestAsCalled(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("links need rights there")
	}
	dir := t.TempDir()
	program, link, other := filepath.Join(dir, "3.1", "audit"), filepath.Join(dir, "bin", "audit"), filepath.Join(dir, "other")
	for _, path := range []string{program, link} {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	for _, path := range []string{program, other} {
		if err := os.WriteFile(path, []byte("#!/bin/sh\n"), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink(program, link); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", filepath.Dir(link))
	for called, want := range map[string]string{"audit": link, link: link, program: program, other: program, "nowhere": program} {
		if got := asCalled(program, called); got != want {
			t.Errorf("called as %s: %s, want %s", called, got, want)
		}
	}
}
