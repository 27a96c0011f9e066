package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/removal"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
	"github.com/probity-audit/probity/store/evidence"
)

// copies are the sealed copies, beside what is kept of the posts now. What was looked at
// is remembered until an account is collected again or another copy is taken.
type copies struct {
	app   *app
	store *store.Store
	rep   *audit.Report
	how   sealing

	asOf string                        // by which is told that something has changed
	held map[evidence.Ref]removal.Held // of what was asked for since
}

// Holding implements [removal.Copies].
func (c *copies) Holding(ctx context.Context, posts []evidence.Ref) (map[evidence.Ref]removal.Held, error) {
	shelf, err := c.store.Evidence(ctx)
	if err != nil {
		return nil, err
	}
	asOf, err := c.version(ctx, shelf)
	if err != nil {
		return nil, err
	}
	if asOf != c.asOf {
		c.asOf, c.held = asOf, map[evidence.Ref]removal.Held{}
	}
	unknown := slices.DeleteFunc(slices.Clone(posts), func(r evidence.Ref) bool { _, ok := c.held[r]; return ok })
	if len(unknown) > 0 {
		if err := c.look(ctx, shelf, unknown); err != nil {
			return nil, err
		}
	}
	return c.held, nil
}

// version changes whenever an account was collected, or a copy was taken, deleted or
// written to.
func (c *copies) version(ctx context.Context, shelf []store.Evidence) (string, error) {
	snaps, err := c.store.Snapshots(ctx)
	if err != nil {
		return "", err
	}
	var parts []string
	for _, s := range snaps {
		parts = append(parts, s.Account.Key(), s.Collected.Format(time.RFC3339Nano))
	}
	for _, e := range shelf {
		parts = append(parts, e.ID, e.SHA256)
		if file, err := os.Stat(c.app.onShelf(e.Path)); err == nil {
			parts = append(parts, fmt.Sprint(file.Size()), file.ModTime().Format(time.RFC3339Nano))
		}
	}
	return strings.Join(parts, "\n"), nil
}

// look opens the copies in which the posts should be, the newest first.
func (c *copies) look(ctx context.Context, shelf []store.Evidence, posts []evidence.Ref) error {
	words, err := c.words(ctx, posts)
	if err != nil {
		return err
	}
	slices.SortStableFunc(shelf, func(a, b store.Evidence) int { return b.Taken.Compare(a.Taken) })
	for _, e := range shelf {
		open := slices.DeleteFunc(slices.Clone(posts), func(r evidence.Ref) bool {
			_, found := c.held[r]
			return found || !slices.Contains(e.Items, r.Account+"/"+r.Item)
		})
		if len(open) == 0 {
			continue
		}
		held, err := c.read(ctx, e)
		switch {
		case ctx.Err() != nil:
			return unanswered(ctx)
		case err != nil: // a copy that cannot be relied on is none
			c.app.warn("sealed copy "+e.ID, hint.Wrap(err, "'audit evidence' tells what is wrong with it; another copy is taken"))
			continue
		}
		for _, r := range open {
			if it, ok := held[r]; ok {
				now, kept := words[r]
				c.held[r] = removal.Held{Copy: e.ID, Taken: e.Taken, Same: kept && now == audit.Words(it), Mark: audit.MarkOf(it)}
			}
		}
	}
	return nil
}

// read opens a copy, all of which is then checked, and returns its posts.
func (c *copies) read(ctx context.Context, e store.Evidence) (map[evidence.Ref]social.Item, error) {
	opened, err := c.app.unseal(ctx, c.store, sealedFile{c.app.onShelf(e.Path), e}, unlocking{})
	if err != nil {
		return nil, err
	}
	defer opened.Close()
	sealed, err := opened.Case()
	if err != nil {
		return nil, err
	}
	held := map[evidence.Ref]social.Item{}
	for _, p := range sealed.Posts {
		held[evidence.Ref{Account: p.Account.Key(), Item: p.Item.ID(), Kind: p.Item.Kind()}] = p.Item
	}
	return held, nil
}

// words returns what is kept of the posts now.
func (c *copies) words(ctx context.Context, posts []evidence.Ref) (map[evidence.Ref]string, error) {
	var accounts []string
	wanted := map[evidence.Ref]bool{}
	for _, r := range posts {
		accounts = append(accounts, r.Account)
		wanted[r] = true
	}
	snaps, err := c.store.Snapshots(ctx, slices.Compact(slices.Sorted(slices.Values(accounts)))...)
	if err != nil {
		return nil, err
	}
	words := map[evidence.Ref]string{}
	for _, snap := range snaps {
		key := snap.Account.Key()
		for it, err := range snap.Items {
			if err != nil {
				return nil, err
			}
			if r := (evidence.Ref{Account: key, Item: it.ID(), Kind: it.Kind()}); wanted[r] {
				words[r] = audit.Words(it)
			}
		}
	}
	return words, nil
}

// Seal implements [removal.Copies].
func (c *copies) Seal(ctx context.Context, posts []evidence.Ref) error {
	_, err := c.app.takeCopy(ctx, c.store, c.rep, posts, c.how)
	if err != nil && ctx.Err() == nil {
		err = hint.Wrap(errors.Join(errors.New("nothing is removed without a sealed copy"), err), hint.Of(err))
	}
	return err
}
