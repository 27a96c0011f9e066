package whatsapp

import (
	"path"
	"strings"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// attachment finds the file that goes with a message, in the forms
//
//	<attached: 00000042-PHOTO-2020-06-07-15-13-20.jpg>      iPhones
//	2015-08-04-PHOTO-00004762.jpg <attached>                iPhones, before
//	IMG-20210428-WA0001.jpg (file attached)                 Android
//
// in any language, and returns the rest of the message. has, which may be nil, says
// whether a file is in the export.
func attachment(body string, has func(string) bool) (file, rest string, ok bool) {
	if open := strings.LastIndexByte(body, '<'); open >= 0 {
		if end := strings.IndexByte(body[open:], '>'); end > 0 {
			inner, outside := body[open+1:open+end], body[:open]+body[open+end+1:]
			marked := strings.HasSuffix(body[:open], mark) || strings.HasPrefix(inner, mark)
			if colon := strings.IndexAny(inner, ":："); colon > 0 {
				name := strings.TrimSpace(clean(strings.TrimLeft(inner[colon:], ":：")))
				if fileName(name) && (marked || generated(name) || has != nil && has(name)) {
					return name, outside, true
				}
			} else if name := strings.TrimSpace(clean(body[:open])); fileName(name) && (marked || generated(name)) && !editedWords(plainWords(inner)) {
				return name, body[open+end+1:], true
			}
		}
	}
	first, below, _ := strings.Cut(body, "\n")
	line := strings.TrimRight(first, " \r"+mark)
	if !strings.HasSuffix(line, ")") {
		return "", "", false
	}
	if open := strings.LastIndex(line, " ("); open > 0 {
		name, words := strings.TrimSpace(clean(line[:open])), plainWords(line[open+2:len(line)-1])
		if fileName(name) && len(words) <= 60 && (strings.HasPrefix(body, mark) || generated(name) || attachedWords(words) || has != nil && has(name)) {
			return name, below, true
		}
	}
	return "", "", false
}

// fileName reports whether s is a name with an ending.
func fileName(s string) bool {
	ext := path.Ext(s)
	if len(s) > 255 || len(ext) < 2 || len(ext) > 6 || len(ext) == len(s) || strings.ContainsAny(s, "/\\\n<>") {
		return false
	}
	for _, r := range ext[1:] {
		if (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') {
			return false
		}
	}
	return true
}

// generated reports whether a file has a name that WhatsApp gave it: it bears a date
// between dashes, or the number of the day, WA0001.
func generated(name string) bool {
	if month, _ := fileDate([]byte("-" + name)); month > 0 && (strings.Contains(name, "-WA") || strings.Count(name, "-") >= 3) {
		return true
	}
	return strings.Contains(name, "-WA0") && strings.Count(name, "-") == 2
}

// media describes a file. Alt is the name that somebody gave it.
func media(file, found string) social.Media {
	m := social.Media{Type: member.MediaType(file), Path: found}
	upper := strings.ToUpper(file)
	switch {
	case m.Type == "":
		m.Type = "file"
	case strings.Contains(upper, "-GIF-"):
		m.Type = "animation"
	}
	if !generated(file) {
		m.Alt = numbered(file)
	}
	return m
}

// numbered takes the number off with which iPhones begin the name of a file.
func numbered(file string) string {
	if digits, rest, ok := strings.Cut(file, "-"); ok && len(digits) == 8 && strings.Trim(digits, "0123456789") == "" {
		return rest
	}
	return file
}

// document takes what WhatsApp writes beside a document off a text: its name, once
// more, and the number of its pages. Both are told in the name of the file.
func document(text, file string) string {
	first, below, _ := strings.Cut(text, "\n")
	title := strings.TrimSpace(first)
	if at := strings.Index(title, " • "); at >= 0 {
		title = title[:at]
	}
	if bare := numbered(file); title != "" && (title == bare || title == strings.TrimSuffix(bare, path.Ext(bare))) {
		return strings.TrimSpace(below)
	}
	return text
}
