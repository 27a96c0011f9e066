package rules

import "github.com/probity-audit/probity/audit"

func patientStoryRealtime() *audit.Rule {
	return &audit.Rule{
		ID:       "patient-story-realtime",
		Area:     audit.PatientStory,
		Title:    "Patient story told as it happens",
		Why:      "The case seems to be told on the day or the hour it happened. With the date of the post and your place of work, time alone may be enough for somebody to know who it was.",
		Advice:   "Consider deleting it, or wait some months and leave out when and where. Time and place identify more than most people expect.",
		Severity: audit.High,
		Clauses:  []string{"gmc-2024-18", "gmc-blog-place", "imc9-25", "mchk-1", "hipaa-dates", "study-ahmed-2020"},
		Needs:    said(),
		When:     storyClasses(),
		Check:    storyCheck("patient-story-realtime", "a case is told close to when it happened, with facts by which others could recognise somebody"),
		Hits: posts(
			"Just stitched a cyclist, 41, hit by a van on Holm Road ten minutes ago, his wife is on her way. Wear a helmet",
			"In resus now with a courier, 22, knocked off his bike, his phone keeps ringing",
			"Just delivered a bus driver's third baby this morning, she had her hi-vis on when she came in",
			"Tonight I told a 24 year old barista that she will not walk again. She asked me who would feed her cat",
			"On call now: a lady in her eighties fell off a ladder, her husband still has the paintbrush",
			"This morning a retired postman came in with his wife and a fish hook in his lip, 70 years a fisherman",
			"Just sectioned a teacher in the car park of the school. He asked me to mark the homework. Still shaking",
			"Currently in theatre with a jockey, 29, crushed by his horse an hour ago",
		),
		Misses: posts(
			"ED is full tonight, expect long waits",
			"Finished night four, home to bed",
			"Our new theatre 3 opens today, ribbon at noon",
			"Just told the bus driver he had missed our stop this morning",
			"On call tonight and the vending machine has eaten my last pound",
			"Today my son, 7, fell off his bike and asked me was I a real doctor",
			"Just finished chapter nine, the courier has a crash and his wife rings all night. This novel",
			"This morning we ran a simulated arrest, the manikin survived and the F1 was superb",
		),
	}
}
