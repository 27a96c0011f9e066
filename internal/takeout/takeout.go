// Package takeout is what the products of Google Takeout share. One download may
// hold many products beside one another, each in a folder whose name is in the
// language of the account, so a product is found by what its folder holds.
package takeout

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"path"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// depth is how many folders below the top a product may lie: a wrapper of the
// owner's, Takeout, and one for the files that differ between the parts.
const depth = 4

// Roots returns the folders that is reports as the product's, the top itself
// among them, in the order of their names. It does not look below one it found.
func Roots(fsys fs.FS, is func(dir string, entries []fs.DirEntry) bool) []string {
	var found []string
	var look func(dir string, left int)
	look = func(dir string, left int) {
		entries, err := fs.ReadDir(fsys, dir)
		if err != nil {
			return // whoever lists the whole export says so
		}
		if is(dir, entries) {
			found = append(found, dir)
			return
		}
		for _, e := range entries {
			if e.IsDir() && left > 0 {
				look(path.Join(dir, e.Name()), left-1)
			}
		}
	}
	look(".", depth)
	return found
}

// Viewer is the page by which Takeout shows what is in a download.
const Viewer = "archive_browser.html"

// NotAudited says of other products why they are left alone.
const NotAudited = "They belong to other products, which the same download holds. What of them is a social account is audited under its own name; the rest, such as mail and photographs, is not."

// Elsewhere returns patterns for a [member.Section] that fit all that lies beside
// the folders in roots and beside those around them: the other products.
func Elsewhere(fsys fs.FS, roots []string) []string {
	within := map[string]bool{} // folders on the way to a root, and the roots
	for _, r := range roots {
		for dir := r; ; dir = path.Dir(dir) {
			within[dir] = true
			if dir == "." {
				break
			}
		}
	}
	for _, r := range roots {
		delete(within, r)
	}
	isRoot := map[string]bool{}
	for _, r := range roots {
		isRoot[r] = true
	}
	var patterns []string
	for dir := range within {
		entries, _ := fs.ReadDir(fsys, dir)
		for _, e := range entries {
			at := path.Join(dir, e.Name())
			switch {
			case within[at] || isRoot[at]:
			case e.IsDir():
				patterns = append(patterns, member.Literal(at)+"/...")
			default:
				patterns = append(patterns, member.Literal(at))
			}
		}
	}
	return patterns
}

// Head is the beginning of a file, without the mark that tells its encoding; nil if
// the file cannot be opened.
func Head(fsys fs.FS, file string) []byte {
	f, err := fsys.Open(file)
	if err != nil {
		return nil
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, 16<<10))
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil
	}
	return bytes.TrimPrefix(b, []byte("\xef\xbb\xbf"))
}

// Time reads a time as Google writes it in JSON and CSV: 2025-02-01T10:00:00.123Z
// or with +00:00, and in old files with a space and " UTC". It returns zero for
// what is none, for years before Google was, and for times that are yet to come.
func Time(s string) time.Time {
	s = strings.TrimSpace(s)
	for _, layout := range []string{time.RFC3339Nano, "2006-01-02 15:04:05 UTC", "2006-01-02 15:04:05Z07:00"} {
		if t, err := time.Parse(layout, s); err == nil {
			if t = t.UTC(); t.Year() < 1998 || t.After(time.Now().AddDate(1, 0, 0)) {
				return time.Time{}
			}
			return t
		}
	}
	return time.Time{}
}

// Line returns s as plain text on one line, as a name or a title is.
func Line(s string) string { return strings.Join(strings.Fields(social.Plain(s)), " ") }
