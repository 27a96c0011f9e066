package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// list shows the wrong answers of one area, at most limit of either sort.
func (m *measured) list(w io.Writer, area string, limit int) {
	var wrong, missed []string
	for i, text := range m.texts {
		line := fmt.Sprintf("%s %s %s: %s", text.ID, text.Kind, text.Severity, strings.ReplaceAll(text.Words, "\n", " / "))
		if text.InReplyTo != "" {
			line += "  <<< " + strings.ReplaceAll(text.InReplyTo, "\n", " / ")
		}
		is, said := slices.Contains(text.Labels, area), false
		var why []string
		for _, f := range m.answers[i].Shown() {
			if f.Area == area {
				said = true
				why = append(why, fmt.Sprintf("%s (%.2f): %s", f.Rule, f.Confidence, f.Reason))
			}
		}
		switch {
		case said && !is:
			wrong = append(wrong, line+"\n    labels "+fmt.Sprint(text.Labels)+" because "+strings.Join(why, "; "))
		case is && !said:
			missed = append(missed, line)
		}
	}
	for _, part := range []struct {
		title string
		lines []string
	}{{"wrongly raised", wrong}, {"missed", missed}} {
		fmt.Fprintf(w, "\n%s, %s (%d):\n", area, part.title, len(part.lines))
		for _, l := range part.lines[:min(limit, len(part.lines))] {
			fmt.Fprintln(w, " ", l)
		}
	}
}
