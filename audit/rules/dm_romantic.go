package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func dmRomantic() *audit.Rule {
	return &audit.Rule{
		ID:    "dm-romantic",
		Area:  audit.Boundary,
		Title: "A romantic turn with somebody who reads as a patient",
		Why: "Guidance is plain that a doctor does not pursue a sexual or improper emotional relationship with a patient or somebody close to one. " +
			"Messages of this kind have weighed heavily before tribunals, and the way a relationship began is looked at too.",
		Advice: "Write nothing further before you have spoken to your defence organisation. Delete nothing.",
		Reply: "Only if they turned it, and you have not answered in kind:\n" +
			"Thank you for your message. I must keep to the part of a doctor, so that I can't meet, or go on writing, in private. If there is anything medical, please ring the " +
			"practice or clinic, who will be glad to help. With best wishes.",
		Severity: audit.Critical,
		Fixed:    true,
		Clauses:  []string{"gmp-2024-86", "gmc-2024-boundaries", "imc9-boundaries", "mchk-25", "mps-hk-boundaries", "study-greysen-2013"},
		Needs:    []social.Kind{social.KindMessage, social.KindReply, social.KindComment, social.KindPost},
		Check: func(p *audit.Pass) {
			if said, ok := noteExchange(p); ok {
				noteRomance(p, said)
				return
			}
			c, ok := p.Text.First("romance")
			if !ok || !p.Post.Mine || p.Text.Negated(c) || redirects(p.Text) || guarded(p, "family", "fiction", "quotation") {
				return
			}
			if asked, ok := answersPatient(p); ok {
				p.Report(audit.Hit{Cues: cues(c), Confidence: 0.8, Reason: "the answer to " + asker(asked) + " turns romantic"})
				return
			}
			if tie, ok := p.Text.First("care-tie"); ok && !p.Text.Negated(tie) {
				p.Report(audit.Hit{Cues: cues(tie, c), Confidence: 0.8, Reason: "romantic words stand beside words of care for the same person"})
			}
		},
		Sum: func(s *audit.Sum) {
			for _, t := range talks(s.Notes) {
				if t.patient() {
					reportRomance(s, t)
				}
			}
		},
		Hits: []audit.Example{
			message("Thanks for being so kind on the ward doc, my hip is great", "You've a gorgeous smile. Drink on Friday?"),
			message("hi doc can we talk about my results?", "Over dinner? You're stunning, I'm allowed to say that off duty"),
			example(social.Post{Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2, Text: "Now that I've discharged you I can say it: I can't stop thinking about you. Dinner?"}),
			example(social.Post{Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2, Text: "You're off my list from Thursday so technically allowed. Coffee?"}),
			message("You saw me in clinic Tuesday, the knee is better", "I thought about you all week, beautiful eyes"),
			message("doc is the cream twice a day? the rash is better", "I'd put it on for you myself 😏"),
			example(social.Post{Kind: social.KindPost, Text: "She was my patient first and she said yes! Dinner in Rome"}),
			message("You operated on my shoulder, remember?", "How could I forget you gorgeous. My place?"),
		},
		Misses: []audit.Example{
			message("Thanks for being so kind on the ward doc", "Thank you. I can't meet patients socially, please ring the ward if anything comes up"),
			message("Happy anniversary love", "Happy anniversary gorgeous, dinner at eight x"),
			message("rota swap?", "Yes, and drinks Friday for the whole team"),
			example(social.Post{Kind: social.KindPost, Text: "Stunning sunset over the estuary tonight"}),
			example(social.Post{Kind: social.KindPost, Text: "Date night with my wife at last, the film was terrible"}),
			example(social.Post{Kind: social.KindPost, Text: "A doctor never dates a patient. That is the whole lecture."}),
			message("see you at nets", "can't, coffee after?"),
			example(social.Post{Kind: social.KindPost, Text: "Discharged from the clinic myself today, celebrating with a coffee"}),
		},
	}
}
