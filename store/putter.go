package store

import (
	"context"
	"fmt"

	"github.com/ncruces/go-sqlite3"

	"github.com/probity-audit/probity/social"
)

// putter writes the items of one collect.
type putter struct {
	store     *Store
	account   social.Account
	collected Collected
	tally     Tally

	begun    bool
	first    bool  // nothing was kept of the account before
	id       int64 // of the account
	at       int64
	bit      int64
	gaps     map[int64]bool            // rows seen in this collect
	seen     map[string]map[int64]bool // and those of connections, by relation
	posts    map[int64]bool            // and those of posts
	settings bool                      // some were yielded
}

// commit keeps a batch. The tally counts only what is kept.
func (p *putter) commit(ctx context.Context, batch []row) error {
	before, begun := p.tally, p.begun
	err := p.store.update(ctx, func(c *conn) error {
		if !p.begun {
			if err := p.begin(c); err != nil {
				return err
			}
			p.begun = true
		}
		for i := range batch {
			if err := p.put(c, &batch[i]); err != nil {
				return err
			}
		}
		if p.tally.Refused == before.Refused {
			return nil
		}
		gap := social.Gap{Section: "items without an identifier or with an impossible date", Reason: social.ReasonFailed, Count: p.tally.Refused}
		r, _ := encode(social.Item{Gap: &gap}, p.collected)
		return p.put(c, &r)
	})
	if err != nil {
		p.tally, p.begun = before, begun
	}
	return err
}

// begin notes that a collect is under way. If it is cut off, that stays noted.
func (p *putter) begin(c *conn) (err error) {
	p.at, p.bit = micros(p.collected.At), p.collected.bit()
	p.gaps, p.seen, p.posts = make(map[int64]bool), make(map[string]map[int64]bool), make(map[int64]bool)
	if p.id, err = c.keepAccount(p.account, p.at); err != nil {
		return err
	}
	p.first = true
	if err := c.each(func(*sqlite3.Stmt) error { p.first = false; return nil }, `SELECT 1 FROM item WHERE account = ? LIMIT 1`, p.id); err != nil {
		return err
	}
	return c.do(`INSERT INTO collect (account, source, origin, at, complete) VALUES (?, ?, ?, ?, 0)
		ON CONFLICT DO UPDATE SET complete = 0`, p.id, p.collected.Source, p.collected.Origin, p.at)
}

func (p *putter) put(c *conn, r *row) error {
	switch {
	case r.mark != nil:
		return p.mark(c, r.mark)
	case r.body == nil:
		p.tally.Refused++
		return nil
	}
	id, err := p.keep(c, r)
	if err != nil {
		return err
	}
	switch r.class {
	case classGap:
		if !p.gaps[id] {
			p.tally.Gaps++
		}
		p.gaps[id] = true
	case classSetting:
		p.settings = true
	case classPost:
		p.posts[id] = true
	case classConnection:
		if p.seen[r.counted] == nil {
			p.seen[r.counted] = make(map[int64]bool)
		}
		p.seen[r.counted][id] = true
	}
	return nil
}

// keep inserts or updates the row of an item and returns its number.
func (p *putter) keep(c *conn, r *row) (id int64, err error) {
	if p.first { // few items come twice
		id, err := p.insert(c, r)
		if err != nil || c.Changes() > 0 {
			return id, err
		}
	}
	find, err := c.prepare(`SELECT id, at, sources, hash FROM item WHERE account = ? AND item = ? AND counted = ?`, p.id, r.id, r.counted)
	if err != nil {
		return 0, err
	}
	if !find.Step() {
		if err := find.Reset(); err != nil {
			return 0, err
		}
		return p.insert(c, r)
	}
	id, at, sources, hash := find.ColumnInt64(0), find.ColumnInt64(1), find.ColumnInt64(2), find.ColumnInt64(3)
	if err := find.Reset(); err != nil {
		return 0, err
	}
	if r.hash != hash {
		if err := p.reconcile(c, r, id, at, hash); err != nil {
			return 0, err
		}
	}
	if r.hash == hash {
		p.count(r, &p.tally.Same)
		if at >= p.at && sources&p.bit != 0 {
			return id, nil
		}
		return id, c.do(`UPDATE item SET at = ?, sources = ? WHERE id = ?`, max(at, p.at), sources|p.bit, id)
	}
	p.count(r, &p.tally.Changed)
	return id, c.do(`UPDATE item SET published = ?, at = ?, sources = ?, hash = ?, body = ? WHERE id = ?`,
		r.published, max(at, p.at), sources|p.bit, r.hash, r.body, id)
}

// insert keeps an item that is not kept yet, and does nothing to one that is.
func (p *putter) insert(c *conn, r *row) (id int64, err error) {
	err = c.do(`INSERT INTO item (account, class, counted, item, published, at, sources, hash, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
		p.id, int(r.class), r.counted, r.id, r.published, p.at, p.bit, r.hash, r.body)
	if err == nil && c.Changes() > 0 {
		p.count(r, &p.tally.New)
	}
	return c.LastInsertRowID(), err
}

func (p *putter) count(r *row, n *int) {
	if r.class != classGap {
		*n++
	}
}

// reconcile makes r what is to be kept, given what is kept already.
func (p *putter) reconcile(c *conn, r *row, id, at, hash int64) error {
	var kept social.Item
	err := c.each(func(row *sqlite3.Stmt) (err error) {
		kept, err = decode(r.class, row.ColumnRawText(0), hash)
		return err
	}, `SELECT body FROM item WHERE id = ?`, id)
	if err != nil {
		return err
	}
	given, err := decode(r.class, r.body, r.hash)
	if err != nil {
		return err
	}
	merged := merge(given, kept)
	if p.at < at {
		merged = merge(kept, given)
	}
	again, ok := encode(merged, p.collected)
	if !ok {
		return fmt.Errorf("%w: an item does not write", ErrDamaged)
	}
	*r = again
	return nil
}

// finish is for a collect that came to its end.
func (p *putter) finish(c *conn) error {
	if !p.begun { // there was nothing, and that is known now
		if err := p.begin(c); err != nil {
			return err
		}
	}
	prefix := gapPrefix(p.collected)
	source := p.collected.Source + "\x1f"
	gone, err := c.unseen(p.gaps, `SELECT id FROM item WHERE account = ? AND class = 2 AND published = 0
		AND substr(item, 1, ?) = ? AND (at < ? OR at = ? AND substr(item, 1, ?) = ?)`,
		p.id, len(source), source, p.at, p.at, len([]rune(prefix)), prefix)
	if err := c.drop(gone, err); err != nil {
		return err
	}
	if p.settings { // those of this collect are as new as it
		gone, err := c.unseen(nil, `SELECT id FROM item WHERE account = ? AND class = 1 AND sources & ? <> 0 AND at < ?`, p.id, p.bit, p.at)
		if err := c.drop(gone, err); err != nil {
			return err
		}
		p.tally.Gone += len(gone)
	}
	return c.do(`UPDATE collect SET complete = 1, origin = iif(at <= ?1, ?2, origin), at = max(at, ?1) WHERE account = ?3 AND source = ?4`,
		p.at, p.collected.Origin, p.id, p.collected.Source)
}

// unseen returns the rows of a query that are not among those seen.
func (c *conn) unseen(seen map[int64]bool, sql string, args ...any) (ids []int64, err error) {
	err = c.each(func(row *sqlite3.Stmt) error {
		if id := row.ColumnInt64(0); !seen[id] {
			ids = append(ids, id)
		}
		return nil
	}, sql, args...)
	return ids, err
}

// drop deletes items, unless the query for them failed.
func (c *conn) drop(ids []int64, err error) error {
	for _, id := range ids {
		if err != nil {
			break
		}
		err = c.do(`DELETE FROM item WHERE id = ?`, id)
	}
	return err
}

// keepAccount inserts or updates an account and returns its number.
func (c *conn) keepAccount(a social.Account, at int64) (id int64, err error) {
	var was int64
	var kept social.Account
	err = c.each(func(row *sqlite3.Stmt) error {
		id, was = row.ColumnInt64(0), row.ColumnInt64(1)
		return unmarshal(row.ColumnRawText(2), &kept)
	}, `SELECT id, at, body FROM account WHERE key = ?`, a.Key())
	if err != nil {
		return 0, err
	}
	if id != 0 && at < was {
		a = mergeAccount(kept, a)
	} else {
		a = mergeAccount(a, kept)
	}
	body, err := marshal(a)
	if err != nil {
		return 0, err
	}
	if id == 0 {
		err = c.do(`INSERT INTO account (key, at, body) VALUES (?, ?, ?)`, a.Key(), at, body)
		return c.LastInsertRowID(), err
	}
	return id, c.do(`UPDATE account SET at = ?, body = ? WHERE id = ?`, max(at, was), body, id)
}
