package store

import (
	"errors"
	"testing"

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
	app := oauth.App{Server: "social.example", ClientID: "c", ClientSecret: "s", Scopes: []string{"read"}}
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
