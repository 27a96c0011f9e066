package facebook

import (
	"context"
	"net/url"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// friends yields those friends who have let the same app know of them: with an app of
// one's own that is hardly anybody. How many there are in all is told. Nobody is taken
// for gone: the download knows the others.
func (c *collector) friends(ctx context.Context) error {
	ids, total, named := social.Repeats{}, 0, 0
	err := collect.List[writer]{
		Name: "friends", Things: "friends", Kinds: kinds(social.KindConnection),
		Fetch: func(ctx context.Context, next string) (collect.Page[writer], error) {
			v := url.Values{"fields": {"id,name"}, "limit": {"100"}}
			if place, err := url.ParseQuery(next); err == nil && place.Get("after") != "" {
				v.Set("after", place.Get("after"))
			}
			var l struct {
				meta.Listing
				Summary struct {
					Total int `json:"total_count"`
				} `json:"summary"`
			}
			if _, err := c.api.Get(ctx, "/me/friends", v, &l); err != nil {
				return collect.Page[writer]{}, err
			}
			if l.Data == nil {
				return collect.Page[writer]{}, collect.ErrShape
			}
			total = max(total, l.Summary.Total)
			var page collect.Page[writer]
			page.Things, page.Bad = collect.Decode(l.Data, func(w *writer) bool { return words(w.Name) != "" })
			var err error
			page.Next, err = l.Next()
			return page, err
		},
		Take: func(ctx context.Context, w writer) error {
			named++
			who := words(w.Name)
			return c.out.Emit(ctx, social.Item{Connection: &social.Connection{ID: ids.Next(who), Relation: social.RelationFriend, Name: who, Source: "/me/friends"}})
		},
	}.Read(ctx, c.out)
	c.unnamed = max(0, total-named)
	return err
}
