package reddit

import (
	"context"
	"errors"
	"io/fs"
	"iter"
	"time"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// Read yields what the export holds. Where several exports of one account are
// given, what the second repeats is passed over.
func (*Provider) Read(ctx context.Context, fsys fs.FS, owner social.Owner) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		r := &reading{ctx: ctx, fsys: fsys, yield: yield, ids: map[string]bool{}, people: map[string]bool{}, undated: map[string]int{}}
		if err := r.all(owner); err != nil && !r.stopped {
			yield(social.Item{}, err)
		}
	}
}

var errNotOurs = errors.New("this is not a Reddit export")

// reading is one export under way.
type reading struct {
	ctx     context.Context
	fsys    fs.FS
	yield   func(social.Item, error) bool
	stopped bool
	index   *member.Index
	me      account

	ids    map[string]bool // kinds and identifiers of posts yielded
	people map[string]bool // relations and identifiers of connections yielded

	// Of the file under way.
	source  string
	repeats social.Repeats

	undated     map[string]int // posts whose time could not be read, by section
	removed     int            // posts, comments and messages whose words are gone
	unheard     int            // messages without words
	preferences int            // that are not known here
	from, to    time.Time      // of posts and comments
}

func (r *reading) all(owner social.Owner) error {
	if err := r.ctx.Err(); err != nil {
		return err
	}
	index, err := member.List(r.fsys, sections)
	if err != nil {
		return err
	}
	r.index = index
	if index.Known() == 0 {
		return errNotOurs
	}
	r.me = whose(r.ctx, r.fsys, index).of(owner)
	for _, step := range []func(){r.profile, r.settings, r.connections, r.messages, r.chats, r.posts, r.comments, r.drafts, r.scheduled, r.gaps} {
		if r.done() {
			break
		}
		step()
	}
	return r.ctx.Err()
}

// done reports whether there is nobody to hand items to.
func (r *reading) done() bool { return r.stopped || r.ctx.Err() != nil }

// rows hands the rows of all files of a section to each, and tells what cannot be read.
func (r *reading) rows(section string, f csvfile.Format, each func(csvfile.Row)) {
	for _, file := range r.index.Of(section) {
		if r.done() {
			return
		}
		r.source, r.repeats = file.Path, social.Repeats{}
		if err := r.file(section, file.Path, f, each); err != nil && !r.done() {
			r.index.Broken(section, csvfile.Why(err))
		}
	}
}

func (r *reading) file(section, path string, f csvfile.Format, each func(csvfile.Row)) error {
	for row, err := range csvfile.File(r.fsys, path, f) {
		switch {
		case err != nil:
			return err
		case row.Flaw != csvfile.Sound:
			r.index.Failed(section, 1)
		default:
			each(row)
		}
		if r.done() {
			return nil
		}
	}
	return nil
}

// send hands an item to the caller, unless they want no more.
func (r *reading) send(it social.Item) {
	if !r.done() {
		r.stopped = !r.yield(it, nil)
	}
}

// fresh gives a post its identifier, or one made of its content if id is "", and
// reports whether it was not there before.
func (r *reading) fresh(p *social.Post, id string) bool {
	if id == "" {
		id = r.repeats.Next(social.ContentID(string(p.Kind), social.Stamp(p.Published), p.Thread, p.Warning, p.Text))
	}
	p.ID, p.Source = id, r.source
	k := string(p.Kind) + " " + p.ID
	if r.ids[k] {
		return false
	}
	r.ids[k] = true
	return true
}

// when reads a time of a section, and counts what cannot be read.
func (r *reading) when(section, s string) (time.Time, social.Certainty) {
	at, known, ok := parseTime(s)
	if !ok {
		r.undated[section]++
	}
	return at, known
}

// seen notes a time for the range of dates.
func (r *reading) seen(at time.Time) {
	if at.IsZero() {
		return
	}
	if r.from.IsZero() || at.Before(r.from) {
		r.from = at
	}
	if at.After(r.to) {
		r.to = at
	}
}

// connection hands on a connection, each once.
func (r *reading) connection(c *social.Connection) {
	if k := string(c.Relation) + " " + c.ID; c.ID != "" && !r.people[k] {
		r.people[k] = true
		if c.Source == "" {
			c.Source = r.source
		}
		r.send(social.Item{Connection: c})
	}
}
