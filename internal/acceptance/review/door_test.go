package review_test

import (
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

// opener stands for the program that opens the owner's browser: it hands on, by a pipe,
// all that it was called with.
func opener(t *testing.T, p program) (program, func() string) {
	t.Helper()
	if runtime.GOOS != "linux" {
		t.Skip("the program that opens a browser is stood for on Linux only")
	}
	dir, home := t.TempDir(), t.TempDir()
	pipe := filepath.Join(dir, "called")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	script := "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + pipe + "'\n"
	if err := os.WriteFile(filepath.Join(dir, "xdg-open"), []byte(script), 0o700); err != nil {
		t.Fatal(err)
	}
	p.env = append(p.env, "PATH="+dir+string(os.PathListSeparator)+os.Getenv("PATH"), "HOME="+home)
	return p, func() string {
		t.Helper()
		read := make(chan string, 1)
		go func() {
			b, _ := os.ReadFile(pipe)
			read <- strings.TrimSpace(string(b))
		}()
		select {
		case args := <-read:
			return args
		case <-time.After(time.Minute):
			t.Fatal("no browser is opened")
			return ""
		}
	}
}

// TestDoor opens the page as the owner's browser is made to: by a file, so that the
// token stands on no command line and in no history.
func TestDoor(t *testing.T) {
	browser := chromium.Start(t)
	p := inNewHome(t)
	p.demo(t, p.export("mastodon"))
	for _, tt := range []struct {
		name    string
		scripts bool
	}{{"with scripts", true}, {"without", false}} {
		t.Run(tt.name, func(t *testing.T) {
			p, called := opener(t, p)
			s := p.launch(t, "review", "--owner", p.owner())
			address := called()
			s.ready()
			u, err := url.Parse(address)
			if err != nil || u.Scheme != "file" || strings.Contains(address, s.token()) {
				t.Fatalf("the browser is started with %s", strings.ReplaceAll(address, s.token(), "TOKEN"))
			}
			info, err := os.Stat(u.Path)
			if err != nil || info.Mode().Perm() != 0o600 {
				t.Fatalf("the file: %v, %v", info, err)
			}

			d := desk{chromium.Open(t, browser, perTab), s}
			if !tt.scripts {
				d.Do(chromium.ScriptsOff(), chromedp.Navigate(address))
				d.Do(chromedp.Click(chromedp.CSS("button")))
			} else {
				d.Do(chromedp.Navigate(address))
			}
			d.Do(chromedp.WaitVisible(chromedp.CSS("#filters")))
			if got := d.path(); got != "/" || len(d.keys()) == 0 {
				t.Errorf("the file leads to %s", got)
			}
			if _, err := os.Stat(u.Path); !os.IsNotExist(err) {
				t.Errorf("the file is still there: %v", err)
			}
			d.click("#undo button")
			d.wantSaid("no decision")
			for _, r := range d.Requests() {
				if strings.Contains(r, s.token()) {
					t.Errorf("the token stands in the address of a request")
				}
			}
			for _, e := range chromium.Send(d.Tab, page.GetNavigationHistory, cdp.Empty{}).Entries {
				if strings.HasSuffix(e.URL, "/open") {
					t.Errorf("in the history stands %s, to which nobody can go back", e.URL)
				}
			}
			if c := d.Complaints(); len(c) > 0 {
				t.Errorf("the browser complained: %q", c)
			}

			// The token is spent.
			other := desk{chromium.Open(t, browser, perTab), s}
			r := other.Follow(chromedp.Navigate(s.address))
			if r.Status != http.StatusForbidden {
				t.Errorf("the token once more: %d", r.Status)
			}
		})
	}
}

// TestDoorStaysShut ends the page before any browser came, and looks for what is left.
func TestDoorStaysShut(t *testing.T) {
	p := inNewHome(t)
	p.demo(t, p.export("mastodon"))
	p, called := opener(t, p)
	s := p.launch(t, "review", "--owner", p.owner())
	u, _ := url.Parse(called())
	s.end()
	err := filepath.WalkDir(filepath.Dir(u.Path), func(path string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			t.Errorf("%s is left", filepath.Base(path))
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}
