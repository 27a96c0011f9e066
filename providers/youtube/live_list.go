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
	if s := all.setting(); s != nil {
		if err := r.Emit(ctx, social.Item{Setting: s}); err != nil {
			return err
		}
	}
	return r.shelfOfLikes(ctx)
}

// shelfOfLikes yields who can see what the owner liked, if YouTube says it.
func (r *live) shelfOfLikes(ctx context.Context) error {
	id := r.channel.ContentDetails.RelatedPlaylists.Likes
	if id == "" {
		return nil
	}
	l, err := page(ctx, r.client, "playlists", "", url.Values{"id": {id}, "part": {"status"}})
	if missing(err) {
		return nil
	}
	if err != nil {
		return err
	}
	things, _ := collect.Decode(l.Items, func(v *resource) bool { return v.id() == id })
	for _, v := range things {
		shown := takeout.Line(v.Status.PrivacyStatus)
		return r.Emit(ctx, social.Item{Setting: &social.Setting{Key: social.SettingLikes, Value: shown, State: visibility(shown), Source: "youtube/v3/playlists"}})
	}
	return nil
}

// likes yields the videos that the owner liked, the latest first: as entries of a
// playlist they come with the time of the liking.
func (r *live) likes(ctx context.Context) error {
	id := cmp.Or(r.channel.ContentDetails.RelatedPlaylists.Likes, "LL")
	return collect.Stream[resource]{
		Name: "likes", Things: "liked videos", Kinds: []social.Kind{social.KindLike}, Again: 2, Own: true, Cap: 5000,
		Older: "Google lists the latest 5,000 alone. Go through the older ones on youtube.com, under You, Liked videos.",
		Fetch: func(ctx context.Context, next, _ string) (collect.Page[resource], error) {
			return r.entries(ctx, id, next)
		},
		Key: func(v resource) (string, time.Time) { return v.video(), takeout.Time(v.Snippet.PublishedAt) },
		Take: func(ctx context.Context, v resource) error {
			return r.Emit(ctx, social.Item{Post: like(v.video(), &v, "youtube/v3/playlistItems")})
		},
	}.Read(ctx, r.Out)
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
	counted, _ := strconv.Atoi(r.channel.Statistics.SubscriberCount)
	if r.followers.Whole() {
		g.Count = max(counted-r.followers.Read, 0)
	}
	if r.followers.Whole() && g.Count == 0 {
		return r.Emit(ctx, social.Item{Mark: &social.Mark{Stream: "subscribers", Relation: social.RelationFollower}})
	}
	return r.Gap(ctx, g)
}
