package reddit

import (
	"context"
	"errors"
	"net/url"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/social"
)

// unseen asks Reddit to leave messages that were not read as they are.
var unseen = url.Values{"mark": {"false"}}

// inbox reads messages, and what others wrote under posts and comments of the
// owner's or with the owner's name.
func (c *collector) inbox(ctx context.Context) error {
	return retired(collect.Stream[thing]{
		Name: "inbox", Things: "answers and messages", Kinds: kinds(social.KindMessage, social.KindComment), Key: key, Again: 1, Cap: depth, Older: older,
		Fetch: c.listing("/message/inbox", unseen, func(t *thing) bool { return t.Kind == "t4" || t.Kind == "t1" }),
		Take: func(ctx context.Context, t thing) error {
			if t.Kind == "t4" {
				return c.message(ctx, &t.Data)
			}
			if c.me.is(t.Data.Author) { // it comes with the comments
				return nil
			}
			p := c.answer(&t.Data)
			if p.Text == "" {
				c.removed++
				return nil
			}
			return c.out.Emit(ctx, social.Item{Post: p})
		},
	}.Read(ctx, c.out))
}

// retired takes being sent to the page for signing in for what it means: Reddit has
// ended that call, as it ended some others for messages when chats took their place.
func retired(err error) error {
	if errors.Is(err, collect.ErrElsewhere) {
		return collect.ErrNotOffered
	}
	return err
}

// sent reads messages by the owner.
func (c *collector) sent(ctx context.Context) error {
	return retired(collect.Stream[thing]{
		Name: "sent", Things: "messages", Kinds: kinds(social.KindMessage), Key: key, Cap: depth, Older: older,
		Fetch: c.listing("/message/sent", unseen, func(t *thing) bool { return t.Kind == "t4" }),
		Take:  func(ctx context.Context, t thing) error { return c.message(ctx, &t.Data) },
	}.Read(ctx, c.out))
}

// answer makes a post of somebody else's comment.
func (c *collector) answer(e *entry) *social.Post {
	link := web(e.Context)
	link, _, _ = strings.Cut(link, "?")
	p := &social.Post{ID: e.Name, Kind: social.KindComment, Author: who(user(e.Author)), Published: e.Created.Time, Edited: e.Edited.Time, Text: plain(e.Body),
		Audience: audience(e.Type), Group: community(e.Subreddit), Thread: postID(link), URL: link, Source: source}
	if e.Type == "" { // the inbox does not say it
		p.Audience = social.AudienceUnknown
	}
	if gone(p.Text) {
		p.Text = ""
	}
	p.Hashtags = social.Hashtags(p.Text)
	if e.Why == "username_mention" {
		p.Mentions = []social.Person{who(c.self.Name)}
	}
	if e.Parent != "" {
		p.Answers = &social.Ref{ID: e.Parent, Mine: e.Why == "comment_reply" || e.Why == "post_reply"}
		if strings.HasPrefix(e.Parent, "t3_") {
			p.Answers.Text = line(e.LinkTitle)
		}
	}
	return p
}

// message yields a message, and with whom it was exchanged.
func (c *collector) message(ctx context.Context, e *entry) error {
	m := mail{id: e.Name, thread: e.First, from: party(e.Author), to: party(e.To), subject: line(e.Subject), text: plain(e.Body), at: e.Created.Time,
		url: "https://www.reddit.com/message/messages/" + url.PathEscape(strings.TrimPrefix(e.Name, "t4_"))}
	if m.from == "" && e.Subreddit != "" {
		m.from = "r/" + e.Subreddit
	}
	if gone(m.text) {
		m.text = ""
		c.removed++
	}
	if m.text == "" && m.subject == "" {
		return nil
	}
	p := m.post(c.me)
	p.ID, p.Source, p.Audience, p.Members = e.Name, source, social.AudienceDirect, 2
	if e.Parent != "" {
		p.Answers = &social.Ref{ID: e.Parent}
	}
	if err := c.out.Emit(ctx, social.Item{Post: p}); err != nil {
		return err
	}
	other := who(m.from)
	if p.Mine {
		other = who(m.to)
	}
	if other.ID == "" || c.me.is(other.Handle) || c.met[other.ID] {
		return nil
	}
	c.met[other.ID] = true
	con := social.Connection{ID: other.ID, Relation: social.RelationCorrespondent, Handle: other.Handle, Source: source}
	address(&con)
	return c.out.Emit(ctx, social.Item{Connection: &con})
}

// party is one side of a message: a user name, or a community as the export writes
// it.
func party(s string) string {
	if sub, ok := strings.CutPrefix(s, "#"); ok {
		return "r/" + sub
	}
	return user(s)
}

// friend is somebody in a list of people.
type friend struct {
	Name string `json:"name"`
	Date stamp  `json:"date"`
	Note string `json:"note"`
}

func (c *collector) friends(ctx context.Context) error {
	return c.people(ctx, secFriends, "/api/v1/me/friends", social.RelationFollowing, c.self.Friends)
}

func (c *collector) blocked(ctx context.Context) error {
	return c.people(ctx, secBlocked, "/prefs/blocked", social.RelationBlocked, 0)
}

// people reads a list of people, which comes as a whole.
func (c *collector) people(ctx context.Context, things, path string, relation social.Relation, expected int) error {
	return collect.List[friend]{
		Name: string(relation), Things: things, Kinds: kinds(social.KindConnection), Relation: relation, Expected: expected,
		Fetch: func(ctx context.Context, _ string) (collect.Page[friend], error) {
			var p parcel
			if _, err := c.Get(ctx, path, url.Values{"raw_json": {"1"}}, &p); err != nil {
				return collect.Page[friend]{}, err
			}
			if p.Kind != "UserList" || p.Data.Children == nil {
				return collect.Page[friend]{}, collect.ErrShape
			}
			all, bad := collect.Decode(p.Data.Children, func(f *friend) bool { return who(user(f.Name)).ID != "" })
			return collect.Page[friend]{Things: all, Bad: bad}, nil
		},
		Take: func(ctx context.Context, f friend) error {
			p := who(user(f.Name))
			con := social.Connection{ID: p.ID, Relation: relation, Handle: p.Handle, URL: userURL(p.Handle), Since: f.Date.Time, Source: source}
			if err := c.out.Emit(ctx, social.Item{Connection: &con}); err != nil {
				return err
			}
			text := plain(f.Note)
			if text == "" {
				return nil
			}
			n := note(p, text)
			n.Source = source
			return c.out.Emit(ctx, social.Item{Post: n})
		},
	}.Read(ctx, c.out)
}
