package main

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/providers/x/xtest"
)

// online is a doctor on a machine whose internet is that of the test.
type online struct {
	t       *testing.T
	home    string
	network *http.Client
	seen    string // all that was ever shown
}

func goOnline(t *testing.T, hosts map[string]http.Handler) *online {
	t.Setenv("AUDIT_PASSPHRASE", "four unrelated words here")
	return &online{t: t, home: filepath.Join(t.TempDir(), "home"), network: providertest.Hosts(t, hosts)}
}

// audit runs the command with stdin, and goes to the first address that it shows
// as a browser would.
func (o *online) audit(want int, stdin string, args ...string) said {
	o.t.Helper()
	ctx, cancel := context.WithTimeout(o.t.Context(), time.Minute)
	defer cancel()
	var out bytes.Buffer
	visited := false
	stderr := &screen{}
	stderr.seen = func(all string) {
		_, rest, ok := strings.Cut(all, "give permission:\n")
		if address, _, whole := strings.Cut(rest, "\n"); ok && whole && !visited {
			visited = true
			go o.visit(address)
		}
	}
	a := &app{network: o.network.Transport}
	code := a.run(ctx, append([]string{"--home", o.home, "--no-keyring"}, args...), strings.NewReader(stdin), &out, stderr)
	s := said{out.String(), stderr.String()}
	o.seen += s.out + s.err
	if code != want {
		o.t.Fatalf("audit %s: exit code %d, want %d\n%s%s", strings.Join(args, " "), code, want, s.out, s.err)
	}
	if code == exitFailed && !strings.Contains(s.err, "audit: hint: ") {
		o.t.Errorf("audit %s fails without a hint:\n%s", strings.Join(args, " "), s.err)
	}
	return s
}

// visit goes to an address of the network, and back to this machine.
func (o *online) visit(address string) {
	c := http.Client{Transport: o.network.Transport, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := c.Get(address)
	if err != nil {
		o.t.Error(err)
		return
	}
	res.Body.Close()
	back, err := res.Location()
	if err != nil {
		o.t.Errorf("the network answers %d, and leads nowhere", res.StatusCode)
		return
	}
	if res, err = http.Get(back.String()); err != nil {
		o.t.Error(err)
		return
	}
	res.Body.Close()
}

// TestPaid goes the whole way with a network that takes money: nothing is asked
// of it before the doctor has agreed, nothing is bought twice, and no conclusions
// about people are drawn unless the doctor wants them.
func TestPaid(t *testing.T) {
	s := xtest.NewServer()
	s.Closed, s.AnyPort = true, true
	o := goOnline(t, map[string]http.Handler{"x.com": http.HandlerFunc(s.ServeSignIn), "api.x.com": s})

	lacks(t, o.audit(exitFailed, "", "signin", "x").out, "Signing in to X", "console.x.com", "http://127.0.0.1:8765/callback", "your export gives")
	lacks(t, o.audit(exitFailed, "", "signin", "x", "--client-id", xtest.ClientID).err, "takes money", "nobody agreed", "--yes")
	if len(s.Asked) > 0 {
		t.Fatalf("asked before anybody agreed: %v", s.Asked)
	}
	signin := []string{"signin", "x", "--client-id", xtest.ClientID, "--redirect", "http://127.0.0.1:0/callback", "--no-browser", "--yes"}
	lacks(t, o.audit(exitDone, "", signin...).err, "Signed in to x/")

	before := len(s.Asked)
	lacks(t, o.audit(exitIncomplete, "", "collect").err, "takes money", "nobody agreed", "--spend")
	lacks(t, o.audit(exitIncomplete, "", "collect", "--spend", "0.01").err, "costs at most $", "--spend allows $0.01")
	for _, asked := range s.Asked[before:] {
		if !strings.HasPrefix(asked, "GET /2/users/me?") {
			t.Errorf("%s was asked without leave", asked)
		}
	}
	lacks(t, o.audit(exitDone, "", "collect", "--spend", "20").err, "costs at most $", " new, 0 changed")
	bought := s.Given["posts"]
	s.Expire() // the next collect renews
	lacks(t, o.audit(exitDone, "", "collect", "--spend", "20").err, " 0 new, 0 changed")
	if s.Given["posts"] != bought {
		t.Errorf("%d posts were bought again", s.Given["posts"]-bought)
	}

	var r struct {
		NotChecked []struct{ Rule, Reason string } `json:"not_checked"`
	}
	withheld := func(want bool, args ...string) {
		t.Helper()
		if err := json.Unmarshal([]byte(o.audit(exitDone, "", args...).out), &r); err != nil {
			t.Fatal(err)
		}
		got := false
		for _, n := range r.NotChecked {
			got = got || n.Rule == "connection-likely-patient" && strings.Contains(n.Reason, "--allow-inference")
		}
		if got != want {
			t.Errorf("conclusions about people are withheld: %v, want %v", got, want)
		}
	}
	withheld(true, "report", "--format", "json")
	withheld(true, "people", "--format", "json")
	lacks(t, o.audit(exitDone, "", "people").out, "Not looked at in full (x/", "--allow-inference")
	lacks(t, o.audit(exitDone, "", append(signin, "--allow-inference")...).err, "Signed in to x/")
	withheld(false, "report", "--format", "json")
	withheld(false, "people", "--format", "json")

	s.Withdraw()
	lacks(t, o.audit(exitIncomplete, "", "collect", "--spend", "20").err, "no longer accepts this sign-in", "audit signin x")
	lacks(t, o.audit(exitDone, "", "status").out, "signed in")
	o.audit(exitDone, "", "signout", "x")
	if i := slices.IndexFunc(s.Asked, func(a string) bool { return strings.HasPrefix(a, "POST /2/oauth2/revoke") }); i < 0 {
		t.Error("the sign-in was not given back")
	}
	for _, secret := range s.Secrets() {
		if strings.Contains(o.seen, secret) {
			t.Error("a token or a code was shown")
		}
	}
}
