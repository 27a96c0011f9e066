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

// Remove deletes a video, a playlist or a comment of the owner's: its number says
// which it is. To unlike a video is not among these.
func (*Provider) Remove(ctx context.Context, s oauth.Session, _ social.Account, postID string) error {
	var path string
	switch {
	case isPost(postID):
	case isVideo(postID):
		path = "videos"
	case isComment(postID):
		path = "comments"
	case isPlaylist(postID) && strings.HasPrefix(postID, "PL"): // the others are YouTube's
		path = "playlists"
	}
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
