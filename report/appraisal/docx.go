package appraisal

import (
	"archive/zip"
	"bytes"
	"embed"
	"encoding/xml"
	"fmt"
	"io"
	"path"
	"strings"
	"text/template"
)

//go:embed docx
var docxFiles embed.FS

// docxParts are the parts of the package, in the order in which they are written: a
// reader may want the list of their types first.
var docxParts = []struct{ name, file string }{
	{"[Content_Types].xml", "types.xml"},
	{"_rels/.rels", "package.rels"},
	{"docProps/core.xml", "core.xml"},
	{"word/document.xml", "document.xml"},
	{"word/_rels/document.xml.rels", "document.rels"},
	{"word/styles.xml", "styles.xml"},
	{"word/numbering.xml", "numbering.xml"},
	{"word/settings.xml", "settings.xml"},
	{"word/footer.xml", "footer.xml"},
	{"word/fontTable.xml", "fonts.xml"},
}

// DOCX writes the document for a word processor: Office Open XML (ECMA-376,
// transitional). The boxes are content controls to write in, the ticks are to be
// clicked. It names no author and no machine, and the same document makes the same
// bytes.
func DOCX(w io.Writer, d *Document) error {
	parts, err := template.New("").Funcs(template.FuncMap{
		"x":     xmlText,
		"short": shortened,
		"rtl":   rightToLeft,
	}).ParseFS(docxFiles, "docx/*")
	if err != nil {
		return fmt.Errorf("docx: %w", err)
	}
	view := docxView(d)
	z := zip.NewWriter(w)
	for _, p := range docxParts {
		h := &zip.FileHeader{Name: p.name, Method: zip.Deflate}
		if d.Made.Year() >= 1980 { // the first that a zip can tell
			h.Modified = d.Made.UTC()
		}
		f, err := z.CreateHeader(h)
		if err != nil {
			return fmt.Errorf("docx: %w", err)
		}
		if err := parts.ExecuteTemplate(f, path.Base(p.file), view); err != nil {
			return fmt.Errorf("docx: %s: %w", p.name, err)
		}
	}
	if err := z.Close(); err != nil {
		return fmt.Errorf("docx: %w", err)
	}
	return nil
}

// xmlText is a text between tags or in an attribute.
func xmlText(s string) (string, error) {
	var b bytes.Buffer
	if err := xml.EscapeText(&b, []byte(plain(s))); err != nil {
		return "", err
	}
	return b.String(), nil
}

// shortened is a text of no more than 64 characters, the most that Word allows the
// name of a content control.
func shortened(s string) string {
	r := []rune(plain(s))
	if len(r) <= 64 {
		return string(r)
	}
	return strings.TrimSpace(string(r[:63])) + "…"
}
