package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/cmd/audit/demo"
	"github.com/probity-audit/probity/internal/archive"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
)

// TestRecogniseAFolder names a folder that is an export, holds one, or several.
func TestRecogniseAFolder(t *testing.T) {
	copyTo := func(t *testing.T, dir string, names ...string) {
		t.Helper()
		for _, name := range names {
			fsys := demo.X()
			if strings.HasPrefix(name, "m") {
				fsys = demo.Mastodon()
			}
			if err := os.CopyFS(filepath.Join(dir, name), fsys); err != nil {
				t.Fatal(err)
			}
		}
	}
	zipped := func(t *testing.T, dir, name string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), zipOf(t, tweetsOf(`"Rain"`, `"Moira"`)), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	unzipped := func(t *testing.T, dir, name string) {
		t.Helper()
		fsys := fstest.MapFS{}
		for member, content := range tweetsOf(`"Rain"`, `"Moira"`) {
			fsys[member] = &fstest.MapFile{Data: []byte(content), Mode: 0o600}
		}
		if err := os.CopyFS(filepath.Join(dir, name), fsys); err != nil {
			t.Fatal(err)
		}
	}
	tests := []struct {
		name string
		make func(t *testing.T, dir string)
		want []string // handles
	}{
		{"one export", func(t *testing.T, dir string) { copyTo(t, dir, "") }, []string{"neryscalloway"}},
		{"one export in a folder", func(t *testing.T, dir string) { copyTo(t, dir, "x") }, []string{"neryscalloway"}},
		{"two networks side by side", func(t *testing.T, dir string) { copyTo(t, dir, "m", "x") }, []string{"neryscalloway", "nightowlmedic@social.example.org"}},
		{"two, one folder further down", func(t *testing.T, dir string) { copyTo(t, filepath.Join(dir, "all"), "m", "x") }, []string{"neryscalloway", "nightowlmedic@social.example.org"}},
		{"two accounts of one network", func(t *testing.T, dir string) { copyTo(t, dir, "x"); zipped(t, dir, "other.zip") }, []string{"drmoira", "neryscalloway"}},
		{"a zip and what was unpacked from it", func(t *testing.T, dir string) {
			zipped(t, dir, "twitter.zip")
			unzipped(t, dir, "twitter")
		}, []string{"drmoira"}},
		{"exports of two networks and a loose file of a third", func(t *testing.T, dir string) {
			copyTo(t, dir, "m", "x")
			if err := os.WriteFile(filepath.Join(dir, "_chat.txt"), []byte("[21/11/2025, 10:00:00] Zoë: hello\n[21/11/2025, 10:01:00] Móira: hello\n"), 0o600); err != nil {
				t.Fatal(err)
			}
		}, []string{"", "neryscalloway", "nightowlmedic@social.example.org"}}, // a chat does not say whose it is
		{"nothing but a zip", func(t *testing.T, dir string) { zipped(t, dir, "twitter.zip") }, []string{"drmoira"}},
		{"a zip among others", func(t *testing.T, dir string) {
			zipped(t, dir, "twitter.ZIP")
			if err := os.WriteFile(filepath.Join(dir, "beach.txt"), []byte("sand"), 0o600); err != nil {
				t.Fatal(err)
			}
		}, []string{"drmoira"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			tt.make(t, dir)
			found, _, err := recognise(t.Context(), []string{dir})
			if err != nil {
				t.Fatal(err)
			}
			defer closeAll(found)
			var got []string
			for _, e := range found {
				got = append(got, e.recognition.Account.Handle)
			}
			if slices.Sort(got); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// An archive in a folder that cannot be opened may be a part of an export: it is
// told, and links, which may lead anywhere, are not followed.
func TestUnreadInFolder(t *testing.T) {
	d := desk{t, t.TempDir()}
	other := d.zip("elsewhere/other.zip", photos())
	d.zip("all/twitter.zip", bird())
	d.file("all/half.zip", []byte("PK\x03\x04"))
	d.file("all/late.zip.crdownload", []byte("PK\x03\x04"))
	d.file("all/notes.txt", nil)
	want := 2
	if err := os.Symlink(other, filepath.Join(d.dir, "all", "link.zip")); err == nil {
		want++
	}
	_ = os.Symlink(filepath.Dir(other), filepath.Join(d.dir, "all", "folder"))
	code, _, errs := audited(t, filepath.Join(d.dir, "home"), "open", filepath.Join(d.dir, "all"))
	if code != exitIncomplete || strings.Count(errs, "not read") != want || !strings.Contains(errs, "half.zip") || !strings.Contains(errs, "late.zip") {
		t.Errorf("exit code %d\n%s", code, errs)
	}
	if !strings.Contains(errs, "x/drmoira") || strings.Contains(errs, "instagram") {
		t.Errorf("what was read:\n%s", errs)
	}
}

// TestRedactedGapsNameNoFile holds that the name of an export, which often holds
// the owner's, does not come through what is shown to others.
func TestRedactedGapsNameNoFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "moira-quill.zip")
	if err := os.WriteFile(path, zipOf(t, with(tweetsOf(`"Rain"`, `"M"`), "../../climbs.js", "x")), 0o600); err != nil {
		t.Fatal(err)
	}
	arc, err := archive.Open(path, archive.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	defer arc.Close()
	e := export{parts: []*archive.Archive{arc}}
	gaps := e.unread()
	if len(gaps) != 1 || !strings.Contains(gaps[0].Detail, "moira-quill") {
		t.Fatalf("want one gap that says where, got %+v", gaps)
	}
	rep := &audit.Report{Gaps: []audit.AccountGap{{Account: social.Account{Provider: "x", ID: "1"}, Gap: gaps[0]}}}
	var out strings.Builder
	if err := report.JSON(&out, report.Redact(rep)); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(out.String(), "moira") || !strings.Contains(out.String(), "not safe to read") {
		t.Error(out.String())
	}
}
