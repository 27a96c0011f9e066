package pace

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/probity-audit/probity/internal/hint"
)

const stretch = 1 << 20 // bytes that must arrive within Transport.Timeout

// ErrTooLong says that an answer is longer than anything a network sends.
var ErrTooLong = errors.New("the server's answer is too long")

// send sends r once. It reads the first megabyte of the answer before it returns,
// which is the whole of nearly all: a connection that dies within it is then an
// error here, where it can be tried again.
func (t *Transport) send(r *http.Request) (*http.Response, error) {
	base := t.Base
	if base == nil {
		base = http.DefaultTransport
	}
	ctx, cancel := context.WithCancelCause(r.Context())
	b := &body{
		left:    or(t.MaxBody, defaultMaxBody),
		timeout: or(t.Timeout, defaultTimeout),
		ctx:     ctx,
		cancel:  cancel,
	}
	b.timer = time.AfterFunc(b.timeout, func() { cancel(ErrTimeout) })
	start := time.Now()
	res, err := base.RoundTrip(r.WithContext(ctx))
	b.budget = b.timeout - time.Since(start)
	if err != nil {
		b.stop()
		return nil, b.cause(err)
	}
	b.from = res.Body
	if res.ContentLength > b.left && r.Method != http.MethodHead {
		b.Close()
		return nil, b.tooLong()
	}
	var first bytes.Buffer
	first.Grow(int(min(max(res.ContentLength, 0), stretch)) + bytes.MinRead)
	n, err := io.CopyN(&first, b, stretch)
	switch {
	case err == io.EOF || err == nil && n == res.ContentLength:
		b.Close()
		res.Body = io.NopCloser(&first)
	case err != nil:
		b.Close()
		return nil, err
	default:
		b.first = &first
		res.Body = b
	}
	return res, nil
}

// body is an answer that must keep coming, and end.
type body struct {
	first   *bytes.Buffer // read already
	from    io.ReadCloser
	left    int64 // bytes that may still come
	since   int   // bytes of this stretch
	timeout time.Duration
	budget  time.Duration // what remains of timeout for this stretch
	timer   *time.Timer   // runs while the server is waited for, not while the caller works
	ctx     context.Context
	cancel  context.CancelCauseFunc
}

func (b *body) Read(p []byte) (int, error) {
	if b.first != nil && b.first.Len() > 0 {
		return b.first.Read(p)
	}
	if int64(len(p)) > b.left+1 {
		p = p[:b.left+1] // one more, to know the end from the limit
	}
	start := time.Now()
	b.timer.Reset(b.budget)
	n, err := b.from.Read(p)
	b.timer.Stop()
	b.budget -= time.Since(start)
	if b.since += n; b.since >= stretch {
		b.since, b.budget = 0, b.timeout
	}
	if b.left -= int64(n); b.left < 0 {
		return 0, b.tooLong()
	}
	if err != nil && err != io.EOF {
		err = b.cause(err)
	}
	return n, err
}

func (b *body) Close() error {
	err := b.from.Close()
	b.stop()
	return err
}

func (b *body) stop() {
	b.timer.Stop()
	b.cancel(nil)
}

// cause says whether an error comes from the time being up rather than from the
// server or the one who asked.
func (b *body) cause(err error) error {
	if context.Cause(b.ctx) == ErrTimeout {
		return hint.Wrap(fmt.Errorf("%w: nothing complete within %v", ErrTimeout, b.timeout),
			"run the command again later; what was read so far is kept")
	}
	return err
}

func (b *body) tooLong() error {
	return hint.Wrap(ErrTooLong, "the network may have changed; look for a newer version of Probity")
}
