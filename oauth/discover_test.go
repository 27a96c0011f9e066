package oauth

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/hint"
)

// Answers are those of the kinds of server known; BASE is the server's address.
func TestDiscover(t *testing.T) {
	const mastodon = `{"issuer":"BASE/","authorization_endpoint":"BASE/oauth/authorize","token_endpoint":"BASE/oauth/token",
		"revocation_endpoint":"BASE/oauth/revoke","app_registration_endpoint":"BASE/api/v1/apps","scopes_supported":["read","profile"],
		"code_challenge_methods_supported":["S256"],"token_endpoint_auth_methods_supported":["client_secret_basic","client_secret_post"],
		"service_documentation":"https://docs.example.org/"}`
	tests := []struct {
		name    string
		body    string
		status  int
		kind    string
		handler http.HandlerFunc
		ok      bool
		fails   string
	}{
		{name: "Mastodon since 4.3", body: mastodon, ok: true},
		{name: "pushed requests and codes", ok: true, body: strings.Replace(mastodon, `"scopes_supported"`, `"pushed_authorization_request_endpoint":"BASE/par","device_authorization_endpoint":"BASE/device","scopes_supported"`, 1)},
		{name: "pushed elsewhere", body: strings.Replace(mastodon, `"scopes_supported"`, `"pushed_authorization_request_endpoint":"http://localhost:1/par","scopes_supported"`, 1), fails: "another server"},
		{name: "issuer as the standard wants it", body: strings.Replace(mastodon, `"BASE/",`, `"BASE",`, 1), ok: true},
		{name: "older Mastodon, GoToSocial", status: 404, body: mastodon}, // what such an answer holds counts for nothing
		{name: "no longer there", status: 410, body: mastodon},
		{name: "guarded", status: 401, body: mastodon},
		{name: "forbidden", status: 403, body: mastodon},
		{name: "not to be read", status: 405, body: mastodon},
		{name: "not built", status: 501, body: mastodon},
		{name: "page for every address", body: "<!doctype html>", kind: "text/html; charset=utf-8"},
		{name: "down", status: 503, body: mastodon, fails: "503"},
		{name: "broken", status: 500, body: mastodon, fails: "500"},
		{name: "too busy", status: 429, body: mastodon, fails: "429"},
		{name: "does not understand", status: 400, body: mastodon, fails: "400"},
		{name: "another issuer", body: strings.Replace(mastodon, `"BASE/",`, `"https://other.example",`, 1), fails: "another one"},
		{name: "no issuer", body: strings.Replace(mastodon, `"issuer"`, `"x"`, 1), fails: "another one"},
		{name: "token elsewhere", body: strings.Replace(mastodon, "BASE/oauth/token", "http://localhost:1/token", 1), fails: "another server"},
		{name: "name that ends alike", body: strings.Replace(mastodon, "BASE/oauth/token", "http://evil127.0.0.1/token", 1), fails: "not https"},
		{name: "registration unencrypted", body: strings.Replace(mastodon, "BASE/api", "http://example.social/api", 1), fails: "not https"},
		{name: "revocation in a file", body: strings.Replace(mastodon, "BASE/oauth/revoke", "file:///x", 1), fails: "not https"},
		{name: "no endpoint", body: `{"issuer":"BASE"}`, fails: "does not say where"},
		{name: "cut off", body: mastodon[:200], fails: "understood"},
		{name: "endless", body: strings.Repeat(" ", 300<<10) + mastodon, fails: "too long"},
		{name: "wrong types", body: `{"issuer":["BASE"]}`, fails: "understood"},
		{name: "sent elsewhere", handler: func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "https://\x1b[2Jsocial.example/", http.StatusFound)
		}, fails: "understood"},
		{name: "sent to another name", handler: func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "https://social.example/x", http.StatusFound)
		}, fails: "https://social.example"},
		{name: "dies", handler: raw("HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{"), fails: "ended within"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var srv *httptest.Server
			srv = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if r.URL.Path != "/.well-known/oauth-authorization-server" {
					t.Errorf("asked for %s", r.URL.Path)
				}
				if tt.handler != nil {
					tt.handler(w, r)
					return
				}
				kind := tt.kind
				if kind == "" {
					kind = "application/json; charset=utf-8"
				}
				w.Header().Set("Content-Type", kind)
				if tt.status != 0 {
					w.WriteHeader(tt.status)
				}
				io.WriteString(w, strings.ReplaceAll(tt.body, "BASE", srv.URL))
			}))
			defer srv.Close()
			m, ok, err := Discover(t.Context(), nil, srv.URL)
			if tt.fails != "" {
				if err == nil || ok || !strings.Contains(err.Error(), tt.fails) || hint.Of(err) == "" || strings.Contains(err.Error(), "\x1b") {
					t.Errorf("ok %v, error %v, hint %q", ok, err, hint.Of(err))
				}
				return
			}
			if err != nil || ok != tt.ok {
				t.Fatalf("ok %v, error %v", ok, err)
			}
			if !ok {
				return
			}
			want := Metadata{
				Issuer: m.Issuer, Authorization: srv.URL + "/oauth/authorize", Token: srv.URL + "/oauth/token", Revocation: srv.URL + "/oauth/revoke",
				Registration: srv.URL + "/api/v1/apps", Scopes: []string{"read", "profile"}, Challenges: []string{"S256"},
				TokenAuth: []string{"client_secret_basic", "client_secret_post"},
			}
			if strings.Contains(tt.body, "/par") {
				want.Pushed, want.Device = srv.URL+"/par", srv.URL+"/device"
			}
			if d := cmp.Diff(want, m); d != "" || m.Challenge() != ChallengeS256 {
				t.Errorf("challenge %q, metadata (-want +got):\n%s", m.Challenge(), d)
			}
		})
	}
}

func TestDiscoverWhere(t *testing.T) {
	for _, base := range []string{"", "example.social", "http://example.social", "https://example.social/path", "https://u:p@example.social", "https://example.social?x", "ftp://example.social", "https://"} {
		if _, _, err := Discover(t.Context(), nil, base); err == nil || hint.Of(err) == "" {
			t.Errorf("%q: error %v", base, err)
		}
	}
}
