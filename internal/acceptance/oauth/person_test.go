package oauth_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"testing"

	"golang.org/x/net/html"
)

// person is the owner with their browser: they sign in where they are asked to,
// and answer the question for consent.
type person struct {
	t       *testing.T
	answer  string                                               // "allow" or "deny"
	arrives func(to *url.URL, open func(*url.URL) (int, string)) // comes to the redirect address; nil opens it
	page    chan string                                          // what they saw last
	code    string                                               // what they type where a page asks for the code of a device
}

func newPerson(t *testing.T, answer string) *person {
	return &person{t: t, answer: answer, page: make(chan string, 1)}
}

// open is what opens the browser; it returns at once, as browsers do.
func (p *person) open(address string) error {
	go func() {
		page, err := p.walk(address)
		if err != nil {
			page = "the person was stopped: " + err.Error()
		}
		p.page <- page
	}()
	return nil
}

// walk goes through the pages until a redirect leaves the server.
func (p *person) walk(address string) (string, error) {
	jar, err := cookiejar.New(nil)
	if err != nil {
		return "", err
	}
	home, err := url.Parse(address)
	if err != nil {
		return "", err
	}
	c := &http.Client{Jar: jar, CheckRedirect: func(r *http.Request, _ []*http.Request) error {
		if r.URL.Host != home.Host {
			return http.ErrUseLastResponse
		}
		return nil
	}}
	res, err := c.Get(address)
	for range 5 {
		if err != nil {
			return "", err
		}
		defer res.Body.Close()
		if to, err := res.Location(); err == nil {
			return p.arrive(to)
		}
		if res.StatusCode != http.StatusOK {
			b, _ := io.ReadAll(res.Body)
			return "", fmt.Errorf("status %d: %s", res.StatusCode, b)
		}
		action, fields, ferr := readForm(res.Body)
		if ferr != nil {
			return "", ferr
		}
		for name, typed := range map[string]string{"user": userName, "login": userName, "password": password, "answer": p.answer, "user_code": p.code} {
			if fields.Has(name) && typed != "" {
				fields.Set(name, typed)
			}
		}
		to, perr := res.Request.URL.Parse(action)
		if perr != nil {
			return "", perr
		}
		res, err = c.PostForm(to.String(), fields)
	}
	return "", fmt.Errorf("no end of pages")
}

func (p *person) arrive(to *url.URL) (string, error) {
	var last string
	open := func(u *url.URL) (int, string) {
		res, err := http.Get(u.String())
		if err != nil {
			last = err.Error()
			return 0, last
		}
		defer res.Body.Close()
		b, _ := io.ReadAll(res.Body)
		last = string(b)
		return res.StatusCode, last
	}
	if p.arrives != nil {
		p.arrives(to, open)
	} else {
		open(to)
	}
	return last, nil
}

// readForm returns where the first form of a page goes, and what is in it.
func readForm(r io.Reader) (action string, fields url.Values, err error) {
	fields = url.Values{}
	z := html.NewTokenizer(r)
	for {
		switch z.Next() {
		case html.ErrorToken:
			return "", nil, fmt.Errorf("a page without a form: %w", z.Err())
		case html.EndTagToken:
			if z.Token().Data == "form" {
				return action, fields, nil
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			tag := z.Token()
			at := map[string]string{}
			for _, a := range tag.Attr {
				at[a.Key] = a.Val
			}
			switch tag.Data {
			case "form":
				action = at["action"]
			case "input", "button":
				if at["name"] != "" {
					fields.Set(at["name"], at["value"])
				}
			}
		}
	}
}
