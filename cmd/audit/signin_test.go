package main

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/mastodon/mastodontest"
)

// TestSignInAndOut goes the whole way that a doctor goes with an account.
func TestSignInAndOut(t *testing.T) {
	t.Parallel()
	for name, shape := range map[string]mastodontest.Shape{
		"mastodon":   {ConsentPage: true},
		"gotosocial": {GoToSocial: true, ConsentPage: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := newDoctor(t, shape)
			lacks(t, d.signin().err, "Opening your browser", "Signed in to "+d.account())
			lacks(t, d.audit(exitDone, "status").out, d.account(), "signed in", "nothing collected yet")
			lacks(t, d.audit(exitDone, "collect").err, d.account()+": ", " new, 0 changed, 0 known before")
			r := d.read(d.audit(exitDone, "run", "--format", "json"))
			want := map[string]int{"post": 91, "reply": 3, "repost": 2, "message": 3, "like": 45, "follower": 85, "following": 2}
			for kind, n := range want {
				if r.Accounts[0].Counts[kind] != n {
					t.Errorf("%d of kind %s, want %d", r.Accounts[0].Counts[kind], kind, n)
				}
			}
			if !r.found() {
				t.Errorf("the post with the number of a patient was not judged: %+v", r.Findings)
			}

			d.server.Post(97, "<p>Rain again</p>")
			d.server.Forget()
			lacks(t, d.audit(exitDone, "collect", "drmoira").err, ": 1 new, 0 changed,")
			if n := len(d.server.Asked(http.MethodGet, mastodontest.OwnStatuses)); n > 3 { // the newest are read again
				t.Errorf("%d pages for one new post", n)
			}
			lacks(t, d.audit(exitDone, "run", "--format", "json").err, ": 0 new, 0 changed,", "Since the last run: 0 new")

			token := d.server.Issued()[0]
			if d.refused(token) {
				t.Fatal("the token is refused before signing out")
			}
			lacks(t, d.audit(exitDone, "signout", d.account()).err, "Signed out of "+d.account())
			if len(d.server.Asked(http.MethodPost, "/oauth/revoke")) != 1 || !d.refused(token) {
				t.Error("the token is still good")
			}
			if out := d.audit(exitDone, "status").out; strings.Contains(out, "signed in") {
				t.Errorf("still signed in:\n%s", out)
			}
			lacks(t, d.audit(exitFailed, "signout", "drmoira").err, "is not signed in", "audit forget")
			lacks(t, d.audit(exitFailed, "collect", "drmoira").err, "is not signed in", "audit signin mastodon "+d.server.Host())
			lacks(t, d.audit(exitFailed, "collect").err, "no account is signed in")
			if r := d.read(d.audit(exitDone, "report", "--format", "json")); !r.found() {
				t.Error("what was collected is gone")
			}

			d.audit(exitDone, "forget", "--yes", d.account())
			lacks(t, d.audit(exitFailed, "report").err, "nothing is kept")
			if d.server.Registered("client-2") != nil {
				t.Error("the app was registered more than once")
			}
			for _, method := range []string{http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete} {
				for _, r := range d.server.Asked(method, "/") {
					if !strings.HasPrefix(r, "POST /oauth/") && r != "POST /api/v1/apps" {
						t.Errorf("%s: more than reading", r)
					}
				}
			}
		})
	}
}

// TestBrowsers signs in with browsers that do what browsers do.
func TestBrowsers(t *testing.T) {
	shape := mastodontest.Shape{ConsentPage: true}
	t.Run("denied", func(t *testing.T) {
		t.Setenv("FAKE_BROWSER", "deny")
		d := newDoctor(t, shape)
		lacks(t, d.audit(exitFailed, "signin", "mastodon", d.server.Host()).err, "permission was not given", "nothing was kept")
		if out := d.audit(exitDone, "status").out; strings.Contains(out, "mastodon/") || len(d.server.Issued()) > 0 {
			t.Errorf("something was kept:\n%s", out)
		}
	})
	t.Run("stays open", func(t *testing.T) {
		t.Setenv("FAKE_BROWSER", "stays")
		lacks(t, newDoctor(t, shape).signin().err, "Signed in to ")
	})
	t.Run("missing", func(t *testing.T) {
		t.Setenv("FAKE_BROWSER", "missing")
		d := newDoctor(t, shape)
		lacks(t, d.paste(exitDone, func(back string) string { return back }), "Paste the address", "Signed in to ")
	})
}

// paste signs in with an address that is carried by hand: change makes of the
// right one what the doctor pastes.
func (d *doctor) paste(want int, change func(back string) string, args ...string) string {
	d.t.Helper()
	keys, hand := io.Pipe()
	defer keys.Close()
	asked := 0
	var back string
	s := &screen{seen: func(all string) {
		if strings.Count(all, "Paste the address") == asked {
			return
		}
		if asked++; asked == 1 {
			_, rest, _ := strings.Cut(all, d.server.URL+"/oauth/authorize")
			address, _, _ := strings.Cut(rest, "\n")
			var err error
			if back, err = mastodontest.Consent(d.t.Context(), d.server.URL+"/oauth/authorize"+address, true); err != nil {
				d.t.Error(err)
			}
		}
		line := change(back)
		go fmt.Fprintln(hand, line)
	}}
	return d.auditWith(keys, s, want, append([]string{"signin", "mastodon", d.server.Host()}, args...)...).err
}

func TestPastedAddress(t *testing.T) {
	t.Parallel()
	mallory := func(back string) string { return strings.Replace(back, "state=", "state=MALLORY", 1) }
	for _, test := range []struct {
		name  string
		code  int
		paste func(try int, back string) string
		says  []string
	}{
		{"right", exitDone, func(_ int, back string) string { return back }, []string{"Open this address", "Signed in to "}},
		{"right at last", exitDone, func(try int, back string) string {
			return []string{mallory(back), "what do you mean?", "  " + back + " "}[try]
		}, []string{"does not belong to this sign-in", "Signed in to "}},
		{"never right", exitFailed, func(_ int, back string) string { return mallory(back) }, []string{"audit: error: the answer does not belong to this sign-in"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			d := newDoctor(t, mastodontest.Shape{ConsentPage: true})
			try := -1
			lacks(t, d.paste(test.code, func(back string) string { try++; return test.paste(try, back) }, "--no-browser"), test.says...)
			if in := strings.Contains(d.audit(exitDone, "status").out, "signed in"); in != (test.code == exitDone) || in != (len(d.server.Issued()) == 1) {
				t.Errorf("signed in: %v; tokens %d", in, len(d.server.Issued()))
			}
		})
	}
}

// TestWithdrawn finds the token taken back at the server.
func TestWithdrawn(t *testing.T) {
	t.Parallel()
	for _, why := range []string{"The access token was revoked", "The access token expired"} {
		t.Run(why, func(t *testing.T) {
			t.Parallel()
			d := newDoctor(t, mastodontest.Shape{})
			d.signin()
			before := d.read(d.audit(exitDone, "run", "--format", "json"))
			d.server.Withdraw(why)
			s := d.audit(exitIncomplete, "run", "--format", "json")
			lacks(t, s.err, "no longer accepts this sign-in", "'audit signin mastodon "+d.server.Host()+"' signs in again")
			after := d.read(s)
			if diff := cmp.Diff(before.Findings, after.Findings); diff != "" || !after.found() {
				t.Errorf("the rest of the report:\n%s", diff)
			}
			lacks(t, strings.Join(after.failed(), "\n"), "no longer accepts this sign-in")
			d.audit(exitIncomplete, "report") // still true

			d.signin()
			if r := d.read(d.audit(exitDone, "run", "--format", "json")); len(r.failed()) > 0 {
				t.Errorf("after signing in again there are gaps: %q", r.failed())
			}
		})
	}
}

func TestServerDown(t *testing.T) {
	t.Parallel()
	d := newDoctor(t, mastodontest.Shape{})
	d.signin()
	before := d.read(d.audit(exitDone, "run", "--format", "json"))
	d.server.Cut(mastodontest.When{})
	s := d.audit(exitIncomplete, "run", "--format", "json")
	lacks(t, s.err, "the connection was lost", "audit: warning: "+d.account()+": the connection to the server failed")
	down := d.read(s)
	if diff := cmp.Diff(before.Findings, down.Findings); diff != "" || !down.found() {
		t.Errorf("what was kept before:\n%s", diff)
	}
	if len(down.failed()) == 0 {
		t.Error("the report says nothing of it")
	}
	lacks(t, d.audit(exitFailed, "signout", "drmoira").err, "forgotten here", "did not confirm")
	if out := d.audit(exitDone, "status").out; strings.Contains(out, "signed in") {
		t.Errorf("still signed in:\n%s", out)
	}
	d.server.Forget()
	d.signin()
	if r := d.read(d.audit(exitDone, "run", "--format", "json")); len(r.failed()) > 0 {
		t.Errorf("up again, and there are gaps: %q", r.failed())
	}
	d.server.Cut(mastodontest.When{})
	lacks(t, d.audit(exitDone, "forget", "--yes", "drmoira").err, "audit: warning: ", "Forgot "+d.account())
}

// TestTroubles lets the server fail in the middle of an account.
func TestTroubles(t *testing.T) {
	t.Parallel()
	second := mastodontest.When{Path: mastodontest.OwnStatuses, After: 1, Times: 1}
	for _, test := range []struct {
		name   string
		gts    bool
		spoil  func(*mastodontest.Server)
		code   int
		says   string
		failed int // gaps
	}{
		{"rate limit", false, func(s *mastodontest.Server) { s.Limit(second, time.Second) }, exitDone, "waiting ", 0},
		{"rate limit of GoToSocial", true, func(s *mastodontest.Server) { s.Limit(second, time.Second) }, exitDone, "the network's rate limit", 0},
		{"cut once", false, func(s *mastodontest.Server) { s.Cut(second) }, exitDone, "the connection was lost", 0},
		{"one part broken", false, func(s *mastodontest.Server) {
			s.Answer(mastodontest.When{Path: "/api/v1/favourites"}, func(w http.ResponseWriter, _ *http.Request) bool {
				w.WriteHeader(http.StatusInternalServerError)
				return true
			})
		}, exitIncomplete, "This was the first run", 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			d := newDoctor(t, mastodontest.Shape{GoToSocial: test.gts})
			d.signin()
			test.spoil(d.server)
			s := d.audit(test.code, "run", "--format", "json")
			r := d.read(s)
			if told := strings.Contains(s.err, "not all of it could be read: favourites"); told != (test.failed > 0) {
				t.Errorf("what could not be read is told: %v\n%s", told, s.err)
			}
			if lacks(t, s.err, test.says); r.Accounts[0].Counts["post"] != 91 || !r.found() || len(r.failed()) != test.failed {
				t.Errorf("%d posts, failures %q", r.Accounts[0].Counts["post"], r.failed())
			}
		})
	}
}

// TestTokensLeftOver leaves no token good at the server that nobody keeps here.
func TestTokensLeftOver(t *testing.T) {
	t.Parallel()
	d := newDoctor(t, mastodontest.Shape{})
	d.server.Answer(mastodontest.When{Path: mastodontest.Myself, Times: 1}, func(w http.ResponseWriter, _ *http.Request) bool {
		w.WriteHeader(http.StatusForbidden)
		return true
	})
	lacks(t, d.audit(exitFailed, "signin", "mastodon", d.server.Host()).err, "does not let this sign-in read the account")
	d.signin()
	d.signin()
	tokens := d.server.Issued()
	if len(tokens) != 3 || !d.refused(tokens[0]) || !d.refused(tokens[1]) || d.refused(tokens[2]) {
		t.Errorf("%d tokens; still good: %v %v %v", len(tokens), !d.refused(tokens[0]), !d.refused(tokens[1]), !d.refused(tokens[2]))
	}
	d.audit(exitDone, "collect")
}

func TestSignInCalls(t *testing.T) {
	t.Parallel()
	d := newDoctor(t, mastodontest.Shape{})
	for _, test := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"signin", "mastodon"}, exitUsage, "audit signin mastodon SERVER"},
		{[]string{"signin", "mastodon", "http://social.example"}, exitFailed, "https"},
		{[]string{"signin", "mastodon", "https://me:secret@social.example"}, exitFailed, "password"},
		{[]string{"signin", "mastodon", d.server.Host() + "0"}, exitFailed, "check the name of the server"},
		{[]string{"signin", "nowhere"}, exitUsage, "audit networks"},
		{[]string{"signin", "mastodon", "a.example", "b.example"}, exitUsage, "audit --help"},
		{[]string{"signout", "nobody"}, exitFailed, "audit: hint: "},
		{[]string{"collect", "nobody"}, exitFailed, "audit: hint: "},
	} {
		s := d.audit(test.code, test.args...)
		if lacks(t, s.err, test.says); strings.Contains(s.err, "me:secret") {
			t.Errorf("the password is repeated:\n%s", s.err)
		}
	}
	if len(d.server.Asked(http.MethodPost, "/")) > 0 {
		t.Error("the server was asked for something")
	}
}
