package meta

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/pace"
	"github.com/probity-audit/probity/social"
)

// Branches reads what hangs on the things of a list, such as the replies to each post,
// each by questions of its own. One that cannot be read does not hold up the others:
// it is left for the next collect, by a mark of its own.
type Branches struct {
	Out    *collect.Out
	Since  social.Cursor
	Prefix string // of the marks; stable
	Name   string // in words, for the report: "replies to some posts"
	Kinds  []social.Kind

	done                  map[string]bool
	read, failed, refused int
	row                   int   // failures in a row
	denied                error // a permission that was said to be missing
}

// maxFailures is how many may fail in a row before the network is taken to be the
// reason.
const maxFailures = 3

// Left lists the things whose branches an earlier collect could not read.
func (b *Branches) Left() []string {
	var left []string
	for stream := range b.Since {
		if id, ok := strings.CutPrefix(stream, b.Prefix); ok {
			left = append(left, id)
		}
	}
	slices.Sort(left)
	return left
}

// Read reads the branch of the thing called id, once in a collect. It fails only where
// the others could not be read either.
func (b *Branches) Read(ctx context.Context, id string, read func(context.Context) error) error {
	if b.done[id] {
		return nil
	}
	err := read(ctx)
	_, limit := errors.AsType[collect.LimitError](err)
	_, busy := errors.AsType[collect.BusyError](err)
	_, paced := errors.AsType[*pace.LimitError](err)
	_, denied := errors.AsType[*collect.DeniedError](err)
	switch {
	case err == nil:
		b.read++
		b.row = 0
		return b.Forget(ctx, id)
	case limit || busy || paced || collect.Ends(ctx, err):
		return err
	case denied:
		b.denied = err
	}
	if b.Since[b.Prefix+id] == "" { // one that fails each time says nothing of the network, and must not hold up the rest for good
		if b.row++; b.row > maxFailures {
			return err
		}
	}
	if denied {
		b.refused++
	} else {
		b.failed++
	}
	b.note(id)
	return b.Out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: b.Prefix + id, Position: "again"}})
}

// Forget says that the branch of the thing called id need not be read again.
func (b *Branches) Forget(ctx context.Context, id string) error {
	b.note(id)
	if b.Since[b.Prefix+id] == "" {
		return nil
	}
	return b.Out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: b.Prefix + id}})
}

func (b *Branches) note(id string) {
	if b.done == nil {
		b.done = map[string]bool{}
	}
	b.done[id] = true
}

// Finish says how many could not be read, unless err, with which the reading ended,
// says it all. It returns err, or what was missing for all of them.
func (b *Branches) Finish(ctx context.Context, err error) error {
	if err != nil && collect.Ends(ctx, err) {
		return err
	}
	if b.denied != nil && b.read == 0 {
		return b.denied
	}
	if b.refused > 0 { // others were given, so that it is not the sign-in
		if gap := b.Out.Gap(ctx, social.Gap{Section: b.Name, Kinds: b.Kinds, Reason: social.ReasonNotOffered, Count: b.refused,
			Detail: "The network does not give these to this app, though it gives others. Look at them in its own app."}); gap != nil {
			return gap
		}
	}
	if b.failed > 0 {
		if gap := b.Out.Gap(ctx, social.Gap{Section: b.Name, Kinds: b.Kinds, Reason: social.ReasonFailed, Count: b.failed,
			Detail: "These could not be read; collect again, they are then asked for once more."}); gap != nil {
			return gap
		}
	}
	return err
}
