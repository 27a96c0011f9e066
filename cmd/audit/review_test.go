package main

import (
	"context"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// reviewer is the owner at the page, in a browser without scripts.
type reviewer struct {
	t    *testing.T
	base string
	http.Client
}

// atThePage runs 'audit review' and lets do use the page until it is finished.
func atThePage(t *testing.T, home string, do func(*reviewer), flags ...string) said {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	stdout, stderr := &screen{}, &screen{}
	done := make(chan struct{})
	close(done)
	started := false
	stdout.seen = func(all string) {
		address, _, whole := strings.Cut(all, "\n")
		if !whole || started {
			return
		}
		started, done = true, make(chan struct{})
		go func() {
			defer close(done)
			jar, _ := cookiejar.New(nil)
			r := &reviewer{t: t, Client: http.Client{Jar: jar, Timeout: time.Minute}}
			u, err := url.Parse(address)
			if err != nil {
				t.Error(err)
				return
			}
			r.base = "http://" + u.Host
			r.page(r.Get(address))
			do(r)
			r.send("/finish", nil)
		}()
	}
	args := append([]string{"--home", home, "--no-keyring", "review", "--no-browser"}, flags...)
	if code := run(ctx, args, strings.NewReader(""), stdout, stderr); code != exitDone && code != exitIncomplete {
		t.Fatalf("exit code %d\n%s", code, stderr.String())
	}
	<-done
	return said{stdout.String(), stderr.String()}
}

func (r *reviewer) page(res *http.Response, err error) string {
	if err != nil {
		r.t.Error(err)
		return ""
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil || res.StatusCode != http.StatusOK {
		r.t.Errorf("%s: %s %v", res.Request.URL, res.Status, err)
	}
	return string(b)
}

func (r *reviewer) open(path string) string { return r.page(r.Get(r.base + path)) }

var hidden = regexp.MustCompile(`name="token" value="([^"]+)"`)

func (r *reviewer) send(path string, form url.Values) string {
	token := hidden.FindStringSubmatch(r.open("/"))
	if token == nil {
		r.t.Error("the page has no form")
		return ""
	}
	if form == nil {
		form = url.Values{}
	}
	form.Set("token", token[1])
	return r.page(r.PostForm(r.base+path, form))
}

var listed = regexp.MustCompile(`<article class="[^"]*" id="f-([0-9a-f]+)"`)

func (r *reviewer) keys(page string) (keys []string) {
	for _, m := range listed.FindAllStringSubmatch(page, -1) {
		keys = append(keys, m[1])
	}
	return keys
}

func TestReview(t *testing.T) {
	t.Setenv("AUDIT_PASSPHRASE", "four unrelated words here")
	home := filepath.Join(t.TempDir(), "home")
	again := func() said {
		var out, stderr screen
		args := []string{"--home", home, "--no-keyring", "run", "--offline", "--owner", "demo/owner.json", "--format", "json", "demo/mastodon"}
		if code := run(t.Context(), args, strings.NewReader(""), &out, &stderr); code != exitDone && code != exitIncomplete {
			t.Fatalf("exit code %d\n%s", code, stderr.String())
		}
		return said{out.String(), stderr.String()}
	}
	again()
	var alarm string
	s := atThePage(t, home, func(r *reviewer) {
		keys := r.keys(r.open("/"))
		if len(keys) < 5 {
			t.Errorf("%d findings", len(keys))
			return
		}
		alarm = keys[0]
		r.send("/decide", url.Values{"f": {alarm}, "verb": {"false-alarm"}, "note": {"played by an actor"}})
		r.send("/decide", url.Values{"f": keys[1:3], "verb": {"keep"}, "note": {"asked the practice"}})
		r.send("/decide", url.Values{"f": {keys[3]}, "verb": {"delete"}})
		r.send("/undo", nil)
		r.send("/hold", url.Values{"answer": {"yes"}, "matter": {"complaint"}})
		posts := 0
		for _, key := range keys {
			if page := r.open("/finding/" + key); strings.Contains(page, "<dt>Published</dt>") && strings.Contains(page, "<mark>") {
				posts++
			}
		}
		if posts == 0 {
			t.Error("no post is shown as it was")
		}
	}, "--owner", "demo/owner.json")
	if !strings.Contains(s.err, "3 of ") || !strings.Contains(s.err, "decided. Everything is kept") {
		t.Errorf("said at the end: %s", s.err)
	}
	if strings.Contains(s.err+s.out, "asked the practice") {
		t.Error("a note is shown in the terminal")
	}

	second := again()
	if !strings.Contains(second.out, `"asked the practice"`) || !strings.Contains(second.out, "played by an actor") {
		t.Error("the next audit does not know what was decided")
	}
	atThePage(t, home, func(r *reviewer) {
		page := r.open("/")
		for _, key := range r.keys(page) {
			if key == alarm {
				t.Error("a false alarm is raised again")
			}
		}
		for _, want := range []string{"3 of ", "1 false alarm", "asked the practice", "Hold: remove nothing."} {
			if !strings.Contains(page, want) {
				t.Errorf("%q is not on the page", want)
			}
		}
		if page := r.open("/silenced"); !strings.Contains(page, "played by an actor") {
			t.Error("the false alarm is not listed")
		}
	}, "--owner", "demo/owner.json")
}

func TestReviewCalls(t *testing.T) {
	t.Setenv("AUDIT_PASSPHRASE", "four unrelated words here")
	home := filepath.Join(t.TempDir(), "home")
	for _, c := range []struct {
		want int
		args []string
	}{
		{exitFailed, []string{"review", "--no-browser"}},
		{exitUsage, []string{"review", "--port", "99999"}},
		{exitUsage, []string{"review", "--since", "yesterday"}},
		{exitUsage, []string{"review", "--jurisdiction", "fr"}},
		{exitUsage, []string{"review", "now"}},
		{exitUsage, []string{"review", "--patients-permitted"}},
	} {
		var out, stderr screen
		if code := run(t.Context(), append([]string{"--home", home, "--no-keyring"}, c.args...), strings.NewReader(""), &out, &stderr); code != c.want || !strings.Contains(stderr.String(), "audit: hint: ") {
			t.Errorf("%v: exit code %d, want %d\n%s", c.args, code, c.want, stderr.String())
		}
	}
}
