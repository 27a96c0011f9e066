package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/mastodon/mastodontest"
	"github.com/probity-audit/probity/providers/x/xtest"
)

// process is the command as a process of its own, which can be ended.
type process struct {
	*exec.Cmd
	err *screen
}

func (d *doctor) start(args ...string) *process {
	d.t.Helper()
	p := &process{exec.CommandContext(d.t.Context(), "audit", args...), new(screen)}
	p.Env = append(os.Environ(), "AUDIT_HOME="+d.home, "AUDIT_PASSPHRASE=four unrelated words here", "DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent")
	p.Stderr = p.err
	if err := p.Start(); err != nil {
		d.t.Fatal(err)
	}
	d.t.Cleanup(func() { p.Process.Kill() })
	return p
}

// end sends the signal and checks that the process ended by it. It returns false
// if the command had done its work before.
func (d *doctor) end(p *process, signal os.Signal) bool {
	d.t.Helper()
	if err := p.Process.Signal(signal); err != nil {
		d.t.Fatalf("the command cannot be ended: %v\n%s", err, p.err)
	}
	err := p.Wait()
	if err == nil {
		return false
	}
	var exit *exec.ExitError
	if !errors.As(err, &exit) {
		d.t.Fatal(err)
	}
	if signal == os.Kill {
		if exit.Exited() {
			d.t.Fatalf("the command failed by itself: %v\n%s", exit, p.err)
		}
		return true
	}
	if exit.ExitCode() != exitFailed {
		d.t.Errorf("exit code %d after an interrupt, want %d", exit.ExitCode(), exitFailed)
	}
	lacks(d.t, p.err.String(), "audit: error: stopped", "audit: hint: what was read until now is kept; the same command goes on from there")
	d.check(said{"", p.err.String()})
	return true
}

// until asks again and again whether something has come about.
func (d *doctor) until(what string, done func() bool) {
	d.t.Helper()
	tick, late := time.NewTicker(time.Millisecond), time.After(time.Minute)
	defer tick.Stop()
	for !done() {
		select {
		case <-tick.C:
		case <-late:
			d.t.Fatalf("not within a minute: %s", what)
		}
	}
}

// when matches the points in time of a report that are those of the collecting.
var when = regexp.MustCompile(`"(generated|collected)": "[^"]*"`)

func (d *doctor) report(code int) string {
	d.t.Helper()
	return when.ReplaceAllString(d.audit(code, "report", "--format", "json").out, `"$1": ""`)
}

// another is the same doctor on a machine of its own.
func (d *doctor) another(t *testing.T) *doctor {
	other := *d
	other.t, other.home = t, filepath.Join(t.TempDir(), "home")
	return &other
}

// TestKilledCollect ends a collect at several places, in several ways, and
// expects the report of one that nobody disturbed.
func TestKilledCollect(t *testing.T) {
	t.Parallel()
	d := newDoctor(t, mastodontest.Shape{})
	d.signin()
	d.audit(exitDone, "collect")
	d.audit(exitDone, "collect") // a later one says which edits it does not see
	want := d.report(exitDone)
	for _, test := range []struct {
		name   string
		at     mastodontest.When
		signal os.Signal
		kept   string // in what audit status says, before the end
		goesOn string // in the first request for posts of the next collect
	}{
		{"killed among the followers", mastodontest.When{Path: mastodontest.Followers, After: 1}, os.Kill, "1 profile", "limit=40"},
		{"killed among the posts", mastodontest.When{Path: mastodontest.OwnStatuses, After: 2}, os.Kill, "80 post", "max_id=" + d.server.ID(17)},
		{"interrupted among the posts", mastodontest.When{Path: mastodontest.OwnStatuses, After: 1}, os.Interrupt, "40 post", "max_id=" + d.server.ID(57)},
		{"killed after the posts", mastodontest.When{Path: "/api/v1/favourites", After: 1}, os.Kill, "40 like", "statuses?limit=40"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := d.another(t)
			d.signin()
			reached, release := d.server.Hold(test.at)
			defer d.server.Forget()
			defer release()
			p := d.start("collect")
			select {
			case <-reached:
			case <-time.After(2 * time.Minute):
				t.Fatalf("the server was not asked:\n%s", p.err)
			}
			var status string
			d.until(test.kept+" kept", func() bool {
				status = d.audit(exitDone, "status").out
				return strings.Contains(status, test.kept)
			})
			if !d.end(p, test.signal) {
				t.Fatalf("the server held a request back, and the command came to its end:\n%s", p.err)
			}
			lacks(t, d.audit(exitDone, "status").out, test.kept, "cut off")
			lacks(t, d.report(exitIncomplete), "was cut off before its end")

			d.server.Forget()
			d.audit(exitDone, "collect")
			if asked := d.server.Asked("GET", mastodontest.OwnStatuses); len(asked) == 0 || !strings.Contains(asked[0], test.goesOn) {
				t.Errorf("the next collect does not go on with %s: %q", test.goesOn, asked)
			}
			d.audit(exitDone, "collect")
			if diff := cmp.Diff(want, d.report(exitDone)); diff != "" {
				t.Errorf("the report is not that of an undisturbed collect:\n%s", diff)
			}
		})
	}
}

// TestInterruptedSignIn ends the command while it waits for the browser.
func TestInterruptedSignIn(t *testing.T) {
	t.Parallel()
	d := newDoctor(t, mastodontest.Shape{ConsentPage: true})
	p := d.start("signin", "--no-browser", "mastodon", d.server.Host())
	d.until("the address is shown", func() bool { return strings.Contains(p.err.String(), "/oauth/authorize?") })
	if err := p.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	var exit *exec.ExitError
	if err := p.Wait(); !errors.As(err, &exit) || exit.ExitCode() != exitFailed {
		t.Errorf("ended with %v", err)
	}
	lacks(t, p.err.String(), "audit: error: stopped", "audit: hint: nothing was kept")
	d.check(said{"", p.err.String()})
	if out := d.audit(exitDone, "status").out; strings.Contains(out, "mastodon/") {
		t.Errorf("something was kept:\n%s", out)
	}
}

// TestKilledOpen does the same to the reading of a large export.
func TestKilledOpen(t *testing.T) {
	t.Parallel()
	d := newDoctor(t, mastodontest.Shape{})
	export := filepath.Join(t.TempDir(), "export")
	if err := xtest.WriteFolder(export, 8000); err != nil {
		t.Fatal(err)
	}
	d.audit(exitDone, "open", export)
	want := d.audit(exitDone, "report", "--format", "json").out
	whole := d.kept()
	for _, test := range []struct {
		name   string
		part   int64 // of what is kept in the end, in hundredths
		signal os.Signal
		known  bool // part of it is certainly kept
	}{
		{"killed within the first batch", 5, os.Kill, false},
		{"killed", 50, os.Kill, true},
		{"interrupted", 50, os.Interrupt, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := d.cutOpen(t, export, whole*test.part/100, test.signal)
			if test.known {
				lacks(t, d.audit(exitDone, "status").out, "x/"+xtest.Handle, "cut off")
			}
			if s := d.audit(exitDone, "open", export); test.known && strings.Contains(s.err, " 0 known before") {
				t.Errorf("nothing was kept before the end:\n%s", s.err)
			}
			if got := d.audit(exitDone, "report", "--format", "json").out; got != want {
				t.Errorf("the report is not that of an undisturbed reading:\n%s", cmp.Diff(want, got))
			}
		})
	}
}

// cutOpen ends the reading of an export when so many bytes are on the disk. On a
// busy machine the command may be quicker than the test: then, once more.
func (d *doctor) cutOpen(t *testing.T, export string, size int64, signal os.Signal) *doctor {
	t.Helper()
	for range 10 {
		d := d.another(t)
		p := d.start("open", export)
		d.until("something kept", func() bool { return d.kept() > size })
		if d.end(p, signal) {
			return d
		}
	}
	t.Fatal("the command is always done before it can be ended")
	return nil
}

// kept is how many bytes lie in the home folder.
// The journal may hold what is not kept yet.
func (d *doctor) kept() (size int64) {
	_ = filepath.WalkDir(d.home, func(_ string, e fs.DirEntry, err error) error {
		if err != nil {
			return nil // made, or taken away, this moment
		}
		if info, err := e.Info(); err == nil && info.Mode().IsRegular() {
			size += info.Size()
		}
		return nil
	})
	return size
}

// TestCrash lets the command end in the way that shows most of a program: no secret
// is among what it leaves on the screen, nor was one an argument.
func TestCrash(t *testing.T) {
	t.Parallel()
	d := newDoctor(t, mastodontest.Shape{})
	d.signin()
	reached, release := d.server.Hold(mastodontest.When{Path: mastodontest.OwnStatuses, After: 1})
	defer release()
	p := d.start("collect")
	<-reached
	shown, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", p.Process.Pid))
	switch {
	case err != nil && runtime.GOOS == "linux":
		t.Fatal(err)
	case err != nil:
		t.Skip("this system does not show how a program was called")
	}
	if err := p.Process.Signal(syscall.SIGQUIT); err != nil {
		t.Fatal(err)
	}
	if err := p.Wait(); err == nil || !strings.Contains(p.err.String(), "goroutine ") {
		t.Fatalf("the command did not crash: %v\n%s", err, p.err)
	}
	d.check(said{string(shown), strings.ReplaceAll(p.err.String(), "context canceled", "")})
}
