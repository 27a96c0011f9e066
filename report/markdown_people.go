package report

import (
	"fmt"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/linkage"
)

func markdownPeople(b *strings.Builder, r *audit.Report) {
	b.WriteString("\n## People\n")
	for _, s := range AboutPeople(r) {
		b.WriteString("\n" + md(s) + "\n")
	}
	c, codes := crowdOf(r), Codes(r.People)
	if len(c.Asked) > 0 {
		b.WriteString("\n" + md(peopleQuestion) + "\n")
	}
	if len(c.Asked) > 0 && answerable(c.Asked[0]) {
		b.WriteString("\n" + md(HowToAnswer(r, "PERSON")) + "\n")
	}
	for _, p := range c.Asked {
		markdownPerson(b, p, c.said(), answerCommand(r, p, codes))
	}
	if len(c.Folded) > 0 {
		b.WriteString("\n### Less likely\n\n")
	}
	for _, p := range c.Folded {
		fmt.Fprintf(b, "- %s: %s (%s)\n", md(Called(p)), md(mayBe(p)), md(p.ID))
	}
	if len(c.Answered) > 0 {
		b.WriteString("\n### Answered\n\n")
	}
	for _, p := range c.Answered {
		fmt.Fprintf(b, "- %s: %s (%s)\n", md(Called(p)), md(answered(p.Answer)), md(p.ID))
	}
}

func markdownPerson(b *strings.Builder, p *linkage.Person, said []string, answer string) {
	fmt.Fprintf(b, "\n### %s\n\n%s.\n\n", md(Called(p)), md(capital(mayBe(p))))
	for i := range p.Profiles {
		f := &p.Profiles[i]
		where := profileWords(f)
		if as := shownAs(p, f); as != "" {
			where += " (" + as + ")"
		}
		fmt.Fprintf(b, "- %s\n", md(where))
	}
	markdownLine(b, "Held to be one person", p.Joined)
	if p.Tie != "" {
		markdownLine(b, "Tie", []string{tieWords(p.Tie)})
	}
	for _, reason := range weighed(p, false) {
		markdownLine(b, "For", []string{reasonText(reason)})
	}
	for _, reason := range weighed(p, true) {
		markdownLine(b, "Against", []string{reasonText(reason)})
	}
	if from := ownStart(p, said); from != "" {
		markdownLine(b, "To begin with", []string{from})
	}
	markdownLine(b, "Not shown, so not weighed", lacking(p, said))
	if answer != "" {
		markdownLine(b, "To answer", []string{answer})
	}
}

func markdownLine(b *strings.Builder, head string, parts []string) {
	if len(parts) > 0 {
		fmt.Fprintf(b, "- %s: %s\n", head, md(strings.Join(parts, "; ")))
	}
}

func markdownStories(b *strings.Builder, r *audit.Report) {
	b.WriteString("\n## What posts give away together\n")
	b.WriteString("\n" + md(aboutStories(r)) + "\n")
	if len(r.Stories) > 0 {
		b.WriteString("\n" + md(storiesMean) + "\n")
	}
	several, alone := tellings(r)
	for _, s := range several {
		markdownStory(b, s)
	}
	if len(alone) > 0 {
		b.WriteString("\n### By themselves\n\n" + md(capital(aloneMeans(len(alone)))) + "\n")
	}
	for _, s := range alone {
		markdownStory(b, s)
	}
}

func markdownStory(b *strings.Builder, s *disclosure.Story) {
	fmt.Fprintf(b, "\n### %s: %s\n\n%s.\n", md(capital(string(s.Band))), md(storyTitle(s)), md(tally(s)))
	for i := range s.Chapters {
		ch := &s.Chapters[i]
		fmt.Fprintf(b, "\n%s\n\n", md(capital(chapterWords(ch))))
		for l := range strings.Lines(marked(quotation(ch))) {
			b.WriteString("> " + strings.TrimSpace(l) + "\n")
		}
		if also := copies(ch); also != "" {
			b.WriteString("\n" + md(also) + "\n")
		}
	}
	b.WriteString("\n")
	for _, w := range readers(s) {
		markdownLine(b, "Might be recognised by", []string{w})
	}
	facts := driving(s)
	for i := range facts {
		markdownLine(b, "Tells", []string{counted(&facts[i])})
	}
	for _, l := range s.Links {
		if l.Why != "" {
			markdownLine(b, "Held to be one story", []string{l.Why})
		}
	}
	for i, what := range removals(s) {
		head := "To leave out"
		if len(s.Remove) > 1 {
			head = fmt.Sprintf("To leave out, step %d", i+1)
		}
		markdownLine(b, head, []string{what})
	}
	markdownLine(b, "Story", []string{s.ID})
}
