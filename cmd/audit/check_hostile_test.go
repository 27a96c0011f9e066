package main

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/rules"
)

// TestCheckAnything gives check what people paste and files hold.
func TestCheckAnything(t *testing.T) {
	t.Setenv("AUDIT_HOME", t.TempDir())
	const number = "Chasing a letter for patient NHS no 999 893 8074"
	for _, tt := range []struct {
		name, text string
		code       int
		out, errs  string // parts of what is said
	}{
		{"empty", "", exitUsage, "", "there is no text to check"},
		{"blank", " \n\t ", exitUsage, "", "there is no text to check"},
		{"emoji", "🙏🏽👩‍⚕️🎉", exitDone, "Nothing was noticed", ""},
		{"no letters", "?!... --- 12", exitDone, "Ask yourself", ""},
		{"long", strings.Repeat("Rain again. ", audit.LongestJudged/12+9) + number, exitDone, "Ask yourself", "longer than 64 KB"},
		{"one long word", strings.Repeat("x", 60_000), exitDone, "Ask yourself", ""},
		{"invalid UTF-8", number + " \xff\xfe\xc3", exitDone, "CRITICAL", "not valid UTF-8"},
		{"zero bytes", "a\x00b " + number, exitDone, "CRITICAL", ""},
		{"for the terminal", number + "\x1b[2J\x1b]0;title\x07 \u202eabc\u202c told a 34-year-old \x1b[31mlighthouse keeper\x1b[0m that it is cancer", exitDone, "CRITICAL", ""},
	} {
		for _, args := range [][]string{{"check"}, {"check", tt.text}, {"check", "--kind", "bio", tt.text}, {"check", "--answering", tt.text + "x", "--audience", "friends", "Thank you"}} {
			var out, errs bytes.Buffer
			code := run(context.Background(), args, strings.NewReader(tt.text), &out, &errs)
			said := out.String() + errs.String()
			if i := strings.IndexFunc(said, func(r rune) bool { return r < ' ' && r != '\n' || r == 0x7f || r == '\u202e' }); i >= 0 || !utf8.ValidString(said) {
				t.Errorf("%s %q: what a terminal obeys comes through: %q", tt.name, args[1:], said[max(i, 0):])
			}
			if strings.Contains(said, "999 893") {
				t.Errorf("%s: the number is repeated", tt.name)
			}
			if len(args) > 2 {
				continue
			}
			if code != tt.code || !strings.Contains(out.String(), tt.out) || !strings.Contains(errs.String(), tt.errs) {
				t.Errorf("%s: got %d: %.300s%s", tt.name, code, out.String(), errs.String())
			}
		}
	}
}

// TestCheckAnswering holds that what is answered counts, from standard input too.
func TestCheckAnswering(t *testing.T) {
	t.Setenv("AUDIT_HOME", t.TempDir())
	all := rules.All()
	rule := all[slices.IndexFunc(all, func(r *audit.Rule) bool { return r.ID == "review-reply-confirms-patient" })]
	post := rule.Hits[0].Item.Post
	for _, args := range [][]string{
		{"--answering", post.Answers.Text, post.Text},
		{"--answering", "-", post.Text},
	} {
		var out, errs bytes.Buffer
		code := run(context.Background(), append([]string{"check", "--kind", "review-reply"}, args...), strings.NewReader(post.Answers.Text), &out, &errs)
		if code != exitDone || !strings.Contains(out.String(), rule.ID) {
			t.Errorf("%q: %d %s%s", args, code, out.String(), errs.String())
		}
	}
	var out, errs bytes.Buffer
	if code := run(context.Background(), []string{"check", "--answering", "-"}, strings.NewReader("x"), &out, &errs); code != exitUsage {
		t.Errorf("standard input twice: %d", code)
	}
}
