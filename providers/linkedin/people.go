package linkedin

import (
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// connections yields the people connected with. Those who closed their account,
// or hide it, stand there with nothing but the date. Archives of before 2021 have
// no addresses: somebody of the same name and day is the same.
func (r *reading) connections() {
	type nameless struct { // of address
		name  string
		since time.Time
	}
	addressed := map[nameless]bool{}
	var others []*social.Connection
	r.rows(secConnections, connectionFormat, func(row row) {
		p := person(fullName(row), row.Get("URL"))
		since := r.since(secConnections, row.Get("Connected On"))
		if p.Name == "" && p.Handle == "" {
			r.withheld++
			return
		}
		r.friends[fold(p.Name)] = true
		c := &social.Connection{ID: key(p), Relation: social.RelationFriend, Handle: p.Handle, Name: p.Name, URL: address(p.Handle), Since: since, Source: r.source,
			Bio: list(value(row.Get("Position")), value(row.Get("Company")))}
		if p.Handle == "" {
			others = append(others, c)
			return
		}
		addressed[nameless{fold(p.Name), since}] = true
		r.connection(c)
	})
	for _, c := range others {
		if !addressed[nameless{c.ID, c.Since}] {
			r.connection(c)
		}
	}
}

// list joins what is there.
func list(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p = oneLine(p); p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, ", ")
}

// follows yields the people followed.
func (r *reading) follows() {
	r.rows(secFollows, followFormat, func(row row) {
		n := oneLine(row.Get("FullName"))
		if n == "" || strings.HasPrefix(fold(row.Get("Status")), "un") || fold(row.Get("Status")) == "inactive" {
			return // followed no more
		}
		since := r.since(secFollows, row.Get("Date"))
		r.connection(&social.Connection{ID: fold(n), Relation: social.RelationFollowing, Name: n, Since: since})
	})
}

// companies yields the companies followed.
func (r *reading) companies() {
	r.rows(secCompanies, companyFormat, func(row row) {
		n := oneLine(row.Get("Organization"))
		if n == "" {
			return
		}
		since := r.since(secCompanies, row.Get("Followed On"))
		r.connection(&social.Connection{ID: "company:" + fold(n), Relation: social.RelationFollowing, Name: n, Since: since, Page: true})
	})
}

// invitations yields who asked whom to connect, unless they are connected by now,
// and the notes that went with it.
func (r *reading) invitations() {
	r.rows(secInvitations, invitationFormat, func(row row) {
		from, to := person(row.Get("From"), row.Get("inviterProfileUrl")), person(row.Get("To"), row.Get("inviteeProfileUrl"))
		mine, other, initiated := false, from, "them"
		switch direction := fold(row.Get("Direction")); {
		case direction == "outgoing", direction != "incoming" && r.me.is(from):
			mine, other, initiated = true, to, "owner"
		case direction != "incoming" && !r.me.is(to):
			r.failed(secInvitations, 1) // it cannot be told who asked
			return
		}
		at, known := r.when(secInvitations, row.Get("Sent At"))
		if k := key(other); !r.people[string(social.RelationFriend)+" "+k] && (other.Handle != "" || !r.friends[k]) {
			r.connection(&social.Connection{ID: k, Relation: social.RelationRequest, Handle: other.Handle, Name: other.Name, URL: address(other.Handle), Since: at, Initiated: initiated})
		}
		text := plain(value(row.Get("Message")))
		if text == "" {
			return
		}
		p := &social.Post{Kind: social.KindMessage, Mine: mine, Published: at, TimeKnown: known, Text: text, Audience: social.AudienceDirect,
			Thread: "invitation:" + key(other), Members: 2, Hashtags: social.Hashtags(text)}
		if !mine {
			p.Author = named(other)
		}
		r.post(secInvitations, p, social.ContentID(string(p.Kind), social.Stamp(at), p.Thread, row.Get("Direction"), text))
	})
}

// named is somebody who wrote: one whom LinkedIn does not name has its word for that.
func named(p social.Person) social.Person {
	if p.Name == "" && p.Handle == "" {
		p.Name = hidden
	}
	return p
}

// recommendations yields what the owner wrote about others and others about the owner.
func (r *reading) recommendations() {
	read := func(section string, mine bool) {
		r.rows(section, reviewFormat, func(row row) {
			text := plain(value(row.Get("Text", "Body")))
			who := social.Person{Name: fullName(row)}
			if text == "" {
				return
			}
			at, known := r.when(section, row.Get("Creation Date", "Created Date"))
			p := &social.Post{Kind: social.KindReview, Mine: mine, Published: at, TimeKnown: known, Text: text, Audience: social.AudienceUnknown}
			if fold(row.Get("Status")) == "visible" {
				p.Audience = social.AudiencePublic
			}
			if mine && who.Name != "" {
				p.Mentions = []social.Person{who}
			} else if !mine {
				p.Author = named(who)
			}
			r.post(section, p, social.ContentID(string(p.Kind), social.Stamp(at), fold(who.Name), text))
		})
	}
	read(secGiven, true)
	read(secReceived, false)
}

// notes yields what the owner noted on people for themselves.
func (r *reading) notes() {
	r.rows(secNotes, noteFormat, func(row row) {
		text := plain(value(row.Get("Note")))
		if text == "" {
			return
		}
		who := person(row.Get("Connection First Name")+" "+row.Get("Connection Last Name"), row.Get("Connection Profile URL"))
		at, known := r.when(secNotes, row.Get("Created On"))
		edited, _, _ := parseTime(row.Get("Edited On"))
		p := &social.Post{Kind: social.KindPost, Mine: true, Published: at, TimeKnown: known, Edited: edited, Text: text, Audience: social.AudienceOnlyMe, Thread: "notes"}
		if key(who) != "" {
			p.Mentions = []social.Person{who}
		}
		r.post(secNotes, p, social.ContentID("note", social.Stamp(at), key(who), text))
	})
}
