package store

import (
	"testing"
	"time"

	"github.com/probity-audit/probity/social"
)

func TestItem(t *testing.T) {
	s := fresh(t)
	answer := post("2", march.Add(time.Hour), "so do I")
	answer.Post.Answers = &social.Ref{ID: "1"}
	put(t, s, moira, fromAPI(march), social.Item{Profile: &social.Profile{Name: "Moira Quill", Bio: "GP"}}, follower("9", "Ada"), post("1", march, "a long shift"), answer)
	for _, c := range []struct {
		kind social.Kind
		id   string
	}{{social.KindPost, "1"}, {social.KindConnection, "follower:9"}, {social.KindProfile, "profile"}} {
		it, ok, err := s.Item(t.Context(), moira.Key(), c.kind, c.id)
		if err != nil || !ok || it.ID() != c.id || it.Kind() != c.kind {
			t.Errorf("%s %s: got %+v, %v, %v", c.kind, c.id, it, ok, err)
		}
	}
	it, ok, err := s.Item(t.Context(), moira.Key(), social.KindPost, "2")
	if err != nil || !ok || it.Post.Answers.Text != "a long shift" {
		t.Errorf("what it answers is not filled in: %+v, %v, %v", it.Post, ok, err)
	}
	for _, c := range []struct{ account, id string }{{moira.Key(), "3"}, {"x/nobody", "1"}} {
		if it, ok, err := s.Item(t.Context(), c.account, social.KindPost, c.id); ok || err != nil {
			t.Errorf("%s %s: got %+v, %v; want none", c.account, c.id, it, err)
		}
	}
	if _, ok, _ := s.Item(t.Context(), moira.Key(), social.KindReply, "1"); ok {
		t.Error("a post was taken for a reply")
	}
}
