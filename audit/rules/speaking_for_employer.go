package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// strongPosts is how many posts with anger at work or allegations make an account
// one whose words a reader could take for the employer's.
const strongPosts = 3

func speakingForEmployer() *audit.Rule {
	return &audit.Rule{
		ID:    "speaking-for-employer",
		Area:  audit.NameDisclosure,
		Title: "The employer is named, and nothing says that the views are yours",
		Why: "A profile that names the employer and announces strong words, without a note that they are personal, may be read as the employer's or the profession's view. The " +
			"employer's own policy on social media applies as well.",
		Advice:   "Add a few words that views are your own, or leave the employer out. Such a note helps readers; it does not excuse what a post says.",
		Severity: audit.Low,
		Clauses:  []string{"gmc-2013-17", "bma-views", "gmc-2024-name", "mps-ie-employer", "imc9-social-media", "mps-hk-role"},
		Needs:    append(own(), social.KindProfile),
		When:     []string{"vent", "accusation", "outspoken", "says-doctor", "employer-word"},
		Check: func(p *audit.Pass) {
			switch {
			case p.Post == nil:
				reportEmployer(p)
			case p.Account.SaysDoctor && ownWords(p) && !guarded(p, "quotation", "fiction"):
				if c, ok := remarked(p.Text, "vent", "accusation"); ok {
					p.Note("strong", c)
				}
			}
		},
		Sum: func(s *audit.Sum) {
			if len(s.Notes) < strongPosts || !s.Account.SaysDoctor || s.Account.Profile.Page {
				return
			}
			r := reading.New().Read(shownOf(&s.Account.Profile))
			if !namesEmployer(r, s.Owner) || r.Has("views-own", "outspoken") {
				return // a profile that is outspoken itself is reported already
			}
			s.ReportAbout(audit.ItemRef{ID: "posts"}, "", audit.Hit{Confidence: 0.7,
				Reason: "the profile names an employer and has no note that views are personal, and " + plural(len(s.Notes), "post speaks", "posts speak") + " strongly of work or of others"})
		},
		Hits: append([]audit.Example{
			bio("Dr Nia Evans", "Consultant @StMarysTrust. Angry."),
			bio("Dr Rory Quill", "HSE doc. Say it as it is"),
			bio("Mei Chan", "GP at Larch Row Surgery. No filter, hot takes, cats"),
			bio("Dr Tomos Rees", "Registrar, Gelyn Infirmary. Opinionated and fed up"),
			bio("Aoife Kerrigan", "Anaesthetist at St Brigid's Hospital. Unfiltered"),
			bio("Dr Priya Raman", "Surgeon @hillsidehospital, ranting since 2009"),
		}, by("Dr Rowan Adeyemi", "Proudly Elmbank Trust. Consultant",
			several("This hospital is a joke and I'm done with it", "Absolute shitshow again on the acute take", "I hate it here. Night six of seven."),
			several("The rota is a joke", "I am so sick of this department", "I'm so done with this trust"))...),
		Misses: append([]audit.Example{
			bio("St Brigid's press office", "News from the hospital. Not monitored at night"),
			bio("Dr Nia Evans", "GP, views my own. Angry at times"),
			bio("Dr Nia Evans", "Doctor. Furious. Fed up"),
			bio("Dr Rory Quill", "Consultant @StMarysTrust. Tea, dogs, hills"),
			bio("Dr Mei Chan", "HSE doc. Say it as it is. Personal account"),
			bio("Tom Ansah", "Angry from Elmbank Hospital car park"),
			bio("Dr Priya Raman", "Surgeon @hillsidehospital. Opinions are mine, ranting included"),
		}, by("Dr Rowan Adeyemi", "Proudly Elmbank Trust. Consultant",
			several("Lovely sunrise after nights", "The rota is a joke", "Tea"),
			several("Marathon done", "Four nurses short tonight, I have raised it", "Thank you to the team"))...),
	}
}

// reportEmployer reports a profile that names an employer, announces strong words
// and does not say whose views they are.
func reportEmployer(p *audit.Pass) {
	if !p.Account.SaysDoctor || p.Item.Profile.Page {
		return
	}
	c, ok := p.Text.First("outspoken")
	shown := reading.New().Read(shownOf(p.Item.Profile))
	if !ok || !namesEmployer(shown, p.Owner) || shown.Has("views-own") {
		return
	}
	p.Report(audit.Hit{Cues: cues(c), Confidence: 0.75, Reason: "the profile names an employer and announces strong words, with no note that they are personal"})
}
