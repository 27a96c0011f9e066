package report

import (
	"strconv"
	"strings"

	"github.com/probity-audit/probity/audit"
)

// areasTitle is the head of what was checked; areasMean says why there is no number for
// the whole.
const (
	areasTitle = "By area"
	areasMean  = "How much of each area was checked, and what is undecided. There is no score: nothing can be weighed against what was not checked."
)

// checkedWords says how much of an area was checked.
func checkedWords(s audit.AreaState) string {
	switch made := s.Rules - s.Unchecked; {
	case s.Rules == 0:
		return "no check"
	case made == s.Rules && s.Rules == 1:
		return "the only check, in full"
	case made == s.Rules:
		return "all " + strconv.Itoa(s.Rules) + " checks, in full"
	default:
		return strconv.Itoa(max(made, 0)) + " of " + Count(s.Rules, "check", "checks") + " in full"
	}
}

// foundWords says what came of it.
func foundWords(s audit.AreaState) string {
	var parts []string
	if s.Found > 0 {
		parts = append(parts, thousands(s.Found)+" found, "+thousands(s.Undecided)+" undecided")
	}
	for _, v := range audit.Verbs() {
		if n := s.Decided[v]; n > 0 {
			parts = append(parts, thousands(n)+" "+Verb(v))
		}
	}
	if s.Silenced > 0 {
		parts = append(parts, Count(s.Silenced, "false alarm", "false alarms"))
	}
	if len(parts) == 0 {
		return "nothing found"
	}
	return strings.Join(parts, ", ")
}

// areas lists on a terminal the areas in which something was found, and counts the rest.
func (t *terminal) areas(r *audit.Report) {
	var rows [][]string
	quiet, partly := 0, 0
	for _, s := range r.ByArea() {
		if s.Found+s.Silenced > 0 {
			rows = append(rows, []string{s.Area.Title(), checkedWords(s), foundWords(s)})
			continue
		}
		quiet++
		if s.Unchecked > 0 {
			partly++
		}
	}
	if len(rows)+quiet == 0 {
		return
	}
	t.title(areasTitle)
	if len(rows) > 0 {
		t.table([]string{"Area", "Checked", "Came of it"}, []int{33, 30, 37}, rows)
	}
	if quiet > 0 {
		t.para("In " + Count(quiet, "area", "areas") + " nothing was found; " + strconv.Itoa(partly) + " of them could not be checked in full.")
	}
	t.para("There is no score: nothing can be weighed against what was not checked.")
}
