package store

import (
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/internal/hint"
)

func TestDecisions(t *testing.T) {
	s := fresh(t)
	keep := audit.Decision{Finding: "r@x/1/2", Verb: audit.Keep, Note: "agreed with the practice", At: april, Mark: "ab"}
	edit := audit.Decision{Finding: "r@x/1/1", Verb: audit.Edit, At: march}
	if err := errors.Join(
		s.SaveDecisions(t.Context(), []audit.Decision{{Finding: keep.Finding, Verb: audit.Delete, At: march}}),
		s.SaveDecisions(t.Context(), []audit.Decision{keep, edit, {Finding: "r@x/1/3", Verb: audit.Keep, At: march}}),
		s.SaveDecisions(t.Context(), []audit.Decision{{Finding: "r@x/1/3", At: april}}),
		s.SaveDecisions(t.Context(), nil),
	); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]audit.Decision{edit, keep}, decisionsOf(t, s)); diff != "" {
		t.Error(diff)
	}
	history, err := s.History(t.Context())
	if err != nil || len(history) != 3 || len(history[1].Decisions) != 3 || !history[1].At.Equal(april) {
		t.Errorf("%+v, %v", history, err)
	}
}

// Each Undo goes one step back, until nothing is left of what was decided.
func TestUndo(t *testing.T) {
	s := fresh(t)
	steps := [][]audit.Decision{
		{{Finding: "a", Verb: audit.Keep, At: march}},
		{{Finding: "a", Verb: audit.Delete, At: april}, {Finding: "b", Verb: audit.FalseAlarm, Note: "a film", At: april}},
		{{Finding: "b", At: april}}, // taken back
		{{Finding: "c", Verb: audit.Edit, At: april}, {Finding: "c", Verb: audit.Hide, At: april}},
	}
	var states [][]audit.Decision
	for _, step := range steps {
		states = append(states, decisionsOf(t, s))
		if err := s.SaveDecisions(t.Context(), step); err != nil {
			t.Fatal(err)
		}
	}
	if now := decisionsOf(t, s); len(now) != 2 || now[1].Verb != audit.Hide {
		t.Errorf("%+v", now)
	}
	wantNow := [][]audit.Decision{{{Finding: "c"}}, {steps[1][1]}, {steps[0][0], {Finding: "b"}}, {{Finding: "a"}}}
	for i := range steps {
		now, err := s.Undo(t.Context())
		if diff := cmp.Diff(wantNow[i], now); err != nil || diff != "" {
			t.Error(i, err, diff)
		}
		if diff := cmp.Diff(states[len(states)-1-i], decisionsOf(t, s)); diff != "" {
			t.Error(i, diff)
		}
	}
	if _, err := s.Undo(t.Context()); !errors.Is(err, ErrNothingToUndo) || hint.Of(err) == "" {
		t.Error(err)
	}
}

func decisionsOf(t *testing.T, s *Store) []audit.Decision {
	t.Helper()
	ds, err := s.Decisions(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return ds
}

// Killed while it decides in bulk, a store has each decision with its entry of the
// history or neither, so that undoing all leaves nothing.
func TestKilledWhileDeciding(t *testing.T) {
	opt := Options{Dir: t.TempDir(), Passphrase: passphrase("a")}
	open(t, opt).Close()
	for range 3 {
		cmd, lines := child(t, "decide", opt.Dir)
		said := 0
		for said < 3 && lines.Scan() {
			if _, err := fmt.Sscanf(lines.Text(), "decided %d", &said); err != nil {
				t.Fatal(lines.Text())
			}
		}
		cmd.Process.Kill()
		cmd.Wait()

		s := open(t, opt)
		history, err := s.History(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if n := len(decisionsOf(t, s)); n != len(history)*decidedTogether || len(history) < said {
			t.Fatalf("%d decisions of %d entries; %d were said", n, len(history), said)
		}
		for range history {
			if _, err := s.Undo(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		if left := decisionsOf(t, s); len(left) != 0 {
			t.Errorf("%d decisions are left", len(left))
		}
		s.Close()
	}
}
