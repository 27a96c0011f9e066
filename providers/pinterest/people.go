package pinterest

import (
	"cmp"
	"net/url"
	"strings"

	"github.com/probity-audit/probity/social"
)

func (r *reading) follower(rec *record) { r.person(rec, social.RelationFollower) }
func (r *reading) followed(rec *record) { r.person(rec, social.RelationFollowing) }
func (r *reading) blocked(rec *record)  { r.person(rec, social.RelationBlocked) }

func (r *reading) person(rec *record, relation social.Relation) {
	h := handle(rec.get("username", "user name", "user", "follower", "followee", "blocked user"))
	for _, f := range rec.fields {
		h = cmp.Or(h, handleIn(f.link))
	}
	h = cmp.Or(h, handleIn(rec.link))
	if h == "" && len(rec.fields) == 0 && len(rec.lines) == 1 {
		h = handle(clean(rec.lines[0]))
	}
	if h == "" {
		r.fail()
		return
	}
	c := social.Connection{ID: strings.ToLower(h), Relation: relation, Handle: h, Name: fullName(rec), Source: r.source,
		Since: parseTime(rec.get("created at", "followed at", "date", "since", "blocked at"))}
	r.connect(c)
}

// connect yields a connection, once.
func (r *reading) connect(c social.Connection) {
	if r.once(string(c.Relation) + " " + c.ID) {
		if c.Handle != "" {
			c.URL = profileURL(c.Handle)
		}
		r.send(social.Item{Connection: &c})
	}
}

// handle returns s without @ if it can be a user name: letters, digits and
// underscores.
func handle(s string) string {
	s = strings.TrimPrefix(s, "@")
	if len(s) < 3 || len(s) > 30 || strings.Trim(strings.ToLower(s), "0123456789abcdefghijklmnopqrstuvwxyz_") != "" {
		return ""
	}
	return s
}

// handleIn returns the user name in the address of a profile.
func handleIn(address string) string {
	u, err := url.Parse(address)
	if err != nil || !ours(u.Hostname()) {
		return ""
	}
	return handle(strings.Trim(u.Path, "/")) // of longer paths the slash fits no name
}

// host is the host of an address; "" if it has none.
func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Hostname()
}

// profileURL is the page of an account.
func profileURL(handle string) string {
	return "https://www.pinterest.com/" + url.PathEscape(handle) + "/"
}

func fullName(rec *record) string {
	return cmp.Or(rec.get("full name", "name", "display name"), strings.TrimSpace(rec.get("first name")+" "+rec.get("last name")))
}

// profileOf reads what a record says of the owner.
func profileOf(rec *record) social.Profile {
	p := social.Profile{Handle: handle(rec.get("username", "user name")), Name: fullName(rec), Bio: rec.get("about", "about you", "about me", "bio", "description"),
		Location: rec.get("location", "city"), Created: parseTime(rec.get("created at", "joined", "date joined", "account created"))}
	if f, ok := rec.find("website", "website url", "domain"); ok {
		p.Links = append(p.Links, cmp.Or(f.link, f.value))
	}
	return p
}

func (r *reading) profile(rec *record) {
	p := profileOf(rec)
	if p.Handle == "" && p.Name == "" && p.Bio == "" && len(p.Links) == 0 {
		r.fail()
		return
	}
	a := &r.about
	a.Handle, a.Name, a.Bio = cmp.Or(a.Handle, p.Handle), cmp.Or(a.Name, p.Name), cmp.Or(a.Bio, p.Bio)
	a.Location, a.Links = cmp.Or(a.Location, p.Location), append(a.Links, p.Links...)
	if a.Created.IsZero() {
		a.Created = p.Created
	}
	r.owner = cmp.Or(p.Handle, r.owner)
}
