package oauth

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/url"
	"sync/atomic"
	"time"

	"github.com/probity-audit/probity/internal/hint"
)

// answer is what came back from the server by way of the owner.
type answer struct {
	code string
	err  error
	done func(error) // told once how the sign-in ended
}

// listener waits for the browser on a loopback address. One for an address that
// is not on this machine, or for [OutOfBand], waits for nothing.
type listener struct {
	url     string // redirect address in use
	path    string
	nets    []net.Listener
	server  *http.Server
	refused atomic.Int64 // answers that belonged to another sign-in
}

// listen opens the redirect address, or one with a free port if it is "".
func listen(redirect string) (*listener, error) {
	if redirect == OutOfBand {
		return &listener{url: OutOfBand}, nil
	}
	if redirect == "" {
		redirect = "http://127.0.0.1:0/callback"
	}
	u, err := url.Parse(redirect)
	if err == nil && u.Scheme == "https" && safe(u) && u.Fragment == "" {
		return &listener{url: redirect}, nil // whoever may be there, it is not us
	}
	if err != nil || u.Scheme != "http" || !loopback(u) || u.Port() == "" || u.Path == "" || u.RawQuery != "" || u.User != nil {
		return nil, hint.Wrap(errors.New("the redirect address is not one on this machine"),
			"use http://127.0.0.1:PORT/callback, the same as registered with the network")
	}
	l := &listener{url: redirect, path: u.EscapedPath()}
	if l.nets, err = bind(u.Hostname(), u.Port()); err != nil {
		return nil, hint.Wrap(fmt.Errorf("cannot wait for the browser: %w", err),
			"another program may use port "+u.Port()+"; end it and sign in again")
	}
	if u.Port() == "0" {
		_, port, _ := net.SplitHostPort(l.nets[0].Addr().String())
		u.Host = net.JoinHostPort(u.Hostname(), port)
		l.url = u.String()
	}
	return l, nil
}

// bind listens on host. The name localhost means two addresses, of which a
// browser may try either: another program must not hold the other.
func bind(host, port string) ([]net.Listener, error) {
	first := host
	if host == "localhost" {
		first = "127.0.0.1"
	}
	n, err := net.Listen("tcp", net.JoinHostPort(first, port))
	if err != nil || host != "localhost" {
		return []net.Listener{n}, err
	}
	if port == "0" {
		_, port, _ = net.SplitHostPort(n.Addr().String())
	}
	six, err := net.Listen("tcp6", net.JoinHostPort("::1", port))
	if err == nil {
		return []net.Listener{n, six}, nil
	}
	if free, none := net.Listen("tcp6", "[::1]:0"); none == nil {
		free.Close()
		n.Close()
		return nil, err
	}
	return []net.Listener{n}, nil // this machine has no IPv6
}

// http reports whether a browser can be waited for.
func (l *listener) http() bool { return len(l.nets) > 0 }

// serve hands the first answer that belongs to answers, and refuses all else.
func (l *listener) serve(ctx context.Context, want expected, answers chan<- answer) {
	if !l.http() {
		return
	}
	u, _ := url.Parse(l.url)
	l.server = &http.Server{
		Handler:           l.handler(ctx, u.Host, want, answers),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       5 * time.Second,
		WriteTimeout:      2 * exchangeTimeout, // the page waits for the token
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          log.New(io.Discard, "", 0), // it would name addresses that hold codes
	}
	for _, n := range l.nets {
		go l.server.Serve(n)
	}
}

func (l *listener) handler(ctx context.Context, host string, want expected, answers chan<- answer) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		// A name that a stranger's page has pointed at this machine is not the
		// address that the server was given.
		if r.Host != host {
			writePage(w, http.StatusMisdirectedRequest, page{Title: "Not here", Text: "This address is not the one that was asked for."})
			return
		}
		if r.URL.EscapedPath() != l.path {
			writePage(w, http.StatusNotFound, page{Title: "Nothing here", Text: "There is no page at this address."})
			return
		}
		if r.Method != http.MethodGet {
			w.Header().Set("Allow", http.MethodGet)
			writePage(w, http.StatusMethodNotAllowed, page{Title: "Not like this", Text: "This page can only be read."})
			return
		}
		a, err := readAnswer(r.URL.RawQuery, want)
		if err != nil { // not ours: refused, and the real one is still waited for
			l.refused.Add(1)
			writePage(w, http.StatusBadRequest, page{Title: "Not this sign-in",
				Text: "This answer belongs to another sign-in. The one in your terminal still waits."})
			return
		}
		ended := make(chan error, 1)
		a.done = func(err error) { ended <- err }
		select {
		case answers <- a:
		case <-ctx.Done():
			writePage(w, http.StatusGone, page{Title: "Already answered", Text: "This sign-in has had its answer, or waits no longer. You can close this page."})
			return
		}
		writeOutcome(w, <-ended)
	}
}

// close stops listening, after the page that is being written.
func (l *listener) close() {
	switch {
	case l.server != nil:
		ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		if l.server.Shutdown(ctx) != nil {
			l.server.Close()
		}
	default:
		for _, n := range l.nets {
			n.Close()
		}
	}
}
