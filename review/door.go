package review

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strings"
)

// doorPath is where the page of Door brings the token.
const doorPath = "/open"

// knocking sends the form of the door. A browser that runs no script shows the button.
const knocking = "document.forms[0].submit();"

// Door is a page that, opened as a file, leads the browser in. What a browser is
// started with can be seen by whoever uses the machine, an address with the token in it
// too; a file that only the owner may read cannot, and what it posts stands in no
// history. It is good once, and to be removed when Options.Entered is called.
func (s *Server) Door() ([]byte, error) {
	sum := sha256.Sum256([]byte(knocking))
	var b bytes.Buffer
	err := s.site.pages.write(&b, "door", door{
		Policy: "default-src 'none'; script-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; form-action http://" + s.guard.host + "; base-uri 'none'",
		Action: "http://" + s.guard.host + doorPath, Token: s.guard.once,
	})
	return b.Bytes(), err
}

type door struct{ Policy, Action, Token string }

// knock lets in the browser that brings the token from the door. It comes from a file,
// which is no origin: that it knows the token is all that counts. A cookie that is not
// for other sites is not sent where a file led, so the way on begins at a page of ours.
func (g *guard) knock(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, mostKnocked)
	if r.Method != http.MethodPost || !g.spend(strings.TrimSpace(r.PostFormValue("token"))) {
		g.shut(w)
		return
	}
	g.letIn(w)
	var b bytes.Buffer
	if g.site.pages.write(&b, "inside", nil) != nil {
		b.Reset()
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Write(b.Bytes())
}

// mostKnocked is how many bytes the form of the door may have.
const mostKnocked = 4 << 10
