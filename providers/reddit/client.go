package reddit

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"runtime"
	"strconv"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

const (
	api      = "https://oauth.reddit.com"
	pageSize = 100  // as many as Reddit gives at once
	depth    = 1000 // as many as a listing holds
)

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
		return collect.LimitError("Reddit gives no more for now. Collect again in a quarter of an hour; what was read is kept.")
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

// thing is one of the children of a listing.
type thing struct {
	Kind string `json:"kind"` // t1 for a comment, t3 for a post, t4 for a message
	Data entry  `json:"data"`
}

// listing returns what asks for the pages of a listing, newest first.
func (c *collector) listing(path string, q url.Values, ok func(*thing) bool) func(context.Context, string, string) (collect.Page[thing], error) {
	first := true
	return func(ctx context.Context, next, _ string) (collect.Page[thing], error) {
		ask := url.Values{"limit": {strconv.Itoa(pageSize)}, "raw_json": {"1"}} // else texts come with &amp;
		for k, v := range q {
			ask[k] = v
		}
		if next != "" {
			ask.Set("after", next)
		}
		var p parcel
		if _, err := c.Get(ctx, path, ask, &p); err != nil {
			return collect.Page[thing]{}, err
		}
		if p.Kind != "Listing" || p.Data.Children == nil {
			return collect.Page[thing]{}, collect.ErrShape
		}
		if first && next != "" && len(p.Data.Children) == 0 {
			first = false
			// Behind a thing that was deleted since, Reddit lists nothing: the
			// place is no longer known.
			return collect.Page[thing]{}, &collect.StatusError{Code: http.StatusGone}
		}
		first = false
		things, bad := collect.Decode(p.Data.Children, func(t *thing) bool {
			return fullname(t.Kind+"_", t.Data.Name) == t.Data.Name && len(t.Data.Name) > 3 && t.Data.Name[:2] == t.Kind && !t.Data.Created.IsZero() && ok(t)
		})
		return collect.Page[thing]{Things: things, Bad: bad, Next: p.Data.After}, nil
	}
}
