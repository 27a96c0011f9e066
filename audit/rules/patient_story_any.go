package rules

import "github.com/probity-audit/probity/audit"

func patientStoryAny() *audit.Rule {
	return &audit.Rule{
		ID:       "patient-story-any",
		Area:     audit.PatientMention,
		Title:    "One of your own patients is mentioned",
		Why:      "Nothing here identifies anybody. Guidance in Ireland all the same asks doctors to avoid discussing their own patients on social media, and a patient may recognise the day and take it amiss.",
		Advice:   "Consider whether the post is needed. If it stays, keep it free of place, date, age and quotation.",
		Severity: audit.Low,
		Clauses:  []string{"gmc-2024-18", "imc9-25", "imc9-social-media", "mchk-1", "rcgp-4", "study-greysen-2013"},
		Needs:    said(),
		General:  generalOwn,
		When:     storyClasses(),
		Check: func(p *audit.Pass) {
			t, ok := tell(p)
			if !ok || !t.clinical() || t.ownPeople() || t.invented(p.Text) || t.storyRule(p.Text) != "" {
				return
			}
			if t.about < aboutFolded {
				return
			}
			t.explain(p)
			h := audit.Hit{Reason: "somebody in your care seems to be mentioned, with nothing that identifies them", Guards: t.guards, Confidence: 0.6}
			for _, class := range []string{"patient", "patient-did", "clinical-act", "outcome"} {
				if c, ok := p.Text.First(class); ok {
					h.Cues = append(h.Cues, c)
				}
			}
			if t.about < aboutShown {
				h.Folded, h.Confidence = true, 0.4
			}
			p.Report(h)
		},
		Hits: posts(
			"Best hug from a patient today",
			"Patient made me laugh so hard this afternoon",
			"A patient taught me about bees",
			"My last one of the day brought me scones. Good job, this",
			"One of mine asked me to slow down today. They were right",
			"My 3pm brought me a jar of honey",
			"Got a thank you from a patient today and it has kept me going all shift",
			"Told her it was benign today and she hugged me",
			"One of my regulars in Sha Tin brought oranges again for the new year",
			"Somebody cried in my room this morning and I let the phone ring",
			"Signed my last one off today, clear at five years. I went and stood in the stairwell for a bit",
		),
		Misses: posts(
			"Be patient with the new phones please",
			"I was a patient last week, humbling",
			"Thank a nurse today",
			"My dog was very patient at the vet today",
			"Waiting lists are longer than ever",
			"My 3pm coffee is the best part of the day",
			"Lecture theatre was cold this morning",
			"The boiler had to be told twice",
			"My aunt in Sha Tin brought oranges again for the new year",
			"Somebody cried at the end of the film and it was me",
			"Signed my last form off today, five years of training clear. I went and stood in the stairwell for a bit",
		),
	}
}
