package youtube

import (
	"cmp"
	"encoding/json"
	"strings"

	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// words is the text of a cell, with what it refers to.
type words struct {
	text     string
	links    []string
	mentions []social.Person
}

// segment is a stretch of a text.
type segment struct {
	Text string
	Link *struct {
		LinkURL string `json:"linkUrl"`
	}
	Mention *struct {
		ChannelID         string `json:"channelId"`
		ExternalChannelID string `json:"externalChannelId"`
	}
}

// read reads the text of a cell: an object with a list of segments until 2023,
// since then the segments alone with commas between them, or plain text. ok is
// false if it is meant to be JSON and is not.
func read(cell string) (w words, ok bool) {
	cell = strings.TrimSpace(cell)
	if !isSegments(cell) {
		w.text = social.Plain(cell)
		return w, true
	}
	var segments []segment
	switch {
	case strings.HasPrefix(cell, `{"takeoutSegments"`):
		var old struct{ TakeoutSegments []segment }
		if json.Unmarshal([]byte(escape(cell)), &old) != nil {
			return w, false
		}
		segments = old.TakeoutSegments
	default:
		if !strings.HasPrefix(cell, "[") {
			cell = "[" + cell + "]"
		}
		if json.Unmarshal([]byte(escape(cell)), &segments) != nil {
			return w, false
		}
	}
	var b strings.Builder
	for _, s := range segments {
		b.WriteString(s.Text)
		if s.Link != nil && s.Link.LinkURL != "" {
			w.links = append(w.links, takeout.Line(s.Link.LinkURL))
		}
		if s.Mention != nil {
			p := social.Person{ID: takeout.Line(cmp.Or(s.Mention.ExternalChannelID, s.Mention.ChannelID))}
			shown := takeout.Line(s.Text)
			if handle, ok := strings.CutPrefix(shown, "@"); ok {
				p.Handle = strings.TrimLeft(handle, "@")
			} else {
				p.Name = shown
			}
			if p != (social.Person{}) {
				w.mentions = append(w.mentions, p)
			}
		}
	}
	w.text = social.Plain(b.String())
	return w, true
}

// escape writes line breaks and other control characters within the strings of
// JSON as JSON wants them; YouTube leaves them as they are.
func escape(s string) string {
	if strings.IndexFunc(s, func(r rune) bool { return r < ' ' }) < 0 {
		return s
	}
	var b strings.Builder
	within, escaped := false, false
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case !within || escaped:
			escaped = false
			if c == '"' && !within {
				within = true
			}
		case c == '\\':
			escaped = true
		case c == '"':
			within = false
		case c == '\n':
			b.WriteString(`\n`)
			continue
		case c == '\t':
			b.WriteString(`\t`)
			continue
		case c < ' ':
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}
