package review_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

// rebound is a name of a stranger's that leads to this machine, as one does whose owner
// points it there while the page is open.
const rebound = "stranger.example"

// stranger serves a page that tries, by every way a page has, to decide something on
// the desk, to read what is there and to show it in a frame. The token of forms it has
// guessed is the empty one.
func stranger(t *testing.T, base, finding string) *httptest.Server {
	t.Helper()
	forge := fmt.Sprintf(`<!DOCTYPE html><title>Stranger</title>
<form id="form" method="post" action="%[1]s/decide"><input name="f" value="%[2]s"><input name="verb" value="delete"><input name="token" value=""></form>
<form id="plain" method="post" enctype="text/plain" action="%[1]s/finish"><input name="token" value=""></form>
<a id="link" href="%[1]s/">look</a>
<iframe src="%[1]s/"></iframe><iframe src="%[1]s/coverage"></iframe>
<img id="img" src="%[1]s/"><script src="%[1]s/review.js"></script><link rel="stylesheet" href="%[1]s/review.css">
<script>
window.tried = (async () => {
  const got = [];
  for (const path of ["/", "/finding/%[2]s", "/people", "/review.js"]) {
    for (const mode of ["cors", "no-cors"]) {
      try { const r = await fetch("%[1]s" + path, { mode, credentials: "include" }); got.push(path + " " + mode + " " + r.type + " " + (await r.text()).length); }
      catch { got.push(path + " " + mode + " refused"); }
    }
  }
  for (const path of ["/decide", "/undo", "/hold", "/answer", "/finish"]) {
    try { await fetch("%[1]s" + path, { method: "POST", mode: "no-cors", credentials: "include", body: new URLSearchParams({ f: "%[2]s", verb: "delete", answer: "no", token: "" }) }); }
    catch { got.push("POST " + path + " refused"); }
    navigator.sendBeacon("%[1]s" + path, new URLSearchParams({ f: "%[2]s", verb: "delete" }));
  }
  return got;
})();
</script>`, base, finding)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		w.Write([]byte(forge))
	}))
	t.Cleanup(s.Close)
	return s
}

// TestStrangers brings the browser in which the page is open to pages of strangers: on
// another port of the same address, which is the same site to a browser, and on another.
func TestStrangers(t *testing.T) {
	browser := chromium.Start(t, chromedp.Flag("host-resolver-rules", "MAP "+rebound+" 127.0.0.1"))
	p := inNewHome(t)
	p.demo(t, p.export("mastodon"))
	s := p.review(t)
	d := enter(t, browser, s)
	finding := d.keys()[0]
	untouched := func(after string) {
		t.Helper()
		d.open("/")
		if got := d.text(".far label"); !strings.HasPrefix(got, "0 of ") {
			t.Errorf("after %s: %s", after, got)
		}
		if got := d.text(".holding"); !strings.Contains(got, "Before anything is removed") {
			t.Errorf("after %s the hold is answered: %s", after, got)
		}
	}
	server := stranger(t, s.base, finding)
	port := strings.TrimPrefix(server.URL, "http://127.0.0.1:")
	for _, origin := range []string{server.URL, "http://localhost:" + port, "http://" + rebound + ":" + port} {
		t.Run(origin[:strings.LastIndexByte(origin, ':')], func(t *testing.T) {
			d.Do(chromedp.Navigate(origin + "/"))
			for _, got := range chromium.Eval[[]string](d.Tab, "window.tried") {
				if !strings.HasSuffix(got, "refused") && !strings.HasSuffix(got, " opaque 0") {
					t.Errorf("the stranger got %s", got)
				}
			}
			got := chromium.Eval[[]string](d.Tab, `[
				document.getElementById("img").naturalWidth > 0 && "a picture",
				document.documentElement.classList.contains("scripted") && "the script",
				getComputedStyle(document.documentElement).getPropertyValue("--paper") && "the style",
			].filter(Boolean)`)
			if len(got) > 0 {
				t.Errorf("the stranger could use %q", got)
			}
			untouched("what the page tried by itself")
			for _, send := range []string{`document.getElementById("form").submit()`, `document.getElementById("plain").submit()`} {
				d.Do(chromedp.Navigate(origin + "/"))
				r := d.Follow(chromedp.Func(evaluating(send)))
				if got := d.text("h1"); r.Status != http.StatusForbidden || got != "Not from elsewhere" {
					t.Errorf("a form of the stranger's: %d %q", r.Status, got)
				}
				untouched("a form")
			}
			// A link shows nothing either: a frame or a window of the stranger's could.
			d.Do(chromedp.Navigate(origin + "/"))
			r := d.Follow(chromedp.Click(chromedp.CSS("#link")))
			if got := d.text("h1"); r.Status != http.StatusForbidden || got != "Not from elsewhere" {
				t.Errorf("a link of the stranger's: %d %q", r.Status, got)
			}
		})
	}
	if got := s.told.String(); strings.Contains(got, "decided.") {
		t.Errorf("the page has ended: %s", got)
	}
}

// TestOtherNames asks by names that are not the page's, and without having been let in.
func TestOtherNames(t *testing.T) {
	browser := chromium.Start(t, chromedp.Flag("host-resolver-rules", "MAP "+rebound+" 127.0.0.1"))
	p := inNewHome(t)
	p.demo(t, p.export("mastodon"))
	s := p.review(t)
	at, _ := url.Parse(s.base)
	refused := func(d desk, address string, status int64, title string) {
		t.Helper()
		r := d.Follow(chromedp.Navigate(address))
		if got := d.text("h1"); r.Status != status || got != title {
			t.Errorf("%s: %d %q, want %d %q", strings.ReplaceAll(address, s.token(), "TOKEN"), r.Status, got, status, title)
		}
		if d.is(`document.querySelector("article, form, script") || document.cookie`) {
			t.Errorf("%s shows more than a refusal", address)
		}
	}
	tab := func() desk { return desk{chromium.Open(t, browser, perTab), s} }

	// A name pointed here, and localhost: even with the token, which stays good.
	other := tab()
	for _, name := range []string{rebound, "localhost"} {
		refused(other, "http://"+name+":"+at.Port()+"/", http.StatusMisdirectedRequest, "Not here")
		refused(other, "http://"+name+":"+at.Port()+"/open/"+s.token(), http.StatusMisdirectedRequest, "Not here")
	}
	// The right name without the token, and with a wrong one.
	refused(other, s.base+"/", http.StatusForbidden, "Not open here")
	refused(other, s.base+"/finding/0123456789abcdef", http.StatusForbidden, "Not open here")
	refused(other, s.base+"/open/ABCDEFGHIJKLMNOPQRSTUVWXYZ", http.StatusForbidden, "Not open here")
	refused(other, s.base+"/open/", http.StatusForbidden, "Not open here")

	d := enter(t, browser, s)
	if len(d.keys()) == 0 {
		t.Fatal("the owner is not let in")
	}
	// Spent, it lets in nobody else, and leads the same browser to the page.
	refused(other, s.address, http.StatusForbidden, "Not open here")
	d.Do(chromedp.Navigate(s.address))
	if got := d.path(); got != "/" {
		t.Errorf("the same browser is led to %s", got)
	}
	d.wantClean()
}
