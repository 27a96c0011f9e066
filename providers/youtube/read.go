package youtube

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"iter"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

var (
	errStop  = errors.New("the reader has had enough")
	errNone  = errors.New("this is not the export of YouTube")
	errShape = errors.New("is not built as expected")
)

// Read yields the channel and its settings, then what was published and written.
func (*Provider) Read(ctx context.Context, fsys fs.FS, _ social.Owner) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		r := &reader{ctx: ctx, fsys: fsys, yield: yield, seen: map[string]bool{}, videos: map[string]video{}, repeats: social.Repeats{}}
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
	*layout
	channels []*channel
	videos   map[string]video // the owner's own, by number
	seen     map[string]bool  // kind and identifier of what was yielded
	repeats  social.Repeats
}

func (r *reader) all() error {
	if err := r.ctx.Err(); err != nil {
		return err
	}
	l, err := lay(r.ctx, r.fsys)
	if err != nil {
		return err
	}
	if len(l.roots) == 0 {
		return errNone
	}
	r.layout = l
	r.channels = l.gather(r.broken, func(section string) { l.index.Failed(section, 1) })
	steps := []func() error{r.profile, r.settings, r.playlists, r.subscriptions, r.ownVideos, r.old, r.posts, r.comments, r.pages, r.chats}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	for _, gap := range l.index.Gaps() {
		if gap.Reason == social.ReasonNotInExport && (gap.Section == secVideos || gap.Section == secSubs) {
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

// once yields what was not yielded before; the same comment may stand in several
// parts, or both in a table and on a page.
func (r *reader) once(it social.Item) error {
	key := string(it.Kind()) + " " + it.ID()
	if r.seen[key] {
		return nil
	}
	r.seen[key] = true
	return r.emit(it)
}

// broken notes that a file could not be read to its end.
func (r *reader) broken(section string, err error) {
	why := csvfile.Why(err)
	if other := jsonstream.Why(err); other != jsonstream.Why(errShape) {
		why = other
	}
	r.index.Broken(section, why)
}

// tables hands over the rows of the tables of a section. each says whether it
// understood the row.
func (r *reader) tables(section string, each func(t *table, row csvfile.Row, file string) (bool, error)) error {
	for _, f := range r.index.Of(section) {
		err := r.rows(f.Path, func(t *table, row csvfile.Row) error {
			if err := r.ctx.Err(); err != nil {
				return err
			}
			ok := row.Flaw != csvfile.Garbled
			var err error
			if ok {
				ok, err = each(t, row, f.Path)
			}
			if !ok {
				r.index.Failed(section, 1)
			}
			return err
		})
		if errors.Is(err, errStop) || r.ctx.Err() != nil {
			return err
		}
		if err != nil {
			r.broken(section, err)
		}
	}
	return nil
}

// group is the name of the channel that the owner used, where it is not the one
// for which the account stands.
func (r *reader) group(id string) string {
	for i, c := range r.channels {
		if c.id == id && i > 0 {
			return cmp.Or(c.title, c.id)
		}
	}
	return ""
}

// watch is the address of a video.
func watch(id string) string {
	if id == "" {
		return ""
	}
	return "https://www.youtube.com/watch?v=" + takeout.Line(id)
}
