package youtube

import (
	"bytes"
	"cmp"
	"io/fs"
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/takeout"
)

// kind says what a file of the product is, by its content, else by its name; ""
// if that is not known. Of a table it returns the beginning too.
func kind(fsys fs.FS, file string, size int64) (string, *table) {
	if listed(file) {
		return secListed, nil // there may be hundreds: they are not opened
	}
	if strings.EqualFold(path.Ext(file), ".csv") && size > 0 {
		t, ok := look(fsys, file)
		if !ok {
			return named(file), nil
		}
		return cmp.Or(t.kind(file), named(file), t.blank(takeout.Head(fsys, file))), &t
	}
	return other(fsys, file, size), nil
}

// listed reports whether a file is the content of a playlist by its name.
func listed(file string) bool {
	stem, ok := strings.CutSuffix(member.Fold(path.Base(file)), ".csv")
	for _, mark := range []string{"-videos", "-vídeos", "-videoclipuri", "-vidéos"} {
		if strings.HasSuffix(stem, mark) {
			return ok
		}
	}
	return ok && strings.HasPrefix(stem, "video_s in ")
}

// blank says of a table of names alone that it holds nothing, if it is whole.
func (t *table) blank(text []byte) string {
	line, rest, ended := bytes.Cut(text, []byte("\n"))
	odd := func(r rune) bool { return r == utf8.RuneError || unicode.IsControl(r) }
	if len(t.rows) > 0 || !ended || len(rest) > 0 || bytes.ContainsFunc(bytes.TrimRight(line, "\r"), odd) {
		return ""
	}
	return secBlank
}

// other says what a file is that is no table.
func other(fsys fs.FS, file string, size int64) string {
	ending := strings.ToLower(path.Ext(file))
	if size == 0 {
		if k := named(file); k != "" || ending == ".txt" {
			return k
		}
		return secVoid
	}
	switch ending {
	case ".json":
		return jsonKind(takeout.Head(fsys, file), file)
	case ".html", ".htm":
		return pageKind(takeout.Head(fsys, file), file)
	case ".srt", ".vtt", ".sbv":
		return secTexts
	}
	return ""
}

// named says what a file is by its name alone, without the number of its part.
func named(file string) string {
	base := member.Fold(path.Base(file))
	stem := strings.TrimSuffix(base, path.Ext(base))
	if at := strings.LastIndexByte(stem, '('); at > 0 && strings.HasSuffix(stem, ")") {
		stem = strings.TrimSpace(stem[:at])
	}
	for section, known := range stems {
		if slices.Contains(known, stem) {
			return section
		}
	}
	return ""
}

// kind says what a table is.
func (t *table) kind(file string) string {
	first := ""
	if len(t.names) > 0 {
		first = fold(t.names[0])
	}
	starts := func(r role) bool { return slices.Contains(columns[r], first) || len(t.rows) > 0 && t.at[r] == 0 }
	base := member.Fold(path.Base(file))
	switch {
	case t.has(roleText) && first == "livechatid", t.has(roleText, roleTime) && strings.Contains(base, "chat"):
		return secChats
	case first == "postid" && t.has(roleText), t.has(roleText) && t.any(0, isPost):
		return secPosts
	case first == "commentid", t.has(roleText, roleTime, roleChannel) && t.any(0, isComment):
		return secComments
	case t.has(roleText, roleTime, roleChannel):
		return cmp.Or(named(file), secChats) // the one that has no numbers of its own
	case starts(roleChannel):
		return t.channelKind(base)
	case first == "playlistid", t.any(0, isPlaylist) && t.has(roleTime):
		return secPlaylists
	case starts(roleVideo) && len(t.names) >= 7 && t.has(roleTime) && t.has(roleChannel):
		return secVideos
	case starts(roleVideo) && t.has(roleTime) && len(t.names) == 2:
		return secListed
	case starts(roleVideo) && (t.has(roleLat) || named(file) == secRecordings):
		return secRecordings
	case starts(roleVideo) && t.has(roleTime):
		return secListed
	case starts(roleVideo) && strings.Contains(base, "music"):
		return secMusic
	case starts(roleVideo):
		return secTexts
	}
	return ""
}

// channelKind says which of the tables about channels it is: all of them begin
// with the number of one.
func (t *table) channelKind(base string) string {
	flag := func(v string) bool { return isFlag(v) }
	switch {
	case t.has(roleURL) && len(t.names) == 3:
		return secSubs
	case t.has(roleVanity), strings.Contains(base, "url"):
		return secURLs
	case t.has(roleComments), t.has(roleAutoChat), len(t.names) >= 4 && t.any(1, flag):
		return secFeatures
	case t.has(roleVisibility), t.has(roleTitle), named(base) == secChannel:
		return secChannel
	case strings.Contains(base, "images") || t.any(1, isTime):
		return secTexts
	}
	return secModeration
}

// jsonKind says what a JSON file is: history, or a list as YouTube's interface
// gives it, which is how tables were written before 2021.
func jsonKind(head []byte, file string) string {
	switch {
	case bytes.Contains(head, []byte(`"youtube#`)):
		return secOld
	case bytes.Contains(head, []byte(`"header"`)) && bytes.Contains(head, []byte(`"titleUrl"`)), bytes.Contains(head, []byte(`"activityControls"`)):
		return secHistory
	case bytes.Equal(bytes.Join(bytes.Fields(head), nil), []byte("[]")):
		return secBlank
	}
	return among(named(file), secOld, secHistory)
}

// among returns section if it is one of those, whose files are no tables.
func among(section string, those ...string) string {
	if slices.Contains(those, section) {
		return section
	}
	return ""
}

// pageKind says what a web page is: history, or comments as before 2022.
func pageKind(head []byte, file string) string {
	switch {
	case bytes.Contains(head, []byte("mdl-")), bytes.Contains(head, []byte("outer-cell")):
		return secHistory
	case bytes.Contains(head, []byte("<li>")) && bytes.Contains(head, []byte("youtube.com/")):
		return secOldPages
	}
	return among(named(file), secOldPages, secHistory)
}
