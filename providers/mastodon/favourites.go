package mastodon

import (
	"context"
	"encoding/json"

	"github.com/probity-audit/probity/social"
)

// likes yields what the owner marked as favourites: addresses only.
func (r *reader) likes(ctx context.Context) error {
	kinds := []social.Kind{social.KindLike}
	if len(r.members.likes) == 0 {
		if err := r.out.gap(ctx, social.Gap{Section: "favourites", Kinds: kinds, Reason: social.ReasonNotInExport, Elsewhere: social.SourceAPI,
			Detail: "There is no likes.json. Request your archive on your server's website."}); err != nil {
			return err
		}
		return r.bookmarked(ctx)
	}
	n := 0
	for _, member := range r.members.likes {
		_, err := readCollection(r.fsys, member, func(uri *string, bad error) error {
			id := line(*uri)
			if bad != nil || id == "" {
				n++
				return ctx.Err()
			}
			if r.again("like " + id) {
				return ctx.Err()
			}
			n++
			return r.out.emit(ctx, social.Item{Post: &social.Post{ID: id, Kind: social.KindLike, Mine: true, Audience: social.AudienceUnknown,
				Quotes: r.self.ref(id), Source: member}})
		})
		if err != nil {
			if err := r.failed(ctx, "favourites", kinds, member, err); err != nil {
				return err
			}
		}
	}
	if n > 0 {
		if err := r.out.gap(ctx, social.Gap{Section: "text of favourites", Kinds: kinds, Reason: social.ReasonNotInExport, Count: n, Elsewhere: social.SourceAPI,
			Detail: "The archive holds only the addresses of your favourites. Sign in to have the words checked too."}); err != nil {
			return err
		}
	}
	return r.bookmarked(ctx)
}

// bookmarked only counts: nobody but the owner sees bookmarks.
func (r *reader) bookmarked(ctx context.Context) error {
	n := 0
	for _, member := range r.members.bookmarks {
		_, err := readCollection(r.fsys, member, func(uri *json.RawMessage, _ error) error {
			if !r.again("bookmark " + string(*uri)) {
				n++
			}
			return ctx.Err()
		})
		if err != nil {
			if err := r.failed(ctx, "bookmarks", nil, member, err); err != nil {
				return err
			}
		}
	}
	if n == 0 {
		return nil
	}
	return r.out.gap(ctx, social.Gap{Section: "bookmarks", Reason: social.ReasonNotInExport, Count: n,
		Detail: "The archive holds only their addresses, and nobody but you can see what you bookmarked."})
}
