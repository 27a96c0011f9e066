package meta

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

// Graph returns a client for one host and version of Meta's interfaces, such as
// https://graph.threads.net/v1.0, which tells Meta's own errors apart. The token
// goes into a header, where c puts it, and never into an address.
func Graph(c *http.Client, base string) (*collect.Client, error) {
	g, err := collect.NewClient(c, base)
	if err != nil {
		return nil, err
	}
	g.Fault = Fault
	return g, nil
}

const errThrottled = collect.BusyError("Meta allows this app no more requests for now. It counts them by the hour, and some by the day: collect again later, what was read is kept.")

// errRefused is an error that has no status of its own to show.
var errRefused = hint.Wrap(errors.New("the network answered with an error"), "try again in a few minutes")

// ended are the subcodes of a sign-in that is over: app removed, account to be
// confirmed, password changed, run out, withdrawn.
var ended = []int{458, 459, 460, 463, 464, 467}

// Fault says what an error of Meta's means, which may come with any status. Codes:
// developers.facebook.com/docs/graph-api/guides/error-handling. It returns nil for an
// answer without one, and for an error that says no more than its status.
func Fault(status int, body []byte) error {
	var a struct {
		Error json.RawMessage `json:"error"`
	}
	if !bytes.Contains(body, []byte(`"error"`)) || json.Unmarshal(body, &a) != nil || len(a.Error) == 0 || string(a.Error) == "null" {
		return nil
	}
	var e struct {
		Message   string      `json:"message"`
		Code      json.Number `json:"code"`
		Subcode   json.Number `json:"error_subcode"`
		Transient bool        `json:"is_transient"`
	}
	_ = json.Unmarshal(a.Error, &e) // what does not fit has no code that is known
	code, _ := strconv.Atoi(e.Code.String())
	subcode, _ := strconv.Atoi(e.Subcode.String())
	switch {
	case code == 190, code == 102, slices.Contains(ended, subcode):
		return oauth.ErrSignInAgain
	case code == 4, code == 17, code == 32, code == 341, code == 368, code == 613, code >= 80000 && code <= 80014:
		return errThrottled
	case code == 3, code == 10, code >= 200 && code <= 299:
		return &collect.DeniedError{}
	case code == 1, code == 2, e.Transient:
		return &collect.StatusError{Code: http.StatusServiceUnavailable}
	case code == 100 && strings.Contains(e.Message, "nonexisting field"): // what the words say counts: there is no code for it
		return collect.ErrNotOffered
	case code == 24, code == 803, code == 100 && subcode == 33: // gone, or never there
		return &collect.StatusError{Code: http.StatusNotFound}
	case status/100 == 2:
		return errRefused
	}
	return nil
}

// Listing is one page of a list.
type Listing struct {
	Data   []json.RawMessage `json:"data"`
	Paging struct {
		Cursors struct {
			After string `json:"after"`
		} `json:"cursors"`
		Next string `json:"next"`
	} `json:"paging"`
}

// places are the parameters that say where a page begins. Older lists have no
// cursor and go by time.
var places = []string{"after", "until", "__paging_token", "offset"}

// Next returns where the next page begins, "" after the last. The address that Meta
// gives for it is never followed: it may lead anywhere, and holds the token.
func (l *Listing) Next() (string, error) { return l.next(0) }

// next is Next for a page of at most limit records. A cursor stands below the last
// page too, so that one alone leads on only where the page is full.
func (l *Listing) next(limit int) (string, error) {
	if l.Paging.Next == "" && (limit == 0 || len(l.Data) < limit) {
		return "", nil
	}
	q := url.Values{}
	if u, err := url.Parse(l.Paging.Next); err == nil {
		for _, p := range places {
			if v := u.Query().Get(p); v != "" {
				q.Set(p, v)
			}
		}
	}
	if after := l.Paging.Cursors.After; after != "" {
		q = url.Values{"after": {after}}
	}
	if len(q) == 0 && l.Paging.Next != "" {
		return "", collect.ErrShape
	}
	return q.Encode(), nil
}

// Page asks for the page of a list that begins at next, which an earlier page gave,
// and decodes its records one by one, as [collect.Decode] does.
func Page[T any](ctx context.Context, c *collect.Client, path string, query url.Values, next string, ok func(*T) bool) (collect.Page[T], error) {
	limit, _ := strconv.Atoi(query.Get("limit"))
	return page(ctx, c, path, query, next, limit, ok)
}

// Sparse is [Page] for a list that gives no address of the next page, and fewer
// records than were asked for where it leaves some out: it ends with an empty page.
func Sparse[T any](ctx context.Context, c *collect.Client, path string, query url.Values, next string, ok func(*T) bool) (collect.Page[T], error) {
	return page(ctx, c, path, query, next, 1, ok)
}

// page reads a page that is full with so many records.
func page[T any](ctx context.Context, c *collect.Client, path string, query url.Values, next string, full int, ok func(*T) bool) (collect.Page[T], error) {
	q := maps.Clone(query)
	if q == nil {
		q = url.Values{}
	}
	place, err := url.ParseQuery(next)
	if err != nil {
		place = nil // a mark that makes no sense is as good as none
	}
	for _, p := range places {
		if v := place.Get(p); v != "" {
			q.Set(p, v)
		}
	}
	var l Listing
	if _, err := c.Get(ctx, path, q, &l); err != nil {
		return collect.Page[T]{}, err
	}
	if l.Data == nil { // no list is not an empty one
		return collect.Page[T]{}, collect.ErrShape
	}
	var p collect.Page[T]
	p.Things, p.Bad = collect.Decode(l.Data, ok)
	p.Next, err = l.next(full)
	return p, err
}
