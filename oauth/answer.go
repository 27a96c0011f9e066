package oauth

import (
	"crypto/subtle"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"unicode"

	"github.com/probity-audit/probity/internal/hint"
)

// readAnswer reads the query of a redirect. It fails with [ErrState] on what
// does not belong to the sign-in; what does belong is an answer even if it says
// no, and then has err set.
func readAnswer(query string, want expected) (answer, error) {
	q, err := url.ParseQuery(query)
	if err != nil || len(q["state"]) != 1 || len(q["code"]) > 1 || len(q["error"]) > 1 || !same(q.Get("state"), want.state) {
		return answer{}, ErrState
	}
	if want.issuer != "" && (len(q["iss"]) != 1 || !same(q.Get("iss"), want.issuer)) {
		return answer{}, ErrState // RFC 9207: an answer that another server has sent
	}
	a := answer{code: bare(q.Get("code")), done: func(error) {}}
	why := firstOf(q, "error", "error_reason", "error_type", "error_code", "errCode")
	switch {
	case says(q, denials):
		a.err = denied()
	case why != "":
		said := plain(why, 40)
		if d := plain(firstOf(q, "error_description", "error_message"), 160); d != "" {
			said += ": " + d
		}
		a.err = hint.Wrap(fmt.Errorf("the server refused the sign-in; it says %q", strings.ReplaceAll(said, want.state, "...")),
			"nothing was kept; check the server and the app's settings there, then run the sign-in again")
	case a.code == "":
		a.err = hint.Wrap(ErrNoCode, "run the sign-in again; if it happens again, the server may not be one that Probity knows")
	}
	return a, nil
}

func same(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }

// bare returns a code without what Meta appends to the address that carries it,
// which is a fragment, unless somebody has copied it with the rest.
func bare(code string) string { return strings.TrimSuffix(strings.TrimSuffix(code, "#_=_"), "#_") }

// denials are the words in which networks say that the owner declined: the
// standard's, Meta's, LinkedIn's, and TikTok's number.
var denials = map[string][]string{
	"error":        {"access_denied", "user_denied", "user_cancelled_login", "user_cancelled_authorize"},
	"error_reason": {"user_denied"},
	"error_type":   {"access_denied"},
	"errCode":      {"-2", "access_denied"},
}

func says(q url.Values, words map[string][]string) bool {
	for name, some := range words {
		if slices.Contains(some, q.Get(name)) {
			return true
		}
	}
	return false
}

func firstOf(q url.Values, names ...string) string {
	for _, n := range names {
		if v := q.Get(n); v != "" {
			return v
		}
	}
	return ""
}

func denied() error {
	return hint.Wrap(ErrDenied, "nothing was kept; run the sign-in again and choose to allow it, or use the network's export instead")
}

// plain makes words that a server chose fit to be shown: one short line, without
// control or direction characters that could rewrite a terminal.
func plain(s string, limit int) string {
	var b strings.Builder
	n := 0
	for _, r := range s {
		if n == limit {
			b.WriteString("...")
			break
		}
		if !unicode.IsPrint(r) { // controls, formatting, and all spaces but U+0020
			r = ' '
		}
		b.WriteRune(r)
		n++
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
