package reddit

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// entry is a post, a comment or a message as the interface gives it.
type entry struct {
	Name       string `json:"name"` // identifier, with the prefix for its kind
	Author     string `json:"author"`
	Subreddit  string `json:"subreddit"`
	Type       string `json:"subreddit_type"`
	Permalink  string `json:"permalink"`
	Created    stamp  `json:"created_utc"`
	Edited     stamp  `json:"edited"`
	Title      string `json:"title"`
	SelfText   string `json:"selftext"`
	URL        string `json:"url"`
	Body       string `json:"body"`
	Link       string `json:"link_id"` // the post under which a comment stands
	LinkURL    string `json:"link_permalink"`
	LinkTitle  string `json:"link_title"`
	LinkAuthor string `json:"link_author"`
	Parent     string `json:"parent_id"`

	Gallery *struct {
		Items []struct {
			ID      string `json:"media_id"`
			Caption string `json:"caption"`
		} `json:"items"`
	} `json:"gallery_data"`
	Pictures map[string]struct {
		Source struct {
			URL string `json:"u"`
			GIF string `json:"gif"`
		} `json:"s"`
	} `json:"media_metadata"`
	Poll *struct {
		Options []struct {
			Text string `json:"text"`
		} `json:"options"`
	} `json:"poll_data"`
	Passed []struct {
		Name      string `json:"name"`
		Author    string `json:"author"`
		Title     string `json:"title"`
		SelfText  string `json:"selftext"`
		Permalink string `json:"permalink"`
	} `json:"crosspost_parent_list"`

	// Of messages, and of answers in the inbox.
	To      string `json:"dest"`
	Subject string `json:"subject"`
	First   string `json:"first_message_name"`
	Why     string `json:"type"` // comment_reply, post_reply, username_mention
	Context string `json:"context"`
}

// stamp is a time in seconds since 1970. Reddit says false, or of old edits true,
// where there is none.
type stamp struct{ time.Time }

func (s *stamp) UnmarshalJSON(b []byte) error {
	if n, err := strconv.ParseFloat(string(b), 64); err == nil && n > 0 && n < 1e11 {
		if at := time.UnixMilli(int64(n * 1000)).UTC(); at.Year() >= first && at.Year() <= last {
			s.Time = at
		}
	}
	return nil
}

// post makes a post of one of the owner's posts or comments. Their words are
// Markdown, in which &#x200B; and the like stand for what they stand for in HTML.
func (e *entry) post(kind social.Kind) *social.Post {
	v := said{kind: kind, at: e.Created.Time, audience: audience(e.Type), group: community(e.Subreddit), url: web(e.Permalink)}
	if kind == social.KindComment {
		v.text = plain(e.Body)
		v.above, v.parent = social.Ref{ID: e.Link, URL: web(e.LinkURL)}, e.Parent
		if e.LinkAuthor != "" {
			v.above.Author = who(user(e.LinkAuthor))
		}
	} else {
		v.title, v.text = line(e.Title), plain(e.SelfText)
		v.addresses = []string{e.URL}
	}
	if gone(v.text) {
		v.text = ""
	}
	if e.Poll != nil {
		for _, o := range e.Poll.Options {
			v.text = strings.TrimSpace(v.text + "\n- " + line(o.Text))
		}
	}
	p := v.post()
	p.ID, p.Source, p.Edited = e.Name, source, e.Edited.Time
	e.pictures(p)
	if len(e.Passed) > 0 && strings.HasPrefix(e.Passed[0].Name, "t3_") {
		o := e.Passed[0]
		p.Quotes = &social.Ref{ID: o.Name, URL: web(o.Permalink), Author: who(o.Author), Text: plain(line(o.Title) + "\n\n" + o.SelfText)}
	}
	return p
}

// source names the interface in items.
const source = "api"

// pictures adds those of a gallery, with their captions, or in a comment.
func (e *entry) pictures(p *social.Post) {
	add := func(id, caption string) {
		s := e.Pictures[id].Source
		m := social.Media{Type: "photo", URL: web(s.URL), Alt: plain(caption)}
		if m.URL == "" {
			m.Type, m.URL = "animation", web(s.GIF)
		}
		if m.URL == "" && m.Alt == "" {
			return
		}
		if m.URL == "" {
			m.Type = "photo"
		}
		p.Media = append(p.Media, m)
	}
	if e.Gallery != nil {
		for _, item := range e.Gallery.Items {
			add(item.ID, item.Caption)
		}
		return
	}
	for _, id := range slices.Sorted(maps.Keys(e.Pictures)) {
		add(id, "")
	}
}

// audience says who can read what stands in a community of a type. Where none is
// given it is taken for a public one, as in the export.
func audience(kind string) social.Audience {
	switch kind {
	case "", "public", "restricted", "gold_restricted", "archived", "user":
		return social.AudiencePublic
	case "private", "employees_only", "gold_only":
		return social.AudienceGroup
	}
	return social.AudienceUnknown
}
