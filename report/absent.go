package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// gaps lists on a terminal what was not read. What the owner can do something
// about has a line each; what is left alone, and what the network gives to
// nobody, is named in a line an account.
func (t *terminal) gaps(r *audit.Report) {
	if len(r.Gaps) == 0 {
		return
	}
	t.title("Not read")
	var rows [][]string
	folded := map[string]int{} // row by account and reason
	for _, g := range r.Gaps {
		label := g.Account.Label()
		if g.Gap.Reason != social.ReasonNotRead && g.Gap.Reason != social.ReasonNotOffered {
			rows = append(rows, []string{label, g.Gap.Section, gapWhy(g.Gap)})
			continue
		}
		what := g.Gap.Section
		if g.Gap.Count > 0 {
			what += fmt.Sprintf(" (%s)", thousands(g.Gap.Count))
		}
		key := label + " " + string(g.Gap.Reason)
		if at, ok := folded[key]; ok {
			rows[at][1] += "; " + what
			continue
		}
		folded[key] = len(rows)
		rows = append(rows, []string{label, what, reasonWords(g.Gap.Reason) + "; the other formats tell more of each"})
	}
	t.table([]string{"Account", "What", "Why"}, []int{22, 39, 39}, rows)
}

// unchecked lists on a terminal which checks could not look. Those that had
// nothing to look at are counted.
func (t *terminal) unchecked(r *audit.Report) {
	groups := notChecked(r)
	if len(groups) == 0 {
		return
	}
	t.title("Not checked")
	var rows [][]string
	type nothing struct {
		row   int
		kinds []string
		rules int
	}
	empty := map[string]*nothing{}
	for _, g := range groups {
		kinds, ok := strings.CutPrefix(g.Reason, audit.NothingToRead)
		if !ok {
			rows = append(rows, []string{orAll(g.Account), g.titles(), g.Reason})
			continue
		}
		n := empty[g.Account]
		if n == nil {
			n = &nothing{row: len(rows)}
			empty[g.Account] = n
			rows = append(rows, []string{orAll(g.Account), "", ""})
		}
		n.rules += len(g.Rules)
		n.kinds = append(n.kinds, strings.Split(kinds, ", ")...)
		slices.Sort(n.kinds)
		n.kinds = slices.Compact(n.kinds)
		rows[n.row][1] = Count(n.rules, "check", "checks") + "; the other formats name them"
		rows[n.row][2] = audit.NothingToRead + strings.Join(n.kinds, ", ")
	}
	t.table([]string{"Account", "What", "Why"}, []int{22, 39, 39}, rows)
}
