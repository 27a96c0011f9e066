package report

import (
	_ "embed" // the part
	"html/template"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
)

//go:embed page/changes.gohtml
var changesSource string

// changeEntry is a finding that has changed, with the way to it where it is on the page.
type changeEntry struct {
	audit.FindingChange
	Link string
}

func changeEntries(r *audit.Report) []changeEntry {
	if r.Changes == nil {
		return nil
	}
	at := map[string]int{}
	for i := range r.Findings {
		at[r.Findings[i].ID] = i
	}
	var out []changeEntry
	for _, f := range r.Changes.Findings {
		e := changeEntry{FindingChange: f}
		if i, ok := at[f.ID]; ok {
			e.Link = "#" + anchor(i)
		}
		out = append(out, e)
	}
	return out
}

// newPeople are those who stand out newly.
func newPeople(r *audit.Report) []*linkage.Person {
	if r.Changes == nil {
		return nil
	}
	var out []*linkage.Person
	for _, i := range r.Changes.People {
		out = append(out, &r.People[i])
	}
	return out
}

func changeFuncs() template.FuncMap {
	return template.FuncMap{
		"since": Since, "changed": changed, "changedTitle": changedTitle, "newPeople": newPeople, "relation": sizes, "came": func(links []audit.Link) string { return came(links, mostNames) }, "stood": stood, "stands": stands,
		"readThen": readThen, "readNow": readNow, "areasMean": func() string { return areasMean }, "checked": checkedWords, "cameOf": foundWords, "decision": decision,
	}
}
