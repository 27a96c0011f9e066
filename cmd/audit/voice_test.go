package main

import (
	"errors"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/probity-audit/probity/internal/hint"
)

func TestFit(t *testing.T) {
	const advice = "open it in the program it is for and save it as CSV UTF-8, then run the command again with the file that this gave you"
	for _, width := range []int{20, 40, 80} {
		got := fit("audit: error: short\naudit: hint: "+advice+"\n  indented "+advice, width)
		lines := strings.Split(got, "\n")
		for _, l := range lines {
			if utf8.RuneCountInString(l) > width {
				t.Errorf("%d columns: %q", width, l)
			}
		}
		if strings.Join(strings.Fields(got), " ") != "audit: error: short audit: hint: "+advice+" indented "+advice {
			t.Errorf("other words: %q", got)
		}
		if width > 30 && !strings.HasPrefix(lines[2], "             ") {
			t.Errorf("what goes on stands elsewhere: %q", lines[2])
		}
	}
	if got := fit(advice, 0); got != advice {
		t.Errorf("broken where there is no terminal: %q", got)
	}
	if wide := strings.Repeat("x", 200); fit(wide, 80) != wide {
		t.Error("a word was broken")
	}
}

// Who reads by lines finds an error and its hint on one each.
func TestFailIsByLine(t *testing.T) {
	var errs strings.Builder
	a := &app{stdout: io.Discard, stderr: &errs}
	if code := a.fail(hint.Wrap(errors.New(strings.Repeat("long ", 60)), strings.Repeat("longer ", 60))); code != exitFailed || strings.Count(errs.String(), "\n") != 2 {
		t.Errorf("%d %q", code, errs.String())
	}
}
