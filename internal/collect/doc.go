// Package collect is how a network's interface is read: a [Client] that asks one
// server and says what went wrong without showing what was asked, [Run] with its
// sections, each of which can fail on its own, and [Stream] and [List] for what
// comes in pages.
//
//	func (*Provider) Collect(ctx context.Context, s oauth.Session, a social.Account, since social.Cursor) iter.Seq2[social.Item, error] {
//		return collect.Run(ctx, s, since, func(ctx context.Context, out *collect.Out) error {
//			c, err := newClient(s)
//			...
//			return out.Sections(ctx, []collect.Section{
//				{Name: "posts", Kinds: social.PostKinds(), Scope: "read:posts", Read: c.posts},
//				{Name: "followers", Kinds: []social.Kind{social.KindConnection}, Read: c.followers},
//			})
//		})
//	}
package collect

import (
	"context"
	"errors"
	"iter"
	"strings"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// errStop says that nobody wants more items.
var errStop = errors.New("stopped")

// Run makes a sequence of what read gives to [Out]. The error of read comes last.
func Run(ctx context.Context, s oauth.Session, since social.Cursor, read func(context.Context, *Out) error) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		out := &Out{session: s, since: since, yield: yield}
		if err := read(ctx, out); err != nil && !out.stopped {
			yield(social.Item{}, err)
		}
	}
}

// Out takes the items of one collect.
type Out struct {
	session oauth.Session
	since   social.Cursor
	yield   func(social.Item, error) bool
	busy    BusyError // the network gives no more for now; "" while it does
	stopped bool      // nobody wants more items
}

// Emit hands an item on. An error ends the collect: it must be returned as it is,
// and nothing more is handed on.
func (o *Out) Emit(ctx context.Context, it social.Item) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if o.stopped || !o.yield(it, nil) {
		o.stopped = true
		return errStop
	}
	return nil
}

// InExport ends the detail of a gap that the network's export fills.
const InExport = "In the export."

// Gap hands on that something could not be had.
func (o *Out) Gap(ctx context.Context, g social.Gap) error {
	if strings.HasSuffix(g.Detail, InExport) {
		g.Elsewhere = social.SourceExport
	}
	return o.Emit(ctx, social.Item{Gap: &g})
}

// Gaps hands on several.
func (o *Out) Gaps(ctx context.Context, gs []social.Gap) error {
	for _, g := range gs {
		if err := o.Gap(ctx, g); err != nil {
			return err
		}
	}
	return nil
}

// Since returns the position that a stream was left at, "" if at none.
func (o *Out) Since(stream string) string { return o.since[stream] }

// Ends reports whether err ends the whole collect rather than one section. Nothing may
// be emitted after it.
func Ends(ctx context.Context, err error) bool {
	return errors.Is(err, errStop) || errors.Is(err, oauth.ErrSignInAgain) || ctx.Err() != nil
}
