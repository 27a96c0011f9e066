package instagram

import (
	"time"

	"github.com/probity-audit/probity/social"
)

// What a like is for.
const (
	likedPost    = "post"
	likedComment = "comment"
	likedStory   = "story"
)

// likes reads what the owner liked. Whose it was is known, and mostly where it is;
// what it said is not.
func (r *reading) likes() {
	for _, s := range []struct{ section, what string }{{secLikes, likedPost}, {secLiked, likedComment}, {secStoryLike, likedStory}} {
		for source, rec := range r.Records(s.section) {
			at, owner, url := rec.Time(), rec.Owner(), rec.URL()
			if at.IsZero() && owner == "" && url == "" {
				r.Index.Failed(s.section, 1)
				continue
			}
			r.Post(r.like(source, s.what, owner, url, at))
		}
	}
}

// like is something of owner's that was liked. The address is no part of its
// identifier, because early exports lack it.
func (r *reading) like(source, what, owner, url string, at time.Time) *social.Post {
	p := &social.Post{Kind: social.KindLike, Mine: true, Published: at, Audience: social.AudienceUnknown, URL: url, Source: source, Quotes: ref(owner, url)}
	if r.own(owner) {
		p.Quotes = &social.Ref{URL: url, Mine: true}
	}
	p.ID = social.ContentID(string(p.Kind), what, social.Stamp(at), identity(owner))
	return p
}
