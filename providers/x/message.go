package x

import (
	"cmp"
	"encoding/json"
	"errors"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// messages turns the conversations of one file into posts.
type messages struct {
	source  string
	group   bool
	media   []string
	files   *export
	account social.Account
	names   map[string]social.Person // of the people known from tweets
}

// talk is what a conversation says of the people in it.
type talk struct {
	group     bool
	people    []string // identifiers, without the owner's, in order of appearance
	first     time.Time
	initiated string
}

type conversation struct {
	DM struct {
		ID       string  `json:"conversationId"`
		Messages []event `json:"messages"`
	} `json:"dmConversation"`
}

// event is one of its fields.
type event struct {
	Create  *message `json:"messageCreate"`
	Welcome *message `json:"welcomeMessageCreate"`
	Joined  *struct {
		By     string   `json:"initiatingUserId"`
		People []string `json:"participantsSnapshot"`
	} `json:"joinConversation"`
	Join *struct {
		By     string   `json:"initiatingUserId"`
		People []string `json:"userIds"`
	} `json:"participantsJoin"`
	Leave *struct {
		People []string `json:"userIds"`
	} `json:"participantsLeave"`
	Name *struct {
		Name    string `json:"name"`
		Created string `json:"createdAt"`
	} `json:"conversationNameUpdate"`
	Reaction *struct{} `json:"reactionCreate"`
}

type message struct {
	ID        string       `json:"id"`
	Sender    string       `json:"senderId"`
	Recipient string       `json:"recipientId"`
	Text      string       `json:"text"`
	Created   string       `json:"createdAt"`
	MediaURLs []string     `json:"mediaUrls"`
	URLs      []messageURL `json:"urls"`
}

type messageURL struct {
	URL      string `json:"url"`
	Expanded string `json:"expanded"`
}

func (f *messages) read(_ *decoder, elem []byte) (record, error) {
	var c conversation
	err := json.Unmarshal(elem, &c)
	var mistyped *json.UnmarshalTypeError
	if err != nil && !errors.As(err, &mistyped) || c.DM.ID == "" {
		return record{}, errRecord
	}
	r := record{partly: err != nil, talk: &talk{group: f.group}}
	people := map[string]bool{}
	meet := func(ids ...string) {
		for _, id := range ids {
			if id != "" && id != "0" && !people[id] {
				people[id] = true
				if id != f.account.ID {
					r.talk.people = append(r.talk.people, id)
				}
			}
		}
	}
	if !f.group {
		meet(strings.Split(c.DM.ID, "-")...)
	}
	name, named := "", time.Time{}
	for i := range c.DM.Messages {
		e := &c.DM.Messages[i]
		switch {
		case e.Create != nil || e.Welcome != nil:
			m := e.Create
			if m == nil {
				m = e.Welcome
			}
			if m.ID == "" {
				r.unread++
				continue
			}
			meet(m.Sender, m.Recipient)
			r.items = append(r.items, social.Item{Post: f.post(&r, &c, m)})
		case e.Joined != nil:
			meet(append(e.Joined.People, e.Joined.By)...)
		case e.Join != nil:
			meet(append(e.Join.People, e.Join.By)...)
		case e.Leave != nil:
			meet(e.Leave.People...)
		case e.Name != nil:
			if at := parseTime(e.Name.Created); name == "" || at.After(named) {
				name, named = printable(e.Name.Name), at
			}
		case e.Reaction != nil: // a sign, no words
		default:
			r.unread++
		}
	}
	for _, it := range r.items {
		it.Post.Members, it.Post.Group = len(people), name
	}
	if !f.group {
		answer(r.items)
	}
	return r, nil
}

// answer links each message to the last one of the other side before it, which
// is what it most likely answers: a conversation has no links of its own.
func answer(items []social.Item) {
	inOrder := slices.Clone(items)
	slices.SortStableFunc(inOrder, func(a, b social.Item) int {
		return cmp.Or(a.Post.Published.Compare(b.Post.Published), strings.Compare(a.Post.ID, b.Post.ID))
	})
	var last [2]*social.Post // theirs, mine
	for _, it := range inOrder {
		side, other := 0, 1
		if it.Post.Mine {
			side, other = 1, 0
		}
		if to := last[other]; to != nil && !it.Post.Published.IsZero() {
			it.Post.Answers = &social.Ref{ID: to.ID, Author: to.Author, Mine: to.Mine}
		}
		last[side] = it.Post
	}
}

func (f *messages) post(r *record, c *conversation, m *message) *social.Post {
	p := &social.Post{
		ID: m.ID, Kind: social.KindMessage, Mine: f.account.ID != "" && m.Sender == f.account.ID,
		Published: parseTime(m.Created), Audience: social.AudienceDirect, Thread: c.DM.ID, Source: f.source,
	}
	if f.group {
		p.Audience = social.AudienceGroup
	}
	if !p.Mine {
		p.Author = social.Person{ID: m.Sender, Handle: f.names[m.Sender].Handle, Name: f.names[m.Sender].Name}
	}
	if p.Published.IsZero() {
		r.partly = true
	} else if r.talk.first.IsZero() || p.Published.Before(r.talk.first) {
		r.talk.first = p.Published
		if r.talk.initiated = "them"; p.Mine {
			r.talk.initiated = "owner"
		}
	}
	urls := make([]apiURL, 0, len(m.URLs))
	var own []apiMedia
	for _, u := range m.URLs {
		if strings.Contains(u.Expanded, "/messages/media/") { // the picture, which is in Media
			own = append(own, apiMedia{URLEntity: apiURL{URL: u.URL}})
			continue
		}
		urls = append(urls, apiURL{URL: u.URL, ExpandedURL: u.Expanded})
		p.Links = append(p.Links, u.Expanded)
	}
	p.Text = plainText(m.Text, urls, own)
	for _, u := range m.MediaURLs {
		name := path.Base(u)
		kind := "photo"
		switch strings.ToLower(path.Ext(name)) {
		case ".mp4", ".mov":
			kind = "video"
		}
		member := f.files.media(f.media, m.ID+"-"+name)
		if member == "" {
			r.missing++
		}
		p.Media = append(p.Media, social.Media{Type: kind, URL: u, Path: member})
	}
	return p
}
