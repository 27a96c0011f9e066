// Package trace asks whether an account of the owner's that leaves the name out
// leads to one that gives it: by the same words about oneself, place, specialty,
// picture, links, phrases, times.
package trace

import "github.com/probity-audit/probity/social"

// Trace is an account without a name that leads to one with the name.
type Trace struct {
	From    social.Account // without the name
	To      social.Account // with it; zero if it leads to the owner by what it says itself
	Reasons []Reason       // heaviest first
	Weight  float64        // sum of the reasons' weights, natural logarithm of the odds
}

// Reason is one thing that both accounts share.
type Reason struct {
	Cue    string // "same-link"
	Text   string // one clause in plain words
	Weight float64
}

// Collector gathers what each account shows.
type Collector struct{}

// NewCollector returns an empty one.
func NewCollector(owner *social.Owner) *Collector { return &Collector{} }

// Profile takes in an account, and whether it shows the owner's name.
func (c *Collector) Profile(account social.Account, p *social.Profile, named bool) {}

// Post takes in a post of the owner's that others could read.
func (c *Collector) Post(account social.Account, p *social.Post) {}

// Traces returns the accounts without a name that lead to the owner, heaviest first.
func (c *Collector) Traces() []Trace { return nil }
