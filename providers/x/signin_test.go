package x

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"testing"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/providers/x/xtest"
	"github.com/probity-audit/probity/social"
)

// TestSignIn goes the whole way: the owner's app, their consent, reading with a
// token that is renewed half-way, deleting with another, and taking it back.
func TestSignIn(t *testing.T) {
	s := xtest.NewServer()
	s.Closed = true
	c := providertest.Hosts(t, map[string]http.Handler{"api.x.com": s, "x.com": http.HandlerFunc(s.ServeSignIn)})
	for _, purpose := range []oauth.Purpose{oauth.PurposeRead, oauth.PurposeRemove} {
		app := oauth.App{ClientID: xtest.ClientID, Purpose: purpose}
		tok, cfg := signIn(t, c, &app)
		if !slices.Equal(app.Scopes, scopes(purpose)) {
			t.Errorf("granted are %v", app.Scopes)
		}
		saved := 0
		sess := oauth.Session{App: app, HTTP: oauth.Client(c, cfg, app, tok, func(context.Context, *oauth2.Token) error { saved++; return nil })}
		if purpose == oauth.PurposeRemove {
			if err := New().Remove(t.Context(), sess, moira, "1800000000000000010"); err != nil {
				t.Error(err)
			}
			for it := range New().Collect(t.Context(), sess, moira, nil) {
				if it.Kind() == social.KindLike || it.Kind() == social.KindMessage {
					t.Error("the permission to delete reads what it need not")
				}
			}
			if err := oauth.Revoke(t.Context(), c, app, tok); err != nil {
				t.Error(err)
			}
			if err := New().Remove(t.Context(), sess, moira, "1800000000000000007"); !errors.Is(err, oauth.ErrSignInAgain) {
				t.Errorf("given back, and: %v", err)
			}
			continue
		}
		a, err := New().Account(t.Context(), sess)
		if err != nil || a.Key() != "x/"+xtest.ID || a.Handle != xtest.Handle || a.Name != xtest.Name || a.Created.Year() != 2011 {
			t.Errorf("account %+v, %v", a, err)
		}
		if err := New().Remove(t.Context(), sess, a, "1800000000000000010"); err == nil {
			t.Error("the permission to read deletes")
		}
		s.Expire()
		if n := len(names(gather(t, sess, nil), social.PostKinds()...)); n < 20 || saved != 1 {
			t.Errorf("after the token ran out: %d posts, %d renewals", n, saved)
		}
		s.Withdraw()
		if _, err := New().Account(t.Context(), sess); !errors.Is(err, oauth.ErrSignInAgain) {
			t.Errorf("after the owner removed the app: %v", err)
		}
	}
}

// signIn signs in as [oauth.SignIn] does, with the browser's part played.
func signIn(t *testing.T, c *http.Client, app *oauth.App) (*oauth2.Token, *oauth.Config) {
	t.Helper()
	browser := &http.Client{Transport: c.Transport, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	came := make(chan string, 1)
	in := oauth.SignIn{HTTP: c, Timeout: time.Minute,
		OpenBrowser: func(url string) error {
			res, err := browser.Get(url)
			if err == nil {
				res.Body.Close()
				came <- res.Header.Get("Location")
			}
			return err
		},
		Paste: func(ctx context.Context, _ string) (string, error) {
			select {
			case at := <-came:
				return at, nil
			case <-ctx.Done():
				return "", ctx.Err()
			}
		},
	}
	var cfg *oauth.Config
	tok, err := in.Do(t.Context(), app, func(ctx context.Context, app *oauth.App) (*oauth.Config, error) {
		app.RedirectURL = "" // in use is any that is free
		var err error
		if cfg, err = New().Config(ctx, c, app); err == nil {
			cfg.Paste = true // nothing is listened on: the port may not be free here
		}
		return cfg, err
	})
	if err != nil {
		t.Fatal(err)
	}
	return tok, cfg
}
