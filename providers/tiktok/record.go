package tiktok

import (
	"encoding/json"
	"net/url"
	"strings"

	"github.com/probity-audit/probity/social"
)

// text is a value in a record. Whatever TikTok writes for "nothing" is empty:
// null, an empty list or object, "N/A" and "None".
type text string

// UnmarshalJSON never fails: a value of another kind is empty, too.
func (t *text) UnmarshalJSON(data []byte) error {
	*t = ""
	switch data[0] {
	case '"':
		s := string(data[1 : len(data)-1])
		if strings.IndexByte(s, '\\') >= 0 && json.Unmarshal(data, &s) != nil {
			return nil
		}
		if !nothing(s) {
			*t = text(social.Plain(s))
		}
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 't', 'f':
		*t = text(data)
	}
	return nil
}

// words is what somebody wrote. "None" can be an answer, so that only "N/A" is empty.
type words string

// UnmarshalJSON never fails: a value of another kind is empty.
func (w *words) UnmarshalJSON(data []byte) error {
	*w = ""
	var s string
	if data[0] != '"' {
		var t text
		_ = t.UnmarshalJSON(data) // never fails
		s = string(t)
	} else if json.Unmarshal(data, &s) != nil || s == "N/A" {
		return nil
	}
	*w = words(social.Plain(s))
	return nil
}

// nothing reports whether s is one of TikTok's words for nothing.
func nothing(s string) bool {
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "", "n/a", "none", "null":
		return true
	}
	return false
}

// empty reports whether a value holds nothing: what text takes for that, and the
// numbers and switches that TikTok puts beside its lists.
func empty(data []byte) bool {
	switch data[0] {
	case '"':
		var t text
		return t.UnmarshalJSON(data) == nil && t == ""
	case '{', '[':
		return len(strings.Trim(string(data[:min(len(data), 64)]), "{}[] \t\r\n")) == 0 && len(data) < 64
	}
	return true
}

// webAddress returns s if it is an address of the web.
func webAddress(s text) string {
	if strings.HasPrefix(string(s), "https://") || strings.HasPrefix(string(s), "http://") {
		return string(s)
	}
	return ""
}

// videoID returns the number of the post or LIVE video that an address leads to;
// "" where it does not say, as with addresses of the video file itself.
func videoID(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	steps := strings.Split(strings.Trim(u.Path, "/"), "/")
	for i := len(steps) - 1; i > 0; i-- {
		switch steps[i-1] {
		case "video", "photo", "live":
			if len(steps[i]) >= 8 && strings.Trim(steps[i], "0123456789") == "" {
				return steps[i]
			}
		}
	}
	return ""
}

// handleIn returns the user name in an address: tiktok.com/@name/video/1.
func handleIn(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Hostname() != "tiktok.com" && !strings.HasSuffix(u.Hostname(), ".tiktok.com") {
		return ""
	}
	first, _, _ := strings.Cut(strings.TrimPrefix(u.Path, "/"), "/")
	if handle, ok := strings.CutPrefix(first, "@"); ok {
		return social.Plain(handle)
	}
	return ""
}

// profileURL is the page of an account.
func profileURL(handle string) string { return "https://www.tiktok.com/@" + url.PathEscape(handle) }

// mentions returns the people whom a text names with @.
func mentions(s string) []social.Person {
	var out []social.Person
	seen := map[string]bool{}
	for {
		at := strings.IndexByte(s, '@')
		if at < 0 {
			return out
		}
		inside := at > 0 && inHandle(s[at-1])
		s = s[at+1:]
		end := 0
		for end < len(s) && inHandle(s[end]) {
			end++
		}
		handle := strings.TrimRight(s[:end], ".") // the end of a sentence
		if s = s[end:]; inside || len(handle) < 2 || seen[strings.ToLower(handle)] {
			continue
		}
		seen[strings.ToLower(handle)] = true
		out = append(out, social.Person{Handle: handle})
	}
}

// isHandle reports whether s can be a user name.
func isHandle(s string) bool {
	for i := range len(s) {
		if !inHandle(s[i]) {
			return false
		}
	}
	return s != ""
}

func inHandle(c byte) bool {
	return c == '_' || c == '.' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// links returns the addresses in a text.
func links(s string) []string {
	var out []string
	for word := range strings.FieldsSeq(s) {
		if strings.HasPrefix(word, "https://") || strings.HasPrefix(word, "http://") {
			out = append(out, word)
		}
	}
	return out
}
