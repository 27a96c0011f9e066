package facebook

import (
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/facebook/facebooktest"
	"github.com/probity-audit/probity/social"
)

// errDenied stands for any that says that a permission is missing.
var errDenied = errors.New("denied")

func TestFault(t *testing.T) {
	for _, tt := range []struct {
		status int
		body   string
		want   error
	}{
		{500, `{"error":{"message":"Please reduce the amount of data you're asking for, then retry your request","type":"OAuthException","code":1,"error_subcode":99}}`, errTooMuch},
		{400, `{"error":{"message":"(#190) This method must be called with a Page Access Token","type":"OAuthException","code":190}}`, errNoPage},
		{400, `{"error":{"message":"user access token not supported","type":"OAuthException","code":190,"error_subcode":2069032}}`, errNoPage},
		{400, `{"error":{"message":"Error validating access token: Session has expired","type":"OAuthException","code":190,"error_subcode":463}}`, oauth.ErrSignInAgain},
		{200, `{"error":{"code":190}}`, oauth.ErrSignInAgain},
		{400, `{"error":{"message":"(#12) recommendation is deprecated for versions v22.0 and higher","code":12}}`, collect.ErrNotOffered},
		{400, `{"error":{"message":"Error validating access token","type":"OAuthException","code":190,"error_subcode":492}}`, errDenied},
		{400, `{"error":{"message":"The user must be an administrator of the page in order to impersonate it.","type":"OAuthException","code":190}}`, errDenied},
		{200, `{"success":false}`, errNotDone},
		{200, `{"success":true}`, nil},
		{200, `{"data":[{"message":"Please reduce the amount of data"}]}`, nil},
		{400, `{"error":"oops"}`, nil},
	} {
		got := fault(tt.status, []byte(tt.body))
		if _, denied := errors.AsType[*collect.DeniedError](got); denied {
			got = errDenied
		}
		if !errors.Is(got, tt.want) || tt.want == nil && got != nil {
			t.Errorf("%d %s: %v, want %v", tt.status, tt.body, got, tt.want)
		}
	}
}

// trouble lets requests for a path fail.
func trouble(f *facebooktest.Server, path string, status, code, subcode int, message string) {
	f.Change(func(a *facebooktest.Account) {
		a.Trouble(func(w http.ResponseWriter, r *http.Request) bool {
			if !strings.HasSuffix(r.URL.Path, path) {
				return false
			}
			facebooktest.Refusal(w, status, code, subcode, message)
			return true
		})
	})
}

func TestTroubles(t *testing.T) {
	tests := []struct {
		name, path      string
		status, code    int
		subcode         int
		section         string
		reason          social.Reason
		detail, message string
	}{
		{name: "too many calls", path: "/me/posts", status: 403, code: 4, section: "posts", reason: social.ReasonFailed, detail: "no more requests"},
		{name: "too many calls of the user", path: "/me/feed", status: 400, code: 17, subcode: 2446079, section: "posts by others on your timeline", reason: social.ReasonFailed, detail: "collect again later"},
		{name: "too many calls of the Page", path: "/published_posts", status: 400, code: 32, section: "posts of your Pages", reason: social.ReasonFailed, detail: "collect again later"},
		{name: "taken back", path: "/me/photos", status: 403, code: 10, section: "photos", reason: social.ReasonNotGranted, detail: "user_photos"},
		{name: "taken back from the Page", path: "/published_posts", status: 400, code: 200, section: "posts of your Pages", reason: social.ReasonNotGranted, detail: "pages_read_engagement"},
		{name: "not in this version", path: "/blocked", status: 400, code: 12, section: "people blocked by your Pages", reason: social.ReasonNotOffered},
		{name: "Facebook is ill", path: "/me/videos", status: 500, code: 2, section: "videos", reason: social.ReasonFailed},
		{name: "a field that nobody has", path: "/me/albums", status: 400, code: 100, message: "(#100) Tried accessing nonexisting field (id)", section: "albums", reason: social.ReasonNotOffered},
		{name: "no Pages", path: "/me/accounts", status: 500, code: 1, section: "Pages that you run", reason: social.ReasonFailed},
		{name: "always too much", path: "/me/posts", status: 500, code: 1, message: "Please reduce the amount of data you're asking for", section: "posts", reason: social.ReasonFailed},
		{name: "the owner's token for a Page", path: "/settings", status: 400, code: 190, message: "(#190) This method must be called with a Page Access Token", section: "settings of your Pages", reason: social.ReasonFailed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, s := newFake(t)
			secret := "Zoë Placeholder, EAAUSER"
			trouble(f, tt.path, tt.status, tt.code, tt.subcode, tt.message+" "+secret)
			items := all(t, s, nil)
			g := gapOf(items, tt.section)
			if g == nil || g.Reason != tt.reason || !strings.Contains(g.Detail, tt.detail) || strings.Contains(g.Detail, "Zoë") {
				t.Errorf("%+v", g)
			}
			if later := tt.detail == "no more requests" || strings.HasPrefix(tt.name, "too many calls"); later {
				return // nothing further is asked of a network that gives no more for now
			}
			if tt.path != "/me/photos" && len(saying(items, "On the ferry")) != 1 {
				t.Error("the rest was not read")
			}
		})
	}
}

// A sign-in that is over ends the collect, whatever the status.
func TestSignedOut(t *testing.T) {
	for _, status := range []int{200, 400, 401} {
		f, s := newFake(t)
		trouble(f, "/published_posts", status, 190, 460, "The session has been invalidated because Zoë changed the password")
		if _, err := gather(t, s, nil); !errors.Is(err, oauth.ErrSignInAgain) || strings.Contains(err.Error(), "Zoë") {
			t.Errorf("%d: %v", status, err)
		}
	}
	_, s := newFake(t)
	for _, err := range New().Collect(cancelled(), s, byName, nil) {
		if err == nil {
			t.Error("something is yielded after the end")
		}
	}
}

// What is too much at once is asked for in smaller pages.
func TestReduce(t *testing.T) {
	f, s := newFake(t)
	f.Change(func(a *facebooktest.Account) { a.Most(5) })
	items := all(t, s, nil)
	sole(t, items, "Allotment, day 1")
	limits := map[string]int{}
	for _, r := range f.Asked() {
		if strings.Contains(r, "/me/posts?") {
			_, after, _ := strings.Cut(r, "&limit=")
			limits[after]++
		}
	}
	if limits["25"] != 1 || limits["5"] != 8 { // one of them with a field that is refused
		t.Errorf("limits %v", limits)
	}
}

// A client that puts the owner's token in place of the Page's gets the rest, and says
// so.
func TestWrongToken(t *testing.T) {
	f, s := newFake(t)
	next := s.HTTP.Transport
	s.HTTP = &http.Client{Transport: roundTrip(func(r *http.Request) (*http.Response, error) {
		r = r.Clone(r.Context())
		r.Header.Del("Authorization")
		return next.RoundTrip(r)
	})}
	items := all(t, s, nil)
	sole(t, items, "So true")
	for _, section := range []string{"posts of your Pages", "posts by visitors on your Pages", "settings of your Pages", "people blocked by your Pages", "messages to your Pages"} {
		if g := gapOf(items, section); g == nil || g.Reason != social.ReasonFailed {
			t.Errorf("%s: %+v", section, g)
		}
	}
	f.Asked()
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// The token of a Page goes into headers of requests to Facebook, and nowhere else.
func TestSecrets(t *testing.T) {
	f, s := newFake(t)
	next, headers := s.HTTP.Transport, 0
	s.HTTP = &http.Client{Transport: roundTrip(func(r *http.Request) (*http.Response, error) {
		if strings.Contains(r.URL.String(), "EAA") {
			t.Errorf("an address holds a token: %s", r.URL.Path)
		}
		if strings.Contains(r.Header.Get("Authorization"), facebooktest.PageToken) {
			if headers++; r.URL.Host != facebooktest.Host || r.URL.Scheme != "https" || !strings.Contains(r.URL.Path, facebooktest.PageID) {
				t.Errorf("the Page's token goes to %s", r.URL.Host+r.URL.Path)
			}
		}
		return next.RoundTrip(r)
	})}
	for _, it := range all(t, s, nil) {
		if it.Mark != nil && strings.Contains(it.Mark.Position, "EAA") {
			t.Errorf("a mark holds a token: %s", it.Mark.Stream)
		}
	}
	for _, r := range f.Asked() {
		if strings.Contains(r, "EAA") || !strings.HasPrefix(r, "GET ") {
			t.Errorf("asked %s", r)
		}
	}
	if headers == 0 {
		t.Error("the Page was not read")
	}
}
