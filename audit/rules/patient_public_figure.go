package rules

import "github.com/probity-audit/probity/audit"

func patientPublicFigure() *audit.Rule {
	return &audit.Rule{
		ID:       "patient-public-figure",
		Area:     audit.PatientStory,
		Title:    "Hint at treating somebody well known",
		Why:      "The words hint that somebody whom many know was in your care. A hint is enough: others will guess, and being guessed at is the harm.",
		Advice:   "Consider deleting it, and answer no question about it.",
		Severity: audit.High,
		Clauses:  []string{"gmc-media-2", "gmc-2024-18", "imc9-25", "mchk-1"},
		Needs:    said(),
		When:     storyClasses(),
		Check:    storyCheck("patient-public-figure", "somebody whom many know seems to have been in your care"),
		Hits: posts(
			"Guess who I scanned today. Knee is as bad as they say",
			"Cannot say who is in bed 1 today but you voted for them",
			"You'd know him off the telly. Cried when I did his cannula, lovely man",
			"A certain footballer came in with a broken ankle today and asked me to keep it quiet",
			"You'll never guess who I delivered this morning. She asked me not to tell",
			"Naming no names but the striker's knee was in my theatre today and his season is over",
			"You all know her from the radio. Took out her appendix tonight, what a voice even under sedation",
			"The lad who reads the weather was in my clinic with gout. iykyk, he was mortified",
		),
		Misses: posts(
			"Good on the singer for talking about her diagnosis",
			"Met a midfielder at the hospice fundraiser",
			"Minister visited our new ward, photo from press office",
			"Guess who won the pub quiz again",
			"You'd know him from the canteen: our porter Stevie retires on Friday",
			"The striker is out for six weeks with a knee, says the club",
			"Guess who forgot his lanyard again. Me.",
			"That newsreader spoke so well about grief this morning",
		),
	}
}
