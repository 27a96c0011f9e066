package googlebusiness

import (
	"context"
	"errors"
	"io/fs"
	"iter"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

var (
	errStop  = errors.New("the reader has had enough")
	errShape = errors.New("is not built as expected")
	errNone  = errors.New("this is not the export of a Google Business Profile")
)

// Read yields the profile, then what was said about and by each location. The
// reviews of one location are held in memory at a time, to read each once.
func (*Provider) Read(ctx context.Context, fsys fs.FS, _ social.Owner) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		r := &reader{ctx: ctx, fsys: fsys, yield: yield}
		if err := r.all(); err != nil && !errors.Is(err, errStop) {
			yield(social.Item{}, err)
		}
	}
}

// reader is one export under way.
type reader struct {
	ctx   context.Context
	fsys  fs.FS
	yield func(social.Item, error) bool
	index *member.Index
	known *known
	seen  map[string]bool // identifiers of posts, pictures and questions that were yielded
}

func (r *reader) all() error {
	if err := r.ctx.Err(); err != nil {
		return err
	}
	l, ok := lay(r.fsys)
	if !ok {
		return errNone
	}
	index, err := member.List(r.fsys, l.sections)
	if err != nil {
		return err
	}
	r.index, r.seen = index, map[string]bool{}
	r.known = gather(r.fsys, index, r.broken)
	if p := r.known.profile(); p.Name != "" || len(p.Fields) > 0 || p.Bio != "" {
		if err := r.emit(social.Item{Profile: p}); err != nil {
			return err
		}
	}
	for _, step := range []func() error{r.reviews, r.posts, r.media, r.questions, r.written} {
		if err := step(); err != nil {
			return err
		}
	}
	for _, gap := range index.Gaps() {
		if gap.Reason == social.ReasonNotInExport && (gap.Section == secReviews || gap.Section == secLocation) {
			gap.Elsewhere = social.SourceAPI
		}
		if err := r.emit(social.Item{Gap: &gap}); err != nil {
			return err
		}
	}
	return r.ctx.Err()
}

func (r *reader) emit(it social.Item) error {
	if err := r.ctx.Err(); err != nil {
		return err
	}
	if !r.yield(it, nil) {
		return errStop
	}
	return nil
}

// once yields a post, unless one of its identifier was.
func (r *reader) once(p *social.Post) error {
	key := string(p.Kind) + " " + p.ID
	if r.seen[key] {
		return nil
	}
	r.seen[key] = true
	return r.emit(social.Item{Post: p})
}

// broken notes that a file could not be read, or is of another shape.
func (r *reader) broken(section string, err error) {
	if errors.Is(err, errShape) {
		r.index.Failed(section, 1)
		return
	}
	r.index.Broken(section, jsonstream.Why(err))
}

// records hands over the records of the files of a section: the elements of the
// list called list, or, where a file holds a single record, that one. each says
// whether it understood the record.
func (r *reader) records(section, list string, each func(file string, record []byte) (bool, error)) error {
	for _, f := range r.index.Of(section) {
		if err := r.file(section, list, f.Path, each); err != nil {
			return err
		}
	}
	return nil
}

func (r *reader) file(section, list, name string, each func(file string, record []byte) (bool, error)) error {
	f, err := r.fsys.Open(name)
	if err != nil {
		r.broken(section, err)
		return nil
	}
	defer f.Close()
	for v, err := range jsonstream.Values(f, func(path []string) jsonstream.Step {
		switch {
		case list == "":
			return jsonstream.Take
		case len(path) == 0:
			return jsonstream.Enter
		case path[0] == list:
			return jsonstream.Each
		}
		return jsonstream.Skip
	}) {
		if err != nil {
			r.broken(section, err)
			return nil
		}
		if err := r.ctx.Err(); err != nil {
			return err
		}
		ok, err := each(name, v.JSON)
		if err != nil {
			return err
		}
		if !ok {
			r.index.Failed(section, 1)
		}
	}
	return nil
}

// group is the name of the location in whose folder the file lies.
func (r *reader) group(file string) string {
	if l := r.known.locations[folder(file, "location-")]; l != nil {
		return l.title
	}
	return ""
}

// person is somebody by the name that Google shows, which may be nobody's.
func person(displayName string) social.Person {
	if n := takeout.Line(displayName); n != "" {
		return social.Person{Name: n}
	}
	return social.Person{Name: "A Google user"}
}
