package meta

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// Entry is a post, story or reel of Instagram or Threads: one medium, several, or on
// Threads none, and the words to them.
type Entry struct {
	Text      string
	Published time.Time
	Media     []Media
	URL       string // of the post, where the export says it
	Unclear   bool   // which of several texts is that of the post cannot be told, and Text is empty
	Reply     bool   // on Threads: it answers something
	Control   string // on Threads: who may reply to it, such as "everyone"
}

// UnmarshalJSON decodes an entry in any of its forms: with a list of media, each of
// which may bear the words; as a medium alone; or with labels. It fails only for
// what is no object.
func (e *Entry) UnmarshalJSON(data []byte) error {
	var in struct {
		written
		URI         Text    `json:"uri"`
		Created     Seconds `json:"creation_timestamp"`
		Description Text    `json:"description"`
		Metadata    marks   `json:"media_metadata"`
		Thread      thread  `json:"text_app_post"`
	}
	if err := json.Unmarshal(data, &in); err != nil && (len(data) == 0 || data[0] != '{') {
		return err
	}
	r := in.record()
	*e = Entry{Text: string(in.Title), Published: in.Created.Time, Media: r.Media}
	for l := range r.All() {
		e.Media = append(e.Media, l.Media...)
		if at := string(cmp.Or(l.Href, l.Value)); e.URL == "" && isPost(at) {
			e.URL = at
		}
	}
	if in.URI != "" {
		e.Media = append([]Media{{URI: in.URI, Created: in.Created, Description: in.Description, Metadata: in.Metadata}}, e.Media...)
	}
	e.flags(in.Thread)
	for _, m := range e.Media {
		e.flags(m.Thread)
	}
	e.words()
	if e.Text == "" {
		e.Text, e.Unclear = r.Words()
	}
	for _, m := range e.Media {
		e.Published = cmp.Or(e.Published, m.Created.Time)
	}
	if e.Published.IsZero() {
		e.Published = r.Time()
	}
	return nil
}

// flags notes what Threads says of the post beside one of its media.
func (e *Entry) flags(t thread) {
	reply, _ := Truth(string(t.Reply))
	e.Reply = e.Reply || reply
	e.Control = cmp.Or(e.Control, strings.ToLower(string(t.Control)))
}

// words gathers what stands below each medium: the words of the entry where it has
// none of its own, and else a description of the medium.
func (e *Entry) words() {
	whole := e.Text != ""
	var parts []string
	seen := map[Text]bool{Text(e.Text): true, "": true}
	for i := range e.Media {
		switch t := e.Media[i].Title; {
		case seen[t]:
		case whole:
			e.Media[i].Description = cmp.Or(e.Media[i].Description, t)
		default:
			parts = append(parts, string(t))
		}
		seen[e.Media[i].Title] = true
	}
	if !whole {
		e.Text = strings.Join(parts, "\n")
	}
}

// isPost reports whether an address is that of a post on Instagram or Threads.
func isPost(address string) bool {
	parts := strings.Split(pathOn(address), "/")
	return len(parts) > 1 && slices.Contains([]string{"p", "reel", "tv", "post"}, parts[len(parts)-2])
}

// Key is the time on which the identifier of the entry rests. It is that of its first
// medium, which is the same in every layout: a list of media may bear another one.
func (e *Entry) Key() string {
	if len(e.Media) > 0 && !e.Media[0].Created.IsZero() {
		return social.Stamp(e.Media[0].Created.Time)
	}
	return social.Stamp(e.Published)
}

// Attach adds to p the words of the entry, when it was written, what hangs on it and
// where it was made.
func (e *Entry) Attach(p *social.Post, find func(ref string) string) {
	p.Text, p.Published, p.URL = e.Text, e.Published, e.URL
	Mark(p)
	for i := range e.Media {
		if e.Media[i].URI != "" {
			p.Media = append(p.Media, e.Media[i].Social(find))
		}
	}
}

// Mark adds to p what its words point at: hashtags, accounts and web pages.
func Mark(p *social.Post) {
	p.Hashtags, p.Mentions, p.Links = social.Hashtags(p.Text), Mentions(p.Text), Links(p.Text)
}
