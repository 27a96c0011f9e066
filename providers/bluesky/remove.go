package bluesky

import (
	"context"
	"errors"
	"net/http"
	"slices"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// Removable tells by the address: messages are not among what has one.
func (*Provider) Removable(a social.Account, _ social.Kind, postID string) bool {
	at, ok := parseAddress(postID)
	return ok && at.did == a.ID && slices.Contains(removable, at.collection)
}

// Remove deletes a post, reply, repost or like of the owner's, or a list, starter
// pack or feed, by its address. The network answers alike if it is gone already.
func (p *Provider) Remove(ctx context.Context, s oauth.Session, a social.Account, postID string) error {
	if !p.Removable(a, social.KindPost, postID) {
		return hint.Wrap(errors.New("this is not something of yours that can be deleted here"), "look at it on Bluesky")
	}
	c, err := newClient(s)
	if err != nil {
		return err
	}
	at, _ := parseAddress(postID)
	record := map[string]string{"repo": at.did, "collection": at.collection, "rkey": at.key}
	_, err = c.raw(ctx, http.MethodPost, deleteRecord, nil, record, 64<<10)
	if errors.Is(err, errNoRecord) {
		return nil
	}
	if _, denied := errors.AsType[*collect.DeniedError](err); denied {
		return hint.Wrap(errors.New("this sign-in may not delete"), "sign in again, this time to delete")
	}
	return err
}
