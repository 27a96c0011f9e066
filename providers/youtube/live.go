package youtube

import (
	"context"
	"encoding/json"
	"errors"
	"iter"
	"net/url"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// live is one collect under way.
type live struct {
	*collect.Out
	client    *collect.Client
	comment   *collect.Client // the same, which names the permission for comments
	granted   bool            // that permission
	channel   *liveChannel
	videos    map[string]*video // the owner's own, by number; nil for one that is not given
	uploads   collect.Sweep
	short     bool // YouTube counts more videos than it lists
	playlists collect.Sweep
	followers collect.Sweep
	threads   [3]collect.Sweep // by [moderations]
}

// Collect yields the channel and its settings, then what was published and said.
func (*Provider) Collect(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) iter.Seq2[social.Item, error] {
	return collect.Run(ctx, s, since, func(ctx context.Context, out *collect.Out) error {
		r := &live{Out: out, granted: s.Granted(ScopeComments), videos: map[string]*video{}}
		var err error
		if r.client, err = newClient(s, reading(s)); err != nil {
			return err
		}
		if r.comment, err = newClient(s, ScopeComments); err != nil {
			return err
		}
		channels, err := mine(ctx, r.client)
		if err != nil {
			return err
		}
		for i := range channels {
			if channels[i].ID == a.ID {
				r.channel = &channels[i]
			}
		}
		if r.channel == nil {
			return hint.Wrap(errors.New("the sign-in is to another channel"), "sign in again, and choose the channel that is to be audited")
		}
		if err := r.show(ctx); err != nil {
			return err
		}
		captions := []social.Kind{social.KindCaption}
		people := []social.Kind{social.KindConnection}
		scope := reading(s)
		err = out.Sections(ctx, []collect.Section{
			{Name: "playlists", Kinds: []social.Kind{social.KindCaption, social.KindSetting}, Scope: scope, Read: r.shelves},
			{Name: "videos", Kinds: captions, Scope: scope, Read: r.uploaded},
			{Name: "subscriptions", Kinds: people, Scope: scope, Read: r.subscriptions},
			{Name: "subscribers", Kinds: people, Scope: scope, Read: r.subscribers},
			{Name: "liked videos", Kinds: []social.Kind{social.KindLike}, Scope: scope, Read: r.likes},
			{Name: "comments under your videos", Kinds: remarks, Read: r.comments},
		})
		if err != nil {
			return err
		}
		if r.uploads.Whole() && !r.short && r.playlists.Whole() { // only together do they hold every caption
			if err := r.Emit(ctx, social.Item{Mark: &social.Mark{Stream: "captions", Seen: &social.Extent{Kinds: captions, Mine: true}}}); err != nil {
				return err
			}
		}
		return out.Gaps(ctx, withheld)
	})
}

// withheld is what the interface gives to nobody.
var withheld = []social.Gap{
	{Section: "comments elsewhere", Kinds: remarks, Reason: social.ReasonNotOffered, Elsewhere: social.SourceExport,
		Detail: "Signing in shows no comments that you wrote under the videos of others, and no messages in live chats. Both are in the export."},
	{Section: "what you wrote as another channel", Kinds: remarks, Reason: social.ReasonNotOffered,
		Detail: "Signing in is to one channel. If you have a second one, what it wrote under your videos is taken for somebody else's. The export knows all your channels."},
	{Section: "posts to subscribers", Kinds: []social.Kind{social.KindPost}, Reason: social.ReasonNotOffered, Elsewhere: social.SourceExport,
		Detail: "Signing in does not show them. They are in the export."},
	{Section: "privacy settings of the account", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
		Detail: "Signing in does not show how new videos and comments are set; the export does in part. Neither shows whether your subscriptions are private: check by hand."},
	{Section: "links of the channel", Kinds: []social.Kind{social.KindProfile}, Reason: social.ReasonNotOffered,
		Detail: "Open your channel and follow them as a patient would."},
	{Section: "words spoken in videos", Kinds: []social.Kind{social.KindCaption}, Reason: social.ReasonNotOffered,
		Detail: "Only titles and descriptions are read. Watch your videos yourself."},
}

// list is a page of YouTube's lists.
type list struct {
	Kind          string // "youtube#playlistItemListResponse"
	Items         []json.RawMessage
	NextPageToken string
}

// page asks for one page of a list.
func page(ctx context.Context, c *collect.Client, path, next string, query url.Values) (list, error) {
	if next != "" {
		query.Set("pageToken", next)
	}
	var l list
	_, err := c.Get(ctx, path, query, &l)
	if err == nil && !strings.HasPrefix(l.Kind, "youtube#") {
		err = collect.ErrShape // an error that calls itself a success must not pass for an empty list
	}
	return l, err
}
