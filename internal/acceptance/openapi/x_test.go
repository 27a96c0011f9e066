package openapi

import (
	"net/http"
	"testing"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/providers/x"
	"github.com/probity-audit/probity/providers/x/xtest"
	"github.com/probity-audit/probity/social"
)

// TestX holds the provider of X and its fake to X's description, version 2.167.
// testdata/x.json has its paths, parameters, schemas and permissions that are used.
func TestX(t *testing.T) {
	fake := xtest.NewServer()
	fake.Words = xtest.SayPosts
	client := providertest.Hosts(t, map[string]http.Handler{"api.x.com": fake})
	rec := load(t, "testdata/x.json", client.Transport)
	rec.closed()
	// X's guides have other words, which are tried first. The description does not
	// know them; what is asked upon their refusal is held to it.
	rec.skip = func(r *http.Request) bool { return r.URL.Query().Has("tweet.fields") }
	app := oauth.App{ClientID: "invented"}
	if _, err := x.New().Config(t.Context(), client, &app); err != nil {
		t.Fatal(err)
	}
	rec.scopes = app.Scopes
	client = &http.Client{Transport: rec}
	providertest.API(t, x.New(), providertest.Session{Client: client, Scopes: app.Scopes, Hosts: []string{"api.x.com"},
		Want: []string{"profile", "setting", "post", "reply", "repost", "like", "follower", "following", "blocked", "message"}})
	rec.asked(t, "GET /2/users/me", "GET /2/users/{id}/tweets", "GET /2/users/{id}/mentions", "GET /2/users/{id}/liked_tweets", "GET /2/users/{id}/followers",
		"GET /2/users/{id}/following", "GET /2/users/{id}/blocking", "GET /2/users/{id}/muting", "GET /2/dm_events")

	session := oauth.Session{HTTP: client, App: app}
	account, err := x.New().Account(t.Context(), session)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := x.New().Quote(t.Context(), session, account, social.Cursor{}); err != nil {
		t.Error(err)
	}
	remove := oauth.App{ClientID: "invented", Purpose: oauth.PurposeRemove}
	if _, err := x.New().Config(t.Context(), client, &remove); err != nil {
		t.Fatal(err)
	}
	rec.scopes = remove.Scopes
	for range 2 { // the second time it is gone
		if err := x.New().Remove(t.Context(), oauth.Session{HTTP: client, App: remove}, account, "1800000000000000010"); err != nil {
			t.Error(err)
		}
	}
	rec.asked(t, "DELETE /2/tweets/{id}")
}
