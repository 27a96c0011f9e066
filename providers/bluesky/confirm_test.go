package bluesky

import (
	"net/http"
	"strings"
	"testing"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

// A token must be for the account that was named, or for one whose own server is
// signed in by whoever gave it.
func TestConfirm(t *testing.T) {
	for _, c := range []struct {
		typed, sub, server string
		ok                 bool
	}{
		{handle, moira, host, true}, {handle, zoe, "", false}, {handle, "", "", false},
		{host, moira, host, true}, {host, zoe, "", false}, // zoe's server is signed in elsewhere
		{"", moira, "", false},
	} {
		app := &oauth.App{Server: c.typed}
		client := clientOf(t, world())
		cfg, err := offline(nil).Config(t.Context(), client, app)
		if err != nil {
			t.Fatal(err)
		}
		tok := (&oauth2.Token{AccessToken: "a"}).WithExtra(map[string]any{"sub": c.sub})
		got, err := cfg.Extend(t.Context(), client, tok)
		if (err == nil) != c.ok || c.ok && (got != tok || app.Server != c.server) || err != nil && hint.Of(err) == "" {
			t.Errorf("%q and %q: %v %+v", c.typed, c.sub, err, app)
		}
	}
	w := world() // an account that Bluesky hosts
	w[host]["/.well-known/oauth-protected-resource"] = m{"authorization_servers": l{"https://" + entryway}}
	app, client := &oauth.App{}, clientOf(t, w)
	cfg, err := offline(nil).Config(t.Context(), client, app)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := cfg.Extend(t.Context(), client, (&oauth2.Token{}).WithExtra(map[string]any{"sub": moira})); err != nil || app.Server != host {
		t.Errorf("%v %+v", err, app)
	}
}

// A token for another account than was named is given back.
func TestConfirmGivesBack(t *testing.T) {
	w, given := world(), ""
	w[signer]["/oauth/revoke"] = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { given += r.PostFormValue("token") })
	client, app := clientOf(t, w), &oauth.App{Server: handle}
	cfg, err := offline(nil).Config(t.Context(), client, app)
	if err != nil {
		t.Fatal(err)
	}
	for sub, want := range map[string]string{moira: "", zoe: "refresh access"} {
		given = ""
		_, err := cfg.Extend(t.Context(), client, (&oauth2.Token{AccessToken: " access", RefreshToken: "refresh"}).WithExtra(map[string]any{"sub": sub}))
		if (err == nil) != (want == "") || given != want {
			t.Errorf("%s: %v, given back %q", sub, err, given)
		}
	}
}

// Whoever is signed in already and whose server is gone is not told of their handle's
// spelling.
func TestServerGone(t *testing.T) {
	w := world()
	app := &oauth.App{Server: handle}
	if _, err := offline(nil).Config(t.Context(), clientOf(t, w), app); err != nil {
		t.Fatal(err)
	}
	delete(w, host)
	_, err := offline(nil).Config(t.Context(), clientOf(t, w), app)
	if err == nil || !strings.Contains(hint.Of(err), "moved to another server") {
		t.Errorf("%v (%s)", err, hint.Of(err))
	}
}
