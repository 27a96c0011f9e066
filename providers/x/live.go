package x

import (
	"context"
	"iter"
	"slices"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// What is asked, as the source of items.
const (
	sourceMe       = "GET /2/users/me"
	sourcePosts    = "GET /2/users/:id/tweets"
	sourceMentions = "GET /2/users/:id/mentions"
	sourceLikes    = "GET /2/users/:id/liked_tweets"
	sourceMessages = "GET /2/dm_events"
)

// Account says whose sign-in s is.
func (*Provider) Account(ctx context.Context, s oauth.Session) (social.Account, error) {
	c, err := newClient(s)
	if err != nil {
		return social.Account{}, err
	}
	me, err := c.whoami(ctx)
	if err != nil {
		return social.Account{}, err
	}
	return me.account(), nil
}

// Collect yields what X gives of a. X charges for each thing, and so nothing is
// read twice: a reading that was interrupted goes on where it stopped, and a
// later one asks only for what is new.
func (*Provider) Collect(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) iter.Seq2[social.Item, error] {
	return collect.Run(ctx, s, since, func(ctx context.Context, out *collect.Out) error {
		c, err := newClient(s)
		if err != nil {
			return err
		}
		me, err := c.owns(ctx, a)
		if err != nil {
			return err
		}
		l := &live{client: c, out: out, me: me, own: tweets{source: sourcePosts, account: me.account(), audience: social.AudiencePublic}}
		if me.protected() {
			l.own.audience = social.AudienceFollowers
		}
		return l.read(ctx)
	})
}

// live is one collect under way.
type live struct {
	*client
	out *collect.Out
	me  *liveUser
	own tweets // turns the owner's posts into items
}

func (l *live) read(ctx context.Context) error {
	if err := l.out.Emit(ctx, social.Item{Profile: l.me.profile()}); err != nil {
		return err
	}
	if s := l.me.setting(); s != nil {
		if err := l.out.Emit(ctx, social.Item{Setting: s}); err != nil {
			return err
		}
	}
	connection := []social.Kind{social.KindConnection}
	err := l.out.Sections(ctx, []collect.Section{
		{Name: "posts", Kinds: postKinds, Scope: scopePosts, Read: l.posts},
		{Name: "replies and mentions by others", Kinds: mentionKinds, Scope: scopePosts, Read: l.mentions},
		{Name: "likes", Kinds: []social.Kind{social.KindLike}, Scope: scopeLikes, Read: l.likes},
		{Name: "followers", Kinds: connection, Scope: scopeFollows, Read: l.people(followerList, social.RelationFollower)},
		{Name: "people followed", Kinds: connection, Scope: scopeFollows, Read: l.people(followingList, social.RelationFollowing)},
		{Name: "blocked accounts", Kinds: connection, Scope: scopeBlocks, Read: l.people(blockedList, social.RelationBlocked)},
		{Name: "muted accounts", Kinds: connection, Scope: scopeMutes, Read: l.people(mutedList, social.RelationMuted)},
		{Name: "direct messages", Kinds: []social.Kind{social.KindMessage}, Scope: scopeMessages, Read: l.messages},
	})
	if err != nil {
		return err
	}
	if err := l.out.Gaps(ctx, slices.Concat(notLive, nowhere)); err != nil {
		return err
	}
	if slices.ContainsFunc(lists, func(of list) bool { return collect.Told(l.out.Since(of.stream)).Floor != "" }) {
		return l.out.Gap(ctx, social.Gap{Section: "changes to what was kept before", Kinds: slices.Concat(postKinds, connectionKinds), Reason: social.ReasonLimit,
			Detail: "X charges for each reading, and so only what is new was asked for. Later edits, and posts and people that are gone, are not noticed. A new export shows them."})
	}
	return nil
}

func (u *liveUser) profile() *social.Profile {
	a := u.account()
	p := &social.Profile{Name: a.Name, Handle: a.Handle, Created: a.Created, Verified: u.Verified, Avatar: u.Picture,
		Bio: expanded(u.Description, u.Entities.Description), Location: plainText(u.Location, nil, nil)}
	link := u.URL
	for _, l := range u.Entities.URL.URLs {
		if l.Expanded != "" {
			link = l.Expanded
		}
	}
	if link != "" {
		p.Links = []string{link}
	}
	return p
}

func expanded(text string, said entities) string {
	urls, _ := entry{livePost: &livePost{}}.links(said)
	return plainText(text, urls, nil)
}

// setting says who can read the posts, nil if X leaves it out.
func (u *liveUser) setting() *social.Setting {
	switch {
	case u.Protected == nil:
		return nil
	case *u.Protected:
		return &social.Setting{Key: social.SettingAccount, Value: "protected", State: social.StateLimited, Source: sourceMe}
	}
	return &social.Setting{Key: social.SettingAccount, Value: "not protected", State: social.StateOpen, Source: sourceMe}
}

// notLive is what no reading over the interface brings.
var notLive = []social.Gap{
	{Section: "words of the posts that you answered or quoted", Kinds: postKinds, Reason: social.ReasonNotRead,
		Detail: "X charges half a cent for each, five times as much as for a post of yours, so that only your own are here. They are in no export: open your post on X to see them."},
	{Section: "older messages", Kinds: []social.Kind{social.KindMessage}, Reason: social.ReasonLimit, Elsewhere: social.SourceExport,
		Detail: "X gives the messages of the last 30 days. The older ones are in the export."},
	{Section: "deleted posts, posts in circles and conversations with Grok", Kinds: []social.Kind{social.KindPost, social.KindReply, social.KindMessage}, Reason: social.ReasonNotOffered,
		Detail: "In the export."},
	{Section: "articles", Kinds: []social.Kind{social.KindPost}, Reason: social.ReasonNotRead, Detail: "Only the link to each is read. In the export."},
	{Section: "apps with access, uploaded contacts and earlier handles", Kinds: []social.Kind{social.KindSetting, social.KindProfile}, Reason: social.ReasonNotOffered,
		Detail: "In the export."},
	{Section: "pictures and videos", Reason: social.ReasonNotRead,
		Detail: "X charges for them: only their descriptions were read. In the export."},
}
