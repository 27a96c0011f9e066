package bluesky

import (
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/providers/bluesky/repo"
	"github.com/probity-audit/probity/social"
)

// account is whose records are turned into items, and the files beside them.
type account struct {
	did     string
	blobs   map[string]string // members by the address of a picture or video
	strange int               // attachments of a kind that is not known
}

// apart is how far the time that an app wrote may be from that of the key.
const apart = 24 * time.Hour

// The first repositories were written in 2022; a key with an earlier time was made
// up by an app that brought posts over.
var firstKey = time.Date(2022, 1, 1, 0, 0, 0, 0, time.UTC)

// when returns when a record was put on the network, and whether its own time says
// something else. latest bounds times that cannot be; zero if that is not known.
func when(o object, key string, latest time.Time) (at time.Time, differs bool) {
	said, put := o.at("createdAt"), repo.Time(key)
	if put.Before(firstKey) || !plausible(put) || !latest.IsZero() && put.After(latest.Add(apart)) {
		put = time.Time{}
	}
	if !latest.IsZero() && said.After(latest.Add(apart)) {
		said = time.Time{}
	}
	switch {
	case put.IsZero(), !said.IsZero() && said.Sub(put).Abs() <= apart:
		return said, false
	case said.IsZero():
		return put.Truncate(time.Millisecond), false
	}
	return put.Truncate(time.Millisecond), true
}

// post returns the post in a record; false if it is none.
func (a *account) post(at address, o object, published time.Time, source string) (*social.Post, bool) {
	if _, ok := o["text"].(string); !ok {
		return nil, false
	}
	r := readRich(o)
	p := &social.Post{ID: at.String(), Kind: social.KindPost, Mine: true, Published: published, Text: r.text, Warning: labels(o), Audience: social.AudiencePublic,
		Links: r.links, Hashtags: r.tags, Mentions: r.mentions, URL: at.page(), Source: source}
	if langs := o.strings("langs"); len(langs) > 0 {
		p.Language = langs[0]
	}
	if reply := o.object("reply"); reply != nil {
		p.Kind, p.Answers = social.KindReply, ref(reply.object("parent").raw("uri"), a.did)
	}
	a.embed(p, o.object("embed"))
	return p, true
}

// passed returns a like or a repost; false if it does not say of what.
func (a *account) passed(kind social.Kind, at address, o object, published time.Time, source string) (*social.Post, bool) {
	to := ref(o.object("subject").raw("uri"), a.did)
	if to == nil {
		return nil, false
	}
	return &social.Post{ID: at.String(), Kind: kind, Mine: true, Published: published, Audience: social.AudiencePublic, Quotes: to, Source: source}, true
}

// titled returns a list, a starter pack or a feed: its name and description are
// words of the owner's that anybody can read.
func (a *account) titled(at address, o object, published time.Time, source string) (*social.Post, bool) {
	title := o.text("name")
	if title == "" {
		title = o.text("displayName")
	}
	text := strings.TrimSpace(title + "\n\n" + o.text("description"))
	if title == "" {
		return nil, false
	}
	return &social.Post{ID: at.String(), Kind: social.KindPost, Mine: true, Published: published, Text: text, Audience: social.AudiencePublic, URL: at.page(), Source: source}, true
}

// hidden is the label by which an account asks not to be shown to visitors who
// are not signed in.
const hidden = "!no-unauthenticated"

// labels returns the labels that the owner put on a record, but for those that
// begin with "!" and are instructions to apps.
func labels(o object) string {
	var out []string
	for _, v := range o.object("labels").list("values") {
		if l := toObject(v).text("val"); l != "" && l[0] != '!' {
			out = append(out, l)
		}
	}
	return strings.Join(out, ", ")
}

// profile returns the profile, and whether the owner asks apps to hide it from those who
// are not signed in.
func (a *account) profile(o object, source string) (*social.Profile, social.Setting) {
	p := &social.Profile{Name: o.text("displayName"), Bio: o.text("description"), Created: o.at("createdAt")}
	if cid, _ := o.blob("avatar"); cid != "" {
		p.Avatar = a.blobs[strings.ToLower(cid)]
	}
	if s := o.text("pronouns"); s != "" {
		p.Fields = append(p.Fields, social.Field{Name: "Pronouns", Value: s})
	}
	if s := o.text("website"); s != "" {
		p.Links = append(p.Links, s)
	}
	set := social.Setting{Key: social.SettingAccount, Value: "off", State: social.StateOpen, Source: source}
	if slices.ContainsFunc(o.object("labels").list("values"), func(v any) bool { return toObject(v).raw("val") == hidden }) {
		set.Value, set.State = "on", social.StateLimited
	}
	return p, set
}
