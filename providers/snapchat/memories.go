package snapchat

import (
	"encoding/json"
	"net/url"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/social"
)

// saved is an entry of memories_history.json.
type saved struct {
	Date     word  `json:"Date"`
	Type     word  `json:"Media Type"`
	Location word  `json:"Location"`
	Caption  words `json:"Caption"`
	Link     word  `json:"Download Link"`
	URL      word  `json:"Media Download Url"`
}

// day is the date of the entry, as the names of files have it.
func (s saved) day() string { return string(s.Date[:min(len(s.Date), len(time.DateOnly))]) }

// memories yields what the owner kept. A record and its file meet by the
// identifier in the link; where the link is empty, as in 2026, they meet if each
// is alone of its day. Without records each file is a memory of its day.
func (r *reading) memories() {
	only := func(v jsonstream.Value) (s saved, ok bool) {
		return s, json.Unmarshal(v.JSON, &s) == nil && s != saved{}
	}
	unlinked := map[string]int{} // records without a file, by day
	r.scan(secMemories, jsonstream.Lists, func(v jsonstream.Value, _ string) bool {
		if s, ok := only(v); ok && r.pictures.linked(s) == nil {
			unlinked[s.day()]++
		}
		return true
	}, func(string) {})
	records, repeats, from := 0, social.Repeats{}, ""
	r.each(secMemories, jsonstream.Lists, func(v jsonstream.Value, source string) bool {
		s, ok := only(v)
		if !ok {
			r.files.Failed(secMemories, 1)
			return true
		}
		if source != from {
			repeats, from = social.Repeats{}, source
		}
		records++
		p := &social.Post{Kind: social.KindCaption, Mine: true, Audience: social.AudienceOnlyMe, Text: string(s.Caption), Place: place(s.Location), Source: source}
		p.Hashtags = social.Hashtags(p.Text)
		p.Published, p.TimeKnown = moment(s.Date)
		p.ID = repeats.Next(social.ContentID("memory", social.Stamp(p.Published)))
		m := r.pictures.linked(s)
		if m == nil && unlinked[s.day()] == 1 {
			m = r.pictures.alone(s.day())
		}
		if m != nil {
			m.used = true
			p.Media = m.media(mediaType(s.Type))
		} else if s.Type != "" {
			p.Media = []social.Media{{Type: mediaType(s.Type)}}
		}
		return r.post(p)
	})
	if records == 0 {
		r.unlisted()
	}
}

// unlisted yields the files of memories that no record tells of: some exports
// have the files instead of the list.
func (r *reading) unlisted() {
	for _, id := range r.pictures.order {
		m := r.pictures.memories[id]
		if m.main == "" || !r.alive() {
			continue
		}
		m.used = true
		p := &social.Post{Kind: social.KindCaption, Mine: true, Audience: social.AudienceOnlyMe, Media: m.media("photo"), Source: m.main,
			ID: social.ContentID("memory", id)}
		p.Published, p.TimeKnown = moment(word(m.day))
		r.post(p)
	}
}

// linked is the file that the links of the entry name, nil if there is none.
func (p *pictures) linked(s saved) *memory {
	for _, link := range []word{s.Link, s.URL} {
		u, err := url.Parse(string(link))
		if err != nil {
			continue
		}
		for _, key := range []string{"mid", "sid"} {
			if m := p.memories[strings.ToLower(u.Query().Get(key))]; m != nil && m.main != "" {
				return m
			}
		}
	}
	return nil
}

// alone is the only file of the day that no record has been found for; nil if
// there are none or several.
func (p *pictures) alone(day string) *memory {
	var found *memory
	for _, m := range p.byDay[day] {
		if m.used {
			continue
		}
		if found != nil {
			return nil
		}
		found = m
	}
	return found
}
