package collect

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/pace"
	"github.com/probity-audit/probity/oauth"
)

// maxBody bounds one answer, in bytes. The largest real ones stay far below it.
const maxBody = 32 << 20

// Client asks one server on behalf of the owner. All but [Client.Delete] only
// reads.
type Client struct {
	HTTP   *http.Client
	Base   *url.URL    // where paths begin: https://api.example.com/v2
	Header http.Header // sent with each request; may be nil
	// Fault looks at an answer before it is decoded and says what a network
	// means by its own error codes: [oauth.ErrSignInAgain], a [DeniedError], a
	// [LimitError], [ErrNotOffered]. It must quote nothing of the body. Nil, or
	// a nil error, leaves it to the status.
	Fault func(status int, body []byte) error
}

// NewClient keeps the token that c carries to the one host it was given for: a
// redirect elsewhere is not followed.
func NewClient(c *http.Client, base string) (*Client, error) {
	u, err := url.Parse(base)
	if err != nil || u.Host == "" {
		return nil, errors.New("the server's address cannot be used")
	}
	own := *c
	own.CheckRedirect = func(r *http.Request, via []*http.Request) error {
		if r.URL.Host != u.Host || r.URL.Scheme != u.Scheme || len(via) > 3 {
			return ErrElsewhere
		}
		return nil
	}
	return &Client{HTTP: &own, Base: u}, nil
}

// What can go wrong, in words that name no address, identifier or text.
var (
	ErrElsewhere  = errors.New("the server pointed to another place")
	ErrNotOffered = errors.New("the network does not offer it")
	ErrShape      = errors.New("the server's answer has an unexpected shape")
)

var errSignInAgain = hint.Wrap(oauth.ErrSignInAgain, "sign in to this account again with audit signin; nothing that was collected is lost")

// StatusError is an answer that is not a success.
type StatusError struct{ Code int }

func (e *StatusError) Error() string { return fmt.Sprintf("the server answered %d", e.Code) }

// DeniedError says that the sign-in lacks a permission.
type DeniedError struct{ Scope string } // "" where the network does not say which

func (e *DeniedError) Error() string {
	return "the sign-in does not include " + cmp.Or(e.Scope, "it")
}

// LimitError says, in a sentence for the owner, that the network gives no more,
// now or later: to ask again is of no use.
type LimitError string

func (e LimitError) Error() string { return string(e) }

// BusyError says, in a sentence for the owner, that the network gives no more for
// now, and when to ask again.
type BusyError string

func (e BusyError) Error() string { return string(e) }

// Get asks for path and decodes the JSON answer into v.
func (c *Client) Get(ctx context.Context, path string, query url.Values, v any) (http.Header, error) {
	return c.ask(ctx, http.MethodGet, path, query, nil, v)
}

// Post asks with a body of JSON, as some networks want it even for reading.
func (c *Client) Post(ctx context.Context, path string, query url.Values, body, v any) (http.Header, error) {
	b, err := json.Marshal(body)
	if err != nil {
		return nil, errors.New("the request could not be made")
	}
	return c.ask(ctx, http.MethodPost, path, query, b, v)
}

// Delete removes what path names. That it is gone already is no error.
func (c *Client) Delete(ctx context.Context, path string, query url.Values) error {
	_, err := c.ask(ctx, http.MethodDelete, path, query, nil, nil)
	if status, ok := errors.AsType[*StatusError](err); ok && (status.Code == http.StatusNotFound || status.Code == http.StatusGone) {
		return nil
	}
	return err
}

func (c *Client) ask(ctx context.Context, method, path string, query url.Values, body []byte, v any) (http.Header, error) {
	u := c.Base.JoinPath(path)
	u.RawQuery = query.Encode()
	r, err := http.NewRequestWithContext(ctx, method, u.String(), bytes.NewReader(body))
	if err != nil {
		return nil, errors.New("the request could not be made")
	}
	r.Header.Set("Accept", "application/json")
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	for k, vs := range c.Header {
		r.Header[k] = vs
	}
	res, err := c.HTTP.Do(r)
	if err != nil {
		return nil, Broken(ctx, err)
	}
	defer func() {
		io.CopyN(io.Discard, res.Body, 4<<10) // so that the connection can be used again
		res.Body.Close()
	}()
	given, err := io.ReadAll(io.LimitReader(res.Body, maxBody+1))
	switch {
	case err != nil && res.StatusCode/100 == 2:
		return nil, Broken(ctx, err)
	case len(given) > maxBody:
		return nil, errors.New("the server's answer is too long")
	}
	if c.Fault != nil {
		switch err := c.Fault(res.StatusCode, given); {
		case errors.Is(err, oauth.ErrSignInAgain) && hint.Of(err) == "":
			return nil, errSignInAgain
		case err != nil:
			return nil, err
		}
	}
	switch {
	case res.StatusCode == http.StatusUnauthorized:
		return nil, errSignInAgain
	case res.StatusCode/100 != 2:
		return nil, &StatusError{res.StatusCode}
	}
	if v == nil {
		return res.Header, nil
	}
	return res.Header, decode(res, given, v)
}

// decode takes in an answer whole: one that is cut short or not JSON at all is an
// error and never taken for an empty one.
func decode(res *http.Response, body []byte, v any) error {
	if t, _, err := mime.ParseMediaType(res.Header.Get("Content-Type")); err == nil && t == "text/html" {
		return errors.New("the server answered with a web page")
	}
	if b := bytes.TrimSpace(body); len(b) == 0 || string(b) == "null" {
		return errors.New("the server's answer is empty")
	}
	if err := json.Unmarshal(body, v); err != nil {
		if _, ok := errors.AsType[*json.SyntaxError](err); ok {
			return errors.New("the server's answer is damaged or cut short")
		}
		return ErrShape
	}
	return nil
}

// Broken says why there was no answer, without the address that net/http puts
// into its errors.
func Broken(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	limit, limited := errors.AsType[*pace.LimitError](err)
	u, ours := errors.AsType[*url.Error](err)
	switch {
	case errors.Is(err, oauth.ErrSignInAgain):
		return errSignInAgain
	case errors.Is(err, ErrElsewhere):
		return ErrElsewhere
	case limited:
		return hint.Wrap(limit, hint.Of(err))
	case ours && u.Timeout():
		return errors.New("the server did not answer in time")
	}
	if h := hint.Of(err); h != "" {
		return hint.Wrap(errors.New("the connection to the server failed"), h)
	}
	return hint.Wrap(errors.New("the connection to the server failed"), "check that you are online, and try again in a few minutes")
}
