package audit

import (
	"slices"

	"github.com/probity-audit/probity/social"
)

// Compare says what is different from an earlier run. The report must come of an
// assessment that was given that run, so that it looked for what had been found
// then; of what nobody looked for Compare says that it is not known.
func Compare(last Summary, now *Report) *Changes {
	c := &comparison{last: &last, now: now, then: map[string]*AccountState{}, here: map[string]*AccountSummary{}, gaps: map[string][]social.Gap{}, rules: map[string]*Rule{},
		out: &Changes{Since: last.At}}
	for i := range last.Accounts {
		c.then[last.Accounts[i].Account.Key()] = &last.Accounts[i]
	}
	for i := range now.Accounts {
		c.here[now.Accounts[i].Account.Key()] = &now.Accounts[i]
	}
	for _, g := range now.Gaps {
		key := g.Account.Key()
		c.gaps[key] = append(c.gaps[key], g.Gap)
	}
	for _, r := range now.Rules {
		c.rules[r.ID] = r
	}
	c.accounts()
	c.findings()
	c.links()
	c.settings()
	c.people()
	return c.out
}

// comparison is the changes in the making.
type comparison struct {
	last  *Summary
	now   *Report
	then  map[string]*AccountState   // by key
	here  map[string]*AccountSummary // by key
	gaps  map[string][]social.Gap    // of now, by key of the account
	rules map[string]*Rule           // of now, by ID
	marks map[marked]string          // of then; nil until asked for
	out   *Changes
}

func (c *comparison) accounts() {
	for i := range c.now.Accounts {
		a := &c.now.Accounts[i]
		change := AccountChange{Account: a.Account, Now: a.Collected, After: total(a.Counts)}
		if was := c.then[a.Account.Key()]; was != nil {
			change.Then, change.Before = was.Collected, total(was.Counts)
		}
		c.out.Accounts = append(c.out.Accounts, change)
	}
	for _, was := range c.last.Accounts {
		if c.here[was.Account.Key()] == nil {
			c.out.Accounts = append(c.out.Accounts, AccountChange{Account: was.Account, Then: was.Collected, Before: total(was.Counts)})
		}
	}
}

func total(counts map[string]int) int {
	n := 0
	for _, of := range counts {
		n += of
	}
	return n
}

// unread says why what there was of this kind in an account may still be there
// although it was not found now; "" if it would have been read.
func (c *comparison) unread(account string, kind social.Kind) string {
	was, is := c.then[account], c.here[account]
	switch {
	case is == nil:
		return "the account was not read this time"
	case was != nil && is.Collected.Before(was.Collected):
		return "what was read this time is older"
	}
	for _, g := range c.gaps[account] {
		if concerns(g, kind) && (was == nil || !stood(was.Gaps, g)) {
			return "not read this time: " + g.Section
		}
	}
	return ""
}

// unreadThen says the same of the earlier run.
func (c *comparison) unreadThen(account string, kind social.Kind) string {
	was := c.then[account]
	if was == nil {
		return ""
	}
	for _, g := range was.Gaps {
		if concerns(g, kind) && !stood(c.gaps[account], g) {
			return "not read last time: " + g.Section
		}
	}
	return ""
}

// concerns reports whether a gap is about items of a kind; what has none, such as an
// account as a whole, rests on all kinds.
func concerns(g social.Gap, kind social.Kind) bool {
	return kind == "" || len(g.Kinds) == 0 || slices.Contains(g.Kinds, kind)
}

// stood reports whether a gap was there in the other run too: then it did not keep
// from being read what was read there. A failure that cannot be counted may have hit
// anything each time.
func stood(gaps []social.Gap, g social.Gap) bool {
	if g.Reason == social.ReasonFailed && g.Count == 0 {
		return false
	}
	return slices.ContainsFunc(gaps, func(o social.Gap) bool {
		return o.Section == g.Section && o.Reason == g.Reason && o.Count == g.Count
	})
}
