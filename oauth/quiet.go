package oauth

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strings"
	"syscall"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
)

// withoutSecrets replaces an error of x/oauth2, which quotes the server's answer
// and so may hold a code or a token, by one that cannot. Ends of contexts and
// broken connections stay recognisable.
func withoutSecrets(err error) error {
	if e, ok := errors.AsType[*oauth2.RetrieveError](err); ok {
		if e.ErrorCode == "" {
			return statusError(e.Response.StatusCode)
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
	u, addressed := errors.AsType[*url.Error](err)
	switch {
	case errors.Is(err, context.Canceled):
		return fmt.Errorf("stopped: %w", context.Canceled)
	case errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("the server did not answer in time: %w", context.DeadlineExceeded)
	case errors.As(err, &own):
		return own
	case addressed && hint.Of(u.Err) != "": // what carries a hint holds no secret
		return u.Err
	case errors.As(err, &op):
		return unreached{op}
	case errors.As(err, &cert):
		return cert
	case errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("the connection ended within the server's answer: %w", io.ErrUnexpectedEOF)
	case errors.Is(err, io.EOF):
		return fmt.Errorf("the server closed the connection: %w", io.EOF)
	}
	return errAnswer
}

// noise passes on an error of a connection, unless it is one of those in which
// net/http quotes an answer that is not HTTP.
func noise(err error) error {
	_, network := errors.AsType[net.Error](err)
	if network || hint.Of(err) != "" || errors.Is(err, context.Canceled) || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return err
	}
	if cert, ok := errors.AsType[*tls.CertificateVerificationError](err); ok {
		return cert
	}
	return errAnswer
}

// unreached says that a server was not come by, in words for people.
type unreached struct{ *net.OpError }

func (e unreached) Error() string {
	dns, lookup := errors.AsType[*net.DNSError](e.Err)
	switch {
	case lookup && dns.IsNotFound:
		return "there is no server of this name, or this computer is offline"
	case lookup:
		return "the name of the server could not be looked up; this computer may be offline"
	case errors.Is(e.Err, syscall.ECONNREFUSED):
		return "nothing answers at this address"
	}
	return e.OpError.Error()
}

func (e unreached) Unwrap() error { return e.OpError }

// answerError says what is wrong with an answer, in words of this package.
type answerError string

func (e answerError) Error() string { return string(e) }

const errAnswer = answerError("the server's answer cannot be understood")

// quiet passes on an error of a network's own code, unless it shows a secret.
func quiet(err error, secrets ...string) error {
	switch {
	case err == nil || !shows(err, secrets):
		return err
	case errors.Is(err, ErrSignInAgain):
		return signInAgain(nil)
	}
	if err = broken(err); shows(err, secrets) {
		return errAnswer
	}
	return err
}

// quieter also takes the address asked for out of an error: some networks want
// what is made of secrets in it.
func quieter(err error, secrets ...string) error {
	if _, ok := errors.AsType[*url.Error](err); ok && !errors.Is(err, ErrSignInAgain) {
		if h := hint.Of(err); h != "" {
			err = hint.Wrap(broken(err), h)
		} else {
			err = broken(err)
		}
	}
	return quiet(err, secrets...)
}

func shows(err error, secrets []string) bool {
	said := err.Error() + " " + hint.Of(err)
	for _, s := range secrets {
		if s != "" && (strings.Contains(said, s) || strings.Contains(said, url.QueryEscape(s))) {
			return true
		}
	}
	return false
}

// codeError is an error code of RFC 6749, section 5.2, or its like.
type codeError string

func (e codeError) Error() string { return "the server answered " + string(e) }

// knownCodes are the error codes that a server may give instead of a token: RFC
// 6749, section 5.2, RFC 6750, section 3.1, RFC 7009, section 2.2.1, RFC 8628,
// section 3.5, RFC 9449, section 12.2, and those of RFC 6749, section 4.1.2.1, that
// servers use here as well. Any other word is the server's own and is not passed on.
var knownCodes = map[string]bool{
	"invalid_request": true, "invalid_client": true, "invalid_grant": true, "unauthorized_client": true,
	"unsupported_grant_type": true, "invalid_scope": true, "invalid_token": true, "unsupported_token_type": true,
	"access_denied": true, "server_error": true, "temporarily_unavailable": true, "unsupported_response_type": true,
	"authorization_pending": true, "slow_down": true, "expired_token": true,
	"use_dpop_nonce": true, "invalid_dpop_proof": true,
}
