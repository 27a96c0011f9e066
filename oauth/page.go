package oauth

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"net/http"

	"github.com/probity-audit/probity/internal/hint"
)

// page is what the browser shows at the end.
type page struct {
	Title string
	Text  string
	Hint  string
	Style template.CSS
}

//go:embed page.html
var pageHTML string

//go:embed page.css
var pageCSS string

var pageTemplate = template.Must(template.New("page").Parse(pageHTML))

// writeOutcome tells the owner how the sign-in ended.
func writeOutcome(w http.ResponseWriter, err error) {
	if err != nil {
		writePage(w, http.StatusOK, page{Title: "Not signed in", Text: "Probity may not read this account: " + err.Error() + ".", Hint: hint.Of(err)})
		return
	}
	writePage(w, http.StatusOK, page{Title: "Permission received", Text: "Probity may now read this account. You can close this page and go back to your terminal."})
}

// writePage writes a page that loads nothing, keeps nothing and leads nowhere:
// its address may hold a code.
func writePage(w http.ResponseWriter, status int, p page) {
	p.Style = template.CSS(pageCSS)
	sum := sha256.Sum256([]byte(pageCSS))
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Security-Policy", "default-src 'none'; style-src 'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+
		"'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
	h.Set("Cache-Control", "no-store")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Connection", "close")
	w.WriteHeader(status)
	pageTemplate.Execute(w, p)
}
