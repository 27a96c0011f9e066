package linkedin

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// live gives a reading its rows from LinkedIn's interface.
type live struct {
	*collect.Client
	ctx  context.Context
	out  *collect.Out
	r    *reading
	who  *survey
	held map[string][]*record // pages of domains that must be there whole before they are read
	err  error                // why the section under way cannot go on

	bad     map[string]int  // records that make no sense, by section
	pages   map[string]int  // of the domains that were read to their end
	resumed map[string]bool // domains whose beginning was read by an earlier collect
	broken  map[string]bool // domains of which a record made no sense
	read    map[string]bool // sections that were read to the end

	last    place
	spent   error     // why nothing more can be asked
	first   time.Time // day of the first collect
	lacking []string  // sections of which nearly every account has something, and nothing came
}

func newLive(ctx context.Context, s oauth.Session, out *collect.Out) (*live, error) {
	c, err := newClient(s)
	if err != nil {
		return nil, err
	}
	l := &live{Client: c, ctx: ctx, out: out, who: newSurvey(ctx), held: map[string][]*record{}, bad: map[string]int{}, pages: map[string]int{},
		resumed: map[string]bool{}, broken: map[string]bool{}, read: map[string]bool{}}
	l.r = newReading(ctx, l.emit)
	l.r.live = l
	return l, nil
}

func (l *live) emit(it social.Item, _ error) bool {
	l.err = l.out.Emit(l.ctx, it)
	return l.err == nil
}

// rows hands the rows of a section to each: those held, or else page by page.
func (l *live) rows(section string, each func(row)) {
	for _, domain := range domains[section] {
		if l.err != nil || l.r.done() {
			return
		}
		l.r.source, l.r.repeats = snapshots+"/"+domain, social.Repeats{}
		if rows, ok := l.held[domain]; ok {
			for _, row := range rows {
				if each(row); l.r.done() {
					return
				}
			}
			continue
		}
		l.resumed[domain] = l.out.Since(domain) != ""
		err := collect.List[*record]{
			Name: domain, Things: section,
			Fetch: func(ctx context.Context, next string) (collect.Page[*record], error) {
				return l.next(ctx, section, domain, next)
			},
			Take: func(_ context.Context, row *record) error {
				each(row)
				return l.err
			},
		}.Read(l.ctx, l.out)
		if l.err == nil {
			l.err = err
		}
	}
}

// next is a page of a list that is read in stages.
func (l *live) next(ctx context.Context, section, domain, next string) (page collect.Page[*record], err error) {
	n := 0
	if next != "" {
		if n, err = strconv.Atoi(next); err != nil || n < 1 {
			return page, &collect.StatusError{Code: http.StatusBadRequest} // a place that nobody noted
		}
	}
	rows, bad, err := l.page(ctx, domain, n)
	switch {
	case errors.Is(err, errNone):
		l.pages[domain] = n
		return page, nil
	case err != nil:
		return page, err
	}
	l.count(section, domain, bad)
	return collect.Page[*record]{Things: rows, Next: strconv.Itoa(n + 1)}, nil
}

func (l *live) count(section, domain string, bad int) {
	l.bad[section] += bad
	l.broken[domain] = l.broken[domain] || bad > 0
}

// wrong notes that n rows of a section made no sense once they were looked at.
func (l *live) wrong(section string, n int) {
	for _, domain := range domains[section] {
		l.broken[domain] = true
	}
	l.bad[section] += n
}

// hold reads domains of a section whole, for what makes sense only so: who takes
// part in a conversation, who is connected.
func (l *live) hold(ctx context.Context, section string, domains ...string) error {
	for _, domain := range domains {
		if _, ok := l.held[domain]; ok {
			continue
		}
		all, err := l.all(ctx, section, domain)
		if err != nil {
			return err
		}
		l.held[domain] = all
	}
	return nil
}

// maxIdle is how many pages in a row may be without a row.
const maxIdle = 30

func (l *live) all(ctx context.Context, section, domain string) (all []*record, err error) {
	for n, idle := 0, 0; ; n++ {
		rows, bad, err := l.page(ctx, domain, n)
		if errors.Is(err, errNone) {
			l.pages[domain] = n
			return all, nil
		}
		if idle++; len(rows) > 0 {
			idle = 0
		}
		switch {
		case err != nil:
			return nil, err
		case idle > maxIdle:
			return nil, errEndless
		}
		l.count(section, domain, bad)
		all = append(all, rows...)
	}
}

// release lets go of what was held of a section.
func (l *live) release(section string) {
	for _, domain := range domains[section] {
		delete(l.held, domain)
	}
}

// nothing reports whether none of a section's domains has anything.
func (l *live) nothing(section string) bool {
	for _, domain := range domains[section] {
		if n, read := l.pages[domain]; !read || n > 0 {
			return false
		}
	}
	return true
}

// sound reports whether a section was read whole, so that what does not come is gone.
// LinkedIn's word for the end of a list comes in its middle at times: two readings
// must agree that there are no more pages.
func (l *live) sound(section string) bool {
	for _, domain := range domains[section] {
		if l.resumed[domain] || l.broken[domain] || l.pages[domain] < l.before(domain) || l.pages[domain] > 0 && l.before(domain) == 0 {
			return false
		}
	}
	return l.read[section]
}

// before is how many pages a domain had at the last reading that came to its end.
func (l *live) before(domain string) int {
	n, _ := strconv.Atoi(l.out.Since(pagesOf + domain)) // 0 for what is no number
	return n
}

// pagesOf begins the names of marks that say how many pages a domain has.
const pagesOf = "pages of "
