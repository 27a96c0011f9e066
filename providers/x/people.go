package x

import (
	"context"
	"net/url"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/social"
)

// people is a list of people, the latest first.
type people struct {
	path, things string
	relation     social.Relation
	count        func(*liveUser) int // X's own, nil if it has none
	most         int                 // to be read in one collect, for what X does not count beforehand; 0 for all
}

const (
	peoplePage = 1000 // the largest page of people
	mostBarred = 500  // blocked or muted accounts to be read at once: their number, and so the price, is not known beforehand
)

var (
	followers = people{"followers", "followers", social.RelationFollower, func(u *liveUser) int { return u.Metrics.Followers }, 0}
	following = people{"following", "people followed", social.RelationFollowing, func(u *liveUser) int { return u.Metrics.Following }, 0}
	blocked   = people{"blocking", "blocked accounts", social.RelationBlocked, nil, mostBarred}
	muted     = people{"muting", "muted accounts", social.RelationMuted, nil, mostBarred}
)

var connectionKinds = []social.Kind{social.KindConnection}

// people reads one list. It is read whole once, and then only its top, where X
// puts those who are new; X's own count shows whether that was so.
func (l *live) people(list people) func(context.Context) error {
	return func(ctx context.Context) error {
		before := collect.Told(l.out.Since(list.path))
		f, counted := parseFloor(before.Floor), 0
		if list.count != nil {
			counted = list.count(l.me)
		}
		read, bad, hidden, cut := 0, 0, 0, false
		err := collect.Stream[liveUser]{
			Name: list.path, Things: list.things, Kinds: connectionKinds,
			Key: func(u liveUser) (string, time.Time) { return u.ID, time.Time{} },
			Fetch: func(ctx context.Context, next, known string) (collect.Page[liveUser], error) {
				f := parseFloor(known)
				most := peoplePage
				if list.most > 0 {
					most = list.most
					if err := f.enough(read, 0); err != nil {
						return collect.Page[liveUser]{}, err
					}
				}
				q := url.Values{"max_results": {size(f, counted, 1, most)}, "user.fields": {otherFields}}
				if next != "" {
					q.Set("pagination_token", next)
				}
				a, err := l.list(ctx, "/users/"+l.me.ID+"/"+list.path, q)
				if err != nil {
					return collect.Page[liveUser]{}, err
				}
				var page collect.Page[liveUser]
				page.Things, page.Bad = collect.Decode(a.Data, func(u *liveUser) bool { return digits(u.ID) })
				var ids []string
				for _, u := range page.Things {
					ids = append(ids, u.ID)
				}
				bad, hidden, page.Newest = bad+page.Bad, hidden+len(a.Errors), f.raised(ids, counted)
				if a.Meta != nil {
					page.Next = a.Meta.Next
				}
				read += len(page.Things)
				if n, reached := f.above(ids); reached {
					read += n - len(ids)
					page.Things, page.Next = page.Things[:n], ""
				}
				if list.most > 0 && read >= list.most && page.Next != "" {
					page.Next, cut = "", true
				}
				return page, nil
			},
			Take: func(ctx context.Context, u liveUser) error {
				return l.out.Emit(ctx, social.Item{Connection: u.connection(list.relation, "GET /2/users/:id/"+list.path)})
			},
		}.Read(ctx, l.out)
		if err != nil {
			return err
		}
		if err := l.unseen(ctx, list.things, connectionKinds, hidden); err != nil {
			return err
		}
		if cut, err = l.cutOff(ctx, list.path, cut, social.Gap{Section: "more " + list.things, Kinds: connectionKinds, Reason: social.ReasonLimit,
			Detail: "Only the latest 500 were read, since X charges for each and does not say beforehand how many there are. In the export."}); cut || err != nil {
			return err
		}
		if len(f.IDs) > 0 && !before.Unfinished { // else part of what is new was read before
			if err := l.short(ctx, "new "+list.things, connectionKinds, read, counted-f.Count); err != nil {
				return err
			}
		}
		if err := l.short(ctx, list.things, connectionKinds, before.Count+read, counted); err != nil {
			return err
		}
		if before != (collect.Progress{}) || bad > 0 || hidden > 0 || lacks(read, counted) {
			return nil // there is no telling who is gone
		}
		return l.out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: list.path + " whole", Relation: list.relation}})
	}
}

// cutOff says that a list was not read to its end, for what it would have cost,
// and says so again each time: what was left then is left for good.
func (l *live) cutOff(ctx context.Context, stream string, now bool, g social.Gap) (cut bool, err error) {
	stream += " cut off"
	switch {
	case now:
		if err := l.out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: stream, Position: "yes"}}); err != nil {
			return true, err
		}
	case l.out.Since(stream) == "":
		return false, nil
	}
	return true, l.out.Gap(ctx, g)
}

func (u *liveUser) connection(r social.Relation, source string) *social.Connection {
	a := u.account()
	return &social.Connection{ID: u.ID, Relation: r, Handle: a.Handle, Name: a.Name, Bio: plainText(u.Description, nil, nil),
		Location: plainText(u.Location, nil, nil), URL: a.URL, Source: source}
}
