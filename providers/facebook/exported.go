package facebook

import (
	"bytes"
	"io/fs"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/meta"
)

// exported is the day in the name of the download, where that is a folder:
// facebook-moira-2026-05-04-Ab12Cd or facebook-17-04_05_2026-Ab12Cd; else when the newest record was written.
func exported(fsys fs.FS, index *member.Index) time.Time {
	var files []member.File
	for _, s := range []string{secMessages, secPosts, secComments, secReactions, secFriends, secGroups, "devices, sign-ins and places"} {
		files = append(files, index.Of(s)...)
	}
	for _, f := range files {
		for part := range strings.SplitSeq(f.Path, "/") {
			if t, ok := dated(part); ok {
				return t
			}
		}
	}
	return newest(fsys, files)
}

func dated(folder string) (time.Time, bool) {
	words := strings.Split(strings.ReplaceAll(strings.ToLower(folder), "_", "-"), "-")
	if words[0] != name {
		return time.Time{}, false
	}
	for i := 1; i+2 < len(words); i++ {
		for _, form := range []string{time.DateOnly, "02-01-2006"} {
			if t, err := time.Parse(form, strings.Join(words[i:i+3], "-")); err == nil {
				return t, t.Year() > 2003
			}
		}
	}
	return time.Time{}, false
}

// maxDated is how many files are looked into for the newest record. In each it
// stands at the beginning.
const maxDated = 400

func newest(fsys fs.FS, files []member.File) (latest time.Time) {
	for i, f := range files {
		if i >= maxDated {
			break
		}
		head := beginning(fsys, f.Path)
		for _, key := range []string{`"timestamp_ms"`, `"timestamp"`} {
			for rest := head; ; {
				_, after, ok := bytes.Cut(rest, []byte(key))
				if !ok {
					break
				}
				rest = after
				after = bytes.TrimLeft(after[:min(len(after), 24)], ": \n\t")
				digits := bytes.IndexFunc(after, func(r rune) bool { return r < '0' || r > '9' })
				if digits <= 0 {
					continue
				}
				if t := meta.Unix(string(after[:digits])); t.After(latest) {
					latest = t
				}
			}
		}
	}
	return latest
}
