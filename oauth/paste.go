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
// another machine, and for servers that send it elsewhere or show the code.
func (s *SignIn) paste(ctx context.Context, l *listener, want expected, answers chan<- answer) {
	var question string
	switch {
	case l.url == OutOfBand:
		question = "Paste the code that the page shows: "
	case l.http():
		question = "Afterwards the browser shows a page that may not load. Paste the address of that page: "
	default:
		s.say("Once you have agreed, the browser goes to a page that does not load, or that looks empty. That is as it should be: the answer is in its address.")
		question = "Copy the whole address from the top of the browser and paste it here: "
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
				send(answer{err: hint.Wrap(errors.New("nothing was pasted"), "run the sign-in in a terminal"), done: func(error) {}})
			}
			return
		}
		a, err := readPasted(strings.TrimSpace(line), want, l.url != OutOfBand)
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

const hintPaste = "Copy the whole address of the page that the browser came to at the end, or the whole code that the page shows."

// readPasted reads a redirect address, or a bare code where the server shows one.
// A bare code proves nothing about who asked for it, so that it counts only where
// there is no other way.
func readPasted(line string, want expected, address bool) (answer, error) {
	if _, query, ok := strings.Cut(line, "?"); ok {
		query, _, _ = strings.Cut(query, "#")
		q, err := url.ParseQuery(query)
		switch {
		case err == nil && address && q.Has("redirect_uri") && !q.Has("code") && !q.Has("error"):
			return answer{}, errAsked
		case address || err != nil || q.Has("state") || q.Has("error"):
			a, err := readAnswer(query, want)
			if errors.Is(a.err, ErrNoCode) {
				return answer{}, ErrNoCode
			}
			return a, err
		}
		line = bare(q.Get("code")) // the address of the page that shows the code
	}
	if line == "" || address || strings.ContainsFunc(line, notTokenRune) {
		return answer{}, ErrNoCode
	}
	return answer{code: line, done: func(error) {}}, nil
}

var errAsked = errors.New("this is the address at which you are asked, not the one that the browser comes to when you have agreed")

// notTokenRune reports whether r cannot stand in a token or a code: RFC 6749,
// appendix A, allows the visible characters of ASCII, and quotation marks and
// angle brackets are signs of having copied too much.
func notTokenRune(r rune) bool { return r <= ' ' || r > '~' || strings.ContainsRune("\"'`<>", r) }
