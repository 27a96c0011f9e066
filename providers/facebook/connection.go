package facebook

import (
	"slices"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// contact is an entry of a list of people or pages.
type contact struct {
	Name      meta.Text    `json:"name"`
	URL       meta.Text    `json:"url"`
	Timestamp meta.Seconds `json:"timestamp"`
	Added     meta.Seconds `json:"added_timestamp"`
	Data      meta.List[struct {
		Name meta.Text `json:"name"`
		URL  meta.Text `json:"url"`
	}] `json:"data"`
}

// connections yields the people and pages of the lists. The members of each relation
// are ordered by time before they get identifiers, which are their names: so the
// earlier of two friends of one name keeps the plain one.
func (r *reader) connections() {
	for _, relation := range []struct {
		sections  []string
		relation  social.Relation
		initiated []string
		page      []bool
	}{
		{[]string{secFriends}, social.RelationFriend, []string{""}, []bool{false}},
		{[]string{secSent, secReceived}, social.RelationRequest, []string{"owner", "them"}, []bool{false, false}},
		{[]string{secFollowing, secPages}, social.RelationFollowing, []string{"", ""}, []bool{false, true}},
		{[]string{secFollowers}, social.RelationFollower, []string{""}, []bool{false}},
		{[]string{secBlocked}, social.RelationBlocked, []string{""}, []bool{false}},
	} {
		var all []social.Connection
		for i, section := range relation.sections {
			r.each(section, func(v jsonstream.Value, source string) bool {
				c, ok := r.contact(v.JSON)
				if !ok {
					return false
				}
				c.Relation, c.Initiated, c.Page, c.Source = relation.relation, relation.initiated[i], relation.page[i], source
				all = append(all, c)
				return true
			})
		}
		r.meet(all)
	}
	r.each(secGroupNames, func(v jsonstream.Value, _ string) bool {
		if c, ok := r.contact(v.JSON); ok {
			r.groups.add(c.Name)
		}
		return true
	})
}

// meet yields connections of one relation.
func (r *reader) meet(all []social.Connection) {
	slices.SortStableFunc(all, func(a, b social.Connection) int { return a.Since.Compare(b.Since) })
	ids := social.Repeats{}
	var before []social.Connection // of the same moment: downloads overlap
	for _, c := range all {
		if len(before) > 0 && !before[0].Since.Equal(c.Since) {
			before = before[:0]
		}
		if slices.ContainsFunc(before, func(b social.Connection) bool { return b.Name == c.Name && b.Initiated == c.Initiated }) {
			continue
		}
		before = append(before, c)
		if !c.Page {
			r.people.add(c.Name)
		}
		c.ID = ids.Next(c.Name)
		r.Connect(&c)
	}
}

func (r *reader) contact(data []byte) (social.Connection, bool) {
	var in contact
	var rec meta.Record
	if !r.decode(data, &in) || !r.decode(data, &rec) {
		return social.Connection{}, false
	}
	c := social.Connection{Name: string(in.Name), URL: string(in.URL), Since: in.Timestamp.Time}
	if c.Since.IsZero() {
		c.Since = in.Added.Time
	}
	for _, d := range in.Data {
		if c.Name == "" {
			c.Name, c.URL = string(d.Name), string(d.URL)
		}
	}
	if len(rec.Labels) > 0 {
		if c.Name == "" {
			c.Name = nameIn(&rec)
		}
		if c.URL == "" {
			c.URL = rec.URL()
		}
		if c.Since.IsZero() {
			c.Since = rec.Time()
		}
	}
	if !meta.IsURL(c.URL) {
		c.URL = ""
	}
	return c, c.Name != ""
}

// nameIn is the value that is labelled as a name, else the first that is no address.
func nameIn(rec *meta.Record) string {
	if n := rec.Value("name", "full name", "nom", "nombre", "naam", "nome", "nume", "tên", "nazwa", "vardas"); n != "" {
		return n
	}
	for l := range rec.All() {
		if v := string(l.Value); v != "" && !meta.IsURL(v) {
			return v
		}
	}
	return ""
}
