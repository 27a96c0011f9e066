package youtube

import (
	"context"
	"errors"
	"net/url"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// Remove deletes a video, a playlist or a comment of the owner's: its number says
// which it is. To unlike a video is not among these: the number is the video's.
func (*Provider) Remove(ctx context.Context, s oauth.Session, _ social.Account, postID string) error {
	var path string
	switch {
	case isPost(postID):
	case isVideo(postID):
		path = "videos"
	case isComment(postID):
		path = "comments"
	case isPlaylist(postID):
		path = "playlists"
	}
	if path == "" {
		return hint.Wrap(errors.New("no app can delete this"), "delete it on youtube.com")
	}
	c, err := newClient(s, ScopeComments)
	if err != nil {
		return err
	}
	return c.Delete(ctx, path, url.Values{"id": {postID}})
}
