package x

import (
	"cmp"
	"strconv"

	"github.com/probity-audit/probity/internal/collect"
)

// list is one of X's, of which each thing costs money.
type list struct {
	stream, things string // in marks, and in words
	scope          string // permission that it takes
	least, page    int    // the sizes of a page that X takes
	depth          int    // how many X gives at most; 0 for all
	first          int    // how many are read at first where X does not say how many there are
	count          func(*liveUser) *int
	begins         bool // X can be told where to begin: otherwise the last page is paid for whole
}

var (
	postList = list{stream: streamPosts, things: "posts", scope: scopePosts, least: 5, page: 100, depth: 3200, first: 3200, begins: true,
		count: func(u *liveUser) *int { return cmp.Or(u.Metrics.Posts, u.Metrics.Tweets) }}
	mentionList   = list{stream: streamMentions, things: "replies and mentions", scope: scopePosts, least: 5, page: 100, depth: 800, first: 300, begins: true}
	likeList      = list{stream: streamLikes, things: "likes", scope: scopeLikes, least: 5, page: 100, first: 1000, count: func(u *liveUser) *int { return u.Metrics.Likes }}
	followerList  = list{stream: "followers", things: "followers", scope: scopeFollows, least: 1, page: 1000, first: 1000, count: func(u *liveUser) *int { return u.Metrics.Followers }}
	followingList = list{stream: "following", things: "people followed", scope: scopeFollows, least: 1, page: 1000, first: 1000, count: func(u *liveUser) *int { return u.Metrics.Following }}
	blockedList   = list{stream: "blocking", things: "blocked accounts", scope: scopeBlocks, least: 1, page: 1000, first: 500}
	mutedList     = list{stream: "muting", things: "muted accounts", scope: scopeMutes, least: 1, page: 1000, first: 500}
	messageList   = list{stream: streamMessages, things: "direct messages", scope: scopeMessages, least: 1, page: 100, first: 100}
)

var lists = []list{postList, mentionList, likeList, followerList, followingList, blockedList, mutedList, messageList}

const (
	mostLater = 100 // new things that a later collect reads where X does not say how many there are
	spare     = 20  // things beyond X's own count, which lags behind, and forgets what was deleted
	few       = 10  // known things that are read again where X cannot be told where to begin
)

// counted is how many things there are by X's own count; ok is false if it does
// not say.
func (l list) counted(me *liveUser) (n int, ok bool) {
	if l.count == nil || l.count(me) == nil {
		return 0, false
	}
	return min(max(*l.count(me), 0), 1e8), true // a count beyond reason must not upset the sum
}

// allowance is how many things one collect may read. A quote adds these up, and
// the reading keeps to them, so that nothing costs more than was said; the next
// collect goes on from there.
func (l list) allowance(me *liveUser, since string) int {
	told := collect.Told(since)
	f, n := parseFloor(told.Floor), l.first
	counted, ok := l.counted(me)
	switch later := len(f.IDs) > 0; {
	case later && ok:
		n = max(counted-f.Count, 0) + spare
	case later:
		n = mostLater
	case ok:
		n = max(counted-told.Count, 0) + spare
	}
	if l.depth > 0 {
		n = min(n, l.depth)
	}
	return n
}

// purse is what may still be bought of a list in a collect.
type purse struct {
	list
	left    int
	counted int  // by X
	counts  bool // X says so
}

func (l *live) purse(of list) *purse {
	p := &purse{list: of, left: of.allowance(l.me, l.out.Since(of.stream))}
	p.counted, p.counts = of.counted(l.me)
	return p
}

var errEnough = collect.LimitError("X charges for each, and you agreed to no more for this time. Collect again to read on.")

// size is how many things to ask for at once, given what is kept.
func (p *purse) size(f floor) (string, error) {
	if p.left < p.least {
		return "", errEnough
	}
	n := p.page
	if len(f.IDs) > 0 && !p.begins {
		n = max(p.counted-f.Count, 0) + few
	}
	return strconv.Itoa(max(min(n, p.page, p.left), p.least)), nil
}

// pay takes what was given off, whatever it was worth.
func (p *purse) pay(a *listAnswer) { p.left -= len(a.Data) }
