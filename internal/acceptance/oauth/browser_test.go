package oauth_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
	"github.com/probity-audit/probity/oauth"
)

// TestInBrowser signs in with a real browser: its redirects, its cookies, its
// content security policy, and its mind about what localhost is.
func TestInBrowser(t *testing.T) {
	browser := chromium.Start(t)
	for _, tt := range []struct {
		name     string
		redirect string
		pushed   bool
		answer   string
		page     string
	}{
		{name: "allowed", answer: "allow", page: "Permission received"},
		{name: "declined", answer: "deny", page: "Not signed in"},
		{name: "pushed", pushed: true, answer: "allow", page: "Permission received"},
		{name: "localhost", redirect: "http://localhost:0/callback", answer: "allow", page: "Permission received"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := newServer(t, false)
			if tt.pushed {
				s.push()
			}
			bound, stop := context.WithTimeout(browser, 20*time.Second)
			defer stop()
			tab, end := chromedp.NewContext(bound, chromedp.WithNewBrowserContext())
			defer end()
			walked := make(chan error, 1)
			in := &oauth.SignIn{Timeout: 20 * time.Second, OpenBrowser: func(address string) error {
				go func() {
					walked <- chromedp.Do(tab,
						chromedp.Navigate(address),
						chromedp.SendKeys(chromedp.CSS("[name=user]"), userName),
						chromedp.SendKeys(chromedp.CSS("[name=password]"), password),
						chromedp.Click(chromedp.CSS("button")),
						chromedp.Click(chromedp.CSS("button[value="+tt.answer+"]")),
						chromedp.WaitVisible(chromedp.CSS("main h1")),
					)
				}()
				return nil
			}}
			app := &oauth.App{RedirectURL: tt.redirect}
			tok, err := in.Do(t.Context(), app, s.register)
			if e := <-walked; e != nil {
				t.Fatalf("the browser: %v; the sign-in: %v", e, err)
			}
			seen, e := chromedp.Run(tab, chromedp.Text(chromedp.CSS("main")))
			if e != nil || !strings.Contains(seen, tt.page) {
				t.Errorf("the owner sees %q, %v", seen, e)
			}
			styled, e := chromedp.Run(tab, chromedp.Evaluate[bool](`getComputedStyle(document.querySelector("main")).maxWidth != "none"`))
			if e != nil || !styled {
				t.Errorf("the page's own style was refused: %v", e)
			}
			if tt.answer == "deny" {
				if !errors.Is(err, oauth.ErrDenied) {
					t.Errorf("error %v", err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			res, err := oauth.Client(nil, s.oauthConfig(app), *app, tok, nil).Get(s.URL + "/api/me")
			if err != nil {
				t.Fatal(err)
			}
			defer res.Body.Close()
			if b, _ := io.ReadAll(res.Body); res.StatusCode != http.StatusOK || string(b) != userName {
				t.Errorf("the token is of %q", b)
			}
		})
	}
}
