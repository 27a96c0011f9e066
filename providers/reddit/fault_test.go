package reddit

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/reddit/reddittest"
	"github.com/probity-audit/probity/social"
)

// TestFaults holds what Reddit says to what the owner is told.
func TestFaults(t *testing.T) {
	const page = "<!doctype html><html><body><h1>whoa there, pardner! secret words</h1></body></html>"
	for _, tt := range []struct {
		name   string
		reply  reddittest.Reply
		reason social.Reason
		says   string
		ends   bool // with a wish for another sign-in
	}{
		{name: "signed out", reply: reddittest.Reply{Status: 401, Body: `{"message":"Unauthorized","error":401}`}, ends: true},
		{name: "forbidden", reply: reddittest.Reply{Status: 403, Body: `{"message":"Forbidden","error":403}`}, reason: social.ReasonNotGranted, says: scopeHistory},
		{name: "blocked", reply: reddittest.Reply{Status: 403, Type: "text/html", Body: page}, reason: social.ReasonFailed, says: "guard"},
		{name: "blocked, in words", reply: reddittest.Reply{Status: 403, Type: "text/plain", Body: "You've been blocked by network security."}, reason: social.ReasonFailed, says: "guard"},
		{name: "blocked as too many", reply: reddittest.Reply{Status: 429, Type: "text/html", Body: page}, reason: social.ReasonFailed, says: "guard"},
		{name: "too many", reply: reddittest.Reply{Status: 429, Body: `{"message":"Too Many Requests","error":429}`}, reason: social.ReasonFailed, says: "quarter"},
		{name: "sent elsewhere", reply: reddittest.Reply{Status: 302, Location: "https://www.reddit.com/login/?dest=secret+words"}, reason: social.ReasonFailed, says: "another place"},
		{name: "gone", reply: reddittest.Reply{Status: 404, Body: `{"message":"Not Found","error":404}`}, reason: social.ReasonNotOffered},
		{name: "trouble", reply: reddittest.Reply{Status: 503, Type: "text/html", Body: page}, reason: social.ReasonFailed, says: "503"},
		{name: "a web page", reply: reddittest.Reply{Status: 200, Type: "text/html", Body: page}, reason: social.ReasonFailed, says: "web page"},
		{name: "no listing", reply: reddittest.Reply{Status: 200, Body: `{"error":404,"message":"secret words"}`}, reason: social.ReasonFailed, says: "shape"},
		{name: "an error for a list", reply: reddittest.Reply{Status: 200, Body: `{"json":{"errors":[["USER_REQUIRED","secret words",null]]}}`}, reason: social.ReasonFailed, says: "shape"},
		{name: "another kind", reply: reddittest.Reply{Status: 200, Body: `{"kind":"wikipage","data":{"children":[]}}`}, reason: social.ReasonFailed, says: "shape"},
		{name: "wrong types", reply: reddittest.Reply{Status: 200, Body: `{"kind":"Listing","data":{"children":"secret words"}}`}, reason: social.ReasonFailed, says: "shape"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := reddittest.New()
			f.Broken = map[string]reddittest.Reply{reddittest.Comments: tt.reply}
			got := gather(t.Context(), session(t, f), nil, nil)
			if tt.ends {
				if !errors.Is(got.err, oauth.ErrSignInAgain) {
					t.Errorf("%v", got.err)
				}
				return
			}
			g := got.gaps[secComments]
			if got.err != nil || g.Reason != tt.reason || !strings.Contains(g.Detail, tt.says) || strings.Contains(fmt.Sprint(got.gaps), "secret words") {
				t.Errorf("%v, %+v", got.err, g)
			}
			if tt.name == "too many" { // nothing further is asked of it
				if got.items["message t4_m2"].Post != nil {
					t.Error("it was asked for more")
				}
				return
			}
			if len(got.seen) != 1 || got.items["post t3_p1"].Post == nil || got.items["message t4_m2"].Post == nil {
				t.Errorf("the rest: %d items, claimed %v", len(got.items), got.seen)
			}
		})
	}
}

// A server that goes round in circles, or sends records that make no sense, ends
// the reading of its list and of nothing else.
func TestHostile(t *testing.T) {
	f := reddittest.New()
	f.Broken = map[string]reddittest.Reply{reddittest.Inbox: {Status: 200, Body: `{"kind":"Listing","data":{"after":"t4_x","children":[]}}`},
		reddittest.Comments: {Status: 200, Body: `{"kind":"Listing","data":{"after":"https://elsewhere.example/?a=b&limit=1","children":[{"kind":"t1","data":{"name":"t1_a","author":"dr_moira","body":"x","created_utc":1718470000}}]}}`}}
	got := gather(t.Context(), session(t, f), nil, nil)
	if got.err != nil || len(f.Asked) > 60 || got.gaps[secComments].Reason != social.ReasonFailed || got.gaps["answers and messages received"].Reason != social.ReasonFailed {
		t.Errorf("%v, %d requests, %+v", got.err, len(f.Asked), got.gaps)
	}

	f = reddittest.New()
	odd := func(change reddittest.Record) reddittest.Record {
		return reddittest.Comment("o1", "2024-06-15 20:00:00", "secret words", change)
	}
	f.Lists[reddittest.Comments] = append([]reddittest.Record{
		odd(reddittest.Record{"name": "t3_o1"}), odd(reddittest.Record{"name": ""}), odd(reddittest.Record{"author": "zoe_p"}), odd(reddittest.Record{"created_utc": "now"}),
		odd(reddittest.Record{"created_utc": -5}), odd(reddittest.Record{"body": 7}), {"kind": "more", "data": reddittest.Record{"name": "t1_more"}},
		reddittest.Comment("o2", "2024-06-15 20:00:00", "[deleted]", reddittest.Record{"author": "[deleted]"}),
		reddittest.Comment("o3", "2024-06-15 20:00:00", "Here", reddittest.Record{"media_metadata": nil, "link_permalink": "javascript:alert(1)", "subreddit_type": "new type"}),
	}, f.Lists[reddittest.Comments]...)
	f.People[reddittest.Friends] = append(f.People[reddittest.Friends], reddittest.Record{"name": "[deleted]"}, reddittest.Record{"name": 7})
	got = gather(t.Context(), session(t, f), nil, nil)
	if g := got.gaps["unreadable comments"]; g.Count != 7 {
		t.Errorf("%+v", g)
	}
	if g := got.gaps["words that are gone"]; g.Count != 3 {
		t.Errorf("%+v", g)
	}
	if p := got.items["comment t1_o3"].Post; p == nil || p.Answers.URL != "" || p.Audience != social.AudienceUnknown {
		t.Errorf("%+v", p)
	}
	if g := got.gaps["unreadable "+secFriends]; g.Count != 2 || slices.Contains(got.lists, social.RelationFollowing) || len(got.seen) != 1 {
		t.Errorf("%+v, whole %v, claimed %v", g, got.lists, got.seen)
	}
	for _, name := range []any{"", "[deleted]", "../api/v1/me", nil} {
		f := reddittest.New()
		f.Me["name"] = name
		if _, err := New().Account(t.Context(), session(t, f)); err == nil {
			t.Errorf("%q is an account", name)
		}
	}
}

// Reddit ends calls for messages one by one; that it did is no failure.
func TestRetired(t *testing.T) {
	f := reddittest.New()
	f.Broken = map[string]reddittest.Reply{reddittest.Sent: {Status: 302, Location: "https://www.reddit.com/login/?dest=secret+words"}}
	got := gather(t.Context(), session(t, f), nil, nil)
	if g := got.gaps["messages sent"]; got.err != nil || g.Reason != social.ReasonNotOffered || strings.Contains(g.Detail, "secret") {
		t.Errorf("%v, %+v", got.err, g)
	}
}

func TestRemove(t *testing.T) {
	f := reddittest.New()
	f.Scopes = scopes(oauth.PurposeRemove)
	s := session(t, f)
	remove := func(id string) error { return New().Remove(t.Context(), s, moira, id) }
	for _, id := range []string{"t1_c1", "t1_c1", "t3_p1"} { // the second time it is gone already
		if err := remove(id); err != nil {
			t.Errorf("%s: %v", id, err)
		}
	}
	for _, id := range []string{"t1_c9", "t4_m2", "draft:d1", "t1_", "", "t1_c3&id=t1_c2", "c3", "t3_closed"} { // the last is not shown, so that nobody knows whether it is gone
		if err := remove(id); err == nil {
			t.Errorf("%q was deleted", id)
		}
	}
	f.Me["name"] = "sean_s"
	if err := remove("t1_c3"); err == nil {
		t.Error("a comment of another account was deleted")
	}
	f.Me["name"] = reddittest.Handle
	f.Broken = map[string]reddittest.Reply{"/api/del": {Status: 200, Body: `{"json": {"errors": [["NOT_AUTHOR", "secret words", "id"]]}}`}}
	if err := remove("t1_c3"); err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("Reddit did not delete it: %v", err)
	}
	f.Broken["/api/del"] = reddittest.Reply{Status: 200, Type: "text/html", Body: "<html>secret words</html>"}
	if err := remove("t1_c3"); err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("a web page for an answer: %v", err)
	}
	f.Broken = map[string]reddittest.Reply{"/api/del": {Status: 401, Body: `{"message":"Unauthorized","error":401}`}}
	if err := remove("t1_c3"); !errors.Is(err, oauth.ErrSignInAgain) || hint.Of(err) == "" {
		t.Errorf("signed out: %v", err)
	}
	f.Broken = nil
	f.Scopes = []string{scopeIdentity, scopeEdit}
	if err := remove("t1_c3"); err == nil || !strings.Contains(err.Error(), scopeRead) {
		t.Errorf("deleted without looking: %v", err)
	}
	f.Scopes = []string{scopeIdentity, scopeRead}
	if err := remove("t1_c3"); err == nil || !strings.Contains(err.Error(), scopeEdit) {
		t.Errorf("deleted without the permission: %v", err)
	}
	if len(f.Lists[reddittest.Comments]) != 27 || len(f.Lists[reddittest.Submitted]) != 5 {
		t.Errorf("left are %d comments and %d posts", len(f.Lists[reddittest.Comments]), len(f.Lists[reddittest.Submitted]))
	}
	sent := 0
	for _, asked := range f.Asked {
		if strings.HasPrefix(asked, "POST") {
			sent++
		}
	}
	if sent != 6 {
		t.Errorf("%d requests to delete", sent)
	}
}
