package archive

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/hint"
)

func TestOpen(t *testing.T) {
	tree := []entry{{name: "data/a.js", body: "alpha"}, {name: "data/b/c.js", body: "gamma"}, {name: "readme.txt", body: "r"}}
	plain := map[string]string{"data/a.js": "alpha", "data/b/c.js": "gamma", "readme.txt": "r"}
	within := func(dir string) []entry {
		var out []entry
		for _, e := range tree {
			out = append(out, entry{name: dir + e.name, body: e.body})
		}
		return out
	}
	for _, tt := range []struct {
		name    string
		file    string
		body    []byte
		want    map[string]string
		skipped []Skipped
	}{
		{name: "zip", file: "x.zip", body: packZip(t, tree...), want: plain},
		{name: "zip under another name", file: "x.zip (1)", body: packZip(t, tree...), want: plain},
		{name: "tgz", file: "x.tgz", body: gz(t, packTar(t, tree...)), want: plain},
		{name: "tar", file: "x.tar", body: packTar(t, tree...), want: plain},
		{name: "single file", file: "pins.html", body: []byte("<html>pins"), want: map[string]string{"pins.html": "<html>pins"}},
		{name: "wrapper", file: "x.zip", body: packZip(t, within("twitter-2024/")...), want: plain},
		{name: "wrappers in wrappers", file: "x.zip", body: packZip(t, within("a/b/c/")...), want: plain},
		{name: "a top folder of the network is no wrapper", file: "x.zip", body: packZip(t, entry{name: "data/js/user.js", body: "u"}),
			want: map[string]string{"data/js/user.js": "u"}},
		{name: "what the computer added", file: "x.zip",
			body: packZip(t, append(within("w/"), entry{name: "__MACOSX/w/._a.js"}, entry{name: "w/.DS_Store"}, entry{name: "w/data/._a.js"})...), want: plain},
		{name: "backslashes", file: "x.zip", body: packZip(t, entry{name: `data\a.js`, body: "1"}, entry{name: `b.js`, body: "2"}),
			want: map[string]string{"data/a.js": "1", "b.js": "2"}},
		{name: "hostile names", file: "x.zip",
			body: packZip(t, entry{name: "../up.js"}, entry{name: "a/../../up.js"}, entry{name: `..\up.js`}, entry{name: "/etc/passwd"},
				entry{name: `C:\x.js`}, entry{name: "nul\x00.js"}, entry{name: "ok.js", body: "ok"}, entry{name: "ok.js", body: "second"},
				entry{name: "ok.js/below", body: "x"}, entry{name: "link.js", body: "/etc/passwd", link: true},
				entry{name: strings.Repeat("d/", 40) + "deep.js"}),
			want:    map[string]string{"ok.js": "ok"},
			skipped: []Skipped{{SkipName, 6}, {SkipLink, 1}, {SkipDepth, 1}, {SkipDuplicate, 2}}},
		{name: "hostile tar", file: "x.tgz",
			body: gz(t, packTar(t, entry{name: "../up.js"}, entry{name: "link.js", body: "/etc/passwd", link: true}, entry{name: "ok.js", body: "ok"})),
			want: map[string]string{"ok.js": "ok"}, skipped: []Skipped{{SkipName, 1}, {SkipLink, 1}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Open(save(t, tt.file, tt.body), Limits{})
			if err != nil {
				t.Fatal(err)
			}
			defer a.Close()
			if diff := cmp.Diff(tt.want, contents(t, a, a.Files())); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(tt.skipped, a.Skipped()); diff != "" {
				t.Error(diff)
			}
			if a.Name() != tt.file {
				t.Errorf("Name() = %q", a.Name())
			}
			var names []string
			for name := range tt.want {
				names = append(names, name)
			}
			if err := fstest.TestFS(a, names...); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestOpenRefuses(t *testing.T) {
	good := packZip(t, entry{name: "secret-name.js", body: strings.Repeat("confidential words ", 100)})
	locked := bytes.Clone(good)
	for _, sig := range []struct {
		magic string
		at    int
	}{{"PK\x03\x04", 6}, {"PK\x01\x02", 8}} {
		locked[bytes.Index(locked, []byte(sig.magic))+sig.at] |= encrypted
	}
	many := make([]entry, 200)
	for i := range many {
		many[i].name = fmt.Sprintf("secret-name-%d.js", i)
	}
	bomb := gz(t, packTar(t, entry{name: "secret-name.js", body: strings.Repeat("\x00", 34<<20)}))
	for _, tt := range []struct {
		name   string
		file   string
		body   []byte
		limits Limits
		want   string
	}{
		{name: "empty file", file: "x.zip", want: "the file is empty"},
		{name: "unfinished download", file: "x.zip.crdownload", body: good, want: "not finished"},
		{name: "zip cut off in its first header", file: "x.zip", body: good[:20], want: "incomplete or damaged"},
		{name: "half a tgz", file: "x.tgz", body: gz(t, packTar(t, entry{name: "secret-name.js", body: "x"}))[:40], want: "damaged"},
		{name: "web page saved as zip", file: "x.zip", body: []byte("\n<!DOCTYPE html><title>Sign in</title>"), want: "web page"},
		{name: "no archive at all", file: "x.zip", body: []byte("confidential words"), want: "damaged"},
		{name: "compressed text", file: "x.gz", body: gz(t, []byte(strings.Repeat("confidential words ", 50))), want: "no export"},
		{name: "locked", file: "x.zip", body: locked, want: "password"},
		{name: "nothing within", file: "x.zip", body: packZip(t), want: "no files"},
		{name: "only archives within", file: "x.zip", body: packZip(t, entry{name: "part.zip", body: "PK"}), want: "other archives"},
		{name: "too many members", file: "x.zip", body: packZip(t, many...), limits: Limits{Entries: 100}, want: "more than is safe"},
		{name: "too much", file: "x.zip", body: good, limits: Limits{Total: 1000}, want: "more than is safe"},
		{name: "bomb", file: "x.tgz", body: bomb, want: "more than is safe"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Open(save(t, tt.file, tt.body), tt.limits)
			if err == nil {
				a.Close()
				t.Fatal("opened")
			}
			if !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error %q lacks %q", err, tt.want)
			}
			if hint.Of(err) == "" {
				t.Error("no hint")
			}
			if s := err.Error() + hint.Of(err); strings.Contains(s, "secret") || strings.Contains(s, "confidential") {
				t.Errorf("error gives content away: %s", s)
			}
		})
	}
	if _, err := Open(filepath.Join(t.TempDir(), "none"), Limits{}); err == nil || hint.Of(err) == "" {
		t.Errorf("missing file: %v", err)
	}
}

// Members that are not safe to read are listed, and do not keep the others back.
func TestMemberRefused(t *testing.T) {
	big := strings.Repeat("\x00", 34<<20)
	body := packZip(t, entry{name: "secret.js", body: big}, entry{name: "ok.js", body: "ok"})
	for _, tt := range []struct {
		name   string
		limits Limits
		want   error
	}{
		{name: "ratio", want: ErrTooLarge},
		{name: "size", limits: Limits{File: 1 << 20, Ratio: 5000}, want: ErrTooLarge},
		{name: "within", limits: Limits{Ratio: 5000}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Open(save(t, "x.zip", body), tt.limits)
			if err != nil {
				t.Fatal(err)
			}
			defer a.Close()
			f, err := a.Open("secret.js")
			if !errors.Is(err, tt.want) {
				t.Fatalf("open: %v, want %v", err, tt.want)
			}
			if err == nil {
				f.Close()
			} else if strings.Contains(err.Error(), "secret") {
				t.Errorf("error names the member: %v", err)
			}
			if b, err := fs.ReadFile(a, "ok.js"); err != nil || string(b) != "ok" {
				t.Errorf("the other member: %q, %v", b, err)
			}
			if _, err := a.Open("secret-missing.js"); !errors.Is(err, fs.ErrNotExist) || strings.Contains(err.Error(), "secret") {
				t.Errorf("missing member: %v", err)
			}
		})
	}
}

// A zip that says less than its members inflate to is caught while reading.
func TestLyingZip(t *testing.T) {
	body := packZip(t, entry{name: "a.js", body: strings.Repeat("a", 1000)})
	at := bytes.Index(body, []byte("PK\x01\x02")) + 24 // uncompressed size in the central directory
	body[at], body[at+1] = 10, 0
	a, err := Open(save(t, "x.zip", body), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	if b, err := fs.ReadFile(a, "a.js"); err == nil {
		t.Errorf("read %d bytes of a member of 10", len(b))
	}
}

func TestOverlappingZip(t *testing.T) {
	one := packZip(t, entry{name: "a.js", body: strings.Repeat("abcdefghij0123456789", 5000)}, entry{name: "b.js", body: "b"})
	dir := bytes.Index(one, []byte("PK\x01\x02"))
	for at := dir; at >= 0 && at < len(one); { // both claim to be as long as the archive
		copy(one[at+20:], []byte{byte(len(one) - 50), byte((len(one) - 50) >> 8), 0, 0})
		next := bytes.Index(one[at+4:], []byte("PK\x01\x02"))
		if next < 0 {
			break
		}
		at += 4 + next
	}
	if a, err := Open(save(t, "x.zip", one), Limits{}); err == nil {
		a.Close()
		t.Error("overlapping members accepted")
	}
}

func TestFolder(t *testing.T) {
	dir := t.TempDir()
	out := save(t, "outside.txt", []byte("outside"))
	for name, body := range map[string]string{"w/data/a.js": "a", "w/data/._a.js": "x", "w/b.js": "b"} {
		p := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(p), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(body), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink(out, filepath.Join(dir, "w", "link.js")); err != nil {
		t.Fatal(err)
	}
	a, err := Open(dir, Limits{})
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	if diff := cmp.Diff(map[string]string{"data/a.js": "a", "b.js": "b"}, contents(t, a, a.Files())); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]Skipped{{SkipLink, 1}}, a.Skipped()); diff != "" {
		t.Error(diff)
	}
	// A member exchanged for a link after opening does not lead outside.
	if err := os.Remove(filepath.Join(dir, "w", "b.js")); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(out, filepath.Join(dir, "w", "b.js")); err != nil {
		t.Fatal(err)
	}
	if b, err := fs.ReadFile(a, "b.js"); err == nil {
		t.Errorf("followed a link to %q", b)
	}
}

func TestReplay(t *testing.T) {
	var entries []entry
	for i := range 20 {
		entries = append(entries, entry{name: fmt.Sprintf("%02d.js", i), body: strings.Repeat(fmt.Sprint(i), 500)})
	}
	a, err := Open(save(t, "x.tgz", gz(t, packTar(t, entries...))), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	// Two members at once, then backwards, then one left half read.
	f, _ := a.Open("03.js")
	g, _ := a.Open("15.js")
	bf, errf := io.ReadAll(f)
	bg, errg := io.ReadAll(g)
	if string(bf) != entries[3].body || string(bg) != entries[15].body || errf != nil || errg != nil {
		t.Error("two at once differ", errf, errg)
	}
	f.Close()
	g.Close()
	h, _ := a.Open("01.js")
	h.Read(make([]byte, 7))
	h.Close()
	for i := len(entries) - 1; i >= 0; i-- {
		if b, err := fs.ReadFile(a, entries[i].name); err != nil || string(b) != entries[i].body {
			t.Errorf("%s differs: %v", entries[i].name, err)
		}
	}
}

func TestUnion(t *testing.T) {
	one := fstest.MapFS{"data/a.js": {Data: []byte("a")}, "data/same.js": {Data: []byte("same")}, "data/t.js": {Data: []byte("first")}}
	two := fstest.MapFS{"data/b.js": {Data: []byte("b")}, "data/same.js": {Data: []byte("same")}, "data/t.js": {Data: []byte("other")}}
	m, err := Union(one, two)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{"data/a.js": "a", "data/b.js": "b", "data/same.js": "same", "data/t.js": "first", "~2/data/t.js": "other"}
	if diff := cmp.Diff(want, contents(t, m, m.Files())); diff != "" {
		t.Error(diff)
	}
	if m.Conflicts() != 1 {
		t.Errorf("Conflicts() = %d", m.Conflicts())
	}
	if err := fstest.TestFS(m, "data/a.js", "data/b.js", "~2/data/t.js"); err != nil {
		t.Error(err)
	}
}

func FuzzOpen(f *testing.F) {
	tree := []entry{{name: "w/data/a.js", body: "alpha"}, {name: "w/../up", body: "u"}, {name: "w/l", body: "/etc", link: true}}
	f.Add(packZip(f, tree...))
	f.Add(packTar(f, tree...))
	f.Add(gz(f, packTar(f, tree...)))
	f.Add([]byte("<html>"))
	f.Fuzz(func(t *testing.T, body []byte) {
		a, err := Open(save(t, "x.zip", body), Limits{Entries: 1000, Total: 1 << 22, File: 1 << 20, Depth: 8})
		if err != nil {
			return
		}
		defer a.Close()
		for _, m := range a.Files() {
			if !fs.ValidPath(m.Path) || depth(m.Path) > 8 {
				t.Fatalf("unsafe path %q", m.Path)
			}
			r, err := a.Open(m.Path)
			if err != nil {
				continue
			}
			n, _ := io.Copy(io.Discard, r)
			if n > m.Size {
				t.Fatalf("%d bytes of a member of %d", n, m.Size)
			}
			r.Close()
		}
	})
}

func BenchmarkOpenManyMembers(b *testing.B) {
	var entries []entry
	for i := range 100_000 {
		entries = append(entries, entry{name: fmt.Sprintf("w/data/tweets_media/%d.jpg", i)})
	}
	path := save(b, "x.zip", packZip(b, entries...))
	for b.Loop() {
		a, err := Open(path, Limits{})
		if err != nil {
			b.Fatal(err)
		}
		if n := len(a.Files()); n != len(entries) {
			b.Fatal(n)
		}
		a.Close()
	}
}
