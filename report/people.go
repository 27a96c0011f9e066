package report

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

// peopleQuestion is put of everybody who stands out.
const peopleQuestion = "Is this a patient, a former patient, the relative of one, a friend from before, a colleague, or none of these? Only you know."

// howToAnswer follows where people are listed.
const howToAnswer = "Answer with 'audit people answer ID ANSWER'. ANSWER is one of patient, former, relative, friend, colleague, not. An answer is kept on this machine, and the question is not put again."

// crowd is the people of a report by what becomes of them.
type crowd struct {
	Asked    []*linkage.Person // likely or possible, and not answered
	Folded   []*linkage.Person
	Answered []*linkage.Person
	Expected float64 // how many of those asked and folded are expected to be patients or close to one; -1 if only bands are known
}

func crowdOf(r *audit.Report) crowd {
	var c crowd
	banded := true
	for i := range r.People {
		p := &r.People[i]
		switch {
		case p.Answer != nil:
			c.Answered = append(c.Answered, p)
			continue
		case p.Band == linkage.Likely || p.Band == linkage.Possible:
			c.Asked = append(c.Asked, p)
		default:
			c.Folded = append(c.Folded, p)
		}
		c.Expected += p.Probability
		banded = banded && p.Probability == leastOf(p.Band)
	}
	if banded {
		c.Expected = -1
	}
	return c
}

func (c *crowd) band(b linkage.Band) int {
	n := 0
	for _, p := range c.Asked {
		if p.Band == b {
			n++
		}
	}
	return n
}

// aboutPeople says what was looked at, who stands out, and what was not looked at.
func aboutPeople(r *audit.Report) []string {
	seen, limit := lookedAt(r)
	if seen == "" && len(r.People) == 0 {
		return append([]string{"No connections or messages were read, so nothing can be said of people."}, notWeighed(r)...)
	}
	c := crowdOf(r)
	var out []string
	switch open := len(c.Asked) + len(c.Folded); {
	case open == 0 && len(c.Answered) == 0:
		out = append(out, "Looked at: "+seen+". Nobody there stands out as a patient or as somebody close to one. That is no proof: what a network does not show could not be weighed.")
	case open == 0:
		out = append(out, prefixed("Looked at: ", seen)+"Nobody stands out of whom you have not said how they stand to you.")
	default:
		out = append(out, fmt.Sprintf("%sOf %s who %s out, %s may be patients or close to one: %s.",
			prefixed("Looked at: ", seen), count(open, "person", "people"), either(open, "stands", "stand"), expected(c.Expected), c.bands()))
		out = append(out, "Each is a question to you, not a verdict. It rests on what your own accounts hold; nobody was looked up.")
	}
	if limit != "" {
		out = append(out, limit)
	}
	return append(out, notWeighed(r)...)
}

func (c *crowd) bands() string {
	var parts []string
	if n := c.band(linkage.Likely); n > 0 {
		parts = append(parts, thousands(n)+" likely")
	}
	if n := c.band(linkage.Possible); n > 0 {
		parts = append(parts, thousands(n)+" possible")
	}
	if n := len(c.Folded); n > 0 {
		parts = append(parts, thousands(n)+" less likely than that")
	}
	return strings.Join(parts, ", ")
}

// expected writes how many people may be patients.
func expected(sum float64) string {
	switch {
	case sum < 0:
		return "some"
	case sum < 0.75:
		return "one at most"
	}
	return "about " + thousands(int(math.Round(sum)))
}

// lookedAt says how many connections and messages were read, and what follows
// where one of the two was not.
func lookedAt(r *audit.Report) (seen, limit string) {
	connections, messages := 0, 0
	for _, a := range r.Accounts {
		for _, rel := range relations {
			connections += a.Counts[string(rel)]
		}
		messages += a.Counts[string(social.KindMessage)]
	}
	var parts []string
	if connections > 0 {
		parts = append(parts, count(connections, "connection", "connections"))
	} else if messages > 0 {
		limit = "No connections were read, so nothing can be said of people who did not write to you."
	}
	if messages > 0 {
		parts = append(parts, count(messages, "message", "messages"))
	} else if connections > 0 {
		limit = "No messages were read, so what people wrote to you in private could not be weighed."
	}
	return strings.Join(parts, " and "), limit
}

var relations = []social.Relation{
	social.RelationFollower, social.RelationFollowing, social.RelationFriend, social.RelationGroupMember, social.RelationCorrespondent,
	social.RelationRequest, social.RelationMuted, social.RelationBlocked,
}

// notWeighed says which questions about people could not be put, and why.
func notWeighed(r *audit.Report) []string {
	var out []string
	for _, g := range notChecked(r) {
		about := slices.ContainsFunc(g.Rules, func(rule *audit.Rule) bool { return rule.Area == audit.Connection })
		if about && !strings.HasPrefix(g.Reason, audit.NothingToRead) {
			out = append(out, "Not looked at in full ("+orAll(g.Account)+"): "+sentence(g.Reason))
		}
	}
	return out
}

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
		band = "not likely"
	case linkage.Silent:
		return as // nothing was weighed, or next to nothing
	}
	if p.Probability == leastOf(p.Band) {
		return as + ": " + band
	}
	return fmt.Sprintf("%s: %s (%.2f)", as, band, min(p.Probability, surest))
}

// standing is what the doctor said of a person, in words.
func standing(s linkage.Standing) string {
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
	s := "you said: " + standing(a.Is)
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

// called is the name of a person, or what stands for it.
func called(p *linkage.Person) string {
	return cmp.Or(line(p.Name), line(p.ID), "somebody without a name")
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
	switch p.Initiated {
	case "owner":
		s += ", you asked"
	case "them":
		s += ", they asked"
	}
	if p.Page {
		s += ", a page"
	}
	if n := p.Received + p.Sent; n > 0 {
		s += fmt.Sprintf("; %s from them, %s from you", count(p.Received, "message", "messages"), thousands(p.Sent))
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

// weighed is the reasons for, or those against, heaviest first.
func weighed(p *linkage.Person, against bool) []linkage.Reason {
	var out []linkage.Reason
	for _, r := range p.Reasons {
		if (r.Weight < 0) == against {
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
	how := "weak"
	switch w := math.Abs(r.Weight); {
	case w == 0:
		how = "adds nothing to the others"
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

// seenOn says when something was seen: "3 Mar 2019", "3 Mar 2019 and 2 more".
func seenOn(at []linkage.Where) string {
	at = slices.DeleteFunc(slices.Clone(at), func(w linkage.Where) bool { return w.Published.IsZero() })
	if len(at) == 0 {
		return ""
	}
	first := slices.MinFunc(at, func(a, b linkage.Where) int { return a.Published.Compare(b.Published) })
	s := day(first.Published)
	if n := len(at) - 1; n > 0 {
		s += " and " + count(n, "more time", "more times")
	}
	return s
}

// answerCommand is what to type to answer, ready for a shell; "" for one whose
// name is redacted.
func answerCommand(p *linkage.Person) string {
	if !answerable(p) {
		return ""
	}
	return "audit people answer " + quoteArg(p.ID) + " ANSWER"
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

func prefixed(head, s string) string {
	if s == "" {
		return ""
	}
	return head + s + ". "
}

func either(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}
