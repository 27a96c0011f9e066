package rules

import "github.com/probity-audit/probity/audit"

func patientSmallPlace() *audit.Rule {
	return &audit.Rule{
		ID:       "patient-small-place",
		Area:     audit.PatientStory,
		Title:    "Patient story from a small place",
		Why:      "A place where everybody knows everybody is named with somebody who seems to have been in your care. Fewer than 20,000 people are too few to hide among.",
		Advice:   "Consider deleting it, or say no more than the region. In a small community the kind of case alone may name the person.",
		Severity: audit.High,
		Clauses:  []string{"gmc-2024-18", "gmc-blog-place", "imc9-25", "mchk-1", "hipaa-small-places"},
		Needs:    said(),
		When:     storyClasses(),
		Check:    storyCheck("patient-small-place", "a small place stands with care that you gave"),
		Hits: posts(
			"Diagnosed a fisherman with MS on Inishmore on Monday. His wife asked me who would mind the boat",
			"A crofter, 77, from Port Ellen came in with chest pain on the ferry and asked me to feed his dogs",
			"The only butcher in our village came to my clinic with his daughter. He has weeks to live",
			"She is 19, from Tobermory, and I delivered her twins at the lifeboat station",
			"Farmer from Belmullet, 66, came off his quad on Saturday and walked in with a broken hip",
			"Told a postmistress in Stromness it was cancer. She asked me to keep it from her sister until Sunday",
			"A shepherd from up the glen, in his eighties, came in with a frostbitten hand. He asked me for whisky",
			"The priest on the island had his stroke at Mass on Sunday, his housekeeper brought him in",
		),
		Misses: posts(
			"Holiday in Port Ellen, no phone",
			"Rural GP recruitment: come and work in our island practice",
			"People in our village can book flu jabs on Monday",
			"The village show gave my leeks second prize, beaten by a teenager",
			"Conference in Westport next week, who is going?",
			"My granny lived on Inishmore all her life and never saw a doctor",
			"We are raising money for the island lifeboat, sponsor my swim in Tobermory",
			"Walked up Ben More on Mull with the dog, saw an eagle",
		),
	}
}
