package main

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"
)

// TestLongDrafts holds that what is too long to be read is never taken for read:
// the number stands at its end.
func TestLongDrafts(t *testing.T) {
	t.Setenv("AUDIT_HOME", t.TempDir())
	long := strings.Repeat(" ", longestDraft) + "NHS no 999 893 8074"
	for _, tt := range []struct {
		name, in string
		args     []string
		want     string
	}{
		{"text", long, []string{"check"}, "longer than 4 MB"},
		{"line", `{"id":"a","text":"x"}` + "\n" + `{"id":"b","text":"` + long + `"}`, []string{"check", "--format", "jsonl"}, "line 2: it is longer than 4 MB"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var out, errs bytes.Buffer
			code := run(context.Background(), tt.args, strings.NewReader(tt.in), &out, &errs)
			if code != exitFailed || !strings.Contains(errs.String(), tt.want) || !strings.Contains(errs.String(), "audit: hint: ") {
				t.Errorf("got %d: %s%s", code, out.String(), errs.String())
			}
		})
	}
}

// TestCheckEndsWhenAsked waits for a draft that nobody types.
func TestCheckEndsWhenAsked(t *testing.T) {
	t.Setenv("AUDIT_HOME", t.TempDir())
	for _, args := range [][]string{{"check"}, {"check", "--format", "jsonl"}} {
		in, typing := io.Pipe()
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		var out, errs bytes.Buffer
		if code := run(ctx, args, in, &out, &errs); code != exitFailed || !strings.Contains(errs.String(), "stopped") {
			t.Errorf("%q: got %d: %s", args, code, errs.String())
		}
		typing.Close()
	}
}
