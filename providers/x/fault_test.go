package x

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/pace"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/x/xtest"
	"github.com/probity-audit/probity/social"
)

// instead answers one path in its own way, and leaves the rest to a server.
func instead(path string, status int, body string) http.Handler {
	s := xtest.NewServer()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != path {
			s.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(status)
		fmt.Fprint(w, body)
	})
}

const likesPath = "/2/users/" + xtest.ID + "/liked_tweets"

// TestFaults answers one list with each of X's errors.
func TestFaults(t *testing.T) {
	for _, tt := range []struct {
		name   string
		status int
		body   string
		again  bool          // the sign-in is over
		reason social.Reason // of the gap
		detail string        // part of it
	}{
		{"token withdrawn", 401, `{"title":"Unauthorized","type":"about:blank","status":401,"detail":"Unauthorized"}`, true, "", ""},
		{"token withdrawn, by an old code", 403, `{"errors":[{"code":89,"message":"Invalid or expired token."}]}`, true, "", ""},
		{"token unknown, with the wrong status", 400, `{"errors":[{"code":32,"message":"Could not authenticate you."}]}`, true, "", ""},
		{"no credits", 402, `{"title":"CreditsDepleted","detail":"Your enrolled account [9] does not have any credits.","type":"https://api.x.com/2/problems/credits","account_id":9}`, false, social.ReasonLimit, "Buy credits"},
		{"no credits, in other words", 402, `{"detail":"credits depleted","status":402,"title":"Payment Required","type":"https://api.x.com/2/problems/credits-depleted"}`, false, social.ReasonLimit, "Buy credits"},
		{"no credits, without a word", 402, `{}`, false, social.ReasonLimit, "Buy credits"},
		{"usage capped", 403, `{"title":"UsageCapExceeded","period":"Monthly","scope":"Product","type":"https://api.twitter.com/2/problems/usage-capped"}`, false, social.ReasonLimit, "in a month"},
		{"the month's limit", 429, `{"title":"UsageCapExceeded","detail":"Usage cap exceeded: Monthly product cap","period":"Monthly","scope":"Product","type":"https://api.twitter.com/2/problems/usage-capped"}`, false, social.ReasonLimit, "in a month"},
		{"the owner's own limit", 403, `{"title":"SpendCapReached","type":"https://api.x.com/2/problems/credits","reset_date":"2026-12-01"}`, false, social.ReasonLimit, "spending limit"},
		{"too fast", 429, `{"errors":[{"code":88,"message":"Rate limit exceeded"}]}`, false, social.ReasonFailed, "no more requests for now"},
		{"app in no project", 403, `{"reason":"client-not-enrolled","title":"Client Forbidden","type":"https://api.twitter.com/2/problems/client-forbidden","registration_url":"https://developer.twitter.com"}`, false, social.ReasonFailed, "project"},
		{"a plan without it", 403, `{"errors":[{"code":453,"message":"You currently have access to a subset of X API V2 endpoints"}]}`, false, social.ReasonFailed, "plan"},
		{"suspended", 403, `{"errors":[{"code":64,"message":"Your account is suspended"}]}`, false, social.ReasonFailed, "suspended"},
		{"permission lacking", 403, `{"title":"Forbidden","type":"about:blank","status":403,"detail":"Forbidden"}`, false, social.ReasonNotGranted, scopeLikes},
		{"not there", 404, `{"title":"Not Found","type":"about:blank","status":404}`, false, social.ReasonNotOffered, ""},
		{"refused in both spellings", 400, `{"title":"Invalid Request","type":"https://api.x.com/2/problems/invalid-request","errors":[{"parameters":{"max_results":["4"]},"message":"4"}]}`, false, social.ReasonFailed, "400"},
		{"an unknown user", 200, `{"errors":[{"value":"1000000001","detail":"Could not find user","title":"Not Found Error","resource_type":"user","parameter":"id","type":"https://api.x.com/2/problems/resource-not-found"}]}`, false, social.ReasonFailed, "error in place"},
		{"nothing at all", 200, `{}`, false, social.ReasonFailed, "shape"},
		{"another shape", 200, `{"data":{"id":"1"},"meta":{}}`, false, social.ReasonFailed, "shape"},
		{"codes that are words", 400, `{"errors":[{"code":"secret words","message":7}]}`, false, social.ReasonFailed, "400"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got *social.Gap
			items, err := gatherUntil(t, session(t, instead(likesPath, tt.status, tt.body)), nil, nil)
			for _, it := range items {
				if it.Gap != nil && it.Gap.Section == "likes" {
					got = it.Gap
				}
			}
			switch {
			case tt.again != errors.Is(err, oauth.ErrSignInAgain):
				t.Errorf("error %v", err)
			case tt.again:
			case err != nil || got == nil || got.Reason != tt.reason || !strings.Contains(got.Detail, tt.detail):
				t.Errorf("gap %+v, error %v; want reason %s and %q", got, err, tt.reason, tt.detail)
			case len(names(items, social.KindMessage)) == 0 || len(names(items, social.KindConnection)) == 0:
				t.Error("what comes after it is not read")
			case strings.Contains(got.Detail, "secret"):
				t.Errorf("the network's words are shown: %q", got.Detail)
			}
		})
	}
}

// TestCapped meets the month's limit as the command does, which waits out the
// limits that end by themselves.
func TestCapped(t *testing.T) {
	body := `{"account_id":9,"product_name":"standard-basic","title":"UsageCapExceeded","period":"Monthly","scope":"Product","detail":"Usage cap exceeded: Monthly product cap","type":"https://api.twitter.com/2/problems/usage-capped"}`
	waits := 0
	sess := session(t, instead(likesPath, 429, body))
	sess.HTTP = &http.Client{Transport: &pace.Transport{Base: sess.HTTP.Transport, Wait: func(context.Context, time.Duration) error { waits++; return nil }}}
	items := gather(t, sess, nil)
	if g := gapOf(items, "likes"); g == nil || g.Reason != social.ReasonLimit || !strings.Contains(g.Detail, "console.x.com") || waits > 4 {
		t.Errorf("after %d waits: %+v", waits, g)
	}
	if _, err := New().Quote(t.Context(), session(t, instead("/2/users/me", 429, body)), moira, nil); hint.Of(err) == "" {
		t.Errorf("a quote: %v", err)
	}
}

func TestAccountFaults(t *testing.T) {
	for status, body := range map[int]string{
		402: `{"title":"CreditsDepleted"}`,
		403: `{"title":"Forbidden","type":"about:blank"}`,
		200: `{"errors":[{"title":"Not Found Error"}]}`,
		401: `{}`,
		500: `{}`,
	} {
		s := session(t, instead("/2/users/me", status, body))
		_, err := New().Account(t.Context(), s)
		if err == nil || (status == 402 || status == 403) && hint.Of(err) == "" {
			t.Errorf("%d: %v", status, err)
		}
		if limit, ok := errors.AsType[collect.LimitError](err); (status == 402) != ok {
			t.Errorf("%d: limit %v", status, limit)
		}
		if _, err := New().Quote(t.Context(), s, moira, nil); err == nil {
			t.Errorf("%d: a quote", status)
		}
	}
	other := moira
	other.ID = "7"
	for _, err := range New().Collect(t.Context(), session(t, xtest.NewServer()), other, nil) {
		if err == nil || hint.Of(err) == "" {
			t.Errorf("another's account: %v", err)
		}
	}
}

// TestDamagedAnswers puts records among good ones that make no sense.
func TestDamagedAnswers(t *testing.T) {
	bad := []any{map[string]any{"id": 7, "text": "x"}, "words", map[string]any{"text": "no number"}, map[string]any{"id": "8", "entities": "none"}, nil, map[string]any{"id": "../9"}}
	good := map[string]any{"id": "1234567890123456789", "text": "A walk", "created_at": "2024-06-15T17:00:00.000Z", "entities": map[string]any{"urls": nil, "mentions": []any{map[string]any{"start": 0, "end": 1}}},
		"attachments": nil, "note_post": nil, "referenced_posts": []any{map[string]any{"type": "odd", "id": "1"}, map[string]any{"type": "quoted", "id": "x/y"}, map[string]any{"type": "retweeted", "id": ""}}}
	body, _ := json.Marshal(map[string]any{"data": append(bad, good), "includes": map[string]any{"posts": bad, "users": bad, "places": bad}, "meta": map[string]any{}, "errors": bad})
	for path, kind := range map[string]social.Kind{"/2/users/" + xtest.ID + "/tweets": social.KindPost, likesPath: social.KindLike} {
		items := gather(t, session(t, instead(path, 200, string(body))), nil)
		found := false
		for _, it := range items {
			found = found || it.Kind() == kind && it.ID() == "1234567890123456789"
			if it.Gap != nil && strings.HasPrefix(it.Gap.Section, "unreadable") && it.Gap.Count != len(bad) {
				t.Errorf("%d records are damaged, and the gap counts %d", len(bad), it.Gap.Count)
			}
		}
		if !found || gapOf(items, "unreadable "+map[social.Kind]string{social.KindPost: "posts", social.KindLike: "likes"}[kind]) == nil {
			t.Errorf("%s: the good record is there: %v", path, found)
		}
	}
}

// TestNotMine takes nobody else's words for the owner's.
func TestNotMine(t *testing.T) {
	body := `{"data":[{"id":"1234567890123456789","text":"a","created_at":"2024-06-15T17:00:00.000Z","author_id":"2000000001"},
		{"id":"1234567890123456788","text":"b","created_at":"2024-06-15T17:00:00.000Z","author_id":"1000000001"}],"meta":{}}`
	items := gather(t, session(t, instead("/2/users/"+xtest.ID+"/tweets", 200, body)), nil)
	if g := gapOf(items, "unreadable posts"); g == nil || g.Count != 1 || !slices.Contains(names(items, social.KindPost), "post 1234567890123456788") {
		t.Errorf("gap %+v", g)
	}
	if slices.Contains(names(items, social.KindPost), "post 1234567890123456789") {
		t.Error("another's post is among the owner's")
	}
}

// TestHostile meets a server that wants the reading never to end, or to go elsewhere.
func TestHostile(t *testing.T) {
	t.Run("the same page for ever", func(t *testing.T) {
		asked := 0
		s := xtest.NewServer()
		h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/2/users/me" {
				s.ServeHTTP(w, r)
				return
			}
			asked++
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprintf(w, `{"data":[{"id":"%d","text":"a","created_at":"2024-06-15T17:00:00.000Z","author_id":"2"}],"meta":{"next_token":"%016d"}}`, len(r.URL.Path), asked)
		})
		items := gather(t, session(t, h), nil)
		if asked > 400 {
			t.Errorf("asked %d times", asked)
		}
		for _, section := range []string{"posts", "likes", "followers"} {
			if g := gapOf(items, section); g == nil || g.Reason != social.ReasonLimit { // no more than was quoted
				t.Errorf("%s: %+v", section, g)
			}
		}
	})
	t.Run("since_id passed over", func(t *testing.T) {
		s := xtest.NewServer()
		many(s, 250)
		c := marks(nil, gather(t, session(t, s), nil))
		asked := 0
		h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			q := r.URL.Query()
			if q.Has("since_id") {
				asked++
			}
			q.Del("since_id")
			r.URL.RawQuery = q.Encode()
			s.ServeHTTP(w, r)
		})
		if again := names(gather(t, session(t, h), c), social.PostKinds()...); len(again) > 0 || asked != 2 {
			t.Errorf("asked %d times, and again came %v", asked, again)
		}
	})
	t.Run("led elsewhere", func(t *testing.T) {
		h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "https://elsewhere.example.org/", http.StatusFound)
		})
		if _, err := New().Account(t.Context(), session(t, h)); !errors.Is(err, collect.ErrElsewhere) {
			t.Errorf("error %v", err)
		}
	})
}
