package oauth

import (
	"context"
	"crypto/subtle"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strings"
	"unicode"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
)

// readAnswer reads the query of a redirect. It fails with [ErrState] on what
// does not belong to the sign-in; what does belong is an answer even if it says
// no, and then has err set.
func readAnswer(query, state string) (answer, error) {
	q, err := url.ParseQuery(query)
	if err != nil || len(q["state"]) != 1 || len(q["code"]) > 1 || len(q["error"]) > 1 ||
		subtle.ConstantTimeCompare([]byte(q.Get("state")), []byte(state)) != 1 {
		return answer{}, ErrState
	}
	a := answer{code: q.Get("code"), done: func(error) {}}
	switch {
	case q.Get("error") == "access_denied":
		a.err = hint.Wrap(ErrDenied, "nothing was kept; run the sign-in again and choose to allow it, or use the network's export instead")
	case q.Has("error"):
		said := plain(q.Get("error"), 40)
		if d := plain(q.Get("error_description"), 160); d != "" {
			said += ": " + d
		}
		a.err = hint.Wrap(fmt.Errorf("the server refused the sign-in; it says %q", strings.ReplaceAll(said, state, "...")),
			"nothing was kept; check the server and the app's settings there, then run the sign-in again")
	case a.code == "":
		a.err = hint.Wrap(ErrNoCode, "run the sign-in again; if it happens again, the server may not be one that Probity knows")
	}
	return a, nil
}

// plain makes words that a server chose fit to be shown: one short line, without
// control or direction characters that could rewrite a terminal.
func plain(s string, limit int) string {
	var b strings.Builder
	n := 0
	for _, r := range s {
		if n == limit {
			b.WriteString("...")
			break
		}
		if !unicode.IsPrint(r) { // controls, formatting, and all spaces but U+0020
			r = ' '
		}
		b.WriteRune(r)
		n++
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// withoutSecrets replaces an error of x/oauth2, which quotes the server's answer
// and so may hold a code or a token, by one that cannot. Ends of contexts and
// broken connections stay recognisable.
func withoutSecrets(err error) error {
	if e, ok := errors.AsType[*oauth2.RetrieveError](err); ok {
		if e.ErrorCode == "" {
			return fmt.Errorf("the server answered %d", e.Response.StatusCode)
		}
		if !knownCodes[e.ErrorCode] {
			return errors.New("the server answered with an error that no standard knows")
		}
		return codeError(e.ErrorCode)
	}
	return broken(err)
}

// broken says why no answer came. Errors of net/http may quote what the server
// sent, so that only those known not to are passed on.
func broken(err error) error {
	var (
		op   *net.OpError
		cert *tls.CertificateVerificationError
		own  answerError
	)
	switch {
	case errors.Is(err, context.Canceled):
		return fmt.Errorf("stopped: %w", context.Canceled)
	case errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("the server did not answer in time: %w", context.DeadlineExceeded)
	case errors.As(err, &own):
		return own
	case errors.As(err, &op):
		return op
	case errors.As(err, &cert):
		return cert
	case errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("the connection ended within the server's answer: %w", io.ErrUnexpectedEOF)
	case errors.Is(err, io.EOF):
		return fmt.Errorf("the server closed the connection: %w", io.EOF)
	}
	return errAnswer
}

// answerError says what is wrong with an answer, in words of this package.
type answerError string

func (e answerError) Error() string { return string(e) }

const errAnswer = answerError("the server's answer cannot be understood")

// codeError is an error code of RFC 6749, section 5.2, or its like.
type codeError string

func (e codeError) Error() string { return "the server answered " + string(e) }

// knownCodes are the error codes that a token endpoint may give: RFC 6749,
// section 5.2, RFC 6750, section 3.1, RFC 7009, section 2.2.1, and the two of
// RFC 6749, section 4.1.2.1, that servers use here as well. Any other word is the
// server's own and is not passed on.
var knownCodes = map[string]bool{
	"invalid_request": true, "invalid_client": true, "invalid_grant": true, "unauthorized_client": true,
	"unsupported_grant_type": true, "invalid_scope": true, "invalid_token": true, "unsupported_token_type": true,
	"access_denied": true, "server_error": true, "temporarily_unavailable": true,
}
