package x

import (
	"encoding/json"
	"strings"

	"github.com/probity-audit/probity/social"
)

// meet remembers who is named in a post: it is the only place where an export
// gives the handle that belongs to a number.
func (r *reading) meet(p *social.Post) {
	for i := range p.Mentions {
		r.name(p.ID, &p.Mentions[i])
	}
	if p.Answers != nil {
		r.name(p.ID, &p.Answers.Author)
	}
}

func (r *reading) name(post string, who *social.Person) {
	if who.ID == "" || who.Handle == "" {
		return
	}
	known, met := r.names[who.ID]
	if met && (len(post) < len(r.named[who.ID]) || len(post) == len(r.named[who.ID]) && post < r.named[who.ID]) {
		if known.Name == "" && who.Name != "" && strings.EqualFold(known.Handle, who.Handle) {
			known.Name = who.Name
			r.names[who.ID] = known
		}
		return
	}
	if who.Name == "" && strings.EqualFold(known.Handle, who.Handle) {
		who = &social.Person{ID: who.ID, Handle: who.Handle, Name: known.Name}
	}
	r.names[who.ID], r.named[who.ID] = *who, post
}

// yieldConnections yields everybody connected with the owner.
func (r *reading) yieldConnections() {
	nameless := 0
	for _, s := range []struct {
		section  section
		key      string
		relation social.Relation
	}{
		{secFollowers, "follower", social.RelationFollower}, {secFollowing, "following", social.RelationFollowing},
		{secBlocked, "blocking", social.RelationBlocked}, {secMuted, "muting", social.RelationMuted},
	} {
		r.list(s.section, func(m member, elem []byte) bool {
			var e struct {
				ID   string `json:"accountId"`
				Link string `json:"userLink"`
			}
			if json.Unmarshal(unwrap(elem, s.key), &e) != nil || e.ID == "" {
				return false
			}
			c := r.connection(e.ID, s.relation, m.path)
			if c.Handle == "" && (s.relation == social.RelationFollower || s.relation == social.RelationFollowing) {
				nameless++
			}
			if c.URL == "" {
				c.URL = e.Link
			}
			r.send(social.Item{Connection: c})
			return true
		})
	}
	r.correspondents()
	if nameless > 0 {
		r.lacks("names of followers and following",
			"X exports followers and those you follow as numbers. Only those whom you mentioned or answered have a name here; the others can be seen on X itself.", nameless, social.KindConnection)
	}
}

func (r *reading) connection(id string, relation social.Relation, source string) *social.Connection {
	who := r.names[id]
	c := &social.Connection{ID: id, Relation: relation, Handle: who.Handle, Name: who.Name, Source: source}
	if c.Handle != "" {
		c.URL = "https://x.com/" + c.Handle
	}
	return c
}

// correspondents yields those with whom the owner exchanged messages, once each,
// and those who were with the owner in a group.
func (r *reading) correspondents() {
	type key struct {
		id       string
		relation social.Relation
	}
	all := map[key]*social.Connection{}
	var order []*social.Connection
	nameless := 0
	for _, t := range r.talks {
		relation, s := social.RelationCorrespondent, secDirect
		if t.group {
			relation, s = social.RelationGroupMember, secGroups
		}
		for _, id := range t.people {
			if r.account.ID == "" {
				continue // the owner could be one of them
			}
			c := all[key{id, relation}]
			if c == nil {
				c = r.connection(id, relation, r.of(s)[0].path)
				all[key{id, relation}] = c
				order = append(order, c)
				if c.Handle == "" {
					nameless++
				}
			}
			if !t.first.IsZero() && (c.Since.IsZero() || t.first.Before(c.Since)) {
				c.Since = t.first
				if !t.group {
					c.Initiated = t.initiated
				}
			}
		}
	}
	for _, c := range order {
		r.send(social.Item{Connection: c})
	}
	if nameless > 0 {
		r.gap("names of people in messages", social.ReasonNotInExport,
			"X exports the writers of messages as numbers. Only those whom you mentioned or answered in a post have a name here.", nameless, social.KindMessage, social.KindConnection)
	}
}
