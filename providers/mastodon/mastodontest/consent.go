package mastodontest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"golang.org/x/net/html"
)

// Consent opens the page that asks for consent, as a browser does, answers it if
// the server wants an answer, and returns the address at which the browser then
// finds itself. That one is not opened.
func Consent(ctx context.Context, address string, allow bool) (string, error) {
	c := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	defer c.CloseIdleConnections()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return "", err
	}
	res, err := c.Do(req)
	if err != nil {
		return "", err
	}
	defer res.Body.Close()
	if res.StatusCode == http.StatusOK {
		form, action, err := readForm(res.Body)
		if err != nil {
			return "", err
		}
		form.Set("answer", map[bool]string{true: "allow", false: "deny"}[allow])
		to, err := req.URL.Parse(action)
		if err != nil {
			return "", err
		}
		if req, err = http.NewRequestWithContext(ctx, http.MethodPost, to.String(), strings.NewReader(form.Encode())); err != nil {
			return "", err
		}
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		if res, err = c.Do(req); err != nil {
			return "", err
		}
		defer res.Body.Close()
	}
	if res.StatusCode != http.StatusFound {
		return "", fmt.Errorf("the server answered %d", res.StatusCode)
	}
	return res.Header.Get("Location"), nil
}

// readForm returns what the only form of a page would send, and where.
func readForm(page io.Reader) (form url.Values, action string, err error) {
	form = url.Values{}
	for z := html.NewTokenizer(page); ; {
		switch z.Next() {
		case html.ErrorToken:
			if action == "" {
				return nil, "", errors.New("the page holds no form")
			}
			return form, action, nil
		case html.StartTagToken, html.SelfClosingTagToken:
			t := z.Token()
			has := map[string]string{}
			for _, a := range t.Attr {
				has[a.Key] = a.Val
			}
			switch t.Data {
			case "form":
				action = has["action"]
			case "input":
				form.Add(has["name"], has["value"])
			}
		}
	}
}
