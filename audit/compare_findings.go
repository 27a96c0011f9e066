package audit

import (
	"cmp"
	"slices"
	"strings"

	"github.com/probity-audit/probity/social"
)

// findings says which findings are not as they were.
func (c *comparison) findings() {
	then := make(map[string]*FindingState, len(c.last.Findings))
	for i := range c.last.Findings {
		then[c.last.Findings[i].ID] = &c.last.Findings[i]
	}
	for _, found := range [][]Finding{c.now.Findings, c.now.Silenced} {
		for i := range found {
			f := &found[i]
			change := FindingChange{ID: f.ID, Rule: f.Rule, Area: f.Rule.Area, Severity: f.Severity, Account: f.Account, Item: f.Item, Decision: f.Decision, Found: !f.silent()}
			was := then[f.ID]
			delete(then, f.ID)
			if c.differs(&change, f, was) {
				c.out.Findings = append(c.out.Findings, change)
			}
		}
	}
	for _, was := range then {
		c.out.Findings = append(c.out.Findings, c.lost(was))
	}
	slices.SortFunc(c.out.Findings, func(a, b FindingChange) int {
		return cmp.Or(cmp.Compare(b.Severity, a.Severity), a.Item.Published.Compare(b.Item.Published), strings.Compare(a.ID, b.ID))
	})
}

// differs says in which way a finding of now is not as it was, if it is not.
func (c *comparison) differs(change *FindingChange, f *Finding, was *FindingState) bool {
	switch {
	case was == nil && f.silent():
		return false // a false alarm of before that run, found again
	case was == nil:
		change.What, change.Why = New, c.whyNew(f)
	case !was.Deleted && !f.Item.Deleted.IsZero():
		change.What, change.Why = Gone, "deleted on the network, and still in an export"
	case was.Mark != f.Mark:
		change.What = Edited
	case f.Decision != nil && (f.Decision.Verb != was.Verb || !f.Decision.At.Equal(was.Decided)):
		change.What = Decided
	case f.Decision == nil && was.Verb != "":
		change.What, change.Why = Decided, "the decision was taken back"
	default:
		return false
	}
	return true
}

// whyNew says why something is found that was not, where it is not simply new.
func (c *comparison) whyNew(f *Finding) string {
	switch was := c.then[f.Account.Key()]; {
	case was == nil:
		return "the account was read for the first time"
	case !slices.Contains(c.last.Rules, f.Rule.ID):
		return "the check is new"
	case f.Mark != "" && c.edited(f):
		return "its words were edited since"
	case f.Item.Kind == social.KindConnection && c.now.Listed > 0 && !c.last.Listed:
		return "people were compared with a list of patients this time"
	}
	return ""
}

// edited reports whether other words stood in the item when something else was found in it.
func (c *comparison) edited(f *Finding) bool {
	if c.marks == nil {
		c.marks = make(map[marked]string, len(c.last.Findings))
		for _, was := range c.last.Findings {
			c.marks[marked{was.Account, watched{was.Kind, was.Item}}] = was.Mark
		}
	}
	mark := c.marks[marked{f.Account.Key(), watched{f.Item.Kind, f.Item.ID}}]
	return mark != "" && mark != f.Mark
}

// marked is an item of an account.
type marked struct {
	account string
	watched
}

// lost says what became of a finding that is no longer found.
func (c *comparison) lost(was *FindingState) FindingChange {
	change := FindingChange{
		ID: was.ID, Rule: c.rules[ruleOf(was.ID)], Area: was.Area, Severity: was.Severity, Account: c.account(was.Account),
		Item: ItemRef{Kind: was.Kind, ID: was.Item, Published: was.Published},
	}
	if was.Kind == social.KindSetting {
		change.Item.Name = c.settingName(was)
	}
	mark, there := c.now.still[was.Account][watched{was.Kind, was.Item}]
	unread := c.unread(was.Account, was.Kind)
	switch {
	case there && was.Mark != "" && mark != was.Mark:
		change.What = Edited
	case there || !watchable(was.Kind):
		change.What, change.Why = c.ended(was, change.Rule, there)
	case unread != "":
		change.What, change.Why = NotKnown, unread
	case c.now.still == nil:
		change.What, change.Why = NotKnown, "nobody looked whether it is still there"
	default:
		change.What = Gone
	}
	return change
}

// ended says why what a rule found then is not found now, although nothing is gone or
// edited that it names.
func (c *comparison) ended(was *FindingState, rule *Rule, there bool) (What, string) {
	if rule == nil && c.here[was.Account] != nil {
		return Ended, "the check is no longer made"
	}
	if was.Kind == social.KindConnection {
		if c.last.Listed && c.now.Listed == 0 {
			return NotKnown, "people were compared with no list of patients this time"
		}
		if why := cmp.Or(c.withheld(was.Account), c.unread(was.Account, social.KindMessage)); why != "" {
			return NotKnown, why
		}
	}
	if !there {
		if why := c.unread(was.Account, was.Kind); why != "" {
			return NotKnown, why
		}
	}
	for _, n := range c.now.NotChecked {
		if n.Rule == rule && (n.Account.Provider == "" || n.Account.Key() == was.Account) {
			return NotKnown, "the check could not be made in full: " + n.Reason
		}
	}
	if there {
		return Ended, "its words are as they were, and are judged otherwise"
	}
	return Ended, ""
}

func (c *comparison) account(key string) social.Account {
	if is := c.here[key]; is != nil {
		return is.Account
	}
	if was := c.then[key]; was != nil {
		return was.Account
	}
	return social.Account{}
}

func (c *comparison) settingName(was *FindingState) string {
	for _, s := range c.now.Settings {
		if s.Switch.Key == was.Item && s.Account.Key() == was.Account {
			return s.Switch.Name
		}
	}
	return ""
}

// ruleOf is the rule in a fingerprint.
func ruleOf(fingerprint string) string {
	rule, _, _ := strings.Cut(fingerprint, "@")
	return rule
}
