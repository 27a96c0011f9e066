package pinterest

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/oauth"
)

const (
	api      = "https://api.pinterest.com/v5"
	pageSize = 250 // as many as Pinterest gives at once
)

func newClient(s oauth.Session) (*collect.Client, error) {
	c, err := collect.NewClient(s.HTTP, api)
	if err != nil {
		return nil, err
	}
	c.Fault = fault
	return c, nil
}

// Codes of Pinterest's own in the body of a refusal.
const (
	codeNobody = 2  // the token is not, or no longer, good
	codeScopes = 3  // it is good, and lacks a permission; comes with status 401
	codeTrial  = 29 // the app is on trial, or not approved, and this takes more
)

// fault says what Pinterest means by a refusal.
func fault(status int, body []byte) error {
	if status/100 == 2 {
		return nil
	}
	var said struct {
		Code int `json:"code"`
	}
	json.Unmarshal(body, &said) // of another shape: the status says enough
	switch {
	case status == http.StatusTooManyRequests:
		return collect.BusyError("Pinterest gives no more for now: an app on trial may ask 1,000 times a day. Collect again tomorrow; what was read is kept.")
	case said.Code == codeScopes && (status == http.StatusUnauthorized || status == http.StatusForbidden):
		return &collect.DeniedError{}
	case said.Code == codeTrial && status == http.StatusForbidden:
		return collect.LimitError("Pinterest does not let an app on trial do this. Look at developers.pinterest.com/apps what it says of your app.")
	case said.Code == codeNobody && status == http.StatusForbidden:
		return oauth.ErrSignInAgain
	}
	return nil
}

// answer is a page of a list.
type answer struct {
	Items    []json.RawMessage `json:"items"`
	Bookmark string            `json:"bookmark"`
}

// list asks for a page of a list.
func list[T any](ctx context.Context, c *collect.Client, path string, q url.Values, bookmark string, ok func(*T) bool) (collect.Page[T], error) {
	ask := url.Values{"page_size": {strconv.Itoa(pageSize)}}
	for k, v := range q {
		ask[k] = v
	}
	if bookmark != "" {
		ask.Set("bookmark", bookmark)
	}
	var a answer
	if _, err := c.Get(ctx, path, ask, &a); err != nil {
		return collect.Page[T]{}, err
	}
	if a.Items == nil { // without it, it is no list
		return collect.Page[T]{}, collect.ErrShape
	}
	things, bad := collect.Decode(a.Items, ok)
	return collect.Page[T]{Things: things, Bad: bad, Next: a.Bookmark}, nil
}
