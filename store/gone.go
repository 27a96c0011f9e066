package store

import (
	"math"
	"slices"
	"time"

	"github.com/ncruces/go-sqlite3"

	"github.com/probity-audit/probity/social"
)

// mark keeps a position, and takes note of what is gone.
func (p *putter) mark(c *conn, m *social.Mark) error {
	var err error
	switch {
	case m.Stream == "":
	case m.Position == "":
		err = c.do(`DELETE FROM mark WHERE account = ? AND source = ? AND stream = ?`, p.id, p.collected.Source, m.Stream)
	default:
		err = c.do(`INSERT INTO mark (account, source, stream, position) VALUES (?, ?, ?, ?)
			ON CONFLICT DO UPDATE SET position = excluded.position`, p.id, p.collected.Source, m.Stream, m.Position)
	}
	if err == nil && m.Relation != "" {
		err = p.goneConnections(c, string(m.Relation))
	}
	if err == nil && m.Seen != nil {
		err = p.gonePosts(c, m.Seen)
	}
	return err
}

// goneConnections removes those of a relation that this collect has not seen.
func (p *putter) goneConnections(c *conn, relation string) error {
	gone, err := c.unseen(p.seen[relation], `SELECT id FROM item WHERE account = ? AND class = 3 AND published = 0
		AND item > ? AND item < ? AND sources & ? <> 0 AND at <= ?`, p.id, relation+":", relation+";", p.bit, p.at)
	p.tally.Gone += len(gone)
	return c.drop(gone, err)
}

// gonePosts removes the posts of an extent that this collect has not seen. One
// that an export holds too is kept, with the time at which it was found to be
// gone: the owner still has it in hand, and may read that export again. One that
// may only be hidden is left as the export has it.
func (p *putter) gonePosts(c *conn, e *social.Extent) error {
	from, to := int64(math.MinInt64), int64(math.MaxInt64)
	if !e.From.IsZero() {
		from = micros(e.From) + 1
	}
	if !e.To.IsZero() {
		from, to = max(from, unknownTime+1), micros(e.To)-1 // what has no date may lie beyond
	}
	var gone, hidden []int64
	deleted := map[int64]row{}
	err := c.each(func(at *sqlite3.Stmt) error {
		id := at.ColumnInt64(0)
		if p.posts[id] || !slices.Contains(e.Kinds, social.Kind(at.ColumnText(1))) {
			return nil
		}
		it, err := decode(classPost, at.ColumnRawText(4), at.ColumnInt64(3))
		switch {
		case err != nil:
			return err
		case it.Post.Mine != e.Mine, !it.Post.Deleted.IsZero(), e.Apart && it.Post.Group != "":
			return nil
		case at.ColumnInt64(2) == p.bit:
			gone = append(gone, id)
			return nil
		case e.Listed:
			hidden = append(hidden, id)
			return nil
		}
		it.Post.Deleted = p.collected.At.UTC().Truncate(time.Second)
		if r, ok := encode(it, p.collected); ok {
			deleted[id] = r
		}
		return nil
	}, `SELECT id, counted, sources, hash, body FROM item WHERE account = ? AND class = 4 AND published BETWEEN ? AND ?
		AND sources & ? <> 0 AND at <= ?`, p.id, from, to, p.bit, p.at)
	for id, r := range deleted {
		if err == nil {
			err = c.do(`UPDATE item SET hash = ?, body = ?, at = ? WHERE id = ?`, r.hash, r.body, p.at, id)
		}
	}
	for _, id := range hidden {
		if err == nil {
			err = c.do(`UPDATE item SET sources = sources & ~? WHERE id = ?`, p.bit, id)
		}
	}
	p.tally.Gone += len(gone) + len(deleted)
	return c.drop(gone, err)
}
