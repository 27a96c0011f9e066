package oauth_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
	"github.com/probity-audit/probity/oauth"
)

// TestBlueskyServer signs in at a real server of the AT Protocol, which insists on
// pushed requests, bound tokens and nonces, through the pages of its own. It is
// started with providers/bluesky/testdata/pds/pds.mjs, and what that prints is given
// as PROBITY_PDS.
func TestBlueskyServer(t *testing.T) {
	given := os.Getenv("PROBITY_PDS")
	if given == "" {
		t.Skip("SKIPPED: PROBITY_PDS names no server of the AT Protocol; see providers/bluesky/testdata/pds/pds.mjs")
	}
	var pds struct{ PDS, Handle, DID, Password string }
	if err := json.Unmarshal([]byte(given), &pds); err != nil {
		t.Fatal(err)
	}
	scopes := []string{"atproto", "transition:generic"}
	config := func(ctx context.Context, app *oauth.App) (*oauth.Config, error) {
		m, ok, err := oauth.Discover(ctx, nil, pds.PDS)
		if err != nil || !ok {
			t.Fatalf("discovery: %v, %v", ok, err)
		}
		app.ClientID = "http://localhost?" + url.Values{"redirect_uri": {"http://127.0.0.1/callback"}, "scope": {strings.Join(scopes, " ")}}.Encode()
		app.RevokeURL = m.Revocation
		return &oauth.Config{
			Challenge: m.Challenge(), Issuer: m.Issuer, Pushed: m.Pushed, Bound: true, Ask: url.Values{"login_hint": {pds.Handle}},
			Config: oauth2.Config{ClientID: app.ClientID, Scopes: scopes, Endpoint: oauth2.Endpoint{AuthURL: m.Authorization, TokenURL: m.Token}},
		}, nil
	}
	browser := chromium.Start(t)
	bound, stop := context.WithTimeout(browser, time.Minute)
	defer stop()
	tab, end := chromedp.NewContext(bound, chromedp.WithNewBrowserContext())
	defer end()
	walked := make(chan error, 1)
	wire := &proofs{t: t, counts: map[string]int{}}
	in := &oauth.SignIn{Timeout: time.Minute, HTTP: &http.Client{Transport: wire}, OpenBrowser: func(address string) error {
		go func() {
			walked <- chromedp.Do(tab,
				chromedp.Navigate(address),
				chromedp.SendKeys(chromedp.CSS("input[type=password]"), pds.Password),
				chromedp.Click(chromedp.CSS("button[type=submit]")),
				chromedp.Click(chromedp.Search(`//button[contains(., "Authorize")]`)),
				chromedp.WaitVisible(chromedp.CSS("main h1")),
			)
		}()
		return nil
	}}
	app := new(oauth.App)
	tok, err := in.Do(t.Context(), app, config)
	if e := <-walked; e != nil {
		seen, _ := chromedp.Run(tab, chromedp.Text(chromedp.CSS("body")))
		t.Fatalf("the browser: %v; the sign-in: %v; the owner sees %q", e, err, seen)
	}
	if err != nil {
		t.Fatal(err)
	}
	if seen, _ := chromedp.Run(tab, chromedp.Text(chromedp.CSS("main"))); !strings.Contains(seen, "Permission received") {
		t.Errorf("the owner sees %q", seen)
	}
	if tok.Extra("sub") != pds.DID || !slices.Equal(app.Scopes, scopes) {
		t.Errorf("the token is of %v, scopes %q", tok.Extra("sub"), app.Scopes)
	}
	t.Logf("sign-in: %v", wire.counts)
	cfg, _ := config(t.Context(), new(oauth.App))
	session := func(c *http.Client) (string, error) {
		res, err := c.Get(pds.PDS + "/xrpc/com.atproto.server.getSession")
		if err != nil {
			return "", err
		}
		defer res.Body.Close()
		b, _ := io.ReadAll(res.Body)
		var a struct{ DID string }
		_ = json.Unmarshal(b, &a)
		return a.DID, nil
	}
	kept := []string{tok.AccessToken}
	wire.kept = &kept
	wired := &http.Client{Transport: wire}
	if did, err := session(oauth.Client(wired, cfg, *app, tok, keep(&kept))); err != nil || did != pds.DID {
		t.Fatalf("%q, %v", did, err)
	}
	expired := *tok
	expired.Expiry = time.Now().Add(-time.Hour)
	var last *oauth2.Token
	c := oauth.Client(wired, cfg, *app, &expired, func(_ context.Context, tok *oauth2.Token) error {
		last = tok
		kept = append(kept, tok.AccessToken)
		return nil
	})
	if did, err := session(c); err != nil || did != pds.DID || len(kept) != 2 {
		t.Fatalf("after a renewal: %q, %v, %d kept", did, err, len(kept))
	}
	if err := oauth.Revoke(t.Context(), wired, *app, last); err != nil {
		t.Error(err)
	}
	// The access token lives on for its minutes, but is not renewed.
	ended := *last
	ended.Expiry = expired.Expiry
	if _, err := session(oauth.Client(nil, cfg, *app, &ended, keep(nil))); !errors.Is(err, oauth.ErrSignInAgain) {
		t.Errorf("still good: %v", err)
	}
	t.Logf("in all: %v", wire.counts)
}
