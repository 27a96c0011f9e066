// Package conversation turns the messages of one conversation, as an export lists
// them, into posts that say whom they answer, and into the people who took part.
package conversation

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// Conversation is an exchange of messages of the owner with one person or several.
type Conversation struct {
	ID     string          // stable from one export to the next
	Name   string          // of a group; "" for an exchange with one person
	Group  bool            // more than two take part, or could
	Others []social.Person // whom the export names besides the owner; those who write are added
	Source string          // member of the export

	last [2]*social.Post // of theirs, and of mine, in what Next was given
}

// Messages completes messages, which hold ID, Mine, Author, Published and text:
// it puts them in the order of time, sets their kind, audience and conversation,
// and links each one of an exchange with one person to the last message of the
// other side before it, which it most likely answers. It changes messages in place.
func (c *Conversation) Messages(messages []*social.Post) {
	slices.SortStableFunc(messages, func(a, b *social.Post) int { return a.Published.Compare(b.Published) })
	c.meet(messages)
	c.last = [2]*social.Post{}
	for _, m := range messages {
		c.Next(m)
	}
}

// Next completes one message as [Conversation.Messages] does all of them, for a
// conversation that is too long to be held. Others must be known by then, and
// messages come in order.
func (c *Conversation) Next(m *social.Post) {
	m.Kind, m.Audience, m.Thread, m.Group = social.KindMessage, social.AudienceDirect, c.ID, c.Name
	m.Source, m.Members = cmp.Or(m.Source, c.Source), len(c.Others)+1
	if c.Group {
		m.Audience = social.AudienceGroup
		return
	}
	if m.Published.IsZero() { // nobody knows what came before it
		return
	}
	side, other := 0, 1
	if m.Mine {
		side, other = 1, 0
	}
	if to := c.last[other]; to != nil {
		m.Answers = &social.Ref{ID: to.ID, Author: to.Author, Mine: to.Mine}
	}
	c.last[side] = m
}

// meet adds those who wrote to the others.
func (c *Conversation) meet(messages []*social.Post) {
	known := map[string]bool{"": true}
	for _, o := range c.Others {
		known[identity(o)] = true
	}
	for _, m := range messages {
		if key := identity(m.Author); !m.Mine && !known[key] {
			known[key] = true
			c.Others = append(c.Others, m.Author)
		}
	}
}

// identity is what a connection to the person is kept under.
func identity(p social.Person) string {
	return cmp.Or(p.ID, strings.ToLower(p.Handle), p.Name)
}

// People returns the connections that the conversation makes known: a
// correspondent, or the members of a group. It wants the messages in order, as
// [Conversation.Messages] leaves them; the first of each person will do.
func (c *Conversation) People(messages []*social.Post) []social.Connection {
	relation, first, initiated := social.RelationCorrespondent, time.Time{}, ""
	if c.Group {
		relation = social.RelationGroupMember
	}
	if at := slices.IndexFunc(messages, func(m *social.Post) bool { return !m.Published.IsZero() }); at >= 0 {
		first = messages[at].Published
		if initiated = "them"; messages[at].Mine {
			initiated = "owner"
		}
	}
	var spoke map[string]time.Time
	if c.Group {
		spoke = firsts(messages)
	}
	var out []social.Connection
	for _, o := range c.Others {
		con := social.Connection{ID: identity(o), Relation: relation, Handle: o.Handle, Name: o.Name, Since: first, Source: c.Source}
		if con.ID == "" {
			continue
		}
		if !c.Group {
			con.Initiated = initiated
		} else {
			con.Since = spoke[con.ID]
		}
		out = append(out, con)
	}
	return out
}

// firsts returns when each of the others first wrote.
func firsts(messages []*social.Post) map[string]time.Time {
	at := map[string]time.Time{}
	for _, m := range messages {
		if m.Mine || m.Published.IsZero() {
			continue
		}
		if key := identity(m.Author); at[key].IsZero() {
			at[key] = m.Published
		}
	}
	return at
}
