package review

import (
	"embed"
	"html/template"
	"io"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/report"
)

//go:embed page/*.gohtml
var sources embed.FS

//go:embed page/review.css
var ownStyle string

//go:embed page/review.js
var script string

func style() string { return report.Style() + ownStyle }

// pages are the templates.
type pages struct{ t *template.Template }

func newPages() (pages, error) {
	t, err := report.Parts()
	if err != nil {
		return pages{}, err
	}
	t, err = t.Funcs(template.FuncMap{
		"verbs": audit.Verbs, "verb": report.Verb, "verbMeans": verbMeans, "standings": standings, "standing": report.Standing,
		"called": report.Called, "key": keyOf, "passage": passage, "beginning": beginning,
		"changeWords": changeWords, "knocking": func() template.JS { return knocking }, "answeredAs": answeredAs, "bare": bare, "dict": dict,
	}).ParseFS(sources, "page/*.gohtml")
	return pages{t}, err
}

func (p pages) write(w io.Writer, name string, data any) error {
	return p.t.ExecuteTemplate(w, name, data)
}

// dict gives a template several values.
func dict(pairs ...any) map[string]any {
	m := make(map[string]any, len(pairs)/2)
	for i := 0; i+1 < len(pairs); i += 2 {
		m[pairs[i].(string)] = pairs[i+1]
	}
	return m
}
