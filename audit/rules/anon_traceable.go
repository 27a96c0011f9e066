package rules

import (
	"cmp"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure/trace"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

func anonTraceable() *audit.Rule {
	return &audit.Rule{
		ID:    "anon-traceable",
		Area:  audit.NameDisclosure,
		Title: "An account without a name that leads to you",
		Why: "The account leaves your name out and gives enough for somebody who works near you to find it: place, workplace, grade or specialty. Accounts like it have been " +
			"recognised by a colleague and handed to a regulator.",
		Advice: "Take it that readers know who you are, and decide: put the name in, or take the place, the workplace and the grade out, of old posts too. Nothing written there " +
			"is safer for the missing name.",
		Severity: audit.Low,
		Clauses:  []string{"gmc-2024-anonymity", "gmc-2013-18", "gmc-blog-name", "mddus-anonymous", "imc9-social-media", "mps-hk-standards"},
		Needs:    append(own(), social.KindProfile),
		When:     []string{"says-doctor", "clinical-setting"},
		Check: func(p *audit.Pass) {
			if p.Account.Named || !p.Account.SaysDoctor || p.Account.Profile.Page {
				return
			}
			if p.Post == nil {
				if facts := leads(&p.Account.Profile, p.Owner); len(facts) >= 2 {
					p.Report(audit.Hit{Confidence: 0.7, Reason: "the profile gives no name, and tells of you: " + strings.Join(facts, ", ")})
				}
				return
			}
			if c, ok := workPlaced(p.Text); ok && p.Post.Mine && p.Post.Audience == social.AudiencePublic {
				p.Note("place", c)
			}
		},
		Sum: func(s *audit.Sum) {
			if len(s.Notes) == 0 || len(leads(&s.Account.Profile, s.Owner)) >= 2 {
				return // the profile has said it
			}
			s.ReportAbout(audit.ItemRef{ID: "posts"}, "", audit.Hit{Confidence: 0.7,
				Reason: "the profile gives no name, and " + plural(len(s.Notes), "public post says", "public posts say") + " where you work"})
		},
		Whole: func(w *audit.Whole) {
			told := map[string]bool{}
			for i := range w.Traces {
				if t := &w.Traces[i]; !told[t.From.Key()] {
					told[t.From.Key()] = reportTrace(w, t)
				}
			}
			sayUnseen(w)
		},
		Hits: append([]audit.Example{
			bio("nightmedic", "Resp SpR, Leeds"),
			bio("Bleep Goblin", "ED reg at Gelyn Infirmary"),
			bio("smallhumans", "Paeds SHO, Cork"),
			bio("Cold Hands", "Anaesthetist @hillsidehospital. Coffee"),
			placedBio("the quiet ward", "Consultant, dad, runner", "Oban"),
			bio("TheSleepySurgeon", "Vascular reg. Galway, mostly asleep"),
		}, by("Moonlit Medic", "GP. Tea. Rants",
			posts("My practice in Tobermory has a leak again", "Our surgery in Clifden is the only one with a sea view")...)...),
		Misses: append([]audit.Example{
			bio("nightmedic", "medic-ish. No place like home"),
			bio("Dr Nia Evans", "Resp SpR, Leeds"),
			bio("Hiking Jo", "Leeds, hills and dogs"),
			bio("The night shift society", "Leeds. We are twelve medics who write plays"),
			bio("Dr Anon", "GP | views mine"),
			bio("Bleep Goblin", "ED reg. Cats"),
		}, by("Moonlit Medic", "GP. Tea. Rants",
			posts("Holiday in Tobermory, no phone", "My practice makes perfect, said the cellist")...)...),
	}
}

// surelyTraced is the weight from which hardly anybody would doubt a trace.
const surelyTraced = 6.0

// reportTrace reports an account without the name by the heaviest of its traces. An
// account that does not speak as a doctor's may lead to its owner: that is worth
// knowing. It reports whether there was something to say.
func reportTrace(w *audit.Whole, t *trace.Trace) bool {
	info := infoOf(w, t.From)
	if info == nil {
		return false
	}
	h := audit.Hit{Confidence: 0.75, Folded: !info.SaysDoctor}
	if t.Weight >= surelyTraced {
		h.Confidence = 0.9
	}
	var why, out []string
	for _, r := range t.Reasons {
		why = append(why, r.Text)
		if !slices.Contains(out, r.Remove) {
			out = append(out, r.Remove)
		}
	}
	to := "you by what it says itself: "
	switch {
	case t.To.Provider != "":
		to = "your account " + accountLabel(t.To) + ", which shows your name: "
	case len(leads(&info.Profile, w.Owner)) >= 2:
		return false // the profile was reported for it
	}
	h.Reason = "the account gives no name, and leads to " + to + strings.Join(why, "; ") + ". To part them, take out of it: " + strings.Join(out, ", ")
	w.ReportAbout(t.From, audit.ItemRef{ID: "trace"}, "", h)
	return true
}

// sayUnseen says of which accounts the picture could not be compared: where there is one
// with the name and one without, and the network keeps the picture to itself.
func sayUnseen(w *audit.Whole) {
	var unseen []*audit.AccountInfo
	named, unnamed := false, false
	for _, info := range w.Accounts {
		p := &info.Profile
		if !info.HasProfile || p.Page {
			continue
		}
		named, unnamed = named || info.Named, unnamed || !info.Named
		if p.Look == "" && strings.Contains(p.Avatar, "://") {
			unseen = append(unseen, info)
		}
	}
	if !named || !unnamed {
		return
	}
	for _, info := range unseen {
		w.NotChecked(info.Account, "the picture of this profile lies with the network alone and was not fetched, so whether another account of yours shows the same was not looked at; a download of the account may hold it")
	}
}

func infoOf(w *audit.Whole, a social.Account) *audit.AccountInfo {
	for _, info := range w.Accounts {
		if info.Account.Key() == a.Key() {
			return info
		}
	}
	return nil
}

// accountLabel names one of the owner's accounts.
func accountLabel(a social.Account) string {
	if a.Handle != "" {
		return "@" + strings.TrimPrefix(a.Handle, "@") + " on " + a.Provider
	}
	return cmp.Or(a.Name, a.ID) + " on " + a.Provider
}

// leads lists in words what a profile without a name tells of its owner.
func leads(p *social.Profile, o *social.Owner) []string {
	shown := reading.New().Read(shownOf(p))
	if shown.Has("pronoun-we") { // an account of several
		return nil
	}
	var facts []string
	if namesEmployer(shown, o) {
		facts = append(facts, "the workplace")
	}
	if shown.Has("place-small", "place-large") || o.Town != "" && containsFold(shown.Text, o.Town) {
		facts = append(facts, "the place")
	}
	for c := range shown.Cues("says-doctor") {
		if !shown.Negated(c) && narrows(shown.Words(c)) {
			facts = append(facts, "the grade or specialty")
			break
		}
	}
	if o.Name != "" && linksToName(p.Links, o.Name) {
		facts = append(facts, "a link with your name in it")
	}
	return facts
}

func containsFold(text, part string) bool {
	return strings.Contains(strings.ToLower(text), strings.ToLower(part))
}

// narrows reports whether a word for a doctor says which sort.
func narrows(word string) bool {
	switch strings.ToLower(word) {
	case "dr", "doctor", "doc", "medic", "md", "mbbs", "mb chb", "mbchb", "physician", "medical student", "med student":
		return false
	}
	return true
}

// linksToName reports whether an address of the profile holds the surname.
func linksToName(links []string, name string) bool {
	parts := strings.Fields(strings.ToLower(name))
	if len(parts) == 0 || len(parts[len(parts)-1]) < shortestName {
		return false
	}
	for _, l := range links {
		if strings.Contains(strings.ToLower(l), parts[len(parts)-1]) {
			return true
		}
	}
	return false
}

// workPlaced returns the place that a text gives for the writer's own work: "my
// practice in Tobermory".
func workPlaced(r *reading.Reading) (reading.Cue, bool) {
	for c := range r.Cues("clinical-setting") {
		if c.Quoted || !mine(r, c.First) && !(c.First > 0 && mine(r, c.First-1)) {
			continue
		}
		for _, class := range []string{"place-small", "place-large"} {
			for place := range r.Cues(class) {
				if place.Sentence == c.Sentence && place.First == c.Last+2 && startsName(r, place) && preposition(r, c.Last+1) {
					return place, true
				}
			}
		}
	}
	return reading.Cue{}, false
}

func startsName(r *reading.Reading, c reading.Cue) bool { return r.Tokens[c.First].Is(reading.Capital) }

// mine reports whether token i says that what follows is the writer's.
func mine(r *reading.Reading, i int) bool {
	switch strings.ToLower(r.Text[r.Tokens[i].Start:r.Tokens[i].End]) {
	case "my", "our":
		return true
	}
	return false
}

func preposition(r *reading.Reading, i int) bool {
	switch strings.ToLower(r.Text[r.Tokens[i].Start:r.Tokens[i].End]) {
	case "in", "at", "near", "outside", "on":
		return true
	}
	return false
}

// placedBio is an example of a profile with a location.
func placedBio(name, text, location string) audit.Example {
	e := bio(name, text)
	e.Item.Profile.Location = location
	return e
}
