package review

import (
	"cmp"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/report"
)

// takeBack is what a form says in place of a verb.
const takeBack = "take-back"

// mostNote is how many letters a note may have.
const mostNote = 2000

// decide keeps what a form says of one finding or of many.
func (s *site) decide(r *http.Request) (string, error) {
	back := cmp.Or(local(r.PostFormValue("back")), "/")
	verb, err := audit.ParseVerb(r.PostFormValue("verb"))
	if r.PostFormValue("verb") == takeBack {
		verb, err = "", nil
	}
	if err != nil {
		return back, errors.New("no decision was chosen")
	}
	chosen, err := s.chosen(r, back)
	if err != nil {
		return back, err
	}
	note, at := clip(strings.TrimSpace(strings.ReplaceAll(r.PostFormValue("note"), "\r\n", "\n")), mostNote), s.now().UTC().Truncate(time.Second)
	ds := make([]audit.Decision, len(chosen))
	for i, c := range chosen {
		ds[i] = audit.Decision{Finding: c.ID, Verb: verb, Note: note, At: at, Mark: c.Mark}
		if verb == "" {
			ds[i] = audit.Decision{Finding: c.ID, At: at}
		}
	}
	next := s.after(chosen, back)
	if err := s.desk.Decide(r.Context(), ds); err != nil {
		return back, plain(err)
	}
	for _, d := range ds {
		s.book.apply(d)
	}
	s.said = notice{Text: s.told(verb, chosen), Undo: true}
	return back + landing(chosen, next, back), nil
}

// chosen are the findings that a form speaks of: those named or, if it says so, all
// that the filter lets through.
func (s *site) chosen(r *http.Request, back string) ([]*card, error) {
	if r.PostFormValue("all") != "" {
		u, err := url.Parse(back)
		if err != nil {
			return nil, errors.New("it is not clear which findings are meant")
		}
		all := readFilter(u.Query()).choose(s.book.open())
		if strconv.Itoa(len(all)) != r.PostFormValue("of") {
			return nil, errors.New("other findings fit the filter by now; look again")
		}
		if len(all) > 0 {
			return all, nil
		}
	}
	var out []*card
	for _, key := range r.PostForm["f"] {
		c := s.book.byKey[key]
		if c == nil {
			return nil, errors.New("one of these findings is not in the report any more")
		}
		if !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	if len(out) == 0 {
		return nil, errors.New("no finding was selected")
	}
	return out, nil
}

// after is the finding that follows the last of these in the list, or else stands
// before it, for when they are not in it any more.
func (s *site) after(chosen []*card, back string) *card {
	u, err := url.Parse(back)
	if err != nil || u.Path != "/" || len(chosen) > perPage {
		return nil
	}
	list := readFilter(u.Query()).choose(s.book.open())
	at := slices.Index(list, chosen[len(chosen)-1])
	if at < 0 {
		return nil
	}
	before := slices.Clone(list[:at])
	slices.Reverse(before)
	for _, c := range slices.Concat(list[at+1:], before) {
		if !slices.Contains(chosen, c) {
			return c
		}
	}
	return nil
}

// landing is the place on the page where the reader goes on: at the last of what was
// decided or, where it is not listed any more, at the next.
func landing(chosen []*card, next *card, back string) string {
	u, err := url.Parse(back)
	if err != nil || len(chosen) == 0 || len(chosen) > perPage {
		return "#main"
	}
	last := chosen[len(chosen)-1]
	switch {
	case strings.HasPrefix(u.Path, "/finding/"):
		return "#f-" + last.Key
	case u.Path != "/":
		return "#main"
	case readFilter(u.Query()).fits(last) && !last.silent():
		return "#f-" + last.Key
	case next != nil:
		return "#f-" + next.Key
	}
	return "#main"
}

// told says what was decided.
func (s *site) told(verb audit.Verb, chosen []*card) string {
	if verb == "" {
		return "Taken back: what was decided about " + about(chosen) + "."
	}
	text := "Decided: " + report.Verb(verb) + ", " + about(chosen) + "."
	switch {
	case verb == audit.Delete && s.asked && !s.hold.Allows(s.now()):
		text += " Nothing is removed while there may be a complaint or a claim: take advice first."
	case verb == audit.Delete:
		text += " Nothing is removed yet: 'audit remove' shows the plan and asks first."
	case verb == audit.FalseAlarm:
		text += " It is not raised again while the words stand; it is listed under False alarms."
	}
	return text
}

// undo takes back what was decided last.
func (s *site) undo(r *http.Request) (string, error) {
	back := cmp.Or(local(r.PostFormValue("back")), "/")
	ds, err := s.desk.Undo(r.Context())
	if errors.Is(err, ErrNothing) {
		s.said = notice{Text: "There is no decision that could be taken back."}
		return back + "#main", nil
	}
	if err != nil {
		return back, plain(err)
	}
	var of []*card
	for _, d := range ds {
		s.book.apply(d)
		if c := s.book.byKey[keyOf(d.Finding)]; c != nil {
			of = append(of, c)
		}
	}
	s.said = notice{Text: "Taken back: the last decision."}
	if len(of) > 0 {
		s.said.Text = "Taken back: the last decision, about " + about(of) + "."
		if len(of) == 1 && of[0].Decision != nil {
			s.said.Text += " In force again: " + report.Verb(of[0].Decision.Verb) + "."
		}
		return back + landing(of, nil, back), nil
	}
	return back + "#main", nil
}

// again has the report made anew.
func (s *site) again(r *http.Request) (string, error) {
	back := cmp.Or(local(r.PostFormValue("back")), "/")
	if err := s.judge(r.Context()); err != nil {
		return back, plain(err)
	}
	s.said = notice{Text: "Judged again, with what you said of people."}
	return back + "#main", nil
}

// plain is an error as a page may tell it: what lies beneath could name a file or
// quote what is kept.
func plain(error) error {
	return errors.New("what is kept could not be read or written. Nothing was changed; the disk may be full, or another command at work on it")
}
