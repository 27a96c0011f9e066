package appraisal

import (
	"crypto/sha256"
	_ "embed" // the page and its style
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"strconv"
	"strings"
)

//go:embed page/record.gohtml
var pageSource string

//go:embed page/record.css
var pageStyle string

// HTML writes the document as one page that needs nothing else, and runs no script:
// its content security policy allows the style that is in it, by its hash, and nothing
// more. What is typed into its boxes is printed with it, and kept nowhere.
func HTML(w io.Writer, d *Document) error {
	t, err := template.New("record").Funcs(template.FuncMap{"kind": kindOf, "plain": plain, "number": (*Table).number, "id": counter("part-"), "nth": counter("table-")}).Parse(pageSource)
	if err != nil {
		return err
	}
	style := pageStyle + columnStyle(d)
	hash := sha256.Sum256([]byte(style))
	return t.Execute(w, struct {
		*Document
		Style  template.CSS
		Policy string
	}{d, template.CSS(style), "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(hash[:]) + "'; base-uri 'none'; form-action 'none'"})
}

// columnStyle is the style that shares the width of each table among its columns. It stands
// with the rest of the style, since the policy allows none elsewhere.
func columnStyle(d *Document) string {
	var b strings.Builder
	n := 0
	for _, block := range d.Blocks {
		t, ok := block.(*Table)
		if !ok {
			continue
		}
		n++
		if t.Wide == nil {
			continue
		}
		fmt.Fprintf(&b, ".table-%d { table-layout: fixed; }\n", n)
		sum := 0
		for _, share := range t.Wide {
			sum += share
		}
		for i, share := range t.Wide {
			fmt.Fprintf(&b, ".table-%d th:nth-child(%d) { width: %.1f%%; }\n", n, i+1, 100*float64(share)/float64(sum))
		}
	}
	return b.String()
}

// kindOf names a block for the template.
func kindOf(b Block) string {
	switch b.(type) {
	case *Heading:
		return "heading"
	case *Paragraph:
		return "paragraph"
	case *List:
		return "list"
	case *Table:
		return "table"
	case *Box:
		return "box"
	case *TickList:
		return "ticks"
	}
	return "break"
}

// number reports whether a column holds numbers.
func (t *Table) number(column int) bool { return t.Numbers > 0 && column >= t.Numbers }

// counter returns what names the parts of one page, one after the other: "part-1".
func counter(of string) func() string {
	n := 0
	return func() string {
		n++
		return of + strconv.Itoa(n)
	}
}
