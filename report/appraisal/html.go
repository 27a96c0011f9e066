package appraisal

import (
	"crypto/sha256"
	_ "embed" // the page and its style
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
)

//go:embed page/record.gohtml
var pageSource string

//go:embed page/record.css
var pageStyle string

// HTML writes the document as one page that needs nothing else, and runs no script:
// its content security policy allows the style that is in it, by its hash, and nothing
// more. What is typed into its boxes is printed with it, and kept nowhere.
func HTML(w io.Writer, d *Document) error {
	t, err := template.New("record").Funcs(template.FuncMap{"kind": kindOf, "plain": plain, "number": (*Table).number, "id": identifiers()}).Parse(pageSource)
	if err != nil {
		return err
	}
	hash := sha256.Sum256([]byte(pageStyle))
	return t.Execute(w, struct {
		*Document
		Style  template.CSS
		Policy string
	}{d, template.CSS(pageStyle), "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(hash[:]) + "'; base-uri 'none'; form-action 'none'"})
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

// identifiers returns what names the parts of one page: "part-1", "part-2".
func identifiers() func() string {
	n := 0
	return func() string {
		n++
		return fmt.Sprintf("part-%d", n)
	}
}
