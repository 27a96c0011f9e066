package meta

import (
	"context"
	"io"
	"io/fs"
	"iter"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/member"
)

// values yields what read, such as [Records], finds in the files of a section, with
// the member that it comes from, and tells the index of files that could not be read
// to their end. It ends early when ctx does.
func values(ctx context.Context, fsys fs.FS, index *member.Index, section string, read func(io.Reader) iter.Seq2[jsonstream.Value, error]) iter.Seq2[string, jsonstream.Value] {
	return func(yield func(string, jsonstream.Value) bool) {
		for _, file := range index.Of(section) {
			f, err := fsys.Open(file.Path)
			if err != nil {
				index.Broken(section, jsonstream.Why(err))
				continue
			}
			for v, err := range read(f) {
				if ctx.Err() != nil {
					f.Close()
					return
				}
				if err != nil {
					index.Broken(section, jsonstream.Why(err))
				} else if !yield(file.Path, v) {
					f.Close()
					return
				}
			}
			f.Close()
		}
	}
}

// Lists yields the elements of a list at the top, or of every list one name below
// it, as they are: unlike [Records] it takes no lists in them apart.
func Lists(r io.Reader) iter.Seq2[jsonstream.Value, error] {
	return jsonstream.Values(r, jsonstream.Lists)
}

// Named reads the owner and the day from the name that a network gives to the
// folder of a download, which may be anywhere in a path:
// "instagram-name-2026-05-04-Ab12Cd". Without such a folder both are zero.
func Named(network, name string) (user string, made time.Time) {
	for part := range strings.SplitSeq(strings.ToLower(name), "/") {
		rest, ok := strings.CutPrefix(part, network+"-")
		if !ok {
			continue
		}
		user, day, _ := strings.Cut(rest, "-") // names hold no hyphen
		if len(day) < len(time.DateOnly) || !IsUsername(user) {
			continue
		}
		if t, err := time.Parse(time.DateOnly, day[:len(time.DateOnly)]); err == nil {
			return user, plausible(t)
		}
	}
	return "", time.Time{}
}

// Literal is the pattern of [member.Section] that fits one member alone.
func Literal(name string) string { return literal.Replace(member.Fold(name)) }

var literal = strings.NewReplacer(`\`, `\\`, `*`, `\*`, `?`, `\?`, `[`, `\[`)
