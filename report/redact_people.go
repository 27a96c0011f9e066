package report

import (
	"fmt"
	"math"
	"slices"

	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/linkage"
)

// person leaves of a person the band, the kind, the relations and the names of
// the cues. How likely it is becomes where the band begins.
func (m masks) person(n int, p *linkage.Person) linkage.Person {
	name := fmt.Sprintf("person %d", n)
	out := linkage.Person{ID: name, Name: name, Tie: p.Tie, Probability: leastOf(p.Band), Band: p.Band, Kind: p.Kind}
	for _, f := range p.Profiles {
		out.Profiles = append(out.Profiles, linkage.Profile{Account: m.account(f.Account), Relations: slices.Clone(f.Relations), Page: f.Page})
	}
	for _, r := range p.Reasons {
		// Of the weight only what it speaks for is kept.
		out.Reasons = append(out.Reasons, linkage.Reason{Cue: r.Cue, Family: r.Family, Weight: math.Copysign(1, r.Weight)})
	}
	if a := p.Answer; a != nil {
		out.Answer = &linkage.Answer{Is: a.Is, Note: withheld(a.Note), At: month(a.At)}
	}
	return out
}

// leastOf is the probability from which a band begins.
func leastOf(b linkage.Band) float64 {
	switch b {
	case linkage.Likely:
		return 0.8
	case linkage.Possible:
		return 0.4
	case linkage.Folded:
		return 0.15
	}
	return 0
}

// story leaves of a story the months of its posts, the kinds of its facts, who
// might recognise the person, and how few fit as a band.
func (m masks) story(s *disclosure.Story) disclosure.Story {
	out := disclosure.Story{K: floor(disclosure.BandOf(s.K)), Band: s.Band, Facts: kinds(s.Facts)}
	for i := range s.Chapters {
		out.Chapters = append(out.Chapters, m.chapter(&s.Chapters[i]))
	}
	if len(out.Chapters) > 0 {
		out.ID = out.Chapters[0].Account.Key() + "/" + out.Chapters[0].ID
	}
	for _, l := range s.Links {
		out.Links = append(out.Links, disclosure.Link{From: l.From, To: l.To})
	}
	for _, r := range s.Readers {
		out.Readers = append(out.Readers, disclosure.Reader{Who: r.Who, Band: r.Band})
	}
	for _, x := range s.Remove {
		out.Remove = append(out.Remove, disclosure.Removal{Post: x.Post, Facts: kinds(x.Facts), K: floor(disclosure.BandOf(x.K)), Band: x.Band})
	}
	return out
}

func (m masks) chapter(ch *disclosure.Chapter) disclosure.Chapter {
	out := disclosure.Chapter{
		Account: m.account(ch.Account), Kind: ch.Kind, ID: m.item(ch.Account.Key(), ch.ID), Audience: ch.Audience,
		Published: month(ch.Published), Words: withheld(ch.Words), Facts: kinds(ch.Facts), Weight: ch.Weight,
	}
	for i := range ch.Copies {
		out.Copies = append(out.Copies, m.chapter(&ch.Copies[i]))
	}
	return out
}

// kinds leaves of facts what they are about, and in which post.
func kinds(facts []disclosure.Fact) []disclosure.Fact {
	var out []disclosure.Fact
	for _, f := range facts {
		out = append(out, disclosure.Fact{Kind: f.Kind, Post: f.Post})
	}
	return out
}
