package review

import (
	"errors"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
)

// questionPage is the question that comes before anything is removed.
type questionPage struct{ view }

func (s *site) question(r *http.Request) (shown, error) {
	return shown{"hold", &questionPage{s.view(r, "hold", "Before anything is removed")}}, nil
}

// setHold keeps the answer to it.
func (s *site) setHold(r *http.Request) (string, error) {
	h := audit.Hold{At: s.now().UTC().Truncate(time.Second), Answer: oneOf(r.PostFormValue("answer"), []string{audit.HoldNo, audit.HoldYes, audit.HoldUnsure}), Note: clip(strings.TrimSpace(r.PostFormValue("note")), mostNote)}
	for _, m := range s.matters {
		if slices.Contains(r.PostForm["matter"], m.Word) {
			h.Matters = append(h.Matters, m.Word)
		}
	}
	switch {
	case h.Answer == "":
		return "/hold", errors.New("no answer was chosen")
	case h.Answer == audit.HoldNo && len(h.Matters) > 0:
		return "/hold", errors.New("you said that there is nothing of the kind, and named something")
	}
	if err := s.desk.SetHold(r.Context(), h); err != nil {
		return "/hold", plain(err)
	}
	s.hold, s.asked = h, true
	s.said = notice{Text: "Kept. Nothing is removed: take advice first."}
	if h.Answer == audit.HoldNo {
		s.said.Text = "Kept. It is asked again in a month."
	}
	return "/hold#main", nil
}
