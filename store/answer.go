package store

import (
	"context"
	"errors"

	"github.com/ncruces/go-sqlite3"

	"github.com/probity-audit/probity/audit/linkage"
)

// SaveAnswer keeps what the owner said of a person in place of what was said before
// of the same profiles. An earlier answer stays with those of its profiles that are
// not named again. One without a standing takes earlier ones back.
func (s *Store) SaveAnswer(ctx context.Context, a linkage.Answer) error {
	if len(a.Profiles) == 0 {
		return errors.New("store: an answer about nobody")
	}
	return s.updateDurably(ctx, func(c *conn) error {
		for _, profile := range a.Profiles {
			if err := c.do(`DELETE FROM answered WHERE profile = ?`, profile); err != nil {
				return err
			}
		}
		if err := c.dropAnswers(); err != nil || a.Is == "" {
			return err
		}
		return c.addAnswer(a)
	})
}

func (c *conn) addAnswer(a linkage.Answer) error {
	profiles := a.Profiles
	a.Profiles = nil
	body, err := marshal(a)
	if err != nil {
		return err
	}
	if err := c.do(`INSERT INTO answer (at, body) VALUES (?, ?)`, micros(a.At), body); err != nil {
		return err
	}
	id := c.LastInsertRowID()
	for _, profile := range profiles {
		if err := c.do(`INSERT OR IGNORE INTO answered (profile, answer) VALUES (?, ?)`, profile, id); err != nil {
			return err
		}
	}
	return nil
}

// dropAnswers deletes the answers that are about nobody any more.
func (c *conn) dropAnswers() error {
	return c.do(`DELETE FROM answer WHERE id NOT IN (SELECT answer FROM answered)`)
}

// Answers returns what the owner said of people, the oldest first, each with its
// profiles in order.
func (s *Store) Answers(ctx context.Context) (answers []linkage.Answer, err error) {
	err = s.view(ctx, func(c *conn) error {
		last := int64(-1)
		return c.each(func(row *sqlite3.Stmt) error {
			if id := row.ColumnInt64(0); id != last {
				last = id
				var a linkage.Answer
				if err := unmarshal(row.ColumnRawText(2), &a); err != nil {
					return err
				}
				answers = append(answers, a)
			}
			a := &answers[len(answers)-1]
			a.Profiles = append(a.Profiles, row.ColumnText(1))
			return nil
		}, `SELECT id, profile, body FROM answer JOIN answered ON answer = id ORDER BY at, id, profile`)
	})
	return answers, err
}

// forgetPeople deletes what was said of people as profiles of the account, and
// leaves what was said of them as profiles of others.
func (c *conn) forgetPeople(accountKey string) error {
	if err := c.do(`DELETE FROM answered WHERE substr(profile, 1, length(?1)) = ?1`, accountKey+"/"); err != nil {
		return err
	}
	return c.dropAnswers()
}
