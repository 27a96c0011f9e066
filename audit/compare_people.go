package audit

import (
	"slices"
	"strings"

	"github.com/probity-audit/probity/social"
)

// people says who stands out newly: none of whose profiles did before.
func (c *comparison) people() {
	stood := map[string]bool{}
	for _, p := range c.last.People {
		for _, profile := range p.Profiles {
			stood[profile] = true
		}
	}
	for i := range c.now.People {
		p := &c.now.People[i]
		if !standsOut(p) {
			continue
		}
		before := false
		for j := range p.Profiles {
			key := p.Profiles[j].Key()
			before = before || stood[key]
			delete(stood, key)
		}
		if !before {
			c.out.People = append(c.out.People, i)
		}
	}
	for _, p := range c.last.People {
		if !slices.ContainsFunc(p.Profiles, func(profile string) bool { return !stood[profile] }) && c.unheard(p) == "" {
			c.out.Quieter++
		}
	}
	switch listed := c.now.Listed > 0; {
	case c.last.Listed && !listed:
		c.out.Notes = append(c.out.Notes, "That run compared people with a list of patients and this one did not: who stood out by the list alone is not found now.")
	case listed && !c.last.Listed:
		c.out.Notes = append(c.out.Notes, "That run compared people with no list of patients: some are new for that alone.")
	}
}

// unheard says why it is not known whether a person would stand out still.
func (c *comparison) unheard(p PersonState) string {
	if c.last.Listed && c.now.Listed == 0 {
		return "people were compared with no list of patients this time"
	}
	for _, profile := range p.Profiles {
		account := accountOf(profile)
		if why := c.withheld(account); why != "" {
			return why
		}
		for _, kind := range []social.Kind{social.KindConnection, social.KindMessage} {
			if why := c.unread(account, kind); why != "" {
				return why
			}
		}
	}
	return ""
}

// withheld says that conclusions about people were drawn then and are not now.
func (c *comparison) withheld(account string) string {
	was, is := c.then[account], c.here[account]
	if was != nil && is != nil && is.Withheld && !was.Withheld {
		return "no conclusions about people were drawn this time"
	}
	return ""
}

// accountOf is the key of the account that the key of a profile begins with.
func accountOf(profile string) string {
	account, _, _ := strings.Cut(profile, "/person:")
	return account
}
