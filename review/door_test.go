package review

import (
	"html"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

// elsewhere is what a browser says of a form in a file.
var elsewhere = map[string]string{"Origin": "null", "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}

func TestDoor(t *testing.T) {
	entered := 0
	v := serve(t, desk(1), Options{Entered: func() { entered++ }})
	page, err := v.server.Door()
	if err != nil {
		t.Fatal(err)
	}
	door := string(page)
	form := regexp.MustCompile(`action="([^"]+)"><input type="hidden" name="token" value="([^"]+)"`).FindStringSubmatch(door)
	if form == nil || form[1] != v.base+doorPath || form[2] != v.server.guard.once {
		t.Fatal("the door has no form that leads in")
	}
	if policy := html.UnescapeString(door); !strings.Contains(policy, "default-src 'none'; script-src 'sha256-") || !strings.Contains(policy, "form-action "+v.base+";") || strings.Contains(door, v.server.guard.session) {
		t.Error("the door allows too much, or shows too much")
	}
	right, wrong := url.Values{"token": {form[2]}}.Encode(), url.Values{"token": {v.server.guard.form}}.Encode()
	for name, q := range map[string]request{
		"without a token":      {method: "POST", path: doorPath, body: "a=b"},
		"with a wrong one":     {method: "POST", path: doorPath, body: wrong},
		"in the address":       {method: "POST", path: doorPath + "?" + right, body: "a=b"},
		"by GET":               {method: "GET", path: doorPath + "?" + right},
		"under another name":   {method: "POST", path: doorPath, body: right, host: "evil.example"},
		"with far too much":    {method: "POST", path: doorPath, body: "a=" + strings.Repeat("b", mostKnocked) + "&" + right},
		"at another door":      {method: "POST", path: "/decide", body: right, header: elsewhere},
		"to the page directly": {method: "GET", path: "/", header: elsewhere},
	} {
		if got := v.send(q); got.StatusCode < 400 || len(got.Cookies()) > 0 || entered > 0 {
			t.Errorf("%s: %s, %v", name, got.Status, got.Cookies())
		}
	}
	got := v.send(request{method: "POST", path: doorPath, body: right, header: elsewhere})
	if got.StatusCode != http.StatusOK || len(got.Cookies()) != 1 || entered != 1 {
		t.Fatalf("with the token: %s, %v, entered %d times", got.Status, got.Cookies(), entered)
	}
	got.has(t, `http-equiv="refresh" content="0; url=/"`)
	got.hasNot(t, form[2])
	if got := v.get("/"); got.StatusCode != http.StatusOK {
		t.Errorf("the page: %s", got.Status)
	}
	v.Jar, _ = cookiejar.New(nil)
	for name, q := range map[string]request{
		"the door": {method: "POST", path: doorPath, body: right, header: elsewhere},
		"the way by address, which is the same token": {method: "GET", path: enterPath + form[2]},
	} {
		if again := v.send(q); again.StatusCode != http.StatusForbidden || len(again.Cookies()) > 0 || entered != 1 {
			t.Errorf("once more, %s: %s", name, again.Status)
		}
	}
}
