package tiktok

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// Errors of TikTok's own, some of which come with a status of success.
func TestFaults(t *testing.T) {
	tests := map[string]struct {
		status int
		code   string
		ends   error
		reason social.Reason
	}{
		"token, 401":        {401, "access_token_invalid", oauth.ErrSignInAgain, ""},
		"token, 200":        {200, "access_token_invalid", oauth.ErrSignInAgain, ""},
		"permission, 401":   {401, "scope_not_authorized", nil, social.ReasonNotGranted},
		"permission, 200":   {200, "scope_not_authorized", nil, social.ReasonNotGranted},
		"limit, 429":        {429, "rate_limit_exceeded", nil, social.ReasonLimit},
		"limit, 200":        {200, "rate_limit_exceeded", nil, social.ReasonLimit},
		"its own, 500":      {500, "internal_error", nil, social.ReasonFailed},
		"its own, 200":      {200, "internal_error", nil, social.ReasonFailed},
		"gone":              {410, "gone", nil, social.ReasonNotOffered},
		"wrong, and no end": {400, "invalid_params", nil, social.ReasonFailed},
	}
	for what, tt := range tests {
		n := newNetwork(30)
		n.spoil = func(w http.ResponseWriter, r *http.Request) bool {
			if r.Method == http.MethodPost {
				refuse(w, tt.status, tt.code)
			}
			return r.Method == http.MethodPost
		}
		items, err := gather(t, n.session(t), nil)
		g := gapOf(items, "posts")
		if !errors.Is(err, tt.ends) || (tt.ends == nil) != (g != nil) || g != nil && (g.Reason != tt.reason || strings.Contains(g.Detail, "Zoë")) {
			t.Errorf("%s: error %v, gap %+v", what, err, g)
		}
		if g != nil && tt.reason == social.ReasonNotGranted && !strings.Contains(g.Detail, scopeVideos) {
			t.Errorf("%s: the permission is not named", what)
		}
	}
}

func TestHostile(t *testing.T) {
	ok := `,"error":{"code":"ok"}}`
	for what, body := range map[string]string{
		"no envelope":          `{"data":{"videos":[],"has_more":false}}`,
		"no data":              `{"error":{"code":"ok"}}`,
		"the error is a word":  `{"error":"invalid_request"}`,
		"another type":         `{"data":{"videos":"none"}` + ok,
		"no place to go on":    `{"data":{"videos":[],"has_more":true,"cursor":0}` + ok,
		"the same for ever":    `{"data":{"videos":[{"id":"7510000000000000052","create_time":1767513600}],"has_more":true,"cursor":1767513600000}` + ok,
		"somewhere else again": `{"data":{"videos":[],"has_more":true,"cursor":CURSOR}` + ok,
	} {
		n := newNetwork(9)
		next := 1767513600000
		n.spoil = func(w http.ResponseWriter, r *http.Request) bool {
			next--
			if r.Method == http.MethodPost {
				io.WriteString(w, strings.ReplaceAll(body, "CURSOR", fmt.Sprint(next)))
			}
			return r.Method == http.MethodPost
		}
		items, err := gather(t, n.session(t), social.Cursor{"videos": `{"next":"https://elsewhere.example","top":"1"}`})
		if g := gapOf(items, "posts"); err != nil || g == nil || len(n.asked) > 50 {
			t.Errorf("%s: error %v, gap %v, %d requests", what, err, g, len(n.asked))
		}
		if slices.ContainsFunc(items, func(it social.Item) bool { return it.Mark != nil && it.Mark.Seen != nil }) {
			t.Errorf("%s: it says what is gone", what)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := New().Account(ctx, newNetwork(1).session(t)); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
