package linkage

import (
	"testing"

	"github.com/probity-audit/probity/social"
)

// A doctor who is named and is not the owner, and the writer's own, are other hands.
func TestOtherHands(t *testing.T) {
	owner := social.Owner{Name: "Gerard Mowbray", Also: []string{"Ger Mowbray"}}
	for text, want := range map[string]bool{
		"I was with Dr Ryan in Castletroy on Friday, she found it was the thyroid": true,
		"my GP has me on drops for the ear, what do you think":                     true,
		"his own consultant wants another scan":                                    true,
		"Hi Dr Mowbrey, is my script ready?":                                       false,
		"is my script ready, Dr Mowbray?":                                          false,
		"it's me again doc, the cream is gone":                                     false,
		"you were my doctor the year I had the lump":                               false,
		"thanks for my results, Dr Gerry":                                          false,
		"my knee is at me since the match":                                         false,
	} {
		s := signs{lex: shippedLexicon(), owner: &owner, post: &social.Post{Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2}}
		if got := s.readFrom(reader.Read(text)).turned(turnOther); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// One text that reads like a patient's may be a joke, or thanks for a lesson: with nothing
// beside it, it is asked of and not held likely.
func TestHeld(t *testing.T) {
	w := &weigher{table: shippedTable()}
	at := func(count, doubted int) *sighting { return &sighting{count: count, doubted: doubted} }
	said := []Reason{{Family: "said", Weight: 5.5}, {Family: "circle", Weight: 0.4}}
	with := func(family string) []Reason { return append(said[:2:2], Reason{Family: family, Weight: 1}) }
	for name, tt := range map[string]struct {
		reasons []Reason
		seen    map[string]*sighting
		sum     float64
		want    bool
	}{
		"one text":                    {said, map[string]*sighting{cueRefers: at(1, 0)}, 3, true},
		"not likely":                  {said, map[string]*sighting{cueRefers: at(1, 0)}, 1, false},
		"and the owner led them in":   {said, map[string]*sighting{cueRefers: at(1, 0), cueToClinic: at(1, 0)}, 3, false},
		"and where they live":         {with("place"), map[string]*sighting{cueRefers: at(1, 0)}, 3, false},
		"and a list":                  {with("list"), map[string]*sighting{}, 3, false},
		"says that a post was theirs": {said, map[string]*sighting{cueOwnStory: at(1, 0)}, 3, false},
		"which reads otherwise":       {said, map[string]*sighting{cueOwnStory: at(1, 1)}, 3, true},
	} {
		r, ok := w.held(tt.reasons, tt.seen, tt.sum)
		if ok != tt.want || ok && BandOf(logistic(tt.sum+r.Weight)) != Possible {
			t.Errorf("%s: %v, %+v", name, ok, r)
		}
	}
}

// Words that the whole of their text does not bear out weigh half, but where the owner's
// own words do; who knew the owner before and is plainly in care since weighs half too.
func TestDoubted(t *testing.T) {
	owner := social.Owner{Name: "Moira Keane"}
	const asks = "is my script ready?"
	p := social.Post{Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2, Text: asks}
	for chance, want := range map[float64]bool{0: false, 0.25: true, 0.5: false} {
		for _, s := range Signs(social.Item{Post: &p}, reader.Read(asks), nil, Chances{Care: chance}, &owner) {
			if s.Doubted != want {
				t.Errorf("%s at %v: doubted %v", s.Cue, chance, s.Doubted)
			}
		}
	}
}

// A reply to a review speaks for one that no export holds, and not for one that is there.
func TestRepliedReview(t *testing.T) {
	ann := social.Person{ID: "7", Name: "Ann"}
	reply := &social.Post{ID: "r", Kind: social.KindReviewReply, Mine: true, Text: "Sorry about the phones", Answers: &social.Ref{ID: "v", Author: ann}}
	review := &social.Post{ID: "v", Kind: social.KindReview, Author: ann, Text: "Never been here, but nobody answers the phone"}
	for name, tt := range map[string]struct {
		posts []*social.Post
		want  bool
	}{
		"alone":           {[]*social.Post{reply}, true},
		"with the review": {[]*social.Post{review, reply}, false},
		"before it":       {[]*social.Post{reply, review}, false},
	} {
		c := NewCollector(&town)
		for _, p := range tt.posts {
			it := social.Item{Post: p}
			c.Add(onFB, it, Signs(it, reader.Read(p.Text), nil, Chances{}, &town))
		}
		got := false
		for _, p := range c.groups() {
			got = got || p.faces[0].signs[cueReview] != nil
		}
		if got != tt.want {
			t.Errorf("%s: a review: %v", name, got)
		}
	}
}
