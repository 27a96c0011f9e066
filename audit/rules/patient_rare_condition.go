package rules

import "github.com/probity-audit/probity/audit"

func patientRareCondition() *audit.Rule {
	return &audit.Rule{
		ID:       "patient-rare-condition",
		Area:     audit.PatientStory,
		Title:    "Rare case told",
		Why:      "Something that sets a case apart, a rare illness, a first, a record, stands with somebody who seems to have been in your care. What makes a case worth telling is what makes the person recognisable.",
		Advice:   "Consider taking out what is rare about it, or publish it with written consent through a journal, where it is looked over first.",
		Severity: audit.High,
		Clauses:  []string{"gmc-2024-18", "imc9-25", "mchk-1", "hry-indirect"},
		Needs:    said(),
		When:     storyClasses(),
		Check:    storyCheck("patient-rare-condition", "something that sets a case apart stands with care that you gave"),
		Hits: posts(
			"Operated on the heaviest fibroid in the county on Friday, 6.2 kg. Her husband asked to see it",
			"First ever heart transplant patient in our unit, a 52-year-old baker, woke up asking for bread",
			"Saw my first case of rabies today, a man of 40 bitten on honeymoon with his wife",
			"Delivered conjoined twins on Monday, first in the region. Their mother is a teacher",
			"Nobody here had seen Erdheim-Chester until my lady came to clinic last month with her daughter",
			"Youngest pacemaker ever in the county: she is 3 days old and her father drives the school bus",
			"A 34-year-old electrician with the only case of moyamoya we ever had, stroke on his wedding day",
			"Told her today: leprosy. She is 29, a dancer, and she laughed and asked me would her fingers fall off",
		),
		Misses: posts(
			"Rare Disease Day: 1 in 17 people are affected",
			"Great review of Erdheim-Chester in this month's journal",
			"First ever half marathon on Sunday, my knees will never forgive me",
			"We are the only practice in the county with a library",
			"New record: eleven coffees on one night shift",
			"Teaching on necrotising fasciitis at noon, bring lunch",
			"Polio vaccine week: book your child's jab",
			"The youngest consultant in the unit is now a grandmother, congratulations Dr Byrne",
		),
	}
}
