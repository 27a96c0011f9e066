package pinterest

import (
	"context"
	"errors"
	"net/http"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// Remove deletes a Pin of the owner's. Pinterest would also delete one that
// somebody else saved to a board that both share: it is asked first whose it is.
func (*Provider) Remove(ctx context.Context, s oauth.Session, a social.Account, postID string) error {
	if !isID(postID) {
		return hint.Wrap(errors.New("only a Pin can be deleted from here"), "delete a board or a comment on Pinterest itself")
	}
	c, err := newClient(s)
	if err != nil {
		return err
	}
	me, err := whoami(ctx, c)
	if err != nil {
		return err
	}
	if me.account().ID != a.ID {
		return hint.Wrap(errors.New("this sign-in belongs to another account"), "sign in again with audit signin pinterest")
	}
	var p apiPin
	_, err = c.Get(ctx, "/pins/"+postID, nil, &p)
	status, failed := errors.AsType[*collect.StatusError](err)
	switch {
	case failed && (status.Code == http.StatusNotFound || status.Code == http.StatusGone):
		return nil // it is gone already
	case err != nil:
		return err
	case p.ID != postID:
		return collect.ErrShape
	case p.Owner == nil || !*p.Owner:
		return errors.New("this Pin is not yours, as far as Pinterest says; it was left alone")
	}
	return c.Delete(ctx, "/pins/"+postID, nil)
}
