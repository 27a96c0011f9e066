// Package bluesky_test signs in to a real server of the AT Protocol with a real
// browser, and reads and deletes there.
package bluesky_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/bluesky"
	"github.com/probity-audit/probity/social"
)

// account is what providers/bluesky/testdata/pds/pds.mjs prints of the server that
// it started.
type account struct {
	PDS, AppView, Handle, DID, Password, First string
}

func server(t *testing.T) account {
	t.Helper()
	given := os.Getenv("PROBITY_PDS")
	if given == "" {
		t.Skip("NO SERVER NAMED: PROBITY_PDS is empty, and no real server of Bluesky's kind was signed in to; see providers/bluesky/testdata/pds")
	}
	var a account
	if err := json.Unmarshal([]byte(given), &a); err != nil {
		t.Fatal(err)
	}
	return a
}

// signIn signs in as a person does, and returns the sign-in and what the page for
// consent says.
func signIn(t *testing.T, browser context.Context, a account, app *oauth.App) (*oauth2.Token, string) {
	t.Helper()
	bound, stop := context.WithTimeout(browser, 60*time.Second)
	defer stop()
	tab, end := chromedp.NewContext(bound, chromedp.WithNewBrowserContext())
	defer end()
	press := func(label string) error { // as soon as there is such a button
		script := fmt.Sprintf(`(() => {
			const b = [...document.querySelectorAll("button")].find(b => b.textContent.trim() === %q && !b.disabled)
			b?.click()
			return !!b
		})()`, label)
		_, err := chromedp.Run(tab, chromedp.Poll[bool](script))
		return err
	}
	consent, walked := "", make(chan error, 1)
	in := &oauth.SignIn{Timeout: 60 * time.Second, OpenBrowser: func(address string) error {
		go func() {
			walked <- func() error {
				if err := chromedp.Do(tab, chromedp.Navigate(address)); err != nil {
					return err
				}
				if err := press("Sign in"); err != nil {
					return err
				}
				err := chromedp.Do(tab,
					chromedp.SendKeys(chromedp.CSS("input[name=username]"), a.Handle),
					chromedp.SendKeys(chromedp.CSS("input[name=password]"), a.Password))
				if err != nil {
					return err
				}
				if err := press("Sign in"); err != nil {
					return err
				}
				if consent, err = chromedp.Run(tab, chromedp.Poll[string](`(t => t.includes("Authorize") && t)(document.querySelector("#root").innerText)`)); err != nil {
					return err
				}
				return press("Authorize")
			}()
		}()
		return nil
	}}
	tok, err := in.Do(t.Context(), app, func(ctx context.Context, app *oauth.App) (*oauth.Config, error) {
		return bluesky.New().Config(ctx, nil, app)
	})
	if e := <-walked; e != nil || err != nil {
		t.Fatalf("the browser: %v; the sign-in: %v", e, err)
	}
	return tok, consent
}

// session returns the sign-in in use, and how often its token has been renewed.
func session(t *testing.T, app oauth.App, tok *oauth2.Token) (oauth.Session, *int) {
	t.Helper()
	cfg, err := bluesky.New().Config(t.Context(), nil, &app)
	if err != nil {
		t.Fatal(err)
	}
	renewed := 0
	c := oauth.Client(nil, cfg, app, tok, func(context.Context, *oauth2.Token) error { renewed++; return nil })
	return oauth.Session{HTTP: c, App: app}, &renewed
}

func collect(s oauth.Session, a social.Account) (items []social.Item, err error) {
	for it, e := range bluesky.New().Collect(context.Background(), s, a, nil) {
		if err = e; e == nil {
			items = append(items, it)
		}
	}
	return items, err
}

func counts(items []social.Item) map[string]int {
	n := map[string]int{}
	for _, it := range items {
		n[it.Count()]++
	}
	return n
}

func TestSignIn(t *testing.T) {
	a := server(t)
	browser := chromium.Start(t)
	p := bluesky.New()
	app := oauth.App{Server: a.PDS}
	tok, consent := signIn(t, browser, a, &app)
	t.Logf("the page for consent: %q", consent)
	t.Logf("granted: %q", app.Scopes)
	if tok.TokenType != "DPoP" || tok.Extra("sub") != a.DID || tok.RefreshToken == "" {
		t.Errorf("a token of type %q for %v", tok.TokenType, tok.Extra("sub"))
	}
	for _, word := range []string{"post", "update", "delete", "Create"} {
		if strings.Contains(strings.ToLower(consent), strings.ToLower(word)) {
			t.Errorf("to read, the owner is asked to allow: %q", consent)
		}
	}
	s, _ := session(t, app, tok)
	me, err := p.Account(t.Context(), s)
	if err != nil || me.ID != a.DID || me.Handle != a.Handle {
		t.Fatalf("%+v %v", me, err)
	}
	items, err := collect(s, me)
	n := counts(items)
	t.Log(n)
	if err != nil || n["post"] < 128 || n["reply"] < 1 || n["message"] != 2 || n["following"] != 1 || n["blocked"] != 1 || n["like"] != 1 {
		t.Errorf("%v %v", n, err)
	}
	if a.AppView != "" && (n["follower"] != 1 || n["muted"] != 1) {
		t.Error(n)
	}
	for _, it := range items {
		if it.Gap != nil {
			t.Logf("%s (%s, %d): %s", it.Gap.Section, it.Gap.Reason, it.Gap.Count, it.Gap.Detail)
			if it.Gap.Reason == social.ReasonNotGranted {
				t.Errorf("%s was granted and is refused", it.Gap.Section)
			}
		}
	}
	if err := p.Remove(t.Context(), s, me, a.First); err == nil {
		t.Error("a sign-in to read has deleted a post")
	} else {
		t.Logf("to delete with a sign-in to read: %v", err)
	}

	old := *tok
	old.Expiry = time.Now().Add(-time.Hour)
	s, renewed := session(t, app, &old)
	if _, err := p.Account(t.Context(), s); err != nil || *renewed != 1 {
		t.Errorf("renewed %d times: %v", *renewed, err)
	}
}

func TestSignInToRemove(t *testing.T) {
	a := server(t)
	browser := chromium.Start(t)
	p := bluesky.New()
	app := oauth.App{Server: a.PDS, Purpose: oauth.PurposeRemove}
	tok, consent := signIn(t, browser, a, &app)
	t.Logf("the page for consent: %q", consent)
	t.Logf("granted: %q", app.Scopes)
	s, _ := session(t, app, tok)
	me := social.Account{Provider: p.Name(), ID: a.DID}
	for range 2 {
		if err := p.Remove(t.Context(), s, me, a.First); err != nil {
			t.Fatal(err)
		}
	}
	items, err := collect(s, me)
	if err != nil {
		t.Fatal(err)
	}
	for _, it := range items {
		if it.Post != nil && it.Post.ID == a.First {
			t.Error("the post is still there")
		}
	}
	if n := counts(items); n["follower"]+n["message"] != 0 || n["post"] < 100 {
		t.Errorf("a sign-in to delete reads %v", n)
	}
	if err := oauth.Revoke(t.Context(), nil, app, tok); err != nil {
		t.Fatal(err)
	}
	if _, err := p.Account(t.Context(), s); !errors.Is(err, oauth.ErrSignInAgain) {
		t.Errorf("after the permission was given back: %v", err)
	}
}
