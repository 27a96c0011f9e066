package whatsapp

import (
	"context"
	"errors"
	"io/fs"
	"iter"
	"path"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

var errStop = errors.New("stopped") // by who ranges

// ahead is how far beyond the clock a time may lie; later ones were mistyped or are damaged.
const ahead = 48 * time.Hour

// fewLines with another form of date are what somebody pasted.
const fewLines = 5

// Read yields what the chats hold, one message after the other.
func (*Provider) Read(ctx context.Context, fsys fs.FS, owner social.Owner) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		r := &reading{ctx: ctx, fsys: fsys, owner: owner, yield: yield, latest: time.Now().Add(ahead), known: map[string]bool{}, seen: map[string]map[string]bool{}}
		if err := r.all(); err != nil && !errors.Is(err, errStop) {
			yield(social.Item{}, err)
		}
	}
}

// reading is an export under way.
type reading struct {
	ctx      context.Context
	fsys     fs.FS
	owner    social.Owner
	yield    func(social.Item, error) bool
	latest   time.Time
	index    *member.Index
	files    map[string][]string // of the documents, by the name they end in
	chats    []*chat
	known    map[string]bool            // connections that were yielded
	seen     map[string]map[string]bool // messages that were yielded, of conversations that are here more than once
	reported bool                       // there is a report on the account
	tally    tally
}

func (r *reading) all() error {
	if err := r.ctx.Err(); err != nil {
		return err
	}
	found, doubtful, err := find(r.fsys)
	if err != nil {
		return err
	}
	report := findReport(r.fsys)
	if len(found)+len(doubtful)+len(report) == 0 {
		return errors.New("this is not a chat that WhatsApp exported")
	}
	if r.index, err = member.List(r.fsys, sections(append(found, doubtful...))); err != nil {
		return err
	}
	r.files = map[string][]string{}
	for _, f := range append(r.index.Of(secDocuments), r.index.Rest()...) {
		base := member.Fold(path.Base(f.Path))
		r.files[base] = append(r.files[base], f.Path)
	}
	for range doubtful {
		r.index.Broken(secChats, "has no line that begins as WhatsApp's do")
	}
	if err := r.survey(found); err != nil {
		return err
	}
	if err := r.profile(); err != nil {
		return err
	}
	r.copies()
	for _, c := range r.chats {
		if err := r.read(c); err != nil {
			return err
		}
	}
	if r.reported = len(report) > 0; r.reported {
		if err := r.report(); err != nil {
			return err
		}
	}
	return r.gaps()
}

// copies finds conversations that were exported more than once.
func (r *reading) copies() {
	once := map[string]bool{}
	for _, c := range r.chats {
		if once[c.thread] {
			r.seen[c.thread] = map[string]bool{}
		}
		once[c.thread] = true
	}
}

// again reports whether a message was yielded from another copy of its conversation.
func (r *reading) again(p *social.Post) bool {
	seen := r.seen[p.Thread]
	if seen == nil || seen[p.ID] {
		return seen != nil
	}
	seen[p.ID] = true
	return false
}

// survey reads each chat for the first time.
func (r *reading) survey(names []string) error {
	for _, name := range names {
		c, other, err := examine(r.ctx, r.fsys, name, r.latest)
		if r.ctx.Err() != nil {
			return r.ctx.Err()
		}
		if err != nil {
			r.index.Broken(secChats, "cannot be opened or is damaged")
		}
		if c == nil {
			if err == nil {
				r.index.Broken(secChats, "has no line that begins as WhatsApp's do")
			}
			continue
		}
		if other >= fewLines && other*10 > c.lines {
			r.tally.otherForm += other
		}
		r.chats = append(r.chats, c)
	}
	return nil
}

// examine reads a chat to learn what it is; nil if it is none.
func examine(ctx context.Context, fsys fs.FS, name string, latest time.Time) (*chat, int, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, 0, err
	}
	defer f.Close()
	s, other, err := look(ctx, f, latest)
	if s == nil {
		return nil, 0, err
	}
	return s.conclude(name), other, err
}

// profile yields the name under which the chats show the owner, and decides who that
// is in each.
func (r *reading) profile() error {
	called := ""
	for _, c := range r.chats {
		if c.me = self(c.ids, r.owner); c.me == "" && r.owner.Handles[name] == "" {
			c.me = c.byMe
		}
		if c.me == "" {
			r.tally.ownerless++
		} else if called == "" {
			called = c.nameOf(c.me)
		}
	}
	if called == "" {
		return nil
	}
	return r.emit(social.Item{Profile: &social.Profile{Name: called}})
}

func (r *reading) emit(it social.Item) error {
	if err := r.ctx.Err(); err != nil {
		return err
	}
	if !r.yield(it, nil) {
		return errStop
	}
	return nil
}

// locate returns the member that a chat refers to, in its folder or below it; where
// there is one chat alone, anywhere.
func (r *reading) locate(c *chat, name string) string {
	dir := path.Dir(c.path)
	near := func(found string) bool {
		return found != "" && (dir == "." || len(r.chats) == 1 || strings.HasPrefix(found, dir+"/"))
	}
	if found := r.index.Media(path.Join(dir, name)); near(found) {
		return found
	}
	best := ""
	for _, found := range r.files[member.Fold(name)] {
		if found != c.path && near(found) && (best == "" || path.Dir(found) == dir) {
			best = found
		}
	}
	return best
}
