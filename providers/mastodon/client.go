package mastodon

import (
	"context"
	"encoding/json"
	"maps"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/oauth"
)

// client asks one server on behalf of the owner. It only ever reads.
type client struct{ *collect.Client }

func newClient(s oauth.Session) (*client, error) {
	base, err := baseURL(s.App.Server)
	if err != nil {
		return nil, err
	}
	c, err := collect.NewClient(s.HTTP, base.String())
	if err != nil {
		return nil, err
	}
	return &client{c}, nil
}

// page asks for one page of a list, from max on downwards, or above since.
func (c *client) page(ctx context.Context, path string, query url.Values, limit int, max, since string) (records []json.RawMessage, h http.Header, err error) {
	q := url.Values{"limit": {strconv.Itoa(limit)}}
	maps.Copy(q, query)
	if since != "" {
		q.Set("since_id", since)
	}
	if max != "" {
		q.Set("max_id", max)
	}
	h, err = c.Get(ctx, path, q, &records)
	return records, h, err
}

// linked says how a list goes on that is paged by Link headers: next is "" after
// the last page, newest what a later reading may name as known.
func (c *client) linked(h http.Header, path string, n int) (next, newest string, err error) {
	if n == 0 {
		return "", "", nil
	}
	if next, err = c.cursor(h, path, "next", "max_id"); err != nil {
		return "", "", err
	}
	if newest, err = c.cursor(h, path, "prev", "min_id"); newest == "" && err == nil {
		newest, err = c.cursor(h, path, "prev", "since_id")
	}
	// Twenty is the shortest page that servers cut a list into. Those of the
	// family always send links; without any there is no telling where it ends.
	if err == nil && h.Get("Link") == "" && n >= 20 {
		err = errNoMore
	}
	return next, newest, err
}

const errNoMore = collect.LimitError("The server does not say how this list goes on after its first page.")

// cursor finds in a Link header where the list goes on: the value of param
// in the link called rel. Only that value is used, and only from a link to the
// list that was asked for: the next request is always made here.
func (c *client) cursor(h http.Header, path, rel, param string) (string, error) {
	for _, l := range links(h.Values("Link")) {
		if l.rel != rel {
			continue
		}
		u, err := c.Base.Parse(l.url)
		if err != nil || u.Host != c.Base.Host || u.EscapedPath() != path {
			return "", collect.ErrElsewhere
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
