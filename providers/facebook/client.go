package facebook

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/oauth"
)

// newClient asks the Graph API on behalf of the owner.
func newClient(c *http.Client) (*collect.Client, error) {
	g, err := meta.Graph(c, graph)
	if err != nil {
		return nil, err
	}
	g.Fault = fault
	return g, nil
}

// as asks on behalf of a Page. Its token is kept nowhere else.
func as(c *collect.Client, p *ownPage) *collect.Client {
	own := *c
	own.Header = http.Header{"Authorization": {"Bearer " + p.Token}}
	return &own
}

// What Facebook alone answers.
var (
	errTooMuch = errors.New("the network found that too much was asked for at once")
	errNotDone = errors.New("the network did not do it")
	errNoPage  = errors.New("the network wants the permission of the Page itself")
)

// fault knows what Facebook says beside what all of Meta's networks do.
func fault(status int, body []byte) error {
	var a struct {
		Error struct {
			Message string      `json:"message"`
			Code    json.Number `json:"code"`
			Subcode json.Number `json:"error_subcode"`
		} `json:"error"`
		Success *bool `json:"success"` // of a deletion
	}
	if json.Unmarshal(body, &a) == nil {
		switch e := &a.Error; {
		case a.Success != nil && !*a.Success:
			return errNotDone
		case strings.Contains(e.Message, "reduce the amount of data"): // with code 1 or 100
			return errTooMuch
		case e.Code == "190" && (e.Subcode == "492" || strings.Contains(e.Message, "administrator of the page")): // what they may do on that Page is too little; the sign-in is good
			return &collect.DeniedError{}
		case e.Code == "190" && (e.Subcode == "2069032" || strings.Contains(e.Message, "Page Access Token")): // the owner's came where that of a Page should
			return errNoPage
		case e.Code == "12": // no longer in this version
			return collect.ErrNotOffered
		}
	}
	return meta.Fault(status, body)
}

// query is a list that is asked for. What Facebook refuses is asked for more
// modestly.
type query struct {
	path   string
	more   url.Values // beside fields and limit
	fields []string   // the fullest first; a field that this account does not have is an error
	limit  int
	narrow bool // the fullest were refused
}

// modest asks for less after err. It reports whether there is less to ask for.
func (q *query) modest(err error) bool {
	switch tooMuch := errors.Is(err, errTooMuch); {
	case tooMuch && q.limit > 1:
		q.limit = max(1, q.limit/5)
	case (tooMuch || errors.Is(err, collect.ErrNotOffered)) && len(q.fields) > 1:
		q.fields, q.narrow = q.fields[1:], true
	default:
		return false
	}
	return true
}

// ask returns the page of the list that begins at next.
func ask[T any](ctx context.Context, c *collect.Client, q *query, next string, ok func(*T) bool) (collect.Page[T], error) {
	for {
		v := url.Values{"fields": {q.fields[0]}, "limit": {strconv.Itoa(q.limit)}}
		for k, values := range q.more {
			v[k] = values
		}
		page, err := meta.Page(ctx, c, q.path, v, next, ok)
		if err == nil || !q.modest(err) {
			return page, err
		}
	}
}

// once returns one thing of the list, by its number.
func once[T any](ctx context.Context, c *collect.Client, q *query, number string) (thing T, err error) {
	for {
		var t T
		_, err := c.Get(ctx, "/"+url.PathEscape(number), url.Values{"fields": {q.fields[0]}}, &t)
		if err == nil || !q.modest(err) {
			return t, err
		}
	}
}

// lasting reports whether an error will come again, however often is asked: such a
// thing is counted and passed over. Any other is worth to stop for, so that the next
// collect goes on there.
func lasting(err error) bool {
	_, denied := errors.AsType[*collect.DeniedError](err)
	status, answered := errors.AsType[*collect.StatusError](err)
	return denied || errors.Is(err, collect.ErrNotOffered) || errors.Is(err, errTooMuch) || errors.Is(err, errNoPage) ||
		answered && status.Code/100 == 4 && status.Code != http.StatusTooManyRequests
}

// permissions returns what the owner has given, and what they have declined.
func permissions(ctx context.Context, c *collect.Client) (granted []string, err error) {
	var a struct {
		Data []struct {
			Permission string `json:"permission"`
			Status     string `json:"status"`
		} `json:"data"`
	}
	switch _, err := c.Get(ctx, "/me/permissions", nil, &a); {
	case errors.Is(err, collect.ErrNotOffered): // only a person gives permissions
		return nil, hint.Wrap(errors.New("the token is a Page's, not a person's"), "make a User token in the Graph API Explorer: the Pages that you run are read with it")
	case err != nil:
		return nil, err
	}
	if a.Data == nil {
		return nil, collect.ErrShape
	}
	granted = []string{scopeProfile} // so that none does not read as all
	for _, p := range a.Data {
		if p.Status == "granted" {
			granted = append(granted, p.Permission)
		}
	}
	return granted, nil
}

// Revoke gives the sign-in back: Facebook forgets the app. One to remove posts gives back
// what it takes to remove, for what was granted to the same app to read hangs on it.
func (*Provider) Revoke(ctx context.Context, s oauth.Session) error {
	c, err := newClient(s.HTTP)
	if err != nil {
		return err
	}
	if s.App.Purpose != oauth.PurposeRemove {
		return c.Delete(ctx, "/me/permissions", nil)
	}
	for _, scope := range removeScopes {
		if slices.Contains(readScopes, scope) {
			continue
		}
		if err := c.Delete(ctx, "/me/permissions/"+scope, nil); err != nil {
			return err
		}
	}
	return nil
}
