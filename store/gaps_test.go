package store

import (
	"fmt"
	"slices"
	"testing"

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
