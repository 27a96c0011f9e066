package report

import (
	"fmt"
	"html/template"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/linkage"
)

// peoplePage is what the page shows of people.
type peoplePage struct {
	Said     []string
	Question string
	Answers  string // "" where names are redacted
	Asked    []personEntry
	Folded   []*linkage.Person
	Answered []*linkage.Person
}

type personEntry struct {
	*linkage.Person
	Anchor       string
	For, Against []linkage.Reason
	Start        string
	Lacking      []string
	Command      string
}

// storiesPage is what the page shows of stories.
type storiesPage struct {
	Said  string
	How   string       // to read the bands; "" without stories
	Told  []storyEntry // by several posts
	Alone []storyEntry // by one
	Means string       // what Alone is
}

type storyEntry struct {
	*disclosure.Story
	Anchor   string
	Title    string
	Chapters []chapterEntry
	Readers  []string
	Facts    []disclosure.Fact
	Steps    []string
}

type chapterEntry struct {
	*disclosure.Chapter
	Segments []segment
	Link     string // only to http and https
}

func newPeoplePage(r *audit.Report) peoplePage {
	c, codes := crowdOf(r), Codes(r.People)
	p := peoplePage{Said: AboutPeople(r), Question: peopleQuestion, Folded: c.Folded, Answered: c.Answered}
	for i, who := range c.Asked {
		if answerable(who) {
			p.Answers = HowToAnswer(r, "PERSON")
		}
		e := newPerson(who, c.said())
		e.Anchor, e.Command = fmt.Sprintf("person%d", i+1), answerCommand(r, who, codes)
		p.Asked = append(p.Asked, e)
	}
	return p
}

// newPerson is a person with the reasons, without what was said before of all.
func newPerson(p *linkage.Person, said []string) personEntry {
	return personEntry{Person: p, For: weighed(p, false), Against: weighed(p, true), Start: ownStart(p, said), Lacking: lacking(p, said)}
}

func newStoriesPage(r *audit.Report) storiesPage {
	several, alone := tellings(r)
	p := storiesPage{Said: aboutStories(r), Means: capital(aloneMeans(len(alone)))}
	if len(r.Stories) > 0 {
		p.How = storiesMean
	}
	for i, s := range several {
		p.Told = append(p.Told, newStory(s, fmt.Sprintf("story%d", i+1)))
	}
	for i, s := range alone {
		p.Alone = append(p.Alone, newStory(s, fmt.Sprintf("alone%d", i+1)))
	}
	return p
}

func newStory(s *disclosure.Story, anchor string) storyEntry {
	e := storyEntry{Story: s, Anchor: anchor, Title: storyTitle(s), Readers: readers(s), Facts: driving(s), Steps: removals(s)}
	for i := range s.Chapters {
		ch := &s.Chapters[i]
		quote := quotation(ch)
		e.Chapters = append(e.Chapters, chapterEntry{ch, segments(quote.Text, quote.Spans), webLink(ch.URL)})
	}
	return e
}

// webLink returns an address that may be followed, or "".
func webLink(url string) string {
	if strings.HasPrefix(url, "https://") || strings.HasPrefix(url, "http://") {
		return url
	}
	return ""
}

// bandClass is the class by which the style colours a band.
func bandClass(band string) string {
	switch band {
	case string(disclosure.Unique):
		return audit.Critical.String()
	case string(linkage.Likely), string(disclosure.Few):
		return audit.High.String()
	case string(linkage.Possible), string(disclosure.Some):
		return audit.Medium.String()
	}
	return audit.Low.String()
}

// wholeFuncs are what the templates of people and stories call.
func wholeFuncs() template.FuncMap {
	return template.FuncMap{
		"called": Called, "mayBe": mayBe, "profile": profileWords, "shownAs": shownAs, "tie": tieWords, "because": reasonText, "answered": answered,
		"tally": tally, "chapterWords": chapterWords, "copies": copies, "factWords": factWords, "share": share, "bandClass": bandClass, "str": func(v any) string { return fmt.Sprint(v) },
	}
}
