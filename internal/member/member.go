// Package member sorts the files of an export by what the network puts into them,
// and keeps account of what became of each, so that no file is passed over in
// silence.
package member

import (
	"cmp"
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/social"
)

// Section is a kind of file in an export.
type Section struct {
	Name  string        // for the owner: "comments"; unique in its list
	Kinds []social.Kind // the items that it holds
	// Files are patterns for the end of a path: "posts/your_posts_*.json". A
	// pattern is written as [Fold] would fold it; * stands for anything within
	// one name, and "/..." at the end for everything below a folder.
	Files []string
	// NotRead says why files are left alone and what they hold; "" for files that are read.
	NotRead string
	// Usual sections are in every full export, be they empty: their absence is a gap.
	Usual bool
	// Quiet files hold nothing of the owner's, such as a page that shows the others: they are no gap.
	Quiet bool
}

// File is a file of an export.
type File struct {
	Path string
	Size int64 // bytes
}

// Index is the list of what is in an export.
type Index struct {
	sections []Section
	files    map[string][]File // by section; "" for those of none
	byName   map[string][]string
	failed   map[string]int      // records, by section
	broken   map[string][]string // why files could not be read on, by section
}

// List sorts the files of fsys. The first section that fits takes a file.
// Pictures, films and sounds belong to no section unless one names them.
func List(fsys fs.FS, sections []Section) (*Index, error) {
	x := &Index{sections: sections, files: map[string][]File{}, byName: map[string][]string{}, failed: map[string]int{}, broken: map[string][]string{}}
	patterns := compile(sections)
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		folded := strings.Split(Fold(name), "/")
		section, known := patterns.section(folded)
		if Media(name) {
			base := folded[len(folded)-1]
			x.byName[base] = append(x.byName[base], name)
			if !known {
				return nil
			}
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		x.files[section] = append(x.files[section], File{name, info.Size()})
		return nil
	})
	if err != nil { // it may bear the name of a member
		return nil, hint.Wrap(errors.New("the export cannot be listed"), "check that you may read all of its files")
	}
	for _, files := range x.files {
		slices.SortFunc(files, func(a, b File) int { return natural(a.Path, b.Path) })
	}
	return x, nil
}

// Of returns the files of a section: numbered ones in the order of their numbers.
func (x *Index) Of(section string) []File { return x.files[section] }

// Rest returns the files of no section, other than pictures, films and sounds.
func (x *Index) Rest() []File { return x.files[""] }

// Claim puts a file that no pattern knows into a section, by what it holds.
func (x *Index) Claim(path, section string) {
	rest := x.files[""]
	at := slices.IndexFunc(rest, func(f File) bool { return f.Path == path })
	if at < 0 {
		return
	}
	x.files[section] = append(x.files[section], rest[at])
	slices.SortFunc(x.files[section], func(a, b File) int { return natural(a.Path, b.Path) })
	x.files[""] = slices.Delete(rest, at, at+1)
}

// Known reports how many files belong to a section that is not quiet.
func (x *Index) Known() int {
	n := 0
	for _, s := range x.sections {
		if !s.Quiet {
			n += len(x.files[s.Name])
		}
	}
	return n
}

// Media returns the picture, film or sound that the export refers to as ref, a
// path that may begin above or below the top of the archive; "" if it is not there.
func (x *Index) Media(ref string) string {
	want := strings.Split(Fold(strings.TrimPrefix(ref, "./")), "/")
	best, most := "", 0
	for _, name := range x.byName[want[len(want)-1]] {
		have := strings.Split(Fold(name), "/")
		n := alike(want, have)
		if n < 2 && n < len(want) && n < len(have) {
			continue // the same "1.jpg" in another folder
		}
		if n > most {
			best, most = name, n
		}
	}
	return best
}

// alike counts the names that two paths share at their ends.
func alike(a, b []string) int {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}

// Fold brings a path into one form: lower case, composed, ordinary spaces, an
// underscore for each apostrophe, and without the "~2/" under which files stand
// that differ between the parts of an export.
func Fold(name string) string {
	if first, rest, ok := strings.Cut(name, "/"); ok && len(first) > 1 && first[0] == '~' {
		name = rest
	}
	name = norm.NFC.String(strings.ToLower(name))
	return spellings.Replace(name)
}

// spellings are signs that networks write in several ways.
var spellings = strings.NewReplacer("\u00a0", " ", "\u202f", " ", "'", "_", "\u2019", "_")

// Literal is the pattern for a [Section] that fits a path, or the end of one, and
// nothing else.
func Literal(name string) string {
	return strings.NewReplacer(`\`, `\\`, `*`, `\*`, `?`, `\?`, `[`, `\[`).Replace(Fold(name))
}

// Media reports whether the name is that of a picture, film or sound.
func Media(name string) bool { return MediaType(name) != "" }

// MediaType returns photo, video, audio or animation by the ending of the name,
// and "" for any other.
func MediaType(name string) string {
	switch strings.ToLower(path.Ext(name)) {
	case ".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".avif", ".bmp", ".tif", ".tiff":
		return "photo"
	case ".gif":
		return "animation"
	case ".mp4", ".mov", ".m4v", ".webm", ".avi", ".3gp", ".mkv":
		return "video"
	case ".mp3", ".m4a", ".aac", ".ogg", ".opus", ".wav", ".amr", ".flac":
		return "audio"
	}
	return ""
}

// natural compares paths so that numbers in them count by their value.
func natural(a, b string) int {
	for a != "" && b != "" {
		da, db := digits(a), digits(b)
		if da == 0 || db == 0 {
			if a[0] != b[0] {
				return cmp.Compare(a[0], b[0])
			}
			a, b = a[1:], b[1:]
			continue
		}
		na, nb := strings.TrimLeft(a[:da], "0"), strings.TrimLeft(b[:db], "0")
		if c := cmp.Or(cmp.Compare(len(na), len(nb)), cmp.Compare(na, nb)); c != 0 {
			return c
		}
		a, b = a[da:], b[db:]
	}
	return cmp.Compare(len(a), len(b))
}

func digits(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}
