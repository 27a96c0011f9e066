package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
)

// samples writes examples under a title, and nothing if there are none.
func (p page) samples(title string, examples []audit.Example) {
	if len(examples) == 0 {
		return
	}
	p.text(title)
	for _, e := range examples[:min(p.examples, len(examples))] {
		p.sample(e)
	}
	p.blank()
}

// sample writes an example: a line, or several where earlier items count.
func (p page) sample(e audit.Example) {
	around := surroundings(e)
	if len(e.Before) == 0 {
		p.item("- ", itemInWords(e.Item)+around)
		return
	}
	p.item("- ", "together"+around+":")
	for _, line := range together(e) {
		p.item("  - ", line)
	}
}

// mostTogether is how many lines an example of several items has at most.
const mostTogether = 6

// together writes the items of an example with their dates. Those that say the
// same share a line, and of very many the middle is left out.
func together(e audit.Example) []string {
	var lines []string
	items := slices.Concat(e.Before, []social.Item{e.Item})
	for i := 0; i < len(items); {
		said, n := itemInWords(items[i]), 1
		for i+n < len(items) && itemInWords(items[i+n]) == said {
			n++
		}
		day := dayOf(items[i])
		if n > 1 && day != "" {
			day = fmt.Sprintf("from %s on, %d times", day, n)
		}
		lines = append(lines, strings.TrimPrefix(day+": "+said, ": "))
		i += n
	}
	if more := len(lines) - mostTogether; more > 0 {
		lines = slices.Replace(lines, mostTogether-2, len(lines)-1, fmt.Sprintf("%d more like these", more+1))
	}
	return lines
}

// dayOf is the date of a post or connection, "" if there is none.
func dayOf(it social.Item) string {
	var day time.Time
	switch {
	case it.Post != nil:
		day = it.Post.Published
	case it.Connection != nil:
		day = it.Connection.Since
	}
	if day.IsZero() {
		return ""
	}
	return day.UTC().Format("2 January 2006")
}

// surroundings says what the example tells of the account and its owner.
func surroundings(e audit.Example) string {
	var known []string
	if e.Item.Profile == nil && e.Profile.Name+e.Profile.Bio != "" {
		known = append(known, "account of "+nameAndBio(e.Profile))
	}
	o := e.Owner
	for _, say := range []struct{ what, value string }{{"name", o.Name}, {"profession", o.Profession}, {"workplace", o.Workplace}, {"practice", o.Practice}, {"town", o.Town}, {"registered since", o.RegisteredSince}} {
		if say.value != "" {
			known = append(known, "your "+say.what+": "+say.value)
		}
	}
	for _, i := range o.Interests {
		known = append(known, "your interest: "+strings.TrimSuffix(i.Company+", "+i.Relation, ", "))
	}
	if len(known) == 0 {
		return ""
	}
	return " (" + report.Line(strings.Join(known, "; ")) + ")"
}

func nameAndBio(p social.Profile) string {
	return strings.TrimSpace(quoted(p.Name) + strings.TrimSuffix(", "+quoted(p.Bio), ", “”"))
}

// itemInWords writes an item in a line.
func itemInWords(it social.Item) string {
	switch {
	case it.Setting != nil:
		return report.Line(fmt.Sprintf("setting %s: %s", it.Setting.Key, it.Setting.Value))
	case it.Connection != nil:
		c := it.Connection
		return report.Line(strings.TrimSuffix(fmt.Sprintf("%s: %s, %s", c.Relation, c.Name, c.Bio), ", "))
	case it.Profile != nil:
		return "profile of " + nameAndBio(*it.Profile)
	case it.Post != nil:
		return postInWords(it)
	}
	return string(it.Kind())
}

func postInWords(it social.Item) string {
	post := it.Post
	var notes []string
	if post.Kind != social.KindPost {
		notes = append(notes, string(post.Kind))
	}
	if !post.Mine {
		notes = append(notes, "by somebody else")
	}
	switch post.Audience {
	case social.AudiencePublic, "":
	case social.AudienceDirect:
		if post.Kind != social.KindMessage {
			notes = append(notes, "for one reader")
		}
	default:
		notes = append(notes, "for "+string(post.Audience))
	}
	if post.Place != nil {
		notes = append(notes, "with "+placeInWords(post.Place))
	}
	for _, m := range post.Media {
		if m.Place != nil {
			notes = append(notes, m.Type+" with "+placeInWords(m.Place))
		}
	}
	s := ""
	if len(notes) > 0 {
		s = strings.Join(notes, ", ") + ": "
	}
	if words := audit.Words(it); words != "" {
		s += quoted(words)
	} else {
		s += "no words"
	}
	if re := post.Answers; re != nil && re.Text != "" {
		s += ", in answer to " + quoted(re.Text)
	}
	if q := post.Quotes; q != nil && q.Text != "" {
		s += ", passing on " + quoted(q.Text)
	}
	return s
}

func placeInWords(p *social.Place) string {
	if p.Exact() {
		return "an exact place"
	}
	return "a place"
}
