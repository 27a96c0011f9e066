package bluesky

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

// Methods of the interface: docs.bsky.app/docs/category/http-reference.
const (
	createSession    = "com.atproto.server.createSession"
	refreshSession   = "com.atproto.server.refreshSession"
	deleteSession    = "com.atproto.server.deleteSession"
	getSession       = "com.atproto.server.getSession"
	listAppPasswords = "com.atproto.server.listAppPasswords"
	getRecord        = "com.atproto.repo.getRecord"
	listRecords      = "com.atproto.repo.listRecords"
	deleteRecord     = "com.atproto.repo.deleteRecord"
	describeRepo     = "com.atproto.repo.describeRepo"
	getCommit        = "com.atproto.sync.getLatestCommit"
	getRepo          = "com.atproto.sync.getRepo"

	getPreferences    = "app.bsky.actor.getPreferences"
	getProfile        = "app.bsky.actor.getProfile"
	getBlocks         = "app.bsky.graph.getBlocks"
	getFollowers      = "app.bsky.graph.getFollowers"
	getFollows        = "app.bsky.graph.getFollows"
	getMutes          = "app.bsky.graph.getMutes"
	listNotifications = "app.bsky.notification.listNotifications"

	getMessages = "chat.bsky.convo.getMessages"
	listConvos  = "chat.bsky.convo.listConvos"
)

// chatService is who keeps messages; the owner's server passes the question on.
const chatService = "did:web:api.bsky.chat#bsky_chat"

// client asks the owner's server.
type client struct {
	*collect.Client
	app oauth.App
}

func newClient(s oauth.Session) (*client, error) {
	u, err := base(s.App.Server)
	if err != nil {
		return nil, err
	}
	c, err := collect.NewClient(s.HTTP, u.String()+"/xrpc")
	if err != nil {
		return nil, err
	}
	c.Fault = fault
	return &client{c, s.App}, nil
}

// chat returns the client for messages.
func (c *client) chat() *client {
	own := *c.Client
	own.Header = http.Header{"Atproto-Proxy": {chatService}}
	return &client{&own, c.app}
}

// query asks a method with parameters: name, value, name, value.
func (c *client) query(ctx context.Context, method string, v any, params ...string) error {
	q := url.Values{}
	for i := 0; i+1 < len(params); i += 2 {
		if params[i+1] != "" {
			q.Add(params[i], params[i+1])
		}
	}
	_, err := c.Get(ctx, "/"+method, q, v)
	return err
}

// allowed returns an error if the sign-in may not ask the method.
func (c *client) allowed(method string) error {
	if permits(c.app, method) {
		return nil
	}
	return &collect.DeniedError{Scope: permission(c.app, method)}
}

var (
	errNoRecord  = errors.New("the server has no such record")
	errTakenDown = hint.Wrap(errors.New("the server has taken the account down, or it is closed there"), movedHint)
	errUntrusted = errors.New("the service behind the server does not accept the server's word for you") // a 401 that says nothing of the sign-in
	errTooLong   = errors.New("the server's answer is too long")
)

const movedHint = "if your account has moved to another server, sign in again with your handle; otherwise look at the server's website"

// fault reads the errors of the interface: {"error": name, "message": words}. The
// status alone does not tell: a token that has run out is a 400.
func fault(status int, body []byte) error {
	if status/100 == 2 {
		return nil
	}
	var e struct{ Error, Message string }
	if json.Unmarshal(body, &e) != nil {
		return nil
	}
	if strings.HasPrefix(e.Error, "BadJwt") || e.Error == "JwtExpired" || e.Error == "UntrustedIss" {
		return errUntrusted
	}
	switch e.Error {
	case "ExpiredToken":
		return oauth.ErrSignInAgain
	case "InvalidToken":
		if e.Message == "Bad token method" || e.Message == "Bad token scope" { // not what this token is for
			return &collect.DeniedError{}
		}
		return oauth.ErrSignInAgain
	case "ScopeMissingError", "insufficient_scope", "InsufficientScope":
		return &collect.DeniedError{}
	case "RecordNotFound":
		return errNoRecord
	case "AccountTakedown", "AccountDeactivated", "AccountNotFound", "RepoNotFound", "RepoTakendown", "RepoDeactivated", "RepoSuspended":
		return errTakenDown
	case "MethodNotImplemented", "XRPCNotSupported":
		return collect.ErrNotOffered
	}
	return nil
}

// raw asks for something other than JSON, of at most so many bytes, or sends
// something whose answer does not matter.
func (c *client) raw(ctx context.Context, verb, method string, query url.Values, send any, most int64) ([]byte, error) {
	u := c.Base.JoinPath("/" + method)
	u.RawQuery = query.Encode()
	var body io.Reader
	if send != nil {
		b, err := json.Marshal(send)
		if err != nil {
			return nil, errors.New("the request could not be made")
		}
		body = bytes.NewReader(b)
	}
	r, err := http.NewRequestWithContext(ctx, verb, u.String(), body)
	if err != nil {
		return nil, errors.New("the request could not be made")
	}
	if send != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	res, err := c.HTTP.Do(r)
	if err != nil {
		return nil, collect.Broken(ctx, err)
	}
	defer res.Body.Close()
	given, err := io.ReadAll(io.LimitReader(res.Body, most+1))
	if res.StatusCode/100 != 2 {
		if err := fault(res.StatusCode, given); err != nil {
			return nil, err
		}
		if res.StatusCode == http.StatusUnauthorized {
			return nil, oauth.ErrSignInAgain
		}
		return nil, &collect.StatusError{Code: res.StatusCode}
	}
	switch {
	case err != nil:
		return nil, collect.Broken(ctx, err)
	case int64(len(given)) > most:
		return nil, errTooLong
	}
	return given, nil
}
