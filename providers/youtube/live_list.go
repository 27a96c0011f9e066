package youtube

import (
	"cmp"
	"context"
	"net/url"
	"strconv"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// shelves yields the words of playlists, and who can see which. The setting is
// about all of them, so they are read from the first each time.
func (r *live) shelves(ctx context.Context) error {
	all, unread := newShelves(), 0
	err := collect.Pages(func(next string) (string, error) {
		l, err := page(ctx, r.client, "playlists", next, url.Values{"mine": {"true"}, "part": {"snippet,status"}, "maxResults": {perPage}})
		if err != nil {
			return "", err
		}
		things, bad := collect.Decode(l.Items, func(v *resource) bool { return v.id() != "" })
		unread += bad
		collect.Saw(&r.playlists, next, collect.Page[resource]{Things: things, Bad: bad, Next: l.NextPageToken})
		for _, v := range things {
			r.playlists.Took()
			p := all.add(shelf{id: v.id(), title: v.Snippet.Title, about: v.Snippet.Description, visibility: v.Status.PrivacyStatus,
				made: takeout.Time(v.Snippet.PublishedAt), source: "youtube/v3/playlists"}, "")
			if p == nil {
				continue
			}
			if err := r.Emit(ctx, social.Item{Post: p}); err != nil {
				return "", err
			}
		}
		return l.NextPageToken, nil
	})
	if err != nil {
		return err
	}
	if err := r.Unread(ctx, "playlists", []social.Kind{social.KindCaption, social.KindSetting}, unread); err != nil {
		return err
	}
	all.count[social.StateUnknown] += unread // any of them may be public
	s := all.setting()
	if s == nil { // one that was public the last time is not now
		s = &social.Setting{Key: settingPlaylists, Value: "none", State: social.StateClosed, Source: "youtube/v3/playlists"}
	}
	return r.Emit(ctx, social.Item{Setting: s})
}

// likesMost is how many videos a playlist of YouTube's has at most; of the older
// ones that were liked nothing is said.
const likesMost = 5000

// likes yields the videos that the owner liked, the latest first as a rule: as
// entries of a playlist they come with the time of the liking. That they are in its
// order is nowhere promised, so that nothing is concluded from it.
func (r *live) likes(ctx context.Context) error {
	id, kinds := cmp.Or(r.channel.ContentDetails.RelatedPlaylists.Likes, "LL"), []social.Kind{social.KindLike}
	var s collect.Sweep
	err := collect.Stream[resource]{
		Name: "likes", Things: "liked videos", Kinds: kinds, Again: again, Cap: likesMost,
		Older: "Google lists about 5,000 at most. Go through the others on youtube.com, under You, Liked videos.",
		Fetch: func(ctx context.Context, next, _ string) (collect.Page[resource], error) {
			p, err := r.entries(ctx, id, next)
			if err == nil {
				collect.Saw(&s, next, p)
			}
			return p, err
		},
		Key: func(v resource) (string, time.Time) { return v.video(), time.Time{} },
		Take: func(ctx context.Context, v resource) error {
			s.Took()
			if v.Snippet.VideoOwnerChannelID == "" && v.Status.PrivacyStatus != "public" {
				v.Snippet.Title = "" // "Private video", in YouTube's words
			}
			return r.Emit(ctx, social.Item{Post: like(v.video(), &v, "youtube/v3/playlistItems")})
		},
	}.Read(ctx, r.Out)
	if err != nil || !s.Whole() || s.Read > likesMost*9/10 {
		return err
	}
	// One that is private by now does not come, and is liked as before.
	return r.Emit(ctx, social.Item{Mark: &social.Mark{Stream: "all liked videos", Seen: &social.Extent{Kinds: kinds, Mine: true, Listed: true}}})
}

// subscriptions yields the channels that the owner subscribes to.
func (r *live) subscriptions(ctx context.Context) error {
	return collect.List[resource]{
		Name: "subscriptions", Things: "subscriptions", Kinds: []social.Kind{social.KindConnection}, Relation: social.RelationFollowing,
		Fetch: func(ctx context.Context, next string) (collect.Page[resource], error) {
			l, err := page(ctx, r.client, "subscriptions", next, url.Values{"mine": {"true"}, "part": {"snippet"}, "order": {"alphabetical"}, "maxResults": {perPage}})
			if err != nil {
				return collect.Page[resource]{}, err
			}
			things, bad := collect.Decode(l.Items, func(v *resource) bool { return takeout.Line(v.Snippet.ResourceID.ChannelID) != "" })
			return collect.Page[resource]{Things: things, Bad: bad, Next: l.NextPageToken}, nil
		},
		Take: func(ctx context.Context, v resource) error {
			c := person(takeout.Line(v.Snippet.ResourceID.ChannelID), takeout.Line(v.Snippet.Title), social.RelationFollowing, "youtube/v3/subscriptions")
			c.Bio, c.Since = social.Plain(v.Snippet.Description), takeout.Time(v.Snippet.PublishedAt)
			return r.Emit(ctx, social.Item{Connection: c})
		},
	}.Read(ctx, r.Out)
}

// subscriber is somebody who subscribes to the channel and lets it be seen.
type subscriber struct {
	Snippet           struct{ PublishedAt string }
	SubscriberSnippet struct{ ChannelID, Title, Description string }
}

// subscribers yields those who subscribe to the channel. Google leaves out who
// keeps it private, and may leave out more, so that nobody who does not come is
// taken to have gone unless the list was whole.
func (r *live) subscribers(ctx context.Context) error {
	kinds := []social.Kind{social.KindConnection}
	err := collect.List[subscriber]{
		Name: "subscribers", Things: "subscribers", Kinds: kinds,
		Fetch: func(ctx context.Context, next string) (collect.Page[subscriber], error) {
			l, err := page(ctx, r.client, "subscriptions", next, url.Values{"mySubscribers": {"true"}, "part": {"snippet,subscriberSnippet"}, "maxResults": {perPage}})
			if err != nil {
				return collect.Page[subscriber]{}, err
			}
			things, bad := collect.Decode(l.Items, func(v *subscriber) bool { return takeout.Line(v.SubscriberSnippet.ChannelID) != "" })
			p := collect.Page[subscriber]{Things: things, Bad: bad, Next: l.NextPageToken}
			collect.Saw(&r.followers, next, p)
			return p, nil
		},
		Take: func(ctx context.Context, v subscriber) error {
			r.followers.Took()
			s := &v.SubscriberSnippet
			c := person(takeout.Line(s.ChannelID), takeout.Line(s.Title), social.RelationFollower, "youtube/v3/subscriptions")
			c.Bio, c.Since, c.Initiated = social.Plain(s.Description), takeout.Time(v.Snippet.PublishedAt), "them"
			return r.Emit(ctx, social.Item{Connection: c})
		},
	}.Read(ctx, r.Out)
	if err != nil {
		return err
	}
	g := social.Gap{Section: "subscribers who are not shown", Kinds: kinds, Reason: social.ReasonNotOffered,
		Detail: "Google names only subscribers who let their subscriptions be seen, and not always all of them."}
	// The count is rounded above a thousand, and says nothing where it is hidden.
	counted, unclear := strconv.Atoi(r.channel.Statistics.SubscriberCount)
	exact := unclear == nil && counted < 1000 && !r.channel.Statistics.HiddenSubscriberCount
	if r.followers.Whole() && unclear == nil {
		g.Count = max(counted-r.followers.Read, 0)
	}
	if r.followers.Whole() && exact && g.Count == 0 {
		return r.Emit(ctx, social.Item{Mark: &social.Mark{Stream: "subscribers", Relation: social.RelationFollower}})
	}
	return r.Gap(ctx, g)
}
