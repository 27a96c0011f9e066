package oauth

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/hint"
)

// Metadata is what a server says of its way to sign in, as RFC 8414 defines it.
// Every address in it is encrypted and belongs to the server that was asked.
type Metadata struct {
	Issuer        string   `json:"issuer"`
	Authorization string   `json:"authorization_endpoint"`
	Token         string   `json:"token_endpoint"`
	Revocation    string   `json:"revocation_endpoint"`                   // "" if none
	Pushed        string   `json:"pushed_authorization_request_endpoint"` // "" if none
	Device        string   `json:"device_authorization_endpoint"`         // "" if none
	Registration  string   `json:"app_registration_endpoint"`             // Mastodon's own way of registering; "" if none
	Scopes        []string `json:"scopes_supported"`
	Challenges    []string `json:"code_challenge_methods_supported"`
	TokenAuth     []string `json:"token_endpoint_auth_methods_supported"` // absent means client_secret_basic
}

// Challenge returns S256 if the server says that it checks it, and else none.
func (m Metadata) Challenge() Challenge {
	if slices.Contains(m.Challenges, "S256") {
		return ChallengeS256
	}
	return ChallengeNone
}

// Discover asks the server at base, such as "https://example.social", how to
// sign in. It reports false if the server does not say, as servers of the
// Mastodon family from before 4.3 and GoToSocial do not, nor those that let
// nobody who is not signed in see an address that they do not know.
func Discover(ctx context.Context, c *http.Client, base string) (Metadata, bool, error) {
	const checkName = "check the name of the server, and whether it answers in a browser"
	u, err := url.Parse(base)
	if err != nil || !safe(u) || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" {
		return Metadata{}, false, hint.Wrap(errors.New("this is not the address of a server"), "give the name of the server alone, such as example.social")
	}
	u.Host = strings.ToLower(u.Host)
	ctx, cancel := context.WithTimeout(ctx, exchangeTimeout)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, u.Scheme+"://"+u.Host+"/.well-known/oauth-authorization-server", nil)
	if err != nil {
		return Metadata{}, false, err
	}
	r.Header.Set("Accept", "application/json")
	client := *strict(c)
	client.Transport = client.Transport.(whole).next // other answers than JSON are told apart below
	client.CheckRedirect = stayHome
	res, err := client.Do(r)
	if err != nil {
		if h := hint.Of(err); h != "" { // led elsewhere
			return Metadata{}, false, hint.Wrap(errors.Unwrap(err), h)
		}
		return Metadata{}, false, hint.Wrap(fmt.Errorf("%s: %w", plain(u.Host, 80), broken(err)), checkName)
	}
	body, err := readAll(res.Body)
	if err != nil {
		return Metadata{}, false, hint.Wrap(fmt.Errorf("%s: %w", plain(u.Host, 80), broken(err)), checkName)
	}
	kind, _, _ := mime.ParseMediaType(res.Header.Get("Content-Type"))
	switch res.StatusCode {
	case http.StatusOK:
		if kind == "text/html" { // the front page of an app that answers every address
			return Metadata{}, false, nil
		}
	case http.StatusNotFound, http.StatusGone, http.StatusMethodNotAllowed, http.StatusNotImplemented,
		http.StatusUnauthorized, http.StatusForbidden:
		return Metadata{}, false, nil
	default:
		what := checkName
		if res.StatusCode == http.StatusTooManyRequests || res.StatusCode >= 500 {
			what = "the server is busy or down; try again in a few minutes"
		}
		return Metadata{}, false, hint.Wrap(fmt.Errorf("%s answered %d when asked how to sign in", plain(u.Host, 80), res.StatusCode), what)
	}
	var m Metadata
	if json.Unmarshal(body, &m) != nil {
		return Metadata{}, false, hint.Wrap(fmt.Errorf("%s: %w", plain(u.Host, 80), errAnswer), checkName)
	}
	if err := m.check(u); err != nil {
		return Metadata{}, false, hint.Wrap(fmt.Errorf("%s: %w", plain(u.Host, 80), err), "do not sign in there before its administrator has looked at this")
	}
	return m, true, nil
}

// check holds the metadata against the server that gave it: RFC 8414, section 3.3,
// wants the issuer to be the address asked (Mastodon adds a slash), so that one
// server cannot speak for another.
func (m Metadata) check(u *url.URL) error {
	if strings.TrimSuffix(m.Issuer, "/") != u.Scheme+"://"+u.Host {
		return errors.New("the server says that it is another one")
	}
	if m.Authorization == "" || m.Token == "" {
		return errors.New("the server does not say where to sign in")
	}
	for _, address := range []string{m.Authorization, m.Token, m.Revocation, m.Pushed, m.Device, m.Registration} {
		if address == "" {
			continue
		}
		e, err := url.Parse(address)
		if err != nil || !safe(e) || e.Scheme != u.Scheme {
			return errors.New("the server names an address for signing in that is not https")
		}
		if e.Hostname() != u.Hostname() && !strings.HasSuffix(e.Hostname(), "."+u.Hostname()) {
			return errors.New("the server names an address for signing in on another server")
		}
	}
	return nil
}
