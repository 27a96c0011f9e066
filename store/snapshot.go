package store

import (
	"context"
	"errors"
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/ncruces/go-sqlite3"

	"github.com/probity-audit/probity/social"
)

// Snapshots returns what is kept of the accounts with the given keys, or of all
// accounts, in the order of their keys. The items are read while they are
// ranged over, in little memory, each time as they are kept at that moment; the
// context counts until then. Text of posts that are answered or quoted is filled
// in from the posts kept of the same account. An account of which nothing, or
// not all, has been collected yields a gap that says so.
func (s *Store) Snapshots(ctx context.Context, accountKeys ...string) ([]*social.Snapshot, error) {
	records, err := s.records(ctx, false)
	if err != nil {
		return nil, err
	}
	snapshots := make([]*social.Snapshot, 0, len(records))
	for _, r := range records {
		if len(accountKeys) > 0 && !slices.Contains(accountKeys, r.Account.Key()) {
			continue
		}
		snapshots = append(snapshots, &social.Snapshot{
			Account:   r.Account,
			Source:    r.source(),
			Collected: r.collected(),
			Items:     s.items(ctx, r),
		})
	}
	for _, key := range accountKeys {
		if !slices.ContainsFunc(records, func(r Record) bool { return r.Account.Key() == key }) {
			return nil, ErrNoAccount
		}
	}
	return snapshots, nil
}

func (r Record) source() string {
	var names []string
	for _, s := range r.Sources { // "api" before "export"
		names = append(names, s.Source)
	}
	return strings.Join(names, "+")
}

func (r Record) collected() (newest time.Time) {
	for _, s := range r.Sources {
		if s.At.After(newest) {
			newest = s.At
		}
	}
	return newest
}

// gaps are those that the store itself knows of.
func (r Record) gaps() []social.Gap {
	if len(r.Sources) == 0 {
		return []social.Gap{{Section: "the whole account", Kinds: everyKind(), Reason: social.ReasonFailed,
			Detail: "nothing has been collected yet; collect the account or open its export"}}
	}
	var gaps []social.Gap
	for _, s := range r.Sources {
		if !s.Complete {
			what, again := "the rest of the last collect", "'audit collect' goes on"
			if s.Source == SourceExport {
				what, again = "the rest of the export", "give it again"
			}
			gaps = append(gaps, social.Gap{Section: what, Kinds: everyKind(), Reason: social.ReasonFailed,
				Detail: "It was cut off before its end; " + again + "."})
		}
	}
	return gaps
}

func everyKind() []social.Kind {
	return append(social.PostKinds(), social.KindProfile, social.KindConnection, social.KindSetting)
}

var errStop = errors.New("no more items wanted")

func (s *Store) items(ctx context.Context, r Record) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		err := s.view(ctx, func(c *conn) error { return c.items(r, yield) })
		if err != nil && !errors.Is(err, errStop) {
			yield(social.Item{}, err)
		}
	}
}

func (c *conn) items(r Record, yield func(social.Item, error) bool) error {
	r.Sources = nil // as they are now
	if err := c.sources(&r); err != nil {
		return err
	}
	filled, err := c.filled(r.id)
	if err != nil {
		return err
	}
	told := make(map[string]bool) // gaps that two sources have in common
	row := func(row *sqlite3.Stmt) error {
		cl, hash := class(row.ColumnInt(0)), row.ColumnInt64(1)
		it, err := decode(cl, row.ColumnRawText(2), hash)
		if err != nil {
			return err
		}
		if cl == classGap {
			key := gapKey(it.Gap, hash)
			if told[key] || filled[it.ID()] && lacks(it.Gap) || r.elsewhere(it.Gap) {
				return nil
			}
			told[key] = true
		}
		if it.Post != nil {
			if err := c.refer(r.id, it.Post); err != nil {
				return err
			}
		}
		if !yield(it, nil) {
			return errStop
		}
		return nil
	}
	const query = `SELECT class, hash, body FROM item WHERE account = ? AND class BETWEEN ? AND ? ORDER BY class, published, item, counted`
	if err := c.each(row, query, r.id, int(classProfile), int(classGap)); err != nil {
		return err
	}
	for _, gap := range r.gaps() {
		if !yield(social.Item{Gap: &gap}, nil) {
			return errStop
		}
	}
	return c.each(row, query, r.id, int(classConnection), int(classPost))
}

// refer fills in what a post answers or quotes, if it is kept.
func (c *conn) refer(account int64, p *social.Post) error {
	for _, ref := range []*social.Ref{p.Answers, p.Quotes} {
		if ref == nil || ref.ID == "" || ref.Text != "" && (ref.Mine || ref.Author != (social.Person{})) {
			continue
		}
		found := false
		err := c.each(func(row *sqlite3.Stmt) error {
			if found {
				return nil
			}
			it, err := decode(classPost, row.ColumnRawText(1), row.ColumnInt64(0))
			if err != nil {
				return err
			}
			found = true
			fill(&ref.Text, it.Post.Text)
			fill(&ref.URL, it.Post.URL)
			ref.Mine = ref.Mine || it.Post.Mine
			if ref.Author == (social.Person{}) {
				ref.Author = it.Post.Author
			}
			return nil
		}, `SELECT hash, body FROM item WHERE account = ? AND item = ? AND class = 4 ORDER BY counted = 'like', counted`, account, ref.ID)
		if err != nil {
			return err
		}
	}
	return nil
}
