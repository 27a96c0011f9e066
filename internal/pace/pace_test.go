package pace

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/hint"
)

// clock stands still but for waits.
type clock struct {
	mu    sync.Mutex
	at    time.Time
	waits []time.Duration
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) wait(ctx context.Context, d time.Duration) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.waits = append(c.waits, d)
	c.at = c.at.Add(d)
	return ctx.Err()
}

// server answers each request with the next of its answers, and then with 200.
type server struct {
	*httptest.Server
	mu     sync.Mutex
	got    []string
	answer []http.HandlerFunc
}

func newServer(t *testing.T, answers ...http.HandlerFunc) *server {
	s := &server{answer: answers}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		s.mu.Lock()
		s.got = append(s.got, r.Method+" "+r.URL.Path+" "+string(body))
		var next http.HandlerFunc
		if len(s.answer) > 0 {
			next, s.answer = s.answer[0], s.answer[1:]
		}
		s.mu.Unlock()
		if next != nil {
			next(w, r)
			return
		}
		io.WriteString(w, "done")
	}))
	t.Cleanup(s.Close)
	return s
}

func (s *server) requests() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.got)
}

// answers with a status and headers, given as name, value, name, value.
func answers(status int, headers ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		for i := 0; i < len(headers); i += 2 {
			w.Header()[headers[i]] = []string{headers[i+1]}
		}
		w.WriteHeader(status)
		fmt.Fprintf(w, "status %d", status)
	}
}

// raw writes an answer byte for byte and closes the connection.
func raw(answer string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			panic(err)
		}
		io.WriteString(c, answer)
		c.Close()
	}
}

var noon = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)

func newTransport(c *clock) (*Transport, *[]Pause) {
	var pauses []Pause
	t := &Transport{
		Base:    &http.Transport{DisableKeepAlives: true},
		Now:     c.now,
		Wait:    c.wait,
		Waiting: func(p Pause) { pauses = append(pauses, p) },
		Timeout: 10 * time.Second,
	}
	return t, &pauses
}

func TestTransport(t *testing.T) {
	date := noon.Format(http.TimeFormat)
	const any = -time.Second // some backoff
	times := func(n int, h http.HandlerFunc) (all []http.HandlerFunc) {
		for range n {
			all = append(all, h)
		}
		return all
	}
	tests := []struct {
		name    string
		method  string // GET
		body    string
		answers []http.HandlerFunc
		waits   []time.Duration
		why     Reason
		status  int // of the last answer; 0 if an error is wanted
		limited bool
	}{
		{name: "nothing to wait for", status: 200},
		{name: "seconds", answers: []http.HandlerFunc{answers(429, "Retry-After", "7", "Date", date)}, waits: []time.Duration{7 * time.Second}, why: Limit, status: 200},
		{name: "date", answers: []http.HandlerFunc{answers(429, "Retry-After", noon.Add(90*time.Second).Format(http.TimeFormat), "Date", date)}, waits: []time.Duration{91 * time.Second}, why: Limit, status: 200},
		{name: "X", answers: []http.HandlerFunc{answers(429, "x-rate-limit-remaining", "0", "x-rate-limit-reset", fmt.Sprint(noon.Add(15*time.Minute).Unix()), "Date", date)},
			waits: []time.Duration{15*time.Minute + time.Second}, why: Limit, status: 200},
		{name: "Mastodon", answers: []http.HandlerFunc{answers(429, "X-RateLimit-Reset", noon.Add(5*time.Minute).Format("2006-01-02T15:04:05.000000Z"), "Date", date)},
			waits: []time.Duration{5*time.Minute + time.Second}, why: Limit, status: 200},
		{name: "Reddit", answers: []http.HandlerFunc{answers(429, "X-Ratelimit-Remaining", "0.0", "X-Ratelimit-Reset", "120", "Date", date)}, waits: []time.Duration{2 * time.Minute}, why: Limit, status: 200},
		{name: "Bluesky", answers: []http.HandlerFunc{answers(429, "ratelimit-reset", fmt.Sprint(noon.Add(time.Minute).Unix()), "Date", date)}, waits: []time.Duration{61 * time.Second}, why: Limit, status: 200},
		{name: "by the server's clock", answers: []http.HandlerFunc{answers(429, "X-RateLimit-Reset", fmt.Sprint(noon.Add(49*time.Hour).Unix()), "Date", noon.Add(48*time.Hour+50*time.Minute).Format(http.TimeFormat))},
			waits: []time.Duration{10*time.Minute + time.Second}, why: Limit, status: 200},
		{name: "limit without a time", answers: times(2, answers(429)), waits: []time.Duration{any, any}, why: Limit, status: 200},
		{name: "a window that is not what is amiss", answers: []http.HandlerFunc{answers(429, "x-rate-limit-remaining", "39999", "x-rate-limit-reset", fmt.Sprint(noon.Add(15*time.Minute).Unix()), "Date", date)}, waits: []time.Duration{any}, why: Limit, status: 200},
		{name: "limit without a time, and without end", answers: times(9, answers(429)), waits: []time.Duration{any, any, any, any}, why: Limit, status: 429},
		{name: "limit that has passed", answers: []http.HandlerFunc{answers(429, "X-RateLimit-Reset", fmt.Sprint(noon.Unix()), "Date", date)}, waits: []time.Duration{any}, why: Limit, status: 200},
		{name: "limit without end", answers: times(9, answers(429, "Retry-After", "1")), waits: []time.Duration{1e9, 1e9, 1e9, 1e9}, why: Limit, limited: true},
		{name: "longer than is worth it", answers: []http.HandlerFunc{answers(429, "Retry-After", "86400")}, limited: true},
		{name: "longer in all", answers: times(9, answers(429, "Retry-After", "700")), waits: []time.Duration{700e9}, why: Limit, limited: true},
		{name: "posted, limited", method: "POST", body: "x", answers: []http.HandlerFunc{answers(429, "Retry-After", "7")}, waits: []time.Duration{7 * time.Second}, why: Limit, status: 200},
		{name: "posted, busy", method: "POST", body: "x", answers: []http.HandlerFunc{answers(503, "Retry-After", "7")}, status: 503},
		{name: "deleted, connection lost", method: "DELETE", answers: []http.HandlerFunc{raw("")}},
		{name: "busy, says when", answers: []http.HandlerFunc{answers(503, "Retry-After", "7")}, waits: []time.Duration{7 * time.Second}, why: Busy, status: 200},
		{name: "busy, window says nothing about it", answers: []http.HandlerFunc{answers(503, "X-RateLimit-Remaining", "290", "X-RateLimit-Reset", fmt.Sprint(noon.Add(5*time.Minute).Unix()), "Date", date)}, waits: []time.Duration{any}, why: Busy, status: 200},
		{name: "gateway", answers: []http.HandlerFunc{answers(502), answers(504)}, waits: []time.Duration{any, any}, why: Busy, status: 200},
		{name: "busy without end", answers: times(9, answers(502)), waits: []time.Duration{any, any, any, any}, why: Busy, status: 502},
		{name: "broken server is not asked again", answers: []http.HandlerFunc{answers(500)}, status: 500},
		{name: "not found is not asked again", answers: []http.HandlerFunc{answers(404)}, status: 404},
		{name: "connection lost", answers: []http.HandlerFunc{raw(""), raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")}, waits: []time.Duration{any, any}, why: Lost, status: 200},
		{name: "cut in a chunk", answers: []http.HandlerFunc{raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nha")}, waits: []time.Duration{any}, why: Lost, status: 200},
		{name: "lost for good", answers: times(9, raw("")), waits: []time.Duration{any, any, any, any}, why: Lost},
		{name: "head", method: "HEAD", answers: []http.HandlerFunc{answers(503)}, waits: []time.Duration{any}, why: Busy, status: 200},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newServer(t, tt.answers...)
			c := &clock{at: noon}
			tr, pauses := newTransport(c)
			method := tt.method
			if method == "" {
				method = http.MethodGet
			}
			r, err := http.NewRequest(method, s.URL+"/api", nil)
			if tt.body != "" {
				r, err = http.NewRequest(method, s.URL+"/api", strings.NewReader(tt.body))
			}
			if err != nil {
				t.Fatal(err)
			}
			res, err := (&http.Client{Transport: tr}).Do(r)
			if tt.status == 0 {
				if err == nil {
					t.Fatalf("status %d, want an error", res.StatusCode)
				}
				if e, ok := errors.AsType[*LimitError](err); ok != tt.limited || ok && (hint.Of(err) == "" || !e.Until.After(noon)) {
					t.Errorf("error %v, hint %q", err, hint.Of(err))
				}
			} else if err != nil {
				t.Fatal(err)
			} else {
				b, err := io.ReadAll(res.Body)
				if res.StatusCode != tt.status || err != nil || method != "HEAD" && len(b) == 0 {
					t.Errorf("status %d, body %q, error %v", res.StatusCode, b, err)
				}
			}
			for i, d := range c.waits {
				if i < len(tt.waits) && tt.waits[i] == any {
					most := firstBackoff << i
					if d < most/2 || d > most {
						t.Errorf("wait %d is %v, want between %v and %v", i, d, most/2, most)
					}
					c.waits[i] = any
				}
			}
			if d := cmp.Diff(tt.waits, c.waits); d != "" {
				t.Errorf("waits (-want +got):\n%s", d)
			}
			if len(*pauses) != len(c.waits) {
				t.Errorf("%d pauses told, %d made", len(*pauses), len(c.waits))
			}
			for i, p := range *pauses {
				if p.Why != tt.why || p.Try != i+1 || p.For <= 0 || p.Host != strings.TrimPrefix(s.URL, "http://") {
					t.Errorf("pause %+v", p)
				}
			}
			if want := len(tt.waits) + 1; len(s.requests()) != want {
				t.Errorf("%d requests, want %d", len(s.requests()), want)
			}
			for _, got := range s.requests() {
				if got != method+" /api "+tt.body {
					t.Errorf("got request %q", got)
				}
			}
		})
	}
}

// A server that says that the window is used up is not asked before it opens.
func TestWaitsBeforeItIsRefused(t *testing.T) {
	reset := fmt.Sprint(noon.Add(3 * time.Minute).Unix())
	s := newServer(t, answers(200, "X-RateLimit-Remaining", "1", "X-RateLimit-Reset", reset, "Date", noon.Format(http.TimeFormat)),
		answers(200, "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", reset, "Date", noon.Format(http.TimeFormat)))
	c := &clock{at: noon}
	tr, _ := newTransport(c)
	client := &http.Client{Transport: tr}
	for i, path := range []string{"/a", "/a", "/b", "/a?page=3", "/a"} {
		res, err := client.Get(s.URL + path)
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		want := map[int]int{0: 0, 1: 0, 2: 0, 3: 1, 4: 1}[i]
		if len(c.waits) != want {
			t.Errorf("after request %d: waits %v, want %d", i, c.waits, want)
		}
	}
	if d := cmp.Diff([]time.Duration{3*time.Minute + time.Second}, c.waits); d != "" {
		t.Error(d)
	}
}

// After a refusal that is too long to wait for, the server is left alone.
func TestRemembersRefusal(t *testing.T) {
	s := newServer(t, answers(429, "Retry-After", "7200"))
	c := &clock{at: noon}
	tr, _ := newTransport(c)
	for range 3 {
		_, err := (&http.Client{Transport: tr}).Get(s.URL + "/api")
		if e, ok := errors.AsType[*LimitError](err); !ok || !e.Until.Equal(noon.Add(2*time.Hour)) {
			t.Errorf("error %v", err)
		}
	}
	if len(s.requests()) != 1 {
		t.Errorf("asked %d times", len(s.requests()))
	}
}

func TestStopsWithContext(t *testing.T) {
	s := newServer(t, answers(429, "Retry-After", "60"), answers(429, "Retry-After", "60"))
	ctx, cancel := context.WithCancel(t.Context())
	tr := &Transport{Waiting: func(Pause) { cancel() }} // waits by the real clock
	r, _ := http.NewRequestWithContext(ctx, http.MethodGet, s.URL, nil)
	start := time.Now()
	if _, err := (&http.Client{Transport: tr}).Do(r); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
	if time.Since(start) > 30*time.Second {
		t.Error("waited on")
	}
}

// TestFullHost: what Meta says of an app holds for whatever is asked next.
func TestFullHost(t *testing.T) {
	s := newServer(t, answers(200, "X-App-Usage", `{"call_count":100}`), answers(200))
	c := &clock{at: noon}
	var waits []Pause
	client := &http.Client{Transport: &Transport{Now: c.now, Wait: c.wait, Waiting: func(p Pause) { waits = append(waits, p) }}}
	for _, path := range []string{"/me/posts", "/me/photos", "/me/albums"} {
		res, err := client.Get(s.URL + path)
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
	}
	if len(waits) != 1 || waits[0].For != fullFor || waits[0].Why != Limit {
		t.Errorf("waited %+v, want once, before the second", waits)
	}
}

// One Transport serves many requests at a time.
func TestConcurrent(t *testing.T) {
	s := newServer(t, answers(429, "Retry-After", "1"), answers(200, "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "2"), answers(502))
	c := &clock{at: noon}
	client := &http.Client{Transport: &Transport{Now: c.now, Wait: c.wait, Waiting: func(Pause) {}}}
	var all sync.WaitGroup
	for range 10 {
		all.Go(func() {
			res, err := client.Get(s.URL + "/api")
			if err != nil {
				t.Error(err)
				return
			}
			res.Body.Close()
		})
	}
	all.Wait()
}

func TestUntrustedServerIsNotAskedAgain(t *testing.T) {
	srv := httptest.NewUnstartedServer(nil)
	srv.Config.ErrorLog = log.New(io.Discard, "", 0)
	srv.StartTLS()
	defer srv.Close()
	c := &clock{at: noon}
	tr, pauses := newTransport(c)
	if _, err := (&http.Client{Transport: tr}).Get(srv.URL); err == nil || len(*pauses) != 0 {
		t.Errorf("error %v, pauses %v", err, *pauses)
	}
}

// A body that cannot be sent again is sent once.
func TestBodyReadOnce(t *testing.T) {
	s := newServer(t, answers(429, "Retry-After", "7"))
	c := &clock{at: noon}
	tr, _ := newTransport(c)
	_, err := (&http.Client{Transport: tr}).Post(s.URL, "text/plain", io.MultiReader(strings.NewReader("x")))
	if _, ok := errors.AsType[*LimitError](err); !ok || len(s.requests()) != 1 || len(c.waits) != 0 {
		t.Errorf("error %v, %d requests, waits %v", err, len(s.requests()), c.waits)
	}
}
