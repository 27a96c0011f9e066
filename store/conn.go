package store

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/ncruces/go-sqlite3"
)

// conn is one connection and its prepared statements, by their text.
type conn struct {
	*sqlite3.Conn
	stmts map[string]*sqlite3.Stmt
}

// dial opens a connection. The key goes in by a pragma rather than in the name
// of the file, which the engine may repeat in an error.
func (s *Store) dial(ctx context.Context, readOnly bool) (*conn, error) {
	registerDisk()
	path := filepath.ToSlash(filepath.Join(s.opt.Dir, dbFile))
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // a Windows drive
	}
	name := url.URL{Scheme: "file", Path: path, RawQuery: "vfs=" + diskName}
	db, err := sqlite3.OpenContext(ctx, name.String())
	if err != nil {
		return nil, err
	}
	c := &conn{Conn: db, stmts: make(map[string]*sqlite3.Stmt)}
	// Temporary tables stay in memory. The page size is a multiple of the
	// cipher's 4 KiB blocks; 8 KiB measured fastest for posts. What is deleted
	// is overwritten, so that a later sweep has no remains to carry over.
	setup := "PRAGMA hexkey='" + hex.EncodeToString(s.key.secret) + "';" +
		"PRAGMA page_size=8192; PRAGMA temp_store=memory; PRAGMA cache_size=-16000;" +
		"PRAGMA trusted_schema=off; PRAGMA cell_size_check=on;"
	if readOnly {
		setup += "PRAGMA query_only=on;"
	} else {
		setup += "PRAGMA journal_mode=wal; PRAGMA synchronous=normal; PRAGMA secure_delete=on; PRAGMA wal_autocheckpoint=2000;"
	}
	if err := errors.Join(db.BusyTimeout(s.opt.patience), db.Exec(setup)); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, nil
}

func (c *conn) Close() error {
	for _, stmt := range c.stmts {
		stmt.Close()
	}
	return c.Conn.Close()
}

// prepare returns the statement, reset, with its parameters bound.
func (c *conn) prepare(sql string, args ...any) (*sqlite3.Stmt, error) {
	stmt := c.stmts[sql]
	if stmt == nil {
		var err error
		if stmt, _, err = c.Prepare(sql); err != nil {
			return nil, err
		}
		c.stmts[sql] = stmt
	}
	if stmt.Busy() { // never hand out a statement that is being stepped through
		return nil, fmt.Errorf("store: statement in use")
	}
	for i, arg := range args {
		var err error
		switch arg := arg.(type) {
		case string:
			err = stmt.BindText(i+1, arg)
		case []byte:
			err = stmt.BindRawText(i+1, arg)
		case int64:
			err = stmt.BindInt64(i+1, arg)
		case int:
			err = stmt.BindInt(i+1, arg)
		case bool:
			err = stmt.BindBool(i+1, arg)
		default:
			err = fmt.Errorf("store: cannot bind %T", arg)
		}
		if err != nil {
			return nil, err
		}
	}
	return stmt, nil
}

// do runs a statement that gives no rows.
func (c *conn) do(sql string, args ...any) error {
	stmt, err := c.prepare(sql, args...)
	if err != nil {
		return err
	}
	return stmt.Exec()
}

// each calls row for each row. What row reads from the statement is good until
// it returns.
func (c *conn) each(row func(*sqlite3.Stmt) error, sql string, args ...any) error {
	stmt, err := c.prepare(sql, args...)
	if err != nil {
		return err
	}
	defer stmt.Reset()
	for stmt.Step() {
		if err := row(stmt); err != nil {
			return err
		}
	}
	return stmt.Err()
}

// tx runs f in a transaction of the given kind.
func (c *conn) tx(ctx context.Context, begin string, f func(*conn) error) (err error) {
	defer c.SetInterrupt(c.SetInterrupt(ctx))
	if err := c.Exec(begin); err != nil {
		return err
	}
	defer func() {
		if !c.GetAutocommit() { // f failed, or panicked, or the commit did
			c.SetInterrupt(context.Background())
			err = errors.Join(err, c.Exec("ROLLBACK"))
		}
	}()
	if err := f(c); err != nil {
		return err
	}
	return c.Exec("COMMIT")
}

// conns is the one connection that writes and a few that read.
type conns struct {
	dial   func(ctx context.Context, readOnly bool) (*conn, error)
	writer chan *conn // holds it while nobody writes
	mu     sync.Mutex
	idle   []*conn
	closed bool
}

var errClosed = errors.New("store: closed")

func (p *conns) start(w *conn) {
	p.writer = make(chan *conn, 1)
	p.writer <- w
}

func (p *conns) reader(ctx context.Context) (*conn, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		return nil, errClosed
	}
	if n := len(p.idle); n > 0 {
		c := p.idle[n-1]
		p.idle = p.idle[:n-1]
		return c, nil
	}
	return p.dial(ctx, true)
}

func (p *conns) giveBack(c *conn) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed || len(p.idle) >= 2 {
		c.Close()
		return
	}
	p.idle = append(p.idle, c)
}

func (p *conns) close() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed || p.writer == nil {
		return nil
	}
	p.closed = true
	for _, c := range p.idle {
		c.Close()
	}
	w := <-p.writer // waits for a write that is under way
	close(p.writer)
	return w.Close() // the last to close folds the log into the database
}

// view runs f on a connection that sees one state of the store throughout.
func (s *Store) view(ctx context.Context, f func(*conn) error) error {
	c, err := s.conns.reader(ctx)
	if err != nil {
		return said(ctx, err)
	}
	defer s.conns.giveBack(c)
	return said(ctx, c.tx(ctx, "BEGIN", f))
}

// withWriter runs f on the connection that writes, alone.
func (s *Store) withWriter(ctx context.Context, f func(*conn) error) error {
	select {
	case w, ok := <-s.conns.writer:
		if !ok {
			return errClosed
		}
		defer func() { s.conns.writer <- w }()
		return said(ctx, f(w))
	case <-ctx.Done():
		return ctx.Err()
	}
}

// update runs f in a transaction that writes.
func (s *Store) update(ctx context.Context, f func(*conn) error) error {
	return s.withWriter(ctx, func(c *conn) error { return c.tx(ctx, "BEGIN IMMEDIATE", f) })
}

// updateDurably is update for what must survive a loss of power from the moment
// it returns; items need not, for they can be read again.
func (s *Store) updateDurably(ctx context.Context, f func(*conn) error) error {
	return s.withWriter(ctx, func(c *conn) error {
		if err := c.Exec("PRAGMA synchronous=full"); err != nil {
			return err
		}
		defer c.Exec("PRAGMA synchronous=normal")
		return c.tx(ctx, "BEGIN IMMEDIATE", f)
	})
}

// micros is how a time is kept; the zero time sorts before all others.
func micros(t time.Time) int64 {
	if t.IsZero() {
		return unknownTime
	}
	return t.UnixMicro()
}

func fromMicros(us int64) time.Time {
	if us == unknownTime {
		return time.Time{}
	}
	return time.UnixMicro(us).UTC()
}

const unknownTime = -1 << 63
