package archive

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// Merged is several parts of one export in one tree, an [fs.FS] like [Archive].
type Merged struct {
	tree
	shared    int
	conflicts int
}

// Shared counts the files that a part has under a path that an earlier one has too.
func (m *Merged) Shared() int { return m.shared }

// Conflicts counts the files that two parts have under one path with different
// contents. None is lost: the later ones stand below a folder "~2", "~3", ...
// named after the part that they come from. Pages by which a network shows what
// is in a part do not count.
func (m *Merged) Conflicts() int { return m.conflicts }

// Union merges the parts of one export into one tree. A file that several parts
// have alike counts once. The parts must stay open while the tree is in use.
func Union(parts ...fs.FS) (*Merged, error) {
	m := &Merged{tree: newTree()}
	for i, part := range parts {
		err := fs.WalkDir(part, ".", func(name string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if d.IsDir() {
				return nil
			}
			info, err := d.Info()
			if err != nil {
				return err
			}
			n := &node{size: info.Size(), mod: info.ModTime(), open: func() (io.ReadCloser, error) { return part.Open(name) }}
			if m.add(name, n) {
				return nil
			}
			m.shared++
			if old := m.nodes[name]; old != nil && !old.IsDir() && old.size == n.size {
				if same, err := equal(old, n); err == nil && same {
					return nil
				}
			}
			if !viewer(name) {
				m.conflicts++
			}
			m.add(fmt.Sprintf("~%d/%s", i+1, name), n)
			return nil
		})
		if err != nil {
			return nil, bare(fmt.Sprintf("read part %d of the export", i+1), err)
		}
	}
	m.sorted()
	return m, nil
}

func equal(a, b *node) (bool, error) {
	ra, err := a.open()
	if err != nil {
		return false, err
	}
	defer ra.Close()
	rb, err := b.open()
	if err != nil {
		return false, err
	}
	defer rb.Close()
	pa, pb := make([]byte, 64<<10), make([]byte, 64<<10)
	for {
		na, erra := io.ReadFull(ra, pa)
		nb, errb := io.ReadFull(rb, pb)
		if !bytes.Equal(pa[:na], pb[:nb]) {
			return false, nil
		}
		if enda, endb := ended(erra), ended(errb); enda || endb {
			return enda && endb, nil
		}
		if err := errors.Join(erra, errb); err != nil {
			return false, err
		}
	}
}

func ended(err error) bool { return err == io.EOF || err == io.ErrUnexpectedEOF }
