package x

import (
	"context"
	"fmt"
	"strconv"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// What X charges for one thing, in tenths of a US cent, read on 21 November 2026
// at https://docs.x.com/x-api/getting-started/pricing. The first is for what the
// signed-in owner of the app has of their own: posts, mentions, likes, followers,
// people followed, blocked and muted. What X adds to a list, such as the post
// that was answered, it may charge as if it had been asked for by itself.
const (
	priceOwned   = 1
	pricePost    = 5
	pricePerson  = 10
	priceMessage = 10
)

// Quote estimates the most that a collect of a will cost, if the app is the
// owner's own. It asks [Provider.Account]'s question once more.
func (*Provider) Quote(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) (social.Quote, error) {
	c, err := newClient(s)
	if err != nil {
		return social.Quote{}, err
	}
	me, err := c.owns(ctx, a)
	if err != nil {
		return social.Quote{}, err
	}
	b := bill{session: s, since: since}
	b.add(1, pricePerson, "1 question for your profile, at %s: %s")
	if posts := b.counted(scopePosts, streamPosts, "posts", me.posts(), maxPosts); posts > 0 {
		b.most(posts, pricePost, "posts that you answered or passed on, which X may charge for")
	}
	if s.Granted(scopePosts) {
		n := b.unknown(streamMentions, "replies and mentions", maxMentions, priceOwned)
		b.most(n, pricePerson, "people who wrote them, whom X may charge for")
	}
	b.counted(scopeLikes, streamLikes, "likes", me.Metrics.Likes, 0)
	b.counted(scopeFollows, followers.path, followers.things, me.Metrics.Followers, 0)
	b.counted(scopeFollows, following.path, following.things, me.Metrics.Following, 0)
	for _, l := range []struct {
		people
		scope string
	}{{blocked, scopeBlocks}, {muted, scopeMutes}} {
		if s.Granted(l.scope) {
			b.unknown(l.path, l.things, mostBarred, priceOwned)
		}
	}
	if s.Granted(scopeMessages) {
		n := b.unknown(streamMessages, "direct messages", mostMessages, priceMessage)
		b.most(n, pricePerson, "people who wrote them, whom X may charge for")
	}
	b.lines = append(b.lines, "Most accounts cost far less than this: few have so many mentions, messages or blocked accounts. The export is free.")
	return social.Quote{Cents: (b.sum + 9) / 10, Lines: b.lines}, nil
}

// bill adds up, in tenths of a cent.
type bill struct {
	session oauth.Session
	since   social.Cursor
	sum     int
	lines   []string
}

// counted adds things that X counts beforehand, less those that are kept, and
// returns how many they are.
func (b *bill) counted(scope, stream, things string, count, most int) int {
	if !b.session.Granted(scope) {
		return 0
	}
	told := collect.Told(b.since[stream])
	f := parseFloor(told.Floor)
	n, which := count, things
	switch {
	case f.newest() != "":
		n, which = max(count-f.Count, 0), "new "+things
		if told.Unfinished {
			which = "new " + things + " at most"
		}
	case told.Unfinished:
		n, which = max(count-told.Count, 0), "further "+things
	}
	capped := ""
	if most > 0 && n > most {
		n, capped = most, " (the most that X gives)"
	}
	if stream != streamPosts && f.newest() != "" {
		n += 5 // the last page is paid for whole
	}
	b.add(n, priceOwned, thousands(n)+" "+which+capped+" at %s: %s")
	return n
}

// unknown adds things that X does not count, of which a collect reads no more
// than first, or fewer where some are kept, and returns how many they are.
func (b *bill) unknown(stream, things string, first, price int) int {
	n := first
	if parseFloor(collect.Told(b.since[stream]).Floor).newest() != "" {
		n, things = mostLater, "new "+things
	}
	b.most(n, price, things+"; their number is not known")
	return n
}

// most adds things of which only the largest number is known.
func (b *bill) most(n, price int, things string) {
	b.add(n, price, "at most "+thousands(n)+" "+things+", at %s: %s")
}

func (b *bill) add(n, price int, line string) {
	if n == 0 {
		return
	}
	b.sum += n * price
	b.lines = append(b.lines, fmt.Sprintf(line, dollars(price), dollars(n*price)))
}

// dollars writes tenths of a cent, to the tenth only where there is one.
func dollars(tenths int) string {
	if tenths%10 == 0 {
		return fmt.Sprintf("$%d.%02d", tenths/1000, tenths/10%100)
	}
	return fmt.Sprintf("$%d.%03d", tenths/1000, tenths%1000)
}

func thousands(n int) string {
	if n < 1000 {
		return strconv.Itoa(n)
	}
	return thousands(n/1000) + fmt.Sprintf(",%03d", n%1000)
}
