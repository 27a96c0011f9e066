package collect

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// entry is a thing on the server of the model.
type entry struct {
	id, edition int
	at          time.Time
}

// model is a server whose list changes at any time, and a store that keeps what is
// read of it.
type model struct {
	t *testing.T
	*rand.Rand

	// How the server is.
	timed, ties bool // things have times; several may have the same
	since       bool // it leaves out what lies at the floor and below
	newest      bool // it says itself what to pass as the floor
	overlap     bool // the last thing of a page begins the next one as well
	forgets     bool // places given out earlier are unknown later
	silent      bool // and it answers with an empty page then
	last        bool // the page after the last thing is empty
	blank       bool // pages without things come in between
	cap         int
	bad         bool // a record may make no sense
	pinned      bool // an old thing stands above all others

	// How the stream is.
	again  int
	own    bool
	listed []entry // newest first
	next   int     // the identifier of the next thing
	quiet  bool    // nothing is changed, nothing fails

	// What is kept.
	kept  map[int]entry
	marks social.Cursor

	// Of the collect under way.
	era   int
	fail  int // requests until one fails
	asked int
	seen  map[int]bool
	log   []string
}

func newModel(t *testing.T, seed uint64) *model {
	m := &model{t: t, Rand: rand.New(rand.NewPCG(seed, 7)), kept: map[int]entry{}, marks: social.Cursor{}, next: 1}
	yes := func() bool { return m.IntN(2) == 0 }
	m.timed, m.ties, m.since, m.newest, m.overlap, m.forgets, m.last, m.blank = m.IntN(4) > 0, yes(), yes(), yes(), yes(), yes(), yes(), yes()
	m.silent, m.pinned = m.IntN(3) == 0, m.IntN(4) == 0
	m.again, m.own = m.IntN(3), m.timed && m.IntN(4) > 0
	if m.IntN(4) == 0 {
		m.cap = 5 + m.IntN(20)
	}
	for range m.IntN(40) {
		m.insert()
	}
	return m
}

func (m *model) insert() {
	e := entry{id: m.next}
	if m.timed {
		step := m.next
		if m.ties {
			step /= 3
		}
		e.at = when(step)
	}
	m.next++
	m.listed = slices.Insert(m.listed, 0, e)
}

// change lets the owner do something.
func (m *model) change() {
	switch n := m.IntN(10); {
	case n < 4:
		for range 1 + m.IntN(6) {
			m.insert()
		}
	case n < 7 && len(m.listed) > 0:
		at := m.IntN(len(m.listed))
		if m.IntN(2) == 0 {
			at = m.IntN(min(len(m.listed), 4))
		}
		m.listed = slices.Delete(m.listed, at, min(len(m.listed), at+1+m.IntN(5)))
	case n < 9 && len(m.listed) > 0:
		m.listed[m.IntN(len(m.listed))].edition++
	case m.IntN(6) == 0:
		m.listed = nil
	}
}

// given is what the server gives of its list.
func (m *model) given() []entry {
	if m.cap > 0 && len(m.listed) > m.cap {
		return m.listed[:m.cap]
	}
	return m.listed
}

var errCut = errors.New("cut off")

func (m *model) fetch(_ context.Context, next, floor string) (Page[entry], error) {
	if m.asked++; m.asked > 500 {
		m.t.Fatalf("more than 500 requests\n%s", m)
	}
	m.log = append(m.log, fmt.Sprintf("ask %q above %q", next, floor))
	if !m.quiet && m.IntN(4) == 0 {
		m.change()
	}
	if m.fail--; m.fail == 0 {
		return Page[entry]{}, errCut
	}
	below, known := m.next, 0
	if next != "" {
		var era int
		fmt.Sscanf(next, "%d/%d", &era, &below)
		if m.forgets && era != m.era {
			if m.silent {
				return Page[entry]{}, nil
			}
			return Page[entry]{}, &StatusError{400 + 4*m.IntN(2)}
		}
	}
	if m.since {
		known, _ = strconv.Atoi(strings.TrimPrefix(floor, "n"))
	}
	all := slices.DeleteFunc(slices.Clone(m.given()), func(e entry) bool { return e.id > below || e.id == below && next != "" && !m.overlap || e.id <= known })
	size := 1 + m.IntN(6)
	if m.overlap {
		size++
	}
	if m.blank && m.IntN(6) == 0 && len(all) > 0 {
		return Page[entry]{Next: fmt.Sprintf("%d/%d#%d", m.era, below, m.IntN(1e9))}, nil
	}
	p := Page[entry]{Things: all[:min(size, len(all))]}
	if len(p.Things) > 0 {
		if m.newest {
			p.Newest = "n" + strconv.Itoa(p.Things[0].id)
		}
		last := p.Things[len(p.Things)-1].id
		if len(all) > size || m.last && last != below {
			p.Next = fmt.Sprintf("%d/%d", m.era, last)
		}
	}
	if m.pinned && next == "" && len(m.listed) > 3 && m.timed && !m.newest && (!m.since || known == 0) {
		p.Things = append([]entry{m.listed[len(m.listed)-1-len(m.listed)/4]}, p.Things...)
	}
	if m.bad && m.IntN(5) == 0 {
		p.Bad = 1
	}
	return p, nil
}

// collect reads once, and keeps what comes as the store does.
func (m *model) collect() (ended bool) {
	m.era++
	m.seen, m.asked = map[int]bool{}, 0
	was := maps(m.listed)
	kill := -1
	m.fail = 0
	if !m.quiet {
		m.fail, kill = m.IntN(12), m.IntN(80)-20
	}
	var pending []entry // after the last mark: the store may lose them
	read := Run(m.t.Context(), oauth.Session{}, m.marks, func(ctx context.Context, o *Out) error {
		return Stream[entry]{
			Name: "s", Things: "things", Kinds: []social.Kind{social.KindPost}, Fetch: m.fetch, Own: m.own, Again: m.again, Cap: m.cap, Older: "-",
			Key: func(e entry) (string, time.Time) {
				if m.newest {
					return "n" + strconv.Itoa(e.id), e.at
				}
				return strconv.Itoa(e.id), e.at
			},
			Take: func(ctx context.Context, e entry) error {
				return o.Emit(ctx, social.Item{Post: &social.Post{ID: fmt.Sprintf("%d.%d", e.id, e.edition), Mine: true, Kind: social.KindPost, Published: e.at}})
			},
		}.Read(ctx, o)
	})
	items := 0
	for it, err := range read {
		if err != nil {
			if !errors.Is(err, errCut) {
				m.t.Fatalf("error %v\n%s", err, m)
			}
			m.keep(pending)
			return false
		}
		if items++; items == kill {
			m.keep(pending[:m.IntN(len(pending)+1)])
			m.log = append(m.log, "killed")
			return false
		}
		switch {
		case it.Post != nil:
			var e entry
			fmt.Sscanf(it.Post.ID, "%d.%d", &e.id, &e.edition)
			e.at = it.Post.Published
			pending = append(pending, e)
		case it.Mark != nil:
			m.keep(pending)
			pending = nil
			m.marks = social.Cursor{"s": it.Mark.Position}
			if it.Mark.Position == "" {
				m.marks = social.Cursor{}
			}
			m.log = append(m.log, "mark "+it.Mark.Position)
			if it.Mark.Seen != nil {
				m.drop(it.Mark.Seen, was)
			}
		}
	}
	m.keep(pending)
	return true
}

func maps(es []entry) map[int]bool {
	all := map[int]bool{}
	for _, e := range es {
		all[e.id] = true
	}
	return all
}

func (m *model) keep(es []entry) {
	for _, e := range es {
		m.kept[e.id], m.seen[e.id] = e, true
	}
}

// drop does what the store does with an extent, and fails if that loses something.
func (m *model) drop(x *social.Extent, was map[int]bool) {
	m.log = append(m.log, fmt.Sprintf("seen from %v to %v", x.From, x.To))
	is := maps(m.listed)
	for id, e := range m.kept {
		if m.seen[id] || !x.From.IsZero() && !e.at.After(x.From) || !x.To.IsZero() && !e.at.Before(x.To) {
			continue
		}
		if is[id] && was[id] {
			m.t.Fatalf("%d is on the server, and was dropped\n%s", id, m)
		}
		delete(m.kept, id)
	}
}

func (m *model) String() string {
	var kept []int
	for id := range m.kept {
		kept = append(kept, id)
	}
	slices.Sort(kept)
	slices.Reverse(kept)
	var on []int
	for _, e := range m.listed {
		on = append(on, e.id)
	}
	return fmt.Sprintf("timed %v ties %v since %v newest %v overlap %v forgets %v last %v blank %v cap %d again %d own %v\non the server %v\nkept          %v\nmarks %v\n%s",
		m.timed, m.ties, m.since, m.newest, m.overlap, m.forgets, m.last, m.blank, m.cap, m.again, m.own, on, kept, m.marks, strings.Join(m.log, "\n"))
}

// TestStreamModel reads lists that change at any time, from servers that differ in
// all that servers differ in, with ends at any point. What is on the server is never
// dropped; once nothing disturbs any more, all of it is kept; and what is gone is
// dropped where that can be known.
func TestStreamModel(t *testing.T) {
	for seed := range uint64(3000) {
		m := newModel(t, seed)
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			m.t = t
			for range 1 + m.IntN(8) {
				m.bad = m.IntN(6) == 0
				if m.IntN(8) == 0 {
					m.log = append(m.log, "--full")
					m.marks = social.Cursor{}
				}
				m.log = append(m.log, "collect")
				m.collect()
				for range m.IntN(3) {
					m.change()
				}
			}
			m.quiet, m.bad = true, false
			for range 3 {
				m.log = append(m.log, "quiet collect")
				if !m.collect() {
					t.Fatalf("a quiet collect failed\n%s", m)
				}
			}
			for _, e := range m.given() {
				if _, ok := m.kept[e.id]; !ok && m.cap == 0 {
					t.Fatalf("%d is on the server, and not kept\n%s", e.id, m)
				}
			}
			m.marks = social.Cursor{}
			m.log = append(m.log, "whole collect")
			m.collect()
			for _, e := range m.given() {
				if m.kept[e.id] != e {
					t.Fatalf("%d is not kept as it is on the server\n%s", e.id, m)
				}
			}
			if m.own && m.cap == 0 && len(m.kept) != len(m.listed) {
				t.Fatalf("what is gone is kept\n%s", m)
			}
		})
		if t.Failed() {
			return
		}
	}
}
