package instagram

import (
	"strings"

	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// people reads the lists of accounts.
func (r *reading) people() {
	for _, s := range []struct {
		section  string
		relation social.Relation
		asked    string
	}{
		{secFollowers, social.RelationFollower, ""},
		{secFollowing, social.RelationFollowing, ""},
		{secSent, social.RelationRequest, "owner"},
		{secReceived, social.RelationRequest, "them"},
		{secMuted, social.RelationMuted, ""},
		{secBlocked, social.RelationBlocked, ""},
	} {
		for source, rec := range r.records(s.section) {
			contacts := rec.Contacts()
			if len(contacts) == 0 {
				r.index.Failed(s.section, 1)
			}
			for i := range contacts {
				r.connect(&contacts[i], s.relation, s.asked, source)
			}
		}
	}
}

// connect yields a connection, the first time that it comes: parts of an export
// repeat each other.
func (r *reading) connect(c *meta.Contact, relation social.Relation, asked, source string) {
	con := c.Connection(relation, source, page)
	con.Initiated = asked
	if key := string(relation) + ":" + con.ID; !r.met[key] {
		r.met[key] = true
		r.handles[con.ID] = true
		r.send(social.Item{Connection: con})
	}
}

// person is who is meant by a name in a conversation, which is a user name or the
// name that somebody gave themselves.
func (r *reading) person(s string) social.Person {
	if meta.IsUsername(s) && (r.handles[strings.ToLower(s)] || s == strings.ToLower(s) && strings.ContainsAny(s, "._0123456789")) {
		return social.Person{Handle: s}
	}
	return social.Person{Name: s}
}
