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

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/oauth"
)

// strictServer is one made of testdata/oidc-provider.mjs, which somebody has started.
func strictServer(t *testing.T) string {
	base := os.Getenv("PROBITY_OIDC")
	if base == "" {
		t.Skip("SKIPPED: no server with pushed requests and bound tokens; start testdata/oidc-provider.mjs and set PROBITY_OIDC=http://127.0.0.1:3911")
	}
	return base
}

func strictConfig(t *testing.T, base, client string) func(context.Context, *oauth.App) (*oauth.Config, error) {
	return func(ctx context.Context, app *oauth.App) (*oauth.Config, error) {
		m, ok, err := oauth.Discover(ctx, nil, base)
		if err != nil || !ok {
			t.Fatalf("discovery: %v, %v", ok, err)
		}
		style := oauth2.AuthStyleInParams
		app.ClientID, app.RevokeURL = client, m.Revocation
		if client == "basic" || client == "body" {
			app.ClientSecret = clientPass
		}
		if client == "basic" {
			style = oauth2.AuthStyleInHeader
		}
		return &oauth.Config{
			Challenge: m.Challenge(), Issuer: m.Issuer, Pushed: m.Pushed, Bound: true, Device: m.Device, Ask: url.Values{"prompt": {"consent"}},
			Config: oauth2.Config{ClientID: client, ClientSecret: app.ClientSecret, Scopes: []string{"openid"},
				Endpoint: oauth2.Endpoint{AuthURL: m.Authorization, TokenURL: m.Token, AuthStyle: style}},
		}, nil
	}
}

// proofs counts what goes over the wire, and fails on a proof that is used twice.
type proofs struct {
	t      *testing.T
	seen   []string
	counts map[string]int
	kept   *[]string
}

func (p *proofs) RoundTrip(r *http.Request) (*http.Response, error) {
	p.counts[r.URL.Path]++
	proof := r.Header.Get("DPoP")
	if strings.HasPrefix(r.URL.Path, "/.well-known/") {
		return http.DefaultTransport.RoundTrip(r)
	}
	if proof == "" || slices.Contains(p.seen, proof) {
		p.t.Errorf("%s: a proof that is missing or used before", r.URL.Path)
	}
	p.seen = append(p.seen, proof)
	if tok, ok := strings.CutPrefix(r.Header.Get("Authorization"), "DPoP "); ok && p.kept != nil && !slices.Contains(*p.kept, tok) {
		p.t.Error("a token was used before it was kept")
	}
	return http.DefaultTransport.RoundTrip(r)
}

func subject(c *http.Client, address string) (string, error) {
	res, err := c.Get(address)
	if err != nil {
		return "", err
	}
	defer res.Body.Close()
	if res.StatusCode == http.StatusUnauthorized { // handed on, for its body to explain
		return "", oauth.ErrSignInAgain
	}
	b, _ := io.ReadAll(res.Body)
	var a struct{ Sub string }
	_ = json.Unmarshal(b, &a)
	return a.Sub, nil
}

func TestStrictServer(t *testing.T) {
	base := strictServer(t)
	for _, client := range []string{"public", "basic", "body"} {
		t.Run(client, func(t *testing.T) {
			p, wire, app := newPerson(t, "allow"), &proofs{t: t, counts: map[string]int{}}, new(oauth.App)
			in := &oauth.SignIn{OpenBrowser: p.open, Timeout: 20 * time.Second, HTTP: &http.Client{Transport: wire}}
			cfg, _ := strictConfig(t, base, client)(t.Context(), new(oauth.App))
			tok, err := in.Do(t.Context(), app, strictConfig(t, base, client))
			if err != nil {
				t.Fatalf("%v; the person saw %s", err, <-p.page)
			}
			if page := <-p.page; !strings.Contains(page, "Permission received") {
				t.Errorf("the person saw:\n%s", page)
			}
			if tok.Type() != "DPoP" || !slices.Equal(app.Scopes, []string{"openid"}) || len(app.Key) == 0 {
				t.Errorf("type %s, scopes %q", tok.Type(), app.Scopes)
			}
			t.Logf("sign-in: %v", wire.counts)

			kept := []string{tok.AccessToken}
			wire.kept = &kept
			c := oauth.Client(&http.Client{Transport: wire}, cfg, *app, tok, keep(&kept))
			if sub, err := subject(c, base+"/me"); err != nil || sub != userName {
				t.Fatalf("the token is of %q, %v", sub, err)
			}
			// A thief without the key has nothing.
			thief := *app
			other := new(oauth.App)
			if _, err := (&oauth.SignIn{Timeout: time.Millisecond}).Do(t.Context(), other, func(ctx context.Context, a *oauth.App) (*oauth.Config, error) {
				cfg, err := strictConfig(t, base, client)(ctx, a)
				cfg.Pushed = ""
				return cfg, err
			}); !errors.Is(err, oauth.ErrTimeout) {
				t.Fatal(err)
			}
			thief.Key = other.Key
			if sub, err := subject(oauth.Client(nil, cfg, thief, tok, nil), base+"/me"); sub != "" || err == nil {
				t.Errorf("a stolen token is good: %q", sub)
			}
			first := tok.RefreshToken
			old := *tok
			expired := *tok
			expired.Expiry = time.Now().Add(-time.Hour)
			c = oauth.Client(&http.Client{Transport: wire}, cfg, *app, &expired, keep(&kept))
			if sub, err := subject(c, base+"/me"); err != nil || sub != userName || len(kept) != 2 {
				t.Fatalf("after a renewal: %q, %v, %d kept", sub, err, len(kept))
			}
			// The old refresh token once more ends the grant.
			old.Expiry, old.RefreshToken = expired.Expiry, first
			if sub, err := subject(oauth.Client(nil, cfg, *app, &old, keep(nil)), base+"/me"); !errors.Is(err, oauth.ErrSignInAgain) {
				t.Errorf("a refresh token was taken twice: %q, %v", sub, err)
			}
			_, err = subject(c, base+"/me")
			if !errors.Is(err, oauth.ErrSignInAgain) {
				t.Errorf("the grant goes on: %v", err)
			}
			wantQuiet(t, err, new(spy), append(kept, first)...)
			t.Logf("in all: %v", wire.counts)
		})
	}
}

func TestStrictServerRevokes(t *testing.T) {
	base := strictServer(t)
	for _, client := range []string{"public", "basic", "body"} {
		p, app := newPerson(t, "allow"), new(oauth.App)
		wire := &proofs{t: t, counts: map[string]int{}}
		in := &oauth.SignIn{OpenBrowser: p.open, Timeout: 20 * time.Second}
		tok, err := in.Do(t.Context(), app, strictConfig(t, base, client))
		if err != nil {
			t.Fatal(err)
		}
		if err := oauth.Revoke(t.Context(), &http.Client{Transport: wire}, *app, tok); err != nil {
			t.Errorf("%s: %v", client, err)
		}
		cfg, _ := strictConfig(t, base, client)(t.Context(), new(oauth.App))
		if _, err := subject(oauth.Client(nil, cfg, *app, tok, keep(nil)), base+"/me"); !errors.Is(err, oauth.ErrSignInAgain) {
			t.Errorf("%s: still good: %v", client, err)
		}
		t.Logf("%s: %v", client, wire.counts)
	}
}

func TestStrictServerExpires(t *testing.T) {
	base := strictServer(t)
	p, app := newPerson(t, "allow"), new(oauth.App)
	tok, err := (&oauth.SignIn{OpenBrowser: p.open, Timeout: 20 * time.Second}).Do(t.Context(), app, strictConfig(t, base, "short"))
	if err != nil {
		t.Fatal(err)
	}
	cfg, _ := strictConfig(t, base, "short")(t.Context(), new(oauth.App))
	tok.Expiry = time.Time{} // it is the server's clock that counts, and ours does not know
	plain := oauth.Client(nil, cfg, *app, tok, nil)
	for err == nil { // a second, as the server counts
		_, err = subject(plain, base+"/me")
	}
	if !errors.Is(err, oauth.ErrSignInAgain) {
		t.Fatal(err)
	}
	kept := []string{}
	if sub, err := subject(oauth.Client(nil, cfg, *app, tok, keep(&kept)), base+"/me"); err != nil || sub != userName || len(kept) != 1 {
		t.Errorf("%q, %v, %d kept", sub, err, len(kept))
	}
}

func TestStrictServerDevice(t *testing.T) {
	base := strictServer(t)
	p, app := newPerson(t, "allow"), new(oauth.App)
	var address string
	in := &oauth.SignIn{Say: func(line string) {
		if strings.HasPrefix(line, "http") {
			address = line
		}
		if _, code, ok := strings.Cut(line, "type: "); ok {
			p.code = code
			_ = p.open(address)
		}
	}}
	tok, err := in.Device(t.Context(), app, strictConfig(t, base, "public"))
	if err != nil {
		t.Fatalf("%v; the person saw %s", err, <-p.page)
	}
	cfg, _ := strictConfig(t, base, "public")(t.Context(), new(oauth.App))
	if sub, err := subject(oauth.Client(nil, cfg, *app, tok, keep(nil)), base+"/me"); err != nil || sub != userName {
		t.Errorf("the token is of %q, %v", sub, err)
	}
	if app.Way != oauth.WayDevice {
		t.Errorf("way %q", app.Way)
	}
}
