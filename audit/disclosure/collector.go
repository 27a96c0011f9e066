package disclosure

import (
	"cmp"
	"slices"
	"strings"

	"github.com/probity-audit/probity/social"
)

// Collector gathers chapters.
type Collector struct {
	owner    *social.Owner
	accounts map[string]shown // by account key
	chapters []Chapter
}

// NewCollector returns an empty one. The owner may be nil.
func NewCollector(owner *social.Owner) *Collector {
	if owner == nil {
		owner = &social.Owner{}
	}
	return &Collector{owner: owner, accounts: map[string]shown{}}
}

// Profile takes in what an account says of the owner: a reader of its posts knows it.
func (c *Collector) Profile(account social.Account, p *social.Profile) {
	if p != nil {
		c.accounts[account.Key()] = shownBy(p, c.owner)
	}
}

// Add takes in a chapter. A message to one person, what only the owner can read
// and what has no date is no part of what readers put together, and is left out.
func (c *Collector) Add(ch Chapter) {
	if ch.Published.IsZero() || ch.Audience == social.AudienceDirect || ch.Audience == social.AudienceOnlyMe {
		return
	}
	c.chapters = append(c.chapters, ch)
}

// Stories links the chapters and returns the stories whose band is not [Crowd] by
// any reader but the patient: the gravest first, then by ID.
func (c *Collector) Stories() []Story {
	chapters := slices.Clone(c.chapters)
	slices.SortFunc(chapters, func(a, b Chapter) int {
		return cmp.Or(a.Published.Compare(b.Published), strings.Compare(a.Account.Key(), b.Account.Key()), strings.Compare(a.ID, b.ID))
	})
	var out []Story
	for _, set := range link(chapters, c.home) {
		if s, ok := c.story(set); ok {
			out = append(out, s)
		}
	}
	slices.SortFunc(out, func(a, b Story) int {
		return cmp.Or(cmp.Compare(b.Band.gravity(), a.Band.gravity()), strings.Compare(a.ID, b.ID))
	})
	return out
}

// gravity orders bands: the more, the fewer people fit.
func (b Band) gravity() int { return 4 - slices.Index(bands[:], b) }

var bands = [...]Band{Unique, Few, Some, Group, Crowd}

// graver returns the graver of two bands.
func graver(a, b Band) Band {
	if b.gravity() > a.gravity() {
		return b
	}
	return a
}
