package rules

import (
	"fmt"
	"strconv"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// An account is stale after so many months without a post; a junior grade in its
// profile is, after so many years of the account.
const (
	staleMonths = 24
	gradeYears  = 8
)

func staleAccount() *audit.Rule {
	return &audit.Rule{
		ID:    "stale-account",
		Area:  audit.NameDisclosure,
		Title: "An account or profile that is out of date",
		Why: "An account that nobody looks after still speaks for you: its profile names a job that you left, its settings are those of years ago, and if it is taken over you " +
			"will be the last to notice. Guidance asks doctors to look after the picture that they show.",
		Advice:   "Bring the profile up to date, say in it that the account is not used, or close it. Save a copy of what you want to keep first.",
		Severity: audit.Low,
		Clauses:  []string{"gmc-blog-profile", "rcgp-1", "gmp-2024-82", "mps-ie-profile", "imc9-social-media", "mps-hk-role"},
		Needs:    []social.Kind{social.KindProfile},
		Check: func(p *audit.Pass) {
			if p.Text.Has("no-longer-used") {
				p.Note("retired")
				return
			}
			c, ok := juniorGrade(p.Text)
			if !ok {
				return
			}
			created, is := p.Item.Profile.Created, standingOf(p.Owner.Profession)
			if created.IsZero() {
				created = p.Account.Account.Created
			}
			switch {
			case is == generalist || is == specialist:
				p.Report(audit.Hit{Cues: cues(c), Confidence: 0.9, Reason: "the profile names a junior grade, and you gave your profession as " + p.Owner.Profession})
			case is == standingUnknown && !created.IsZero() && created.AddDate(gradeYears, 0, 0).Before(p.AsOf):
				p.Report(audit.Hit{Cues: cues(c), Confidence: 0.7, Reason: fmt.Sprintf("the profile names a junior grade, and the account is more than %d years old", gradeYears)})
			}
		},
		Sum: func(s *audit.Sum) {
			if len(s.Notes) > 0 || s.Latest.IsZero() || s.Latest.AddDate(0, staleMonths, 0).After(s.AsOf) {
				return
			}
			s.ReportAbout(audit.ItemRef{ID: "unused"}, "", audit.Hit{Confidence: 0.8,
				Reason: fmt.Sprintf("the newest post that was read is of %s, more than %d months before the account was collected", s.Latest.UTC().Format("January 2006"), staleMonths)})
		},
		Hits: []audit.Example{
			asA("general practitioner", "Nia Evans", "FY1 at St Brigid's. Tired"), asA("consultant anaesthetist", "Rory Quill", "SHO, Cork. Rugby"),
			asA("consultant cardiologist", "Mei Chan", "Medical student, year four"), asA("GP", "Tomos Rees", "Junior doctor on strike"),
			oldProfile(2011, "FY2, Leeds. Curry"), oldProfile(2014, "Final year medic, hockey"), oldProfile(2009, "House officer somewhere wet"),
			quietSince(2021, "GP in Wrexham"), quietSince(2014, "GP, gardener"),
		},
		Misses: []audit.Example{
			asA("general practitioner", "Nia Evans", "GP in Wrexham"), asA("foundation doctor", "Efa Lowri", "FY1 at St Brigid's. Tired"),
			asA("general practitioner", "Nia Evans", "GP, trainer, once an SHO in Cork"), asA("consultant surgeon", "Rory Quill", "Surgeon. FY1 supervisor. F1, wine, dogs"),
			oldProfile(2023, "FY2, Leeds. Curry"), oldProfile(2011, "Hills and dogs"),
			quietSince(2014, "This account is no longer used"), quietSince(2014, "In memory of a good colleague"), quietSince(2023, "GP in Wrexham"), quietSince(2013, "I've moved to Mastodon"),
		},
	}
}

// juniorGrade returns the words by which a text names a grade as the writer's own
// and present one.
func juniorGrade(r *reading.Reading) (reading.Cue, bool) {
	for c := range r.Cues("role-junior") {
		past := c.Quoted || r.Negated(c)
		for not := range r.Cues("role-not-held") {
			past = past || not.Sentence == c.Sentence && not.Last < c.First && not.Last >= c.First-roleReachWords
		}
		if !past {
			return c, true
		}
	}
	return reading.Cue{}, false
}

// oldProfile is an example of the profile of an account that was made in the year.
func oldProfile(year int, text string) audit.Example {
	e := bio("Somebody Example", text)
	e.Item.Profile.Created = time.Date(year, 9, 1, 0, 0, 0, 0, time.UTC)
	e.Before = []social.Item{posts("Rain")[0].Item}
	return e
}

// quietSince is an example of an account to which somebody writes and whose own
// newest post is of the year.
func quietSince(year int, text string) audit.Example {
	e := by("Dr Nia Evans", text, received("Hello"))[0]
	old := posts("Rain " + strconv.Itoa(year))[0].Item
	old.Post.Published = time.Date(year, 7, 1, 0, 0, 0, 0, time.UTC)
	e.Before = []social.Item{old}
	return e
}
