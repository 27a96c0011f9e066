package mastodon

import (
	"context"
	"errors"
	"net/url"
	"strings"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// Removable leaves out likes, which bear the number of somebody else's post, and posts
// that an export knows by an address, or by another name than the server's interface
// does: Mastodon has numbers, others have letters and digits.
func (p *Provider) Removable(_ social.Account, kind social.Kind, postID string) bool {
	return kind != social.KindLike && postID != "" && strings.Trim(postID, alphanumeric) == ""
}

const alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

// Remove deletes a post of the owner's, or takes back a boost. Servers allow 30
// in 30 minutes. https://docs.joinmastodon.org/methods/statuses/#delete
func (p *Provider) Remove(ctx context.Context, s oauth.Session, a social.Account, postID string) error {
	if !p.Removable(a, social.KindPost, postID) {
		return hint.Wrap(errors.New("this is not the number of a post on the server"), "delete it on the server's website")
	}
	c, err := newClient(s)
	if err != nil {
		return err
	}
	me, err := c.whoami(ctx)
	if err != nil {
		return err
	}
	if me.account().ID != a.ID {
		return hint.Wrap(errors.New("the sign-in belongs to another account"), "sign in with the account that wrote the post")
	}
	return c.Delete(ctx, "/api/v1/statuses/"+url.PathEscape(postID), nil)
}
