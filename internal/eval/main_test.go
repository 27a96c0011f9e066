package main

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/internal/eval/tally"
)

func measuredOf(t *testing.T, texts, answers string) *measured {
	t.Helper()
	of, err := decode[labelled]([]byte(texts))
	if err != nil {
		t.Fatal(err)
	}
	said, err := decode[tally.Answer]([]byte(answers))
	if err != nil {
		t.Fatal(err)
	}
	m, err := measure(of, said)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

const (
	twoTexts = `
{"id":"a-1","kind":"post","text":"Botox, half price","labels":["advertising"],"severity":"medium"}
{"id":"b-2","kind":"reply","text":"Rain again","in_reply_to":"What's it like out?","labels":[],"severity":"none"}
`
	twoAnswers = `
{"id":"a-1","findings":[]}
{"id":"b-2","findings":[{"rule":"r","area":"advertising","severity":"low","confidence":0.6,"reason":"why"}]}
`
)

func TestMeasure(t *testing.T) {
	m := measuredOf(t, twoTexts, twoAnswers)
	if got := m.program.Any; got != (tally.Count{Wrong: 1, Missed: 1}) {
		t.Errorf("the program: %+v", got)
	}
	if got := m.words.Any; got != (tally.Count{Right: 1}) {
		t.Errorf("words alone: %+v", got)
	}
	if got := m.authors["b"].Plain; got != (tally.Share{Right: 1, Of: 1}) {
		t.Errorf("author b: %+v", got)
	}
	if got := m.kinds["post"].Any; got != (tally.Count{Missed: 1}) {
		t.Errorf("posts: %+v", got)
	}
	var b strings.Builder
	m.list(&b, "advertising", 1)
	for _, want := range []string{"wrongly raised (1)", "b-2 reply none: Rain again  <<< What's it like out?", "because r (0.60): why", "missed (1)", "a-1 post medium"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q is not listed:\n%s", want, b.String())
		}
	}
}

// Answers to other texts would be counted as if they were answers to these.
func TestOtherAnswers(t *testing.T) {
	texts, err := decode[labelled]([]byte(twoTexts))
	if err != nil {
		t.Fatal(err)
	}
	for _, answers := range [][]tally.Answer{{{ID: "a-1"}}, {{ID: "b-2"}, {ID: "a-1"}}} {
		if _, err := measure(texts, answers); err == nil {
			t.Errorf("%v pass for answers to a-1 and b-2", answers)
		}
	}
}

func TestDecode(t *testing.T) {
	if _, err := decode[tally.Answer]([]byte("{}\n{")); err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("got %v, want an error that names the line", err)
	}
}

// Where one text in a hundred has something to find, a recall of a half and false
// alarms of one in a hundred ordinary and of a tenth of the hard texts leave one
// finding in about five right: .005 of .005 + .99*(.9*.01 + .1*.1).
func TestRates(t *testing.T) {
	m := &tally.Tally{Any: tally.Count{Right: 1, Missed: 1}, Plain: tally.Share{Right: 1, Of: 100}, Hard: tally.Share{Right: 1, Of: 10}}
	if _, _, _, p := expected(m, 0.01); p < 0.2099 || p > 0.2101 {
		t.Errorf("precision %.4f, want 0.2100", p)
	}
}

func TestFloors(t *testing.T) {
	got := floor{Precision: 0.9, Recall: 0.7, Macro: 0.68, Plain: 0.01, Hard: 0.1}
	if err := got.set(slack).below("now", got); err != nil {
		t.Errorf("a floor that was just set is missed: %v", err)
	}
	for name, worse := range map[string]floor{
		"precision":            {0.88, 0.7, 0.68, 0.01, 0.1},
		"recall":               {0.9, 0.68, 0.68, 0.01, 0.1},
		"macro-F1":             {0.9, 0.7, 0.66, 0.01, 0.1},
		"ordinary texts shown": {0.9, 0.7, 0.68, 0.02, 0.1},
		"hard texts shown":     {0.9, 0.7, 0.68, 0.01, 0.12},
	} {
		if err := got.set(slack).below("now", worse); err == nil || !strings.Contains(err.Error(), name) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s fell, and the error is %v", name, err)
		}
	}
}

// A floor that is missing from the file would be zero, and never be missed.
func TestCommittedFloors(t *testing.T) {
	data, err := os.ReadFile("floors.json")
	if err != nil {
		t.Fatal(err)
	}
	var f floors
	dec := json.NewDecoder(strings.NewReader(string(data)))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&f); err != nil {
		t.Fatal(err)
	}
	for _, of := range []floor{f.HeldOut, f.Taught} {
		if of.Precision < 0.5 || of.Recall < 0.5 || of.Macro < 0.5 || of.Plain > 0.1 || of.Hard > 0.3 {
			t.Errorf("%+v guards nothing", of)
		}
	}
}

func TestReplace(t *testing.T) {
	all := []section{{name: "one", table: tally.Table{{"a"}, {"1"}}}, {name: "two", table: tally.Table{{"b"}, {"2"}}}}
	doc, err := replace([]byte("x\n<!-- begin one -->\n<!-- end -->\ny\n<!-- begin two 00ff -->\nold\n<!-- end -->\nz\n"), all)
	if err != nil {
		t.Fatal(err)
	}
	again, err := replace(doc, all)
	if err != nil || string(again) != string(doc) {
		t.Errorf("a second time it is another document (%v):\n%s", err, again)
	}
	got, err := tables(doc)
	if err != nil || len(got) != 2 || !strings.Contains(got["two"], "| 2   |") || strings.Contains(string(doc), "old") {
		t.Errorf("%v (%v) of\n%s", got, err, doc)
	}
	if _, err := tables([]byte(strings.Replace(string(doc), "| 2   |", "| 3   |", 1))); err == nil || !strings.Contains(err.Error(), "two") {
		t.Errorf("a table that was retouched passes: %v", err)
	}
	if _, err := replace(doc, all[:1]); err == nil {
		t.Error("a mark without a table passes")
	}
	if _, err := replace([]byte("<!-- begin one -->\n<!-- end -->"), all); err == nil {
		t.Error("a table without a mark passes")
	}
}

// The published page holds every table as it was measured, and every area.
func TestPublished(t *testing.T) {
	doc, err := os.ReadFile("../../docs/quality.md")
	if err != nil {
		t.Fatal(err)
	}
	got, err := tables(doc)
	if err != nil {
		t.Fatal(err)
	}
	m := measuredOf(t, twoTexts, twoAnswers)
	for _, s := range sections(m, m) {
		if strings.Count(got[s.name], "\n| ") < 3 {
			t.Errorf("docs/quality.md has no table %s", s.name)
		}
	}
	for _, area := range scoring.Shipped().Areas() {
		for _, name := range []string{"held-areas", "independent-areas"} {
			if !strings.Contains(got[name], "\n| "+area+" ") {
				t.Errorf("docs/quality.md says nothing of %s in %s", area, name)
			}
		}
	}
}
