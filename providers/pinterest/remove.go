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

// Removable tells Pins from boards and comments.
func (*Provider) Removable(_ social.Account, kind social.Kind, postID string) bool {
	return isID(postID) && (kind == social.KindCaption || kind == social.KindRepost)
}

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
	gone := failed && (status.Code == http.StatusNotFound || status.Code == http.StatusGone)
	switch {
	case gone && !s.Granted(scopeSecretPins):
		return hint.Wrap(errors.New("this Pin is not shown: it is gone, or stands on a secret board, for which the sign-in lacks the permission "+scopeSecretPins),
			"look at it on Pinterest, or sign in for deleting again and allow it")
	case gone:
		return nil // already
	case err != nil:
		return named(err, scopePins)
	case p.ID != postID:
		return collect.ErrShape
	case p.Owner == nil || !*p.Owner:
		return errors.New("this Pin is not yours, as far as Pinterest says; it was left alone")
	}
	return named(c.Delete(ctx, "/pins/"+postID, nil), scopeWritePins)
}

// named says which permission lacks, where Pinterest only says that one does.
func named(err error, scope string) error {
	if denied, ok := errors.AsType[*collect.DeniedError](err); ok && denied.Scope == "" {
		return hint.Wrap(&collect.DeniedError{Scope: scope}, "sign in again and allow it")
	}
	return err
}
