package mastodon

import (
	"context"
	"errors"
	"iter"
	"net/http"
	"net/url"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// Account says whose token c carries.
func (p *Provider) Account(ctx context.Context, s oauth.Session) (social.Account, error) {
	cl, err := newClient(s.HTTP, s.App.Server)
	if err != nil {
		return social.Account{}, err
	}
	me, err := cl.whoami(ctx)
	if err != nil {
		return social.Account{}, err
	}
	return me.account(), nil
}

func (c *client) whoami(ctx context.Context) (*identity, error) {
	var self credentials
	if _, err := c.get(ctx, "/api/v1/accounts/verify_credentials", nil, &self); err != nil {
		if code, ok := errors.AsType[statusError](err); ok && code == http.StatusForbidden {
			return nil, hint.Wrap(errors.New("the server does not let this sign-in read the account"),
				"look at the server's website whether the account is in good standing, then sign in again")
		}
		return nil, err
	}
	return newIdentity(self, c.base.Host)
}

// Collect yields what the server gives of a. Posts, favourites, messages and
// mentions are read from new to old, with a mark after each page: a collect that
// was interrupted goes on where it stopped, and a later one reads only what is
// new. Lists of people are short and are read whole each time.
func (p *Provider) Collect(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		err := collectAll(ctx, s.HTTP, a, since, yield)
		if err != nil && !errors.Is(err, errStop) {
			yield(social.Item{}, err)
		}
	}
}

// errStop says that the caller wants no more items.
var errStop = errors.New("stopped")

// collector is one collect under way.
type collector struct {
	*client
	me    *identity
	since social.Cursor
	out   output
	met   map[string]bool // correspondents already yielded
	// policies is set once the server has told who may interact with posts.
	policies bool
}

// output hands items to the caller.
type output struct {
	yield func(social.Item, error) bool
}

func (o output) emit(ctx context.Context, it social.Item) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if !o.yield(it, nil) {
		return errStop
	}
	return nil
}

func (o output) gap(ctx context.Context, g social.Gap) error {
	return o.emit(ctx, social.Item{Gap: &g})
}

// section is a part of the account that is read, and can fail, on its own.
type section struct {
	name  string
	kinds []social.Kind
	read  func(context.Context) error
}

func collectAll(ctx context.Context, hc *http.Client, a social.Account, since social.Cursor, yield func(social.Item, error) bool) error {
	cl, err := newClient(hc, a.Server)
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
	c := &collector{client: cl, me: me, since: since, out: output{yield}, met: map[string]bool{}}
	if err := c.out.emit(ctx, social.Item{Profile: me.profile()}); err != nil {
		return err
	}
	for _, s := range c.sections() {
		if err := c.section(ctx, s, s.read(ctx)); err != nil {
			return err
		}
	}
	for _, g := range c.gaps() {
		if err := c.out.gap(ctx, g); err != nil {
			return err
		}
	}
	return nil
}

func (c *collector) sections() []section {
	message := []social.Kind{social.KindMessage}
	setting := []social.Kind{social.KindSetting}
	own := url.PathEscape(c.me.id)
	people := func(name, path string, r social.Relation, expected int) section {
		return section{name, []social.Kind{social.KindConnection}, func(ctx context.Context) error {
			return c.people(ctx, path, r, expected)
		}}
	}
	return []section{
		{"privacy settings", setting, c.settings},
		{"notification settings", setting, c.notificationPolicy},
		{"who may interact with posts", setting, c.interactionPolicies},
		{"applications with access", setting, c.applications},
		people("followers", "/api/v1/accounts/"+own+"/followers", social.RelationFollower, c.me.self.Followers),
		people("people followed", "/api/v1/accounts/"+own+"/following", social.RelationFollowing, c.me.self.Following),
		people("follow requests", "/api/v1/follow_requests", social.RelationRequest, 0),
		people("muted accounts", "/api/v1/mutes", social.RelationMuted, 0),
		people("blocked accounts", "/api/v1/blocks", social.RelationBlocked, 0),
		{"posts", social.PostKinds(), c.statuses},
		{"direct messages received", message, c.conversations},
		{"mentions and replies by others", []social.Kind{social.KindReply, social.KindPost}, c.mentions},
		{"favourites", []social.Kind{social.KindLike}, c.favourites},
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
	if parsePosition(c.since[streamStatuses]).Floor != "" {
		gs = append(gs, social.Gap{
			Section: "changes to posts kept from an earlier collect", Kinds: social.PostKinds(), Reason: social.ReasonLimit,
			Detail: "Only what is new was asked for. To see later edits and deletions, forget the account and collect it again.",
		})
	}
	return gs
}

// section turns the failure of one part into a gap, so that the rest goes on.
// What ends the whole collect is returned.
func (c *collector) section(ctx context.Context, s section, err error) error {
	switch {
	case err == nil || errors.Is(err, errStop) || errors.Is(err, oauth.ErrSignInAgain):
		return err
	case ctx.Err() != nil:
		return ctx.Err()
	}
	g := social.Gap{Section: s.name, Kinds: s.kinds}
	code, _ := errors.AsType[statusError](err)
	switch code {
	case http.StatusForbidden:
		g.Reason, g.Detail = social.ReasonNotGranted, "The sign-in does not include this. Sign in again and allow it, if you want it checked."
	case http.StatusNotFound, http.StatusMethodNotAllowed, http.StatusGone, http.StatusNotImplemented:
		g.Reason, g.Detail = social.ReasonNotOffered, "This server does not offer it."
	default:
		g.Reason, g.Detail = social.ReasonFailed, err.Error()+"; collect again, what was read is kept"
		if errors.Is(err, errNoMore) {
			g.Reason, g.Detail = social.ReasonLimit, err.Error()
		}
	}
	return c.out.gap(ctx, g)
}

// unread says that single records could not be made sense of.
func (c *collector) unread(ctx context.Context, what string, kinds []social.Kind, n int) error {
	if n == 0 {
		return nil
	}
	return c.out.gap(ctx, social.Gap{Section: "unreadable " + what, Kinds: kinds, Reason: social.ReasonFailed, Count: n,
		Detail: "The server sent these in a form that is not understood."})
}
