package appraisal

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/report"
)

// Markdown writes the document as GitHub-flavoured Markdown. What the doctor wrote is
// escaped, so that it is shown as it stands.
func Markdown(w io.Writer, d *Document) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", md(d.Title))
	if d.Subtitle != "" {
		fmt.Fprintf(&b, "\n%s\n", md(d.Subtitle))
	}
	for _, block := range d.Blocks {
		switch block := block.(type) {
		case *Heading:
			fmt.Fprintf(&b, "\n%s %s\n", strings.Repeat("#", block.Level), md(block.Text))
		case *Paragraph:
			b.WriteString("\n" + mdParagraph(block) + "\n")
		case *List:
			b.WriteString("\n")
			for i, item := range block.Items {
				sign := "-"
				if block.Numbered {
					sign = strconv.Itoa(i+1) + "."
				}
				fmt.Fprintf(&b, "%s %s\n", sign, md(item))
			}
		case *Table:
			mdTable(&b, block)
		case *Box:
			mdBox(&b, block)
		case *TickList:
			fmt.Fprintf(&b, "\n**%s**\n\n", md(block.Label))
			for _, t := range block.Ticks {
				sign := "[ ]"
				if t.Ticked {
					sign = "[x]"
				}
				fmt.Fprintf(&b, "- %s %s\n", sign, md(t.Text))
			}
		case *PageBreak:
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func md(s string) string { return report.MarkdownLine(plain(s)) }

func mdParagraph(p *Paragraph) string {
	switch {
	case p.Lead == "":
		return md(p.Text)
	case p.Text == "":
		return "**" + md(p.Lead) + "**"
	}
	return "**" + md(p.Lead) + "** " + md(p.Text)
}

func mdTable(b *strings.Builder, t *Table) {
	fmt.Fprintf(b, "\n**%s**\n\n|", md(t.Caption))
	for _, h := range t.Head {
		b.WriteString(" " + md(h) + " |")
	}
	b.WriteString("\n|")
	for i := range t.Head {
		if t.Numbers > 0 && i >= t.Numbers {
			b.WriteString(" ---: |")
		} else {
			b.WriteString(" --- |")
		}
	}
	for _, row := range t.Rows {
		b.WriteString("\n|")
		for _, c := range row {
			b.WriteString(" " + md(c) + " |")
		}
	}
	b.WriteString("\n")
}

// mdBox leaves an empty box as a quotation with nothing in it, to be written into.
func mdBox(b *strings.Builder, box *Box) {
	fmt.Fprintf(b, "\n**%s**", md(box.Label))
	if box.Hint != "" {
		b.WriteString(" " + md(box.Hint))
	}
	b.WriteString("\n\n")
	if len(box.Text) == 0 {
		b.WriteString("> …\n")
		return
	}
	for i, p := range box.Text {
		if i > 0 {
			b.WriteString(">\n")
		}
		b.WriteString("> " + md(p) + "\n")
	}
}
