package reddit

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"time"

	"github.com/probity-audit/probity/internal/collect"
)

const (
	pageSize = 100  // as many as Reddit gives at once
	depth    = 1000 // as many as a listing holds
)

// thing is one of the children of a listing.
type thing struct {
	Kind string `json:"kind"` // t1 for a comment, t3 for a post, t4 for a message
	Data entry  `json:"data"`

	apart bool // it stands above newer ones
}

// key is what a stream goes by. By what stands apart it must not tell how far a
// listing was read: that has no time there, and another name, lest it be the one
// down to which everything is kept.
func key(t thing) (string, time.Time) {
	if t.apart {
		return "apart " + t.Data.Name, time.Time{}
	}
	return t.Data.Name, t.Data.Created.Time
}

// listing reads the pages of a list, newest first.
type listing struct {
	*collect.Client
	path  string
	query url.Values
	ok    func(*thing) bool
	begun bool
	names []string // of the last few that were listed
}

func (c *collector) listing(path string, q url.Values, ok func(*thing) bool) func(context.Context, string, string) (collect.Page[thing], error) {
	l := &listing{Client: c.Client, path: path, query: q, ok: ok}
	return l.page
}

var errLost = errors.New("what was last read was deleted meanwhile, and with it the place in the list")

// page returns the page behind the thing called next. Behind one that was deleted
// Reddit lists nothing, as behind the last one.
func (l *listing) page(ctx context.Context, next, _ string) (collect.Page[thing], error) {
	p, err := l.ask(ctx, next)
	if err == nil && next != "" && len(p.Data.Children) == 0 {
		if !l.begun { // an earlier collect came here: it is begun anew
			return collect.Page[thing]{}, &collect.StatusError{Code: http.StatusGone}
		}
		p, err = l.find(ctx, next)
	}
	if err != nil {
		return collect.Page[thing]{}, err
	}
	l.begun = true
	things, bad := collect.Decode(p.Data.Children, func(t *thing) bool {
		return fullname(t.Kind+"_", t.Data.Name) == t.Data.Name && len(t.Data.Name) > 3 && t.Data.Name[:2] == t.Kind && !t.Data.Created.IsZero() && l.ok(t)
	})
	for _, t := range things {
		l.names = append(l.names, t.Data.Name)
	}
	l.names = slices.Clone(l.names[max(0, len(l.names)-3):])
	return collect.Page[thing]{Things: sorted(things), Bad: bad, Next: p.Data.After}, nil
}

// find goes on behind what stood before a thing that is no longer listed. If it is
// listed after all, it is the last one.
func (l *listing) find(ctx context.Context, lost string) (parcel, error) {
	before := slices.DeleteFunc(slices.Clone(l.names), func(name string) bool { return name == lost })
	slices.Reverse(before)
	for _, name := range append(before, "") { // or from the start
		p, err := l.ask(ctx, name)
		if err != nil {
			return parcel{}, err
		}
		children := p.Data.Children
		if len(children) == 0 {
			continue
		}
		var last thing
		if json.Unmarshal(children[len(children)-1], &last); last.Data.Name == lost {
			p.Data.Children, p.Data.After = nil, ""
		}
		return p, nil
	}
	return parcel{}, errLost
}

func (l *listing) ask(ctx context.Context, after string) (parcel, error) {
	q := url.Values{"limit": {strconv.Itoa(pageSize)}, "raw_json": {"1"}} // else texts come with &amp;
	for k, v := range l.query {
		q[k] = v
	}
	if after != "" {
		q.Set("after", after)
	}
	var p parcel
	if _, err := l.Get(ctx, l.path, q, &p); err != nil {
		return parcel{}, err
	}
	if p.Kind != "Listing" || p.Data.Children == nil {
		return parcel{}, collect.ErrShape
	}
	return p, nil
}

// sorted brings what the owner has pinned to the top of their page, however old it
// is, behind the rest. Taken for the newest or the oldest that was read, it would
// hide what is new, and let much seem gone that was not read again.
func sorted(things []thing) []thing {
	var newest time.Time
	for i := len(things) - 1; i >= 0; i-- {
		t := &things[i]
		if t.apart = t.Data.Created.Before(newest); !t.apart {
			newest = t.Data.Created.Time
		}
	}
	slices.SortStableFunc(things, func(a, b thing) int { return cmp.Compare(order(a), order(b)) })
	return things
}

func order(t thing) int {
	if t.apart {
		return 1
	}
	return 0
}
