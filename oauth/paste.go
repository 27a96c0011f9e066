package oauth

import (
	"context"
	"errors"
	"net/url"
	"strings"

	"github.com/probity-audit/probity/internal/hint"
)

const pasteTries = 3

// paste asks the owner for what the browser shows at the end, for a browser on
// another machine, or a server that shows the code.
func (s *SignIn) paste(ctx context.Context, l *listener, state string, answers chan<- answer) {
	question := "Afterwards the browser shows a page that may not load. Paste the address of that page: "
	if !l.http() {
		question = "Paste the code that the page shows: "
	}
	send := func(a answer) {
		select {
		case answers <- a:
		case <-ctx.Done():
		}
	}
	for try := 1; ; try++ {
		line, err := s.Paste(ctx, question)
		if err != nil {
			if l.http() {
				return // nobody to ask; the browser may still answer
			}
			if ctx.Err() == nil {
				send(answer{err: hint.Wrap(errors.New("no code was given"), "run the sign-in in a terminal"), done: func(error) {}})
			}
			return
		}
		a, err := readPasted(strings.TrimSpace(line), state, l.http())
		if err == nil {
			send(a)
			return
		}
		if try == pasteTries {
			send(answer{err: hint.Wrap(err, hintPaste), done: func(error) {}})
			return
		}
		s.say("That does not fit: " + err.Error() + ". " + hintPaste)
	}
}

const hintPaste = "Copy the whole address of the page that the browser came to, or the whole code that the page shows."

// readPasted reads a redirect address, or a bare code where the server shows one.
// A bare code proves nothing about who asked for it, so that it counts only where
// there is no other way.
func readPasted(line, state string, address bool) (answer, error) {
	if _, query, ok := strings.Cut(line, "?"); ok {
		query, _, _ = strings.Cut(query, "#")
		if q, err := url.ParseQuery(query); address || err != nil || q.Has("state") || q.Has("error") {
			return readAnswer(query, state)
		} else {
			line = q.Get("code") // the address of the page that shows the code
		}
	}
	if line == "" || address || strings.ContainsFunc(line, notTokenRune) {
		return answer{}, ErrNoCode
	}
	return answer{code: line, done: func(error) {}}, nil
}

// notTokenRune reports whether r cannot stand in a token or a code: RFC 6749,
// appendix A, allows the visible characters of ASCII, and quotation marks and
// angle brackets are signs of having copied too much.
func notTokenRune(r rune) bool { return r <= ' ' || r > '~' || strings.ContainsRune("\"'`<>", r) }
