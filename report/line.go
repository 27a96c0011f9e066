package report

// Line makes a text of unknown origin fit to be shown in one line of a terminal:
// white space is folded, and control characters and changes of direction become
// visible.
func Line(s string) string { return line(s) }
