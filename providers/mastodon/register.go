package mastodon

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

const (
	clientName = "Probity" // shown to the owner when the server asks for consent
	website    = "https://github.com/probity-audit/probity"
)

// scopes is all that is asked for: to read, and no more than is used; or to
// delete posts, and to learn whose they are.
// https://docs.joinmastodon.org/api/oauth-scopes/
func scopes(purpose oauth.Purpose) []string {
	if purpose == oauth.PurposeRemove {
		return []string{"read:accounts", "write:statuses"}
	}
	return []string{"read:accounts", "read:statuses", "read:follows", "read:notifications", "read:favourites", "read:blocks", "read:mutes"}
}

// Config registers the app with app.Server, which may be given as a person
// types it: a host name, a web address or a whole handle. It fills in the
// server's host name, the client's identifier and secret, the scopes, whether
// the server checks PKCE, and where a token is revoked. An app that already has
// a client identifier is not registered again; leave it empty where the redirect
// address has changed, for some servers compare it exactly.
func (p *Provider) Config(ctx context.Context, c *http.Client, app *oauth.App) (*oauth.Config, error) {
	host, err := normalise(app.Server)
	if err != nil {
		return nil, err
	}
	base, err := baseURL(host)
	if err != nil {
		return nil, err
	}
	// GoToSocial, and Mastodon before 4.3, publish no metadata and keep to these
	// paths. PKCE is then not sent: GoToSocial may fail on it.
	m := oauth.Metadata{
		Authorization: base.JoinPath("/oauth/authorize").String(),
		Token:         base.JoinPath("/oauth/token").String(),
		Revocation:    base.JoinPath("/oauth/revoke").String(),
	}
	if found, ok, err := oauth.Discover(ctx, c, base.String()); err != nil {
		return nil, err
	} else if ok {
		m = found
	}
	app.Server, app.RevokeURL = host, m.Revocation
	if app.ClientID == "" {
		at := base.JoinPath("/api/v1/apps").String()
		if m.Registration != "" {
			at = m.Registration
		}
		if err := p.register(ctx, c, at, app, m.Scopes); err != nil {
			return nil, err
		}
	}
	if len(app.Scopes) == 0 {
		app.Scopes = scopes(app.Purpose)
	}
	return &oauth.Config{
		Config: oauth2.Config{
			ClientID: app.ClientID, ClientSecret: app.ClientSecret,
			Endpoint:    oauth2.Endpoint{AuthURL: m.Authorization, TokenURL: m.Token, AuthStyle: oauth2.AuthStyleInParams},
			RedirectURL: app.RedirectURL, Scopes: app.Scopes,
		},
		Challenge: m.Challenge(),
	}, nil
}

// register tells the server of the app, with the narrow scopes first and with
// the wide ones where the server does not know those.
func (p *Provider) register(ctx context.Context, c *http.Client, at string, app *oauth.App, supported []string) error {
	want, wide := scopes(app.Purpose), []string{"read"}
	if app.Purpose == oauth.PurposeRemove {
		wide = append(wide, "write")
	}
	missing := func(s string) bool { return !slices.Contains(supported, s) }
	if len(supported) > 0 && slices.ContainsFunc(want, missing) {
		want = wide
	}
	status, err := p.registerWith(ctx, c, at, app, want)
	if (status == http.StatusUnprocessableEntity || status == http.StatusBadRequest) && !slices.Equal(want, wide) {
		_, err = p.registerWith(ctx, c, at, app, wide)
	}
	return err
}

// registerWith returns the status of a refusal, or 0. https://docs.joinmastodon.org/methods/apps/#create
func (p *Provider) registerWith(ctx context.Context, c *http.Client, at string, app *oauth.App, scopes []string) (status int, err error) {
	const notMastodon = "check the server's address; if it is right, it may not be a Mastodon server"
	form := url.Values{
		"client_name":   {clientName},
		"redirect_uris": {app.RedirectURL},
		"scopes":        {strings.Join(scopes, " ")},
		"website":       {website},
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, at, strings.NewReader(form.Encode()))
	if err != nil {
		return 0, hint.Wrap(errors.New("the server's address cannot be used"), serverHint)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("Accept", "application/json")
	own := *c
	own.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	resp, err := own.Do(req)
	if err != nil {
		return 0, hint.Wrap(fmt.Errorf("%s: %w", app.Server, collect.Broken(ctx, err)), "check the server's address, and that you are online")
	}
	defer resp.Body.Close()
	switch code := resp.StatusCode; {
	case code/100 == 3:
		return code, elsewhere(app.Server, resp)
	case code == http.StatusTooManyRequests || code >= 500:
		return code, hint.Wrap(fmt.Errorf("%s did not register the app: it answered %d", app.Server, code), "try again in a few minutes")
	case code != http.StatusOK && code != http.StatusCreated:
		return code, hint.Wrap(fmt.Errorf("%s did not register the app: it answered %d", app.Server, code), notMastodon)
	}
	var given struct {
		ClientID     string `json:"client_id"`
		ClientSecret string `json:"client_secret"`
	}
	body, err := io.ReadAll(io.LimitReader(resp.Body, 1<<20))
	if err != nil || json.Unmarshal(body, &given) != nil || given.ClientID == "" || given.ClientSecret == "" {
		return 0, hint.Wrap(fmt.Errorf("%s did not register the app: its answer holds no client identifier and secret", app.Server), notMastodon)
	}
	app.ClientID, app.ClientSecret, app.Scopes = given.ClientID, given.ClientSecret, scopes
	return 0, nil
}

// elsewhere explains a redirect: many servers are reached under another name
// than the one in their members' handles, and that name must be typed.
func elsewhere(server string, resp *http.Response) error {
	err := fmt.Errorf("%s sends on to another address", server)
	if to, e := resp.Location(); e == nil && to.Scheme == "https" && to.Host != server {
		if host, e := hostName(to.Host); e == nil {
			return hint.Wrap(err, "if that is your server, type "+host)
		}
	}
	return hint.Wrap(err, serverHint)
}
