package mastodon

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

// Account says whose token s carries.
func (p *Provider) Account(ctx context.Context, s oauth.Session) (social.Account, error) {
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

func (c *client) whoami(ctx context.Context) (*identity, error) {
	var self credentials
	if _, err := c.Get(ctx, "/api/v1/accounts/verify_credentials", nil, &self); err != nil {
		if status, ok := errors.AsType[*collect.StatusError](err); ok && status.Code == http.StatusForbidden {
			return nil, hint.Wrap(errors.New("the server does not let this sign-in read the account"),
				"look at the server's website whether the account is in good standing, then sign in again")
		}
		return nil, err
	}
	return newIdentity(self, c.Base.Host)
}

// Collect yields what the server gives of a. Posts, favourites, messages and
// mentions are read from new to old, with a mark after each page: a collect that
// was interrupted goes on where it stopped, and a later one reads what is new and
// the newest posts once more. Lists of people are read whole each time.
func (p *Provider) Collect(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) iter.Seq2[social.Item, error] {
	return collect.Run(ctx, s, since, func(ctx context.Context, out *collect.Out) error {
		cl, err := newClient(s)
		if err != nil {
			return err
		}
		me, err := cl.whoami(ctx)
		if err != nil {
			return err
		}
		if me.account().ID != a.ID {
			return hint.Wrap(errors.New("the sign-in kept for this account belongs to another one"), "sign in again with audit signin mastodon")
		}
		c := &collector{client: cl, me: me, out: out, met: map[string]bool{}}
		if err := out.Emit(ctx, social.Item{Profile: me.profile()}); err != nil {
			return err
		}
		if err := out.Sections(ctx, c.sections()); err != nil {
			return err
		}
		return out.Gaps(ctx, c.gaps())
	})
}

// collector is one collect under way.
type collector struct {
	*client
	me  *identity
	out *collect.Out
	met map[string]bool // correspondents already yielded
	// policies is set once the server has told who may interact with posts.
	policies bool
}

func (c *collector) sections() []collect.Section {
	message := []social.Kind{social.KindMessage}
	setting := []social.Kind{social.KindSetting}
	own := url.PathEscape(c.me.id)
	people := func(name, path string, r social.Relation, expected int) collect.Section {
		kinds := []social.Kind{social.KindConnection}
		return collect.Section{Name: name, Kinds: kinds, Read: func(ctx context.Context) error {
			return collect.List[account]{
				Name: string(r), Things: string(r) + " list", Kinds: kinds, Relation: r, Expected: expected,
				Fetch: func(ctx context.Context, next string) (collect.Page[account], error) {
					return c.accounts(ctx, path, next)
				},
				Take: func(ctx context.Context, a account) error {
					return c.out.Emit(ctx, social.Item{Connection: c.me.connection(&a, r, path[1:])})
				},
			}.Read(ctx, c.out)
		}}
	}
	return []collect.Section{
		{Name: "privacy settings", Kinds: setting, Read: c.settings},
		{Name: "notification settings", Kinds: setting, Read: c.notificationPolicy},
		{Name: "who may interact with posts", Kinds: setting, Read: c.interactionPolicies},
		{Name: "applications with access", Kinds: setting, Read: c.applications},
		people("followers", "/api/v1/accounts/"+own+"/followers", social.RelationFollower, c.me.self.Followers),
		people("people followed", "/api/v1/accounts/"+own+"/following", social.RelationFollowing, c.me.self.Following),
		people("follow requests", "/api/v1/follow_requests", social.RelationRequest, 0),
		people("muted accounts", "/api/v1/mutes", social.RelationMuted, 0),
		people("blocked accounts", "/api/v1/blocks", social.RelationBlocked, 0),
		{Name: "posts", Kinds: social.PostKinds(), Read: c.statuses},
		{Name: "direct messages received", Kinds: message, Read: c.conversations},
		{Name: "mentions and replies by others", Kinds: []social.Kind{social.KindReply, social.KindPost}, Read: c.mentions},
		{Name: "favourites", Kinds: []social.Kind{social.KindLike}, Read: c.favourites},
	}
}

// gaps lists what no request could have brought.
func (c *collector) gaps() []social.Gap {
	gs := append(neverOffered(), unasked())
	if !c.policies {
		gs = append(gs, social.Gap{
			Section: "who may reply to or boost posts", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
			Detail: "This server has no such switch; anybody who sees a post may.",
		})
	}
	if c.out.Since(streamStatuses) != "" {
		gs = append(gs, social.Gap{
			Section: "changes to older posts kept from an earlier collect", Kinds: social.PostKinds(), Reason: social.ReasonLimit,
			Detail: "What is new and the newest posts were read. To see later edits and deletions among older ones, collect with --full.",
		})
	}
	return gs
}
