package archive

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/probity-audit/probity/internal/hint"
)

// builder collects the members of one download into a tree.
type builder struct {
	tree
	limits  Limits
	skipped map[string]int
	entries int
	total   int64
	names   int    // bytes of the names of all members
	ends    int64  // size of an uncompressed tar
	spool   *spool // of a compressed tar; nil if there is none
}

func (b *builder) skip(reason string) {
	if b.skipped == nil {
		b.skipped = map[string]int{}
	}
	b.skipped[reason]++
}

// member is what an archive says of one of its members.
type member struct {
	name string
	mode fs.FileMode
	size int64
	mod  time.Time
	open func() (io.ReadCloser, error)
}

var errTooMuch = hint.Wrap(errors.New("the export holds more than is safe to read"),
	"make sure that this is the file that the network gave you; if it is, unpack it and give the folder")

// nameSize is how many bytes the names of members may have on average: a tar, or a
// zip without a directory, could fill the memory with names alone.
const nameSize = 256

// member adds m to the tree, or leaves it out and counts why.
func (b *builder) member(m member) error {
	b.entries++
	b.names += len(m.name)
	if b.entries > b.limits.Entries || b.names > b.limits.Entries*nameSize+1<<20 {
		return errTooMuch
	}
	name, ok := clean(m.name)
	switch {
	case !ok:
		b.skip(SkipName)
		return nil
	case m.mode.IsDir() || junk(name) || name == ".":
		return nil
	case !m.mode.IsRegular():
		b.skip(SkipLink)
		return nil
	case depth(name) > b.limits.Depth:
		b.skip(SkipDepth)
		return nil
	}
	if m.size < 0 || m.size > b.limits.Total-b.total {
		return errTooMuch
	}
	b.total += m.size
	if m.size > b.limits.File {
		m.open = refuse(ErrTooLarge)
	}
	if !b.add(name, &node{size: m.size, mod: m.mod, open: m.open}) {
		b.skip(SkipDuplicate)
	}
	return nil
}

func refuse(err error) func() (io.ReadCloser, error) {
	return func() (io.ReadCloser, error) { return nil, err }
}

func depth(name string) int {
	n := 0
	for i := range len(name) {
		if name[i] == '/' {
			n++
		}
	}
	return n
}

// finish descends the wrapper folders, puts the tree in order, and refuses a
// download in which there is nothing to read.
func (b *builder) finish() error {
	for range b.limits.Depth {
		top := b.nodes["."].kids
		if len(top) != 1 || !top[0].IsDir() || TopFolder(top[0].Name()) {
			break
		}
		b.below(top[0].Name())
	}
	b.sorted()
	if len(b.files) == 0 {
		return hint.Wrap(errors.New("the export holds no files that can be read"), "download it again from the network, and do not change it")
	}
	for _, f := range b.files {
		if !Packed(f.Path) {
			return nil
		}
	}
	return hint.Wrap(errors.New("it holds only other archives"), "give the archives within it, all of them in one go")
}

// file opens what the first bytes say it is; names lie more often.
func (b *builder) file(path string, info fs.FileInfo) (io.Closer, error) {
	if info.Size() == 0 {
		return nil, hint.Wrap(errors.New("the file is empty"), "download the export again")
	}
	if unfinished(path) {
		return nil, hint.Wrap(errors.New("the download has not finished"), "let the browser finish it, or download the export again")
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, bare("open export", err)
	}
	head := make([]byte, 512)
	n, err := f.ReadAt(head, 0)
	if err != nil && err != io.EOF {
		f.Close()
		return nil, bare("read export", err)
	}
	head = head[:n]
	switch text := bytes.ToLower(bytes.TrimSpace(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")))); {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("PK\x05\x06")), bytes.HasPrefix(head, []byte("PK00PK")):
		err = b.zip(f, info.Size())
	case bytes.HasPrefix(head, []byte("\x1f\x8b")):
		err = b.tgz(f)
	case n > 262 && string(head[257:262]) == "ustar":
		b.ends = info.Size()
		err = b.tar(f)
	case Packed(path) && (bytes.HasPrefix(text, []byte("<!doctype")) || bytes.HasPrefix(text, []byte("<html"))):
		err = hint.Wrap(errors.New("the file is a web page, not an export"), "sign in to the network in your browser, then download the export again: the page was saved in its place")
	case Packed(path):
		err = errDamaged
	default:
		err = b.member(member{name: filepath.Base(path), size: info.Size(), mod: info.ModTime(), open: func() (io.ReadCloser, error) {
			return io.NopCloser(io.NewSectionReader(f, 0, info.Size())), nil
		}})
	}
	if b.spool != nil {
		return closers{f, b.spool}, err
	}
	return f, err
}

// closers closes all of them.
type closers []io.Closer

func (cs closers) Close() error {
	var errs []error
	for _, c := range cs {
		errs = append(errs, c.Close())
	}
	return errors.Join(errs...)
}

var errDamaged = hint.Wrap(errors.New("the archive is incomplete or damaged"), "download the export again, and let the download finish")
