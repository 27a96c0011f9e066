package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
)

// allegationBalance weighs a grave charge told as fact about somebody who can be
// found. Where readers are given the judgment, report or link, the charge is
// theirs to check, and raising a concern where it belongs is a duty.
func allegationBalance() *balance {
	known := []string{"person-name", "first-name", "doctor-name"}
	work := []string{"colleague", "department"}
	charge, hearsay := []string{"accusation"}, []string{"rumour"}
	return &balance{
		start: -4.8, raise: -0.8, fold: -1.5,
		cues: []factor{of(4.3, charge...), of(2, hearsay...), of(0.5, known...), of(0.5, work...)},
		pairs: []pairing{
			beside(1.1, charge, work), beside(0.6, charge, known), beside(0.4, charge, hearsay), beside(0.3, hearsay, known), beside(0.3, hearsay, work),
			answering(0.3, work, charge),
		},
		answered: []factor{of(1.6, known...), of(0.7, work...)},
		against: []factor{
			of(-3, "guard-own"), of(-1.4, "civility"), of(-1.2, "counter-speech"), of(-1.1, "guard-literature"), of(-1, "source-given"), of(-2.5, "thing"), of(-0.6, "sport"),
			of(-0.6, "guard-fiction"), of(-0.5, "guard-whistleblowing"), of(-0.4, "guard-family"), of(-0.5, "guard-quotation"), of(-0.3, "guard-aggregate"), of(-0.5, "guard-history"),
		},
		link: -4.2, oneself: -0.4,
	}
}

func unsupportedAllegation() *audit.Rule {
	s := allegationBalance()
	return &audit.Rule{
		ID:    "unsupported-allegation",
		Area:  audit.Allegation,
		Title: "A grave charge without a source",
		Why: "The post states as fact something that could ruin a person or an organisation that readers can find. If it cannot be proved it may be unlawful, and even if it is true this may " +
			"not be the place where it gets put right.",
		Advice:   "If there is a dispute, take advice from your defence organisation before you delete. Raise the concern with those who can look into it, in writing; they must, and you are protected.",
		Severity: audit.High,
		Clauses:  []string{"gmc-2024-15", "gmc-2024-14", "imc9-social-media", "imo-tone", "mps-hk-law", "mchk-19"},
		Needs:    said(),
		General:  generalOwn,
		When:     []string{"accusation", "rumour"},
		Check: func(p *audit.Pass) {
			if !ownWords(p) {
				return
			}
			w := s.weigh(p.Text, p.Re, 0)
			if !w.raised && !w.folded {
				return
			}
			if !somebodyMeant(p.Text, p.Re) {
				return
			}
			seen := "a grave charge is told as fact"
			if _, ok := remarked(p.Text, "rumour"); ok {
				seen += ", on hearsay"
			}
			p.Report(audit.Hit{Reason: seen, Cues: w.cues, Guards: w.guards, Severity: w.severity(audit.High), Folded: w.folded, Confidence: w.confidence()})
		},
		Hits: append(posts(
			"Dr Quillbrace on Mill Street is a fraud and everyone in the town knows it. Ask her where the scanner money went.",
			"That trust falsifies its waiting times, the whole department knows, pass it on",
			"Professor Ankers bought his degree and plagiarised the rest",
			"Fairholm Lodge sedates them all by six. Avoid.",
			"The chief exec takes backhanders off the cleaning firm. There, I said it.",
			"Mr Telfourd operates drunk. Theatre know, the college know, now you know.",
			"The practice on Canal Road is claiming for dead people, you didn't hear it from me",
		), reply("Why did Dr Brannock leave so suddenly?", "Stole fentanyl. They hushed it up, don't quote me.")),
		Misses: append(posts(
			"The tribunal found the doctor dishonest and struck him off. Judgment: https://example.org/mpts",
			"I think the policy is unsafe and said so at the board, my letter is in the minutes",
			"I've raised the falsified charts with the medical director and the guardian, in writing",
			"My cousin stole the show at the panto, a scam of a wig and all",
			"The book club thought the surgeon in chapter nine was a crook",
			"Our new kettle is a fraud, thank you for nothing",
			"The parking machine is a scam",
			"Fraud awareness week: check who is calling before you give a card number",
		), reply("Is it true about Dr Pellworth?", "I don't comment on colleagues. If you're worried, please ring the practice manager.")),
	}
}

// somebodyMeant reports whether there is anybody, or any body of people, whom a
// charge can be about: a person, a role, or a name written with a capital letter.
func somebodyMeant(r, re *reading.Reading) bool {
	if r.Has("person-name", "first-name", "doctor-name", "colleague", "department", "pronoun-other", "person", "clinical-setting") ||
		re.Has("person-name", "doctor-name", "colleague", "department", "clinical-setting") {
		return true
	}
	for i := 1; i < len(r.Tokens); i++ {
		if t := r.Tokens[i]; t.Is(reading.Capital) && !t.Is(reading.Hashtag) && t.Sentence == r.Tokens[i-1].Sentence && t.End-t.Start > 2 {
			return true
		}
	}
	return false
}
