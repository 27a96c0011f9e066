// Package trace asks whether an account of the owner's that leaves the name out
// leads to one that gives it: by the same words about oneself, place, specialty,
// picture, links, phrases, times.
//
// Only the owner's own accounts are compared, and only by what others can see of
// them. What each thing in common weighs stands in weights.txt.
package trace

import (
	"cmp"
	"slices"
	"strings"

	"github.com/probity-audit/probity/social"
)

// Threshold is the weight from which an account leads to another: somebody who
// holds the two side by side, and would have thought one or two persons equally
// likely, may then be twenty to one sure (ln 20 = 3). One thing in common may be
// chance or a fashion, so that it takes two families of them besides.
const (
	Threshold = 3.0
	families  = 2
	counts    = 0.5 // what a family weighs at least to be counted
)

// Trace is an account without a name that leads to one with the name.
type Trace struct {
	From    social.Account // without the name
	To      social.Account // with it; zero if it leads to the owner by what it says itself
	Reasons []Reason       // heaviest first
	Weight  float64        // sum of the reasons' weights, natural logarithm of the odds
}

// Reason is one thing that both accounts share.
type Reason struct {
	Cue    string  // "same-link"
	Text   string  // one clause in plain words
	Weight float64 // after the cap of its family; 0 if others of the family say it all
	Remove string  // what to take out, without an article: "the link ..."
}

// Collector gathers what each account shows.
type Collector struct {
	owner    *social.Owner
	known    *knowledge
	accounts map[string]*account // by key
	work     []string            // names of the owner's workplace, folded
	towns    []string
}

// account is what is known of one of the owner's accounts.
type account struct {
	social.Account
	shown
	named bool
	told  bool // its profile is known

	posts  sequences      // whole posts
	parts  sequences      // sequences of words
	to     tallies        // whom it answers and mentions, and which pages it links to
	hours  [7 * 24]uint32 // posts, by the hour of the week
	count  int32          // posts read
	atWork int            // posts that name the owner's workplace
	inTown int
}

// NewCollector returns an empty one.
func NewCollector(owner *social.Owner) *Collector {
	if owner == nil {
		owner = &social.Owner{}
	}
	c := &Collector{owner: owner, known: shipped(), accounts: map[string]*account{}}
	c.work = longer(owner.Workplace, owner.Practice)
	c.towns = longer(owner.Town, owner.County)
	return c
}

// longer folds the names that are long enough not to be found by chance.
func longer(names ...string) []string {
	var out []string
	for _, n := range names {
		if n = fold(n); len(n) >= 4 {
			out = append(out, n)
		}
	}
	return out
}

func (c *Collector) of(a social.Account) *account {
	key := a.Key()
	if c.accounts[key] == nil {
		c.accounts[key] = &account{Account: a}
	}
	return c.accounts[key]
}

// Profile takes in an account, and whether it shows the owner's name.
func (c *Collector) Profile(a social.Account, p *social.Profile, named bool) {
	of := c.of(a)
	of.shown, of.named, of.told = c.known.show(a, p), named, true
}

// Post takes in a post of the owner's that others could read.
func (c *Collector) Post(a social.Account, p *social.Post) {
	of := c.of(a)
	of.addresses(p)
	of.when(p)
	if p.Bare() || p.Text == "" {
		return
	}
	of.read(c.known, p)
	if text := fold(p.Text); len(c.work)+len(c.towns) > 0 {
		of.atWork += count(text, c.work)
		of.inTown += count(text, c.towns)
	}
}

// count returns 1 if any of the names stands in the text.
func count(text string, names []string) int {
	if slices.ContainsFunc(names, func(n string) bool { return holds(text, n) }) {
		return 1
	}
	return 0
}

// Traces returns the accounts without a name that lead to the owner, heaviest first:
// one for each account with the name to which one leads, and one without such an
// account where what it says of the owner is enough.
func (c *Collector) Traces() []Trace {
	var out []Trace
	for _, from := range c.accounts {
		if !from.told || from.named || from.page {
			continue
		}
		if t, ok := c.alone(from); ok {
			out = append(out, t)
		}
		for _, to := range c.accounts {
			if to.told && to.named && to != from {
				if t, ok := c.compare(from, to); ok {
					out = append(out, t)
				}
			}
		}
	}
	slices.SortFunc(out, func(a, b Trace) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), strings.Compare(a.From.Key(), b.From.Key()), strings.Compare(a.To.Key(), b.To.Key()))
	})
	return out
}
