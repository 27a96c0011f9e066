package googlebusiness

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// live is one collect under way.
type live struct {
	*collect.Out
	*clients
	*managed
	whole map[string]int // how many locations have each list, and it was read whole
}

// Account says whose sign-in s is: as of an export, of its accounts the person's
// own, else the one with the smallest number.
func (*Provider) Account(ctx context.Context, s oauth.Session) (social.Account, error) {
	c, err := newClients(s.HTTP)
	if err != nil {
		return social.Account{}, err
	}
	m, err := c.managed(ctx)
	if err != nil {
		return social.Account{}, explain(err)
	}
	return m.account(), nil
}

// Collect yields the profile, then what was said about and by each location.
func (*Provider) Collect(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) iter.Seq2[social.Item, error] {
	return collect.Run(ctx, s, since, func(ctx context.Context, out *collect.Out) error {
		c, err := newClients(s.HTTP)
		if err != nil {
			return err
		}
		m, err := c.managed(ctx)
		if err != nil {
			return explain(err)
		}
		if _, ok := m.accounts[a.ID]; !ok {
			return hint.Wrap(errors.New("the sign-in is to another Google account"), "sign in again, with the account that is to be audited")
		}
		r := &live{Out: out, clients: c, managed: m, whole: map[string]int{}}
		if p := m.profile(); p.Name != "" || len(p.Fields) > 0 || p.Bio != "" {
			if err := r.Emit(ctx, social.Item{Profile: p}); err != nil {
				return err
			}
		}
		if err := out.Sections(ctx, r.sections()); err != nil {
			return err
		}
		if err := r.close(ctx); err != nil {
			return err
		}
		return out.Gaps(ctx, withheld)
	})
}

// withheld is what the interface gives to nobody.
var withheld = []social.Gap{
	{Section: "questions and answers", Kinds: []social.Kind{social.KindComment, social.KindReply}, Reason: social.ReasonNotOffered,
		Detail: "Google ended them in 2025. Older ones may be in the export."},
	{Section: "reviews that you wrote of other places", Kinds: []social.Kind{social.KindReview}, Reason: social.ReasonNotOffered,
		Detail: "Signing in does not show them. They are in the export, if Maps is in the same download."},
	{Section: "privacy settings", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotOffered,
		Detail: "Neither signing in nor the export says who may write to the profile. Check by hand, on the profile, in the menu with three dots."},
	{Section: "earlier wording of replies", Kinds: []social.Kind{social.KindReviewReply}, Reason: social.ReasonNotOffered,
		Detail: "Only the latest wording of a reply and its time are given, not when it was first written."},
}

// Kinds of lists, of which each location has one.
const (
	listReviews   = "reviews and replies"
	listPosts     = "posts on the profile"
	listMedia     = "pictures and films of the profile"
	listCustomers = "pictures and films by customers"
)

// sections are the lists of each location. They are told apart by number: names
// of practices are not for gaps.
func (r *live) sections() []collect.Section {
	var all []collect.Section
	if r.failed != nil {
		all = append(all, collect.Section{Name: "locations of an account", Kinds: social.PostKinds(), Read: func(context.Context) error { return r.failed }})
	}
	for i, at := range r.places {
		for _, l := range []struct {
			name  string
			kinds []social.Kind
			read  func(ctx context.Context, at place, name string) (whole bool, err error)
		}{
			{listReviews, []social.Kind{social.KindReview, social.KindReviewReply}, r.reviewed},
			{listPosts, []social.Kind{social.KindPost}, r.posted},
			{listMedia, []social.Kind{social.KindCaption}, func(ctx context.Context, p place, name string) (bool, error) {
				return r.pictured(ctx, p, name, listMedia)
			}},
			{listCustomers, []social.Kind{social.KindCaption}, func(ctx context.Context, p place, name string) (bool, error) {
				return r.pictured(ctx, p, name, listCustomers)
			}},
		} {
			name := l.name
			if len(r.places) > 1 {
				name += fmt.Sprintf(", location %d of %d", i+1, len(r.places))
			}
			all = append(all, collect.Section{Name: name, Kinds: l.kinds, Scope: scope, Read: func(ctx context.Context) error {
				whole, err := l.read(ctx, at, name)
				if whole && err == nil {
					r.whole[l.name]++
				}
				return err
			}})
		}
	}
	return all
}

// close says what is known to be gone: only what no location lists, and only
// where all that was listed before still is.
func (r *live) close(ctx context.Context) error {
	const stream = "locations"
	var ids []string
	for _, p := range r.places {
		ids = append(ids, p.location)
	}
	lost := 0
	for _, id := range strings.Split(r.Since(stream), ",") {
		if id != "" && !slices.Contains(ids, id) {
			lost++
		}
	}
	var problem *social.Gap
	switch {
	case r.failed != nil:
		return nil
	case lost > 0:
		problem = &social.Gap{Section: "locations that are no longer listed", Kinds: social.PostKinds(), Reason: social.ReasonFailed, Count: lost,
			Detail: "Google listed them the last time. What was read of them is kept for now; if you still manage them, collect again tomorrow."}
	case len(ids) == 0:
		problem = &social.Gap{Section: "locations", Kinds: social.PostKinds(), Reason: social.ReasonNotOffered, Detail: "Google lists no location that this account manages."}
	}
	if problem != nil {
		if err := r.Gap(ctx, *problem); err != nil {
			return err
		}
	}
	if err := r.Emit(ctx, social.Item{Mark: &social.Mark{Stream: stream, Position: strings.Join(ids, ",")}}); err != nil || problem != nil {
		return err
	}
	for _, all := range []struct {
		lists []string
		seen  social.Extent
	}{
		{[]string{listReviews}, social.Extent{Kinds: []social.Kind{social.KindReview}}},
		{[]string{listReviews}, social.Extent{Kinds: []social.Kind{social.KindReviewReply}, Mine: true}},
		{[]string{listPosts}, social.Extent{Kinds: []social.Kind{social.KindPost}, Mine: true}},
		{[]string{listMedia, listCustomers}, social.Extent{Kinds: []social.Kind{social.KindCaption}, Mine: true}},
		{[]string{listMedia, listCustomers}, social.Extent{Kinds: []social.Kind{social.KindCaption}}},
	} {
		if slices.ContainsFunc(all.lists, func(l string) bool { return r.whole[l] < len(ids) }) {
			continue
		}
		if err := r.Emit(ctx, social.Item{Mark: &social.Mark{Stream: "all locations", Seen: &all.seen}}); err != nil {
			return err
		}
	}
	return nil
}
