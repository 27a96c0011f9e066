package pinterest

import (
	"cmp"
	"context"
	"errors"
	"iter"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// self is the account that is signed in. Its identifier is a number that the
// export does not hold, so that the account is known by its user name there and here.
type self struct {
	Username  string `json:"username"`
	Business  string `json:"business_name"`
	About     string `json:"about"`
	Website   string `json:"website_url"`
	Picture   string `json:"profile_image"`
	Followers int    `json:"follower_count"`
	Following int    `json:"following_count"`
}

func whoami(ctx context.Context, c *collect.Client) (*self, error) {
	var m self
	if _, err := c.Get(ctx, "/user_account", nil, &m); err != nil {
		return nil, named(err, scopeAccount)
	}
	if m.Username = username(m.Username); m.Username == "" {
		return nil, collect.ErrShape
	}
	return &m, nil
}

func (m *self) account() social.Account {
	return social.Account{Provider: name, ID: strings.ToLower(m.Username), Handle: m.Username, Name: social.Plain(m.Business), URL: profileURL(m.Username)}
}

func (m *self) profile() *social.Profile {
	p := &social.Profile{Handle: m.Username, Name: social.Plain(m.Business), Bio: social.Plain(m.About), Avatar: m.Picture}
	if site := social.Plain(m.Website); site != "" {
		p.Links = []string{site}
	}
	return p
}

// Account says whose sign-in s is.
func (*Provider) Account(ctx context.Context, s oauth.Session) (social.Account, error) {
	c, err := newClient(s)
	if err != nil {
		return social.Account{}, err
	}
	m, err := whoami(ctx, c)
	if err != nil {
		return social.Account{}, err
	}
	return m.account(), nil
}

// collector is one collect under way.
type collector struct {
	*collect.Client
	out     *collect.Out
	session oauth.Session
	me      *self
	boards  map[string]place // by identifier
	whole   bool             // all boards, and so far all Pins, were read from the first to the last
	strange bool             // a Pin stands on a board that was not listed
	secret  map[string]bool  // identifiers of secret Pins
}

// Collect yields what Pinterest gives of a. Its lists have no order that it promises,
// so they are read whole each time: a thousand Pins take four requests.
func (*Provider) Collect(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) iter.Seq2[social.Item, error] {
	return collect.Run(ctx, s, since, func(ctx context.Context, out *collect.Out) error {
		client, err := newClient(s)
		if err != nil {
			return err
		}
		me, err := whoami(ctx, client)
		if err != nil {
			return err
		}
		if me.account().ID != a.ID {
			return hint.Wrap(errors.New("the sign-in kept for this account belongs to another one, or its user name was changed"),
				"sign in again with audit signin pinterest")
		}
		c := &collector{Client: client, out: out, session: s, me: me, boards: map[string]place{}, secret: map[string]bool{}}
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
	connections := []social.Kind{social.KindConnection}
	boards := []social.Kind{social.KindCaption}
	return []collect.Section{
		{Name: "boards", Kinds: boards, Scope: scopeBoards, Read: c.readBoards},
		{Name: "secret boards", Kinds: boards, Scope: scopeSecretBoards, Read: func(context.Context) error { return nil }}, // they come with the others
		{Name: "secret Pins", Kinds: pins.kinds, Scope: scopeSecretPins, Read: c.secretPins},
		{Name: pins.name, Kinds: pins.kinds, Scope: scopePins, Read: c.pins},
		{Name: "followers", Kinds: connections, Scope: scopeAccount, Read: func(ctx context.Context) error {
			return c.people(ctx, "followers", "/user_account/followers", social.RelationFollower, c.me.Followers)
		}},
		{Name: "people followed", Kinds: connections, Scope: scopeAccount, Read: func(ctx context.Context) error {
			return c.people(ctx, "people followed", "/user_account/following", social.RelationFollowing, 0) // the count has boards in it
		}},
	}
}

// user is somebody else: Pinterest gives the user name alone.
type user struct {
	Username string `json:"username"`
}

func (c *collector) people(ctx context.Context, things, path string, relation social.Relation, expected int) error {
	return collect.List[user]{
		Name: strings.TrimPrefix(path, "/user_account/"), Things: things, Kinds: []social.Kind{social.KindConnection}, Relation: relation, Expected: expected,
		Fetch: func(ctx context.Context, next string) (collect.Page[user], error) {
			return list(ctx, c.Client, path, nil, next, func(u *user) bool { return username(u.Username) != "" })
		},
		Take: func(ctx context.Context, u user) error {
			h := username(u.Username)
			return c.out.Emit(ctx, social.Item{Connection: &social.Connection{ID: strings.ToLower(h), Relation: relation, Handle: h, URL: profileURL(h), Source: source(path)}})
		},
	}.Read(ctx, c.out)
}

// source names a call in items.
func source(path string) string { return "v5" + cmp.Or(path, "/") }
