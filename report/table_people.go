package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/linkage"
)

// A row of the terminal has room for the heaviest of the reasons and facts.
const (
	mostReasons = 3 // of each side
	mostFacts   = 5
)

// people lists on a terminal who may be a patient.
func (t *terminal) people(r *audit.Report) {
	t.title("People")
	for _, s := range AboutPeople(r) {
		t.para(s)
	}
	c, codes := crowdOf(r), Codes(r.People)
	shown := c.Asked
	if t.o.All {
		shown = slices.Concat(c.Asked, c.Folded)
	}
	var rows [][]string
	for _, p := range shown {
		who := Called(p)
		if answerable(p) {
			who = codes[p.ID] + "  " + who
		}
		rows = append(rows, t.row3(string(p.Band), append([]string{who}, PersonMet(p)...), PersonWhy(p, mostReasons, c.said())))
	}
	if len(rows) > 0 {
		if t.o.Width < narrow {
			t.table([]string{"Band", "Who, where, why"}, []int{0, 100}, rows)
		} else {
			t.table([]string{"Band", "Who and where", "Why, and why not"}, []int{0, 46, 54}, rows)
		}
		t.para(peopleQuestion)
		if answerable(shown[0]) {
			t.para(HowToAnswer(r, "CODE") + " The code stands in front of the name.")
		}
	}
	if n := len(c.Folded); n > 0 && !t.o.All {
		t.para(Count(n, "person is", "people are") + " less likely and not listed here; the other formats list all.")
	}
	for _, s := range said(c.Answered) {
		t.para(s)
	}
}

// row3 makes a row of a first cell and two more, or one where there is little room.
func (t *terminal) row3(first string, second, third []string) []string {
	for _, lines := range [][]string{second, third} {
		for i, l := range lines {
			lines[i] = line(l) // a line stays one, whatever it holds
		}
	}
	if t.o.Width < narrow {
		return []string{first, strings.Join(slices.Concat(second, third), "\n")}
	}
	return []string{first, strings.Join(second, "\n"), strings.Join(third, "\n")}
}

// said lists by answer what the doctor said of people.
func said(people []*linkage.Person) []string {
	names := map[linkage.Standing][]string{}
	var order []linkage.Standing
	for _, p := range people {
		if names[p.Answer.Is] == nil {
			order = append(order, p.Answer.Is)
		}
		names[p.Answer.Is] = append(names[p.Answer.Is], Called(p))
	}
	var out []string
	for _, is := range order {
		out = append(out, "By your own word "+Standing(is)+": "+strings.Join(names[is], ", ")+".")
	}
	return out
}

// stories lists on a terminal what posts give away together.
func (t *terminal) stories(r *audit.Report) {
	t.title("What posts give away together")
	t.para(aboutStories(r))
	several, alone := tellings(r)
	shown := several
	if t.o.All {
		shown = slices.Concat(several, alone)
	}
	var rows [][]string
	for _, s := range shown {
		rows = append(rows, t.storyRow(s))
	}
	if len(rows) > 0 {
		t.para(storiesMean)
		if t.o.Width < narrow {
			t.table([]string{"Fit", "What, where, and what to leave out"}, []int{0, 100}, rows)
		} else {
			t.table([]string{"Fit", "What they tell", "The posts, and what to leave out"}, []int{0, 42, 58}, rows)
		}
	}
	switch {
	case t.o.All || len(alone) == 0:
	case len(several) > 0:
		t.para("Besides, " + aloneMeans(len(alone)) + " The other formats show more.")
	default:
		t.para("The other formats show more.")
	}
}

func (t *terminal) storyRow(s *disclosure.Story) []string {
	tells := []string{tally(s) + "."}
	if by := readerNames(s); by != "" {
		tells = append(tells, "Might be recognised by "+by+".")
	}
	facts := driving(s)
	tells = append(tells, "Because of:")
	for i := range facts {
		if i == mostFacts {
			tells = append(tells, "- "+Count(len(facts)-i, "more detail", "more details"))
			break
		}
		tells = append(tells, "- "+counted(&facts[i]))
	}
	var posts []string
	for i := range s.Chapters {
		ch := &s.Chapters[i]
		posts = append(posts, chapterWords(ch), "“"+snippet(quotation(ch), snippetRunes)+"”")
		if also := copies(ch); also != "" {
			posts = append(posts, also)
		}
	}
	posts = append(posts, "What to leave out:")
	steps := removals(s)
	for i, what := range steps {
		if len(steps) > 1 {
			what = fmt.Sprintf("%d. %s", i+1, what)
		}
		posts = append(posts, what)
	}
	return t.row3(string(s.Band), tells, posts)
}

// replies lists words to answer with.
func (t *terminal) replies(r *audit.Report) {
	for i, words := range replies(r) {
		if i == 0 {
			t.title(repliesTitle)
		}
		t.para(words.About())
		t.para("“" + words.Words + "”")
	}
}
