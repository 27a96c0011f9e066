package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestExitCodes holds the codes that scripts rely on, in every format.
func TestExitCodes(t *testing.T) {
	dir := t.TempDir()
	write := func(name string, data []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	finding := write("finding.zip", zipOf(t, tweetsOf(`"Chasing a letter for patient NHS no 999 893 8074"`, `"Dr Moira Quill"`)))
	plain := write("plain.zip", zipOf(t, tweetsOf(`"Rain again"`, `"Dr Moira Quill"`)))
	torn := write("torn.zip", zipOf(t, with(tweetsOf(`"Rain again"`, `"Dr Moira Quill"`), "data/like.js", "window.YTD.like.part0 = [{")))
	both := write("both.zip", zipOf(t, with(tweetsOf(`"Chasing a letter for patient NHS no 999 893 8074"`, `"Dr Moira Quill"`), "data/like.js", "window.YTD.like.part0 = [{")))
	tests := []struct {
		name string
		args []string
		want int
	}{
		{"nothing found", []string{"run", plain}, exitDone},
		{"nothing found that serious", []string{"run", plain, "--fail-on", "critical"}, exitDone},
		{"found, not asked", []string{"run", finding}, exitDone},
		{"found", []string{"run", finding, "--fail-on", "high"}, exitFindings},
		{"incomplete", []string{"run", torn}, exitIncomplete},
		{"found and incomplete", []string{"run", both, "--fail-on", "high"}, exitFindings},
		{"no such file", []string{"run", filepath.Join(dir, "no.zip")}, exitFailed},
		{"wrong flag", []string{"run", "--frobnicate"}, exitUsage},
		{"wrong command", []string{"frobnicate"}, exitUsage},
		{"wrong number of arguments", []string{"explain"}, exitUsage},
		{"no such rule", []string{"explain", "no-such-rule"}, exitUsage},
	}
	t.Setenv("AUDIT_PASSPHRASE", "only for this test")
	for _, tt := range tests {
		formats := []string{"table"}
		if tt.args[0] == "run" && tt.want != exitUsage {
			formats = []string{"table", "json", "html"}
		}
		for _, format := range formats {
			t.Run(tt.name+" "+format, func(t *testing.T) {
				args := append([]string{"--home", filepath.Join(t.TempDir(), "home")}, tt.args...)
				if len(formats) > 1 {
					args = append(args, "--format", format)
				}
				var out, errs bytes.Buffer
				if got := run(context.Background(), args, strings.NewReader(""), &out, &errs); got != tt.want {
					t.Errorf("got %d, want %d\n%s", got, tt.want, errs.String())
				}
				if tt.want == exitFailed || tt.want == exitUsage {
					if !strings.Contains(errs.String(), "audit: error: ") || !strings.Contains(errs.String(), "audit: hint: ") || out.Len() > 0 {
						t.Errorf("want an error and a hint on standard error, and nothing else\n%s%s", errs.String(), out.String())
					}
				}
			})
		}
	}
}
