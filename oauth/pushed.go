package oauth

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
)

// push leaves the request with the server beforehand, as RFC 9126 says, and
// returns what the browser carries instead.
func (t *talk) push(ctx context.Context, q url.Values) (url.Values, error) {
	ctx, cancel := context.WithTimeout(ctx, exchangeTimeout)
	defer cancel()
	address, err := t.pushed(ctx, q)
	if err != nil {
		return nil, hint.Wrap(fmt.Errorf("the server did not take the request to sign in: %w", err),
			"nothing was kept; run the sign-in again in a while, and check the app's settings at the network")
	}
	return url.Values{"client_id": {t.cfg.ClientID}, "request_uri": {address}}, nil
}

func (t *talk) pushed(ctx context.Context, q url.Values) (string, error) {
	basic := t.cfg.Endpoint.AuthStyle == oauth2.AuthStyleInHeader
	if t.cfg.ClientSecret != "" && !basic {
		q.Set("client_secret", t.cfg.ClientSecret)
	}
	r, err := post(ctx, t.cfg.Pushed, q)
	if err != nil {
		return "", err
	}
	if basic {
		r.SetBasicAuth(url.QueryEscape(t.cfg.ClientID), url.QueryEscape(t.cfg.ClientSecret))
	}
	res, err := t.http.Do(r)
	if err != nil {
		return "", broken(err)
	}
	defer res.Body.Close()
	var a struct {
		RequestURI string `json:"request_uri"`
	}
	body, err := io.ReadAll(res.Body)
	if err != nil {
		return "", broken(err)
	}
	if err := refusal(res.StatusCode, body); err != nil {
		return "", err
	}
	if json.Unmarshal(body, &a) != nil || a.RequestURI == "" {
		return "", errAnswer
	}
	return a.RequestURI, nil
}

// post makes a request that carries a form.
func post(ctx context.Context, address string, form url.Values) (*http.Request, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, address, strings.NewReader(form.Encode()))
	if err != nil {
		return nil, errAnswer
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Accept", "application/json")
	return r, nil
}

// refusal says why an answer is none, in words that no server chose. Some servers
// give an error with status 200.
func refusal(status int, body []byte) error {
	var a struct {
		Error string `json:"error"`
	}
	_ = json.Unmarshal(body, &a)
	switch {
	case knownCodes[a.Error]:
		return codeError(a.Error)
	case status/100 != 2:
		return statusError(status)
	case a.Error != "":
		return errors.New("the server answered with an error that no standard knows")
	}
	return nil
}
