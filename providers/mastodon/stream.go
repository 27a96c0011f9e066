package mastodon

import (
	"context"
	"encoding/json"
	"errors"
	"net/url"
	"slices"
	"strconv"

	"github.com/probity-audit/probity/social"
)

// position is how far a stream that runs from new to old has been read.
type position struct {
	Floor string `json:"floor,omitempty"` // everything up to and with this is kept
	Top   string `json:"top,omitempty"`   // the newest when a reading began that ...
	Next  string `json:"next,omitempty"`  // ... has come down to this, and is not finished
}

// parsePosition reads a mark. One that makes no sense is as good as none: the
// stream is read again from the start, and nothing is lost.
func parsePosition(s string) position {
	var p position
	if s == "" || json.Unmarshal([]byte(s), &p) != nil {
		return position{}
	}
	return p
}

func (p position) String() string {
	if p == (position{}) {
		return ""
	}
	b, _ := json.Marshal(p) // strings only: cannot fail
	return string(b)
}

// stream is a list of things in time that can be read in stages.
type stream struct {
	name  string
	path  string
	query url.Values
	limit int
	byID  bool // pages follow the identifiers of the things themselves, not those in Link headers
	// page takes in one page and counts the records in it that make no sense,
	// which are called things, in the plural.
	page   func(context.Context, []json.RawMessage) (bad int, err error)
	things string
	kinds  []social.Kind
}

var (
	errCircle = errors.New("the server's list goes round in circles")
	errNoMore = errors.New("the server does not say how this list goes on after its first page")
	errShape  = errors.New("the server's answer has an unexpected shape")
)

// stream first finishes a reading that was interrupted, then reads what is newer.
func (c *collector) stream(ctx context.Context, s stream) error {
	pos, bad := parsePosition(c.since[s.name]), 0
	var err error
	if pos.Next != "" {
		err = c.walk(ctx, s, &pos, &bad)
	}
	if err == nil {
		err = c.walk(ctx, s, &pos, &bad)
	}
	if errors.Is(err, errStop) {
		return err
	}
	return errors.Join(c.unread(ctx, s.things, s.kinds, bad), err)
}

// walk reads downwards from pos.Next, or from the newest, to pos.Floor, or to
// the oldest, and leaves a mark after each page.
func (c *collector) walk(ctx context.Context, s stream, pos *position, bad *int) error {
	seen := map[string]bool{pos.Next: pos.Next != ""}
	for {
		page, next, newest, err := c.fetch(ctx, s, *pos)
		if err != nil {
			return err
		}
		if pos.Top == "" {
			pos.Top = newest
		}
		n, err := s.page(ctx, page)
		if *bad += n; err != nil {
			return err
		}
		if seen[next] {
			return errCircle
		}
		seen[next] = true
		if done := next == ""; !done {
			pos.Next = next
		} else {
			if pos.Top != "" {
				pos.Floor = pos.Top
			}
			pos.Top, pos.Next = "", ""
		}
		mark := social.Mark{Stream: s.name, Position: pos.String()}
		if err := c.out.emit(ctx, social.Item{Mark: &mark}); err != nil || next == "" {
			return err
		}
	}
}

// fetch asks for one page: what lies between pos.Floor and pos.Next. next is ""
// after the last.
func (c *collector) fetch(ctx context.Context, s stream, pos position) (page []json.RawMessage, next, newest string, err error) {
	q := url.Values{"limit": {strconv.Itoa(s.limit)}}
	for k, v := range s.query {
		q[k] = v
	}
	if pos.Floor != "" {
		q.Set("since_id", pos.Floor)
	}
	if pos.Next != "" {
		q.Set("max_id", pos.Next)
	}
	h, err := c.get(ctx, s.path, q, &page)
	if err != nil || len(page) == 0 {
		return nil, "", "", err
	}
	if s.byID {
		ids, err := identifiers(page)
		if err != nil {
			return nil, "", "", err
		}
		if i := slices.Index(ids, pos.Floor); i >= 0 && pos.Floor != "" { // a server that ignores since_id
			return page[:i], "", ids[0], nil
		}
		return page, ids[len(ids)-1], ids[0], nil
	}
	if next, err = c.cursor(h, s.path, "next", "max_id"); err != nil {
		return nil, "", "", err
	}
	if newest, err = c.cursor(h, s.path, "prev", "min_id"); newest == "" && err == nil {
		newest, err = c.cursor(h, s.path, "prev", "since_id")
	}
	// Twenty is the shortest page that servers cut a list into. Those of the
	// family always send links; without any there is no telling where it ends.
	if err == nil && h.Get("Link") == "" && len(page) >= 20 {
		err = errNoMore
	}
	return page, next, newest, err
}

// whole reads a list that leaves no marks, from its start to its end.
func (c *collector) whole(ctx context.Context, path string, each func([]json.RawMessage) error) error {
	s, pos, seen := stream{path: path, limit: 80}, position{}, map[string]bool{}
	for {
		page, next, _, err := c.fetch(ctx, s, pos)
		if err != nil {
			return err
		}
		if err := each(page); err != nil || next == "" {
			return err
		}
		if seen[next] {
			return errCircle
		}
		seen[next], pos.Next = true, next
	}
}

func identifiers(page []json.RawMessage) ([]string, error) {
	ids := make([]string, 0, len(page))
	for _, raw := range page {
		var thing struct {
			ID string `json:"id"`
		}
		if json.Unmarshal(raw, &thing) == nil && thing.ID != "" {
			ids = append(ids, thing.ID)
		} else {
			ids = append(ids, "")
		}
	}
	if ids[0] == "" || ids[len(ids)-1] == "" {
		return nil, errShape // there is no telling where the next page begins
	}
	return ids, nil
}

// decodeAll decodes each record by itself, so that a damaged one does not take
// the others with it, and counts those.
func decodeAll[T any](page []json.RawMessage, ok func(*T) bool) (all []T, bad int) {
	for _, raw := range page {
		var v T
		if json.Unmarshal(raw, &v) != nil || !ok(&v) {
			bad++
			continue
		}
		all = append(all, v)
	}
	return all, bad
}

func (s *status) ok() bool { return s.ID != "" && s.Account.ID != "" }
