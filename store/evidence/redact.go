package evidence

import (
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// Redact returns the case for an adviser who need not see the words: the network and
// kind of each post, its month and audience, and what was found and decided. Texts,
// names, handles, links, identifiers, notes and pictures are left out, as are the
// reasons that the rules gave for these words, which may quote them; what the rules
// ask in general is put in their place, by why.
func (c Case) Redact(why func(rule string) string) Case {
	out := Case{Taken: c.Taken, Until: c.Until, Tool: c.Tool, CopyOf: c.CopyOf, Redacted: true}
	for _, p := range c.Posts {
		r := Post{Account: social.Account{Provider: p.Account.Provider}, Source: p.Source, Item: bare(p.Item), Findings: []Finding{}, Media: []Medium{}}
		for _, f := range p.Findings {
			f.ID, f.Reason = "", why(f.Rule)
			if d := f.Decision; d != nil {
				f.Decision = &audit.Decision{Verb: d.Verb, At: month(d.At)}
			}
			r.Findings = append(r.Findings, f)
		}
		for _, m := range p.Media {
			r.Media = append(r.Media, Medium{Type: m.Type, NotKept: Withheld})
		}
		out.Posts = append(out.Posts, r)
	}
	return out
}

// bare keeps of an item what names nobody.
func bare(it social.Item) social.Item {
	p := it.Post
	if p == nil {
		return social.Item{Profile: &social.Profile{}}
	}
	return social.Item{Post: &social.Post{Kind: p.Kind, Mine: p.Mine, Published: month(p.Published), Audience: p.Audience, Deleted: month(p.Deleted)}}
}

// month is the first moment of the month.
func month(t time.Time) time.Time {
	if t.IsZero() {
		return t
	}
	return time.Date(t.UTC().Year(), t.UTC().Month(), 1, 0, 0, 0, 0, time.UTC)
}
