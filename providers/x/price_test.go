package x

import (
	"fmt"
	"maps"
	"math/rand/v2"
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
	for _, want := range []string{"at most 3,200 posts, at $0.001 each: $3.20", "at most 300 replies and mentions, with who wrote them, at $0.011 each: $3.30",
		"likes, followers, people followed, blocked accounts, muted accounts, at $0.001 each: $1.0", "at most 100 direct messages, with who wrote them, at $0.02 each: $2.00", "export is free"} {
		if !strings.Contains(text, want) {
			t.Errorf("there is no %q in\n%s", want, text)
		}
	}
	if n := len(first.Lines); n < 4 || n > 8 || first.Cents > 1000 {
		t.Errorf("%d lines, %d cents:\n%s", n, first.Cents, text)
	}
	if len(s.Asked) != 1 || s.Asked[0][:16] != "GET /2/users/me?" {
		t.Errorf("a quote asks %v", s.Asked)
	}
	// What was given must not cost more than was said.
	clear(s.Given)
	items := gather(t, sess, nil)
	given := s.Given["posts"] + s.Given["mentions"] + s.Given["likes"] + s.Given["followers"] + s.Given["following"] + s.Given["blocking"] + s.Given["muting"]
	cost := given*priceOwned + s.Given["users beside"]*pricePerson + s.Given["messages"]*priceMessage + s.Given["me"]*pricePerson
	if cost > first.Cents*10 || s.Given["posts beside"] > 0 {
		t.Errorf("it cost %d tenths of a cent, and the quote was %d cents", cost, first.Cents)
	}
	later := quote(marks(nil, items))
	if text := strings.Join(later.Lines, "\n"); !strings.Contains(text, "at most 20 posts, at $0.001 each: $0.02\n") || later.Cents >= first.Cents {
		t.Errorf("later: %d cents\n%s", later.Cents, text)
	}
	many(s, 30)
	if text := strings.Join(quote(marks(nil, items)).Lines, "\n"); !strings.Contains(text, "at most 50 posts, at $0.001 each: $0.05\n") {
		t.Errorf("with new ones:\n%s", text)
	}
	half, _ := gatherUntil(t, sess, nil, func(it social.Item) bool { return it.Mark != nil })
	if text := strings.Join(quote(marks(nil, half)).Lines, "\n"); !strings.Contains(text, "at most 3,200 posts") {
		t.Errorf("half-way:\n%s", text)
	}
	sess.App.Scopes = []string{scopePosts, scopeUsers}
	if text := strings.Join(quote(nil).Lines, "\n"); strings.Contains(text, "likes") || strings.Contains(text, "messages") || strings.Contains(text, "followers") {
		t.Errorf("without permission:\n%s", text)
	}
}

// TestNeverMore lets all go wrong at random: things come and go, X forgets where
// a list was left, readings break off. No collect costs more
// than its quote, and in the end nothing that is there is lost.
func TestNeverMore(t *testing.T) {
	for seed := range uint64(12) {
		rng := rand.New(rand.NewPCG(seed, 7))
		s := xtest.NewServer()
		if rng.IntN(2) == 0 {
			s.Words = xtest.SayPosts
		}
		sess, c, next := session(t, s), social.Cursor{}, 0
		there, got := map[string]string{}, map[string]bool{} // what is in which list; what was read
		add := func(list string, n int) {
			for range n {
				next++
				r := xtest.Record{"id": fmt.Sprintf("19%017d", next), "text": "a", "created_at": "2025-06-15T17:00:00.000Z", "conversation_id": fmt.Sprintf("19%017d", next)}
				kind := map[string]string{"posts": "post", "mentions": "post", "likes": "like", "followers": "connection follower:", "blocking": "connection blocked:", "messages": "message"}[list]
				switch list {
				case "posts":
					r["author_id"] = xtest.ID
				case "messages":
					r["event_type"], r["sender_id"], r["dm_conversation_id"] = "MessageCreate", "2000000001", "1000000001-2000000001"
				default:
					r["author_id"], r["username"], r["name"] = "2000000001", fmt.Sprint("someone", next), "Someone"
				}
				s.Add(list, r)
				if !strings.HasSuffix(kind, ":") {
					kind += " "
				}
				there[kind+r["id"].(string)] = list
			}
		}
		lists := []string{"posts", "mentions", "likes", "followers", "blocking", "messages"}
		for _, list := range lists {
			add(list, rng.IntN(700))
		}
		for round := range 60 {
			if round < 12 {
				list := lists[rng.IntN(len(lists))]
				add(list, rng.IntN(150))
				if rng.IntN(2) == 0 { // a place counted from the top is no longer right
					s.Forget()
					for key, in := range maps.Clone(there) {
						if id := key[strings.LastIndexAny(key, " :")+1:]; in == list && rng.IntN(4) == 0 {
							s.Drop(list, id)
							delete(there, key)
						}
					}
				}
			}
			q, err := New().Quote(t.Context(), sess, moira, c)
			if err != nil {
				t.Fatal(err)
			}
			clear(s.Given)
			stop := -1
			if round < 12 && rng.IntN(3) == 0 {
				stop = rng.IntN(400)
			}
			items, err := gatherUntil(t, sess, c, func(social.Item) bool { stop--; return stop == 0 })
			if err != nil {
				t.Fatal(err)
			}
			c = marks(c, items)
			for _, name := range names(items, append(social.PostKinds(), social.KindConnection)...) {
				got[name] = true
			}
			cost := s.Given["me"]*pricePerson + s.Given["messages"]*priceMessage + s.Given["users beside"]*pricePerson
			for _, list := range []string{"posts", "mentions", "likes", "followers", "following", "blocking", "muting"} {
				cost += s.Given[list] * priceOwned
			}
			if cost > q.Cents*10 {
				t.Fatalf("seed %d, collect %d: it cost %d tenths of a cent, and the quote was %d cents: %v", seed, round, cost, q.Cents, s.Given)
			}
		}
		lost := 0
		for key := range there {
			if !got[key] {
				lost++
			}
		}
		if lost > 0 {
			t.Errorf("seed %d: %d of %d things are lost", seed, lost, len(there))
		}
	}
}
