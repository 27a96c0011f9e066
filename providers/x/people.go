package x

import (
	"context"
	"net/url"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/social"
)

var connectionKinds = []social.Kind{social.KindConnection}

// people reads one list, the latest first. It is read whole once, and then only
// its top, where X puts those who are new; X's own count shows whether that was so.
func (l *live) people(of list, relation social.Relation) func(context.Context) error {
	return func(ctx context.Context) error {
		before, p := collect.Told(l.out.Since(of.stream)), l.purse(of)
		read, bad, hidden := 0, 0, 0
		err := collect.Stream[liveUser]{
			Name: of.stream, Things: of.things, Kinds: connectionKinds,
			Key: func(u liveUser) (string, time.Time) { return u.ID, time.Time{} },
			Fetch: func(ctx context.Context, next, known string) (collect.Page[liveUser], error) {
				f := parseFloor(known)
				size, err := p.size(f)
				if err != nil {
					return collect.Page[liveUser]{}, err
				}
				q := url.Values{"max_results": {size}, "user.fields": {otherFields}}
				if next != "" {
					q.Set("pagination_token", next)
				}
				a, err := l.list(ctx, l.mine(of.stream), q)
				if err != nil {
					return collect.Page[liveUser]{}, err
				}
				p.pay(a)
				var page collect.Page[liveUser]
				page.Things, page.Bad = collect.Decode(a.Data, func(u *liveUser) bool { return digits(u.ID) })
				var ids []string
				for _, u := range page.Things {
					ids = append(ids, u.ID)
				}
				bad, hidden, page.Newest = bad+page.Bad, hidden+len(a.Errors), f.raised(ids, p.counted)
				if a.Meta != nil {
					page.Next = a.Meta.Next
				}
				if n, reached := f.above(ids); reached {
					page.Things, page.Next = page.Things[:n], ""
				}
				read += len(page.Things)
				return page, nil
			},
			Take: func(ctx context.Context, u liveUser) error {
				return l.out.Emit(ctx, social.Item{Connection: u.connection(relation, "GET /2/users/:id/"+of.stream)})
			},
		}.Read(ctx, l.out)
		if err != nil {
			return err
		}
		if err := l.unseen(ctx, of.things, connectionKinds, hidden); err != nil {
			return err
		}
		if f := parseFloor(before.Floor); len(f.IDs) > 0 && !before.Unfinished { // else part of what is new was read before
			if err := l.short(ctx, "new "+of.things, connectionKinds, read, p.counted-f.Count); err != nil {
				return err
			}
		}
		if err := l.short(ctx, of.things, connectionKinds, before.Count+read, p.counted); err != nil {
			return err
		}
		if before != (collect.Progress{}) || bad > 0 || hidden > 0 || !p.counts || read < p.counted {
			return nil // there is no telling who is gone: X leaves out accounts that are suspended
		}
		return l.out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: of.stream + " whole", Relation: relation}})
	}
}

func (u *liveUser) connection(r social.Relation, source string) *social.Connection {
	a := u.account()
	return &social.Connection{ID: u.ID, Relation: r, Handle: a.Handle, Name: a.Name, Bio: plainText(u.Description, nil, nil),
		Location: plainText(u.Location, nil, nil), URL: a.URL, Source: source}
}
