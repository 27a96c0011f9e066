package pace

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"testing"
	"time"

	"github.com/probity-audit/probity/internal/hint"
)

func TestSlowServer(t *testing.T) {
	release := make(chan struct{})
	defer close(release)
	silent := func(w http.ResponseWriter, r *http.Request) {
		select {
		case <-release:
		case <-r.Context().Done():
		}
	}
	drips := func(w http.ResponseWriter, r *http.Request) {
		for {
			io.WriteString(w, "x")
			if http.NewResponseController(w).Flush() != nil || r.Context().Err() != nil {
				return
			}
			select {
			case <-time.After(5 * time.Millisecond):
			case <-r.Context().Done():
				return
			}
		}
	}
	for name, slow := range map[string]http.HandlerFunc{"silent": silent, "drips": drips} {
		t.Run(name, func(t *testing.T) {
			s := newServer(t, slow, slow, slow)
			c := &clock{at: noon}
			tr, _ := newTransport(c)
			tr.Timeout, tr.MaxTries = 100*time.Millisecond, 2
			_, err := (&http.Client{Transport: tr}).Get(s.URL)
			if !errors.Is(err, ErrTimeout) || hint.Of(err) == "" || len(s.requests()) != 2 {
				t.Errorf("error %v after %d requests", err, len(s.requests()))
			}
		})
	}
}

func TestLongBodies(t *testing.T) {
	long := bytes.Repeat([]byte("0123456789abcdef"), 3*stretch/16)
	send := func(n, announced int) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			if announced > 0 {
				w.Header().Set("Content-Length", fmt.Sprint(announced))
			}
			w.Write(long[:n])
		}
	}
	tests := []struct {
		name    string
		answer  http.HandlerFunc
		max     int64
		get     error // of the request
		read    error // of reading the body
		n       int
		retried bool
	}{
		{name: "three megabytes", answer: send(len(long), len(long)), n: len(long)},
		{name: "length unknown", answer: send(len(long), 0), n: len(long)},
		{name: "one megabyte", answer: send(stretch, stretch), n: stretch},
		{name: "one megabyte, length unknown", answer: send(stretch, 0), n: stretch},
		{name: "just allowed", answer: send(2*stretch, 0), max: 2 * stretch, n: 2 * stretch},
		{name: "one byte more", answer: send(2*stretch+1, 0), max: 2 * stretch, read: ErrTooLong},
		{name: "one byte more, announced", answer: send(2*stretch+1, 2*stretch+1), max: 2 * stretch, get: ErrTooLong},
		{name: "too long at once", answer: send(100, 0), max: 99, get: ErrTooLong},
		{name: "cut off late", answer: send(2*stretch, len(long)), read: io.ErrUnexpectedEOF},
		{name: "cut off early", answer: send(1000, len(long)), n: len("done"), retried: true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newServer(t, tt.answer)
			c := &clock{at: noon}
			tr, _ := newTransport(c)
			tr.MaxBody = tt.max
			res, err := (&http.Client{Transport: tr}).Get(s.URL)
			if !errors.Is(err, tt.get) {
				t.Fatalf("error %v, want %v", err, tt.get)
			}
			if err != nil {
				return
			}
			defer res.Body.Close()
			b, err := io.ReadAll(res.Body)
			if !errors.Is(err, tt.read) {
				t.Fatalf("error %v, want %v", err, tt.read)
			}
			if err == nil && (len(b) != tt.n || !tt.retried && !bytes.Equal(b, long[:tt.n])) {
				t.Errorf("read %d bytes, want %d", len(b), tt.n)
			}
			if tt.retried != (len(s.requests()) == 2) {
				t.Errorf("%d requests", len(s.requests()))
			}
		})
	}
}

// Neither a long answer that keeps coming nor a caller who takes their time is a
// slow server.
func TestTimeoutIsForAStretch(t *testing.T) {
	const timeout = time.Second
	chunk := make([]byte, stretch)
	s := newServer(t, func(w http.ResponseWriter, r *http.Request) {
		for range 8 {
			w.Write(chunk)
			http.NewResponseController(w).Flush()
			select {
			case <-time.After(timeout * 3 / 10):
			case <-r.Context().Done():
			}
		}
	})
	tr, _ := newTransport(&clock{at: noon})
	tr.Timeout = timeout
	res, err := (&http.Client{Transport: tr}).Get(s.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	<-time.After(timeout * 3 / 2) // at work on the first of it
	if n, err := io.Copy(io.Discard, res.Body); err != nil || n != int64(8*len(chunk)) {
		t.Errorf("read %d bytes, %v", n, err)
	}
}
