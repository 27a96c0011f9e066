package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

func TestLasts(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
	in := func(days int) *oauth2.Token {
		return &oauth2.Token{AccessToken: "token", Expiry: now.AddDate(0, 0, days)}
	}
	for _, tt := range []struct {
		name, network string
		tok           *oauth2.Token
		want          string
	}{
		{"no end is known", "mastodon", &oauth2.Token{AccessToken: "token"}, "signed in"},
		{"renewed by itself", "youtube", &oauth2.Token{AccessToken: "token", RefreshToken: "refresh", Expiry: now}, "signed in"},
		{"long to go", "linkedin", in(40), "signed in until 13 June 2026"},
		{"soon", "linkedin", in(6), "the sign-in ends on 10 May 2026 and cannot be renewed: 'audit signin linkedin' signs in again"},
		{"over", "linkedin", in(-1), "the sign-in ended on 3 May 2026: 'audit signin linkedin' signs in again"},
		{"soon, and renewed by a collect", "threads", in(6), "signed in until 10 May 2026; 'audit collect' renews it before then"},
		{"over, and past renewing", "threads", in(-1), "the sign-in ended on 3 May 2026: "},
	} {
		if got := lasts(t.Context(), social.Account{Provider: tt.network, ID: "1"}, oauth.App{ClientID: "app", ClientSecret: "secret"}, tt.tok, now); got != tt.want && !strings.HasPrefix(got, tt.want+"'") {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestGuideFirst prints the steps before there is anything to keep, or a passphrase.
func TestGuideFirst(t *testing.T) {
	for _, network := range []string{"x", "youtube", "instagram"} {
		t.Setenv("AUDIT_PASSPHRASE", "")
		o := &online{t: t, home: t.TempDir() + "/home", network: goOnline(t, nil).network}
		t.Setenv("AUDIT_PASSPHRASE", "")
		s := o.audit(exitFailed, "", "signin", network)
		lacks(t, s.out, "Signing in to ", "Then: audit signin "+network)
		lacks(t, s.err, "none was named", "--client")
	}
}

func TestSignInFlagsThatContradict(t *testing.T) {
	o := goOnline(t, nil)
	for _, args := range [][]string{
		{"linkedin", "--token", "--also", "r_more"},
		{"bluesky", "me.example", "--app-password", "--redirect", "http://127.0.0.1:1/callback"},
		{"instagram", "--token", "--device"},
		{"mastodon", "--token"},
		{"mastodon", "a.example", "--client-id", "1"},
		{"x", "a.example"},
		{"youtube", "--client", "f.json", "--client-id", "1"},
	} {
		if s := o.audit(exitUsage, "", append([]string{"signin"}, args...)...); strings.Contains(s.err, "passphrase") {
			t.Errorf("%v: asked for more before the call made sense:\n%s", args, s.err)
		}
	}
}

// TestKnownApp signs in again with the app of an earlier sign-in, of which the doctor
// has made a new secret.
func TestKnownApp(t *testing.T) {
	t.Setenv("AUDIT_PASSPHRASE", "four unrelated words here")
	file := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(file, []byte("new\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	a := &app{home: filepath.Join(t.TempDir(), "home"), noKeyring: true, getenv: os.Getenv, stdin: strings.NewReader(""), stdout: io.Discard, stderr: io.Discard}
	s, err := a.open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	acc := social.Account{Provider: "pinterest", ID: "1", Handle: "moira"}
	if err := s.SaveToken(t.Context(), acc.Key(), oauth.App{ClientID: "mine", ClientSecret: "old"}, &oauth2.Token{AccessToken: "t"}); err != nil {
		t.Fatal(err)
	}
	api, err := signinTo("pinterest")
	if err != nil {
		t.Fatal(err)
	}
	for secretFile, want := range map[string]string{"": "old", file: "new"} {
		app, err := a.ownApp(t.Context(), s, api, signing{secretFile: secretFile})
		if err != nil || app.ClientID != "mine" || app.ClientSecret != want {
			t.Errorf("with the file %q: the right secret: %v, error %v", secretFile, err == nil && app.ClientSecret == want, err)
		}
	}
}
