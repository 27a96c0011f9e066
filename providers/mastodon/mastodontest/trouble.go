package mastodontest

import (
	"net/http"
	"strconv"
	"sync"
	"time"
)

// When says which requests meet trouble.
type When struct {
	Path  string // "" means all
	After int    // so many of them go well first
	Times int    // and so many do not; 0 means all that follow
}

// Spoil answers a request in place of the server. If it returns false, the server
// answers after all.
type Spoil func(http.ResponseWriter, *http.Request) bool

type trouble struct {
	When
	spoil Spoil
	seen  int
}

func (t *trouble) meets(r *http.Request) bool {
	if t.Path != "" && t.Path != r.URL.Path {
		return false
	}
	t.seen++
	return t.seen > t.After && (t.Times == 0 || t.seen <= t.After+t.Times)
}

// Answer spoils requests in any way.
func (s *Server) Answer(when When, spoil Spoil) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.troubles = append(s.troubles, &trouble{When: when, spoil: spoil})
}

// Cut breaks the connection in the middle of the answer.
func (s *Server) Cut(when When) {
	s.Answer(when, func(w http.ResponseWriter, _ *http.Request) bool {
		conn, _, err := http.NewResponseController(w).Hijack()
		if err != nil {
			panic(err) // the server has no such connections
		}
		defer conn.Close()
		conn.Write([]byte("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n[{\"id\":\"1"))
		return true
	})
}

// Limit answers that too much was asked, and when the next window begins: wait
// from now. GoToSocial also says how many seconds to wait.
func (s *Server) Limit(when When, wait time.Duration) {
	s.Answer(when, func(w http.ResponseWriter, _ *http.Request) bool {
		h := s.rateHeader()
		w.Header().Set(h+"Remaining", "0")
		w.Header().Set(h+"Reset", time.Now().Add(wait).UTC().Format("2006-01-02T15:04:05.000000Z"))
		if s.Shape.GoToSocial {
			w.Header().Set("Retry-After", strconv.Itoa(int((wait+time.Second-1)/time.Second)))
		}
		refuse(w, http.StatusTooManyRequests, "Too many requests")
		return true
	})
}

// Hold keeps requests waiting. The first of them closes reached; release lets all
// of them go on, and is to be called before the server is closed unless those
// who ask have gone.
func (s *Server) Hold(when When) (reached <-chan struct{}, release func()) {
	here, free := make(chan struct{}), make(chan struct{})
	var once sync.Once
	s.Answer(when, func(_ http.ResponseWriter, r *http.Request) bool {
		once.Do(func() { close(here) })
		select {
		case <-free:
		case <-r.Context().Done():
		}
		return false
	})
	return here, sync.OnceFunc(func() { close(free) })
}
