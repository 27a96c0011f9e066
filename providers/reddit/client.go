package reddit

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"net/http"
	"runtime"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

const api = "https://oauth.reddit.com"

// newClient returns a client for Reddit, which wants to be told in each request
// what asks it, by whom it was registered, and treats those badly that do not say.
func newClient(s oauth.Session, handle string) (*collect.Client, error) {
	c, err := collect.NewClient(s.HTTP, api)
	if err != nil {
		return nil, err
	}
	by := "for one's own account"
	if handle != "" {
		by = "by /u/" + handle
	}
	c.Header = http.Header{"User-Agent": {runtime.GOOS + ":" + cmp.Or(s.App.ClientID, "probity-audit") + ":probity (" + by + ")"}}
	c.Fault = fault
	return c, nil
}

var errBlocked = hint.Wrap(errors.New("the guard before Reddit blocked the request"),
	"try again from another internet connection, without a VPN, or use the export")

// fault says what Reddit means by a refusal. Those of its own are JSON; others come
// from the guard before it, as web pages or plain words.
func fault(status int, body []byte) error {
	if status != http.StatusForbidden && status != http.StatusTooManyRequests {
		return nil
	}
	if b := bytes.TrimSpace(body); len(b) > 0 && !json.Valid(b) {
		return errBlocked
	}
	if status == http.StatusTooManyRequests {
		return collect.BusyError("Reddit gives no more for now. Collect again in a quarter of an hour; what was read is kept.")
	}
	return nil
}

// parcel is how Reddit wraps what it answers.
type parcel struct {
	Kind string `json:"kind"`
	Data struct {
		Children []json.RawMessage `json:"children"`
		After    string            `json:"after"`
	} `json:"data"`
}
