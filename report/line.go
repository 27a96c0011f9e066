package report

// Line makes a text of unknown origin fit to be shown in one line of a terminal:
// white space is folded, and control characters and changes of direction become
// visible.
func Line(s string) string { return line(s) }

// MarkdownLine escapes a text for one line of Markdown, so that it is shown as it is: no
// markup, no HTML, no link, and nothing that begins a block.
func MarkdownLine(s string) string { return md(s) }
