package facebook

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// record is an entry of a file of posts, in either way of writing.
type record struct {
	Timestamp   meta.Seconds          `json:"timestamp"`
	Created     meta.Seconds          `json:"creation_timestamp"` // of a bare picture
	Title       meta.Text             `json:"title"`
	Data        meta.List[datum]      `json:"data"`
	Attachments meta.List[attachment] `json:"attachments"`
	Tags        meta.List[meta.Name]  `json:"tags"`

	Labels meta.Record `json:"-"` // in the newer way, with label_values
}

// datum is an element of data.
type datum struct {
	Post      meta.Text    `json:"post"`
	Text      meta.Text    `json:"text"`
	Review    *review      `json:"review"`
	Updated   meta.Seconds `json:"update_timestamp"`
	Backdated meta.Seconds `json:"backdated_timestamp"`
}

type review struct {
	Text meta.Text `json:"review"`
	Of   meta.Name `json:"page"`
}

func (r *reader) record(data []byte) (*record, bool) {
	var rec record
	if !r.decode(data, &rec) {
		return nil, false
	}
	if bytes.Contains(data, []byte(`"label_values"`)) && !r.decode(data, &rec.Labels) {
		return nil, false
	}
	return &rec, true
}

// posts yields what the owner wrote for more than one reader.
func (r *reader) posts() {
	for _, s := range []struct {
		section  string
		kind     social.Kind
		audience social.Audience
	}{
		{secGroups, social.KindPost, social.AudienceUnknown}, // before the posts, which may repeat them without the group
		{secPosts, social.KindPost, social.AudienceUnknown},
		{secArchived, social.KindPost, social.AudienceOnlyMe},
		{secStories, social.KindStory, social.AudienceUnknown},
		{secReels, social.KindCaption, social.AudienceUnknown},
		{secReviews, social.KindReview, social.AudienceUnknown},
	} {
		r.each(s.section, func(v jsonstream.Value, source string) bool {
			rec, ok := r.record(v.JSON)
			if !ok {
				return false
			}
			p := r.post(rec, source)
			p.Kind, p.Audience = s.kind, s.audience
			switch s.section {
			case secGroups:
				p.Group = r.group(rec)
			case secPosts:
				p.Group = after(string(rec.Title), " to the group: ", " in the group: ")
			}
			if p.Published.IsZero() && bare(p) {
				return v.Path != nil // a number or a name beside the list
			}
			p.ID = social.ContentID(identity(p)...)
			r.Post(p)
			return true
		})
	}
	r.wall()
	r.longer()
}

// identity is what a post is known by.
func identity(p *social.Post) []string {
	parts := []string{string(p.Kind), social.Stamp(p.Published), p.Text}
	if p.Text == "" {
		parts = append(parts, p.Links...)
	}
	return parts
}

// bare reports whether the post holds nothing.
func bare(p *social.Post) bool {
	return p.Text == "" && len(p.Media) == 0 && len(p.Links) == 0 && p.Quotes == nil && p.Place == nil
}

// post turns a record into a post without kind, audience and identifier.
func (r *reader) post(rec *record, source string) *social.Post {
	p := &social.Post{Mine: true, Published: cmp.Or(rec.Timestamp.Time, rec.Created.Time), Source: source}
	var words []string
	for _, d := range rec.Data {
		words = appendNew(words, string(cmp.Or(d.Post, d.Text)))
		if d.Review != nil {
			words = appendNew(words, string(d.Review.Text))
			p.Group = string(d.Review.Of)
		}
		if at := d.Updated.Time; at.After(p.Published) {
			p.Edited = at
		}
		if at := d.Backdated.Time; !at.IsZero() && p.Published.IsZero() {
			p.Published = at
		}
	}
	p.Text = strings.Join(words, "\n")
	for _, t := range rec.Tags {
		p.Mentions = mention(p.Mentions, string(t))
	}
	for _, a := range rec.Attachments {
		for i := range a.Data {
			r.attach(p, &a.Data[i])
		}
	}
	r.labelled(p, rec)
	if p.Answers == nil && p.Quotes == nil {
		r.addressee(p, string(rec.Title))
	}
	finish(p)
	return p
}

// finish takes over what the words themselves hold.
func finish(p *social.Post) {
	p.Text = strings.TrimSpace(p.Text)
	if p.Text == "" { // the words stand with the picture
		for i := range p.Media {
			if p.Media[i].Alt != "" {
				p.Text, p.Media[i].Alt = p.Media[i].Alt, ""
				break
			}
		}
	}
	for i := range p.Media {
		if p.Media[i].Alt == p.Text {
			p.Media[i].Alt = ""
		}
	}
	p.Hashtags = social.Hashtags(p.Text)
	for _, l := range meta.Links(p.Text) {
		p.Links = appendNew(p.Links, l)
	}
}

// labelled takes over what a record with label_values says. Where it is not clear which
// are its words, it counts as one that could not be read in full.
func (r *reader) labelled(p *social.Post, rec *record) {
	if len(rec.Labels.Labels) == 0 {
		return
	}
	if p.Published.IsZero() {
		p.Published = rec.Labels.Time()
	}
	if p.Text == "" {
		words, unclear := rec.Labels.Words()
		p.Text, r.mistyped = words, r.mistyped || unclear
	}
	if u := rec.Labels.URL(); u != "" {
		if strings.Contains(u, "facebook.com/") {
			p.URL = u
		} else {
			p.Links = appendNew(p.Links, u)
		}
	}
	for i := range rec.Labels.Media {
		r.picture(p, &rec.Labels.Media[i])
	}
	for l := range rec.Labels.All() {
		for i := range l.Media {
			r.picture(p, &l.Media[i])
		}
	}
}

// addressee finds out from the title on whose timeline a post stands: "X wrote on
// Y's timeline." The title is in the language of the account, so a name is looked
// for.
func (r *reader) addressee(p *social.Post, title string) {
	if who := r.target(title); who.Name != "" && onTimeline(title) {
		p.Answers = &social.Ref{Author: social.Person{Name: who.Name}}
	}
}

func onTimeline(title string) bool {
	t := strings.ToLower(title)
	for _, w := range []string{"timeline", "wall", "chronik", "pinnwand", "journal", "biografía", "muro", "diario", "tijdlijn", "prikbord", "linha do tempo", "mural"} {
		if strings.Contains(t, w) {
			return true
		}
	}
	return false
}

// nobody stands for a writer whom the export does not name.
const nobody = "(no name in the export)"

func appendNew(list []string, s string) []string {
	if s == "" || slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

func mention(list []social.Person, name string) []social.Person {
	p := social.Person{Name: name}
	if name == "" || slices.Contains(list, p) {
		return list
	}
	return append(list, p)
}
