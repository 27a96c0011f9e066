package main

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// tweetsOf is an export with one post of the text, as JSON writes it, and the
// display name.
func tweetsOf(text, name string) map[string]string {
	return map[string]string{
		"data/account.js": fmt.Sprintf(`window.YTD.account.part0 = [{"account":{"username":"drmoira","accountId":"1000000001","createdAt":"2012-05-01T10:00:00.000Z","accountDisplayName":%s}}]`, name),
		"data/tweets.js":  fmt.Sprintf(`window.YTD.tweets.part0 = [{"tweet":{"id_str":"1","id":"1","full_text":%s,"created_at":"Sat Jun 17 17:00:00 +0000 2023"}}]`, text),
	}
}

func zipOf(t testing.TB, members map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(members)) {
		f, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(members[name])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestHostileExports runs the command on what somebody might send a doctor
// instead of an export. Each ends with a clear word or a harmless report.
func TestHostileExports(t *testing.T) {
	const finding = "Chasing a letter for patient NHS no 999 893 8074 "
	tests := map[string]struct {
		export []byte
		code   []int
		says   string // on standard error or output
	}{
		"climbing members": {
			export: zipOf(t, with(tweetsOf(`"Rain"`, `"Moira"`), "../../outside.js", "window.YTD.tweets.part9 = []")),
			code:   []int{exitIncomplete}, says: "unsafe name",
		},
		"bomb": {
			export: zipOf(t, with(tweetsOf(`"Rain"`, `"Moira"`), "data/like.js", "window.YTD.like.part0 = ["+strings.Repeat(" ", 64<<20)+"]")),
			code:   []int{exitIncomplete}, says: "like",
		},
		"depth": {
			export: zipOf(t, with(tweetsOf(`"Rain"`, `"Moira"`), "data/like.js", "window.YTD.like.part0 = ["+strings.Repeat("[", 100_000)+strings.Repeat("]", 100_000)+"]")),
			code:   []int{exitIncomplete}, says: "like",
		},
		"depth within a post": {
			export: zipOf(t, tweetsOf(strings.Repeat(`{"a":`, 100_000)+"1"+strings.Repeat("}", 100_000), `"Moira"`)),
			code:   []int{exitIncomplete}, says: "Not read",
		},
		"invalid UTF-8": {
			export: zipOf(t, tweetsOf("\""+finding+"\xff\xfe\xc3\x28\"", `"Moira"`)),
			code:   []int{exitDone, exitIncomplete}, says: "x/drmoira",
		},
		"terminal escapes": {
			export: zipOf(t, tweetsOf(`"`+finding+`\u001b[2J\u001b]0;owned\u0007 \u202egnp.exe"`, `"\u001b[31mMoira\u009b2J"`)),
			code:   []int{exitDone}, says: "x/drmoira",
		},
		"escapes in the handle": {
			export: zipOf(t, map[string]string{
				"data/account.js": `window.YTD.account.part0 = [{"account":{"username":"dr\u001b[2Jmoira","accountId":"1","accountDisplayName":"M"}}]`,
				"data/tweets.js":  `window.YTD.tweets.part0 = []`,
			}),
			code: []int{exitDone, exitIncomplete}, says: "moira",
		},
		"not JSON at all": {
			export: zipOf(t, map[string]string{"data/account.js": "window.YTD.account.part0 = <html>", "data/tweets.js": "<html>", "data/manifest.js": "?"}),
			code:   []int{exitFailed, exitIncomplete}, says: "audit: error: ",
		},
		"cut off": {export: zipOf(t, tweetsOf(`"Rain"`, `"Moira"`))[:200], code: []int{exitIncomplete}, says: "the end of a"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, "export.zip")
			if err := os.WriteFile(path, tt.export, 0o600); err != nil {
				t.Fatal(err)
			}
			t.Setenv("AUDIT_PASSPHRASE", "only for this test")
			for _, format := range []string{"table", "md", "csv", "html", "json"} {
				var out, errs bytes.Buffer
				args := []string{"--home", filepath.Join(dir, "home"), "run", "--offline", path, "--format", format}
				code := run(context.Background(), args, strings.NewReader(""), &out, &errs)
				if !slices.Contains(tt.code, code) {
					t.Errorf("%s: exit code %d, want one of %v\n%s", format, code, tt.code, errs.String())
				}
				if all := out.String() + errs.String(); format == "table" && !strings.Contains(all, tt.says) {
					t.Errorf("%q is not said:\n%s", tt.says, all)
				}
				for _, bad := range []string{"\x1b[", "\x1b]", "\u202e", "\u009b"} {
					if strings.Contains(out.String(), bad) || strings.Contains(errs.String(), bad) {
						t.Errorf("%s: %q reaches the reader", format, bad)
					}
				}
				if strings.Contains(errs.String(), "999 893") {
					t.Errorf("%s: a text reaches standard error", format)
				}
			}
			if _, err := os.Stat(filepath.Join(filepath.Dir(dir), "outside.js")); err == nil {
				t.Error("a member climbed out")
			}
		})
	}
}

func with(members map[string]string, name, content string) map[string]string {
	members[name] = content
	return members
}
