package report

import (
	"maps"
	"slices"
	"strconv"

	"github.com/probity-audit/probity/audit"
)

// timeline is a bar chart by year, one row a year: what was read on the left,
// what was found on the right, each on its own scale.
type timeline struct {
	Rows   []yearRow
	Height int // of the drawing
	Items  int // posts that have a date
	Found  int // findings that have a date
}

// yearRow is placed in a drawing timelineWidth units wide.
type yearRow struct {
	Year         int
	Items, Found int
	Y            int // top of the row
	ItemsBar     int // width
	FoundBar     int
	ItemsLabel   int // x
	FoundLabel   int
}

const (
	rowHeight  = 20
	headHeight = 22
	itemsX     = 40 // where the left bars begin
	foundX     = 196
	barWidth   = 92 // of the longest bar, so that its number fits behind it
)

func newTimeline(r *audit.Report) timeline {
	items, found := map[int]int{}, map[int]int{}
	for _, a := range r.Accounts {
		for y, n := range a.Years {
			items[y] += n
		}
	}
	for i := range r.Findings {
		if t := r.Findings[i].Item.Published; !t.IsZero() {
			found[t.UTC().Year()]++
		}
	}
	years := slices.Sorted(maps.Keys(items))
	for _, y := range slices.Sorted(maps.Keys(found)) {
		if !slices.Contains(years, y) {
			years = append(years, y)
		}
	}
	var t timeline
	if len(years) == 0 {
		return t
	}
	mostItems, mostFound := 1, 1
	for _, y := range years {
		mostItems, mostFound = max(mostItems, items[y]), max(mostFound, found[y])
	}
	first, last := slices.Min(years), slices.Max(years)
	if last-first > 60 { // a clock that was wrong; show the years there are
		slices.Sort(years)
	} else {
		years = years[:0]
		for y := first; y <= last; y++ {
			years = append(years, y)
		}
	}
	for i, y := range years {
		row := yearRow{Year: y, Items: items[y], Found: found[y], Y: headHeight + i*rowHeight}
		row.ItemsBar, row.FoundBar = bar(row.Items, mostItems), bar(row.Found, mostFound)
		row.ItemsLabel, row.FoundLabel = itemsX+row.ItemsBar+5, foundX+row.FoundBar+5
		t.Rows = append(t.Rows, row)
		t.Items += row.Items
		t.Found += row.Found
	}
	t.Height = headHeight + len(years)*rowHeight
	return t
}

// bar is the width of a bar: nothing for none, and something for anything.
func bar(n, most int) int {
	if n == 0 {
		return 0
	}
	return max(2, n*barWidth/most)
}

// anchor is the identifier of a finding within the page.
func anchor(i int) string { return "f" + strconv.Itoa(i+1) }

func sorted(set map[string]bool) []string { return slices.Sorted(maps.Keys(set)) }
