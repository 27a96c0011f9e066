package linkage

import (
	"cmp"
	_ "embed"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
)

//go:embed cues.txt
var cuesFile string

// cue is one line of the table of weights.
type cue struct {
	family string
	weight float64 // natural logarithm of the odds
	text   string
}

// family says how much its cues weigh together at most.
type family struct{ most, least float64 }

// table is cues.txt.
type table struct {
	cues     map[string]cue
	families map[string]family
	order    []string // of the families
}

var shippedTable = sync.OnceValue(func() *table {
	t, err := parseTable(cuesFile)
	if err != nil {
		panic("audit/linkage: cues.txt: " + err.Error())
	}
	return t
})

func parseTable(text string) (*table, error) {
	t := &table{cues: map[string]cue{}, families: map[string]family{}}
	in := ""
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		switch {
		case len(fields) == 0 || strings.HasPrefix(line, "//"):
			continue
		case fields[0] == "family" && len(fields) == 4:
			most, err := strconv.ParseFloat(fields[2], 64)
			if err != nil {
				return nil, err
			}
			least, err := strconv.ParseFloat(fields[3], 64)
			if err != nil {
				return nil, err
			}
			in = fields[1]
			t.families[in], t.order = family{most, least}, append(t.order, in)
		case len(fields) > 2 && in != "":
			w, err := strconv.ParseFloat(fields[1], 64)
			if err != nil {
				return nil, err
			}
			t.cues[fields[0]] = cue{in, w, strings.Join(fields[2:], " ")}
		default:
			return nil, fmt.Errorf("cannot read %q", strings.TrimSpace(line))
		}
	}
	return t, nil
}

// cappedAll applies the caps, family by family in the order of the table.
func (t *table) cappedAll(reasons []Reason) []Reason {
	slices.SortStableFunc(reasons, func(a, b Reason) int { return cmp.Compare(math.Abs(b.Weight), math.Abs(a.Weight)) })
	var out []Reason
	for _, name := range t.order {
		var of []Reason
		for _, r := range reasons {
			if r.Family == name {
				of = append(of, r)
			}
		}
		if len(of) > 0 {
			out = append(out, t.capped(of)...)
		}
	}
	return out
}

// capped holds the weights of one family, heaviest first, within its bounds: what
// goes beyond them is taken from the lightest.
func (t *table) capped(of []Reason) []Reason {
	f, out := t.families[of[0].Family], of[:0]
	up, down := f.most, f.least
	for _, r := range of {
		switch {
		case r.Weight > 0:
			r.Weight = min(r.Weight, up)
			up -= r.Weight
		case r.Weight < 0:
			r.Weight = max(r.Weight, down)
			down -= r.Weight
		}
		if r.Weight != 0 {
			out = append(out, r)
		}
	}
	return out
}
