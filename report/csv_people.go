package report

import (
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/linkage"
)

// csvPerson is a person as a row: the name as the title, where they were met in
// the excerpt, the reasons in one cell.
func csvPerson(p *linkage.Person) map[string]string {
	row := map[string]string{
		"type": "person", "area": string(audit.Connection), "title": p.Name, "kind": string(p.Kind), "band": string(p.Band), "id": p.ID,
		"confidence": percent(p.Probability), "advice": peopleQuestion,
	}
	var accounts, met, reasons, cues []string
	for i := range p.Profiles {
		f := &p.Profiles[i]
		accounts, met = append(accounts, f.Account.Label()), append(met, strings.TrimSpace(profileWords(f)+" "+shownAs(p, f)))
	}
	if p.Tie != "" {
		met = append(met, tieWords(p.Tie))
	}
	for _, r := range p.Reasons {
		head := "for: "
		if r.Weight < 0 {
			head = "against: "
		}
		reasons, cues = append(reasons, head+reasonText(r)), append(cues, r.Cue)
	}
	row["account"], row["excerpt"] = strings.Join(accounts, "\n"), strings.Join(met, "\n")
	row["reason"], row["cues"] = strings.Join(reasons, "\n"), strings.Join(cues, " ")
	if a := p.Answer; a != nil {
		row["decision"], row["note"], row["advice"] = string(a.Is), a.Note, ""
	}
	return row
}

// csvStory is a story as a row: its posts in one cell, what to leave out as advice.
func csvStory(s *disclosure.Story) map[string]string {
	row := map[string]string{
		"type": "story", "area": string(audit.PatientStory), "title": storyTitle(s), "band": string(s.Band), "id": s.ID,
		"advice": strings.Join(removals(s), "\n"), "reason": strings.Join(append([]string{tally(s)}, readers(s)...), "\n"),
	}
	var accounts, urls, words, facts []string
	for i := range s.Chapters {
		ch := &s.Chapters[i]
		accounts, words = append(accounts, ch.Account.Label()), append(words, ch.Words)
		if ch.URL != "" {
			urls = append(urls, ch.URL)
		}
	}
	if len(s.Chapters) > 0 {
		row["published"] = stamp(s.Chapters[0].Published)
	}
	for _, f := range s.Facts {
		facts = append(facts, string(f.Kind))
	}
	row["account"], row["url"], row["excerpt"], row["cues"] = strings.Join(accounts, "\n"), strings.Join(urls, "\n"), strings.Join(words, "\n\n"), strings.Join(facts, " ")
	return row
}

// csvNote is a row that says what was looked at for people or stories, and what not.
func csvNote(area audit.Area, title, said string) map[string]string {
	return map[string]string{"type": "note", "area": string(area), "title": title, "reason": said}
}
