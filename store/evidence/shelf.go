package evidence

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"filippo.io/age"

	"github.com/probity-audit/probity/internal/hint"
)

// Shelf is the folder of the sealed copies. Their names are a date and a number, and
// tell nothing of what is in them.
type Shelf string

// Ending is that of a sealed copy's name.
const Ending = ".age"

const unfinished = ".sealing-"

// Sealed is a copy that was made.
type Sealed struct {
	ID       string // "2026-11-22-1"
	Name     string // of the file on the shelf
	SHA256   string // of the file, in hexadecimal
	Manifest Manifest
}

// Put seals a case for the key, writes it to the disk, and opens it again from there:
// what it returns can be relied on. IDs that are in use are given to no other copy,
// whether or not their file is there.
func (s Shelf) Put(ctx context.Context, c Case, key *age.X25519Identity, used ...string) (sealed Sealed, err error) {
	if err := os.MkdirAll(string(s), 0o700); err != nil {
		return Sealed{}, err
	}
	s.sweep()
	tmp, sum, m, err := s.seal(ctx, c, key.Recipient())
	if err != nil {
		return Sealed{}, err
	}
	defer os.Remove(tmp)
	path, err := s.place(tmp, c.Taken.Format(time.DateOnly), used)
	if err != nil {
		return Sealed{}, err
	}
	sealed = Sealed{ID: strings.TrimSuffix(filepath.Base(path), Ending), Name: filepath.Base(path), SHA256: sum, Manifest: m}
	again, err := OpenFile(ctx, path, key)
	if err != nil {
		return Sealed{}, errors.Join(fmt.Errorf("the sealed copy cannot be opened again: %w", err), os.Remove(path))
	}
	return sealed, again.Close()
}

// seal writes the copy under a name of its own, whole and on the disk.
func (s Shelf) seal(ctx context.Context, c Case, to age.Recipient) (tmp, sum string, m Manifest, err error) {
	f, err := os.CreateTemp(string(s), unfinished+"*") // with mode 0600
	if err != nil {
		return "", "", Manifest{}, err
	}
	hash := sha256.New()
	m, err = Seal(io.MultiWriter(stoppable{ctx, f}, hash), to, c)
	synced := f.Sync()
	closed := f.Close()
	if err := cmp.Or(err, synced, closed); err != nil {
		os.Remove(f.Name())
		return "", "", Manifest{}, err
	}
	return f.Name(), hex.EncodeToString(hash.Sum(nil)), m, nil
}

// place gives the file the first name of the day that is free, and makes that last.
func (s Shelf) place(tmp, day string, used []string) (string, error) {
	for n := 1; ; n++ {
		id := fmt.Sprintf("%s-%d", day, n)
		if slices.Contains(used, id) {
			continue
		}
		path := filepath.Join(string(s), id+Ending)
		switch err := claim(tmp, path); {
		case errors.Is(err, fs.ErrExist):
		case err != nil:
			return "", err
		default:
			return path, syncDir(string(s))
		}
	}
}

// sweep removes what a killed Put has left, once no Put can be at it any more.
func (s Shelf) sweep() {
	left, _ := filepath.Glob(filepath.Join(string(s), unfinished+"*"))
	for _, path := range left {
		if info, err := os.Lstat(path); err == nil && time.Since(info.ModTime()) > 24*time.Hour {
			os.Remove(path)
		}
	}
}

// Create seals a case into a file that must not be there, whole or not at all.
func Create(ctx context.Context, path string, to age.Recipient, c Case) error {
	if _, err := os.Lstat(path); err == nil {
		return hint.Wrap(errors.New("there is such a file, and nothing is overwritten"), "choose another name with -o")
	}
	dir := Shelf(filepath.Dir(path))
	tmp, _, _, err := dir.seal(ctx, c, to)
	if err != nil {
		return err
	}
	defer os.Remove(tmp)
	if err := claim(tmp, path); err != nil {
		return err
	}
	return syncDir(string(dir))
}

// Names lists the files on the shelf that are sealed copies by their names, in order.
func (s Shelf) Names() ([]string, error) {
	entries, err := os.ReadDir(string(s))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var names []string
	for _, e := range entries {
		if e.Type().IsRegular() && filepath.Ext(e.Name()) == Ending {
			names = append(names, e.Name())
		}
	}
	return names, err
}
