package youtube

import (
	"context"
	"errors"
	"net/url"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

var errKept = hint.Wrap(errors.New("no app can delete this"), "delete it on youtube.com")

// Removable leaves out likes, and what YouTube's interface cannot delete, such as posts
// to subscribers.
func (*Provider) Removable(_ social.Account, kind social.Kind, postID string) bool {
	return kind != social.KindLike && listOf(postID) != ""
}

// listOf returns in which list of the interface something stands that can be deleted, by
// its number; "" for what cannot.
func listOf(id string) string {
	switch {
	case isPost(id):
	case isVideo(id):
		return "videos"
	case isComment(id):
		return "comments"
	case isPlaylist(id) && strings.HasPrefix(id, "PL"): // the others are YouTube's
		return "playlists"
	}
	return ""
}

// Remove deletes a video, a playlist or a comment of the owner's: its number says
// which it is. To unlike a video is not among these.
func (*Provider) Remove(ctx context.Context, s oauth.Session, _ social.Account, postID string) error {
	path := listOf(postID)
	if path == "" {
		return errKept
	}
	c, err := newClient(s, ScopeComments)
	if err != nil {
		return err
	}
	if err := c.Delete(ctx, path, url.Values{"id": {postID}}); !errors.Is(err, collect.ErrNotOffered) {
		return err
	}
	return errKept
}
