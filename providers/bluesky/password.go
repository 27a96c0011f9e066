package bluesky

import (
	"bytes"
	"cmp"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

// session is what the server gives for a password, or for a token to renew.
type session struct {
	DID     string `json:"did"`
	Access  string `json:"accessJwt"`
	Refresh string `json:"refreshJwt"`
	Error   string `json:"error"`
}

const appPasswordHint = "make an app password on Bluesky: Settings, Privacy and security, App passwords"

// Password signs in with an app password. user is a handle, an identifier or, where
// app.Server names the server, an e-mail address. The password of the account itself
// is not taken: it could do everything.
func (p *Provider) Password(ctx context.Context, c *http.Client, app *oauth.App, user, password string) (*oauth2.Token, error) {
	user = strings.TrimPrefix(strings.TrimSpace(user), "@")
	typed := app.Server
	if typed == "" && !strings.Contains(user, "@") {
		typed = user
	}
	at, err := p.find(ctx, c, typed)
	if err != nil {
		return nil, err
	}
	if user == "" {
		user = cmp.Or(at.handle, at.did)
	}
	api := at.server.String() + "/xrpc/"
	got, status, err := post(ctx, c, api+createSession, "", map[string]string{"identifier": user, "password": strings.TrimSpace(password)})
	switch {
	case err != nil:
		return nil, hint.Wrap(err, "check that you are online, and run the sign-in again")
	case got.Error == "AuthFactorTokenRequired": // asked for with the account's own password alone
		return nil, hint.Wrap(errors.New("the server asks for the code that it sends by e-mail, which an app password does not need"), appPasswordHint)
	case got.Error == "AccountTakedown":
		return nil, errTakenDown
	case status == http.StatusUnauthorized || status == http.StatusBadRequest:
		return nil, hint.Wrap(errors.New("the handle or the password is not right"), "check both; "+appPasswordHint)
	case status == http.StatusTooManyRequests:
		return nil, hint.Wrap(errors.New("the server has had too many attempts"), "wait five minutes, then try again")
	case status != http.StatusOK || got.Access == "" || got.Refresh == "" || !isDID(got.DID):
		return nil, hint.Wrap(&collect.StatusError{Code: status}, "try again in a few minutes")
	}
	tok, scope := got.token()
	own := place{did: got.DID, server: at.server}
	switch {
	case at.did != "" && at.did != got.DID:
		err = hint.Wrap(errors.New("the server signed in another account than the one that was named"), serverHint)
	case scope == scopeAccount:
		err = hint.Wrap(errors.New("this is the password of the account itself, which Probity does not take"), appPasswordHint)
	case at.server.Host == entryway: // which passes questions on; the account's own server answers them
		err = p.locate(ctx, c, &own)
	}
	if err != nil { // nobody keeps the session
		_ = leave(context.WithoutCancel(ctx), c, at.server, got.Refresh)
		return nil, err
	}
	app.Server, app.Way, app.Scopes = own.server.Host, oauth.WayPassword, nil
	if scope != "" {
		app.Scopes = []string{scope}
	}
	return tok, nil
}

// Leave ends the session, on which its server then no longer gives tokens. The last
// one stays good for the two hours at most that it was given for.
func (*Provider) Leave(ctx context.Context, c *http.Client, app oauth.App, tok *oauth2.Token) error {
	u, err := base(app.Server)
	if err == nil {
		err = leave(ctx, c, u, tok.RefreshToken)
	}
	if err != nil && ctx.Err() == nil {
		return hint.Wrap(fmt.Errorf("the session could not be ended: %w", err), "delete the app password on Bluesky: Settings, Privacy and security, App passwords")
	}
	return err
}

func leave(ctx context.Context, c *http.Client, server *url.URL, refresh string) error {
	got, status, err := post(ctx, c, server.String()+"/xrpc/"+deleteSession, refresh, nil)
	switch {
	case err != nil || status/100 == 2:
		return err
	case got.Error == "ExpiredToken", got.Error == "InvalidToken", status == http.StatusUnauthorized: // it has ended, or the account is gone from there
		return nil
	}
	return &collect.StatusError{Code: status}
}

// passwordConfig renews what a password gave.
func passwordConfig(app *oauth.App) *oauth.Config {
	return &oauth.Config{Refresh: func(ctx context.Context, c *http.Client, t *oauth2.Token) (*oauth2.Token, error) {
		u, err := base(app.Server)
		if err != nil {
			return nil, err
		}
		got, status, err := post(ctx, c, u.String()+"/xrpc/"+refreshSession, t.RefreshToken, nil)
		switch {
		case err != nil:
			return nil, err
		case got.Error == "AccountTakedown":
			return nil, errTakenDown
		case status == http.StatusUnauthorized, status == http.StatusBadRequest, status == http.StatusForbidden:
			return nil, hint.Wrap(oauth.ErrSignInAgain, "sign in again; if you deleted the app password, make a new one")
		case status != http.StatusOK || got.Access == "" || got.Refresh == "":
			return nil, &collect.StatusError{Code: status}
		}
		tok, _ := got.token()
		return tok, nil
	}}
}

// token makes a token of a session, and says what it may do.
func (s session) token() (*oauth2.Token, string) {
	var claims struct {
		Scope string `json:"scope"`
		Made  int64  `json:"iat"`
		Ends  int64  `json:"exp"`
	}
	if parts := strings.Split(s.Access, "."); len(parts) == 3 {
		if b, err := base64.RawURLEncoding.DecodeString(parts[1]); err == nil {
			_ = json.Unmarshal(b, &claims) // a server may give tokens of another form, which say nothing
		}
	}
	t := &oauth2.Token{AccessToken: s.Access, RefreshToken: s.Refresh, TokenType: "Bearer"}
	switch life := time.Duration(claims.Ends-claims.Made) * time.Second; {
	case claims.Made > 0 && life > 0 && life < 365*24*time.Hour:
		t.Expiry = time.Now().Add(life) // by this machine's clock, which may be wrong
	case claims.Ends > 0:
		t.Expiry = time.Unix(claims.Ends, 0)
	}
	return t.WithExtra(map[string]any{"sub": s.DID}), claims.Scope
}

// post sends what is secret: to one address, and on to no other.
func post(ctx context.Context, c *http.Client, address, bearer string, send any) (got session, status int, err error) {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "https" && !loopback(u.Hostname()) {
		return got, 0, errors.New("the server's address cannot be used")
	}
	var body io.Reader
	if send != nil {
		b, err := json.Marshal(send)
		if err != nil {
			return got, 0, errors.New("the request could not be made")
		}
		body = bytes.NewReader(b)
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, address, body)
	if err != nil {
		return got, 0, errors.New("the request could not be made")
	}
	r.Header.Set("Accept", "application/json")
	if send != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	if bearer != "" {
		r.Header.Set("Authorization", "Bearer "+bearer)
	}
	own := http.Client{Timeout: 30 * time.Second, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	if c != nil {
		own.Transport = c.Transport
	}
	res, err := own.Do(r)
	if err != nil {
		return got, 0, collect.Broken(ctx, err)
	}
	defer res.Body.Close()
	answer, err := io.ReadAll(io.LimitReader(res.Body, 256<<10))
	if err != nil {
		return got, 0, collect.Broken(ctx, err)
	}
	_ = json.Unmarshal(answer, &got) // what is no JSON leaves it empty, which is told apart above
	return got, res.StatusCode, nil
}
