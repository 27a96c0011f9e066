package archive

import (
	"archive/zip"
	"errors"
	"io"
	"os"

	"github.com/probity-audit/probity/internal/hint"
)

// encrypted is bit 0 of a member's flags: APPNOTE.TXT, section 4.4.4.
const encrypted = 1

// zip reads the central directory of f. The standard library holds members to
// the size and checksum that the directory gives, so that the limits can be
// applied to what it says.
func (b *builder) zip(f *os.File, size int64) error {
	// An entry takes 46 bytes and its name. Cutting the reading short keeps a
	// directory of nothing but entries from filling the memory.
	dir := &budget{r: f, left: int64(b.limits.Entries)*128 + 1<<20}
	z, err := zip.NewReader(dir, size)
	switch {
	case dir.left < 0:
		return errTooMuch
	case err != nil && !errors.Is(err, zip.ErrInsecurePath):
		return b.salvage(f, size)
	}
	dir.open = true
	locked, files, stored := 0, 0, uint64(0)
	for _, m := range z.File {
		if stored += m.CompressedSize64; m.CompressedSize64 > uint64(size) || stored > uint64(size) {
			return errTooMuch // members overlap
		}
		open := m.Open
		switch {
		case m.Flags&encrypted != 0:
			locked++
			open = refuse(ErrEncrypted)
		case m.Method != zip.Store && m.Method != zip.Deflate:
			open = refuse(hint.Wrap(ErrMethod, "unpack the archive and give the folder"))
		case m.UncompressedSize64 > ratioFloor && m.UncompressedSize64/max(m.CompressedSize64, 1) > uint64(b.limits.Ratio):
			open = refuse(ErrTooLarge)
		}
		if !m.FileInfo().IsDir() {
			files++
		}
		err := b.member(member{name: m.Name, mode: m.Mode(), size: int64(m.UncompressedSize64), mod: m.Modified, open: open})
		if err != nil {
			return err
		}
	}
	if files > 0 && locked == files {
		return hint.Wrap(errors.New("the archive is locked with a password"), "unpack it with its password and give the folder")
	}
	return nil
}

// budget is a ReaderAt that stops after so many bytes, until it is opened.
type budget struct {
	r    io.ReaderAt
	left int64
	open bool
}

func (b *budget) ReadAt(p []byte, off int64) (int, error) {
	if !b.open {
		if b.left -= int64(len(p)); b.left < 0 {
			return 0, errTooMuch
		}
	}
	return b.r.ReadAt(p, off)
}
