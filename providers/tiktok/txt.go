package tiktok

import (
	"bufio"
	"bytes"
	"io"
	"io/fs"
	"path"
	"strings"

	"github.com/probity-audit/probity/internal/member"
)

// textOnly is what to do about an export in folders of text.
const textOnly = "TikTok made this export as text files, which lack the limits between records and cannot be read. Ask for it again as JSON: " +
	"in the TikTok app, open your profile, the menu at the top, Settings and privacy, Account, Download your data. " +
	"Choose all available data; under file format choose JSON; press Request data. " +
	"After a day or two, fetch it on the same page under Download data."

// textFiles returns the files of an export that was made as text: at least two
// that are named after parts of TikTok's, of which one looks like records.
func textFiles(fsys fs.FS, index *member.Index) []string {
	var found []string
	sure := false
	for _, f := range index.Rest() {
		base, ok := strings.CutSuffix(member.Fold(f.Path), ".txt")
		if !ok || !part(base) {
			continue
		}
		if found = append(found, f.Path); !sure {
			sure = records(fsys, f.Path)
		}
		if sure && len(found) >= 3 {
			break
		}
	}
	if !sure || len(found) < 2 {
		return nil
	}
	return found
}

// part reports whether a path, without its ending, is that of a part of TikTok's:
// "Your Activity/Watch History".
func part(p string) bool {
	dir, base := path.Base(path.Dir(p)), path.Base(p)
	return roots[fold(dir)] != "" && of([]string{dir, base}) != unknown
}

// records reports whether the text begins as TikTok's records do: lines of a name,
// a colon and a value, or addresses of TikTok.
func records(fsys fs.FS, name string) bool {
	f, err := fsys.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	head, _ := bufio.NewReader(io.LimitReader(f, 4<<10)).Peek(4 << 10)
	for line := range bytes.Lines(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf"))) {
		key, value, ok := bytes.Cut(line, []byte(":"))
		if ok && bytes.EqualFold(bytes.TrimSpace(key), []byte("date")) && !parseTime(string(value)).IsZero() || bytes.Contains(line, []byte("tiktok")) {
			return true
		}
	}
	return false
}
