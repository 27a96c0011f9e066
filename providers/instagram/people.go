package instagram

import (
	"strings"

	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// people reads the lists of accounts.
func (r *reading) people() {
	r.People([]meta.Roll{
		{Section: secFollowers, Relation: social.RelationFollower},
		{Section: secFollowing, Relation: social.RelationFollowing},
		{Section: secSent, Relation: social.RelationRequest, Asked: "owner"},
		{Section: secReceived, Relation: social.RelationRequest, Asked: "them"},
		{Section: secMuted, Relation: social.RelationMuted},
		{Section: secBlocked, Relation: social.RelationBlocked},
	}, page)
}

// person is who is meant by a name in a conversation, which is a user name or the
// name that somebody gave themselves.
func (r *reading) person(s string) social.Person {
	if meta.IsUsername(s) && (r.Listed(s) || s == strings.ToLower(s) && strings.ContainsAny(s, "._0123456789")) {
		return social.Person{Handle: s}
	}
	return social.Person{Name: s}
}
