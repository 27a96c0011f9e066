// Package review is a page on the owner's own machine on which findings are looked
// at and decided.
//
// Nothing leaves the machine: the page is served on a loopback address to the one
// browser that brings a token which is good once, answers no other name and no
// other origin, loads nothing from elsewhere and is not kept by the browser. All of
// it can be read and used without scripts; the script adds keys.
package review

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/social"
)

// Desk is what the page works on. Its methods are called one at a time.
type Desk interface {
	// Report judges all that is kept.
	Report(ctx context.Context) (*audit.Report, error)
	// Item returns an item as it is kept; ok is false if it is not.
	Item(ctx context.Context, account social.Account, ref audit.ItemRef) (it social.Item, ok bool, err error)
	// Decide keeps the decisions, all or none. One without a verb takes the
	// earlier one back.
	Decide(ctx context.Context, ds []audit.Decision) error
	// Undo takes back what was decided last, and returns what is in force now about
	// the same findings: without a verb where that is nothing. It returns
	// ErrNothing if nothing was decided.
	Undo(ctx context.Context) ([]audit.Decision, error)
	// Answer keeps what the owner says of a person. One without a standing takes
	// back what was said.
	Answer(ctx context.Context, a linkage.Answer) error
	// Hold returns what was answered to the question that comes before anything is
	// removed; ok is false if it was not put yet.
	Hold(ctx context.Context) (h audit.Hold, ok bool, err error)
	SetHold(ctx context.Context, h audit.Hold) error
}

// ErrNothing says that there is no decision to take back.
var ErrNothing = errors.New("nothing was decided that could be taken back")

// Options say how the page is served. The zero value serves it on a free port.
type Options struct {
	Port int           // 0: any that is free
	Idle time.Duration // without a request, after which it ends; 0: two hours
	Now  func() time.Time

	// Entered is called when the token was used, which it can be once.
	Entered func()

	// Matters are what the question before a removal names.
	Matters []Matter
}

// Matter is what may forbid removing anything.
type Matter struct {
	Word string // as audit.Hold keeps it: "complaint"
	Name string // "a complaint"
}

const defaultIdle = 2 * time.Hour

// Server serves the page.
type Server struct {
	site     *site
	guard    *guard
	listener net.Listener
	idle     time.Duration
}

// Ending says why a server ended.
type Ending string

// The endings.
const (
	Finished Ending = "finished" // by the owner, on the page
	Idle     Ending = "idle"     // nobody used it
	Stopped  Ending = "stopped"  // from outside, by the context
)

// New makes the report and listens. The page can be had once Serve is called.
func New(ctx context.Context, desk Desk, opt Options) (*Server, error) {
	if opt.Now == nil {
		opt.Now = time.Now
	}
	if opt.Entered == nil {
		opt.Entered = func() {}
	}
	site, err := newSite(ctx, desk, opt.Now)
	if err != nil {
		return nil, err
	}
	site.matters = opt.Matters
	l, err := new(net.ListenConfig).Listen(ctx, "tcp4", net.JoinHostPort("127.0.0.1", strconv.Itoa(opt.Port)))
	if err != nil {
		return nil, hint.Wrap(fmt.Errorf("the page cannot be served: port %d cannot be had", opt.Port), "another program may use it; leave out --port for one that is free")
	}
	s := &Server{site: site, listener: l, idle: cmp.Or(opt.Idle, defaultIdle)}
	s.guard = newGuard(l.Addr().String(), site, opt.Entered)
	site.token = s.guard.form
	return s, nil
}

// Address is where the page is, with a token in it that is good once.
func (s *Server) Address() string { return "http://" + s.guard.host + enterPath + s.guard.once }

// Serve serves the page until the owner is finished, nobody has used it for long,
// or ctx is done.
func (s *Server) Serve(ctx context.Context) (Ending, error) {
	var end sync.Once
	ended := make(chan Ending, 1)
	finish := func(why Ending) { end.Do(func() { ended <- why }) }
	s.site.finish = func() { finish(Finished) }
	unused := time.AfterFunc(s.idle, func() { finish(Idle) })
	defer unused.Stop()
	defer context.AfterFunc(ctx, func() { finish(Stopped) })()

	handler := s.guard.protect(s.site.routes())
	server := &http.Server{
		Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			unused.Reset(s.idle)
			handler.ServeHTTP(w, r)
		}),
		BaseContext:       func(net.Listener) context.Context { return context.WithoutCancel(ctx) }, // what is being kept is kept whole
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      10 * time.Minute, // a long history takes its time to be judged again
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    32 << 10,
		ErrorLog:          log.New(io.Discard, "", 0), // it could name what is asked for
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(s.listener) }()
	select {
	case err := <-failed:
		return "", err
	case why := <-ended:
		waiting, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		if server.Shutdown(waiting) != nil {
			server.Close()
		}
		return why, nil
	}
}

// Decided returns how many findings are decided, and of how many, apart from those
// that are only worth knowing.
func (s *Server) Decided() (decided, of int) {
	s.site.mu.Lock()
	defer s.site.mu.Unlock()
	p := s.site.book.progress()
	return p.Decided, p.Of
}
