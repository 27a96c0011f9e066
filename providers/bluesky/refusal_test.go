package bluesky

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/bluesky/blueskytest"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

func refusing(method string, status int, name, message string) *blueskytest.Network {
	n := network()
	n.Instead = map[string]http.HandlerFunc{method: blueskytest.Refuse(status, name, message)}
	return n
}

// What servers answer, and what is said of it.
func TestRefusals(t *testing.T) {
	for _, c := range []struct {
		method, name, message string
		status                int
		section               string
		reason                social.Reason
	}{
		{getFollowers, "InternalServerError", "a name", 502, "followers", social.ReasonFailed},
		{getFollowers, "MethodNotImplemented", "", 501, "followers", social.ReasonNotOffered},
		{getFollowers, "ScopeMissingError", `Missing required scope "rpc:x"`, 403, "followers", social.ReasonNotGranted},
		{getFollowers, "Forbidden", "", 403, "followers", social.ReasonNotGranted},
		{listConvos, "InvalidToken", "Bad token method", 400, secChat, social.ReasonNotGranted},
		{listConvos, "BadJwtSignature", "jwt signature does not match jwt issuer", 401, secChat, social.ReasonFailed},
		{getFollowers, "JwtExpired", "jwt expired", 401, "followers", social.ReasonFailed},
		{listConvos, "InternalServerError", "", 500, secChat, social.ReasonFailed},
		{getMessages, "UpstreamFailure", "", 502, "conversations", social.ReasonFailed},
		{getMessages, "InvalidToken", "Bad token method", 400, secChat, social.ReasonNotGranted},
		{getPreferences, "MethodNotImplemented", "", 501, "private preferences", social.ReasonNotOffered},
		{listNotifications, "UpstreamFailure", "", 502, secReceived, social.ReasonFailed},
		{getRepo, "InternalServerError", "", 500, secRepo, social.ReasonFailed},
		{getRepo, "RepoDeactivated", "", 400, secRepo, social.ReasonFailed},
		{getProfile, "UpstreamFailure", "", 502, "verification and picture of the profile", social.ReasonFailed},
		{getRecord, "InternalServerError", "", 500, "profile", social.ReasonFailed},
	} {
		items, _ := collected(t, sessionOf(t, refusing(c.method, c.status, c.name, c.message)), nil)
		if g := told(items, c.section); g.Reason != c.reason || strings.Contains(fmt.Sprint(g), "a name") {
			t.Errorf("%s answers %d %s: %+v", c.method, c.status, c.name, g)
		}
		if n := providertest.Counts(items); c.method != getRepo && n["post"] < 12 || n["message"] == 0 && !strings.HasPrefix(c.method, "chat.") {
			t.Errorf("%s answers %d %s, and the rest is lost: %v", c.method, c.status, c.name, n)
		}
	}
}

func TestSignedOut(t *testing.T) {
	for _, c := range []struct {
		name, message string
		status        int
	}{{"ExpiredToken", "Token has expired", 400}, {"InvalidToken", "Token could not be verified", 400}, {"AuthMissing", "", 401}, {"invalid_token", "", 401}} {
		for _, method := range []string{getSession, getRecord, getRepo, getFollows, getMessages, listNotifications} {
			var last error
			for _, err := range New().Collect(t.Context(), sessionOf(t, refusing(method, c.status, c.name, c.message)), owner, nil) {
				last = err
			}
			if !errors.Is(last, oauth.ErrSignInAgain) {
				t.Errorf("%s answers %d %s: %v", method, c.status, c.name, last)
			}
		}
	}
}

// A server without the services behind Bluesky: the repository is read all the same.
func TestServerAlone(t *testing.T) {
	n := network()
	n.Instead = map[string]http.HandlerFunc{"app.bsky.": blueskytest.Refuse(502, "UpstreamFailure", "fetch failed"), "chat.bsky.": blueskytest.Refuse(502, "UpstreamFailure", "fetch failed")}
	items, marks := collected(t, sessionOf(t, n), nil)
	c := providertest.Counts(items)
	if c["post"] != 12 || c["profile"] != 1 || c["following"] != 2 || c["blocked"] != 1 || c["like"] != 2 || c["follower"] != 0 {
		t.Error(c)
	}
	for _, section := range []string{"private preferences", secFollows, secBlocked, "muted accounts", "followers", secReceived, secChat} {
		if told(items, section).Reason != social.ReasonFailed {
			t.Errorf("nothing is said of %s", section)
		}
	}
	// Names that were known once are not lost to a service that is away for a while.
	items, marks = collected(t, sessionOf(t, network()), marks)
	if got := of(items, "following"); len(got) != 2 || got[1].Connection.Name+got[0].Connection.Name != "Zoë Placeholder" {
		t.Errorf("%+v", got)
	}
	if items, _ = collected(t, sessionOf(t, n), marks); len(of(items, "following")) != 0 || told(items, secFollows).Reason != social.ReasonFailed {
		t.Errorf("%v", providertest.Counts(items))
	}
}

// What was not granted is not asked for, and is named.
func TestNarrowGrants(t *testing.T) {
	view, talk := rpcScope(viewMethods), rpcScope(chatMethods)
	for what, c := range map[string]struct {
		scopes []string
		view   bool
		chat   bool
	}{
		"all":                  {readScopes(), true, true},
		"not said":             {nil, true, true},
		"without messages":     {[]string{"atproto", view}, true, false},
		"messages alone":       {[]string{"atproto", talk}, false, true},
		"in another order":     {[]string{"rpc?lxm=" + strings.Join(viewMethods, "&lxm=") + "&aud=did:web:api.bsky.app%23bsky_appview"}, true, false},
		"one method":           {[]string{"rpc:" + getFollows + "?aud=*"}, false, false},
		"all of it":            {[]string{"rpc:*?aud=did:web:api.bsky.app%23bsky_appview"}, true, true},
		"the set":              {[]string{"include:app.bsky.authViewAll?aud=did:web:api.bsky.app%23bsky_appview"}, true, false},
		"wide":                 {[]string{"atproto", "transition:generic"}, true, false},
		"wide, with messages":  {[]string{"atproto", "transition:generic", "transition:chat.bsky"}, true, true},
		"an app password":      {[]string{scopePassword}, true, false},
		"one for messages too": {[]string{scopePrivileged}, true, true},
		"the least":            {[]string{"atproto"}, false, false},
	} {
		n := network()
		items, _ := collected(t, sessionOf(t, n, c.scopes...), nil)
		asked := n.Asked()
		for _, method := range append(slices.Clone(viewMethods), chatMethods...) {
			want := c.view
			if slices.Contains(chatMethods, method) {
				want = c.chat
			}
			if what == "one method" {
				want = method == getFollows
			}
			if slices.Contains(asked, method) != want {
				t.Errorf("%s: %s asked: %v", what, method, !want)
			}
		}
		for section, granted := range map[string]bool{"followers": c.view, secReceived: c.view, "private preferences": c.view, secChat: c.chat} {
			if g := told(items, section); granted == (g.Reason == social.ReasonNotGranted) || !granted && !strings.Contains(g.Detail, "permission") {
				t.Errorf("%s: %s %+v", what, section, g)
			}
		}
		if c := providertest.Counts(items); c["post"] < 12 || c["following"] < 2 {
			t.Errorf("%s: %v", what, c)
		}
	}
}

func TestRemove(t *testing.T) {
	n := network()
	s := sessionOf(t, n)
	gone := uri(moira, inPosts, key(1))
	for range 2 {
		if err := New().Remove(t.Context(), s, owner, gone); err != nil {
			t.Fatal(err)
		}
	}
	if n.Repo.Values[inPosts+"/"+key(1)] != nil || n.Repo.Values[inPosts+"/"+key(3)] == nil {
		t.Error("not what was to be deleted is gone")
	}
	n.Asked()
	for _, id := range []string{"", key(3), uri(zoe, inPosts, key(-9)), uri(moira, inProfile, "self"), uri(moira, inFollows, key(30)), uri(moira, inPosts, key(3)) + "/x", "c1/3m1"} {
		if err := New().Remove(t.Context(), s, owner, id); err == nil {
			t.Errorf("%s was deleted", id)
		}
	}
	if asked := n.Asked(); len(asked) > 0 {
		t.Errorf("asked for %v", asked)
	}
	for _, c := range []struct {
		status int
		name   string
		want   error
	}{{400, "RecordNotFound", nil}, {400, "ExpiredToken", oauth.ErrSignInAgain}, {403, "ScopeMissingError", nil}} {
		err := New().Remove(t.Context(), sessionOf(t, refusing(deleteRecord, c.status, c.name, "")), owner, gone)
		if c.want != nil && !errors.Is(err, c.want) || (err == nil) != (c.name == "RecordNotFound") {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}
