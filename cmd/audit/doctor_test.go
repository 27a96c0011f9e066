package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/probity-audit/probity/providers/mastodon/mastodontest"
)

// browserProgram is the name of the program by which browsers are opened.
func browserProgram() string {
	if runtime.GOOS == "darwin" {
		return "open"
	}
	return "xdg-open"
}

// fakeBrowser is what the command finds under that name. FAKE_BROWSER says how it
// behaves:
//
//	""        consents, in a process of its own, as a browser that is open already
//	"deny"    does not consent
//	"stays"   consents, and ends only when the page it came to is closed
//	"missing" says that there is no browser
func fakeBrowser() {
	mode, address := os.Getenv("FAKE_BROWSER"), os.Args[1]
	fmt.Println("a browser talks a lot") // must not reach anybody
	fmt.Fprintln(os.Stderr, "a browser talks a lot")
	switch {
	case mode == "missing":
		os.Exit(3)
	case mode != "stays" && os.Getenv("FAKE_BROWSER_ALONE") == "":
		self, err := os.Executable()
		if err == nil {
			alone := exec.Command(self, address)
			alone.Env = append(os.Environ(), "FAKE_BROWSER_ALONE=yes")
			err = alone.Start()
		}
		if err != nil {
			os.Exit(4)
		}
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	back, err := mastodontest.Consent(ctx, address, mode != "deny")
	if err != nil {
		os.Exit(5)
	}
	res, err := http.Get(back)
	if err != nil {
		os.Exit(6)
	}
	io.Copy(io.Discard, res.Body)
	res.Body.Close()
}

// doctor is somebody with an account on a server, and a machine.
type doctor struct {
	t      *testing.T
	server *mastodontest.Server
	home   string
	pass   string // file that holds the passphrase
}

// finding is the 96th post of every doctor here.
const finding = "Chasing a letter for patient NHS no 999 893 8074"

func newDoctor(t *testing.T, shape mastodontest.Shape) *doctor {
	t.Helper()
	s := mastodontest.New(shape)
	t.Cleanup(s.Close)
	s.Post(96, "<p>"+finding+"</p>")
	// A conversation of which the server has lost the last message would be a
	// failure in every report.
	s.Change(func(a *mastodontest.Account) {
		const talks = "/api/v1/conversations"
		a.Lists[talks] = a.Lists[talks][:1]
	})
	dir := t.TempDir()
	d := &doctor{t: t, server: s, home: filepath.Join(dir, "home"), pass: filepath.Join(dir, "pass")}
	if err := os.WriteFile(d.pass, []byte("four unrelated words here\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return d
}

// said is what a call of the command wrote.
type said struct{ out, err string }

// audit runs the command, and checks what must hold of every call: the exit
// code, that no secret is shown or lies on the disk in clear, that no text of a
// post is on standard error, and that whatever goes wrong comes with a hint.
func (d *doctor) audit(want int, args ...string) said {
	d.t.Helper()
	return d.auditWith(strings.NewReader(""), new(screen), want, args...)
}

func (d *doctor) auditWith(stdin io.Reader, stderr *screen, want int, args ...string) said {
	d.t.Helper()
	ctx, cancel := context.WithTimeout(d.t.Context(), 2*time.Minute)
	defer cancel()
	var out bytes.Buffer
	all := append([]string{"--home", d.home, "--no-keyring", "--passphrase-file", d.pass}, args...)
	code := run(ctx, all, stdin, &out, stderr)
	s := said{out.String(), stderr.String()}
	if code != want {
		d.t.Fatalf("audit %s: exit code %d, want %d\n%s", strings.Join(args, " "), code, want, s.err)
	}
	d.check(s)
	return s
}

func (d *doctor) check(s said) {
	d.t.Helper()
	secrets := append(d.server.Secrets(), "four unrelated words")
	for _, secret := range secrets {
		if strings.Contains(s.out+s.err, secret) {
			d.t.Errorf("a %s is shown:\n%s\n%s", strings.Split(secret, "-")[0], s.out, s.err)
		}
	}
	for _, private := range []string{"999 893", "May I come on Monday", "Follower 17", "a browser talks a lot"} {
		if strings.Contains(s.err, private) {
			d.t.Errorf("%q is on standard error:\n%s", private, s.err)
		}
	}
	for _, bad := range []string{"audit: error: ", "audit: warning: "} {
		if strings.Count(s.err, bad) > strings.Count(s.err, "audit: hint: ") {
			d.t.Errorf("no hint:\n%s", s.err)
		}
	}
	if strings.Contains(s.err, "context canceled") {
		d.t.Errorf("words for programmers:\n%s", s.err)
	}
	clear := append(secrets, "999 893", "May I come on Monday", "Follower 17", "Fennelly", "DrMoira")
	err := filepath.WalkDir(d.home, func(path string, e fs.DirEntry, err error) error {
		if err != nil || !e.Type().IsRegular() {
			return err
		}
		content, err := os.ReadFile(path)
		for _, c := range clear {
			if bytes.Contains(content, []byte(c)) {
				d.t.Errorf("%s lies in clear in %s", c, e.Name())
			}
		}
		return err
	})
	if err != nil && !os.IsNotExist(err) {
		d.t.Error(err)
	}
}

func (d *doctor) signin() said {
	d.t.Helper()
	return d.audit(exitDone, "signin", "mastodon", d.server.Host())
}

// account is how the doctor's account is called.
func (d *doctor) account() string { return "mastodon/DrMoira@" + d.server.Host() }

// refused reports whether the server no longer takes the token.
func (d *doctor) refused(token string) bool {
	d.t.Helper()
	res, err := d.server.As(token).Get(d.server.URL + mastodontest.Myself)
	if err != nil {
		d.t.Fatal(err)
	}
	res.Body.Close()
	return res.StatusCode == http.StatusUnauthorized
}

// reported is the part of a report in JSON that matters here.
type reported struct {
	Accounts []struct {
		Handle string
		Counts map[string]int
	}
	Findings []struct{ ID, Rule string }
	Gaps     []struct{ Section, Reason, Detail string }
}

func (d *doctor) read(s said) (r reported) {
	d.t.Helper()
	if err := json.Unmarshal([]byte(s.out), &r); err != nil {
		d.t.Fatalf("the report does not read: %v\n%s", err, s.out)
	}
	return r
}

// failed lists the gaps that are failures.
func (r reported) failed() (sections []string) {
	for _, g := range r.Gaps {
		if g.Reason == "failed" {
			sections = append(sections, g.Section+": "+g.Detail)
		}
	}
	return sections
}

// found reports whether the 96th post was judged.
func (r reported) found() bool {
	return slices.ContainsFunc(r.Findings, func(f struct{ ID, Rule string }) bool { return f.Rule == "patient-id-number" })
}

// screen is what the doctor sees, and may act upon.
type screen struct {
	mu   sync.Mutex
	text bytes.Buffer
	seen func(all string) // called with all that is shown so far
}

func (s *screen) Write(p []byte) (int, error) {
	s.mu.Lock()
	s.text.Write(p)
	all := s.text.String()
	s.mu.Unlock()
	if s.seen != nil {
		s.seen(all)
	}
	return len(p), nil
}

func (s *screen) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.String()
}

func lacks(t *testing.T, all string, want ...string) {
	t.Helper()
	for _, w := range want {
		if !strings.Contains(all, w) {
			t.Errorf("%q is not said:\n%s", w, all)
		}
	}
}
