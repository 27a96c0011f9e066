package review_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"
)

// raw sends the bytes of a request over a connection of its own, and returns the answer.
func (s *session) raw(request string) (*http.Response, string) {
	s.t.Helper()
	c, err := net.DialTimeout("tcp", s.host(), 5*time.Second)
	if err != nil {
		s.t.Fatal(err)
	}
	defer c.Close()
	c.SetDeadline(time.Now().Add(20 * time.Second))
	if _, err := io.WriteString(c, request); err != nil {
		s.t.Fatal(err)
	}
	r, err := http.ReadResponse(bufio.NewReader(c), nil)
	if err != nil {
		s.t.Fatalf("%v after %q", err, request)
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		s.t.Fatal(err)
	}
	return r, string(b)
}

func (s *session) host() string { return strings.TrimPrefix(s.base, "http://") }

// asked is a request as it goes over the line.
func asked(method, target string, headers []string, body string) string {
	lines := append([]string{method + " " + target + " HTTP/1.1"}, headers...)
	if body != "" {
		lines = append(lines, "Content-Type: application/x-www-form-urlencoded", fmt.Sprintf("Content-Length: %d", len(body)))
	}
	return strings.Join(append(lines, "Connection: close"), "\r\n") + "\r\n\r\n" + body
}

var (
	aForm = regexp.MustCompile(`name="token" value="([^"]+)"`)
	aCard = regexp.MustCompile(`data-key="([0-9a-f]+)"`)
)

// TestRawSockets speaks to the page as no browser does: what a browser would say of where
// a request comes from is left out or false, and what it would not let a page set is set.
func TestRawSockets(t *testing.T) {
	p := inNewHome(t)
	p.demo(t, p.export("mastodon"))
	s := p.review(t)
	host := "Host: " + s.host()

	// Nothing without the token; the token lets in one that brings it first.
	for name, request := range map[string]string{
		"without cookie":     asked("GET", "/", []string{host}, ""),
		"a wrong token":      asked("GET", "/open/"+strings.Repeat("A", 26), []string{host}, ""),
		"by POST":            asked("POST", "/open/"+s.token(), []string{host}, "a=b"),
		"by PUT":             asked("PUT", "/open/"+s.token(), []string{host}, ""),
		"looked at ahead":    asked("GET", "/open/"+s.token(), []string{host, "Sec-Purpose: prefetch;prerender"}, ""),
		"from elsewhere":     asked("GET", "/open/"+s.token(), []string{host, "Sec-Fetch-Site: cross-site", "Origin: https://stranger.example"}, ""),
		"a cookie of nobody": asked("GET", "/", []string{host, "Cookie: probity-review-" + s.host()[strings.IndexByte(s.host(), ':')+1:] + "=" + s.token()}, ""),
		"the name localhost": asked("GET", "/open/"+s.token(), []string{"Host: localhost" + s.host()[strings.IndexByte(s.host(), ':'):]}, ""),
	} {
		r, body := s.raw(request)
		if r.StatusCode < 400 || len(r.Cookies()) > 0 || aForm.MatchString(body) || aCard.MatchString(body) {
			t.Errorf("%s: %s, cookies %v", name, r.Status, r.Cookies())
		}
		wantGuarded(t, name, r)
	}
	r, _ := s.raw(asked("GET", "/open/"+s.token(), []string{host}, ""))
	cookies := r.Cookies()
	if r.StatusCode != http.StatusSeeOther || len(cookies) != 1 {
		t.Fatalf("with the token: %s, cookies %v", r.Status, cookies)
	}
	if c := cookies[0]; !c.HttpOnly || c.SameSite != http.SameSiteStrictMode || c.Domain != "" || c.Path != "/" || !c.Expires.IsZero() || c.MaxAge != 0 {
		t.Errorf("the cookie is %s", strings.ReplaceAll(c.String(), c.Value, "VALUE"))
	}
	if r, _ := s.raw(asked("GET", "/open/"+s.token(), []string{host}, "")); r.StatusCode != http.StatusForbidden {
		t.Errorf("the token once more: %s", r.Status)
	}
	cookie := "Cookie: " + cookies[0].Name + "=" + cookies[0].Value
	r, page := s.raw(asked("GET", "/", []string{host, cookie}, ""))
	form, card := aForm.FindStringSubmatch(page), aCard.FindStringSubmatch(page)
	if r.StatusCode != http.StatusOK || form == nil || card == nil {
		t.Fatalf("with the cookie: %s", r.Status)
	}
	wantGuarded(t, "the page", r)

	// Even with the cookie, which only the owner's browser has.
	decide := url.Values{"f": {card[1]}, "verb": {"delete"}, "token": {form[1]}}.Encode()
	unsigned := url.Values{"f": {card[1]}, "verb": {"delete"}}.Encode()
	for name, request := range map[string]string{
		"another Host":                asked("POST", "/decide", []string{"Host: stranger.example", cookie}, decide),
		"another port":                asked("POST", "/decide", []string{"Host: 127.0.0.1:1", cookie}, decide),
		"no port":                     asked("POST", "/decide", []string{"Host: 127.0.0.1", cookie}, decide),
		"an empty Host":               asked("POST", "/decide", []string{"Host:", cookie}, decide),
		"no Host":                     strings.Replace(asked("POST", "/decide", []string{cookie}, decide), "HTTP/1.1", "HTTP/1.0", 1),
		"two Hosts":                   asked("POST", "/decide", []string{host, "Host: stranger.example", cookie}, decide),
		"a forwarded Host":            asked("POST", "/decide", []string{"Host: stranger.example", "X-Forwarded-Host: " + s.host(), cookie}, decide),
		"a whole address":             asked("POST", "http://stranger.example/decide", []string{host, cookie}, decide),
		"another origin":              asked("POST", "/decide", []string{host, cookie, "Origin: http://stranger.example"}, decide),
		"another port of the address": asked("POST", "/decide", []string{host, cookie, "Origin: http://127.0.0.1:1"}, decide),
		"https":                       asked("POST", "/decide", []string{host, cookie, "Origin: https://" + s.host()}, decide),
		"no origin that has a name":   asked("POST", "/decide", []string{host, cookie, "Origin: null"}, decide),
		"null from elsewhere":         asked("POST", "/decide", []string{host, cookie, "Origin: null", "Sec-Fetch-Site: cross-site"}, decide),
		"another site":                asked("POST", "/decide", []string{host, cookie, "Sec-Fetch-Site: cross-site"}, decide),
		"another port of the site":    asked("POST", "/decide", []string{host, cookie, "Sec-Fetch-Site: same-site"}, decide),
		"no token of the form":        asked("POST", "/decide", []string{host, cookie}, unsigned),
		"a wrong token of the form":   asked("POST", "/decide", []string{host, cookie}, unsigned+"&token=AAAA"),
		"the token in the address":    asked("POST", "/decide?token="+form[1], []string{host, cookie}, unsigned),
		"no cookie":                   asked("POST", "/decide", []string{host}, decide),
		"by GET":                      asked("GET", "/decide?"+decide, []string{host, cookie}, ""),
		"ending it":                   asked("POST", "/finish", []string{host, cookie}, "a=b"),
		"a form too large":            asked("POST", "/decide", []string{host, cookie}, decide+"&note="+strings.Repeat("a", 2<<20)),
	} {
		r, body := s.raw(request)
		if r.StatusCode < 400 || aForm.MatchString(body) || aCard.MatchString(body) {
			t.Errorf("%s: %s", name, r.Status)
		}
	}
	for _, path := range []string{"/", "/silenced", "/hold"} {
		r, page := s.raw(asked("GET", path, []string{host, cookie}, ""))
		wantGuarded(t, path, r)
		if !strings.Contains(page, ">0 of ") {
			t.Errorf("%s: something was decided", path)
		}
	}
	for _, path := range []string{"/review.css", "/review.js"} {
		r, _ := s.raw(asked("GET", path, []string{host, cookie}, ""))
		wantGuarded(t, path, r)
	}
	if r, _ := s.raw(asked("POST", "/decide", []string{host, cookie, "Origin: null", "Sec-Fetch-Site: same-origin"}, decide)); r.StatusCode != http.StatusSeeOther {
		t.Errorf("a form of the page itself: %s", r.Status)
	}
}

// wantGuarded fails unless an answer says to the browser what keeps the page to itself.
func wantGuarded(t *testing.T, what string, r *http.Response) {
	t.Helper()
	for name, want := range map[string]string{
		"Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY",
		"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
	} {
		if got := r.Header.Get(name); got != want {
			t.Errorf("%s: %s is %q", what, name, got)
		}
	}
	policy := r.Header.Get("Content-Security-Policy")
	for _, want := range []string{"default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"} {
		if !strings.Contains(policy, want) {
			t.Errorf("%s: the policy lacks %s", what, want)
		}
	}
	if strings.Contains(policy, "unsafe") || r.Header.Get("Access-Control-Allow-Origin") != "" {
		t.Errorf("%s: too much is allowed: %v", what, r.Header)
	}
}

// TestLoopbackOnly looks for the page at the other addresses of this machine.
func TestLoopbackOnly(t *testing.T) {
	p := inNewHome(t)
	p.demo(t, p.export("mastodon"))
	s := p.review(t)
	_, port, _ := net.SplitHostPort(s.host())
	addresses, err := net.InterfaceAddrs()
	if err != nil {
		t.Fatal(err)
	}
	others := 0
	for _, a := range addresses {
		ip, _, err := net.ParseCIDR(a.String())
		if err != nil || ip.IsLoopback() && ip.To4() != nil || ip.IsLinkLocalUnicast() {
			continue
		}
		others++
		if c, err := net.DialTimeout("tcp", net.JoinHostPort(ip.String(), port), 2*time.Second); err == nil {
			c.Close()
			t.Errorf("the page can be had at %s", ip)
		}
	}
	if others == 0 {
		t.Log("this machine has no other address: nothing was tried")
	}
}
