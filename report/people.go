package report

import (
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

// HowToAnswer follows where people are listed; whom is what stands for one of them.
func HowToAnswer(r *audit.Report, whom string) string {
	with := ""
	if r.Listed > 0 {
		with = " (both with --patients LIST)"
	}
	return "'audit people ask' asks about one after the other. Or answer with 'audit people answer " + whom + " ANSWER'" + with +
		"; ANSWER is one of patient, former, relative, friend, colleague, not. An answer is kept on this machine, and the question is not put again; --take-back forgets it."
}

// crowd is the people of a report by what becomes of them.
type crowd struct {
	Asked    []*linkage.Person // likely or possible, and not answered
	Folded   []*linkage.Person
	Answered []*linkage.Person
	Lacking  []string // what of none of several who are asked about could be weighed
	Start    string   // where the weighing began of most of them
	Expected float64  // how many of those asked and folded are expected to be patients or close to one; -1 if only bands are known
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
	c.Lacking, c.Start = lackedByAll(c.Asked), commonStart(c.Asked)
	return c
}

// lackedByAll is what is said once rather than of each.
func lackedByAll(people []*linkage.Person) []string {
	if len(people) < 2 {
		return nil
	}
	all := people[0].Lacking
	for _, p := range people[1:] {
		all = without(all, func(l string) bool { return !slices.Contains(p.Lacking, l) })
	}
	return all
}

// SaidOfAll is what [AboutPeople] says so that it need not be said of each.
func SaidOfAll(r *audit.Report) []string {
	c := crowdOf(r)
	return c.said()
}

func (c *crowd) said() []string { return append(slices.Clone(c.Lacking), c.Start) }

// lacking is what could not be weighed of a person, but for what was said before.
func lacking(p *linkage.Person, said []string) []string {
	return without(p.Lacking, func(l string) bool { return slices.Contains(said, l) })
}

// ownStart is where the weighing of a person began, but for what was said before.
func ownStart(p *linkage.Person, said []string) string {
	if s := start(p); !slices.Contains(said, s) {
		return s
	}
	return ""
}

func without(all []string, drop func(string) bool) []string {
	return slices.DeleteFunc(slices.Clone(all), drop)
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

// AboutPeople says in a few paragraphs what was looked at for people, who stands out,
// and what was not looked at.
func AboutPeople(r *audit.Report) []string {
	seen, limit := lookedAt(r)
	if seen == "" && len(r.People) == 0 {
		return append([]string{"No connections or messages were looked at, so nothing can be said of people."}, notWeighed(r)...)
	}
	c := crowdOf(r)
	if seen != "" {
		seen = "Looked at: " + seen + ". "
	}
	var out []string
	switch open := len(c.Asked) + len(c.Folded); {
	case open == 0 && len(c.Answered) == 0:
		out = append(out, seen+"Nobody there stands out as a patient or as somebody close to one. That is no proof: what a network does not show could not be weighed.")
	case open == 0:
		out = append(out, seen+"Of everybody who stands out you have said how they stand to you.")
	default:
		who := fmt.Sprintf("Of %s people who stand out, %s may be patients or close to one: %s.", thousands(open), expected(c.Expected), c.bands())
		if open == 1 {
			who = "1 person stands out who may be a patient or close to one: " + c.bands() + "."
		}
		out = append(out, seen+who)
		if r.Weighed > len(r.People) {
			out = append(out, fmt.Sprintf("In all %s people were weighed; by the sum of the chances %s of them may be, those who do not stand out among them.", thousands(r.Weighed), expected(r.Expected)))
		}
		out = append(out, "Each is a question to you, not a verdict. It rests on what your own accounts hold; nobody was looked up.")
		if c.Start != "" {
			out = append(out, "Where the weighing began: "+c.Start+".")
		}
		if len(c.Lacking) > 0 {
			out = append(out, "What is not known of any of them, and so weighs nothing: "+strings.Join(c.Lacking, "; ")+".")
		}
	}
	if s := Compared(r); s != "" {
		out = append(out, s)
	}
	if s := settledByAnswer(r); s != "" {
		out = append(out, s)
	}
	if limit != "" {
		out = append(out, limit)
	}
	return append(out, notWeighed(r)...)
}

// settledByAnswer says how many findings on messages count for nothing, or for less, by
// what the owner said of people.
func settledByAnswer(r *audit.Report) string {
	n := 0
	for i := range r.Findings {
		if slices.Contains(r.Findings[i].Evidence.Guards, audit.Answered) {
			n++
		}
	}
	if n == 0 {
		return ""
	}
	return Count(n, "finding on what was written is", "findings on what was written are") + " put back by what you said of the people it was written with; each says so."
}

// Compared says that people were compared with a list, and what came of it; nothing
// where there was none.
func Compared(r *audit.Report) string {
	if r.Listed == 0 {
		return ""
	}
	return "People were compared with a list of " + Count(r.Listed, "patient", "patients") + "; no more came of it than how likely each is to be on it, and nothing of it is kept."
}

// commonStart is where the weighing began, if that is the same for most.
func commonStart(people []*linkage.Person) string {
	n := map[string]int{}
	for _, p := range people {
		if s := start(p); s != "" {
			if n[s]++; 2*n[s] > len(people) {
				return s
			}
		}
	}
	return ""
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
		parts = append(parts, thousands(n)+" less likely")
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
	left := leftAlone(r)
	for _, a := range r.Accounts {
		if left[a.Account.Label()] {
			continue
		}
		for _, rel := range relations {
			connections += a.Counts[string(rel)]
		}
		messages += a.Counts[string(social.KindMessage)]
	}
	var parts []string
	if connections > 0 {
		parts = append(parts, Count(connections, "connection", "connections"))
	} else if messages > 0 {
		limit = "No connections were read, so nothing can be said of people who did not write to you."
	}
	if messages > 0 {
		parts = append(parts, Count(messages, "message", "messages"))
	} else if connections > 0 {
		limit = "No messages were read, so what people wrote to you in private could not be weighed."
	}
	return strings.Join(parts, " and "), limit
}

// leftAlone returns the labels of the accounts of which nothing about people was
// concluded: for one and the same reason no rule about them could look.
func leftAlone(r *audit.Report) map[string]bool {
	rules := 0
	for _, rule := range r.Rules {
		if rule.Area == audit.Connection {
			rules++
		}
	}
	left := map[string]bool{}
	for _, g := range notChecked(r) {
		n := 0
		for _, rule := range g.Rules {
			if rule.Area == audit.Connection {
				n++
			}
		}
		if g.Account != "" && n > 0 && n == rules && !strings.HasPrefix(g.Reason, audit.NothingToRead) {
			left[g.Account] = true
		}
	}
	return left
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
			where := ""
			if g.Account != "" {
				where = " (" + g.Account + ")"
			}
			out = append(out, "Not looked at in full"+where+": "+sentence(g.Reason))
		}
	}
	return out
}
