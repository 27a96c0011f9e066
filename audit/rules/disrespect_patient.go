package rules

import "github.com/probity-audit/probity/audit"

func disrespectPatient() *audit.Rule {
	return &audit.Rule{
		ID:       "disrespect-patient",
		Area:     audit.PatientDisrespect,
		Title:    "Patients spoken of with scorn",
		Why:      "The words seem to mock or blame people who came for help. Said at the end of a long shift they feel like relief; read by a patient they say how one is seen behind the curtain.",
		Advice:   "Consider deleting it. If somebody has seen it and was hurt, an apology helps more than an explanation.",
		Severity: audit.Medium,
		Tone:     true,
		Clauses:  []string{"gmc-2024-18", "gmc-2024-14", "gmp-2024-81", "imc9-dignity", "imc9-social-media", "mchk-conduct", "study-lagu-2008", "mddus-anonymous"},
		Needs:    said(),
		General:  generalOwn,
		When:     []string{"patient-scorn", "scorn-general", "patient-crowd"},
		Check: func(p *audit.Pass) {
			s, ok := scornOf(p)
			if !ok || s.points < scornFolded || s.words == 0 && !s.crowd || humour(p) {
				return
			}
			p.Report(s.hit(p, "words of scorn stand with people who came for care"))
		},
		Hits: posts(
			"Ambulance for hiccups. Give me strength, these people breed",
			"Frequent flyer 6 is back in majors, the hysterical one. Someone hide the morphine",
			"Third hysterical mum today who Googled herself a tumour 🙄",
			"Half my list are allergic to work and the other half are malingerers",
			"Why do people who call 999 for a papercut get a bed? Time wasters",
			"Another malingerer in clinic, he wants a sick note and a taxi 🙄",
			"The usual drunks again in resus, the same faces, feral the lot of them",
			"Rang 999 for a broken nail, then wanted a sandwich. What an idiot 😂",
			"Her ladyship in cubicle 2 has rung the bell nine times for a straw. Drama queen of the western suburbs 🙄",
			"Saturday in Temple Street: skivers wanting certs, and one lad whose only illness is his mother",
			"Lunchtime clinic in Mong Kok, three malingerers in a row, somebody hand out the Oscars",
			"Another one with a hangnail and a taxi waiting. Grow a pair, sunshine",
		),
		Misses: posts(
			"Please use 111 for hiccups; ED is for emergencies",
			"Calling patients \"frequent flyers\" has to stop",
			"Can we stop calling people bed blockers, nobody chose that ward",
			"I am the anxious patient today, sorry nurses",
			"My brother is an idiot and I love him",
			"The printer is malingering again",
			"Half of my list for Christmas is socks",
			"Pub bingo on Friday, bring the good pens",
			"Our fantasy league is full of muppets 😂",
			"Her ladyship the cat has rung for breakfast nine times. Drama queen 🙄",
			"Whoever wrote 'time waster' in that letter: nobody waits six hours for fun",
			"I am the skiver this week, two days of man flu and the whole box set",
			"Lunchtime queue in Mong Kok for the noodle man, three of us in scrubs, worth the wait",
		),
	}
}
