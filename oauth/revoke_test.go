package oauth

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
)

func TestRevoke(t *testing.T) {
	tests := []struct {
		name   string
		tok    oauth2.Token
		server func(got *[]string) http.HandlerFunc
		want   []string
		fails  string
	}{
		{name: "both", tok: oauth2.Token{AccessToken: theToken, RefreshToken: theRefresh},
			want: []string{"refresh_token " + theRefresh + " probity " + theSecret, "access_token " + theToken + " probity " + theSecret}},
		{name: "one", tok: oauth2.Token{AccessToken: theToken}, want: []string{"access_token " + theToken + " probity " + theSecret}},
		{name: "app in the header", tok: oauth2.Token{AccessToken: theToken}, server: func(got *[]string) http.HandlerFunc {
			return func(w http.ResponseWriter, r *http.Request) {
				id, secret, ok := r.BasicAuth()
				if !ok {
					w.WriteHeader(http.StatusUnauthorized)
					return
				}
				*got = append(*got, strings.Join([]string{r.FormValue("token"), id, secret, r.PostFormValue("client_id")}, " "))
			}
		}, want: []string{theToken + " probity " + theSecret + " "}},
		{name: "refused", tok: oauth2.Token{AccessToken: theToken}, server: func(*[]string) http.HandlerFunc { return status(403, theToken) }, fails: "403"},
		{name: "the token alone", tok: oauth2.Token{AccessToken: theToken, RefreshToken: theRefresh}, server: func(got *[]string) http.HandlerFunc {
			return func(w http.ResponseWriter, r *http.Request) { // Google's
				r.ParseForm()
				if len(r.PostForm) > 1 {
					w.WriteHeader(http.StatusBadRequest)
					io.WriteString(w, `{"error":"invalid_request"}`)
					return
				}
				if len(*got) > 0 { // the whole grant went with the refresh token
					w.WriteHeader(http.StatusBadRequest)
					io.WriteString(w, `{"error":"invalid_token","error_description":"`+theToken+`"}`)
					return
				}
				*got = append(*got, r.PostFormValue("token"))
			}
		}, want: []string{theRefresh}},
		{name: "refused with status 200", tok: oauth2.Token{AccessToken: theToken}, server: func(*[]string) http.HandlerFunc { return status(200, `{"error":"invalid_request","log_id":"x"}`) }, fails: "invalid_request"},
		{name: "refused in every way", tok: oauth2.Token{AccessToken: theToken}, server: func(*[]string) http.HandlerFunc { return status(400, `{"error":"`+theToken+`"}`) }, fails: "400"},
		{name: "refused in both ways", tok: oauth2.Token{AccessToken: theToken}, server: func(*[]string) http.HandlerFunc { return status(401, theToken) }, fails: "401"},
		{name: "redirected", tok: oauth2.Token{AccessToken: theToken}, server: func(*[]string) http.HandlerFunc {
			return func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/x", http.StatusPermanentRedirect) }
		}, fails: "308"},
		{name: "cut off", tok: oauth2.Token{AccessToken: theToken}, server: func(*[]string) http.HandlerFunc { return raw(theToken) }, fails: "understood"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			h := func(w http.ResponseWriter, r *http.Request) {
				got = append(got, strings.Join([]string{r.PostFormValue("token_type_hint"), r.PostFormValue("token"), r.PostFormValue("client_id"), r.PostFormValue("client_secret")}, " "))
			}
			if tt.server != nil {
				h = tt.server(&got)
			}
			srv := httptest.NewServer(http.HandlerFunc(h))
			defer srv.Close()
			err := Revoke(t.Context(), nil, App{ClientID: "probity", ClientSecret: theSecret, RevokeURL: srv.URL + "/revoke"}, &tt.tok)
			if tt.fails != "" {
				if err == nil || !strings.Contains(err.Error(), tt.fails) || hint.Of(err) == "" {
					t.Fatalf("error %v", err)
				}
				wantNoSecrets(t, "error", err.Error())
				return
			}
			if err != nil || strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
				t.Errorf("error %v, got %q, want %q", err, got, tt.want)
			}
		})
	}
	if err := Revoke(t.Context(), nil, App{}, &oauth2.Token{AccessToken: theToken}); !errors.Is(err, ErrCannotRevoke) || hint.Of(err) == "" {
		t.Errorf("error %v", err)
	}
	if err := Revoke(t.Context(), nil, App{RevokeURL: "http://example.social/revoke"}, &oauth2.Token{AccessToken: theToken}); err == nil {
		t.Error("sent unencrypted")
	}
}
