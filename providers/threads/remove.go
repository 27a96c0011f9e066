package threads

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// errNotFound says that the post may still be there: one that was edited since, that
// is archived, or that the export dates otherwise, is known by another identifier.
var errNotFound = hint.Wrap(errors.New("the post is not among those that Threads lists, as it is known here"), "open it in the app: it may be gone already, or be archived or edited; delete it there")

var errAlike = hint.Wrap(errors.New("there are, or were, several posts that say the same at the same time"), "look at them in the app, and delete there what is to go")

// Removable leaves out likes.
func (*Provider) Removable(_ social.Account, kind social.Kind, _ string) bool {
	return kind == social.KindPost || kind == social.KindReply || kind == social.KindRepost
}

// Remove deletes a post, reply or repost of the owner's. Its number is looked for
// among the owner's posts, since posts are known by what they say: one of several that
// say the same at the same time is left alone, for once one of them is gone nobody could
// tell the next from it. One that is known by its number is gone if it is not among
// them. Threads lets an account delete a hundred posts a day.
func (*Provider) Remove(ctx context.Context, s oauth.Session, a social.Account, postID string) error {
	client, me, err := whoami(ctx, s)
	if err != nil {
		return err
	}
	if me.account().ID != a.ID {
		return hint.Wrap(errors.New("the sign-in belongs to another account"), "sign in with the account that wrote the post")
	}
	c := &collector{Client: client, me: me, plain: map[string]bool{}}
	said, _, again := strings.Cut(postID, "~") // see social.Repeats
	alike, bad := map[string]bool{}, 0
	for _, list := range []string{streamPosts, streamReplies} {
		unread, err := c.find(ctx, "/me/"+list, said, alike)
		if err != nil {
			return err
		}
		bad += unread
	}
	switch {
	case again, len(alike) > 1:
		return errAlike
	case len(alike) == 1:
		for id := range alike {
			return c.remove(ctx, id)
		}
	}
	if _, err := strconv.ParseUint(postID, 10, 64); err != nil || bad > 0 {
		return errNotFound
	}
	return nil // gone already
}

// find adds to alike the numbers of the posts in a list that have an identifier, and
// counts those that make no sense.
func (c *collector) find(ctx context.Context, path, postID string, alike map[string]bool) (bad int, err error) {
	err = collect.Pages(func(next string) (string, error) {
		page, err := c.list(ctx, path, next, url.Values{}, func(m *medium) bool { return meta.IsID(m.ID) && (m.Username == "" || c.owns(m)) })
		if err != nil {
			return "", err
		}
		bad += page.Bad
		for i := range page.Things {
			m := &page.Things[i]
			m.Reply = m.Reply || path == "/me/"+streamReplies
			if m.own(path).ID == postID {
				alike[m.ID] = true
			}
		}
		return page.Next, nil
	})
	return bad, err
}

// remove deletes a post and makes sure that it is gone: Threads calls one that may not
// be deleted missing, too.
func (c *collector) remove(ctx context.Context, id string) error {
	if err := c.Delete(ctx, "/"+id, nil); err != nil {
		if _, ok := errors.AsType[*collect.DeniedError](err); ok {
			return hint.Wrap(&collect.DeniedError{Scope: scopeDelete}, "sign in again to remove, and allow it; or delete the post in the app")
		}
		return err
	}
	var left node
	_, err := c.Get(ctx, "/"+id, url.Values{"fields": {"id"}}, &left)
	if status, ok := errors.AsType[*collect.StatusError](err); ok && (status.Code == http.StatusNotFound || status.Code == http.StatusBadRequest) {
		return nil
	}
	if err == nil && left.ID == id {
		return hint.Wrap(errors.New("the network did not delete the post"), "delete it in the app")
	}
	return err
}
