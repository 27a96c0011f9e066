package providertest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// Session is a signed-in client of a server that the test runs itself. The
// server must give the same answers each time.
type Session struct {
	Client *http.Client // authorised; not paced, so that nothing waits
	Server string       // for networks of many servers
	Scopes []string     // granted; nil if the sign-in does not say
	// Want lists what must be there, in the words of [social.Item.Count].
	Want []string
	// Hosts may be asked besides Server, for networks whose interface lives
	// under other names. If both are empty, hosts are not checked.
	Hosts []string
	// Post names paths that are read with POST, as some interfaces want it.
	Post []string
}

// API runs the whole suite for a provider that reads over the network.
func API(t *testing.T, p Collector, s Session) {
	t.Helper()
	t.Run("describe", func(t *testing.T) { Describe(t, p); guide(t, p.Guide()) })
	wire := &wire{next: s.Client.Transport, post: s.Post, after: -1}
	if wire.next == nil {
		wire.next = http.DefaultTransport
	}
	if s.Server != "" || len(s.Hosts) > 0 {
		wire.hosts = append([]string{s.Server}, s.Hosts...)
	}
	own := *s.Client
	own.Transport = wire
	r := run{Session: s, p: p, wire: wire, client: &own}
	var err error
	if r.account, err = p.Account(t.Context(), r.session()); err != nil {
		t.Fatalf("Account: %v", err)
	}
	if a := r.account; a.Provider != p.Name() || a.ID == "" || strings.HasPrefix(a.Handle, "@") {
		t.Fatalf("Account gives provider %q, ID %q, handle %q", a.Provider, a.ID, a.Handle)
	}
	wire.asked = 0
	if r.items, err = read(r.collect(t.Context(), nil)); err != nil {
		t.Fatalf("Collect: %v", err)
	}
	r.requests = wire.asked
	Check(t, r.items)
	want(t, r.items, s.Want)
	if again, err := read(r.collect(t.Context(), nil)); err != nil || cmp.Diff(r.items, again) != "" {
		t.Errorf("a second collect differs (error %v):\n%s", err, cmp.Diff(r.items, again))
	}
	t.Run("later", r.later)
	t.Run("stops", r.stops)
	t.Run("cancel", r.cancel)
	t.Run("signed out", r.signedOut)
	t.Run("faults", r.faults)
	for _, err := range wire.forbidden {
		t.Error(err)
	}
}

type run struct {
	Session
	p        Collector
	wire     *wire
	client   *http.Client
	account  social.Account
	items    []social.Item
	requests int
}

func (r run) collect(ctx context.Context, since social.Cursor) func(func(social.Item, error) bool) {
	return r.p.Collect(ctx, r.session(), r.account, since)
}

func (r run) session() oauth.Session {
	return oauth.Session{HTTP: r.client, App: oauth.App{Server: r.Server, Scopes: r.Scopes}}
}

// later collects again with what was marked: nothing new has happened.
func (r run) later(t *testing.T) {
	items, err := read(r.collect(t.Context(), cursor(r.items)))
	if err != nil {
		t.Fatal(err)
	}
	Check(t, items)
	if more := missing(items, r.items); len(more) > 0 {
		t.Errorf("a later collect yields what the first did not: %s", strings.Join(more, ", "))
	}
}

// stops breaks out of the loop after various numbers of items.
func (r run) stops(t *testing.T) {
	r.client.CloseIdleConnections()
	settles(t, func() {
		defer r.client.CloseIdleConnections()
		for at := 1; at <= len(r.items); at += 1 + len(r.items)/40 {
			got := 0
			for range r.collect(t.Context(), nil) {
				if got++; got == at {
					break
				}
			}
		}
	})
}

func (r run) cancel(t *testing.T) {
	for _, at := range []int{1, len(r.items) / 2} {
		ctx, cancel := context.WithCancel(t.Context())
		got, after := 0, 0
		var last error
		for _, err := range r.collect(ctx, nil) {
			if last = err; got >= at {
				after++
			}
			if got++; got == at {
				cancel()
			}
		}
		cancel()
		if !errors.Is(last, context.Canceled) || after > 1 {
			t.Errorf("cancelled after item %d: %d more yielded, then error %v; want context.Canceled at once", at, after, last)
		}
	}
}

// signedOut answers every request as if the token had been withdrawn.
func (r run) signedOut(t *testing.T) {
	for n := range r.requests {
		r.wire.set(n, true, reply(http.StatusUnauthorized, `{"error":"The access token was revoked"}`))
		if _, err := read(r.collect(t.Context(), nil)); err == nil {
			t.Errorf("request %d and those after it answer 401, and there is no error", n)
		}
	}
	r.wire.set(-1, false, nil)
}

// faults lets one request fail in each way. It must be told, as a gap or an
// error, and a second collect that begins with the marks of the first must make
// up for it.
func (r run) faults(t *testing.T) {
	r.client.CloseIdleConnections()
	madeUp := map[string]bool{} // by what was kept: the next collect depends on nothing else
	settles(t, func() {
		defer r.client.CloseIdleConnections()
		for how, fault := range faults() {
			for n := range r.requests {
				r.wire.set(n, false, fault)
				r.wire.spoilt = false
				items, err := read(r.collect(t.Context(), nil))
				asked := r.wire.asked
				r.wire.set(-1, false, nil)
				Check(t, items)
				if asked <= n {
					t.Errorf("request %d was not made again", n)
				}
				lost := missing(r.items, items)
				// A server may rightly say that a thing is not there, or is not for
				// this sign-in: that alone need not be told, but what it costs must.
				mild := strings.HasPrefix(how, "refusal ") && len(lost) == 0
				if r.wire.spoilt && !mild && !spoken(items, err, r.items) {
					t.Errorf("%s at request %d, and nothing is said about it", how, n)
				}
				kept := fmt.Sprint(cursor(items), lost)
				if madeUp[kept] {
					continue
				}
				madeUp[kept] = true
				rest, later := read(r.collect(t.Context(), cursor(items)))
				if later != nil {
					t.Errorf("%s at request %d: the next collect fails: %v", how, n, later)
				}
				gone := (how == "refusal 404" || how == "refusal 410") && spoken(items, err, r.items) // the server's word is taken
				if lost = missing(r.items, append(items, rest...)); len(lost) > 0 && !gone {
					t.Errorf("%s at request %d loses %d items for good: %s", how, n, len(lost), lost[0])
				}
			}
		}
	})
}

// cursor keeps marks as the store does.
func cursor(items []social.Item) social.Cursor {
	c := social.Cursor{}
	for _, it := range items {
		if it.Mark == nil {
			continue
		}
		if c[it.Mark.Stream] = it.Mark.Position; it.Mark.Position == "" {
			delete(c, it.Mark.Stream)
		}
	}
	return c
}

// missing lists the items of want, apart from gaps and marks, that have lacks.
func missing(want, have []social.Item) (lost []string) {
	all := map[string][]social.Item{}
	for _, it := range have {
		key := string(it.Kind()) + " " + it.ID()
		all[key] = append(all[key], it)
	}
next:
	for _, it := range want {
		if it.Gap != nil || it.Mark != nil {
			continue
		}
		key := string(it.Kind()) + " " + it.ID()
		diff := "absent"
		for _, other := range all[key] {
			if reflect.DeepEqual(it, other) { // far quicker than to look for differences
				continue next
			}
			if diff = cmp.Diff(it, other, cmpopts.EquateEmpty()); diff == "" {
				continue next
			}
		}
		lost = append(lost, key+": "+diff)
	}
	return lost
}

// wire counts requests, spoils some, and notes those that break a promise. It
// is used by one goroutine at a time, as providers collect.
type wire struct {
	next      http.RoundTripper
	hosts     []string
	post      []string
	asked     int
	after     int  // number of the request to spoil, -1 for none
	rest      bool // spoil the later ones too
	fault     func(*http.Request, *http.Response, error) (*http.Response, error)
	spoilt    bool // a fault came about
	forbidden []error
}

// CloseIdleConnections passes the wish on, as [http.Client] expects it.
func (w *wire) CloseIdleConnections() {
	if c, ok := w.next.(interface{ CloseIdleConnections() }); ok {
		c.CloseIdleConnections()
	}
}

func (w *wire) set(n int, rest bool, fault func(*http.Request, *http.Response, error) (*http.Response, error)) {
	w.asked, w.after, w.rest, w.fault = 0, n, rest, fault
}

func (w *wire) RoundTrip(r *http.Request) (*http.Response, error) {
	n := w.asked
	w.asked++
	if r.Method != http.MethodGet && !contains(w.post, r.URL.Path) {
		w.forbidden = append(w.forbidden, fmt.Errorf("%s %s: only reading is allowed", r.Method, r.URL.Path))
	}
	if len(w.hosts) > 0 && !contains(w.hosts, r.URL.Host) {
		w.forbidden = append(w.forbidden, fmt.Errorf("asks %s, which is not the network's", r.URL.Host))
	}
	resp, err := w.next.RoundTrip(r)
	if w.fault != nil && w.after >= 0 && (n == w.after || w.rest && n > w.after) {
		spoilt, fault := w.fault(r, resp, err)
		if spoilt == resp && fault == err {
			return resp, err
		}
		if w.spoilt = true; err == nil {
			resp.Body.Close()
		}
		return spoilt, fault
	}
	return resp, err
}

func contains(list []string, s string) bool {
	for _, l := range list {
		if l == s {
			return true
		}
	}
	return false
}

// reply answers with a status and a body of the test's own.
func reply(status int, body string) func(*http.Request, *http.Response, error) (*http.Response, error) {
	return func(r *http.Request, _ *http.Response, _ error) (*http.Response, error) {
		return &http.Response{
			StatusCode: status, Status: fmt.Sprint(status), Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: r,
			Header: http.Header{"Content-Type": {"application/json"}}, Body: io.NopCloser(strings.NewReader(body)), ContentLength: int64(len(body)),
		}, nil
	}
}

func faults() map[string]func(*http.Request, *http.Response, error) (*http.Response, error) {
	return map[string]func(*http.Request, *http.Response, error) (*http.Response, error){
		"status 500":    reply(http.StatusInternalServerError, `{"error":"oops"}`),
		"status 429":    reply(http.StatusTooManyRequests, `{"error":"slow down"}`),
		"refusal 403":   reply(http.StatusForbidden, `{"error":"not for you"}`),
		"refusal 404":   reply(http.StatusNotFound, `{"error":"not here"}`),
		"refusal 410":   reply(http.StatusGone, `{"error":"not here any more"}`),
		"an empty body": reply(http.StatusOK, ""),
		"null":          reply(http.StatusOK, "null"),
		"a web page":    reply(http.StatusOK, "<!DOCTYPE html><html><body>Sign in</body></html>"),
		"a cut connection": func(*http.Request, *http.Response, error) (*http.Response, error) {
			return nil, errors.New("connection reset by peer")
		},
		"half a body": func(_ *http.Request, resp *http.Response, err error) (*http.Response, error) {
			if err != nil || resp.StatusCode != http.StatusOK {
				return resp, err // half of a refusal is a refusal all the same
			}
			body, err := io.ReadAll(resp.Body)
			if err != nil {
				return nil, err
			}
			cut := *resp
			cut.Body = io.NopCloser(bytes.NewReader(body[:len(body)/2]))
			return &cut, nil
		},
	}
}
