package reddit

import (
	"context"
	"errors"
	"iter"
	"net/http"
	"net/url"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// self is the account that is signed in. Its number stands in no export, so that
// it is known by its user name there and here.
type self struct {
	Name      string `json:"name"`
	Created   stamp  `json:"created_utc"`
	Picture   string `json:"icon_img"`
	Friends   int    `json:"num_friends"`
	Followers *bool  `json:"accept_followers"`
	Page      struct {
		Title string `json:"title"`
		About string `json:"public_description"`
	} `json:"subreddit"`
}

func whoami(ctx context.Context, c *collect.Client) (*self, error) {
	var me self
	_, err := c.Get(ctx, "/api/v1/me", url.Values{"raw_json": {"1"}}, &me)
	if status, ok := errors.AsType[*collect.StatusError](err); ok && status.Code == http.StatusForbidden {
		return nil, hint.Wrap(&collect.DeniedError{Scope: scopeIdentity}, "sign in again and allow it")
	}
	if err != nil {
		return nil, err
	}
	if me.Name = user(me.Name); me.Name == "" || me.Name == deleted || strings.ContainsAny(me.Name, "/?#% ") {
		return nil, collect.ErrShape
	}
	return &me, nil
}

func (me *self) account() social.Account {
	return social.Account{Provider: name, ID: account{handle: me.Name}.id(), Handle: me.Name, Name: line(me.Page.Title), URL: userURL(me.Name), Created: me.Created.Time}
}

func (me *self) profile() *social.Profile {
	return &social.Profile{Handle: me.Name, Name: line(me.Page.Title), Bio: plain(me.Page.About), Created: me.Created.Time, Avatar: web(me.Picture)}
}

// Account says whose sign-in s is.
func (*Provider) Account(ctx context.Context, s oauth.Session) (social.Account, error) {
	c, err := newClient(s, "")
	if err != nil {
		return social.Account{}, err
	}
	me, err := whoami(ctx, c)
	if err != nil {
		return social.Account{}, err
	}
	return me.account(), nil
}

// collector is one collect under way.
type collector struct {
	*collect.Client
	out     *collect.Out
	self    *self
	me      account
	met     map[string]bool // correspondents already yielded
	removed int             // of which only is said that they are gone
}

// Collect yields what Reddit gives of a.
func (*Provider) Collect(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) iter.Seq2[social.Item, error] {
	return collect.Run(ctx, s, since, func(ctx context.Context, out *collect.Out) error {
		client, err := newClient(s, a.Handle)
		if err != nil {
			return err
		}
		me, err := whoami(ctx, client)
		if err != nil {
			return err
		}
		if me.account().ID != a.ID {
			return hint.Wrap(errors.New("the sign-in kept for this account belongs to another one"), "sign in again with audit signin reddit")
		}
		c := &collector{Client: client, out: out, self: me, me: account{handle: me.Name}, met: map[string]bool{}}
		if err := out.Emit(ctx, social.Item{Profile: me.profile()}); err != nil {
			return err
		}
		if err := out.Sections(ctx, c.sections()); err != nil {
			return err
		}
		return out.Gaps(ctx, c.gaps())
	})
}

func (c *collector) sections() []collect.Section {
	connections := kinds(social.KindConnection)
	return []collect.Section{
		{Name: secPreferences, Kinds: kinds(social.KindSetting), Scope: scopeIdentity, Read: c.settings},
		{Name: secFriends, Kinds: connections, Scope: scopeFriends, Read: c.friends},
		{Name: secBlocked, Kinds: connections, Scope: scopeRead, Read: c.blocked},
		{Name: secPosts, Kinds: kinds(social.KindPost), Scope: scopeHistory, Read: func(ctx context.Context) error {
			return c.own(ctx, secPosts, "submitted", "t3", social.KindPost)
		}},
		{Name: secComments, Kinds: kinds(social.KindComment), Scope: scopeHistory, Read: func(ctx context.Context) error {
			return c.own(ctx, secComments, "comments", "t1", social.KindComment)
		}},
		{Name: "answers and messages received", Kinds: kinds(social.KindMessage, social.KindComment), Scope: scopeMessages, Read: c.inbox},
		{Name: "messages sent", Kinds: kinds(social.KindMessage), Scope: scopeMessages, Read: c.sent},
	}
}

// older says what to do about what lies beyond the end of a listing.
const older = "Reddit gives an app the newest thousand alone. The export holds those before: audit networks reddit says how to get it."

// own reads the owner's posts, or comments. Left out are those in communities that
// have been closed to the owner since, where they still stand.
func (c *collector) own(ctx context.Context, things, where, prefix string, kind social.Kind) error {
	return collect.Stream[thing]{
		Name: where, Things: things, Kinds: kinds(kind), Key: key, Own: true, Listed: true, Again: 1, Cap: depth, Older: older,
		// "all" so that posts which the owner has hidden from lists come too
		Fetch: c.listing("/user/"+url.PathEscape(c.self.Name)+"/"+where, url.Values{"sort": {"new"}, "show": {"all"}}, func(t *thing) bool {
			return t.Kind == prefix && (c.me.is(t.Data.Author) || t.Data.Author == deleted)
		}),
		Take: func(ctx context.Context, t thing) error {
			if gone(plain(t.Data.SelfText)) || gone(plain(t.Data.Body)) {
				c.removed++
			}
			p := t.Data.post(kind)
			if empty(p) {
				return nil
			}
			c.claim(p.Answers)
			c.claim(p.Quotes)
			return c.out.Emit(ctx, social.Item{Post: p})
		},
	}.Read(ctx, c.out)
}

// claim notes of what a post refers to that the owner wrote that, too.
func (c *collector) claim(to *social.Ref) {
	if to != nil && c.me.is(to.Author.Handle) {
		to.Mine, to.Author = true, social.Person{}
	}
}
