package disclosure

import "github.com/probity-audit/probity/social"

// Collector gathers chapters.
type Collector struct{}

// NewCollector returns an empty one.
func NewCollector(owner *social.Owner) *Collector { return &Collector{} }

// Profile takes in what an account says of the owner: a reader of its posts knows it.
func (c *Collector) Profile(account social.Account, p *social.Profile) {}

// Add takes in a chapter.
func (c *Collector) Add(ch Chapter) {}

// Stories links the chapters and returns the stories whose band is not [Crowd] by
// any reader but the patient: the gravest first, then by ID.
func (c *Collector) Stories() []Story { return nil }
