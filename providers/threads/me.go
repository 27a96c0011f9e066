package threads

import (
	"context"
	"errors"
	"net/url"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// profile is /me.
type profile struct {
	ID       string `json:"id"` // of this account for this app alone: not kept
	Username string `json:"username"`
	Name     string `json:"name"`
	Bio      string `json:"threads_biography"`
	Picture  string `json:"threads_profile_picture_url"`
	Verified *bool  `json:"is_verified"`

	partial bool // not all fields were given
}

func (p *profile) account() social.Account {
	return social.Account{Provider: name, ID: identity(p.Username), Handle: p.Username, Name: meta.Clean(p.Name), URL: page(p.Username)}
}

func (p *profile) shown() *social.Profile {
	return &social.Profile{Name: meta.Clean(p.Name), Handle: p.Username, Bio: strings.TrimSpace(meta.Clean(p.Bio)), Links: meta.Links(p.Bio),
		Verified: p.Verified, Avatar: meta.Web(p.Picture), Partial: p.partial}
}

// whoami asks whose the sign-in is.
func whoami(ctx context.Context, s oauth.Session) (*collect.Client, *profile, error) {
	c, err := meta.Graph(s.HTTP, base)
	if err != nil {
		return nil, nil, err
	}
	var p profile
	_, err = c.Get(ctx, "/me", url.Values{"fields": {"id,username,name,threads_biography,threads_profile_picture_url,is_verified"}}, &p)
	if errors.Is(err, collect.ErrNotOffered) { // a field is not known
		p.partial = true
		_, err = c.Get(ctx, "/me", url.Values{"fields": {"id,username,name"}}, &p)
	}
	if err != nil {
		if _, ok := errors.AsType[*collect.DeniedError](err); ok {
			return nil, nil, hint.Wrap(&collect.DeniedError{Scope: scopeBasic}, "sign in again and allow it; the profile must have accepted to be a Threads Tester of the app")
		}
		return nil, nil, err
	}
	if p.Username = strings.TrimPrefix(p.Username, "@"); !meta.IsUsername(p.Username) {
		return nil, nil, hint.Wrap(errors.New("the network does not say whose sign-in this is"), "sign in again with audit signin threads")
	}
	return c, &p, nil
}

// Account says whose sign-in s is.
func (*Provider) Account(ctx context.Context, s oauth.Session) (social.Account, error) {
	_, p, err := whoami(ctx, s)
	if err != nil {
		return social.Account{}, err
	}
	return p.account(), nil
}
