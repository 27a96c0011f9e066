package appraisal_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"html"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/report/appraisal"
)

// writers are the formats, each with what gives back the words that a reader sees and
// those that only a program does.
var writers = []struct {
	name  string
	write func(io.Writer, *appraisal.Document) error
	words func(*testing.T, []byte) string
}{
	{"md", appraisal.Markdown, func(_ *testing.T, b []byte) string { return strings.ReplaceAll(string(b), `\`, "") }},
	{"html", appraisal.HTML, func(_ *testing.T, b []byte) string {
		return html.UnescapeString(string(b) + tags.ReplaceAllString(string(b), " "))
	}},
	{"docx", appraisal.DOCX, docxWords},
	{"pdf", appraisal.PDF, pdfWords},
	{"csv", appraisal.CSV, func(_ *testing.T, b []byte) string { return string(b) }},
}

var tags = regexp.MustCompile(`<[^>]*>`)

// exactDay is a date of properties and times that is not the first of a month.
var exactDay = regexp.MustCompile(`\b(19|20)[0-9]{2}-[0-9]{2}-(0[2-9]|[12][0-9]|3[01])\b|\bD:20[0-9]{4}(0[2-9]|[12][0-9]|3[01])`)

// docxWords are the words of every part of a package, run after run as a paragraph is
// read, and all that stands in names, attributes and properties.
func docxWords(t *testing.T, b []byte) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	all := []string{z.Comment}
	for _, f := range z.File {
		all = append(all, f.Name, f.Comment, string(f.Extra), f.Modified.Format(time.RFC3339))
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		part, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, html.UnescapeString(string(part)))
		dec := xml.NewDecoder(bytes.NewReader(part))
		for {
			token, err := dec.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", f.Name, err)
			}
			switch token := token.(type) {
			case xml.CharData:
				all[len(all)-1] += string(token)
			case xml.EndElement:
				if token.Name.Local == "p" {
					all = append(all, "")
				}
			}
		}
	}
	return strings.Join(all, "\n")
}

// pdfWords are the words that poppler reads on the pages of a PDF and in its properties,
// and what stands in the file itself: texts in UTF-16, titles, tags.
func pdfWords(t *testing.T, b []byte) string {
	t.Helper()
	all := strings.ReplaceAll(string(b), "\x00", "")
	name := filepath.Join(t.TempDir(), "record.pdf")
	if err := os.WriteFile(name, b, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"pdftotext", name, "-"}, {"pdftotext", "-raw", name, "-"}, {"pdfinfo", "-isodates", name}, {"pdfinfo", "-meta", name}} {
		out, err := exec.CommandContext(t.Context(), args[0], args[1:]...).Output()
		switch {
		case errors.Is(err, exec.ErrNotFound) && os.Getenv("PROBITY_NEED_POPPLER") == "":
			t.Log(args[0] + " IS NOT INSTALLED: the pages of the PDF were not read; apt install poppler-utils")
		case err != nil:
			t.Fatalf("%v: %v", args[0], err)
		}
		all += "\n" + string(out)
	}
	return all
}
