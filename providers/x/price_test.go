package x

import (
	"strings"
	"testing"

	"github.com/probity-audit/probity/providers/x/xtest"
	"github.com/probity-audit/probity/social"
)

func TestQuote(t *testing.T) {
	s := xtest.NewServer()
	many(s, 4000)
	sess := session(t, s)
	quote := func(since social.Cursor) social.Quote {
		t.Helper()
		q, err := New().Quote(t.Context(), sess, moira, since)
		if err != nil {
			t.Fatal(err)
		}
		return q
	}
	first := quote(nil)
	text := strings.Join(first.Lines, "\n")
	for _, want := range []string{"3,200 posts (the most that X gives) at $0.001: $3.20", "at most 800 replies and mentions; their number is not known, at $0.001: $0.80",
		"2 likes at $0.001: $0.002", "2 followers at $0.001", "at most 200 direct messages; their number is not known, at $0.01: $2.00", "export is free"} {
		if !strings.Contains(text, want) {
			t.Errorf("there is no %q in\n%s", want, text)
		}
	}
	if len(s.Asked) != 1 || s.Asked[0][:16] != "GET /2/users/me?" {
		t.Errorf("a quote asks %v", s.Asked)
	}
	// What was given must not cost more than was said.
	clear(s.Given)
	items := gather(t, sess, nil)
	given := s.Given["posts"] + s.Given["mentions"] + s.Given["likes"] + s.Given["followers"] + s.Given["following"] + s.Given["blocking"] + s.Given["muting"]
	cost := given*priceOwned + s.Given["posts beside"]*pricePost + s.Given["users beside"]*pricePerson + s.Given["messages"]*priceMessage + s.Given["me"]*pricePerson
	if cost > first.Cents*10 {
		t.Errorf("it cost %d tenths of a cent, and the quote was %d cents", cost, first.Cents)
	}
	later := quote(marks(nil, items))
	if text := strings.Join(later.Lines, "\n"); strings.Contains(text, "posts at") || later.Cents >= first.Cents {
		t.Errorf("later: %d cents\n%s", later.Cents, text)
	}
	many(s, 30)
	if text := strings.Join(quote(marks(nil, items)).Lines, "\n"); !strings.Contains(text, "30 new posts at $0.001: $0.03\n") {
		t.Errorf("with new ones:\n%s", text)
	}
	half, _ := gatherUntil(t, sess, nil, func(it social.Item) bool { return it.Mark != nil })
	if text := strings.Join(quote(marks(nil, half)).Lines, "\n"); !strings.Contains(text, "further posts") {
		t.Errorf("half-way:\n%s", text)
	}
	sess.App.Scopes = []string{scopePosts, scopeUsers}
	if text := strings.Join(quote(nil).Lines, "\n"); strings.Contains(text, "likes") || strings.Contains(text, "messages;") || strings.Contains(text, "followers") {
		t.Errorf("without permission:\n%s", text)
	}
}
