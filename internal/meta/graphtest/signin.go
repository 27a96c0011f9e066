package graphtest

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"testing"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/oauth"
)

// Tokens gives tokens as Meta's networks do: for a code one of an hour, for that one
// of 60 days.
type Tokens struct {
	Grant    string // in the names of grants: "ig"
	Secret   string
	Redirect string
	Nested   bool // the first token comes as the guides have it
}

func (k Tokens) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	var a any
	switch {
	case r.Method == http.MethodPost && r.URL.Path == "/oauth/access_token" && r.PostFormValue("grant_type") == "authorization_code" &&
		r.PostFormValue("client_secret") == k.Secret && r.PostFormValue("redirect_uri") == k.Redirect && r.PostFormValue("code") == "CODE":
		a = Record{"access_token": "SHORT", "user_id": 17841400000000001, "permissions": "one,two"}
		if k.Nested {
			a = Record{"data": []any{a}}
		}
	case r.Method == http.MethodGet && r.URL.Path == "/access_token" && q.Get("grant_type") == k.Grant+"_exchange_token" && q.Get("client_secret") == k.Secret && q.Get("access_token") == "SHORT":
		a = Record{"access_token": Token, "token_type": "bearer", "expires_in": 5183944}
	default:
		fail(w, 400, 100, 0, "Invalid parameter")
		return
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(a)
}

// SignIn signs in as the command does, with an owner who agrees and pastes where the
// browser ended up. It returns what was asked of them.
func SignIn(t testing.TB, c *http.Client, app *oauth.App, config func(context.Context, *http.Client, *oauth.App) (*oauth.Config, error)) (*oauth2.Token, url.Values) {
	t.Helper()
	var asked url.Values
	s := &oauth.SignIn{
		HTTP:        c,
		OpenBrowser: func(string) error { return errors.New("no display") },
		Say: func(line string) {
			if u, err := url.Parse(line); err == nil && u.Scheme == "https" {
				asked = u.Query()
			}
		},
		Paste: func(context.Context, string) (string, error) {
			return asked.Get("redirect_uri") + "?code=CODE&state=" + url.QueryEscape(asked.Get("state")) + "#_", nil
		},
	}
	tok, err := s.Do(t.Context(), app, func(ctx context.Context, app *oauth.App) (*oauth.Config, error) { return config(ctx, c, app) })
	if err != nil {
		t.Fatal(err)
	}
	return tok, asked
}
