package x

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// What X charges for one thing, in tenths of a US cent, read on 21 November 2026
// at https://docs.x.com/x-api/getting-started/pricing. The first is for what the
// signed-in owner of the app has of their own: posts, mentions, likes, followers,
// people followed, blocked and muted. People beside a list are charged for as if
// they had been asked for by themselves. X charges once for what is asked twice on
// one day.
const (
	priceOwned   = 1
	pricePerson  = 10
	priceMessage = 10
)

// Quote says what a collect of a will cost at most, if the app is the owner's
// own: the reading stops there. It asks [Provider.Account]'s question once more.
func (*Provider) Quote(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) (social.Quote, error) {
	c, err := newClient(s)
	if err != nil {
		return social.Quote{}, err
	}
	me, err := c.owns(ctx, a)
	if err != nil {
		return social.Quote{}, err
	}
	b := bill{session: s, me: me, since: since, sum: pricePerson, lines: []string{"your profile: " + dollars(pricePerson)}}
	b.lists("", priceOwned, postList)
	b.lists(", with who wrote them", priceOwned+pricePerson, mentionList)
	b.lists("", priceOwned, likeList, followerList, followingList, blockedList, mutedList)
	b.lists(", with who wrote them", priceMessage+pricePerson, messageList)
	b.lines = append(b.lines, "No more than this is read at once, and mostly it is far less. The prices are those for an app of your own. The export is free.")
	return social.Quote{Cents: (b.sum + 9) / 10, Lines: b.lines}, nil
}

// bill adds up, in tenths of a cent.
type bill struct {
	session oauth.Session
	me      *liveUser
	since   social.Cursor
	sum     int
	lines   []string
}

// lists adds what one collect may read of those that the sign-in is for.
func (b *bill) lists(with string, price int, lists ...list) {
	n := 0
	var things []string
	for _, l := range lists {
		if b.session.Granted(l.scope) {
			n += l.allowance(b.me, b.since[l.stream])
			things = append(things, l.things)
		}
	}
	if n == 0 {
		return
	}
	b.sum += n * price
	b.lines = append(b.lines, fmt.Sprintf("at most %s %s%s, at %s each: %s", thousands(n), strings.Join(things, ", "), with, dollars(price), dollars(n*price)))
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
