package review

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"sync"
	"time"

	"github.com/probity-audit/probity/audit"
)

// site is the page: what it shows and what it does, once somebody is let in.
type site struct {
	desk    Desk
	now     func() time.Time
	token   string // of forms
	finish  func()
	pages   pages
	matters []Matter

	mu    sync.Mutex // one request at a time: there is one owner
	book  *book
	hold  audit.Hold
	asked bool   // the question of the hold was answered
	said  notice // on the page that comes next
}

// notice says what came of what the owner did.
type notice struct {
	Text string
	Bad  bool // it could not be done
	Undo bool // and can be taken back
}

func newSite(ctx context.Context, desk Desk, now func() time.Time) (*site, error) {
	p, err := newPages()
	if err != nil {
		return nil, err
	}
	s := &site{desk: desk, now: now, pages: p}
	if err := s.judge(ctx); err != nil {
		return nil, err
	}
	s.hold, s.asked, err = desk.Hold(ctx)
	return s, err
}

// judge has the report made.
func (s *site) judge(ctx context.Context) error {
	rep, err := s.desk.Report(ctx)
	if err == nil {
		s.book = newBook(rep)
	}
	return err
}

func (s *site) routes() http.Handler {
	mux := http.NewServeMux()
	for pattern, show := range map[string]func(*http.Request) (shown, error){
		"GET /{$}":           s.list,
		"GET /finding/{key}": s.finding,
		"GET /people":        s.people,
		"GET /stories":       s.stories,
		"GET /changes":       s.changes,
		"GET /silenced":      s.silenced,
		"GET /coverage":      s.coverage,
		"GET /hold":          s.question,
	} {
		mux.HandleFunc(pattern, s.showing(show))
	}
	for pattern, do := range map[string]func(*http.Request) (string, error){
		"POST /decide": s.decide,
		"POST /undo":   s.undo,
		"POST /answer": s.answer,
		"POST /hold":   s.setHold,
		"POST /again":  s.again,
	} {
		mux.HandleFunc(pattern, s.doing(do))
	}
	mux.HandleFunc("POST /finish", s.end)
	mux.HandleFunc("GET /review.css", serveText("text/css; charset=utf-8", style()))
	mux.HandleFunc("GET /review.js", serveText("text/javascript; charset=utf-8", script))
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		s.refuse(w, http.StatusNotFound, "Nothing here", "There is no page at this address.", "")
	})
	return mux
}

// errGone says that what was asked for is not in the report.
var errGone = errors.New("this is not in the report any more")

// shown is a page and what it is filled with.
type shown struct {
	page string
	data any
}

// showing answers with a page, whole or not at all.
func (s *site) showing(show func(*http.Request) (shown, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		defer s.mu.Unlock()
		p, err := show(r)
		switch {
		case errors.Is(err, errGone):
			s.refuse(w, http.StatusNotFound, "Not here any more", "What was at this address is not in the report.", "")
		case err != nil:
			s.refuse(w, http.StatusInternalServerError, "This could not be read", "What is kept could not be read. Nothing was changed.", "Try once more; if it stays so, the terminal command 'audit status' may say why.")
		default:
			var b bytes.Buffer
			if err := s.pages.write(&b, p.page, p.data); err != nil {
				s.refuse(w, http.StatusInternalServerError, "This page could not be made", "Nothing was changed.", "")
				return
			}
			s.said = notice{}
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Write(b.Bytes())
		}
	}
}

// doing does what a form asks for and leads to the page that shows what came of it,
// so that loading that one again does nothing twice.
func (s *site) doing(do func(*http.Request) (string, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		defer s.mu.Unlock()
		to, err := do(r)
		if err != nil {
			s.said = notice{Text: "That was not kept: " + err.Error() + ".", Bad: true}
		}
		if to == "" {
			to = "/"
		}
		http.Redirect(w, r, to, http.StatusSeeOther)
	}
}

// end says goodbye and lets the server end.
func (s *site) end(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var b bytes.Buffer
	p := s.book.progress()
	if err := s.pages.write(&b, "bye", bye{Title: "Finished", Progress: p}); err != nil {
		s.refuse(w, http.StatusInternalServerError, "This page could not be made", "", "")
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Connection", "close")
	w.Write(b.Bytes())
	s.finish()
}

type bye struct {
	Title    string
	Progress progress
}

// refuse answers with a page that needs nothing else: no style can be had by whom
// is not let in.
func (s *site) refuse(w http.ResponseWriter, status int, title, text, advice string) {
	var b bytes.Buffer
	if s.pages.write(&b, "refused", struct{ Title, Text, Advice string }{title, text, advice}) != nil {
		b.Reset()
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	w.Write(b.Bytes())
}

func serveText(kind, text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", kind)
		w.Write([]byte(text))
	}
}
