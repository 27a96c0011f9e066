package instagram

import (
	"cmp"
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

// self is /me.
type self struct {
	ID        string `json:"id"`      // of this account for this app alone: not kept, nor is the next
	UserID    string `json:"user_id"` // under which messages name the owner
	Username  string `json:"username"`
	Name      string `json:"name"`
	Type      string `json:"account_type"` // BUSINESS, MEDIA_CREATOR; some versions write them in small letters
	Bio       string `json:"biography"`
	Website   string `json:"website"`
	Picture   string `json:"profile_picture_url"`
	Followers int    `json:"followers_count"`
	Following int    `json:"follows_count"`
	Posts     *int   `json:"media_count"`
	Data      []self `json:"data"` // as the guide has it, which the network itself does not

	partial bool // not all fields were given
}

const selfFields = "user_id,username,name,account_type,profile_picture_url,followers_count,follows_count,media_count,biography,website"

func (me *self) account() social.Account {
	return social.Account{Provider: name, ID: identity(me.Username), Handle: me.Username, Name: meta.Clean(me.Name), URL: page(me.Username)}
}

func (me *self) profile() *social.Profile {
	p := &social.Profile{Name: meta.Clean(me.Name), Handle: me.Username, Bio: strings.TrimSpace(meta.Clean(me.Bio)), Avatar: meta.Web(me.Picture), Partial: me.partial}
	if meta.IsURL(me.Website) {
		p.Links = []string{me.Website}
	}
	return p
}

// professional reports whether the network says that the account is one, which
// everybody can see.
func (me *self) professional() bool {
	t := strings.ToUpper(me.Type)
	return strings.Contains(t, "BUSINESS") || strings.Contains(t, "CREATOR")
}

// audience is that of what stands on the profile.
func (me *self) audience() social.Audience {
	if me.professional() {
		return social.AudiencePublic
	}
	return social.AudienceUnknown
}

// is reports whether somebody named in an item is the owner.
func (me *self) is(id, username string) bool {
	return username != "" && strings.EqualFold(username, me.Username) || id != "" && (id == me.UserID || id == me.ID)
}

// whoami asks whose the sign-in is.
func whoami(ctx context.Context, s oauth.Session) (*collect.Client, *self, error) {
	c, err := meta.Graph(s.HTTP, base)
	if err != nil {
		return nil, nil, err
	}
	var me self
	_, err = c.Get(ctx, "/me", url.Values{"fields": {selfFields}}, &me)
	if errors.Is(err, collect.ErrNotOffered) { // a field is not known
		me.partial = true
		_, err = c.Get(ctx, "/me", url.Values{"fields": {"user_id,username,account_type"}}, &me)
	}
	if _, ok := errors.AsType[*collect.DeniedError](err); ok {
		return nil, nil, hint.Wrap(&collect.DeniedError{Scope: scopeBasic}, "sign in again and allow it; the account must be a professional one, and have been added to the app")
	}
	if err != nil {
		return nil, nil, err
	}
	if len(me.Data) == 1 {
		partial := me.partial
		me = me.Data[0]
		me.partial = partial
	}
	me.Username = strings.TrimPrefix(me.Username, "@")
	switch {
	case !meta.IsUsername(me.Username):
		return nil, nil, hint.Wrap(errors.New("the network does not say whose sign-in this is"), "sign in again with audit signin instagram")
	case strings.EqualFold(me.Type, "PERSONAL"):
		return nil, nil, hint.Wrap(errors.New("this is a personal account, which Instagram lets no app read"), "use its export: see 'audit networks instagram'")
	}
	me.UserID = cmp.Or(me.UserID, me.ID)
	return c, &me, nil
}

// Account says whose sign-in s is.
func (*Provider) Account(ctx context.Context, s oauth.Session) (social.Account, error) {
	_, me, err := whoami(ctx, s)
	if err != nil {
		return social.Account{}, err
	}
	return me.account(), nil
}
