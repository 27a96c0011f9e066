package main

import (
	"fmt"
	"os"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/term"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/pace"
	"github.com/probity-audit/probity/report"
)

// say tells the person at the terminal something, beside what the command is for.
func (a *app) say(line string) { fmt.Fprintln(a.stderr, fit(line, a.breadth())) }

// breadth returns how many columns the terminal on standard error has; 0 where it is
// not one, so that who reads by lines finds each message on one.
func (a *app) breadth() int {
	if f, ok := a.stderr.(*os.File); ok {
		if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 0 {
			return max(w, 20)
		}
	}
	return 0
}

// fit breaks lines that are wider than a terminal between words. What goes on stands
// below where the message begins: behind "audit: hint: ", or a line's own indent.
func fit(text string, width int) string {
	if width == 0 {
		return text
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if utf8.RuneCountInString(line) <= width {
			continue
		}
		said := strings.TrimLeft(line, " ")
		head := line[:len(line)-len(said)]
		for _, kind := range []string{"error", "hint", "warning", "note"} {
			if rest, ok := strings.CutPrefix(said, "audit: "+kind+": "); ok {
				head, said = line[:len(line)-len(rest)], rest
			}
		}
		if len(head) > width/2 {
			head, said = "", line
		}
		below := strings.Repeat(" ", len(head))
		lines[i] = head + strings.TrimPrefix(wrap(said, width, below), below)
	}
	return strings.Join(lines, "\n")
}

// warn tells of something that went wrong beside the work.
func (a *app) warn(what string, err error) {
	a.say(report.Line(fmt.Sprintf("audit: warning: %s: %v", what, err))) // names of files may hold what a terminal obeys
	if h := hint.Of(err); h != "" {
		a.say("audit: hint: " + h)
	}
}

// waiting says why nothing happens for a while.
func (a *app) waiting(p pace.Pause) { a.say(waits(p)) }

func waits(p pace.Pause) string {
	return fmt.Sprintf("waiting %s for %s: %s", max(p.For.Round(time.Second), time.Second), report.Line(p.Host), p.Why)
}
