package openapi

import (
	"net/http"
	"testing"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/pinterest"
	"github.com/probity-audit/probity/providers/pinterest/pinteresttest"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// TestPinterest holds package pinterest, and the fake of its tests, to Pinterest's
// own description of its interface (MIT). testdata/pinterest.json is version 5.23.0
// of github.com/pinterest/api-description, v5/openapi.json, with only the
// operations used here, without words, and with each allOf of objects written as
// one object.
func TestPinterest(t *testing.T) {
	f := pinteresttest.New()
	f.Size = 20
	f.Zoned()
	rec := load(t, "testdata/pinterest.json", providertest.Hosts(t, map[string]http.Handler{pinteresttest.Host: f.Handler()}).Transport)
	rec.closed()
	app := oauth.App{ClientID: pinteresttest.Client, ClientSecret: pinteresttest.Secret}
	if _, err := pinterest.New().Config(t.Context(), nil, &app); err != nil {
		t.Fatal(err)
	}
	rec.scopes = app.Scopes
	providertest.API(t, pinterest.New(), providertest.Session{Client: &http.Client{Transport: rec}, Scopes: app.Scopes, Hosts: []string{pinteresttest.Host},
		Want: []string{"profile", "caption", "repost", "follower", "following"}})
	rec.asked(t, "GET /user_account", "GET /boards", "GET /pins", "GET /user_account/followers", "GET /user_account/following")

	app.Purpose, app.Scopes = oauth.PurposeRemove, nil
	if _, err := pinterest.New().Config(t.Context(), nil, &app); err != nil {
		t.Fatal(err)
	}
	rec.scopes = app.Scopes
	s := oauth.Session{HTTP: &http.Client{Transport: rec}, App: app}
	a := social.Account{Provider: "pinterest", ID: "moiraquill"}
	for range 2 { // the second time they are gone, which is answered otherwise
		for _, id := range []string{"700000000000000001", "700000000000000002"} { // the second is on a secret board
			if err := pinterest.New().Remove(t.Context(), s, a, id); err != nil {
				t.Error(err)
			}
		}
	}
	rec.asked(t, "GET /pins/{pin_id}", "DELETE /pins/{pin_id}")
}
