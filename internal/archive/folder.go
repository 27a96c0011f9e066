package archive

import (
	"io"
	"io/fs"
	"os"
)

// folder indexes an unpacked export. Reading goes through an [os.Root], so that a
// link put there afterwards does not lead out of it.
func (b *builder) folder(path string) (io.Closer, error) {
	root, err := os.OpenRoot(path)
	if err != nil {
		return nil, bare("open folder", err)
	}
	err = fs.WalkDir(root.FS(), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			if name == "." {
				return bare("read folder", err)
			}
			b.skip(SkipUnread)
			return fs.SkipDir
		}
		if d.IsDir() {
			if depth(name) > b.limits.Depth {
				b.skip(SkipDepth)
				return fs.SkipDir
			}
			return nil
		}
		m := member{name: name, mode: d.Type(), open: func() (io.ReadCloser, error) { return root.Open(name) }}
		if d.Type().IsRegular() {
			info, err := d.Info()
			if err != nil {
				b.skip(SkipUnread)
				return nil
			}
			m.size, m.mod = info.Size(), info.ModTime()
		}
		return b.member(m)
	})
	return root, err
}
