package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestTally(t *testing.T) {
	texts, err := decode[labelled]([]byte(`
{"id":"1","labels":["boundary"],"severity":"high"}
{"id":"2","labels":["boundary","prejudice"],"severity":"low"}
{"id":"3","labels":[],"severity":"none"}
{"id":"4","labels":[],"severity":"none","hard_negative_for":["boundary"]}
{"id":"5","labels":["boundary"],"severity":"low"}
`))
	if err != nil {
		t.Fatal(err)
	}
	answers, err := decode[answer]([]byte(`
{"id":"1","findings":[{"rule":"a","area":"boundary","severity":"critical"}]}
{"id":"2","findings":[{"rule":"a","area":"allegation","severity":"critical"},{"rule":"b","area":"boundary","severity":"info"}]}
{"id":"3","findings":[{"rule":"a","area":"boundary","severity":"info"}]}
{"id":"4","findings":[{"rule":"a","area":"boundary","severity":"high"}]}
{"id":"5","findings":[]}
`))
	if err != nil {
		t.Fatal(err)
	}
	tally := newTally()
	for i := range texts {
		tally.add(texts[i], answers[i])
	}
	if got, want := *tally.areas["boundary"], (score{right: 1, missed: 2, wrong: 1}); got != want {
		t.Errorf("boundary: got %+v, want %+v", got, want)
	}
	if got, want := tally.any, (score{right: 2, missed: 1, wrong: 1}); got != want {
		t.Errorf("any: got %+v, want %+v", got, want)
	}
	if got, want := tally.plain, (alarms{texts: 1}); got != want {
		t.Errorf("plain: got %+v, want %+v", got, want)
	}
	if got, want := tally.hard, (alarms{texts: 1, raised: 1, high: 1}); got != want {
		t.Errorf("hard: got %+v, want %+v", got, want)
	}
	if tally.near != 1 || tally.levels != 2 {
		t.Errorf("severity within one step: %d of %d, want 1 of 2", tally.near, tally.levels)
	}
	var out bytes.Buffer
	tally.print(&out)
	tally.list(&out, texts, answers, "boundary", 1)
	for _, want := range []string{"macro-F1", "100.0% (1 of 1)", "wrongly raised (1)", "missed (2)"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not printed:\n%s", want, out.String())
		}
	}
}

func TestDecode(t *testing.T) {
	if _, err := decode[answer]([]byte("{}\n{")); err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("got %v, want an error that names the line", err)
	}
}
