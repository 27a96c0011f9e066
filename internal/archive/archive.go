// Package archive opens what a member of a network downloaded (a .zip, .tgz,
// .tar, a folder or a single file) as a file system that is safe to read.
//
// Whoever made the download is not trusted: names that climb out of the archive,
// links, and members that inflate beyond the [Limits] never reach the caller.
// A zip is read in place. A .tgz is inflated once into a temporary file, encrypted
// with a key that is only in memory, so that no clear copy lies on the disk.
//
// Of a download that is cut off, what came before the cut is read, and Skipped
// says that the rest is lost.
//
// No error of this package carries the name of a member: names of members are
// private (a folder of messages bears the name of the other person).
package archive

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/hint"
)

// Limits bound what is read. A field that is 0 takes its default.
type Limits struct {
	Entries int   // members in the archive; default 500,000 (an X archive has one for each picture)
	Total   int64 // bytes of all members together, inflated; default 512 GiB (X splits its archives at 50 GiB)
	File    int64 // bytes of one member, inflated; default 32 GiB
	Ratio   int64 // inflated bytes for one compressed byte, for members above 32 MiB; default 300 (exports reach 40, DEFLATE's end is 1,032)
	Depth   int   // folders above a member; default 32
}

// ratioFloor is the size below which a member's compression is not looked at.
const ratioFloor = 32 << 20

func (l Limits) orDefault() Limits {
	def := func(v *int64, d int64) {
		if *v <= 0 {
			*v = d
		}
	}
	if l.Entries <= 0 {
		l.Entries = 500_000
	}
	if l.Depth <= 0 {
		l.Depth = 32
	}
	def(&l.Total, 512<<30)
	def(&l.File, 32<<30)
	def(&l.Ratio, 300)
	return l
}

// File is a member of an archive.
type File struct {
	Path string // slash-separated, below the wrapper folder
	Size int64  // bytes, inflated
}

// Skipped counts members that were left out because they are not safe to read.
type Skipped struct {
	Reason string // one of the Skip... reasons
	Count  int
}

// The reasons for leaving a member out.
const (
	SkipName      = "unsafe name"    // climbs out, is absolute, or holds a NUL
	SkipLink      = "link or device" // not a regular file
	SkipDepth     = "too many folders deep"
	SkipDuplicate = "same name twice" // the first is kept
	SkipUnread    = "unreadable folder"
	SkipCut       = "the end, which is cut off or damaged"
)

// Archive is an opened download. It is an [fs.FS] with ReadDir and Stat, safe
// for concurrent use, whose errors match [fs.ErrNotExist] and the like through
// [errors.Is] and do not repeat the path.
type Archive struct {
	tree
	name    string
	skipped map[string]int
	closer  io.Closer
}

// Errors of members that are listed and cannot be opened.
var (
	ErrEncrypted = errors.New("the member is locked with a password")
	ErrMethod    = errors.New("the member is compressed in a way that is not supported")
	ErrTooLarge  = errors.New("the member is larger or more compressed than is safe to read")
)

// Open opens the zip, tgz, tar, folder or single file at path. A single folder
// at the top, and one within it, is taken for a wrapper and descended.
// An error carries a [hint] where the owner can do something about it.
func Open(path string, limits Limits) (*Archive, error) {
	limits = limits.orDefault()
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, hint.Wrap(errors.New("no such file or folder"), "check the path; quote it if it holds spaces")
	}
	if err != nil {
		return nil, bare("open export", err)
	}
	b := &builder{limits: limits, tree: newTree()}
	var closer io.Closer
	switch {
	case info.IsDir():
		closer, err = b.folder(path)
	case !info.Mode().IsRegular():
		err = errors.New("neither a file nor a folder")
	default:
		closer, err = b.file(path, info)
	}
	if err == nil {
		err = b.finish()
	}
	if err != nil {
		if closer != nil {
			closer.Close()
		}
		return nil, err
	}
	return &Archive{tree: b.tree, name: filepath.Base(path), skipped: b.skipped, closer: closer}, nil
}

// Name returns the name of the file or folder that was opened.
func (a *Archive) Name() string { return a.name }

// Skipped says what was left out, by reason; nil if nothing was.
func (a *Archive) Skipped() []Skipped {
	var out []Skipped
	for _, r := range []string{SkipName, SkipLink, SkipDepth, SkipDuplicate, SkipUnread, SkipCut} {
		if n := a.skipped[r]; n > 0 {
			out = append(out, Skipped{r, n})
		}
	}
	return out
}

// Without returns the archive without what lies below the names at its top. It
// shares the opened file: closing one closes both.
func (a *Archive) Without(names ...string) *Archive {
	rest := newTree()
	for _, f := range a.files {
		if top, _, _ := strings.Cut(f.Path, "/"); !slices.Contains(names, top) {
			old := a.nodes[f.Path]
			rest.add(f.Path, &node{size: old.size, mod: old.mod, open: old.open})
		}
	}
	rest.sorted()
	return &Archive{tree: rest, name: a.name, skipped: a.skipped, closer: a.closer}
}

// Close releases the archive. Members opened before cannot be read any more.
func (a *Archive) Close() error {
	if err := a.closer.Close(); err != nil {
		return bare("close export", err)
	}
	return nil
}

// bare takes the path out of err, which the operating system puts there.
func bare(what string, err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		err = p.Err
	}
	return fmt.Errorf("%s: %w", what, err)
}
