package mastodon

import (
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// note is what a status of the API and an object of an archive have in common;
// both are mapped through it, so that the two ways cannot drift apart.
type note struct {
	id         string
	url        string
	mine       bool
	author     social.Person // zero where mine
	published  time.Time
	edited     time.Time
	html       string
	warning    string
	language   string
	visibility social.Audience
	answers    *social.Ref
	quotes     *social.Ref
	boost      bool
	mentions   []social.Person
	tags       []string
	links      []string // beyond those in the text
	media      []social.Media
	choices    []string // of a poll
	source     string
}

// toPost maps n. me is the owner's address.
func toPost(n note, me string) *social.Post {
	text, links := plainText(n.html)
	for _, c := range n.choices {
		text += "\n- " + line(c)
	}
	for _, l := range n.links {
		if !slices.Contains(links, l) {
			links = append(links, l)
		}
	}
	p := &social.Post{
		ID: n.id, Kind: kindOf(n), Mine: n.mine, Author: n.author,
		Published: n.published, Edited: n.edited,
		Text: strings.TrimSpace(text), Warning: clean(n.warning), Language: n.language, Audience: n.visibility,
		Answers: n.answers, Quotes: n.quotes,
		Links: links, Hashtags: n.tags, Mentions: n.mentions, Media: n.media,
		URL: n.url, Source: n.source,
	}
	if p.Kind == social.KindMessage {
		with := partners(n, me)
		p.Thread, p.Members = strings.Join(with, " "), len(with)+1
	}
	return p
}

func kindOf(n note) social.Kind {
	switch {
	case n.visibility == social.AudienceDirect:
		return social.KindMessage
	case n.boost:
		return social.KindRepost
	case n.answers != nil:
		return social.KindReply
	case n.quotes != nil:
		return social.KindRepost
	}
	return social.KindPost
}

// partners lists who else reads a direct message, in a fixed order: they name
// the conversation, for an archive gives no other name that the API gives too.
func partners(n note, me string) []string {
	var with []string
	for _, p := range append([]social.Person{n.author}, n.mentions...) {
		if p.ID != "" && p.ID != me && !slices.Contains(with, p.ID) {
			with = append(with, p.ID)
		}
	}
	slices.Sort(with)
	return with
}

// toConnection maps somebody whose address is known.
func toConnection(who social.Person, r social.Relation, source string) *social.Connection {
	return &social.Connection{ID: who.ID, Relation: r, Handle: who.Handle, Name: who.Name, Source: source}
}

// person makes a person of an address as servers write it, "zoe" or
// "zoe@other.example", seen from a server called local.
func person(acct, local, name string) social.Person {
	acct = strings.TrimPrefix(line(acct), "@")
	if acct == "" {
		return social.Person{}
	}
	if !strings.Contains(acct, "@") {
		acct += "@" + local
	}
	return social.Person{ID: strings.ToLower(acct), Handle: acct, Name: line(name)}
}

// personAt makes a person of the address of their page or of one of their
// posts, or the zero Person if it is of no shape that says who that is.
func personAt(uri string) social.Person {
	u, err := url.Parse(uri)
	if err != nil || u.Host == "" {
		return social.Person{}
	}
	first, rest, _ := strings.Cut(strings.TrimPrefix(u.Path, "/"), "/")
	if name, ok := strings.CutPrefix(first, "@"); ok && name != "" {
		return person(name, u.Host, "")
	}
	if second, _, _ := strings.Cut(rest, "/"); first == "users" && second != "" {
		return person(second, u.Host, "")
	}
	return social.Person{}
}

// statusID is the number by which the owner's server calls a post of its own,
// taken from the post's address: its last part, but for boosts the one before.
func statusID(uri string) string {
	uri = strings.TrimSuffix(uri, "/activity")
	return uri[strings.LastIndexByte(uri, '/')+1:]
}

// stamp reads a time; the zero time if there is none or it makes no sense, such
// as one from before there were social networks.
func stamp(s string) time.Time {
	if s == "" {
		return time.Time{}
	}
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		if t, err = time.Parse(time.DateOnly, s); err != nil {
			return time.Time{}
		}
	}
	if t = t.UTC(); t.Year() < 1995 || t.Year() > 2200 {
		return time.Time{}
	}
	return t
}

func hashtag(s string) string { return strings.TrimPrefix(line(s), "#") }
