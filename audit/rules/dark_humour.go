package rules

import "github.com/probity-audit/probity/audit"

func darkHumour() *audit.Rule {
	return &audit.Rule{
		ID:       "dark-humour",
		Area:     audit.PatientDisrespect,
		Title:    "Joke about illness or death",
		Why:      "Gallows humour keeps many of us going, among ourselves. In writing it loses its tone, and the person it is about may read it, or somebody who sat at a bedside last week.",
		Advice:   "Ask whether you would be at ease if the patient or their family saw it. If not, consider taking it down.",
		Severity: audit.Medium,
		Tone:     true,
		Clauses:  []string{"gmp-2024-81", "rcgp-8", "imc9-dignity", "mps-ie-humour", "mchk-conduct", "mps-hk-venting"},
		Needs:    said(),
		When:     []string{"mock-sign", "dark-joke"},
		Check: func(p *audit.Pass) {
			s, ok := scornOf(p)
			if !ok || !humour(p) || guarded(p, "own", "family") {
				return
			}
			h := s.hit(p, "a joke stands with illness, death or somebody in care")
			h.Folded = h.Folded && !p.Text.Has("dark-joke")
			for c := range p.Text.Cues("dark-joke") {
				h.Cues = append(h.Cues, c)
			}
			p.Report(h)
		},
		Hits: posts(
			"Hospice bingo: full house tonight lol",
			"CT brain: nobody home, as suspected 😂",
			"Code brown again in bay 2, tip your nurse 💀",
			"Three deaths before lunch, I'm on a roll lol",
			"Dead man walking in bed 4 and he still has his appetite 😂",
			"Organ donor of the week rode a motorbike through a hedge 😂 resus loves the summer",
			"Bagged and tagged two on the ward tonight 😂",
			"Death bingo on the ward tonight, I have bed 6 🤣",
		),
		Misses: posts(
			"My coffee is in cardiac arrest lol",
			"IT support told me to switch the ventilator survey off and on",
			"I make patients laugh on purpose: laughter clinic Fridays",
			"Dead chuffed with my new bike lol",
			"Pub bingo: full house at last lol",
			"My own appendix, in a jar, on the mantelpiece 😂",
			"That film about the hospice made me howl 😭",
			"Killed another houseplant 😂",
		),
	}
}

// humour reports whether a joke is made of death or of somebody in care.
func humour(p *audit.Pass) bool {
	if p.Text.Has("dark-joke") {
		return marksOf(p.Text)&(mCare|mPerson|mDeath) != 0 && !guarded(p, "own", "family", "quotation")
	}
	return false
}
