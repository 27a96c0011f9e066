package tally

import (
	"bytes"
	"encoding/json"
	"math"
	"strings"
	"testing"
)

// five texts, and what was found in them.
var five = []struct{ text, answer string }{
	{`{"id":"a-1","labels":["boundary"],"severity":"high"}`, `{"findings":[{"area":"boundary","severity":"critical","confidence":0.9},{"area":"boundary","severity":"low","confidence":0.95}]}`},
	{`{"id":"a-2","labels":["boundary","prejudice"],"severity":"low"}`, `{"findings":[{"area":"allegation","severity":"critical","confidence":0.9},{"area":"boundary","severity":"info","confidence":0.3}]}`},
	{`{"id":"a-3","labels":[],"severity":"none"}`, `{"findings":[{"area":"boundary","severity":"info","confidence":0.3}]}`},
	{`{"id":"b-4","labels":[],"severity":"none","hard_negative_for":["boundary"]}`, `{"findings":[{"area":"boundary","severity":"high","confidence":0.7}]}`},
	{`{"id":"b-5","labels":["boundary"],"severity":"low"}`, `{"findings":[]}`},
}

func tallied(t *testing.T) *Tally {
	tally := New()
	for _, f := range five {
		var text Text
		var a Answer
		if err := json.Unmarshal([]byte(f.text), &text); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal([]byte(f.answer), &a); err != nil {
			t.Fatal(err)
		}
		tally.Add(text, a)
	}
	return tally
}

func TestTally(t *testing.T) {
	got := tallied(t)
	if a := *got.Areas["boundary"]; a != (Count{Right: 1, Wrong: 1, Missed: 2}) {
		t.Errorf("boundary: %+v", a)
	}
	if a := *got.Areas["allegation"]; a != (Count{Wrong: 1}) {
		t.Errorf("allegation: %+v", a)
	}
	if got.Any != (Count{Right: 2, Wrong: 1, Missed: 1}) {
		t.Errorf("any: %+v", got.Any)
	}
	for _, s := range []struct {
		name      string
		got, want Share
	}{
		{"plain", got.Plain, Share{0, 1}},
		{"hard", got.Hard, Share{1, 1}},
		{"plain, grave", got.PlainGrave, Share{0, 1}},
		{"hard, grave", got.HardGrave, Share{1, 1}},
		{"texts shown as grave", got.GraveTexts, Share{2, 3}},
		{"areas shown as grave", got.GraveAreas, Share{1, 3}},
		{"grave texts shown", got.GraveFound, Share{1, 1}},
		{"severity within one step", got.Near, Share{1, 2}},
		{"folded", got.Folded, Share{0, 1}},
	} {
		if s.got != s.want {
			t.Errorf("%s: got %v, want %v", s.name, s.got, s.want)
		}
	}
	// Boundary has an F1 of 2/5, prejudice of 0; no label asks for allegation.
	if m := got.Macro(); math.Abs(m-0.2) > 1e-9 {
		t.Errorf("macro-F1 %.3f, want 0.200", m)
	}
}

// Of three areas shown at .95, .9 and .7 one is right: each area counts once, with
// the highest of its confidences.
func TestConfidence(t *testing.T) {
	got := tallied(t)
	if b := got.Bins[9]; b != (Bin{Shown: 2, Right: 1, Labelled: 2, Sum: 1.85}) {
		t.Errorf("0.9 to 1.0: %+v", b)
	}
	if b := got.Bins[7]; b != (Bin{Shown: 1, Sum: 0.7}) {
		t.Errorf("0.7 to 0.8: %+v", b)
	}
	if e := got.CalibrationError(); math.Abs(e-(0.85+0.7)/3) > 1e-9 {
		t.Errorf("calibration error %.3f, want %.3f", e, (0.85+0.7)/3)
	}
}

func TestTables(t *testing.T) {
	got := tallied(t)
	var b bytes.Buffer
	Summary(Column{"one", got}, Column{"two", New()}).Write(&b)
	got.ByArea(Column{"other", New()}).Write(&b)
	got.Confidence().Write(&b)
	for _, want := range []string{
		"| precision of what is shown", "66.7% (20.8–93.9)", "| expected calibration error", "0.517 |", none + " |\n",
		"| boundary", "| 0.9 to 1.0 |",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q is not written:\n%s", want, b.String())
		}
	}
	for _, line := range strings.Split(strings.TrimSpace(b.String()), "\n") {
		if !strings.HasPrefix(line, "| ") || !strings.HasSuffix(line, " |") {
			t.Errorf("not a row of a table: %q", line)
		}
	}
}
