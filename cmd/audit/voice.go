package main

import (
	"fmt"
	"time"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/pace"
	"github.com/probity-audit/probity/report"
)

func (a *app) say(line string) { fmt.Fprintln(a.stderr, line) }

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
