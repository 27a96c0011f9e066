package rules

import (
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

func dmNoRedirect() *audit.Rule {
	return &audit.Rule{
		ID:    "dm-no-redirect",
		Area:  audit.Boundary,
		Title: "A warm answer to a patient, without a way back to the practice",
		Why: "A patient, or somebody close to one, wrote to you privately, and the answer keeps the private conversation going. Guidance asks doctors to keep the two " +
			"apart: thank them, say that you cannot mix, and lead to the professional way.",
		Advice:   "Send the redirect now, and remove the private connection quietly. Note what you did for your appraisal.",
		Reply:    bothReplies,
		Severity: audit.Medium,
		Fixed:    true,
		Clauses:  append(boundaryClauses(), "imo-connections", "bma-connections"),
		Needs:    []social.Kind{social.KindMessage, social.KindReply, social.KindComment, social.KindPost},
		Check: func(p *audit.Pass) {
			if said, ok := noteExchange(p); ok {
				if c, ok := takesUp(p, said); ok {
					p.Note(ofMine, c)
				}
				return
			}
			c, ok := p.Text.First("befriend")
			if p.Post.OneToOne() && !ok {
				c, ok = takesUp(p, boundaryCues(p.Text))
			}
			if !p.Post.Mine || !ok || redirects(p.Text) {
				return
			}
			if asked, ok := answersPatient(p); ok {
				p.Report(audit.Hit{Cues: cues(c), Confidence: 0.8, Reason: "the answer to " + asker(asked) + " takes the contact into private life"})
			} else if mine, ok := p.Text.First("own-patients"); ok && !mine.Quoted {
				p.Report(audit.Hit{Cues: cues(mine, c), Confidence: 0.8, Reason: "your own patients are invited into, or accepted in, a private account"})
			}
		},
		Sum: func(s *audit.Sum) {
			for _, t := range talks(s.Notes) {
				for i, n := range t.notes {
					if n.Topic == ofMine && t.patient() && t.before(i, fromThem, fromKin, tieOfMine) && !t.ledAfter(i) {
						s.ReportAbout(n.Item, n.Words, audit.Hit{Cues: n.Cues, Confidence: 0.8,
							Reason: "the answer to somebody who writes as " + t.who() + " goes on with the private contact, and nothing after it leads to the proper way" + t.began()})
					}
				}
			}
		},
		Hits: []audit.Example{
			message("Sent you a request, you've been our GP for years", "Aw accepted! You're nearly family"),
			message("You looked after my dad in the hospice, can we keep in touch?", "Of course, adding you now"),
			message("hi doc its Shauna from Tuesday clinic, the cream made it worse", "no bother, send me a pic and I'll have a look"),
			message("You delivered our twins!", "I remember! Find me on Instagram, that's the fun one"),
			message("Thanks for seeing my mum doc", "Any time, here's my number"),
			message("Dr Evans can I send a photo of the scar?", "fire it over"),
			example(social.Post{Kind: social.KindPost, Text: "Half my list are on my friends page now. Message me any time, my patients know I answer"}),
			message("Doc did you see my scan?", "Not yet but I'll have a look tonight"),
		},
		Misses: []audit.Example{
			message("Sent you a request, you've been our GP for years", "That's kind, but I keep this page for family. Please ring the surgery"),
			message("You looked after my dad in the hospice", "He was a lovely man. I was sorry for your loss"),
			message("fancy a run Sunday?", "Yes! Message me any time after eight"),
			message("new phone, who dis", "Here's my number again"),
			message("Hi it's the recruiter again", "Send me a text, not before noon"),
			message("did you get the slides", "send it on again please"),
			example(social.Post{Kind: social.KindPost, Text: "To whoever keeps adding me to that group: no"}),
			message("Doc did you see my scan?", "I can't discuss results here, sorry. Please ring the ward"),
		},
	}
}

// takesUp returns the words by which a message of the owner's takes up a private
// contact, or answers a patient warmly, with no bounds set.
func takesUp(p *audit.Pass, said heard) (reading.Cue, bool) {
	if !p.Post.Mine || p.Text == nil || leadsAway(p.Text, said) {
		return reading.Cue{}, false
	}
	c, ok := p.Text.First("befriend")
	private, warm := said[saidPrivate], said[saidWarm]
	asked := p.Re != nil && strings.Contains(p.Re.Text, "?")
	if !ok && len(private) == 0 && len(warm) == 0 && !asked {
		return reading.Cue{}, false
	}
	_, clinical := consults(p, said, true)
	if turn, _ := romance(p.Text, said); clinical || len(turn) > 0 { // a graver rule has it
		return reading.Cue{}, false
	}
	switch {
	case ok:
		return c, true
	case len(private) > 0:
		return private[0], true
	}
	if p.Re == nil {
		return reading.Cue{}, false
	}
	topic, _ := writer(p.Re, boundaryCues(p.Re), p)
	if len(warm) == 0 { // an answer to what was asked, in whatever words
		return whole(p.Text), topic == fromThem || topic == fromKin
	}
	return warm[0], topic != "" && topic != otherTie
}

// whole is a cue of all that a text says.
func whole(r *reading.Reading) reading.Cue {
	if len(r.Tokens) == 0 {
		return reading.Cue{}
	}
	last := len(r.Tokens) - 1
	return reading.Cue{Class: saidWarm, Start: r.Tokens[0].Start, End: r.Tokens[last].End, Last: last}
}
