package rules

import "github.com/probity-audit/probity/audit"

func prejudiceProtected() *audit.Rule {
	s := prejudiceBalance()
	return &audit.Rule{
		ID:    "prejudice-protected",
		Area:  audit.Prejudice,
		Title: "Hostile words about a group of people",
		Why: "Words that shut out, mock or reduce people for their race, religion, nationality, sex, gender identity, sexuality, disability, age or pregnancy may not fit with " +
			"the duty not to discriminate. Patients and colleagues of that group may read them and stay away.",
		Advice:   "Read it as somebody of that group would. If it wounds, delete it, and say sorry where it was seen; views on policy can be put without running people down.",
		Severity: audit.High,
		Floor:    audit.Medium,
		Tone:     true,
		Clauses:  []string{"gmc-2024-14", "gmp-2024-discrimination", "gmp-2024-52", "imc9-dignity", "mps-ie-tone", "mps-hk-prejudice", "mchk-conduct"},
		Needs:    said(),
		General:  generalOwn,
		When:     []string{"slur", "exclusion", "stereotype", "group-origin", "group-lgbt", "group-able", "group-age", "group-sex", "insult", "contempt"},
		Check: func(p *audit.Pass) {
			if !ownWords(p) {
				return
			}
			if w := s.weigh(p.Text, p.Re, 0); w.raised || w.folded {
				p.Report(audit.Hit{Reason: prejudiceSeen(w), Cues: w.cues, Guards: w.guards, Severity: w.severity(audit.High), Folded: w.folded, Confidence: w.confidence()})
			}
		},
		Hits: append(posts(
			"Half my list can't speak a word of English. Send them home and the trolleys empty themselves.",
			"Another pregnant registrar. Surgery isn't for girls who want a family.",
			"Travellers in the department again, lock up your wheelchairs and count the syringes",
			"The gays have a flag on the surgery roof now. It's a mental illness with a parade.",
			"Anyone over 80 should be made to hand in their licence and their vote, the lot of them are past it",
			"Foreign doctors: funny accent, degree out of a cereal box. Go back where you came from.",
			"Women on the rota, hormones and sick notes. Never hire one.",
			"Bipolar people shouldn't have children, it's selfish and we pay",
			"Mainlanders in the queue again, they should go back over the bridge and cough there",
			"Not one of the Roma can be trusted with a prescription pad on the desk, lock up everything",
		), reply("Two dads at the antenatal class, lovely to see", "Unnatural. The poor child."),
			inGroup("new reg has a headscarf, pray for me lads, she'll want a prayer mat in the mess")),
		Misses: append(posts(
			"South Asian adults have a higher risk of diabetes. Get checked from 30.",
			"A patient told me to go home today. I was born in Leeds. Racism at work is real.",
			"I oppose the government's visa policy and I've written to my MP about it",
			"Someone called our interpreter 'useless foreigners' help' in the corridor. I reported it. Not ok.",
			"I'm a Muslim, I'm fasting, and I make the best scones on the rota. Eid Mubarak!",
			"Traveller women live 11 years less than their neighbours: https://example.org/health",
			"This printer should be deported",
			"Old people deserve scans and time. Ageism is everywhere on our take.",
			"We walked over the bridge to Zhuhai and back, blisters and egg tarts",
			"The Roma health worker on our team gets more children vaccinated than the rest of us together",
			"Proud of our new registrar, first woman in the post and the best knot I've seen",
			"My deaf brother fitted the lights and nobody can hear a thing over his music",
		), reply("Nobody speaks English in that clinic", "We have interpreters in nine languages, please ask for one, it's your right.")),
	}
}

func prejudiceSeen(w verdict) string {
	for _, c := range w.cues {
		switch c.Class {
		case "slur":
			return "a word that insults a whole group"
		case "exclusion":
			return "words that shut people out or wish them harm"
		case "stereotype":
			return "words that reduce a group of people to a habit or a fault"
		}
	}
	return "a group of people is spoken of with contempt"
}
