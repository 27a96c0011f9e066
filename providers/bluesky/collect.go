package bluesky

import (
	"context"
	"errors"
	"iter"
	"net/http"
	"net/url"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// self is what the server says of whoever is signed in.
type self struct {
	DID        string `json:"did"`
	Handle     string `json:"handle"`
	AuthFactor *bool  `json:"emailAuthFactor"` // a code by e-mail is wanted at sign-in; nil if not said
	Active     *bool  `json:"active"`          // nil if not said
	Document   any    `json:"didDoc"`          // the public document, where the server adds it
}

// closed reports whether the server keeps the account without showing it: it was
// deactivated, or has moved.
func (s self) closed() bool { return s.Active != nil && !*s.Active }

// lives returns the server that the account's public document names.
func (s self) lives() (*url.URL, error) {
	var all []service
	for _, v := range toObject(s.Document).list("service") {
		o := toObject(v)
		all = append(all, service{o.raw("id"), o.raw("type"), o["serviceEndpoint"]})
	}
	return endpoint(all, s.DID)
}

func (c *client) whoami(ctx context.Context) (self, error) {
	var me self
	err := c.query(ctx, getSession, &me)
	if status, ok := errors.AsType[*collect.StatusError](err); ok && status.Code == http.StatusBadRequest {
		return self{}, errTakenDown // in the words of a request that makes no sense
	}
	if err != nil {
		return self{}, err
	}
	if !isDID(me.DID) {
		return self{}, collect.ErrShape
	}
	if u, err := me.lives(); err == nil && me.closed() && u.Host != c.Base.Host {
		return self{}, hint.Wrap(errors.New("the account has moved to another server"), "sign in again with your handle; nothing that was collected is lost")
	}
	me.Handle = person(object{"did": me.DID, "handle": me.Handle}).Handle
	return me, nil
}

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
	a := social.Account{Provider: name, ID: me.DID, Handle: me.Handle, URL: site + me.DID}
	if o, err := c.record(ctx, me.DID, inProfile); err == nil { // the name is a nicety
		a.Name, a.Created = o.text("displayName"), o.at("createdAt")
	}
	return a, ctx.Err()
}

// collector is one collect under way.
type collector struct {
	*client
	out     *collect.Out
	me      self
	account account
	shown   profileView
	unshown error // why there is no profileView
	// people are those whom the owner follows and blocks, by the repository; nil if
	// it was not read whole.
	people roster
	lost   map[string]int // records of the repository that made no sense, by section
	halt   error          // of the last item handed on by a reading
}

// Collect yields what the network gives of a: the repository, as a whole and only
// if it has changed; what others wrote to the owner, and messages, from new to old;
// lists of people, each time.
func (*Provider) Collect(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) iter.Seq2[social.Item, error] {
	return collect.Run(ctx, s, since, func(ctx context.Context, out *collect.Out) error {
		cl, err := newClient(s)
		if err != nil {
			return err
		}
		me, err := cl.whoami(ctx)
		if err != nil {
			return err
		}
		if me.DID != a.ID {
			return hint.Wrap(errors.New("the sign-in kept for this account belongs to another one"), "sign in again with audit signin bluesky")
		}
		c := &collector{client: cl, out: out, me: me, account: account{did: me.DID}}
		if err := out.Sections(ctx, c.sections()); err != nil {
			return err
		}
		if me.closed() {
			if err := out.Gap(ctx, closedGap); err != nil {
				return err
			}
		}
		return out.Gaps(ctx, unasked)
	})
}

func (c *collector) sections() []collect.Section {
	profile, setting := []social.Kind{social.KindProfile}, []social.Kind{social.KindSetting}
	people, message := []social.Kind{social.KindConnection}, []social.Kind{social.KindMessage}
	return []collect.Section{
		{Name: "profile", Kinds: profile, Read: c.profile},
		{Name: "verification and picture of the profile", Kinds: profile, Read: func(context.Context) error { return c.unshown }},
		{Name: "who may write to you, and be told of your posts", Kinds: setting, Read: c.declarations},
		{Name: "private preferences", Kinds: setting, Read: c.preferences},
		{Name: secRepo, Kinds: repoKinds, Read: c.repository},
		{Name: secFollows, Kinds: people, Read: func(ctx context.Context) error {
			return c.chosen(ctx, social.RelationFollowing, inFollows, getFollows, "follows", c.shown.Follows)
		}},
		{Name: secBlocked, Kinds: people, Read: func(ctx context.Context) error {
			return c.chosen(ctx, social.RelationBlocked, inBlocks, getBlocks, "blocks", 0)
		}},
		{Name: "app passwords", Kinds: setting, Read: c.passwords},
		{Name: "muted accounts", Kinds: people, Read: func(ctx context.Context) error {
			return c.others(ctx, social.RelationMuted, "muted accounts", getMutes, "mutes", 0)
		}},
		{Name: "followers", Kinds: people, Read: func(ctx context.Context) error {
			return c.others(ctx, social.RelationFollower, "followers", getFollowers, "followers", c.shown.Followers)
		}},
		{Name: secReceived, Kinds: postKinds, Read: c.received},
		{Name: secChat, Kinds: message, Read: c.messages},
	}
}

// closedGap is said of an account that is read though its server shows it to nobody.
var closedGap = social.Gap{Section: "what has changed elsewhere", Kinds: repoKinds, Reason: social.ReasonNotOffered,
	Detail: "Your account is deactivated at this server. What the server still has was read, and nothing was taken for deleted. If your account has moved to another server, sign in again with your handle."}

// unasked is what no request could have brought, or none is made for.
var unasked = []social.Gap{
	words,
	{Section: "replies of which Bluesky does not tell you", Kinds: postKinds, Reason: social.ReasonNotOffered,
		Detail: "Those by accounts that you mute or block, those in threads that you muted, and those that you hid or that Bluesky holds back for review, are left out. Others may see them below your posts. Nor is it told which of those that were read have been deleted since: they are kept."},
	{Section: "bookmarks and drafts", Reason: social.ReasonNotRead, Detail: "Nobody but you can see them."},
	{Section: "apps with access", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
		Detail: "Bluesky tells no app which others you signed in to, and of app passwords only those who signed in with one. Look on Bluesky under Settings, Privacy and security, App passwords, and on your server's own page for accounts."},
}
