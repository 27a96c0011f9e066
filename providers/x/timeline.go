package x

import (
	"context"
	"net/url"
	"strconv"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/social"
)

// Streams, in marks.
const (
	streamPosts    = "posts"
	streamMentions = "mentions"
	streamLikes    = "likes"
	streamMessages = "messages"
)

// How far back X gives posts. https://docs.x.com/x-api/posts/timelines/introduction
const (
	maxPosts    = 3200
	maxMentions = 800
	pageSize    = 100 // the largest page of posts; the smallest is 5
)

var mentionKinds = []social.Kind{social.KindReply, social.KindPost}

func anybody(p *livePost) bool  { return digits(p.ID) }
func somebody(p *livePost) bool { return digits(p.ID) && digits(p.Author) }

func entryKey(e entry) (string, time.Time) { return e.ID, time.Time{} }

// posts reads the owner's posts of every kind.
func (l *live) posts(ctx context.Context) error {
	kept, hidden := collect.Told(l.out.Since(streamPosts)).Count, 0
	s := collect.Stream[entry]{
		Name: streamPosts, Things: "posts", Kinds: postKinds, Key: entryKey,
		Fetch: l.timeline("/users/"+l.me.ID+"/tweets", l.me.posts(), func(s spelling) []string { return s.own }, anybody, &hidden),
		Take: func(ctx context.Context, e entry) error {
			kept++
			return l.out.Emit(ctx, social.Item{Post: e.toPost(&l.own)})
		},
		Older: "X gives the newest 3,200 posts. The older ones are in the export, which is free.",
	}
	if l.me.posts() > maxPosts {
		s.Cap = maxPosts
	}
	if err := s.Read(ctx, l.out); err != nil {
		return err
	}
	if err := l.unseen(ctx, "posts that were answered or passed on", postKinds, hidden); err != nil {
		return err
	}
	if s.Cap > 0 && kept >= s.Cap-s.Cap/20 {
		return nil // said by the stream
	}
	return l.short(ctx, "posts", postKinds, kept, l.me.posts())
}

// mentions reads what others wrote to the owner, or about them by name.
func (l *live) mentions(ctx context.Context) error {
	read, hidden := 0, 0
	theirs := l.own
	theirs.source = sourceMentions
	fetch := l.timeline("/users/"+l.me.ID+"/mentions", 0, func(s spelling) []string { return s.mentions }, somebody, &hidden)
	err := collect.Stream[entry]{
		Name: streamMentions, Things: "replies and mentions", Kinds: mentionKinds, Key: entryKey,
		Fetch: func(ctx context.Context, next, known string) (collect.Page[entry], error) {
			if err := parseFloor(known).enough(read, 0); err != nil {
				return collect.Page[entry]{}, err
			}
			page, err := fetch(ctx, next, known)
			read += len(page.Things)
			return page, err
		},
		Take: func(ctx context.Context, e entry) error {
			if e.Author == l.me.ID { // it came among the posts
				return nil
			}
			return l.out.Emit(ctx, social.Item{Post: e.toOther(theirs)})
		},
		Cap: maxMentions, Older: "X gives the newest 800. Older ones are in no export: open your posts on X to see who answered.",
	}.Read(ctx, l.out)
	if err != nil {
		return err
	}
	return l.unseen(ctx, "replies and mentions", mentionKinds, hidden)
}

// timeline reads pages of posts whose identifiers fall. Hidden counts what X says
// it does not show.
func (l *live) timeline(path string, count int, add func(spelling) []string, ok func(*livePost) bool, hidden *int) func(context.Context, string, string) (collect.Page[entry], error) {
	return func(ctx context.Context, next, known string) (collect.Page[entry], error) {
		at, f := parseSpot(next), parseFloor(known)
		q := url.Values{"max_results": {strconv.Itoa(pageSize)}}
		if f.newest() != "" {
			q.Set("since_id", f.newest())
		}
		if at.Token != "" {
			q.Set("pagination_token", at.Token)
		}
		if at.Until != "" {
			q.Set("until_id", at.Until)
		}
		a, err := l.client.posts(ctx, path, q, add)
		if err != nil && refused(err) && at.Token != "" && at.Last != "" {
			at.Until = at.Last
			q.Del("pagination_token")
			q.Set("until_id", at.Until)
			a, err = l.client.posts(ctx, path, q, add)
		}
		if err != nil {
			return collect.Page[entry]{}, err
		}
		*hidden += len(a.Errors)
		page := a.page(f, count, ok)
		for i, e := range page.Things { // should X pass over since_id
			if f.newest() != "" && older(e.ID, f.newest()) {
				page.Things, page.Next = page.Things[:i], ""
				return page, nil
			}
		}
		if n := len(page.Things); n > 0 {
			at.Last = page.Things[n-1].ID
		}
		page.Next = spot{page.Next, at.Last, at.Until}.String()
		return page, nil
	}
}

// page decodes a page of posts.
func (a *listAnswer) page(f floor, count int, ok func(*livePost) bool) collect.Page[entry] {
	posts, bad := collect.Decode(a.Data, ok)
	page := collect.Page[entry]{Bad: bad}
	with := a.Includes.index()
	var ids []string
	for i := range posts {
		page.Things = append(page.Things, entry{&posts[i], with})
		ids = append(ids, posts[i].ID)
	}
	page.Newest = f.raised(ids, count)
	if a.Meta != nil {
		page.Next = a.Meta.Next
	}
	return page
}

// likes reads the posts that the owner liked. Their identifiers are not in the
// order of the liking, and X takes none to begin after.
func (l *live) likes(ctx context.Context) error {
	kept, hidden := collect.Told(l.out.Since(streamLikes)).Count, 0
	err := collect.Stream[entry]{
		Name: streamLikes, Things: "likes", Kinds: []social.Kind{social.KindLike}, Key: entryKey,
		Fetch: func(ctx context.Context, next, known string) (collect.Page[entry], error) {
			f := parseFloor(known)
			q := url.Values{"max_results": {size(f, l.me.Metrics.Likes, 5, pageSize)}}
			if next != "" {
				q.Set("pagination_token", next)
			}
			a, err := l.client.posts(ctx, "/users/"+l.me.ID+"/liked_tweets", q, func(spelling) []string { return nil })
			if err != nil {
				return collect.Page[entry]{}, err
			}
			hidden += len(a.Errors)
			page := a.page(f, l.me.Metrics.Likes, anybody)
			if n, reached := f.above(ids(page.Things)); reached {
				page.Things, page.Next = page.Things[:n], ""
			}
			return page, nil
		},
		Take: func(ctx context.Context, e entry) error {
			kept++
			return l.out.Emit(ctx, social.Item{Post: e.toLike(sourceLikes)})
		},
	}.Read(ctx, l.out)
	if err != nil {
		return err
	}
	if err := l.unseen(ctx, "liked posts", []social.Kind{social.KindLike}, hidden); err != nil {
		return err
	}
	return l.short(ctx, "likes", []social.Kind{social.KindLike}, kept, l.me.Metrics.Likes)
}

func ids(entries []entry) (all []string) {
	for _, e := range entries {
		all = append(all, e.ID)
	}
	return all
}

// size is how many things to ask for at once: all that X allows on a first
// reading, and later no more than what is new by X's own count, and a few, since
// the last page is paid for whole.
func size(f floor, count, least, most int) string {
	if len(f.IDs) == 0 {
		return strconv.Itoa(most)
	}
	return strconv.Itoa(min(max(count-f.Count+5, least), most))
}

// unseen says that X does not show some of what belongs to a list.
func (l *live) unseen(ctx context.Context, things string, kinds []social.Kind, n int) error {
	if n == 0 {
		return nil
	}
	return l.out.Gap(ctx, social.Gap{Section: things + " that X does not show", Kinds: kinds, Reason: social.ReasonNotOffered, Count: n,
		Detail: "They were deleted, are protected, or their account is suspended."})
}

// short says that a list held fewer things than X itself counts.
func (l *live) short(ctx context.Context, things string, kinds []social.Kind, read, counted int) error {
	if !lacks(read, counted) {
		return nil
	}
	return l.out.Gap(ctx, social.Gap{Section: things + " that X counts and does not give", Kinds: kinds, Reason: social.ReasonLimit, Count: counted - read,
		Detail: "X counts more than it gave. The export, which is free, has all."})
}

// lacks reports whether fewer were read than X counts. Its counts are not exact:
// suspended accounts come and go.
func lacks(read, counted int) bool {
	return counted > read && (read == 0 || counted-read > max(5, counted/20))
}
