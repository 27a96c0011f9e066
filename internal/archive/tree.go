package archive

import (
	"errors"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// node is a file or a folder of a tree; it serves as its own fs.FileInfo and fs.DirEntry.
type node struct {
	name string
	size int64
	mod  time.Time
	open func() (io.ReadCloser, error) // nil for a folder
	kids []fs.DirEntry                 // of a folder, by name
}

func (n *node) Name() string               { return n.name }
func (n *node) Size() int64                { return n.size }
func (n *node) ModTime() time.Time         { return n.mod }
func (n *node) IsDir() bool                { return n.open == nil }
func (n *node) Sys() any                   { return nil }
func (n *node) Type() fs.FileMode          { return n.Mode().Type() }
func (n *node) Info() (fs.FileInfo, error) { return n, nil }
func (n *node) Mode() fs.FileMode {
	if n.IsDir() {
		return fs.ModeDir | 0o500
	}
	return 0o400
}

// tree is a read-only file system over an index of members.
type tree struct {
	nodes map[string]*node // by path; "." is the root
	files []File
}

func newTree() tree { return tree{nodes: map[string]*node{".": {name: "."}}} }

// add puts a file into the tree; it reports false if the path is taken, or leads
// through a file.
func (t *tree) add(name string, n *node) bool {
	if t.nodes[name] != nil {
		return false
	}
	for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
		if up := t.nodes[dir]; up != nil && !up.IsDir() {
			return false
		} else if up != nil {
			break
		}
	}
	n.name = path.Base(name)
	t.nodes[name] = n
	for child := n; name != "."; name = path.Dir(name) {
		dir := path.Dir(name)
		up := t.nodes[dir]
		known := up != nil
		if !known {
			up = &node{name: path.Base(dir)}
			t.nodes[dir] = up
		}
		up.kids = append(up.kids, child)
		if known {
			break
		}
		child = up
	}
	return true
}

// sorted puts every folder in order and fills the list of files.
func (t *tree) sorted() {
	t.files = nil
	for name, n := range t.nodes {
		if !n.IsDir() {
			t.files = append(t.files, File{name, n.size})
			continue
		}
		slices.SortFunc(n.kids, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	}
	slices.SortFunc(t.files, func(a, b File) int { return strings.Compare(a.Path, b.Path) })
}

// below drops the folder dir and everything beside it from the paths.
func (t *tree) below(dir string) {
	nodes := make(map[string]*node, len(t.nodes))
	for name, n := range t.nodes {
		if rest, ok := strings.CutPrefix(name, dir+"/"); ok {
			nodes[rest] = n
		}
	}
	nodes["."] = &node{name: ".", kids: t.nodes[dir].kids}
	t.nodes = nodes
}

// Files lists every file, by path.
func (t *tree) Files() []File { return slices.Clone(t.files) }

func (t *tree) find(op, name string) (*node, error) {
	if !fs.ValidPath(name) {
		return nil, bare(op, fs.ErrInvalid)
	}
	n := t.nodes[name]
	if n == nil {
		return nil, bare(op, fs.ErrNotExist)
	}
	return n, nil
}

// Open opens a member for reading, or a folder for listing.
func (t *tree) Open(name string) (fs.File, error) {
	n, err := t.find("open member", name)
	if err != nil {
		return nil, err
	}
	if n.IsDir() {
		return &folder{node: n}, nil
	}
	r, err := n.open()
	if err != nil {
		return nil, bare("open member", err)
	}
	return &file{node: n, ReadCloser: r}, nil
}

// Stat describes a member or folder without opening it.
func (t *tree) Stat(name string) (fs.FileInfo, error) {
	n, err := t.find("stat member", name)
	if err != nil {
		return nil, err
	}
	return n, nil
}

// ReadDir lists a folder, by name.
func (t *tree) ReadDir(name string) ([]fs.DirEntry, error) {
	n, err := t.find("list folder", name)
	if err != nil {
		return nil, err
	}
	if !n.IsDir() {
		return nil, bare("list folder", errors.New("not a folder"))
	}
	return slices.Clone(n.kids), nil
}

type file struct {
	*node
	io.ReadCloser
}

func (f *file) Stat() (fs.FileInfo, error) { return f.node, nil }

type folder struct {
	*node
	at int
}

func (f *folder) Stat() (fs.FileInfo, error) { return f.node, nil }
func (f *folder) Close() error               { return nil }
func (f *folder) Read([]byte) (int, error)   { return 0, bare("read member", errors.New("is a folder")) }

func (f *folder) ReadDir(n int) ([]fs.DirEntry, error) {
	rest := f.kids[f.at:]
	if n > 0 && len(rest) == 0 {
		return nil, io.EOF
	}
	if n > 0 && n < len(rest) {
		rest = rest[:n]
	}
	f.at += len(rest)
	return slices.Clone(rest), nil
}
