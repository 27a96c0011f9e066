package probity_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"strings"
	"testing"
)

const module = "github.com/probity-audit/probity/"

// layers tells how high each room stands. A package imports only packages of
// lower layers; one that is not listed stands where the longest listed folder
// above it stands. The drawing in the README shows the same house.
var layers = map[string]int{
	"cmd/audit":               5,
	"cmd/audit/demo":          4, // data that the command shows
	"internal/eval":           5,
	"internal/train":          5,
	"internal/train/logit":    0,
	"internal/train/received": 4,
	"internal/corpus":         4,
	"internal/eval/tally":     4, // what training counts by, too
	"internal/eval/doctors":   4,
	"providers":               4,
	"removal":                 4,
	"review":                  4,
	"providers/":              3, // every network
	"providers/providertest":  3,
	"audit/rules":             3,
	"audit/draft":             3,
	"report":                  3,
	"store":                   3,
	"audit":                   2,
	"audit/linkage":           1, // beside what it reads
	"audit/linkage/names":     0,
	"audit/linkage/patients":  1, // answers in its words
	"audit/disclosure":        1,
	"audit/reading":           1,
	"audit/scoring":           1, // beside what it weighs
	"oauth":                   1,
	"internal/pace":           1,
	"internal/collect":        1,
	"internal/google":         2, // what the interfaces of Google's products share
	"internal/archive":        1,
	"internal/meta":           2, // what Meta's networks share
	"internal/takeout":        2, // what Google's products share
	"internal/member":         1,
	"internal/picture":        2,
	"internal/conversation":   1,
	"internal/csvfile":        0,
	"internal/jsonstream":     0,
	"social":                  0,
	"audit/guidance":          0,
	"internal/hint":           0,
	"internal/schedule":       0,
}

// beside lists imports within one layer that are meant.
var beside = map[[2]string]bool{
	{"audit/scoring", "audit/reading"}:             true,
	{"audit/linkage", "audit/reading"}:             true,
	{"audit/linkage/patients", "audit/linkage"}:    true,
	{"audit/disclosure", "audit/reading"}:          true,
	{"report/appraisal", "report"}:                 true, // shares its words and escapes
	{"internal/train/received", "internal/corpus"}: true,
	{"internal/collect", "oauth"}:                  true,
	{"internal/collect", "internal/pace"}:          true,
	{"internal/google", "internal/collect"}:        true,
	{"providers/x/xtest", "providers/x"}:           true,
}

func TestLayers(t *testing.T) {
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "./...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	dec := json.NewDecoder(bytes.NewReader(out))
	seen := 0
	for {
		var p struct {
			ImportPath string
			Imports    []string
		}
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		from, ok := strings.CutPrefix(p.ImportPath, module)
		if !ok {
			continue
		}
		seen++
		high, ok := layer(from)
		if !ok {
			t.Errorf("%s stands in no layer: give it one, and a place in the README's drawing", from)
			continue
		}
		for _, i := range p.Imports {
			to, ok := strings.CutPrefix(i, module)
			if !ok {
				continue
			}
			if low, _ := layer(to); low >= high && !beside[[2]string{from, to}] && !strings.HasPrefix(to, from+"/") {
				t.Errorf("%s (layer %d) imports %s (layer %d): the arrow climbs", from, high, to, low)
			}
		}
		if from == "social" {
			for _, i := range p.Imports {
				if strings.Contains(strings.Split(i, "/")[0], ".") {
					t.Errorf("social imports %s: it imports only the standard library", i)
				}
			}
		}
	}
	if seen < 10 {
		t.Fatalf("only %d packages were looked at", seen)
	}
}

func layer(path string) (int, bool) {
	for p := path; p != ""; {
		if n, ok := layers[p]; ok {
			return n, true
		}
		i := strings.LastIndexByte(p, '/')
		if i < 0 {
			break
		}
		if n, ok := layers[p[:i+1]]; ok {
			return n, true
		}
		p = p[:i]
	}
	return 0, false
}
