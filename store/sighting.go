package store

import (
	"context"
	"time"

	"github.com/ncruces/go-sqlite3"
)

// Sighting is when a post was last seen on its network, as far as is known here.
type Sighting struct {
	At      time.Time // of the newest collect or export that had it
	Deleted time.Time // when it was deleted there, or found to be; zero if it is not known to be
}

// Sightings returns those of the owner's posts named in an account that are kept, by their
// identifiers. Likes are left out, which bear the identifier of what was liked, and the
// reviews that share theirs with the owner's reply.
func (s *Store) Sightings(ctx context.Context, accountKey string, posts []string) (map[string]Sighting, error) {
	seen := make(map[string]Sighting)
	err := s.view(ctx, func(c *conn) error {
		for _, post := range posts {
			if err := c.each(func(row *sqlite3.Stmt) error {
				it, err := decode(classPost, row.ColumnRawText(2), row.ColumnInt64(1))
				if err != nil {
					return err
				}
				if !it.Post.Mine {
					return nil
				}
				last := Sighting{At: fromMicros(row.ColumnInt64(0)), Deleted: it.Post.Deleted}
				if was, ok := seen[post]; !ok || was.At.Before(last.At) {
					seen[post] = last
				}
				return nil
			}, `SELECT item.at, item.hash, item.body FROM item JOIN account ON account.id = item.account
				WHERE account.key = ? AND item.item = ? AND item.class = 4 AND item.counted <> 'like'`, accountKey, post); err != nil {
				return err
			}
		}
		return nil
	})
	return seen, err
}
