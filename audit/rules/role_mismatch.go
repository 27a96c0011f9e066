package rules

import (
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// standing is what somebody may call themselves, as far as their own words tell.
type standing uint8

const (
	standingUnknown standing = iota
	student
	inTraining
	generalist
	specialist
)

func roleMismatch() *audit.Rule {
	return &audit.Rule{
		ID:    "role-mismatch",
		Area:  audit.NameDisclosure,
		Title: "The profile claims a role that you did not give",
		Why: "The profile uses a title or a senior role that does not agree with what you told Probity of your work. Readers trust a consultant's word more than a student's, and " +
			"boards look into credentials that were overstated more often than into most other things.",
		Advice: "Correct the wording, or, if the profile is right, what you told Probity: 'audit owner'. A role that you held once takes a date or an \"ex-\"; a degree that is not medical " +
			"takes its subject.",
		Severity: audit.High,
		Clauses:  []string{"gmp-2024-82", "mps-hk-role", "mchk-7", "imc9-public-communication", "study-greysen-2013"},
		Needs:    []social.Kind{social.KindProfile},
		Check: func(p *audit.Pass) {
			if p.Item.Profile.Page {
				return
			}
			is := standingOf(p.Owner.Profession)
			if is == standingUnknown {
				p.NotChecked("what you told of your work does not say what grade you hold; 'audit owner' asks for it")
				return
			}
			if is == student && styledDoctor(p) {
				p.Report(audit.Hit{Confidence: 0.85, Reason: "the profile shows you as a doctor, and you gave your profession as " + p.Owner.Profession})
				return
			}
			if c, ok := claimsSeniority(p.Text, p.Owner.Profession, is); ok && is < specialist {
				p.Report(audit.Hit{Confidence: 0.8, Cues: cues(c), Reason: "the profile speaks of a senior or specialist role, and you gave your profession as " + p.Owner.Profession})
			}
		},
		Hits: []audit.Example{
			asA("foundation doctor", "Tomos Rees", "Consultant dermatologist. Skin, sun, sense"),
			asA("medical student", "Dr Tom Ansah", "Ask me anything"),
			asA("medical student", "Efa Lowri", "Junior doctor, Cardiff. Coffee first"),
			asA("general practitioner", "Dr Nia Evans", "The county's stroke specialist. Books, dogs"),
			asA("FY2 doctor", "Mei Chan", "Cardiologist in Kowloon"),
			asA("specialty trainee in surgery", "Rory Quill", "Plastic surgeon, Dublin. Faces"),
			asA("registrar", "Aoife Kerrigan", "Consultant in emergency medicine, night owl"),
			asA("medical student", "Doctor Priya", "London"),
			asA("general practitioner", "Dr Nia Evans", "Consultant cardiologist in Wrexham"),
		},
		Misses: []audit.Example{
			asA("consultant dermatologist", "Dr Nia Evans", "Consultant dermatologist. Skin, sun, sense"),
			asA("general practitioner", "Dr Nia Evans", "Ex-consultant, now GP and glad of it"),
			asA("medical student", "Efa Lowri", "Future surgeon (I hope)"),
			asA("general practitioner", "Rowan Adeyemi", "GP partner. Married to a cardiologist"),
			asA("registrar", "Aoife Kerrigan", "Trainee cardiologist, ST5"),
			asA("medical student", "Efa Lowri", "Med student, year four. Not a doctor yet"),
			asA("medical student", "Dr Rowan Adeyemi", "PhD in chemistry, now reading medicine"),
			asA("", "Dr Nia Evans", "Consultant in everything"),
			asA("general practitioner", "Dr Nia Evans", "GP and trainer. Retired neurosurgeon's daughter"),
			asA("general practitioner", "Dr Nia Evans", "GP. Consultant to the makers of a hospital drama"),
			asA("general practitioner", "Dr Nia Evans", "GP, menopause specialist, attending too many meetings"),
			asA("registrar", "Aoife Kerrigan", "ST5 cardiologist. Budding neurosurgeon of tulips"),
		},
	}
}

// standingOf reads a standing from a profession, as its holder gives it.
func standingOf(profession string) standing {
	if profession == "" {
		return standingUnknown
	}
	r := reading.New().Read(profession)
	words := strings.ToLower(profession)
	switch {
	case strings.Contains(words, "student"):
		return student
	case r.Has("role-junior"), strings.Contains(words, "train"), strings.Contains(words, "registrar"), strings.Contains(words, "foundation"), strings.Contains(words, "resident"), strings.Contains(words, "fellow"):
		return inTraining
	case r.Has("role-senior"):
		return specialist
	case r.Has("says-doctor"):
		words := strings.Fields(strings.ReplaceAll(words, "general practice", "gp"))
		for _, w := range words {
			if w == "gp" || w == "practitioner" {
				return generalist
			}
		}
	}
	return standingUnknown
}

// styledDoctor reports whether a profile calls its owner doctor, with no degree
// that is not medical and no word that it is a hope or a joke.
func styledDoctor(p *audit.Pass) bool {
	shown := reading.New().Read(p.Item.Profile.Name + "\n" + p.Item.Profile.Bio)
	lower := strings.ToLower(shown.Text)
	if p.Owner.Title != "" && strings.HasPrefix(strings.ToLower(p.Owner.Title), "dr") || strings.Contains(lower, "phd") || strings.Contains(lower, "dphil") || strings.Contains(lower, "doctor of") {
		return false
	}
	if shown.Has("role-not-held") {
		return false
	}
	name := strings.ToLower(p.Item.Profile.Name)
	if strings.HasPrefix(name, "dr ") || strings.HasPrefix(name, "dr. ") || strings.HasPrefix(name, "doctor ") {
		return true
	}
	for c := range shown.Cues("says-doctor") {
		switch strings.ToLower(shown.Words(c)) {
		case "doctor", "junior doctor", "resident doctor", "foundation doctor", "gp", "registrar", "physician", "surgeon":
			if !shown.Negated(c) {
				return true
			}
		}
	}
	return false
}

// roleReachWords is how many words before a role may say that it is not held.
const roleReachWords = 3

// claimsSeniority returns the words by which a text claims a senior role that the
// profession does not have. A word right behind the role takes it back too:
// "neurosurgeon's daughter". Of a generalist, "consultant" alone may be of another
// trade; it takes a specialty.
func claimsSeniority(r *reading.Reading, profession string, is standing) (reading.Cue, bool) {
	if r == nil {
		return reading.Cue{}, false
	}
	for c := range r.Cues("role-senior") {
		if c.Quoted || r.Negated(c) || strings.Contains(strings.ToLower(profession), strings.ToLower(r.Words(c))) || strings.HasSuffix(r.Words(c), "s") {
			continue
		}
		held := true
		for not := range r.Cues("role-not-held") {
			if not.Sentence == c.Sentence && not.Last >= c.First-roleReachWords && not.First <= c.Last+roleReachWords {
				held = false
			}
		}
		if held && (is < generalist || !strings.EqualFold(r.Words(c), "consultant") || ofSpecialty(r, c)) {
			return c, true
		}
	}
	return reading.Cue{}, false
}

// ofSpecialty reports whether a specialty follows the role.
func ofSpecialty(r *reading.Reading, role reading.Cue) bool {
	for _, class := range []string{"department", "says-doctor", "role-senior"} {
		for c := range r.Cues(class) {
			if c.Sentence == role.Sentence && c.First > role.Last && c.First <= role.Last+roleReachWords {
				return true
			}
		}
	}
	return false
}

// asA is an example of the profile of somebody of the profession.
func asA(profession, name, text string) audit.Example {
	return owned(social.Owner{Profession: profession}, bio(name, text))[0]
}
