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

// Remove deletes a post, reply, repost or like of the owner's, or a list, starter
// pack or feed, by its address. The network answers alike if it is gone already.
func (*Provider) Remove(ctx context.Context, s oauth.Session, a social.Account, postID string) error {
	at, ok := parseAddress(postID)
	if !ok || at.did != a.ID || !slices.Contains(removable, at.collection) {
		return hint.Wrap(errors.New("this is not something of yours that can be deleted here"), "look at it on Bluesky")
	}
	c, err := newClient(s)
	if err != nil {
		return err
	}
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
