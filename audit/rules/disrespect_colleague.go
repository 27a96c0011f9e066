package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
)

func disrespectColleague() *audit.Rule {
	s := disrespectBalance()
	return &audit.Rule{
		ID:       "disrespect-colleague",
		Area:     audit.ColleagueDisrespect,
		Title:    "A colleague, team or employer is run down",
		Why:      "Words like these may be read by the person meant, by patients and by an employer. Guidance asks for courtesy towards colleagues in private groups as well as in public.",
		Advice:   "Ask whether you would say this aloud at handover. If not, delete it, say sorry if it was seen, and take the concern behind it through the proper channel.",
		Severity: audit.High,
		Clauses:  []string{"gmp-2024-48", "gmc-2024-14", "imc9-colleagues", "imc9-social-media", "mchk-19"},
		Needs:    said(),
		General:  generalOwn,
		When:     []string{"insult", "contempt"},
		Tone:     true,
		Check: func(p *audit.Pass) {
			if !ownWords(p) {
				return
			}
			w := s.weigh(p.Text, p.Re, aimed(p.Text.Scene()))
			if !w.raised && !w.folded {
				return
			}
			seen := "words that run somebody down stand with those one works with"
			severity := audit.Medium
			if namesSomebody(p.Text) {
				severity, seen = w.severity(audit.High), seen+", and somebody is named"
			}
			p.Report(audit.Hit{Reason: seen, Cues: w.cues, Guards: w.guards, Severity: severity, Folded: w.folded, Confidence: w.confidence()})
		},
		Hits: append(posts(
			"Our new medical director couldn't run a tap. Two brain cells and a lanyard.",
			"Radiology again tonight, lazy shower, the lot of them",
			"The locum has the bedside manner of a parking meter and knows less than the porter's dog",
			"Our practice manager is a useless, two faced snake and the whole surgery can hear me type this",
			"Ward sister on nights is a bully and the reg is worse: all muscle, no cortex",
			"To the surgeon upstairs: you're a pompous old fraud and nobody will drink with you",
			"Physician associates: glorified work experience with a lanyard",
			"The bed manager couldn't organise a raffle in a church hall, and gone by three every Friday",
			"Prof upstairs is a pompous old windbag, thick as mince and twice as greasy",
			"That gombeen of a registrar wouldn't know a lung if it coughed on him",
		), reply("What are the GP receptionists like at your place?", "Useless jobsworths, every last one")),
		Misses: append(posts(
			"I disagree with the medical director's rota plan and have set out my reasons in the minutes",
			"Someone on here called nurses 'thick' and 'lazy' today. Not ok, please stop.",
			"Our ortho team saved my weekend, thank you all",
			"This printer is an idiot and so is the fax machine",
			"I was an idiot at handover, sorry team, breakfast is on me",
			"Our cat is a lazy, two faced snake who has been fed twice",
			"The referee was a clown and our centre half couldn't hit a barn door, says the whole practice",
			"Four nurses short tonight, Datix in, union told. They are not lazy.",
			"She is not stupid, the registrar, she is exhausted",
			"The bed manager ran the raffle in the church hall and raised nine hundred for the hospice",
			"Prof upstairs retires on Friday: forty years, no windbag, never once late for a trainee",
			"Our registrar knew the lung sign before I did, and was nice about it",
		), reply("Was the consultant hard on you?", "No, very kind. I had a good cry and she made me toast.")),
	}
}

// aimed is what it adds, or takes away, at whom the text as a whole aims contempt.
func aimed(told reading.Scene) float64 {
	switch {
	case told.Tone != reading.ToneMeant:
		return 0
	case told.Scorn == reading.TargetColleague: // of an employer, vent-workplace speaks
		return 0.5
	case told.Scorn == reading.TargetSelf || told.Scorn == reading.TargetKin || told.Scorn == reading.TargetThing:
		return -0.5
	}
	return 0
}

// namesSomebody reports whether a text names somebody: a name or an account.
func namesSomebody(r *reading.Reading) bool {
	if r.Has("person-name", "doctor-name", "first-name") {
		return true
	}
	for _, t := range r.Tokens {
		if t.Is(reading.Mention) {
			return true
		}
	}
	return false
}
