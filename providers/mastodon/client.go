package mastodon

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

// maxBody bounds one answer, in bytes. The largest real ones, a page of 40 long
// statuses or the context of a long conversation, stay far below it.
const maxBody = 32 << 20

// client asks one server on behalf of the owner. It only ever reads.
type client struct {
	http *http.Client
	base *url.URL
}

// newClient keeps the token that c carries to the one server it was given for:
// a redirect elsewhere is not followed.
func newClient(c *http.Client, server string) (*client, error) {
	base, err := baseURL(server)
	if err != nil {
		return nil, err
	}
	own := *c
	own.CheckRedirect = func(req *http.Request, via []*http.Request) error {
		if req.URL.Host != base.Host || req.URL.Scheme != base.Scheme || len(via) > 3 {
			return errElsewhere
		}
		return nil
	}
	return &client{http: &own, base: base}, nil
}

var errElsewhere = errors.New("the server pointed to another place")

// statusError is an answer that is not a success.
type statusError int

func (e statusError) Error() string { return fmt.Sprintf("the server answered %d", int(e)) }

// get asks for path and decodes the JSON answer into v. Its errors name no
// address, identifier or text.
func (c *client) get(ctx context.Context, path string, query url.Values, v any) (http.Header, error) {
	u := c.base.JoinPath(path)
	u.RawQuery = query.Encode()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, errors.New("the request could not be made")
	}
	req.Header.Set("Accept", "application/json")
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, broken(ctx, err)
	}
	defer func() {
		io.CopyN(io.Discard, resp.Body, 4<<10) // so that the connection can be used again
		resp.Body.Close()
	}()
	if resp.StatusCode != http.StatusOK {
		if resp.StatusCode == http.StatusUnauthorized {
			return nil, errSignedOut
		}
		return nil, statusError(resp.StatusCode)
	}
	return resp.Header, decode(ctx, resp, v)
}

var errSignedOut = hint.Wrap(oauth.ErrSignInAgain, "sign in again with audit signin mastodon; nothing that was collected is lost")

// decode reads the whole of an answer: one that is cut short, too long, or not
// JSON at all is an error and never taken for an empty one.
func decode(ctx context.Context, resp *http.Response, v any) error {
	if t, _, err := mime.ParseMediaType(resp.Header.Get("Content-Type")); err == nil && t == "text/html" {
		return errors.New("the server answered with a web page")
	}
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxBody+1))
	switch {
	case err != nil:
		return broken(ctx, err)
	case len(body) > maxBody:
		return errors.New("the server's answer is too long")
	case len(body) == 0 || string(body) == "null":
		return errors.New("the server's answer is empty")
	}
	if err := json.Unmarshal(body, v); err != nil {
		if _, ok := errors.AsType[*json.SyntaxError](err); ok {
			return errors.New("the server's answer is damaged or cut short")
		}
		return errors.New("the server's answer has an unexpected shape")
	}
	return nil
}

// broken says why there was no answer, without the address that net/http puts
// into its errors.
func broken(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	switch {
	case errors.Is(err, oauth.ErrSignInAgain):
		return errSignedOut
	case errors.Is(err, errElsewhere):
		return errElsewhere
	}
	if u, ok := errors.AsType[*url.Error](err); ok {
		if u.Timeout() {
			return errors.New("the server did not answer in time")
		}
	}
	if h := hint.Of(err); h != "" {
		return hint.Wrap(errors.New("the connection to the server failed"), h)
	}
	return errors.New("the connection to the server failed")
}

// cursor finds in a Link header where the list goes on: the value of param
// in the link called rel. Only that value is used, and only from a link to the
// list that was asked for: the next request is always made here.
func (c *client) cursor(h http.Header, path, rel, param string) (string, error) {
	for _, l := range links(h.Values("Link")) {
		if l.rel != rel {
			continue
		}
		u, err := c.base.Parse(l.url)
		if err != nil || u.Host != c.base.Host || u.EscapedPath() != path {
			return "", errElsewhere
		}
		return u.Query().Get(param), nil
	}
	return "", nil
}

type link struct{ url, rel string }

// links reads Link headers (RFC 8288): <url>; rel="next", <url>; rel="prev".
func links(headers []string) []link {
	var ls []link
	for _, h := range headers {
		for {
			_, rest, ok := strings.Cut(h, "<")
			if !ok {
				break
			}
			target, rest, ok := strings.Cut(rest, ">")
			if !ok {
				break
			}
			params := rest
			if i := strings.IndexByte(rest, '<'); i >= 0 {
				params = rest[:i]
			}
			h = rest
			for p := range strings.SplitSeq(params, ";") {
				k, v, _ := strings.Cut(strings.TrimSpace(strings.TrimRight(p, ", ")), "=")
				if strings.EqualFold(k, "rel") {
					for r := range strings.FieldsSeq(strings.Trim(v, `"`)) {
						ls = append(ls, link{target, strings.ToLower(r)})
					}
				}
			}
		}
	}
	return ls
}
