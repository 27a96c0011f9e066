package rules

import "github.com/probity-audit/probity/audit"

func sexualisedGeneral() *audit.Rule {
	return &audit.Rule{
		ID:       "sexualised-general",
		Area:     audit.Sexualised,
		Title:    "Explicit talk",
		Why:      "Who you love and what you wear is nobody's business, and this is not about either. Explicit talk in public may still be read by patients and trainees, and is easily quoted.",
		Advice:   "Consider who can read it. If patients might, a narrower audience serves you better.",
		Severity: audit.Low,
		Tone:     true,
		Clauses:  []string{"gmp-2024-81", "mps-ie-tone", "mchk-conduct", "study-chretien-2011"},
		Needs:    said(),
		When:     sexualisedWhen(),
		Check:    sexualisedCheck(aboutNobody, "explicit words"),
		Hits: posts(
			"Full account of my weekend, nsfw, with diagrams 🍆",
			"anyone for a threesome, own flat, own swing 😈",
			"my onlyfans is half price till Sunday 🔞",
			"Reviewed: the vibrator off that advert. Four stars, loud.",
			"What I wouldn't do to that man in the bakery 🥵",
			"Friday ride wanted, own flat, horny as a goat",
			"She can have me any night of the week, phwoar",
			"stripper on the stag do, best legs in Leeds 😏",
		),
		Misses: posts(
			"Condoms protect against infections and pregnancy",
			"Beach photo, forty and not sorry",
			"Happy Pride from the whole street",
			"Date night with my husband, chips on the pier",
			"Married him today. We both cried.",
			"Off for a ride on the new bike, thighs will hate me",
			"Peach cobbler recipe below 🍑 thank you Nan",
			"Cock pheasant on the lawn again",
		),
	}
}
