package linkedin

import (
	"errors"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

func TestFaults(t *testing.T) {
	tests := map[string]struct {
		status, code int
		ends         error
		reason       social.Reason
		says         string
	}{
		"run out":                {401, 65602, oauth.ErrSignInAgain, "", ""},
		"run out, other status":  {400, 65601, oauth.ErrSignInAgain, "", ""},
		"no permission":          {403, 100, nil, social.ReasonNotGranted, scope},
		"enough for today":       {429, 101, nil, social.ReasonLimit, "tomorrow"},
		"another version":        {426, 0, nil, social.ReasonFailed, "version"},
		"not found, by a proxy":  {404, 0, nil, social.ReasonFailed, "404"},
		"a method no longer":     {410, 0, nil, social.ReasonNotOffered, ""},
		"the server's own fault": {500, 0, nil, social.ReasonFailed, "500"},
	}
	for what, tt := range tests {
		n := newNetwork(t, 50)
		n.spoil = func(w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Query().Get("domain") == "ALL_COMMENTS" {
				refuse(w, tt.status, tt.code, "about Zoë Placeholder")
				return true
			}
			return false
		}
		items, err := gather(t, n.session(t), nil)
		g := gap(items, secComments)
		if !errors.Is(err, tt.ends) || (tt.ends == nil) != (g != nil) || g != nil && (g.Reason != tt.reason || !strings.Contains(g.Detail, tt.says) || strings.Contains(g.Detail, "Zoë")) {
			t.Errorf("%s: error %v, gap %+v", what, err, g)
		}
		if after := slices.Index(n.asked, "ALL_COMMENTS 0"); tt.status == 429 && after != len(n.asked)-1 {
			t.Errorf("asked on when the day's requests were spent: %q", n.asked[after:])
		}
	}
	n := newNetwork(t, 50)
	n.spoil = func(w http.ResponseWriter, r *http.Request) bool { refuse(w, 403, 100, "no"); return true }
	if _, err := New().Account(t.Context(), n.session(t)); hint.Of(err) == "" || !strings.Contains(err.Error(), scope) {
		t.Errorf("no permission at all: %v", err)
	}
	n.spoil = func(w http.ResponseWriter, r *http.Request) bool { refuse(w, 401, 0, "no"); return true }
	if _, err := New().Account(t.Context(), n.session(t)); !errors.Is(err, oauth.ErrSignInAgain) || !strings.Contains(hint.Of(err), scope) {
		t.Errorf("a token that is not taken: %v, %q", err, hint.Of(err))
	}
	for status, end := range map[int]bool{400: true, 404: true, 403: false, 401: false, 500: false} {
		if got := errors.Is(fault(status, []byte(`{"message":"No data found for this domain and memberId"}`)), errNone); got != end {
			t.Errorf("%d taken for the end: %v", status, got)
		}
	}
}

func TestHostile(t *testing.T) {
	for what, body := range map[string]string{
		"no list":              `{}`,
		"an error as success":  `{"message":"odd"}`,
		"wrong types":          `{"elements":"none"}`,
		"rows of a wrong type": `{"elements":[{"snapshotDomain":"DOMAIN","snapshotData":{"a":"b"}}]}`,
		"another domain":       `{"elements":[{"snapshotDomain":"SEARCHES","snapshotData":[{"Message":"x"}]}]}`,
		"the same for ever":    `{"elements":[{"snapshotDomain":"DOMAIN","snapshotData":[{"Date":"2026-01-01 00:00:00","Message":"x"}]}]}`,
		"empty for ever":       `{"elements":[{"snapshotDomain":"DOMAIN","snapshotData":[]}]}`,
	} {
		for domain, section := range map[string]string{"ALL_COMMENTS": secComments, "INBOX": secMessages} {
			n := newNetwork(t, 50)
			n.spoil = func(w http.ResponseWriter, r *http.Request) bool {
				if r.URL.Query().Get("domain") != domain {
					return false
				}
				io.WriteString(w, strings.ReplaceAll(body, "DOMAIN", domain))
				return true
			}
			items, err := gather(t, n.session(t), social.Cursor{domain: `{"next":"https://elsewhere.example"}`})
			if g := gap(items, section); err != nil || g == nil || len(n.asked) > 150 {
				t.Errorf("%s in %s: error %v, gap %+v, %d requests", what, domain, err, g, len(n.asked))
			}
		}
	}
}
