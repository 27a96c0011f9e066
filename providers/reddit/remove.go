package reddit

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// Removable leaves out votes, which bear the name of what was voted on, and messages.
func (*Provider) Removable(_ social.Account, kind social.Kind, postID string) bool {
	return kind != social.KindLike && isOwn(postID)
}

// isOwn reports whether it is the name of a comment or a post.
func isOwn(postID string) bool {
	kind, rest, _ := strings.Cut(postID, "_")
	return (kind == "t1" || kind == "t3") && rest != "" && strings.Trim(rest, "0123456789abcdefghijklmnopqrstuvwxyz") == ""
}

// Remove deletes a post or a comment. Reddit says yes to everything here, also where
// it does nothing: it is asked first whose the post is.
func (*Provider) Remove(ctx context.Context, s oauth.Session, a social.Account, postID string) error {
	if !isOwn(postID) {
		return hint.Wrap(errors.New("only a post or a comment can be deleted from here"), "delete anything else on Reddit itself")
	}
	client, err := newClient(s, a.Handle)
	if err != nil {
		return err
	}
	me, err := whoami(ctx, client)
	if err != nil {
		return err
	}
	if me.account().ID != a.ID {
		return hint.Wrap(errors.New("this sign-in belongs to another account"), "sign in again with audit signin reddit")
	}
	var p parcel
	_, err = client.Get(ctx, "/api/info", url.Values{"id": {postID}, "raw_json": {"1"}}, &p)
	if status, ok := errors.AsType[*collect.StatusError](err); ok && status.Code == http.StatusForbidden {
		return &collect.DeniedError{Scope: scopeRead}
	}
	if err != nil {
		return err
	}
	if p.Kind != "Listing" || p.Data.Children == nil {
		return collect.ErrShape
	}
	all, bad := collect.Decode(p.Data.Children, func(t *thing) bool { return t.Data.Name == postID })
	switch {
	case bad > 0:
		return collect.ErrShape
	case len(all) == 0: // what was deleted is still shown, without author and words
		return hint.Wrap(errors.New("this sign-in is not shown it, so that it was left alone"),
			"open it on Reddit: it may stand in a community that is closed to you")
	case all[0].Data.Author == deleted:
		return nil // it is gone already
	case !(account{handle: me.Name}).is(all[0].Data.Author):
		return errors.New("this is somebody else's, says Reddit; it was left alone")
	}
	return del(ctx, client, postID)
}

// del deletes a thing. Reddit wants a form.
func del(ctx context.Context, c *collect.Client, id string) error {
	form := url.Values{"id": {id}, "api_type": {"json"}}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, c.Base.JoinPath("/api/del").String(), strings.NewReader(form.Encode()))
	if err != nil {
		return errors.New("the request could not be made")
	}
	for k, vs := range c.Header {
		r.Header[k] = vs
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	res, err := c.HTTP.Do(r)
	if err != nil {
		return collect.Broken(ctx, err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(io.LimitReader(res.Body, 64<<10))
	if err != nil {
		return collect.Broken(ctx, err)
	}
	if err := fault(res.StatusCode, body); err != nil {
		return err
	}
	var said struct {
		JSON struct {
			Errors []json.RawMessage `json:"errors"`
		} `json:"json"`
	}
	damaged := json.Unmarshal(body, &said)
	switch {
	case res.StatusCode == http.StatusUnauthorized:
		return collect.Broken(ctx, oauth.ErrSignInAgain)
	case res.StatusCode == http.StatusForbidden:
		return &collect.DeniedError{Scope: scopeEdit}
	case res.StatusCode/100 != 2:
		return &collect.StatusError{Code: res.StatusCode}
	case damaged != nil:
		return collect.ErrShape
	case len(said.JSON.Errors) > 0:
		return errors.New("the network did not delete it, and says only that there was an error")
	}
	return nil
}
