package review

import (
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"testing"
)

// request is one as a stranger might send it.
type request struct {
	method, path, body string
	header             map[string]string
	host               string
}

func (v *visitor) send(q request) answer {
	v.t.Helper()
	r, err := http.NewRequestWithContext(v.t.Context(), q.method, v.base+q.path, strings.NewReader(q.body))
	if err != nil {
		v.t.Fatal(err)
	}
	if q.body != "" {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	for k, val := range q.header {
		r.Header.Set(k, val)
	}
	if q.host != "" {
		r.Host = q.host
	}
	return v.read(v.Do(r))
}

func TestRefusesStrangers(t *testing.T) {
	d := desk(3)
	v := visit(t, d)
	key := keyOf(d.findings[0].ID)
	form := url.Values{"token": {v.server.guard.form}, "f": {key}, "verb": {"keep"}}.Encode()
	_, port, _ := strings.Cut(v.server.guard.host, ":")
	noToken := url.Values{"f": {key}, "verb": {"keep"}}.Encode()
	for name, c := range map[string]struct {
		request
		want int
	}{
		"another name of this machine":         {request{method: "GET", path: "/", host: "localhost:" + port}, http.StatusMisdirectedRequest},
		"a stranger's name for this machine":   {request{method: "GET", path: "/", host: "evil.example:" + port}, http.StatusMisdirectedRequest},
		"the address without the port":         {request{method: "GET", path: "/", host: "127.0.0.1"}, http.StatusMisdirectedRequest},
		"the style by another name":            {request{method: "GET", path: "/review.css", host: "evil.example"}, http.StatusMisdirectedRequest},
		"a page that another page fetches":     {request{method: "GET", path: "/", header: map[string]string{"Origin": "https://evil.example"}}, http.StatusForbidden},
		"a page that another site leads to":    {request{method: "GET", path: "/", header: map[string]string{"Sec-Fetch-Site": "cross-site"}}, http.StatusForbidden},
		"a page that another port leads to":    {request{method: "GET", path: "/", header: map[string]string{"Sec-Fetch-Site": "same-site"}}, http.StatusForbidden},
		"a form of another site":               {request{method: "POST", path: "/decide", body: form, header: map[string]string{"Sec-Fetch-Site": "cross-site"}}, http.StatusForbidden},
		"a form of another origin":             {request{method: "POST", path: "/decide", body: form, header: map[string]string{"Origin": "http://127.0.0.1:1"}}, http.StatusForbidden},
		"a form that hides its origin":         {request{method: "POST", path: "/decide", body: form, header: map[string]string{"Origin": "null"}}, http.StatusForbidden},
		"a form of another site, hiding":       {request{method: "POST", path: "/decide", body: form, header: map[string]string{"Origin": "null", "Sec-Fetch-Site": "cross-site"}}, http.StatusForbidden},
		"a form without the token":             {request{method: "POST", path: "/decide", body: noToken}, http.StatusForbidden},
		"a form with the token in the address": {request{method: "POST", path: "/decide?token=" + v.server.guard.form, body: noToken}, http.StatusForbidden},
		"a form with a wrong token":            {request{method: "POST", path: "/undo", body: "token=" + v.server.guard.once}, http.StatusForbidden},
		"finishing without the token":          {request{method: "POST", path: "/finish"}, http.StatusForbidden},
		"a form in an address":                 {request{method: "GET", path: "/decide?" + form}, http.StatusNotFound},
		"a method that changes things":         {request{method: "DELETE", path: "/finding/" + key}, http.StatusNotFound},
		"a form that is too long":              {request{method: "POST", path: "/decide", body: form + "&note=" + strings.Repeat("x", mostPosted)}, http.StatusForbidden},
	} {
		if got := v.send(c.request); got.StatusCode != c.want {
			t.Errorf("%s: %s, want %d", name, got.Status, c.want)
		} else if strings.Contains(got.body, "snake bite") {
			t.Errorf("%s is shown a post", name)
		}
	}
	if len(d.history) > 0 {
		t.Errorf("%d were decided by strangers", len(d.history))
	}
	for _, origin := range []map[string]string{{"Origin": v.base}, {"Origin": "null", "Sec-Fetch-Site": "same-origin"}, {"Origin": v.base, "Sec-Fetch-Site": "same-origin"}} {
		if got := v.send(request{method: "POST", path: "/decide", body: form, header: origin}); got.StatusCode != http.StatusOK {
			t.Errorf("a form of the page itself, %v: %s", origin, got.Status)
		}
	}
	if len(d.history) != 3 {
		t.Errorf("%d of 3 forms of the page were taken", len(d.history))
	}
}

func TestTokenIsGoodOnce(t *testing.T) {
	v := serve(t, desk(1), Options{})
	v.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	enter := strings.TrimPrefix(v.server.Address(), v.base)
	for _, path := range []string{"/", "/review.css", "/review.js", "/people", enterPath, enterPath + "wrong", "/?token=" + v.server.guard.once} {
		if got := v.send(request{method: "GET", path: path}); got.StatusCode != http.StatusForbidden || len(got.Cookies()) > 0 {
			t.Errorf("%s without the token: %s, %v", path, got.Status, got.Cookies())
		}
	}
	for name, q := range map[string]request{
		"asked for its headers":        {method: "HEAD", path: enter},
		"posted":                       {method: "POST", path: enter},
		"looked at beforehand":         {method: "GET", path: enter, header: map[string]string{"Sec-Purpose": "prefetch;prerender"}},
		"opened by another site":       {method: "GET", path: enter, header: map[string]string{"Sec-Fetch-Site": "cross-site"}},
		"opened under another name":    {method: "GET", path: enter, host: "evil.example"},
		"opened with a form's session": {method: "GET", path: "/", header: map[string]string{"Cookie": v.server.guard.cookie + "=" + v.server.guard.form}},
	} {
		if got := v.send(q); got.StatusCode < 400 || len(got.Cookies()) > 0 {
			t.Errorf("the address, %s: %s, %v", name, got.Status, got.Cookies())
		}
	}
	got := v.send(request{method: "GET", path: enter, header: map[string]string{"Sec-Fetch-Site": "none"}})
	if got.StatusCode != http.StatusSeeOther || got.Header.Get("Location") != "/" {
		t.Fatalf("the first time: %s to %q", got.Status, got.Header.Get("Location"))
	}
	cookies := got.Cookies()
	if len(cookies) != 1 || !cookies[0].HttpOnly || cookies[0].SameSite != http.SameSiteStrictMode || cookies[0].Value == v.server.guard.once || cookies[0].Value == v.server.guard.form || len(cookies[0].Value) < 26 || cookies[0].Domain != "" || cookies[0].MaxAge != 0 {
		t.Errorf("the cookie is %+v", cookies)
	}
	if again := v.send(request{method: "GET", path: enter}); again.StatusCode != http.StatusSeeOther {
		t.Errorf("once more in the same browser: %s, want the page", again.Status)
	}
	v.Jar, _ = cookiejar.New(nil)
	if again := v.send(request{method: "GET", path: enter}); again.StatusCode != http.StatusForbidden || len(again.Cookies()) > 0 {
		t.Errorf("once more in another browser: %s", again.Status)
	}
}

func TestHeaders(t *testing.T) {
	v := visit(t, desk(3))
	for _, path := range []string{"/", "/people", "/stories", "/silenced", "/coverage", "/hold", "/finding/" + keyOf(finding(0).ID), "/review.css", "/review.js", "/nothing", "/finding/0"} {
		got := v.get(path)
		for name, want := range map[string]string{
			"Content-Security-Policy":      policy,
			"Cache-Control":                "no-store",
			"Referrer-Policy":              "no-referrer",
			"X-Content-Type-Options":       "nosniff",
			"Cross-Origin-Opener-Policy":   "same-origin",
			"Cross-Origin-Resource-Policy": "same-origin",
		} {
			if h := got.Header.Get(name); h != want {
				t.Errorf("%s: %s is %q", path, name, h)
			}
		}
		if got.Header.Get("Content-Type") == "" {
			t.Errorf("%s has no type", path)
		}
		if strings.Contains(got.body, v.server.guard.session) || strings.Contains(got.body, v.server.guard.once) {
			t.Errorf("%s shows a token that opens the page", path)
		}
	}
	for _, want := range []string{"default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"} {
		if !strings.Contains(policy, want) || strings.Contains(policy, "unsafe") {
			t.Errorf("the policy lacks %s", want)
		}
	}
}

func TestListensOnThisMachineOnly(t *testing.T) {
	v := serve(t, desk(1), Options{})
	if host, _, _ := strings.Cut(v.server.listener.Addr().String(), ":"); host != "127.0.0.1" {
		t.Errorf("it listens on %s", host)
	}
	if _, err := New(t.Context(), desk(1), Options{Port: v.port()}); err == nil {
		t.Error("two pages on one port")
	}
}
