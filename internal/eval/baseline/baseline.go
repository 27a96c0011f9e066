// Package baseline is what a plain list of words would make of a text, for
// comparison: an area is raised if one of its words occurs. The lists are what
// comes to mind, written once and fitted to nothing.
package baseline

import (
	"embed"
	"io/fs"
	"path"
	"strings"
	"unicode"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/internal/eval/tally"
)

//go:embed words/*.txt
var files embed.FS

// Detector raises areas by their words.
type Detector struct {
	areas   []string
	phrases [][]string // by area, each between two spaces
}

// New returns a detector with the lists that are kept here, one file an area.
func New() (*Detector, error) {
	names, err := fs.Glob(files, "words/*.txt")
	if err != nil {
		return nil, err
	}
	d := &Detector{}
	for _, name := range names {
		data, err := files.ReadFile(name)
		if err != nil {
			return nil, err
		}
		var phrases []string
		for line := range strings.Lines(string(data)) {
			if p := spaced(line); p != "" {
				phrases = append(phrases, p)
			}
		}
		d.areas = append(d.areas, strings.TrimSuffix(path.Base(name), ".txt"))
		d.phrases = append(d.phrases, phrases)
	}
	return d, nil
}

// Areas returns the areas that have a list.
func (d *Detector) Areas() []string { return d.areas }

// Answer raises areas, all of them as medium: words know no more.
func (d *Detector) Answer(id, text string) tally.Answer {
	a := tally.Answer{ID: id}
	text = spaced(text)
	for i, phrases := range d.phrases {
		for _, p := range phrases {
			if strings.Contains(text, p) {
				a.Findings = append(a.Findings, tally.Finding{Rule: "words", Area: d.areas[i], Severity: audit.Medium, Reason: "the words" + p + "occur"})
				break
			}
		}
	}
	return a
}

// spaced returns the words of a text in small letters, each between two spaces;
// "" if it has none.
func spaced(text string) string {
	words := strings.FieldsFunc(strings.ReplaceAll(strings.ToLower(text), "’", "'"), func(r rune) bool {
		return r != '\'' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	if len(words) == 0 {
		return ""
	}
	return " " + strings.Join(words, " ") + " "
}
