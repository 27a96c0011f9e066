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

// listener waits for the browser on a loopback address. One made of [OutOfBand]
// waits for nothing.
type listener struct {
	url     string // redirect address in use
	path    string
	net     net.Listener
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
	if err != nil || u.Scheme != "http" || !loopback(u) || u.Port() == "" || u.Path == "" || u.RawQuery != "" || u.User != nil {
		return nil, hint.Wrap(errors.New("the redirect address is not one on this machine"),
			"use http://127.0.0.1:PORT/callback, the same as registered with the network")
	}
	n, err := net.Listen("tcp", u.Host)
	if err != nil {
		return nil, hint.Wrap(fmt.Errorf("cannot wait for the browser: %w", err),
			"another program may use port "+u.Port()+"; end it and sign in again")
	}
	l := &listener{url: redirect, path: u.EscapedPath(), net: n}
	if u.Port() == "0" {
		u.Host = n.Addr().String()
		l.url = u.String()
	}
	return l, nil
}

// http reports whether a browser can be waited for.
func (l *listener) http() bool { return l.net != nil }

// serve hands the first answer that carries state to answers, and refuses all else.
func (l *listener) serve(ctx context.Context, state string, answers chan<- answer) {
	if l.net == nil {
		return
	}
	u, _ := url.Parse(l.url)
	l.server = &http.Server{
		Handler:           l.handler(ctx, u.Host, state, answers),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       5 * time.Second,
		WriteTimeout:      2 * exchangeTimeout, // the page waits for the token
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          log.New(io.Discard, "", 0), // it would name addresses that hold codes
	}
	go l.server.Serve(l.net)
}

func (l *listener) handler(ctx context.Context, host, state string, answers chan<- answer) http.HandlerFunc {
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
		a, err := readAnswer(r.URL.RawQuery, state)
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
	case l.net != nil:
		l.net.Close()
	}
}
