package store

import (
	"context"
	"embed"
	"fmt"
	"io/fs"

	"github.com/ncruces/go-sqlite3"
)

// Each file is one step, named by the version it leads to; a step that has been
// released is never changed.
//
//go:embed schema/*.sql
var schemaFiles embed.FS

// migrate brings the schema to the newest version, each step in a transaction
// of its own.
func (s *Store) migrate(ctx context.Context) error {
	steps, err := fs.ReadDir(schemaFiles, "schema") // in order of their names
	if err != nil {
		return err
	}
	var version int
	if err := s.view(ctx, func(c *conn) error {
		version, err = c.version()
		return err
	}); err != nil {
		return err
	}
	if version > len(steps) {
		return fmt.Errorf("%w: schema %d, this audit knows %d", ErrNewer, version, len(steps))
	}
	for n := version; n < len(steps); n++ {
		sql, err := fs.ReadFile(schemaFiles, "schema/"+steps[n].Name())
		if err != nil {
			return err
		}
		if err := s.update(ctx, func(c *conn) error {
			if at, err := c.version(); err != nil || at > n { // another process was faster
				return err
			}
			if err := c.Exec(string(sql)); err != nil {
				return err
			}
			return c.Exec(fmt.Sprintf("PRAGMA user_version=%d", n+1))
		}); err != nil {
			return fmt.Errorf("schema %d: %w", n+1, err)
		}
	}
	return nil
}

func (c *conn) version() (n int, err error) {
	err = c.each(func(row *sqlite3.Stmt) error {
		n = row.ColumnInt(0)
		return nil
	}, "PRAGMA user_version")
	return n, err
}
