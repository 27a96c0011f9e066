package linkage

import "github.com/probity-audit/probity/social"

// With returns the key of the profile under which somebody is known who wrote to the
// owner, or to whom the owner wrote: by what is known of them, or else as the other side
// of a conversation between two. It is "" for nobody known. It holds when all items were
// taken in and [Collector.People] was called.
func (c *Collector) With(account social.Account, who social.Person, thread string) string {
	of := c.accounts[account.Key()]
	if of == nil {
		return ""
	}
	k := of.person(who, false)
	if k == nil && thread != "" {
		k = of.partners[thread]
	}
	if k == nil && thread != "" {
		k = of.namedIn(thread)
	}
	if k == nil {
		return ""
	}
	return k.Key()
}
