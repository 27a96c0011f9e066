package linkedin

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/pace"
	"github.com/probity-audit/probity/oauth"
)

const (
	interfaceURL = "https://api.linkedin.com/rest"
	version      = "202312" // the only one under which the data of members is given
	snapshots    = "memberSnapshotData"
	scope        = "r_dma_portability_self_serve"
	maxPages     = 10_000 // of one domain
)

// errNone is LinkedIn's answer behind the last page of a domain, and in place of the
// first where it has nothing, or nothing yet.
var errNone = errors.New("LinkedIn has no data here")

var (
	errCircle  = errors.New("LinkedIn gives the same page again")
	errEndless = errors.New("LinkedIn's list does not end")
)

func newClient(s oauth.Session) (*collect.Client, error) {
	c, err := collect.NewClient(s.HTTP, interfaceURL)
	if err != nil {
		return nil, err
	}
	c.Header = http.Header{}
	c.Header.Set("LinkedIn-Version", version)
	c.Header.Set("X-Restli-Protocol-Version", "2.0.0")
	c.Fault = fault
	return c, nil
}

// fault reads LinkedIn's errors: a status, a code that is worth more where there is
// one, and a message.
func fault(status int, body []byte) error {
	if status/100 == 2 {
		return nil
	}
	var e struct {
		Message string `json:"message"`
		Code    int    `json:"serviceErrorCode"`
	}
	_ = json.Unmarshal(body, &e) // what is no error of LinkedIn's is told by the status
	switch {
	case e.Code >= 65600 && e.Code <= 65606: // not valid, withdrawn, run out, and the like
		return oauth.ErrSignInAgain
	case (status == http.StatusNotFound || status == http.StatusBadRequest) && strings.Contains(strings.ToLower(e.Message), "no data found"):
		return errNone
	case status == http.StatusForbidden:
		return &collect.DeniedError{Scope: scope}
	case status == http.StatusNotFound:
		return errors.New("LinkedIn answered 404 without saying that the list ends there")
	case status == http.StatusUpgradeRequired:
		return errors.New("LinkedIn no longer offers this version of its interface, so that a newer Probity is needed; until then use the export")
	case status == http.StatusTooManyRequests:
		return collect.LimitError("LinkedIn allows no more requests today; collect again tomorrow, what was read is kept.")
	}
	return nil
}

// page asks for the nth page of a domain. What the answer says of a next page, and
// of how many there are, is not reliable: the end is [errNone].
func (l *live) page(ctx context.Context, domain string, n int) (rows []*record, bad int, err error) {
	switch {
	case l.spent != nil:
		return nil, 0, l.spent
	case n >= maxPages:
		return nil, 0, errEndless
	}
	var answer struct {
		Elements []struct {
			Domain string            `json:"snapshotDomain"`
			Data   []json.RawMessage `json:"snapshotData"`
		} `json:"elements"`
	}
	query := url.Values{"q": {"criteria"}, "domain": {domain}, "start": {strconv.Itoa(n)}}
	if _, err := l.Get(ctx, snapshots, query, &answer); err != nil {
		if limited(err) {
			l.spent = err // the limit is for a day and for everything
		}
		return nil, 0, err
	}
	switch {
	case answer.Elements == nil:
		return nil, 0, collect.ErrShape
	case len(answer.Elements) == 0:
		return nil, 0, errNone
	}
	sum := sha256.New()
	for _, e := range answer.Elements {
		if e.Domain != "" && !strings.EqualFold(e.Domain, domain) {
			return nil, 0, collect.ErrShape
		}
		some, wrong := collect.Decode(e.Data, func(r **record) bool { return *r != nil && len((*r).fields) > 0 })
		rows, bad = append(rows, some...), bad+wrong
		for _, raw := range e.Data {
			sum.Write(raw)
		}
	}
	here := place{domain, n, [sha256.Size]byte(sum.Sum(nil))}
	if before := (place{domain, n - 1, here.sum}); len(rows) > 0 && l.last == before {
		return nil, 0, errCircle
	}
	l.last = here
	return rows, bad, nil
}

// place is a page and what it held.
type place struct {
	domain string
	page   int
	sum    [sha256.Size]byte
}

func limited(err error) bool {
	_, most := errors.AsType[collect.LimitError](err)
	_, paced := errors.AsType[*pace.LimitError](err)
	return most || paced
}

// archiving returns since when LinkedIn puts the member's data together, by what it
// says; zero if it does not. To ask changes nothing.
func (l *live) archiving(ctx context.Context) (time.Time, error) {
	if l.spent != nil {
		return time.Time{}, l.spent
	}
	var answer struct {
		Elements []struct {
			Since int64 `json:"regulatedAt"` // milliseconds since 1970
		} `json:"elements"`
	}
	_, err := l.Get(ctx, "memberAuthorizations", url.Values{"q": {"memberAndApplication"}}, &answer)
	if errors.Is(err, errNone) {
		return time.Time{}, nil
	}
	if err != nil || len(answer.Elements) == 0 || answer.Elements[0].Since <= 0 {
		return time.Time{}, err
	}
	return time.UnixMilli(answer.Elements[0].Since).UTC(), nil
}
