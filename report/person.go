package report

import (
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

// mayBe says as what a person stands out, and how likely that is. Exactly the
// number from which a band begins is left out: Redact leaves no more.
func mayBe(p *linkage.Person) string {
	as := "may be a patient"
	if p.Kind == linkage.KindRelative {
		as = "may be close to a patient"
	}
	band := string(p.Band)
	switch p.Band {
	case linkage.Folded:
		band = "less likely"
	case linkage.Silent:
		return "does not stand out"
	}
	if p.Probability == leastOf(p.Band) {
		return as + ": " + band
	}
	return fmt.Sprintf("%s: %s (%.2f)", as, band, min(p.Probability, surest))
}

// Standing is what the doctor said of a person, in words.
func Standing(s linkage.Standing) string {
	switch s {
	case linkage.IsPatient:
		return "a patient"
	case linkage.IsFormer:
		return "a former patient"
	case linkage.IsRelative:
		return "the relative of a patient"
	case linkage.IsFriend:
		return "a friend from before"
	case linkage.IsColleague:
		return "a colleague"
	case linkage.IsNone:
		return "none of these"
	}
	return string(s)
}

// answered says what the doctor said of a person, and when.
func answered(a *linkage.Answer) string {
	s := "you said: " + Standing(a.Is)
	if !a.At.IsZero() {
		s += ", " + day(a.At)
	}
	if a.Note != "" {
		s += ": " + a.Note
	}
	return s
}

// tieWords says whether the doctor let the person in.
func tieWords(t linkage.Tie) string {
	switch t {
	case linkage.TieAccepted:
		return "you accepted the connection, or wrote back"
	case linkage.TieOneWay:
		return "one-way: you accepted nothing, so this is only worth knowing"
	}
	return string(t)
}

// Called is the name of a person, or what stands for it.
func Called(p *linkage.Person) string {
	if name := line(p.Name); name != "" {
		return name
	}
	return "somebody whose name is not known here"
}

// profileWords says where a person was met, and how.
func profileWords(p *linkage.Profile) string {
	var parts []string
	for _, r := range p.Relations {
		parts = append(parts, relationWords(r))
	}
	s := p.Account.Label()
	if len(parts) > 0 {
		s += ": " + strings.Join(parts, ", ")
	}
	if !p.Since.IsZero() {
		s += ", since " + day(p.Since)
	}
	switch p.Initiated { // the connection or, where a network does not say, the messages
	case linkage.Owner:
		s += ", begun by you"
	case linkage.Them:
		s += ", begun by them"
	}
	if p.Page {
		s += ", a page"
	}
	if n := p.Received + p.Sent; n > 0 {
		s += fmt.Sprintf("; %s from them, %s from you", Count(p.Received, "message", "messages"), thousands(p.Sent))
		if !p.First.IsZero() && !p.Last.IsZero() {
			s += ", " + period(p.First, p.Last)
		}
	}
	return s
}

func relationWords(r social.Relation) string {
	switch r {
	case social.RelationFollower:
		return "follows you"
	case social.RelationFollowing:
		return "you follow"
	case social.RelationGroupMember:
		return "in a group with you"
	case social.RelationCorrespondent:
		return "messages between you"
	case social.RelationRequest:
		return "asked to follow you"
	}
	return spaced(string(r))
}

// shownAs is how a network shows a person: the handle, and the name where it is
// not the one by which the person is called.
func shownAs(p *linkage.Person, f *linkage.Profile) string {
	var parts []string
	if f.Name != "" && f.Name != p.Name {
		parts = append(parts, f.Name)
	}
	if f.Handle != "" {
		parts = append(parts, "@"+f.Handle)
	}
	return strings.Join(parts, " ")
}

// startFamily is the family of the one reason that everybody has: how many of
// those of whom nothing is known are patients.
const startFamily = "before-all"

// start is where the weighing of a person began, in words; "" if it does not say.
func start(p *linkage.Person) string {
	for _, r := range p.Reasons {
		if r.Family == startFamily {
			return r.Text
		}
	}
	return ""
}

// weighed is the reasons for, or those against, heaviest first.
func weighed(p *linkage.Person, against bool) []linkage.Reason {
	var out []linkage.Reason
	for _, r := range p.Reasons {
		if (r.Weight < 0) == against && r.Family != startFamily {
			out = append(out, r)
		}
	}
	return out
}

// reasonText is a reason in words, with how much it weighs and when it was seen.
func reasonText(r linkage.Reason) string {
	if r.Text == "" {
		return spaced(r.Cue) // redacted, and so is the weight
	}
	how := "adds little" // by itself, or to others of its family
	switch w := math.Abs(r.Weight); {
	case w == 0:
		how = "adds nothing"
	case w >= 3:
		how = "strong"
	case w >= 1:
		how = "fair"
	}
	if seen := seenOn(r.At); seen != "" {
		how += "; " + seen
	}
	return r.Text + " (" + how + ")"
}

// seenOn says when something was seen, the first time if there were more.
func seenOn(at []linkage.Where) string {
	var first time.Time
	for _, w := range at {
		if !w.Published.IsZero() && (first.IsZero() || w.Published.Before(first)) {
			first = w.Published
		}
	}
	switch {
	case first.IsZero():
		return ""
	case len(at) > 1:
		return "first on " + day(first)
	}
	return day(first)
}

// PersonMet says how likely a person is a patient, or what the doctor said of them,
// and where they were met: a line each.
func PersonMet(p *linkage.Person) []string {
	out := []string{mayBe(p)}
	if p.Answer != nil {
		out[0] = answered(p.Answer)
	}
	for i := range p.Profiles {
		f := &p.Profiles[i]
		met := profileWords(f)
		if as := shownAs(p, f); as != "" {
			met += " (" + as + ")"
		}
		out = append(out, met)
	}
	if len(p.Joined) > 0 {
		out = append(out, "held to be one person: "+strings.Join(p.Joined, "; "))
	}
	if p.Tie == linkage.TieOneWay {
		out = append(out, tieWords(p.Tie))
	}
	for i, l := range out {
		out[i] = line(l)
	}
	return out
}

// PersonWhy says what speaks for and what against, the heaviest first and at most so
// many of each, where the weighing began and what could not be weighed: a line each,
// without what was said before of all.
func PersonWhy(p *linkage.Person, most int, said []string) []string {
	out := reasonLines("For: ", weighed(p, false), most)
	out = append(out, reasonLines("Against: ", weighed(p, true), most)...)
	if s := ownStart(p, said); s != "" {
		out = append(out, line("To begin with: "+s))
	}
	if l := lacking(p, said); len(l) > 0 {
		out = append(out, line("Not shown, so not weighed: "+strings.Join(l, "; ")))
	}
	return out
}

func reasonLines(head string, reasons []linkage.Reason, most int) []string {
	var out []string
	for i, r := range reasons {
		if i == most {
			return append(out, Count(len(reasons)-i, "more reason", "more reasons"))
		}
		out = append(out, head+line(reasonText(r)))
	}
	return out
}

// answerCommand is what to type to answer, ready for a shell; "" for one whose
// name is redacted. By the code only those are found who stand out without a list.
func answerCommand(r *audit.Report, p *linkage.Person, codes map[string]string) string {
	switch {
	case !answerable(p):
		return ""
	case r.Listed > 0:
		return "audit people answer " + quoteArg(p.ID) + " ANSWER"
	}
	return "audit people answer " + codes[p.ID] + " ANSWER"
}

func answerable(p *linkage.Person) bool { return strings.Contains(p.ID, "/person:") }

// quoteArg quotes an argument that a shell would not take as it is. Identifiers
// may hold what strangers call themselves.
func quoteArg(s string) string {
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("/:@._-+", r)
	}
	if s != "" && strings.IndexFunc(s, func(r rune) bool { return !plain(r) }) < 0 {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}
