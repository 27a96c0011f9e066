package audit

import "time"

// Hold is what the owner answered to the question that comes before anything is
// removed: is there, or is there to be expected, a complaint, a claim, an inquest, an
// inquiry, a police matter, a request for what is held about somebody, or a letter
// before action? While there is, removing what it may be about can itself be held
// against a doctor.
type Hold struct {
	At      time.Time `json:"at"`
	Answer  string    `json:"answer"`            // HoldNo, HoldYes or HoldUnsure
	Matters []string  `json:"matters,omitempty"` // which of them, as the question names them
	Note    string    `json:"note,omitempty"`
}

// The answers.
const (
	HoldNo     = "no"
	HoldYes    = "yes"
	HoldUnsure = "unsure"
)

// HoldLasts is how long an answer stands. A complaint can come any day, so a no of last
// quarter is no answer for today; a month is this project's choice.
const HoldLasts = 30 * 24 * time.Hour

// Allows reports whether something may be removed: only after a plain no that is not
// older than [HoldLasts], and not one from the future.
func (h Hold) Allows(now time.Time) bool {
	return h.Answer == HoldNo && !h.At.IsZero() && !now.Before(h.At) && now.Sub(h.At) <= HoldLasts
}
