package linkage

import (
	"time"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// Sign is something in one item that speaks for or against its writer, or the one
// it is written to, being a patient.
type Sign struct {
	Cue string // name in the table of weights
}

// Signs reads one item for signs. It may be called by several goroutines at once.
// The readings are of the item's words and of what it answers, nil without words.
func Signs(it social.Item, text, answers *reading.Reading, owner *social.Owner) []Sign {
	return nil
}

// Collector gathers whom the owner is in touch with.
type Collector struct{}

// NewCollector returns an empty one.
func NewCollector(owner *social.Owner) *Collector { return &Collector{} }

// Add takes in an item of an account with its signs. Accounts may come in any
// order, items in the order of their snapshot; a person's connection may come
// before or after their messages.
func (c *Collector) Add(account social.Account, it social.Item, signs []Sign) {}

// By is what people are weighed by.
type By struct {
	Answers []Answer
	List    List // nil without a patient list
	AsOf    time.Time
}

// People returns everybody whose band is not [Silent], or of whom the doctor has
// said something: the likeliest first, then by ID.
func (c *Collector) People(by By) []Person { return nil }
