package facebook

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/providers/facebook/facebooktest"
)

func TestRemove(t *testing.T) {
	f, s := newFake(t)
	remove := func(id string) error { return New().Remove(t.Context(), s, byName, id) }
	deleted := func() (d []string) {
		for _, r := range f.Asked() {
			if strings.HasPrefix(r, "DELETE ") {
				d = append(d, r)
			}
		}
		return d
	}
	f.Change(func(a *facebooktest.Account) {
		a.Grant(scopeDelete, "granted")
		a.Grant(scopeModerate, "granted")
	})
	// Without a permission Facebook says of what is there that it does not exist.
	for _, tt := range []struct{ id, scope string }{
		{facebooktest.PageID + "_21", scopeDelete}, {facebooktest.PageID + "_21", scopePagePosts}, {facebooktest.PageID + "_404", scopePagePosts},
		{facebooktest.PageID + ":21_2", scopeModerate}, {facebooktest.PageID + ":404_1", scopeVisitors},
	} {
		f.Change(func(a *facebooktest.Account) { a.Grant(tt.scope, "declined") })
		err := remove(tt.id)
		if denied, ok := errors.AsType[*collect.DeniedError](err); !ok || denied.Scope != tt.scope || hint.Of(err) == "" {
			t.Errorf("%s without %s: %v", tt.id, tt.scope, err)
		}
		f.Change(func(a *facebooktest.Account) { a.Grant(tt.scope, "granted") })
	}
	if got := deleted(); len(got) > 0 {
		t.Errorf("asked %v", got)
	}
	for _, id := range []string{facebooktest.PageID + "_21", facebooktest.PageID + ":21_2"} {
		if err := remove(id); err != nil {
			t.Errorf("%s: %v", id, err)
		}
		_, number, ok := strings.Cut(id, ":")
		if !ok {
			number = id
		}
		if got := deleted(); !slices.Equal(got, []string{"DELETE /v25.0/" + number}) {
			t.Errorf("asked %v", got)
		}
		if err := remove(id); err != nil {
			t.Errorf("%s is gone already: %v", id, err)
		}
		if got := deleted(); len(got) > 0 {
			t.Errorf("asked %v", got)
		}
	}
	for id, what := range map[string]string{
		facebooktest.PageID + ":21_1":  "another's comment",
		"2000000009_21":                "a Page that the sign-in does not include",
		"2000000003_1":                 "a Page without a token",
		"dc87eebb9cc383ec731f":         "a post on the profile",
		"dc87eebb9cc383ec731f~2":       "another like it",
		"m_1":                          "a message",
		"":                             "nothing",
		"me/permissions":               "no post at all",
		facebooktest.PageID + "_21/..": "a way out",
	} {
		if err := remove(id); err == nil || hint.Of(err) == "" {
			t.Errorf("%s: error %v without a hint", what, err)
		}
	}
	if got := deleted(); len(got) > 0 {
		t.Errorf("deleted %v", got)
	}
}
