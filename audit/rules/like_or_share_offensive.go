package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

func likeOrShareOffensive() *audit.Rule {
	scales := []struct {
		seen string
		*balance
	}{
		{"somebody's hostile words about a group of people", prejudiceBalance()},
		{"somebody's sexual remark", sexualisedBalance()},
		{"somebody's words that run down people of the trade", disrespectBalance()},
	}
	return &audit.Rule{
		ID:       "like-or-share-offensive",
		Area:     audit.Prejudice,
		Title:    "An offensive post liked or passed on",
		Why:      "A like, or a repost without a word of your own, can be read as agreement. Doctors have been asked to account for what they liked.",
		Advice:   "Take the like or repost back. If you passed it on to object to it, say so in words of your own.",
		Severity: audit.Medium,
		Tone:     true,
		Clauses:  []string{"gmc-2024-14", "mdu-shared", "imc9-social-media", "mps-ie-tone", "mps-hk-prejudice"},
		Needs:    []social.Kind{social.KindLike, social.KindRepost},
		Check: func(p *audit.Pass) {
			words := theirWords(p)
			if words == nil {
				return
			}
			for _, s := range scales {
				w := s.weigh(words, nil, 0)
				if !w.raised {
					continue
				}
				h := audit.Hit{Reason: "you liked or passed on " + s.seen, Guards: w.guards, Confidence: w.confidence()}
				if words == p.Text { // cues point into the text that is shown
					h.Cues = w.cues
				}
				p.Report(h)
				return
			}
		},
		Hits: []audit.Example{
			liked("Gays are a mental illness, deport the lot"),
			liked("Travellers: lock up your copper and count your fingers"),
			liked("Send the boats back, the country is full"),
			liked("Women shouldn't be surgeons, hormones"),
			passedOn("Half of them can't speak English, send them home", ""),
			passedOn("Down's babies should be put down, burden on the taxpayer", ""),
			passedOn("New nurse has a nice arse and those legs, phwoar 😏", ""),
			passedOn("Physician associates: useless muppets, glorified bedpan carriers", ""),
		},
		Misses: []audit.Example{
			liked("Fundraising walk on Sunday, bring the dog"),
			liked("Happy Pride from all at the clinic"),
			liked("Racism on the wards: our study is out https://example.org/study"),
			liked("Please stop calling nurses lazy"),
			passedOn("Send them home, the country is full", "This is vile and no colleague of mine should have to read it"),
			passedOn("Our mosque open day raised four hundred pounds, thank you", ""),
			passedOn("Study on obesity and anaesthesia published today", ""),
			passedOn("The printer is an idiot", ""),
		},
	}
}

// theirWords returns the words that were liked or passed on without a comment.
func theirWords(p *audit.Pass) *reading.Reading {
	switch {
	case !p.Post.Mine:
		return nil
	case p.Post.Kind == social.KindRepost && !p.Post.Bare():
		return nil
	case p.Re != nil:
		return p.Re
	}
	return p.Text
}

// liked is an example of somebody's post that the owner liked.
func liked(theirs string) audit.Example {
	return example(social.Post{Kind: social.KindLike, Text: theirs})
}
