package store

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

// What one part of an export lacks and another holds is no gap; what could not be
// read in either stays one.
func TestGapsOfParts(t *testing.T) {
	gap := func(section string, reason social.Reason, count int, detail string) social.Item {
		return social.Item{Gap: &social.Gap{Section: section, Reason: reason, Count: count, Detail: detail}}
	}
	s := fresh(t)
	put(t, s, moira, Collected{Source: SourceExport, At: march, Origin: "one.zip"},
		gap("posts", social.ReasonNotInExport, 0, ""), gap("friends", social.ReasonNotInExport, 0, ""), gap("comments", social.ReasonFailed, 0, "cut"),
		gap("pictures", social.ReasonNotInExport, 3, ""), gap("audience", social.ReasonNotOffered, 0, "as the default says"))
	put(t, s, moira, Collected{Source: SourceExport, At: march, Origin: "two.zip"},
		gap("friends", social.ReasonNotInExport, 0, ""), gap("pictures", social.ReasonNotInExport, 2, ""), gap("audience", social.ReasonNotOffered, 0, "it is not said"))
	var got []string
	for _, it := range all(t, s, moira.Key()) {
		got = append(got, fmt.Sprint(it.Gap.Section, " ", it.Gap.Count))
	}
	slices.Sort(got)
	if want := []string{"audience 0", "comments 0", "friends 0", "pictures 2", "pictures 3"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestGapsFilledByTheOtherWay: what an export lacks and a sign-in gives is lacking
// no more once the account was read that way to its end, and the reverse.
func TestGapsFilledByTheOtherWay(t *testing.T) {
	lacking := func(section, elsewhere string, count int) social.Item {
		return social.Item{Gap: &social.Gap{Section: section, Reason: social.ReasonNotInExport, Elsewhere: elsewhere, Count: count}}
	}
	want := func(s *Store, sections ...string) {
		t.Helper()
		var got []string
		for _, it := range all(t, s, moira.Key()) {
			if it.Gap != nil {
				got = append(got, it.Gap.Section+" "+string(it.Gap.Reason))
			}
		}
		slices.Sort(got)
		if diff := cmp.Diff(sections, got); diff != "" {
			t.Error(diff)
		}
	}
	s := fresh(t)
	put(t, s, moira, fromExport(march), lacking("followers", SourceAPI, 0), lacking("words of boosts", SourceAPI, 7), lacking("bookmarks", "", 0))
	want(s, "bookmarks not-in-export", "followers not-in-export", "words of boosts not-in-export")
	put(t, s, moira, fromAPI(april),
		social.Item{Gap: &social.Gap{Section: "followers", Reason: social.ReasonFailed}},
		social.Item{Gap: &social.Gap{Section: "bookmarks", Reason: social.ReasonNotOffered}},
		social.Item{Gap: &social.Gap{Section: "articles", Reason: social.ReasonNotOffered, Elsewhere: SourceExport}})
	want(s, "bookmarks not-offered", "followers failed")
}
