package store

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func TestRuns(t *testing.T) {
	s := fresh(t)
	if runs, err := s.Runs(t.Context()); err != nil || len(runs) != 0 {
		t.Error(runs, err)
	}
	var want []audit.Summary
	for month := range 4 {
		run := withShare(audit.Summary{At: march.AddDate(0, month, 0), Rules: []string{"rule"}}, moiraX, "ada")
		run.Findings[0].Decided, run.Findings[0].Severity = march, audit.Medium
		for range 2 { // the same run once more is not kept twice
			if err := s.SaveRun(t.Context(), run); err != nil {
				t.Fatal(err)
			}
		}
		want = append(want, run)
	}
	for i := range 2 {
		want[i] = want[i].WithoutLinks()
	}
	runs, err := s.Runs(t.Context())
	if diff := cmp.Diff(want, runs); err != nil || diff != "" {
		t.Error(err, diff)
	}
	last, err := s.LastRuns(t.Context())
	if diff := cmp.Diff(want[2:], last); err != nil || diff != "" {
		t.Error(err, diff)
	}
	if !last[1].Same(want[3]) || last[0].Same(last[1]) {
		t.Error("a run that was kept is not known again")
	}
}

func TestHold(t *testing.T) {
	s := fresh(t)
	if _, ok, err := s.Hold(t.Context()); ok || err != nil {
		t.Error(ok, err)
	}
	yes := audit.Hold{At: april, Answer: audit.HoldYes, Matters: []string{"complaint"}, Note: "advice line rung"}
	if err := errors.Join(s.SetHold(t.Context(), audit.Hold{At: march, Answer: audit.HoldNo}), s.SetHold(t.Context(), yes)); err != nil {
		t.Fatal(err)
	}
	got, ok, err := s.Hold(t.Context())
	if diff := cmp.Diff(yes, got); !ok || err != nil || diff != "" {
		t.Error(ok, err, diff)
	}
}

func TestEvidence(t *testing.T) {
	opt := Options{Dir: t.TempDir(), Keyring: new(memory)}
	s := open(t, opt)
	key, err := s.EvidenceKey(t.Context())
	if err != nil || len(key) < 70 || key[:15] != "AGE-SECRET-KEY-" {
		t.Fatal(len(key), err)
	}
	later := Evidence{ID: "a", Path: "a.age", Taken: april, Until: april.AddDate(1, 0, 0), SHA256: "00", Items: []string{moiraX.Key() + "/1"}}
	first := Evidence{ID: "b", Path: "b.age", Taken: march, Until: march.AddDate(1, 0, 0), SHA256: "01", Items: []string{moira.Key() + "/1"}}
	moved := later
	moved.Path = "elsewhere/a.age"
	if err := errors.Join(s.SaveEvidence(t.Context(), later), s.SaveEvidence(t.Context(), first), s.SaveEvidence(t.Context(), moved)); err != nil {
		t.Fatal(err)
	}
	s.Close()
	s = open(t, opt)
	if again, err := s.EvidenceKey(t.Context()); err != nil || again != key {
		t.Error("the key has changed", err)
	}
	copies, err := s.Evidence(t.Context())
	if diff := cmp.Diff([]Evidence{first, moved}, copies); err != nil || diff != "" {
		t.Error(err, diff)
	}
	if !copies[1].Holds(moiraX.Key()) || copies[1].Holds(moira.Key()) || copies[1].Holds(moiraX.Key()[:len(moiraX.Key())-1]) {
		t.Error("of which accounts a copy holds something is told wrongly")
	}
	if err := errors.Join(s.DropEvidence(t.Context(), "b"), s.DropEvidence(t.Context(), "b")); err != nil {
		t.Error(err)
	}
	if copies, err := s.Evidence(t.Context()); err != nil || len(copies) != 1 {
		t.Error(copies, err)
	}
	if err := s.SaveEvidence(t.Context(), Evidence{}); err == nil {
		t.Error("a copy without an identifier is kept")
	}
}

func TestRemovals(t *testing.T) {
	s := fresh(t)
	planned := Removal{Account: moiraX.Key(), Item: "2", State: "planned", At: march, Findings: []string{"rule@x/109/2"}}
	removed := Removal{Account: moiraX.Key(), Item: "1", State: "removed", At: april, Evidence: "a", Tries: 2}
	before := removed
	before.State = "copied"
	if err := errors.Join(s.SaveRemoval(t.Context(), planned), s.SaveRemoval(t.Context(), before), s.SaveRemoval(t.Context(), removed)); err != nil {
		t.Fatal(err)
	}
	removals, err := s.Removals(t.Context())
	if diff := cmp.Diff([]Removal{removed, planned}, removals); err != nil || diff != "" {
		t.Error(err, diff)
	}
	if err := s.SaveRemoval(t.Context(), Removal{Item: "1"}); err == nil {
		t.Error("a removal without an account is kept")
	}
}

// Thousands of connections are kept in two runs and read again soon.
func BenchmarkSaveRun(b *testing.B) {
	s := fresh(b)
	run := audit.Summary{At: march, Accounts: []audit.AccountState{{Account: moiraX}}}
	for i := range 20_000 {
		id := post("", march, "").Post.ID + time.Unix(int64(i), 0).UTC().Format("20060102150405")
		run.Accounts[0].Links = append(run.Accounts[0].Links, audit.Link{Relation: social.RelationFollower, ID: id, Handle: "handle" + id, Name: "Somebody Orother"})
	}
	for i := 0; b.Loop(); i++ {
		run.At = march.AddDate(0, 0, i)
		if err := s.SaveRun(b.Context(), run); err != nil {
			b.Fatal(err)
		}
		if _, err := s.LastRuns(b.Context()); err != nil {
			b.Fatal(err)
		}
	}
}
