// Package axe asks axe-core what in a page would keep somebody from using it.
//
// axe.min.js is that of axe-core 4.14.1 (https://github.com/dequelabs/axe-core), as it
// is published, under the licence beside it.
package axe

import (
	_ "embed" // axe-core
	"fmt"
	"slices"
	"testing"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

//go:embed axe.min.js
var source string

// Violation is a rule of axe-core that a page does not keep.
type Violation struct {
	ID     string
	Impact string // minor, moderate, serious or critical
	Help   string
	Nodes  []string // the elements, and what is wrong with them
}

// ask runs axe-core on all that can be unfolded. It is brought in by the DevTools
// protocol: the policies of the pages allow no script that is not theirs.
const ask = `(async () => {
  for (const d of document.querySelectorAll("details")) d.open = true;
  const found = await axe.run(document, { resultTypes: ["violations"] });
  if (found.passes.length < 10) throw new Error("axe-core found only " + found.passes.length + " rules kept: it looked at nothing");
  return found.violations.map((v) => ({
    ID: v.id, Impact: v.impact, Help: v.help, Nodes: v.nodes.map((n) => n.html.slice(0, 160) + ": " + n.failureSummary.replace(/\s+/g, " ").slice(0, 300)),
  }));
})()`

// Check returns what axe-core finds wrong with the page as it is shown now.
func Check(tb *chromium.Tab) []Violation {
	tb.Helper()
	chromium.Eval[any](tb, source+"\n;void 0")
	return chromium.Eval[[]Violation](tb, ask)
}

// Want fails if axe-core finds anything that keeps people out, and tells the rest.
func Want(t *testing.T, tb *chromium.Tab, page string) {
	t.Helper()
	for _, v := range Check(tb) {
		told := fmt.Sprintf("%s: %s (%s): %s; %d times, first %s", page, v.ID, v.Impact, v.Help, len(v.Nodes), v.Nodes[0])
		if slices.Contains([]string{"serious", "critical"}, v.Impact) {
			t.Error(told)
		} else {
			t.Log(told)
		}
	}
}
