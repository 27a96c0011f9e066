package rules

import (
	"fmt"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// oftenSworn is how many public posts with strong swear words are worth a line. A
// single one is nobody's business but the writer's.
const oftenSworn = 3

func imageProfanity() *audit.Rule {
	return &audit.Rule{
		ID:    "image-profanity",
		Area:  audit.ImageConduct,
		Title: "Strong swear words in public posts",
		Why: "Swearing is a matter of taste, and no guidance forbids it. It was among the commonest reasons for which readers in a study thought a doctor's post unprofessional, " +
			"which is why it is counted here, once, and weighs nothing.",
		Advice:   "Nothing need be done. If patients find you by this account, you may want to write some of these posts for fewer readers.",
		Severity: audit.Info,
		Clauses:  []string{"study-chretien-2011", "gmp-2024-81", "rcgp-8", "mps-ie-tone", "mchk-conduct"},
		Needs:    own(),
		When:     []string{"swear"},
		Check: func(p *audit.Pass) {
			if c, ok := spoken(p.Text, "swear"); ok && ownWords(p) && p.Post.Audience == social.AudiencePublic && !guarded(p, "quotation", "literature") {
				p.Note("", c)
			}
		},
		Sum: func(s *audit.Sum) {
			if len(s.Notes) >= oftenSworn {
				s.Report(audit.Hit{Confidence: 0.9, Reason: fmt.Sprintf("%d public posts have strong swear words%s", len(s.Notes), years(s.Notes))})
			}
		},
		Hits: []audit.Example{
			several("Fuck this rota", "Absolute shitshow on the M6", "What a load of bollocks"), several("Fucking Mondays", "Shit, missed the train", "Fuck me it's cold"),
			several("Arseholes, the lot of them", "wtf was that final", "Bullshit"), several("Shit", "Shit", "Shit", "Shit"),
			several("The car is fucked", "Fuckin brilliant goal", "Twat of a seagull took my chips"), several("Who the fuck parks like that", "Shitty weather", "Bastards won again"),
			several("That budget is bullshit", "Rain", "Clusterfuck at the airport", "Wanker in a BMW"), several("Dickheads on scooters", "Fucking hell", "Tea", "Fuck the printer"),
		},
		Misses: []audit.Example{
			several("Fuck this rota"), several("Fuck this rota", "Shit"), several("Damn, what a goal", "Bloody weather", "Hell of a week"),
			several("Somebody wrote \"fuck off\" on our door", "He shouted \"you bastards\" and left", "The sign said \"bullshit\""),
			several("Skin prick test clinic moved", "A finger prick is all it takes", "Heel prick day for the baby"),
			several("Rain", "Tea", "Cake"), several("Crap weather", "Flipping heck", "Sod it"),
			{Item: inGroup("Fuck this rota").Item, Before: []social.Item{inGroup("Shit").Item, inGroup("Bollocks").Item}},
		},
	}
}

// several is an example of public posts, a day apart.
func several(texts ...string) audit.Example { return series(24, posts(texts...)...) }
