package review

import (
	"crypto/rand"
	"crypto/subtle"
	"net/http"
	"strings"
	"sync"
)

// enterPath is where the token is brought that is good once.
const enterPath = "/open/"

// mostPosted is how many bytes a form may have.
const mostPosted = 1 << 20

// policy lets the page load its own style and script and no more: a text that
// slipped through the escaping could load and run nothing.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

// guard lets in the one browser that brought the token, and from no page but its own.
type guard struct {
	host    string // address and port, as the browser must name it
	cookie  string // its name: cookies know no ports, and two pages may be open
	session string
	form    string // in every form: a stranger's page cannot know it
	once    string
	entered func() // when the one browser is let in
	site    *site

	mu   sync.Mutex
	used bool
}

func newGuard(host string, site *site, entered func()) *guard {
	_, port, _ := strings.Cut(host, ":")
	return &guard{host: host, cookie: "probity-review-" + port, session: rand.Text(), form: rand.Text(), once: rand.Text(), entered: entered, site: site}
}

// protect refuses what does not come from the page in the browser that was let in.
func (g *guard) protect(next http.Handler) http.Handler {
	crossOrigin := http.NewCrossOriginProtection()
	crossOrigin.SetDenyHandler(http.HandlerFunc(g.stranger))
	inside := crossOrigin.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !g.known(r) {
			g.site.refuse(w, http.StatusForbidden, "Not open here",
				"This page opens once, in one browser, from the address that 'audit review' shows.",
				"If you have closed the tab, press Ctrl-C in the terminal and run 'audit review' again. What you decided is kept.")
			return
		}
		if r.Method == http.MethodPost {
			r.Body = http.MaxBytesReader(w, r.Body, mostPosted)
			if !same(r.PostFormValue("token"), g.form) {
				g.site.refuse(w, http.StatusForbidden, "Not from this page", "The form was not one of this page, or is an old one. Nothing was changed.", "Go back to the page and load it again.")
				return
			}
		}
		next.ServeHTTP(w, r)
	}))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		g.headers(w.Header())
		switch {
		case r.Host != g.host: // a name that a stranger's page has pointed at this machine
			g.site.refuse(w, http.StatusMisdirectedRequest, "Not here", "This address is not the one that was asked for.", "")
		case r.URL.Path == doorPath:
			g.knock(w, r)
		case !g.ownOrigin(r):
			g.stranger(w, r)
		case strings.HasPrefix(r.URL.Path, enterPath):
			g.enter(w, r)
		default:
			inside.ServeHTTP(w, r)
		}
	})
}

func (g *guard) headers(h http.Header) {
	h.Set("Content-Security-Policy", policy)
	h.Set("Cache-Control", "no-store")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Frame-Options", "DENY")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
}

// ownOrigin reports whether a request comes from the page itself, or was typed.
// With no referrer a form of the page has the origin "null", as strangers' forms
// may have: then the browser must say that it is the page's.
func (g *guard) ownOrigin(r *http.Request) bool {
	site := r.Header.Get("Sec-Fetch-Site")
	switch site {
	case "", "same-origin", "none":
	default:
		return false
	}
	switch r.Header.Get("Origin") {
	case "", "http://" + g.host:
		return true
	case "null":
		return site == "same-origin"
	}
	return false
}

func (g *guard) stranger(w http.ResponseWriter, _ *http.Request) {
	g.site.refuse(w, http.StatusForbidden, "Not from elsewhere", "Another page led here, and this one answers only to itself. Nothing was changed.",
		"If you followed a link, copy the address that 'audit review' shows and paste it into the address bar of your browser.")
}

// enter exchanges the token that is good once for a cookie.
func (g *guard) enter(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet || strings.Contains(r.Header.Get("Sec-Purpose"), "prefetch") { // looked at beforehand, by nobody
		w.Header().Set("Allow", http.MethodGet)
		g.site.refuse(w, http.StatusMethodNotAllowed, "Not like this", "This address is opened in a browser.", "")
		return
	}
	if !g.spend(strings.TrimPrefix(r.URL.Path, enterPath)) {
		if g.known(r) { // the same browser, once more
			http.Redirect(w, r, "/", http.StatusSeeOther)
			return
		}
		g.shut(w)
		return
	}
	g.letIn(w)
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

func (g *guard) letIn(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: g.cookie, Value: g.session, Path: "/", HttpOnly: true, SameSite: http.SameSiteStrictMode})
	g.entered()
}

func (g *guard) shut(w http.ResponseWriter) {
	g.site.refuse(w, http.StatusForbidden, "Not open here", "This address was used before, or is not the one that 'audit review' shows.",
		"If it was not you who used it, press Ctrl-C in the terminal. 'audit review' opens the page anew, at another address.")
}

// spend reports whether the token is right and was not used before.
func (g *guard) spend(token string) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.used || !same(token, g.once) {
		return false
	}
	g.used = true
	return true
}

func (g *guard) known(r *http.Request) bool {
	c, err := r.Cookie(g.cookie)
	return err == nil && same(c.Value, g.session)
}

func same(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }
