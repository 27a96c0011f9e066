package evidence

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"runtime"

	"github.com/probity-audit/probity/internal/hint"
)

// Digest returns the SHA-256 of the file at path, in hexadecimal.
func Digest(path string) (string, error) {
	f, _, err := regular(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

// Locked reports whether the file at path is opened by a passphrase rather than a key.
func Locked(path string) (bool, error) {
	f, _, err := regular(path)
	if err != nil {
		return false, err
	}
	defer f.Close()
	const head = "age-encryption.org/v1\n-> scrypt "
	got := make([]byte, len(head))
	n, err := io.ReadFull(f, got)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = nil
	}
	return string(got[:n]) == head, err
}

// regular opens a file, and nothing else.
func regular(path string) (*os.File, fs.FileInfo, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil, hint.Wrap(errors.New("there is no such file"), "'audit evidence' lists the sealed copies and whether their files are there")
	case err != nil:
		return nil, nil, err
	case !info.Mode().IsRegular():
		return nil, nil, errors.New("this is a folder, not a file")
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	if info, err = f.Stat(); err != nil {
		f.Close()
		return nil, nil, err
	}
	return f, info, nil
}

// syncDir makes a new name last. Windows has no such call.
func syncDir(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Sync(); err != nil && !errors.Is(err, fs.ErrInvalid) {
		return err
	}
	return nil
}

// claim moves a file to a name that nothing has.
func claim(tmp, path string) error {
	err := os.Link(tmp, path) // fails if there is one, unlike renaming
	if err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	if _, err := os.Lstat(path); err == nil { // a file system without links
		return fs.ErrExist
	}
	return os.Rename(tmp, path)
}

// stoppable is a file that is read and written for as long as a context lasts.
type stoppable struct {
	ctx context.Context
	*os.File
}

func (s stoppable) ReadAt(p []byte, off int64) (int, error) {
	if err := s.ctx.Err(); err != nil {
		return 0, err
	}
	return s.File.ReadAt(p, off)
}

func (s stoppable) Write(p []byte) (int, error) {
	if err := s.ctx.Err(); err != nil {
		return 0, err
	}
	return s.File.Write(p)
}

// headLen is more than the header of any copy takes, which alone holds its file key.
const headLen = 64 << 10

// Remove deletes a sealed copy. The beginning is overwritten first, without which the
// rest cannot be opened by any key; but a disk may write that elsewhere. Of a link
// only the link is deleted. To have no such file is no error.
func Remove(path string) error {
	if info, err := os.Lstat(path); err == nil && info.Mode().IsRegular() {
		if f, err := os.OpenFile(path, os.O_WRONLY, 0); err == nil {
			_ = overwrite(f) // to remove it is better than to keep it whole
			f.Close()
		}
	}
	if err := os.Remove(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

func overwrite(f *os.File) error {
	info, err := f.Stat()
	if err != nil {
		return err
	}
	noise := make([]byte, min(headLen, info.Size()))
	rand.Read(noise)
	if _, err := f.WriteAt(noise, 0); err != nil {
		return err
	}
	return f.Sync()
}
