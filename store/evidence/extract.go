package evidence

import (
	"archive/zip"
	"cmp"
	"io"
	"os"
	"path"
)

// extract writes one file. Its name was checked when the copy was opened.
func extract(root *os.Root, name string, f *zip.File) error {
	if err := root.MkdirAll(path.Dir(name), 0o700); err != nil {
		return err
	}
	r, err := f.Open()
	if err != nil {
		return damaged("a file in it cannot be read")
	}
	defer r.Close()
	w, err := root.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(w, r)
	closed := w.Close()
	return cmp.Or(err, closed)
}

// budget is a ReaderAt that stops after so many bytes, until it is opened: a
// directory of nothing but entries is not to fill the memory.
type budget struct {
	r    io.ReaderAt
	left int64
	open bool
}

func (b *budget) ReadAt(p []byte, off int64) (int, error) {
	if !b.open {
		if b.left -= int64(len(p)); b.left < 0 {
			return 0, io.ErrUnexpectedEOF
		}
	}
	return b.r.ReadAt(p, off)
}
