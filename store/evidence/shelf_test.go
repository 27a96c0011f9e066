package evidence

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestShelf(t *testing.T) {
	shelf, key := Shelf(filepath.Join(t.TempDir(), "evidence")), newKey(t)
	if names, err := shelf.Names(); err != nil || names != nil {
		t.Errorf("no folder yet: %v, %v", names, err)
	}
	for _, want := range []string{"2026-11-22-1", "2026-11-22-3", "2026-11-22-4"} {
		got, err := shelf.Put(t.Context(), sample(t), key, "2026-11-22-2") // its file is gone, and its number is not given again
		if err != nil {
			t.Fatal(err)
		}
		if got.ID != want || got.Name != want+".age" {
			t.Errorf("got %s in %s, want %s", got.ID, got.Name, want)
		}
		path := filepath.Join(string(shelf), got.Name)
		if sum, err := Digest(path); err != nil || sum != got.SHA256 {
			t.Errorf("digest %s, %v", sum, err)
		}
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("mode %v, %v", info.Mode(), err)
		}
		if locked, err := Locked(path); locked || err != nil {
			t.Errorf("locked: %v, %v", locked, err)
		}
		c, err := OpenFile(t.Context(), path, key)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(got.Manifest, c.Manifest); diff != "" {
			t.Error(diff)
		}
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	}
	if info, _ := os.Stat(string(shelf)); info.Mode().Perm() != 0o700 {
		t.Errorf("folder: %v", info.Mode())
	}
	names, err := shelf.Names()
	if diff := cmp.Diff([]string{"2026-11-22-1.age", "2026-11-22-3.age", "2026-11-22-4.age"}, names); diff != "" || err != nil {
		t.Error(diff, err)
	}
}

// What a killed Put left goes with a later one, and what one is at work on stays.
func TestSweep(t *testing.T) {
	dir := t.TempDir()
	for name, age := range map[string]time.Duration{"old": 48 * time.Hour, "new": 0} {
		path := filepath.Join(dir, unfinished+name)
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		at := time.Now().Add(-age)
		if err := os.Chtimes(path, at, at); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := Shelf(dir).Put(t.Context(), sample(t), newKey(t)); err != nil {
		t.Fatal(err)
	}
	entries, _ := os.ReadDir(dir)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if diff := cmp.Diff([]string{unfinished + "new", "2026-11-22-1.age"}, names); diff != "" {
		t.Error(diff)
	}
}

// A copy that cannot be made leaves nothing behind.
func TestPutFails(t *testing.T) {
	dir := t.TempDir()
	if _, err := Shelf(dir).Put(t.Context(), Case{Taken: taken}, newKey(t)); err == nil {
		t.Error("an empty case was put")
	}
	if entries, _ := os.ReadDir(dir); len(entries) > 0 {
		t.Errorf("left behind: %v", entries)
	}
	if _, err := OpenFile(t.Context(), dir, newKey(t)); err == nil || !strings.Contains(err.Error(), "folder") {
		t.Errorf("a folder: %v", err)
	}
}

func TestStopped(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	dir, key := t.TempDir(), newKey(t)
	put, err := Shelf(dir).Put(ctx, sample(t), key)
	if err != nil {
		t.Fatal(err)
	}
	stop()
	if _, err := Shelf(dir).Put(ctx, sample(t), key); !errors.Is(err, context.Canceled) {
		t.Errorf("put: %v", err)
	}
	if _, err := OpenFile(ctx, filepath.Join(dir, put.Name), key); !errors.Is(err, context.Canceled) {
		t.Errorf("open: %v", err)
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 1 {
		t.Errorf("%d files, want the one of before", len(entries))
	}
}

// A link in the place of a copy leads to nothing that is deleted.
func TestRemoveLink(t *testing.T) {
	dir := t.TempDir()
	mine, link := filepath.Join(dir, "thesis"), filepath.Join(dir, "2026-11-22-1.age")
	if err := os.WriteFile(mine, []byte("years of work"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(mine, link); err != nil {
		if runtime.GOOS != "windows" {
			t.Fatal(err)
		}
		t.Skip("links need rights there")
	}
	if err := Remove(link); err != nil {
		t.Error(err)
	}
	if data, err := os.ReadFile(mine); err != nil || string(data) != "years of work" {
		t.Errorf("%q, %v", data, err)
	}
	if _, err := os.Lstat(link); err == nil {
		t.Error("the link is still there")
	}
}
