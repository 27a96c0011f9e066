package x

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"slices"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// Removable leaves out likes, which bear the number of somebody else's post, messages,
// which have numbers of their own, and articles.
func (*Provider) Removable(_ social.Account, kind social.Kind, postID string) bool {
	return (kind == social.KindPost || kind == social.KindReply || kind == social.KindRepost) && isPost(postID)
}

// isPost reports whether it can be the number of a post.
func isPost(id string) bool { return digits(id) && len(id) <= 19 }

// Remove deletes one of the owner's posts; X lets nobody delete those of others.
// It allows 50 in 15 minutes. https://docs.x.com/x-api/posts/delete-post
func (*Provider) Remove(ctx context.Context, s oauth.Session, _ social.Account, postID string) error {
	if !isPost(postID) {
		return hint.Wrap(errors.New("this is no post that X can delete by its number"), "open it on X and delete it there")
	}
	c, err := newClient(s)
	if err != nil {
		return err
	}
	c.Fault = deleted
	err = c.Delete(ctx, "/tweets/"+postID, nil)
	e, ok := errors.AsType[*collect.StatusError](err)
	switch {
	case errors.Is(err, errGone):
		return nil
	case ok && e.Code == http.StatusForbidden:
		return hint.Wrap(errors.New("this sign-in may not delete the post at X"),
			"it may not be yours, or the permission to delete is lacking: sign in again and allow it")
	}
	return err
}

var (
	errGone = errors.New("the post is gone")
	errKept = hint.Wrap(errors.New("there is no word from X that the post was deleted"), "look on X whether it is still there")
)

// deleted is [collect.Client.Fault] for a deletion: only X's own word is taken
// for it, that it was done or that there is no such post. The status 404 alone
// could be that of an address.
func deleted(status int, body []byte) error {
	var a struct {
		problem
		Data struct {
			Deleted bool `json:"deleted"`
		} `json:"data"`
	}
	_ = json.Unmarshal(body, &a) // what is no answer of X's says nothing
	switch {
	case slices.ContainsFunc(append(a.Errors, a.problem), func(e problem) bool { return e.kind() == "resource-not-found" || e.Code == 144 }):
		return errGone
	case status/100 == 2 && !a.Data.Deleted, status == http.StatusNotFound, status == http.StatusGone:
		return errKept
	}
	return fault(status, body)
}
