package social

import "time"

// Owner is the doctor whose accounts are audited, as they describe themselves.
// Every field is optional: a rule that lacks one says so instead of guessing.
type Owner struct {
	Name            string            `json:"name,omitempty"`         // as registered
	Title           string            `json:"title,omitempty"`        // Dr, Mr, Professor
	Also            []string          `json:"also,omitempty"`         // other names in use
	Profession      string            `json:"profession,omitempty"`   // "general practitioner", "consultant dermatologist", "medical student"
	Jurisdiction    string            `json:"jurisdiction,omitempty"` // uk, ie or hk
	Town            string            `json:"town,omitempty"`
	County          string            `json:"county,omitempty"`
	TownPopulation  int               `json:"town_population,omitempty"`
	Workplace       string            `json:"workplace,omitempty"`
	Practice        string            `json:"practice,omitempty"`
	ListSize        int               `json:"list_size,omitempty"`        // registered patients
	AnnualPatients  int               `json:"annual_patients,omitempty"`  // different patients in a year
	Catchment       int               `json:"catchment,omitempty"`        // people from whom the patients come
	RegisteredSince string            `json:"registered_since,omitempty"` // year or date
	Joined          string            `json:"joined,omitempty"`           // when the workplace was joined
	Interests       []Interest        `json:"interests,omitempty"`
	Handles         map[string]string `json:"handles,omitempty"` // network: handle
	Events          []Event           `json:"events,omitempty"`  // after which patients may have turned up
}

// Interest is a tie to a company that a reader would want to know of.
type Interest struct {
	Company  string `json:"company"`
	Relation string `json:"relation,omitempty"` // "shareholder", "paid speaker"
}

// Event is something that may have led patients to the owner's accounts, as the owner
// marks it: a clinic that opened, a piece in the local paper, an outbreak, a complaint.
type Event struct {
	Date string `json:"date"` // a day, 2024-03-01, or a month, 2024-03
	What string `json:"what"` // in the owner's words
}

// Span returns the first day of the event, and the day after its last, in UTC; ok is
// false if the date cannot be read.
func (e Event) Span() (from, to time.Time, ok bool) {
	if t, err := time.Parse(time.DateOnly, e.Date); err == nil {
		return t, t.AddDate(0, 0, 1), true
	}
	if t, err := time.Parse("2006-01", e.Date); err == nil {
		return t, t.AddDate(0, 1, 0), true
	}
	return time.Time{}, time.Time{}, false
}
