package store

import (
	"bytes"
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

// answer is what was said of the profiles.
func answer(is linkage.Standing, note string, profiles ...string) linkage.Answer {
	return linkage.Answer{Profiles: profiles, Is: is, Note: note, At: march}
}

// on is a person on the account.
func on(a social.Account, n int) string { return fmt.Sprint(a.Key(), "/person:", n) }

func answers(t *testing.T, s *Store) []linkage.Answer {
	t.Helper()
	got, err := s.Answers(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// A profile has one answer, the newest; what was said of a person's other profiles
// stays until it is said anew or taken back.
func TestAnswers(t *testing.T) {
	here, there, other := on(moira, 1), on(moiraX, 1), on(moira, 2)
	for _, tt := range []struct {
		name  string
		saved []linkage.Answer
		want  []linkage.Answer
	}{
		{"nothing", nil, nil},
		{"kept in order of profiles", []linkage.Answer{answer(linkage.IsPatient, "seen in May", there, here)}, []linkage.Answer{answer(linkage.IsPatient, "seen in May", here, there)}},
		{"a profile named twice", []linkage.Answer{answer(linkage.IsPatient, "", here, here)}, []linkage.Answer{answer(linkage.IsPatient, "", here)}},
		{"replaced", []linkage.Answer{answer(linkage.IsPatient, "old", here, there), answer(linkage.IsFormer, "", here, there)}, []linkage.Answer{answer(linkage.IsFormer, "", here, there)}},
		{"replaced by one of more profiles", []linkage.Answer{answer(linkage.IsPatient, "", here), answer(linkage.IsNone, "", there), answer(linkage.IsFriend, "", here, there)}, []linkage.Answer{answer(linkage.IsFriend, "", here, there)}},
		{"replaced for one of two", []linkage.Answer{answer(linkage.IsPatient, "", here, there), answer(linkage.IsNone, "", there)}, []linkage.Answer{answer(linkage.IsPatient, "", here), answer(linkage.IsNone, "", there)}},
		{"of two people", []linkage.Answer{answer(linkage.IsPatient, "", here), answer(linkage.IsColleague, "", other)}, []linkage.Answer{answer(linkage.IsPatient, "", here), answer(linkage.IsColleague, "", other)}},
		{"taken back", []linkage.Answer{answer(linkage.IsPatient, "", here), answer(linkage.IsColleague, "", other), answer("", "", here)}, []linkage.Answer{answer(linkage.IsColleague, "", other)}},
		{"taken back in part", []linkage.Answer{answer(linkage.IsPatient, "", here, there), answer("", "", there)}, []linkage.Answer{answer(linkage.IsPatient, "", here)}},
		{"nothing to take back", []linkage.Answer{answer("", "", here)}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := fresh(t)
			for _, a := range tt.saved {
				if err := s.SaveAnswer(t.Context(), a); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(tt.want, answers(t, s)); diff != "" {
				t.Error(diff)
			}
		})
	}
	if err := fresh(t).SaveAnswer(t.Context(), answer(linkage.IsPatient, "")); err == nil {
		t.Error("an answer about nobody was taken")
	}
}

// Forgetting an account deletes what was said of people known there alone, and
// takes the account out of what was said of others; nothing of it stays in the file.
func TestForgetAnswers(t *testing.T) {
	s := fresh(t)
	longer := social.Account{Provider: moiraX.Provider, ID: moiraX.ID + "7"}
	put(t, s, moira, fromAPI(march), post("1", march, "a"))
	put(t, s, moiraX, fromAPI(march), post("1", march, "a"))
	both := answer(linkage.IsRelative, "the note that stays", on(moira, 1), on(moiraX, 710001))
	if err := errors.Join(
		s.SaveAnswer(t.Context(), both),
		s.SaveAnswer(t.Context(), answer(linkage.IsPatient, "the note that goes", on(moiraX, 710002))),
		s.SaveAnswer(t.Context(), answer(linkage.IsNone, "", on(longer, 3))),
	); err != nil {
		t.Fatal(err)
	}
	if err := s.Forget(t.Context(), moiraX.Key()); err != nil {
		t.Fatal(err)
	}
	both.Profiles = []string{on(moira, 1)}
	if diff := cmp.Diff([]linkage.Answer{both, answer(linkage.IsNone, "", on(longer, 3))}, answers(t, s)); diff != "" {
		t.Error(diff)
	}
	raw := decrypted(t, s)
	for _, trace := range []string{"710001", "710002", "the note that goes"} {
		if bytes.Contains(raw, []byte(trace)) {
			t.Errorf("the file still holds %q", trace)
		}
	}
	if !bytes.Contains(raw, []byte("the note that stays")) {
		t.Error("what was said of somebody on another account is gone")
	}
}
