package store

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

func TestToken(t *testing.T) {
	s := fresh(t)
	if _, _, err := s.Token(t.Context(), moira.Key()); !errors.Is(err, ErrNoToken) || hint.Of(err) == "" {
		t.Error(err)
	}
	app := oauth.App{Server: "social.example", ClientID: "c", ClientSecret: "s", Scopes: []string{"read"}, PKCE: true}
	token := &oauth2.Token{AccessToken: "a", RefreshToken: "r", TokenType: "Bearer", Expiry: march}
	put(t, s, moira, fromAPI(march))
	for range 2 {
		if err := s.SaveToken(t.Context(), moira.Key(), app, token); err != nil {
			t.Fatal(err)
		}
	}
	gotApp, gotToken, err := s.Token(t.Context(), moira.Key())
	if diff := cmp.Diff(app, gotApp); err != nil || diff != "" {
		t.Error(err, diff)
	}
	if diff := cmp.Diff(token, gotToken, cmpopts.IgnoreUnexported(oauth2.Token{})); diff != "" {
		t.Error(diff)
	}
	if records, _ := s.Accounts(t.Context()); len(records) != 1 || records[0].Account.Handle != moira.Handle {
		t.Error("the token took away what was known of the account", records)
	}
	for range 2 {
		if err := s.DeleteToken(t.Context(), moira.Key()); err != nil {
			t.Error(err)
		}
	}
	if _, _, err := s.Token(t.Context(), moira.Key()); !errors.Is(err, ErrNoToken) {
		t.Error(err)
	}
	if err := s.SaveToken(t.Context(), "nonsense", app, token); err == nil {
		t.Error("no error")
	}
}

// The server gives a new refresh token each time and takes each only once.
func TestTokenSource(t *testing.T) {
	s := fresh(t)
	var used atomic.Int32
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		n := used.Add(1)
		if r.FormValue("refresh_token") != fmt.Sprint("refresh-", n-1) {
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(http.StatusBadRequest)
			fmt.Fprint(w, `{"error":"invalid_grant"}`)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"access_token":"access-%d","refresh_token":"refresh-%d","token_type":"Bearer","expires_in":3600}`, n, n)
	}))
	defer server.Close()
	config := &oauth2.Config{ClientID: "c", Endpoint: oauth2.Endpoint{TokenURL: server.URL, AuthStyle: oauth2.AuthStyleInParams}}
	old := &oauth2.Token{AccessToken: "access-0", RefreshToken: "refresh-0", Expiry: time.Now().Add(-time.Hour)}
	if err := s.SaveToken(t.Context(), moira.Key(), oauth.App{ClientID: "c"}, old); err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	shared := s.TokenSource(t.Context(), moira.Key(), config)
	for i := range 8 {
		source := shared
		if i == 7 { // one that knows nothing of the others
			source = s.TokenSource(t.Context(), moira.Key(), config)
		}
		all.Go(func() {
			token, err := source.Token()
			if err != nil || token.AccessToken != "access-1" {
				t.Error(token, err)
				return
			}
			if _, kept, err := s.Token(t.Context(), moira.Key()); err != nil || kept.RefreshToken != "refresh-1" {
				t.Error("given out before it was kept", kept, err)
			}
		})
	}
	all.Wait()

	if err := s.SaveToken(t.Context(), moira.Key(), oauth.App{}, old); err != nil {
		t.Fatal(err)
	}
	token, err := s.TokenSource(t.Context(), moira.Key(), config).Token() // refresh-0 for the second time
	var answer *oauth2.RetrieveError
	if !errors.As(err, &answer) || answer.ErrorCode != "invalid_grant" || hint.Of(err) == "" || strings.Contains(err.Error(), "{") {
		t.Error(token, err)
	}
}

// What cannot be kept is not given out.
func TestTokenSourceKeepsFirst(t *testing.T) {
	s := fresh(t)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.Close()
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, `{"access_token":"a","refresh_token":"r","token_type":"Bearer","expires_in":3600}`)
	}))
	defer server.Close()
	config := &oauth2.Config{ClientID: "c", Endpoint: oauth2.Endpoint{TokenURL: server.URL, AuthStyle: oauth2.AuthStyleInParams}}
	if err := s.SaveToken(t.Context(), moira.Key(), oauth.App{}, &oauth2.Token{RefreshToken: "q", Expiry: march}); err != nil {
		t.Fatal(err)
	}
	if token, err := s.TokenSource(t.Context(), moira.Key(), config).Token(); token != nil || !errors.Is(err, errClosed) {
		t.Error(token, err)
	}
}
