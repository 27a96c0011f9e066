package tiktok

import (
	"encoding/json"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/social"
)

// person is an entry of the lists of followers, people followed and blocked ones.
type person struct {
	Date     text `json:"Date"`
	UserName text `json:"UserName"`
}

func (r *reading) follower(v jsonstream.Value) { r.person(v, social.RelationFollower) }
func (r *reading) followed(v jsonstream.Value) { r.person(v, social.RelationFollowing) }
func (r *reading) blocked(v jsonstream.Value)  { r.person(v, social.RelationBlocked) }

func (r *reading) person(v jsonstream.Value, relation social.Relation) {
	var p person
	h := ""
	if json.Unmarshal(v.JSON, &p) == nil {
		h = handle(p.UserName)
	}
	if h == "" {
		r.fail()
		return
	}
	r.connect(social.Connection{ID: strings.ToLower(h), Relation: relation, Handle: h, Since: parseTime(string(p.Date)), Source: r.source})
}

// connect yields a connection, once.
func (r *reading) connect(c social.Connection) {
	if key := string(c.Relation) + " " + c.ID; !r.met[key] {
		r.met[key] = true
		if c.Handle != "" {
			c.URL = profileURL(c.Handle)
		}
		r.send(social.Item{Connection: &c})
	}
}

// handle is a user name, without @.
func handle(t text) string { return strings.TrimLeft(string(t), "@") }
