package linkedin

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"iter"
	"time"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// Read yields what the archive holds. Where files of both archives are given, what
// the second repeats is passed over.
func (*Provider) Read(ctx context.Context, fsys fs.FS, owner social.Owner) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		r := newReading(ctx, yield)
		r.fsys = fsys
		if err := r.all(owner); err != nil && !r.stopped {
			yield(social.Item{}, err)
		}
	}
}

func newReading(ctx context.Context, yield func(social.Item, error) bool) *reading {
	return &reading{ctx: ctx, yield: yield, ids: map[string]bool{}, people: map[string]bool{}, friends: map[string]bool{}, undated: map[string]int{}, unclear: map[string]int{}}
}

var errNotOurs = errors.New("this is not a LinkedIn archive")

// reading is one archive under way, or what the interface gives instead.
type reading struct {
	ctx     context.Context
	fsys    fs.FS
	yield   func(social.Item, error) bool
	stopped bool
	index   *member.Index
	live    *live // nil for an archive
	me      account

	ids    map[string]bool // kinds and identifiers of posts yielded
	people map[string]bool // relations and identifiers of connections yielded

	friends map[string]bool // names of those connected with, folded

	// Of the file under way.
	source  string
	repeats social.Repeats

	undated  map[string]int // posts without a time, by section
	unclear  map[string]int // times that could not be read, by section
	shifted  int            // posts whose columns are not where their names say
	withheld int            // connections without a name
	unheard  int            // messages without words
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
	for _, step := range []func(){
		r.profile, r.seeking, r.connections, r.follows, r.companies, r.invitations, r.messages, r.assistants,
		r.shares, r.articles, r.comments, r.reposts, r.reactions, r.media, r.notes, r.recommendations, r.gaps,
	} {
		if r.done() {
			break
		}
		step()
	}
	return r.ctx.Err()
}

// done reports whether there is nobody to hand items to.
func (r *reading) done() bool { return r.stopped || r.ctx.Err() != nil }

// rows hands the rows of a section to each, and tells what cannot be read: those
// of all its files, or those that the interface gives.
func (r *reading) rows(section string, f csvfile.Format, each func(row)) {
	if r.live != nil {
		r.live.rows(section, each)
		return
	}
	for _, file := range r.index.Of(section) {
		if r.done() {
			return
		}
		r.source, r.repeats = file.Path, social.Repeats{}
		if err := r.file(section, file.Path, f, each); err != nil && !r.done() && !r.none(file) {
			r.index.Broken(section, csvfile.Why(err))
		}
	}
}

func (r *reading) file(section, path string, f csvfile.Format, each func(row)) error {
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

// failed notes that n rows of a section made no sense.
func (r *reading) failed(section string, n int) {
	if r.live != nil {
		r.live.wrong(section, n)
		return
	}
	r.index.Failed(section, n)
}

// none reports whether the file is the sentence that LinkedIn writes where there is
// nothing to export.
func (r *reading) none(file member.File) bool {
	const most = 64 // bytes
	if file.Size == 0 || file.Size > most {
		return false
	}
	in, err := r.fsys.Open(file.Path)
	if err != nil {
		return false
	}
	defer in.Close()
	all, err := io.ReadAll(io.LimitReader(in, most))
	return err == nil && fold(string(all)) == "no conversations found"
}

// page reads an HTML file of a section.
func (r *reading) page(section, path string) (document, bool) {
	in, err := r.fsys.Open(path)
	if err != nil {
		r.index.Broken(section, csvfile.Why(err))
		return document{}, false
	}
	defer in.Close()
	all, err := io.ReadAll(io.LimitReader(in, csvfile.MaxRecord))
	if err != nil {
		r.index.Broken(section, csvfile.Why(err))
		return document{}, false
	}
	if why := flaw(all); why != "" {
		r.index.Broken(section, why)
	}
	return fromHTML(bytes.NewReader(bytes.ReplaceAll(all, []byte{0}, nil)), true), len(all) > 0
}

// send hands an item to the caller, unless they want no more.
func (r *reading) send(it social.Item) {
	if !r.done() {
		r.stopped = !r.yield(it, nil)
	}
}

// post hands on a post with the identifier id. One that another file had is passed over.
func (r *reading) post(section string, p *social.Post, id string) {
	p.ID, p.Source = r.repeats.Next(id), r.source
	if k := string(p.Kind) + " " + p.ID; !r.ids[k] {
		r.ids[k] = true
		if p.Published.IsZero() {
			r.undated[section]++
		}
		r.send(social.Item{Post: p})
	}
}

// connection hands on a connection, each once. Somebody whom LinkedIn does not
// name is counted.
func (r *reading) connection(c *social.Connection) {
	if c.ID == "" || c.Name == hidden && c.Handle == "" {
		return
	}
	if k := string(c.Relation) + " " + c.ID; !r.people[k] {
		r.people[k] = true
		if c.Source == "" {
			c.Source = r.source
		}
		r.send(social.Item{Connection: c})
	}
}

// when reads a time of a section. One that is not as LinkedIn writes it is counted.
func (r *reading) when(section, s string) (time.Time, social.Certainty) {
	at, known, ok := parseTime(s)
	if !ok && !nothing(s) {
		r.unclear[section]++
	}
	return at, known
}

// since reads the day from which something holds. One that may be another day is
// not known: unlike a post, a connection has no way to say so.
func (r *reading) since(section, s string) time.Time {
	at, known := r.when(section, s)
	if known == social.TimeAmbiguous {
		r.unclear[section]++
		return time.Time{}
	}
	return at
}
