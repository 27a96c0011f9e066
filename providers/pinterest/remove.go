package pinterest

import (
	"context"
	"errors"
	"io"
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
	switch _, err := c.Get(ctx, "/pins/"+postID, nil, &p); {
	case gone(err):
		return nil
	case err != nil:
		return err
	case p.ID != postID:
		return collect.ErrShape
	case p.Owner == nil || !*p.Owner:
		return errors.New("Pinterest does not say that this Pin is yours; it was left alone")
	}
	if err := del(ctx, c, "/pins/"+postID); err != nil && !gone(err) {
		return err
	}
	return nil
}

func gone(err error) bool {
	status, ok := errors.AsType[*collect.StatusError](err)
	return ok && (status.Code == http.StatusNotFound || status.Code == http.StatusGone)
}

// del deletes what lies at path. The answer to it has no body.
func del(ctx context.Context, c *collect.Client, path string) error {
	r, err := http.NewRequestWithContext(ctx, http.MethodDelete, c.Base.JoinPath(path).String(), nil)
	if err != nil {
		return errors.New("the request could not be made")
	}
	res, err := c.HTTP.Do(r)
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, oauth.ErrSignInAgain):
		return oauth.ErrSignInAgain
	case err != nil:
		return errors.New("the connection to the server failed")
	}
	defer res.Body.Close()
	body, _ := io.ReadAll(io.LimitReader(res.Body, 64<<10))
	if err := fault(res.StatusCode, body); err != nil {
		return err
	}
	switch {
	case res.StatusCode == http.StatusUnauthorized:
		return oauth.ErrSignInAgain
	case res.StatusCode/100 != 2:
		return &collect.StatusError{Code: res.StatusCode}
	}
	return nil
}
