package store

import (
	"testing"
	"time"

	"github.com/probity-audit/probity/social"
)

func TestRecent(t *testing.T) {
	s := fresh(t)
	answer := post("3", march.Add(48*time.Hour), "so do I")
	answer.Post.Answers = &social.Ref{ID: "1"}
	put(t, s, moira, fromAPI(march), social.Item{Profile: &social.Profile{Name: "Moira Quill", Handle: "moira"}}, follower("9", "Ada"),
		post("1", march, "a long shift"), post("2", march.Add(24*time.Hour), "rain"), answer, post("4", time.Time{}, "no date"))
	snapshots, err := s.Recent(t.Context(), march.Add(24*time.Hour))
	if err != nil || len(snapshots) != 1 || !snapshots[0].Collected.Equal(march) {
		t.Fatal(err, snapshots)
	}
	var got []social.Item
	for it, err := range snapshots[0].Items {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, it)
	}
	if len(got) != 3 || got[0].Profile == nil || got[1].ID() != "2" || got[2].ID() != "3" {
		t.Fatalf("got %+v", got)
	}
	if re := got[2].Post.Answers; re.Text != "a long shift" {
		t.Errorf("what is answered lies before and reads %q", re.Text)
	}
	for range snapshots[0].Items { // breaking off is no error
		break
	}
}
