package x

import (
	"context"
	"net/url"
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

var mentionKinds = []social.Kind{social.KindReply, social.KindPost}

func anybody(p *livePost) bool  { return digits(p.ID) }
func somebody(p *livePost) bool { return digits(p.ID) && digits(p.Author) }

// wrote reports whether a post is the owner's, as far as it says.
func (u *liveUser) wrote(p *livePost) bool {
	return digits(p.ID) && (p.Author == "" || p.Author == u.ID)
}

func entryKey(e entry) (string, time.Time) { return e.ID, time.Time{} }

// posts reads the owner's posts of every kind.
func (l *live) posts(ctx context.Context) error {
	kept, hidden, alone := collect.Told(l.out.Since(streamPosts)).Count, 0, 0
	p := l.purse(postList)
	s := collect.Stream[entry]{
		Name: streamPosts, Things: p.things, Kinds: postKinds, Key: entryKey,
		Fetch: l.timeline("tweets", p, withPlaces, l.me.wrote, &hidden),
		Take: func(ctx context.Context, e entry) error {
			kept++
			own := e.toPost(&l.own)
			if own.Kind == social.KindReply && own.Answers == nil {
				alone++
			}
			return l.out.Emit(ctx, social.Item{Post: own})
		},
		Older: "X gives the newest 3,200 posts. The older ones are in the export, which is free.",
	}
	if p.counted > p.depth {
		s.Cap = p.depth
	}
	err := s.Read(ctx, l.out)
	if err != nil && collect.Ends(ctx, err) {
		return err
	}
	if err := l.alone(ctx, "your replies", alone, "In the export."); err != nil {
		return err
	}
	if err != nil {
		return err
	}
	if err := l.unseen(ctx, p.things, postKinds, hidden); err != nil {
		return err
	}
	if s.Cap > 0 && kept >= s.Cap-s.Cap/20 {
		return nil // said by the stream
	}
	return l.short(ctx, p.things, postKinds, kept, p.counted)
}

// mentions reads what others wrote to the owner, or about them by name. Who they
// are X tells for a price: without it nothing could be said of them.
func (l *live) mentions(ctx context.Context) error {
	hidden, alone := 0, 0
	theirs := l.own
	theirs.source = sourceMentions
	p := l.purse(mentionList)
	err := collect.Stream[entry]{
		Name: streamMentions, Things: p.things, Kinds: mentionKinds, Key: entryKey,
		Fetch: l.timeline("mentions", p, withAuthors, somebody, &hidden),
		Take: func(ctx context.Context, e entry) error {
			if e.Author == l.me.ID { // it came among the posts
				return nil
			}
			other := e.toOther(theirs)
			if other.Kind == social.KindReply && other.Answers == nil {
				alone++
			}
			return l.out.Emit(ctx, social.Item{Post: other})
		},
		Cap: p.depth, Older: "X gives the newest 800. Older ones are in no export: open your posts on X to see who answered.",
	}.Read(ctx, l.out)
	if err != nil && collect.Ends(ctx, err) {
		return err
	}
	if err := l.alone(ctx, "replies by others", alone, "Open them on X to see it."); err != nil {
		return err
	}
	if err != nil {
		return err
	}
	return l.unseen(ctx, p.things, mentionKinds, hidden)
}

// alone says that replies were read without what they answer.
func (l *live) alone(ctx context.Context, whose string, n int, instead string) error {
	if n == 0 {
		return nil
	}
	return l.out.Gap(ctx, social.Gap{Section: "what " + whose + " answer", Kinds: []social.Kind{social.KindReply}, Reason: social.ReasonNotRead, Count: n,
		Detail: "X names it only together with the post that was answered, for which it charges. " + instead})
}

// timeline reads pages of posts whose identifiers fall. Hidden counts what X says
// it does not show.
func (l *live) timeline(path string, p *purse, with string, ok func(*livePost) bool, hidden *int) func(context.Context, string, string) (collect.Page[entry], error) {
	return func(ctx context.Context, next, known string) (collect.Page[entry], error) {
		at, f := parseSpot(next), parseFloor(known)
		size, err := p.size(f)
		if err != nil {
			return collect.Page[entry]{}, err
		}
		q := url.Values{"max_results": {size}, "expansions": {with}}
		if f.newest() != "" {
			q.Set("since_id", f.newest())
		}
		if at.Token != "" {
			q.Set("pagination_token", at.Token)
		}
		if at.Until != "" {
			q.Set("until_id", at.Until)
		}
		a, err := l.client.posts(ctx, l.mine(path), q)
		if err != nil && refused(err) && at.Token != "" && at.Last != "" {
			at.Until = at.Last
			q.Del("pagination_token")
			q.Set("until_id", at.Until)
			a, err = l.client.posts(ctx, l.mine(path), q)
		}
		if err != nil {
			return collect.Page[entry]{}, err
		}
		p.pay(a)
		*hidden += len(a.Errors)
		page := a.page(f, p.counted, ok)
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

// mine is the path of one of the owner's lists.
func (l *live) mine(path string) string { return "/users/" + l.me.ID + "/" + path }

// page decodes a page of posts.
func (a *listAnswer) page(f floor, count int, ok func(*livePost) bool) collect.Page[entry] {
	posts, bad := collect.Decode(a.Data, ok)
	page := collect.Page[entry]{Bad: bad}
	with := a.Includes.index()
	var ids []string
	for i := range posts {
		page.Things = append(page.Things, entry{&posts[i], with, a.names})
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
	liked := l.own
	liked.source = sourceLikes
	p := l.purse(likeList)
	err := collect.Stream[entry]{
		Name: streamLikes, Things: p.things, Kinds: []social.Kind{social.KindLike}, Key: entryKey,
		Fetch: func(ctx context.Context, next, known string) (collect.Page[entry], error) {
			f := parseFloor(known)
			size, err := p.size(f)
			if err != nil {
				return collect.Page[entry]{}, err
			}
			q := url.Values{"max_results": {size}}
			if next != "" {
				q.Set("pagination_token", next)
			}
			a, err := l.client.posts(ctx, l.mine("liked_tweets"), q)
			if err != nil {
				return collect.Page[entry]{}, err
			}
			p.pay(a)
			hidden += len(a.Errors)
			page := a.page(f, p.counted, anybody)
			if n, reached := f.above(ids(page.Things)); reached {
				page.Things, page.Next = page.Things[:n], ""
			}
			return page, nil
		},
		Take: func(ctx context.Context, e entry) error {
			kept++
			return l.out.Emit(ctx, social.Item{Post: e.toLike(&liked)})
		},
	}.Read(ctx, l.out)
	if err != nil {
		return err
	}
	if err := l.unseen(ctx, p.things, []social.Kind{social.KindLike}, hidden); err != nil {
		return err
	}
	return l.short(ctx, "likes", []social.Kind{social.KindLike}, kept, p.counted)
}

func ids(entries []entry) (all []string) {
	for _, e := range entries {
		all = append(all, e.ID)
	}
	return all
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
