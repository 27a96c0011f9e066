package x

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/providers/x/xtest"
	"github.com/probity-audit/probity/social"
)

// TestResume interrupts a long reading at each page, with tokens that are still
// good and with those that are not: nothing is lost, nothing paid for twice.
func TestResume(t *testing.T) {
	for _, forget := range []bool{false, true} {
		for pages := 1; pages < 5; pages++ {
			s := xtest.NewServer()
			many(s, 450)
			sess := session(t, s)
			all := names(gather(t, sess, nil), postKinds...)
			clear(s.Given)
			seen := 0
			part, _ := gatherUntil(t, sess, nil, func(it social.Item) bool {
				if it.Mark != nil && it.Mark.Stream == streamPosts {
					seen++
				}
				return seen == pages
			})
			if forget {
				s.Forget()
			}
			c := marks(nil, part)
			if told := collect.Told(c[streamPosts]); !told.Unfinished || told.Count != pages*postList.page {
				t.Errorf("after %d pages the mark says %+v", pages, told)
			}
			many := names(part, postKinds...)
			rest, err := gatherUntil(t, sess, c, nil)
			if err != nil {
				t.Fatal(err)
			}
			if got := append(many, names(rest, postKinds...)...); !slices.Equal(got[:len(all)-2], all[:len(all)-2]) { // the mentions of these kinds come last
				t.Errorf("forgotten %v, %d pages: %d of %d posts", forget, pages, len(got), len(all))
			}
			if s.Given["posts"] != 462 {
				t.Errorf("forgotten %v, %d pages: %d posts were paid for, of 462", forget, pages, s.Given["posts"])
			}
		}
	}
}

// TestBounded reads no more than the quote says of what X does not count
// beforehand, and says so each time.
func TestBounded(t *testing.T) {
	s := xtest.NewServer()
	for i := range 1200 {
		s.Add("blocking", xtest.Record{"id": fmt.Sprint(3000000000 + i), "name": "Loud", "username": fmt.Sprint("loud", i)})
		s.Add("messages", xtest.Record{"id": fmt.Sprint(1000 + i), "event_type": "MessageCreate", "text": "a", "sender_id": "2000000001",
			"dm_conversation_id": "1000000001-2000000001", "created_at": "2024-06-16T17:06:00.000Z"})
	}
	sess := session(t, s)
	first := gather(t, sess, nil)
	if s.Given["blocking"] > blockedList.first || s.Given["messages"] > messageList.first {
		t.Errorf("given are %v", s.Given)
	}
	for _, it := range first {
		if it.Mark != nil && it.Mark.Relation == social.RelationBlocked {
			t.Error("blocked accounts that were not read are taken for gone")
		}
	}
	second := gather(t, sess, marks(nil, first))
	for _, items := range [][]social.Item{first, second} {
		if g := gapOf(items, "blocked accounts"); g == nil || g.Reason != social.ReasonLimit || gapOf(items, "direct messages") == nil {
			t.Errorf("nothing says that the rest was left: %+v", g)
		}
	}
	third := gather(t, sess, marks(marks(nil, first), second))
	blocked := names(slices.Concat(first, second, third), social.KindConnection)
	blocked = slices.DeleteFunc(blocked, func(name string) bool { return !strings.HasPrefix(name, "connection blocked:") })
	if gapOf(third, "blocked accounts") != nil || len(blocked) != 1201 || s.Given["blocking"] > 1201+few {
		t.Errorf("%d of 1,201 blocked accounts are read in three collects, and %d were paid for", len(blocked), s.Given["blocking"])
	}
	got := len(names(first, social.KindMessage))
	s.Given["messages"] = got
	for c, n := marks(nil, first), 0; n < 12; n++ {
		items := gather(t, sess, c)
		c = marks(c, items)
		got += len(names(items, social.KindMessage))
	}
	if got != 1204 || s.Given["messages"] > 1204+20 {
		t.Errorf("%d messages of 1,204 are read in the end, and %d were paid for", got, s.Given["messages"])
	}
	for i := range 350 {
		s.Add("mentions", xtest.Record{"id": fmt.Sprintf("19%017d", i), "text": "@dr_moira_quill hello", "author_id": "2000000001", "created_at": "2025-06-15T17:00:00.000Z"})
	}
	c := marks(nil, first)
	for _, want := range []int{100, 100, 100, 50, 0} {
		items := gather(t, sess, c)
		c = marks(c, items)
		if n := len(names(items, social.KindReply, social.KindPost)); n != want || (gapOf(items, "replies and mentions by others") == nil) != (want < 100) {
			t.Errorf("%d mentions, want %d", n, want)
		}
	}
}

// TestTakenBack finds what is kept of a list though its top is gone, and buys no
// more of it.
func TestTakenBack(t *testing.T) {
	s := xtest.NewServer()
	for i := range 300 {
		s.Add("likes", xtest.Record{"id": fmt.Sprint(5000000000 + i), "text": "a", "created_at": "2024-06-16T17:06:00.000Z"})
	}
	sess := session(t, s)
	c := marks(nil, gather(t, sess, nil))
	for i := range 60 {
		s.Drop("likes", fmt.Sprint(5000000299-i))
	}
	clear(s.Given)
	items := gather(t, sess, c)
	if got := names(items, social.KindLike); len(got) > 0 || gapOf(items, "likes") != nil || s.Given["likes"] > few {
		t.Errorf("%d likes were paid for again, and %d came", s.Given["likes"], len(got))
	}
}

// TestCredits runs out of credits in the middle of a list, and goes on later.
func TestCredits(t *testing.T) {
	s := xtest.NewServer()
	many(s, 450)
	all := names(gather(t, session(t, s), nil), social.PostKinds()...)
	clear(s.Given)
	credits := 3 // for so many questions
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if credits--; credits < 0 {
			w.WriteHeader(http.StatusPaymentRequired)
			return
		}
		s.ServeHTTP(w, r)
	})
	sess := session(t, h)
	part := gather(t, sess, nil)
	if g := gapOf(part, "posts"); g == nil || g.Reason != social.ReasonLimit || !strings.Contains(g.Detail, "Buy credits") {
		t.Errorf("gap %+v", g)
	}
	credits = 1000
	got := append(names(part, social.PostKinds()...), names(gather(t, sess, marks(nil, part)), social.PostKinds()...)...)
	if !slices.Equal(got, all) || s.Given["posts"] != 462 {
		t.Errorf("%d items of %d, and %d posts were paid for", len(got), len(all), s.Given["posts"])
	}
}
