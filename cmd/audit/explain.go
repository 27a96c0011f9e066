package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/guidance"
	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/social"
)

// page writes rules as Markdown that is wrapped for a terminal.
type page struct {
	w            io.Writer
	width        int
	jurisdiction string // whose clauses are told; "" for all
	examples     int    // how many of each sort are shown
	brief        bool   // cite clauses only
}

// whole writes every rule, area by area. docs/rules.md is this page.
func (p page) whole(catalogue []*audit.Rule) {
	p.examples, p.brief = 2, true
	p.heading("#", "What is checked")
	p.text("This page is written by `audit explain --all`. `audit explain RULE` tells of one rule what its clauses say, too, with all examples, and `audit rules` lists the rules.")
	p.text("A rule says what to look at again, and by which clause; it never says that a rule was broken. The examples are invented.")
	p.limits("##")
	var area audit.Area
	for _, r := range catalogue {
		if r.Area != area {
			area = r.Area
			p.heading("##", area.Title())
		}
		p.rule("###", r)
	}
}

// rule writes one rule under a heading of the level.
func (p page) rule(level string, r *audit.Rule) {
	p.heading(level, r.Title)
	p.text(fmt.Sprintf("Rule `%s`, of the area `%s`.", r.ID, r.Area))
	p.text(r.Why)
	p.text("**What to do.** " + r.Advice)
	if r.Reply != "" {
		p.text("**What to answer**, ready to copy:")
		p.quote(r.Reply)
	}
	p.text("**How grave.** " + gravity(r))
	p.text("**What it reads.** " + reads(r))
	p.text("**How sure.** " + sureness(r))
	if len(r.When) > 0 || r.General != nil {
		p.text("**What it rests on.** " + rests(r))
	}
	clauses := p.clauses(r)
	p.text("**May not fit with**")
	for _, c := range clauses {
		if p.brief {
			p.item("- ", citation(c))
		} else {
			p.item("- ", citation(c)+": "+c.Says)
		}
	}
	p.blank()
	p.samples("**Would be shown**", r.Hits)
	p.samples("**Would not be shown**", r.Misses)
}

// clauses returns those of the jurisdiction and those for everywhere; all, where
// none is asked for or the rule has none of it.
func (p page) clauses(r *audit.Rule) []guidance.Clause {
	all := guidance.For(r.Clauses, p.jurisdiction, time.Time{})
	own := slices.DeleteFunc(slices.Clone(all), func(c guidance.Clause) bool {
		return c.Jurisdiction != p.jurisdiction && c.Jurisdiction != guidance.Any
	})
	if !slices.ContainsFunc(own, func(c guidance.Clause) bool { return c.Jurisdiction == p.jurisdiction }) {
		return all
	}
	return own
}

// citation cites a clause with what it was called before and what weight it has.
func citation(c guidance.Clause) string {
	s := c.String()
	if was := c.Alias(); was != "" {
		s += ", formerly " + was
	}
	weight := string(c.Standing)
	if c.Jurisdiction != guidance.Any {
		weight = strings.ToUpper(c.Jurisdiction) + ", " + weight
	}
	return s + " [" + weight + "]"
}

// gravity says how the audience and age bear on the severity.
func gravity(r *audit.Rule) string {
	s := "Mostly " + r.Severity.String()
	if readsPosts(r) {
		least := max(r.Floor, audit.Medium)
		if r.Fixed || r.Severity <= least {
			s += ", whoever can read it"
		} else {
			s += " in public, or where it is not known who can read it. One level less where only people can read it whom you chose, such as friends or a group, but never less than " + least.String()
		}
	}
	s += "."
	if r.Tone {
		return s + " A remark of more than ten years ago weighs one level less."
	}
	if r.Area == audit.PatientIdentifier || r.Area == audit.PatientStory {
		s += " It does not weigh less with the years: confidentiality has no end."
	}
	return s
}

func readsPosts(r *audit.Rule) bool {
	return slices.ContainsFunc(r.Needs, func(k social.Kind) bool { return slices.Contains(social.PostKinds(), k) })
}

// reads says what the rule needs.
func reads(r *audit.Rule) string {
	var kinds []string
	for _, k := range r.Needs {
		kinds = append(kinds, kindWords[k])
	}
	s := sentence(strings.Join(kinds, ", ")) + "."
	switch {
	case r.Whole != nil:
		s += " It looks at all accounts together, so that a draft or one account by itself may not show it."
	case r.Sum != nil || r.ID == audit.RepeatedID:
		s += " It looks at the account as a whole, so that a draft by itself may not show it."
	}
	return s
}

var kindWords = map[social.Kind]string{
	social.KindPost: "posts", social.KindReply: "replies", social.KindComment: "comments", social.KindRepost: "reposts", social.KindMessage: "messages",
	social.KindReview: "reviews", social.KindReviewReply: "replies to reviews", social.KindStory: "stories", social.KindCaption: "captions", social.KindLike: "likes",
	social.KindProfile: "the profile", social.KindConnection: "connections", social.KindSetting: "settings",
}

// sureness says where the confidence of a finding comes from.
func sureness(r *audit.Rule) string {
	switch learned := slices.Contains(scoring.Shipped().Areas(), string(r.Area)); {
	case r.Certain:
		return "It rests on more than words, such as a check digit, and is not weighed further."
	case !learned, r.Check == nil && r.General == nil:
		return "Its confidence is set by the rule."
	case r.Sum != nil || r.Whole != nil:
		return "What it finds in one text has a confidence that was learned from labelled texts; what only several show, one that the rule sets."
	}
	return "Its confidence was learned from labelled texts."
}

// rests says which lists of words the rule looks for.
func rests(r *audit.Rule) string {
	s := "Words of one of the lists " + strings.Join(slices.Sorted(slices.Values(r.When)), ", ")
	if len(r.When) == 1 {
		s = "Words of the list " + r.When[0]
	}
	switch {
	case len(r.When) == 0 && r.General != nil:
		return "The text as a whole."
	case r.General != nil:
		return s + "; or the text as a whole."
	}
	return s + "."
}

// limits tells what no rule can see.
func (p page) limits(level string) {
	p.heading(level, "What no rule can see")
	p.text("What is said in words that no list has, and that meant nothing in the labelled texts; the lists are in audit/reading/words, and some are found by code. What a picture or film shows, and words in it unless they " +
		"are read with --ocr. Texts in other languages than English. Irony, and what only you and your readers know. What a network or export does not give: of a rule that found " +
		"nothing of what it reads, reports say that it was not checked. That nothing is shown does not mean that all is well.")
	p.text("Labelled texts have more to find than a timeline, so that a learned confidence is rather too high there. A finding that may well be wrong is called medium at most. docs/quality.md says how often findings are right, " +
		"and how much is missed.")
}

func (p page) heading(level, title string) { fmt.Fprintf(p.w, "%s %s\n\n", level, title) }

func (p page) text(s string) { fmt.Fprintf(p.w, "%s\n\n", wrap(s, p.width, "")) }

// item writes an entry of a list; bullet holds its indent, too.
func (p page) item(bullet, s string) {
	indent := strings.Repeat(" ", len(bullet))
	fmt.Fprintln(p.w, bullet+strings.TrimPrefix(wrap(s, p.width, indent), indent))
}

// quote writes words that are to be copied, paragraph by paragraph.
func (p page) quote(s string) {
	for paragraph := range strings.Lines(strings.TrimSpace(s)) {
		for line := range strings.Lines(wrap(paragraph, p.width-2, "")) {
			fmt.Fprintln(p.w, "> "+strings.TrimSpace(line))
		}
		if strings.TrimSpace(paragraph) == "" {
			fmt.Fprintln(p.w, ">")
		}
	}
	p.blank()
}

func (p page) blank() { fmt.Fprintln(p.w) }

// sentence begins words with a capital.
func sentence(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
