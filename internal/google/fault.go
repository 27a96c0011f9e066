package google

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

// Failure is what an answer says that is no success, in Google's own words for
// programs. What it says for people is not kept: it names projects and accounts.
// https://cloud.google.com/apis/design/errors
type Failure struct {
	reasons []string // of both generations of errors, and the status
	daily   bool     // a limit for each day
	none    bool     // a limit of nothing at all
}

// Parse reads the body of an answer. One of another shape has no reasons.
func Parse(body []byte) Failure {
	var raw struct {
		Error struct {
			Status  string
			Errors  []struct{ Reason string }
			Details []struct {
				Reason   string
				Metadata map[string]any
			}
		}
	}
	_ = json.Unmarshal(body, &raw) // what has another type is left out, and the rest is read
	f := Failure{}
	add := func(reason string) {
		if reason != "" {
			f.reasons = append(f.reasons, reason)
		}
	}
	add(raw.Error.Status)
	for _, e := range raw.Error.Errors {
		add(e.Reason)
	}
	for _, d := range raw.Error.Details {
		add(d.Reason)
		limit, _ := d.Metadata["quota_limit"].(string)
		f.daily = f.daily || strings.Contains(strings.ToLower(limit), "perday")
		f.none = f.none || d.Metadata["quota_limit_value"] == "0"
	}
	return f
}

// Is reports whether the failure has one of the reasons.
func (f Failure) Is(reasons ...string) bool {
	for _, have := range f.reasons {
		for _, r := range reasons {
			if strings.EqualFold(have, r) {
				return true
			}
		}
	}
	return false
}

// What the owner is told.
const (
	dailyLimit = "Google's limit for a day is used up. It begins anew at midnight Pacific time, about 08:00 in Ireland and the UK and 15:00 or 16:00 in Hong Kong; " +
		"collect again then, what was read is kept."
	shortLimit = "Google allows no more requests for now; collect again in a few minutes, what was read is kept."
)

// Fault is a [collect.Client.Fault] for a product that takes the scope and is
// called api in the console's library. A limit of nothing at all, which no waiting
// ends, is told as gate says; "" where there is no such thing.
func Fault(scope, api, gate string) func(status int, body []byte) error {
	return func(status int, body []byte) error {
		if status/100 == 2 {
			return nil
		}
		f := Parse(body)
		switch {
		case f.Is("accessNotConfigured", "SERVICE_DISABLED"):
			return hint.Wrap(errors.New("the "+api+" is not enabled in your Google project"),
				"open console.cloud.google.com, select your project, open APIs & Services, Library, search for it and press Enable; try again after five minutes")
		case f.Is("insufficientPermissions", "insufficientScopes", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"):
			return &collect.DeniedError{Scope: scope}
		case status == http.StatusUnauthorized, f.Is("authError", "UNAUTHENTICATED"):
			return hint.Wrap(oauth.ErrSignInAgain, "sign in again: Google ends the sign-in of an app in testing after seven days; nothing that was collected is lost")
		case f.none && gate != "":
			return collect.LimitError(gate)
		case f.Is("quotaExceeded", "dailyLimitExceeded"), f.daily:
			return collect.LimitError(dailyLimit)
		case status == http.StatusTooManyRequests, f.Is("rateLimitExceeded", "userRateLimitExceeded", "RATE_LIMIT_EXCEEDED", "RESOURCE_EXHAUSTED"):
			return collect.LimitError(shortLimit)
		case f.reasons == nil && (status == http.StatusForbidden || status == http.StatusNotFound || status == http.StatusGone):
			return collect.ErrShape // somebody's, but not Google's: it does not say that something is gone, or not allowed
		}
		return nil
	}
}
