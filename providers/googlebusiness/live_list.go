package googlebusiness

import (
	"context"
	"net/url"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/social"
)

// again is how many pages of what is known are read again. An answer, or a change
// of one, does not move a review to the top, so that it is found only by reading
// all: 5,000 reviews are this many pages.
const again = 100

// reviewed yields the reviews of a location, each with its reply. It reports
// whether it read them all.
func (r *live) reviewed(ctx context.Context, at place, name string) (whole bool, err error) {
	group := r.locations[at.location].title
	kinds, stream := []social.Kind{social.KindReview, social.KindReviewReply}, "reviews of "+at.location
	had := collect.Told(r.Since(stream)).Floor != ""
	var s collect.Sweep
	counted := 0
	err = collect.Stream[*review]{
		Name: stream, Things: name, Kinds: kinds, Again: again,
		Fetch: func(ctx context.Context, next, _ string) (collect.Page[*review], error) {
			raw, p, err := fetch[rawReview](ctx, r.atReviews, at, "reviews", next, url.Values{"pageSize": {"50"}, "orderBy": {"updateTime desc"}})
			if err != nil {
				return collect.Page[*review]{}, err
			}
			counted = max(counted, p.counted)
			all := collect.Page[*review]{Bad: p.bad, Next: p.next}
			for _, one := range raw {
				v := &review{rawReview: one, file: "mybusiness/v4/reviews"}
				if one.Name == "" && one.ReviewID == "" || !v.complete(at.location) || !at.has(v.id) {
					all.Bad++
					continue
				}
				all.Things = append(all.Things, v)
			}
			collect.Saw(&s, next, all)
			return all, nil
		},
		Key: func(v *review) (string, time.Time) { return v.id, time.Time{} }, // it is the replies' times that matter, and they are in no order
		Take: func(ctx context.Context, v *review) error {
			s.Took()
			p := v.post(group)
			if err := r.Emit(ctx, social.Item{Post: p}); err != nil {
				return err
			}
			if reply := v.reply(p); reply != nil {
				return r.Emit(ctx, social.Item{Post: reply})
			}
			return nil
		},
	}.Read(ctx, r.Out)
	switch {
	case err != nil || !s.Whole():
		return false, err
	case s.Read < counted:
		return false, r.Gap(ctx, social.Gap{Section: name + " that are not listed", Kinds: kinds, Reason: social.ReasonLimit, Count: counted - s.Read,
			Detail: "Google counts more reviews than it lists. Look through them on the profile itself."})
	}
	return s.Read > 0 || !had, nil // that the last review was taken down is less likely than that Google left them out
}

// posted yields what the practice published on a location's profile.
func (r *live) posted(ctx context.Context, at place, name string) (whole bool, err error) {
	return posts(ctx, r, at, name, "localPosts", "100", []social.Kind{social.KindPost}, func(raw *rawPost, group string) *social.Post {
		return raw.post(at.location, group, "mybusiness/v4/localPosts")
	})
}

// pictured yields the words under a location's pictures and films: those of the
// practice, or those that customers added.
func (r *live) pictured(ctx context.Context, at place, name, list string) (whole bool, err error) {
	path, size := "media", "1000"
	if list == listCustomers {
		path, size = "media/customers", "200" // the most that Google gives of these
	}
	return posts(ctx, r, at, name, path, size, []social.Kind{social.KindCaption}, func(raw *rawMedia, group string) *social.Post {
		p := raw.post(at.location, group, "mybusiness/v4/"+path)
		if list == listCustomers && p.Mine {
			p.Mine, p.Author = false, person("")
		}
		return p
	})
}

// posts yields a list of which each record makes one post.
func posts[T any](ctx context.Context, r *live, at place, name, path, size string, kinds []social.Kind, post func(*T, string) *social.Post) (whole bool, err error) {
	group := r.locations[at.location].title
	var s collect.Sweep
	err = collect.Stream[*social.Post]{
		Name: path + " of " + at.location, Things: name, Kinds: kinds, Again: again,
		Fetch: func(ctx context.Context, next, _ string) (collect.Page[*social.Post], error) {
			raw, p, err := fetch[T](ctx, r.atReviews, at, path, next, url.Values{"pageSize": {size}})
			if err != nil {
				return collect.Page[*social.Post]{}, err
			}
			all := collect.Page[*social.Post]{Bad: p.bad, Next: p.next}
			for i := range raw {
				v := post(&raw[i], group)
				if !at.has(v.ID) {
					all.Bad++
					continue
				}
				all.Things = append(all.Things, v)
			}
			collect.Saw(&s, next, all)
			return all, nil
		},
		Key: func(p *social.Post) (string, time.Time) { return p.ID, time.Time{} },
		Take: func(ctx context.Context, p *social.Post) error {
			s.Took()
			return r.Emit(ctx, social.Item{Post: p})
		},
	}.Read(ctx, r.Out)
	return s.Whole(), err
}

// fetched is what a page says beside its records.
type fetched struct {
	listed
	bad int // records that do not decode
}

// fetch asks for a page of a list of a location.
func fetch[T any](ctx context.Context, c *collect.Client, at place, path, next string, query url.Values) ([]T, fetched, error) {
	if next != "" {
		query.Set("pageToken", next)
	}
	field, _, _ := strings.Cut(path, "/")
	if field == "media" {
		field = "mediaItems"
	}
	p, err := page(ctx, c, at.path()+"/"+path, field, query)
	if err != nil {
		return nil, fetched{}, err
	}
	all, bad := collect.Decode(p.records, func(*T) bool { return true })
	return all, fetched{p, bad}, nil
}
