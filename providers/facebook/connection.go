package facebook

import (
	"cmp"
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
				found := r.contacts(v.JSON)
				for _, c := range found {
					c.Relation, c.Initiated, c.Page, c.Source = relation.relation, relation.initiated[i], relation.page[i], source
					all = append(all, c)
				}
				return len(found) > 0
			})
		}
		r.meet(all)
	}
	r.each(secGroupNames, func(v jsonstream.Value, _ string) bool {
		for _, c := range r.contacts(v.JSON) {
			r.groups.add(c.Name)
		}
		return true
	})
}

// meet yields connections of one relation.
func (r *reader) meet(all []social.Connection) {
	slices.SortStableFunc(all, func(a, b social.Connection) int { return a.Since.Compare(b.Since) })
	ids := social.Repeats{}
	type met struct {
		name, initiated string
		at              int64
	}
	before := map[met]bool{} // downloads overlap
	for _, c := range all {
		this := met{c.Name, c.Initiated, c.Since.Unix()}
		if before[this] {
			continue
		}
		before[this] = true
		if !c.Page {
			r.people.add(c.Name)
		}
		c.ID = ids.Next(c.Name)
		r.Connect(&c)
	}
}

// contacts are the people in a record: mostly one, but a list in the newer way of
// writing has several in one record.
func (r *reader) contacts(data []byte) []social.Connection {
	var in contact
	var rec meta.Record
	if !r.decode(data, &in) || !r.decode(data, &rec) {
		return nil
	}
	c := social.Connection{Name: string(in.Name), URL: page(string(in.URL)), Since: cmp.Or(in.Timestamp.Time, in.Added.Time)}
	for _, d := range in.Data {
		if c.Name == "" {
			c.Name, c.URL = string(d.Name), page(string(d.URL))
		}
	}
	if c.Name != "" {
		return []social.Connection{c}
	}
	var out []social.Connection
	for _, one := range several(&rec) {
		if n := nameIn(one); n != "" {
			out = append(out, social.Connection{Name: n, URL: one.URL(), Since: cmp.Or(one.Time(), rec.Time())})
		}
	}
	return out
}

func page(address string) string {
	if !meta.IsURL(address) {
		return ""
	}
	return address
}

// several takes apart a record that is a list: one with a vec, or with a dict of
// dicts.
func several(rec *meta.Record) []*meta.Record {
	var out []*meta.Record
	for i := range rec.Labels {
		l := &rec.Labels[i]
		for _, v := range l.Vec {
			out = append(out, &meta.Record{Labels: meta.Labels{v}})
		}
		for _, d := range l.Dict {
			if len(d.Dict) > 0 {
				out = append(out, &meta.Record{Labels: d.Dict})
			}
		}
	}
	if len(out) < 2 {
		return []*meta.Record{rec}
	}
	return out
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
