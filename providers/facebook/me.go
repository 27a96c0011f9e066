package facebook

import (
	"context"
	"net/url"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// owner is what the API says of whose sign-in it is. ID is a number that Facebook
// makes for each app, so that it means nothing beyond.
type owner struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Link string `json:"link"` // rarely with the user name in it
}

// Account says whose sign-in s is.
func (*Provider) Account(ctx context.Context, s oauth.Session) (social.Account, error) {
	c, err := newClient(s.HTTP)
	if err != nil {
		return social.Account{}, err
	}
	me, err := whoami(ctx, c)
	if err != nil {
		return social.Account{}, err
	}
	if s.App.Way == oauth.WayToken { // nobody checked what was pasted
		if _, err := permissions(ctx, c); err != nil {
			return social.Account{}, err
		}
	}
	return me.account(), nil
}

func whoami(ctx context.Context, c *collect.Client) (*owner, error) {
	var me owner
	if _, err := c.Get(ctx, "/me", url.Values{"fields": {"id,name,link"}}, &me); err != nil {
		return nil, err
	}
	if me.Name = words(me.Name); me.ID == "" || meta.Fold(me.Name) == "" {
		return nil, collect.ErrShape
	}
	return &me, nil
}

// account follows the same rule as that of the download: the user name, else the full
// name. The API hardly ever gives the user name, so the two differ for who has one.
func (o *owner) account() social.Account { return o.person().account() }

// is reports whether a is the owner's account, by whichever of its names it is kept.
func (o *owner) is(a social.Account) bool {
	return a.Provider == name && (a.ID == o.account().ID || meta.Fold(a.Name) == meta.Fold(o.Name))
}

func (o *owner) person() *person {
	p := &person{URI: meta.Text(o.Link)}
	p.Name.Full = meta.Text(o.Name)
	if p.handle() == "" { // an address for this app alone, which leads nobody anywhere
		p.URI = ""
	}
	return p
}
