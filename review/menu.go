package review

import (
	"slices"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/report"
)

// option is what a filter can be set to.
type option struct {
	Value, Label string
	Chosen       bool
}

// menu is a filter as the page offers it.
type menu struct {
	Name, Label string
	Options     []option
}

// chosenIn is what is set in menus, in words.
func chosenIn(menus []menu) string {
	var set []string
	for _, m := range menus {
		for _, o := range m.Options {
			if o.Chosen && o.Value != "" {
				set = append(set, o.Label)
			}
		}
	}
	return strings.Join(set, ", ")
}

// menus are the filters that make sense with these findings; compared says that they
// were compared with those of a run before.
func (f filter) menus(cards []*card, compared bool) []menu {
	areas, levels, networks, years, changes := map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}, map[audit.What]int{}
	for _, c := range cards {
		areas[string(c.Rule.Area)]++
		levels[c.Severity.String()]++
		networks[c.Account.Provider]++
		years[c.Year]++
		changes[c.Change]++
	}
	area := menu{"area", "Area", []option{{"", "all areas", false}}}
	for _, a := range audit.Areas() {
		if n := areas[string(a)]; n > 0 || f.Area == string(a) {
			area.Options = append(area.Options, option{string(a), counted(a.Title(), n), false})
		}
	}
	severity := menu{"severity", "Severity", []option{{"", "low or worse", false}}}
	for _, s := range audit.Severities() {
		label := s.String()
		if s == audit.Info {
			label = "only worth knowing"
		}
		severity.Options = append(severity.Options, option{s.String(), counted(label, levels[s.String()]), false})
	}
	severity.Options = append(severity.Options, option{anySeverity, counted("all", len(cards)), false})
	verb := menu{"verb", "Decision", []option{{"", "any", false}}}
	for _, v := range audit.Verbs() {
		if v != audit.FalseAlarm { // they are on a page of their own
			verb.Options = append(verb.Options, option{string(v), report.Verb(v), false})
		}
	}
	all := []menu{
		area, severity,
		{"network", "Network", append([]option{{"", "all networks", false}}, options(networks, f.Network, false)...)},
		{"year", "Year", append([]option{{"", "all years", false}}, options(years, f.Year, true)...)},
		{"decided", "Decided", []option{{"", "any", false}, {"no", "not decided yet", false}, {"yes", "decided", false}, {"edited", "edited since", false}}},
		verb,
		{"sort", "Order", []option{{byWorst, "worst first", false}, {byNewest, "newest first", false}, {byOldest, "oldest first", false}, {bySurest, "surest first", false}}},
	}
	if compared {
		change := menu{"change", "Since last time", []option{{"", "any", false}}}
		for _, w := range changesFound() {
			change.Options = append(change.Options, option{string(w), counted(changeWords(w), changes[w]), false})
		}
		all = slices.Insert(all, len(all)-1, change)
	}
	set := map[string]string{"area": f.Area, "severity": f.Severity, "network": f.Network, "year": f.Year, "decided": f.Decided, "verb": f.Verb, "change": f.Change, "sort": f.Sort}
	for i := range all {
		for j := range all[i].Options {
			o := &all[i].Options[j]
			o.Chosen = o.Value == set[all[i].Name]
		}
	}
	return all
}

// changesFound are the ways in which what is still found may have changed.
func changesFound() []audit.What {
	return []audit.What{audit.New, audit.Edited, audit.Gone, audit.Decided}
}

func changeWords(w audit.What) string {
	if w == audit.Gone {
		return "deleted on the network"
	}
	return string(w)
}

// options are the values there are and the one that is set, sorted.
func options(counts map[string]int, set string, latest bool) []option {
	if _, ok := counts[set]; !ok && set != "" {
		counts[set] = 0
	}
	var out []option
	for v, n := range counts {
		out = append(out, option{v, counted(report.Line(v), n), false})
	}
	slices.SortFunc(out, func(a, b option) int {
		if latest {
			a, b = b, a
		}
		return strings.Compare(a.Value, b.Value)
	})
	return out
}

func counted(label string, n int) string { return label + " (" + strconv.Itoa(n) + ")" }
