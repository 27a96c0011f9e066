package meta

import (
	"cmp"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// Contact is somebody in a list of followers, blocked accounts and the like of
// Instagram or Threads.
type Contact struct {
	Handle, Name string
	Since        time.Time
}

// Contacts are the people in the record: mostly one.
func (r *Record) Contacts() []Contact {
	var out []Contact
	for i := range r.Labels {
		l := &r.Labels[i]
		h := UsernameOf(string(l.Href))
		if h == "" && l.Label == "" && IsUsername(string(l.Value)) {
			h = string(l.Value)
		}
		if h != "" {
			out = append(out, Contact{Handle: h, Since: l.Time()})
		}
	}
	if h := cmp.Or(r.Username(), r.named()); len(out) == 0 && h != "" {
		out = append(out, Contact{Handle: h})
	}
	if len(out) == 1 {
		if out[0].Since.IsZero() {
			out[0].Since = r.Time()
		}
		if name := string(r.Title); !strings.EqualFold(name, out[0].Handle) {
			out[0].Name = name
		}
		out[0].Name = cmp.Or(out[0].Name, r.Value(nameLabels...))
	}
	return out
}

// named is the user name that stands in the record below a label, and not in an
// address.
func (r *Record) named() string {
	if v := r.Value(usernameLabels...); IsUsername(v) {
		return v
	}
	last := ""
	for l := range r.All() {
		if u := UsernameOf(string(l.Value)); u != "" {
			return u
		}
		if v := string(l.Value); IsUsername(v) && v == strings.ToLower(v) {
			last = v
		}
	}
	return last
}

// Owner is whose the thing is that the record speaks of, such as the author of a
// post that was liked; "" if it does not say.
func (r *Record) Owner() string {
	if IsUsername(string(r.Title)) {
		return string(r.Title)
	}
	for l := range r.All() {
		if u := cmp.Or(UsernameOf(string(l.Href)), UsernameOf(string(l.Value))); u != "" {
			return u
		}
	}
	if v := r.Value(usernameLabels...); IsUsername(v) {
		return v
	}
	return ""
}

// Connection is the person in the words of every network. url makes the address of
// a page from a user name.
func (c *Contact) Connection(relation social.Relation, source string, url func(handle string) string) *social.Connection {
	return &social.Connection{ID: strings.ToLower(c.Handle), Relation: relation, Handle: c.Handle, Name: c.Name, URL: url(c.Handle), Since: c.Since, Source: source}
}
