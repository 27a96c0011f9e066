package x

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/x/xtest"
)

func TestRemove(t *testing.T) {
	const id = "1800000000000000010"
	s := xtest.NewServer()
	for range 2 { // the second time it is gone already
		if err := New().Remove(t.Context(), session(t, s), moira, id); err != nil {
			t.Error(err)
		}
	}
	if want := []string{"DELETE /2/tweets/" + id + "?", "DELETE /2/tweets/" + id + "?"}; !slices.Equal(s.Asked, want) {
		t.Errorf("asked %v", s.Asked)
	}
	for _, bad := range []string{"", "article-77", "../users", "12345678901234567890"} {
		if err := New().Remove(t.Context(), session(t, s), moira, bad); err == nil || len(s.Asked) != 2 {
			t.Errorf("%q: %v", bad, err)
		}
	}
	for _, tt := range []struct {
		name, body string
		status     int
		again, ok  bool
	}{
		{"not deleted", `{"data":{"deleted":false}}`, 200, false, false},
		{"nothing said", `{}`, 200, false, false},
		{"a web page", `<html>`, 200, false, false},
		{"gone, beside a success", `{"errors":[{"type":"https://api.x.com/2/problems/resource-not-found","title":"Not Found Error"}]}`, 200, false, true},
		{"gone, by an old code", `{"errors":[{"code":144,"message":"No status found with that ID."}]}`, 404, false, true},
		{"an address that is not there", `{"title":"Not Found","type":"about:blank"}`, 404, false, false},
		{"another's", `{"title":"Forbidden","detail":"You are not allowed to delete this Tweet"}`, 403, false, false},
		{"signed out", `{}`, 401, true, false},
		{"no credits", `{"title":"CreditsDepleted"}`, 402, false, false},
		{"out of order", `{}`, 503, false, false},
	} {
		err := New().Remove(t.Context(), session(t, instead("/2/tweets/"+id, tt.status, tt.body)), moira, id)
		if (err == nil) != tt.ok || errors.Is(err, oauth.ErrSignInAgain) != tt.again {
			t.Errorf("%s: %v", tt.name, err)
		}
		if err != nil && (strings.Contains(err.Error()+hint.Of(err), id) || hint.Of(err) == "" && !tt.again && tt.status != 503) {
			t.Errorf("%s: %v, hint %q", tt.name, err, hint.Of(err))
		}
	}
}
