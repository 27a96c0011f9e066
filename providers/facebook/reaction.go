package facebook

import (
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// reactions yields what the owner marked with a like or another sign. The words are
// not in the export, only whose they are.
func (r *reader) reactions() {
	r.each(secReactions, func(v jsonstream.Value, source string) bool {
		rec, ok := r.record(v.JSON)
		if !ok {
			return false
		}
		p := &social.Post{Kind: social.KindLike, Mine: true, Audience: social.AudienceUnknown, Published: rec.Timestamp.Time, Source: source}
		if len(rec.Labels.Labels) > 0 {
			marked(p, &rec.Labels)
		} else {
			p.Quotes = r.ref(string(rec.Title))
		}
		if p.Published.IsZero() && p.Quotes == nil {
			return false
		}
		p.ID = likeID(p)
		r.Post(p)
		return true
	})
}

// likeID is of the time alone where there is one: all that the two ways of writing
// have in common.
func likeID(p *social.Post) string {
	if p.Published.IsZero() {
		return social.ContentID("like", p.Quotes.URL, p.Quotes.Author.Name, p.Quotes.Text)
	}
	return social.ContentID("like", social.Stamp(p.Published))
}

// marked reads a reaction in the newer way of writing: a sign, an address, and below
// titles of their own the group and the author.
func marked(p *social.Post, rec *meta.Record) {
	if p.Published.IsZero() {
		p.Published = rec.Time()
	}
	ref := social.Ref{URL: rec.URL()}
	var sections [][]string
	for i := range rec.Labels {
		if l := &rec.Labels[i]; len(l.Dict)+len(l.Vec) > 0 {
			sections = append(sections, namesBelow(l))
		}
	}
	if n := len(sections); n > 1 || n == 1 && strings.Contains(ref.URL, "/groups/") {
		p.Group = first(sections[0])
		sections = sections[1:]
	}
	if len(sections) > 0 {
		ref.Author.Name = first(sections[len(sections)-1])
	}
	if ref.Author.Name == "" {
		ref.Author.Name = rec.Value("name", "nom", "nombre", "naam", "nome", "nume", "tên", "nazwa", "vardas")
	}
	if ref != (social.Ref{}) {
		p.Quotes = &ref
	}
}

func namesBelow(l *meta.Label) []string {
	var out []string
	for sub := range slices.Concat(l.Dict, l.Vec).All() {
		if v := string(sub.Value); v != "" && !meta.IsURL(v) {
			out = append(out, v)
		}
	}
	return out
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}
