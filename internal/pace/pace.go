// Package pace keeps requests within what a server allows: it waits where the
// server says to wait, and asks again where asking again is safe.
package pace

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/probity-audit/probity/internal/hint"
)

// Transport is a RoundTripper that waits out rate limits, and repeats requests
// that failed on the way if they only read. Its zero value is ready for use.
type Transport struct {
	Base    http.RoundTripper // nil means http.DefaultTransport
	Waiting func(Pause)       // told before each wait; nil if nobody is to know
	// MaxWait bounds all waits for one request together; 0 means 20 minutes,
	// since the longest window of the networks known is X's of 15.
	MaxWait  time.Duration
	MaxTries int // how often a request is sent in all; 0 means 5
	// Timeout bounds the time to the first megabyte of an answer, or its end,
	// and then the time to each further one; 0 means one minute.
	Timeout time.Duration
	MaxBody int64 // bytes of an answer that are read; 0 means 64 MB

	Now  func() time.Time                           // nil means time.Now
	Wait func(context.Context, time.Duration) error // nil waits by the clock; returns early with the context's error

	mu   sync.Mutex
	free map[string]time.Time // by host, and by host and path: when requests are allowed again
}

// Pause is a wait that is about to begin.
type Pause struct {
	Host string
	For  time.Duration
	Why  Reason
	Try  int // how often the request was sent so far
}

// Reason says why there is a wait, in words to show.
type Reason string

// The reasons to wait.
const (
	Limit Reason = "the network's rate limit"
	Busy  Reason = "the server is busy"
	Lost  Reason = "the connection was lost"
)

// LimitError says that a server allows nothing more for longer than is worth
// waiting for.
type LimitError struct {
	Host  string
	Until time.Time // when it may allow more; zero if it does not say
}

func (e *LimitError) Error() string { return e.Host + " allows no more requests for now" }

// ErrTimeout says that a server answered too slowly.
var ErrTimeout = errors.New("the server answers too slowly")

// Default values of the fields of [Transport].
const (
	defaultMaxWait  = 20 * time.Minute
	defaultMaxTries = 5
	defaultTimeout  = time.Minute
	defaultMaxBody  = 64 << 20

	firstBackoff = time.Second
	maxBackoff   = 30 * time.Second
)

// RoundTrip sends r, waits and repeats as needed. A server that still fails after
// the last try is passed on as it answered; one that still limits, and says for
// how long, is a [LimitError].
func (t *Transport) RoundTrip(r *http.Request) (*http.Response, error) {
	ctx, bucket := r.Context(), r.URL.Host+r.URL.Path
	left := or(t.MaxWait, defaultMaxWait)
	pause := func(why Reason, d time.Duration, try int) error {
		if d > left {
			return t.limited(r, d)
		}
		left -= d
		if t.Waiting != nil {
			t.Waiting(Pause{r.URL.Host, d, why, try})
		}
		return t.wait(ctx, d)
	}
	if d := max(t.blocked(bucket), t.blocked(r.URL.Host)); d > 0 {
		if err := pause(Limit, d, 0); err != nil {
			closeBody(r)
			return nil, err
		}
	}
	for try := 1; ; try++ {
		res, err := t.send(r)
		last := try >= or(t.MaxTries, defaultMaxTries)
		var why Reason
		var d time.Duration
		switch {
		case err != nil:
			if ctx.Err() != nil || last || !reads(r) || !passing(err) {
				return nil, err
			}
			why = Lost
		case res.StatusCode == http.StatusTooManyRequests:
			// Refused before anything was done, so that whatever can be sent
			// again may be.
			why, d = Limit, told(res.Header, t.serverNow(res))
			t.block(bucket, d)
			switch {
			case !last && repeatable(r):
			case d > 0:
				res.Body.Close()
				return nil, t.limited(r, d)
			default: // only the body can say what is amiss
				return res, nil
			}
		case res.StatusCode == http.StatusBadGateway, res.StatusCode == http.StatusServiceUnavailable, res.StatusCode == http.StatusGatewayTimeout:
			if last || !reads(r) {
				return res, nil
			}
			why, d = Busy, until(res.Header.Get("Retry-After"), t.serverNow(res))
		default:
			t.block(bucket, exhausted(res.Header, t.serverNow(res)))
			t.block(r.URL.Host, full(res.Header))
			return res, nil
		}
		if res != nil {
			res.Body.Close() // its first megabyte was read; more of an error is not worth a connection
		}
		if d <= 0 {
			d = backoff(try)
		}
		if err := pause(why, d, try); err != nil {
			return nil, err
		}
		if r, err = again(r); err != nil {
			return nil, err
		}
	}
}

// limited is the error for a server that allows nothing for d; 0 if it does not say.
func (t *Transport) limited(r *http.Request, d time.Duration) error {
	e := &LimitError{Host: r.URL.Host}
	advice := "run the command again in a while; what was read so far is kept"
	if d > 0 {
		e.Until = t.now().Add(d)
		advice = fmt.Sprintf("run the command again after %s; what was read so far is kept", e.Until.Local().Format("15:04 on 2 January"))
	}
	return hint.Wrap(e, advice)
}

// block remembers that a bucket is empty for d, so that the next request waits
// instead of being refused. Networks count by account, by address or by endpoint;
// the last is the narrowest, and waiting for it never waits for nothing.
func (t *Transport) block(bucket string, d time.Duration) {
	if d <= 0 {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.free == nil {
		t.free = make(map[string]time.Time)
	}
	t.free[bucket] = t.now().Add(d)
}

// blocked returns how long a bucket is still empty.
func (t *Transport) blocked(bucket string) time.Duration {
	t.mu.Lock()
	defer t.mu.Unlock()
	at, ok := t.free[bucket]
	if !ok {
		return 0
	}
	d := at.Sub(t.now())
	if d <= 0 {
		delete(t.free, bucket)
	}
	return d
}

// serverNow is the time by the server's clock, by which it counts; the owner's
// may be wrong.
func (t *Transport) serverNow(res *http.Response) time.Time {
	if at, err := http.ParseTime(res.Header.Get("Date")); err == nil {
		return at
	}
	return t.now()
}

func (t *Transport) now() time.Time {
	if t.Now != nil {
		return t.Now()
	}
	return time.Now()
}

func (t *Transport) wait(ctx context.Context, d time.Duration) error {
	if t.Wait != nil {
		return t.Wait(ctx, d)
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// backoff doubles with each try and varies by half, so that those who failed
// together do not come back together.
func backoff(try int) time.Duration {
	d := min(firstBackoff<<min(try-1, 10), maxBackoff)
	return d/2 + rand.N(d/2)
}

// reads reports whether a request changes nothing, so that sending it twice does
// no harm.
func reads(r *http.Request) bool {
	return (r.Method == "" || r.Method == http.MethodGet || r.Method == http.MethodHead) && repeatable(r)
}

func repeatable(r *http.Request) bool {
	return r.Body == nil || r.Body == http.NoBody || r.GetBody != nil
}

// again returns r ready to be sent once more.
func again(r *http.Request) (*http.Request, error) {
	if r.Body == nil || r.Body == http.NoBody {
		return r, nil
	}
	body, err := r.GetBody()
	if err != nil {
		return nil, err
	}
	r = r.Clone(r.Context())
	r.Body = body
	return r, nil
}

// passing reports whether a failure may be over the next time. Most are; what
// will not change is a server that does not exist or cannot be trusted.
func passing(err error) bool {
	if dns, ok := errors.AsType[*net.DNSError](err); ok {
		return !dns.IsNotFound
	}
	_, untrusted := errors.AsType[*tls.CertificateVerificationError](err)
	return !untrusted && !errors.Is(err, ErrTooLong)
}

func closeBody(r *http.Request) {
	if r.Body != nil {
		r.Body.Close()
	}
}

func or[T int | int64 | time.Duration](v, otherwise T) T {
	if v == 0 {
		return otherwise
	}
	return v
}
