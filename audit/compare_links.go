package audit

import (
	"cmp"
	"slices"
	"strings"

	"github.com/probity-audit/probity/social"
)

// links says who came and went, relation by relation.
func (c *comparison) links() {
	for i := range c.last.Accounts {
		was := &c.last.Accounts[i]
		is := c.here[was.Account.Key()]
		if is == nil { // said once of the account, and not again of each relation
			continue
		}
		then, now := byRelation(was.Links), byRelation(is.Links)
		for _, relation := range relations() {
			change := LinkChange{Account: is.Account, Relation: relation, Before: was.Counts[string(relation)], After: len(now[relation])}
			if change.Before == 0 && change.After == 0 {
				continue
			}
			if change.Unknown = c.unlinked(was, is, relation); change.Unknown == "" {
				change.Gained, change.Lost = without(now[relation], then[relation]), without(then[relation], now[relation])
			}
			if change.Unknown != "" || len(change.Gained)+len(change.Lost) > 0 {
				c.out.Connections = append(c.out.Connections, change)
			}
		}
	}
}

func relations() []social.Relation {
	return []social.Relation{social.RelationFollower, social.RelationFollowing, social.RelationFriend, social.RelationGroupMember,
		social.RelationCorrespondent, social.RelationRequest, social.RelationMuted, social.RelationBlocked}
}

// unlinked says why it cannot be said who came and went of a relation.
func (c *comparison) unlinked(was *AccountState, is *AccountSummary, relation social.Relation) string {
	key := is.Account.Key()
	if was.Links == nil && was.Counts[string(relation)] > 0 {
		return "of that run only their number is kept"
	}
	return cmp.Or(c.unread(key, social.KindConnection), c.unreadThen(key, social.KindConnection))
}

func byRelation(links []Link) map[social.Relation]map[string]Link {
	by := map[social.Relation]map[string]Link{}
	for _, l := range links {
		if by[l.Relation] == nil {
			by[l.Relation] = map[string]Link{}
		}
		by[l.Relation][l.ID] = l
	}
	return by
}

// without returns the links of one that are not in the other, by name.
func without(one, other map[string]Link) []Link {
	var out []Link
	for id, l := range one {
		if _, ok := other[id]; !ok {
			out = append(out, l)
		}
	}
	slices.SortFunc(out, func(a, b Link) int {
		return cmp.Or(strings.Compare(cmp.Or(a.Name, a.Handle), cmp.Or(b.Name, b.Handle)), strings.Compare(a.ID, b.ID))
	})
	return out
}

// settings says which settings are others now, of those that were read last time.
func (c *comparison) settings() {
	now := map[string]AccountSetting{}
	for _, s := range c.now.Settings {
		now[s.Account.Key()+" "+s.Switch.Key] = s
	}
	for i := range c.last.Accounts {
		was := &c.last.Accounts[i]
		is := c.here[was.Account.Key()]
		if is == nil {
			continue
		}
		for _, w := range was.Settings {
			s, known := now[is.Account.Key()+" "+w.Key]
			if s.Read && s.Value == w.Value && s.State == w.State {
				continue
			}
			change := SettingChange{Account: is.Account, Switch: s.Switch, Was: w}
			if !known {
				change.Switch = describe(nil, w.Key)
			}
			if change.Unknown = c.unread(is.Account.Key(), social.KindSetting); change.Unknown == "" && !s.Read {
				change.Unknown = "it was not read this time"
			}
			if change.Unknown == "" {
				change.Now = SettingState{w.Key, s.Value, s.State}
			}
			c.out.Settings = append(c.out.Settings, change)
		}
	}
}
