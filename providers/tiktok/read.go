package tiktok

import (
	"context"
	"errors"
	"io/fs"
	"iter"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// Read yields what the export holds, the newest file first if there are several of
// one account; an older one adds what the newer lacks.
func (*Provider) Read(ctx context.Context, fsys fs.FS, owner social.Owner) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		r := &reading{ctx: ctx, fsys: fsys, yield: yield, tallies: map[*section]*tally{}, met: map[string]bool{}, ids: map[string]bool{}}
		if err := r.all(owner); err != nil && !r.stopped {
			yield(social.Item{}, err)
		}
	}
}

var errNotOurs = errors.New("this is not a TikTok export")

// reading is one export under way.
type reading struct {
	ctx     context.Context
	fsys    fs.FS
	yield   func(social.Item, error) bool
	stopped bool
	index   *member.Index
	tallies map[*section]*tally
	met     map[string]bool // relation and handle of the connections yielded
	several bool            // more than one file is read
	ids     map[string]bool // kind and identifier of the posts of earlier files

	// Of the file under way.
	source  string
	private bool
	owner   string // the owner's handle in lower case; "" if it is not known
	at      *section
	ours    map[string]bool // kind and identifier of its posts
	repeats social.Repeats
}

// tally is what became of a section.
type tally struct {
	records  int
	failed   int // of these, not as TikTok writes them
	undated  int // of these, without a time
	wordless int // posts without a place for a caption
	blank    int // messages without words
	gone     int // conversations whose messages are not there any more
}

func (r *reading) all(owner social.Owner) error {
	if err := r.ctx.Err(); err != nil {
		return err
	}
	index, err := member.List(r.fsys, files)
	if err != nil {
		return err
	}
	r.index = index
	found := exports(r.ctx, r.fsys, index)
	if err := r.ctx.Err(); err != nil {
		return err
	}
	if len(found) == 0 {
		return r.none()
	}
	found, strangers := sameAccount(r.fsys, found)
	if strangers > 0 {
		r.gap("files of another account", social.ReasonNotRead, "They hold another user name. Give each account's export on its own.", strangers)
	}
	r.several = len(found) > 1
	broken := false
	whole := found[0].owner
	for i := range found {
		e := &found[i]
		if whole.handle() == "" {
			whole = e.owner
		}
	}
	me := strings.ToLower(strings.TrimPrefix(strings.TrimSpace(owner.Handles[name]), "@"))
	if h := whole.handle(); h != "" {
		me = strings.ToLower(h)
		r.send(social.Item{Profile: whole.item()})
	}
	for i := range found {
		err := r.file(&found[i], me)
		maps.Copy(r.ids, r.ours)
		if err := r.ctx.Err(); err != nil || r.stopped {
			return err
		}
		if err != nil {
			broken = true
			index.Broken(dataFile, jsonstream.Why(err))
		}
	}
	r.gaps(me, broken)
	return r.ctx.Err()
}

// none is what is left to say where there is no file that can be read.
func (r *reading) none() error {
	if len(textFiles(r.fsys, r.index)) == 0 {
		return errNotOurs
	}
	r.gap("everything", social.ReasonFailed, textOnly, 0, files[0].Kinds...)
	return r.ctx.Err()
}

// sameAccount puts the newest file first, and leaves out those of other accounts
// than its own.
func sameAccount(fsys fs.FS, found []export) (same []export, strangers int) {
	if len(found) > 1 {
		at := map[string]time.Time{}
		for _, e := range found {
			at[e.path] = newest(fsys, e.path)
		}
		slices.SortStableFunc(found, func(a, b export) int { return at[b.path].Compare(at[a.path]) })
	}
	account := ""
	for _, e := range found {
		id := e.account().ID
		if account == "" {
			account = id
		}
		if id != "" && id != account {
			strangers++
			continue
		}
		same = append(same, e)
	}
	return same, strangers
}

// file reads one file to its end.
func (r *reading) file(e *export, me string) error {
	f, err := r.fsys.Open(e.path)
	if err != nil {
		return err
	}
	defer f.Close()
	r.source, r.private, r.owner, r.repeats, r.ours = e.path, e.private, me, social.Repeats{}, map[string]bool{}
	for v, err := range jsonstream.Values(interruptible{r.ctx, f}, r.pick) {
		if err != nil {
			return err
		}
		if err := r.ctx.Err(); err != nil {
			return err
		}
		if empty(v.JSON) && !inMap(r.at, v.Path) {
			continue
		}
		t := r.tally()
		t.records++
		if r.at.read != nil {
			r.at.read(r, v)
		}
		if r.stopped {
			return nil
		}
	}
	return nil
}

// inMap reports whether the value is a conversation: one that is empty still names
// somebody.
func inMap(s *section, path []string) bool {
	return len(path) == 4 && s.read != nil && slices.Contains(s.kinds, social.KindMessage)
}

// pick notes in which section the walk is, and enters it as far as its records.
func (r *reading) pick(path []string) jsonstream.Step {
	r.at = of(path)
	whole := r.at.whole
	if whole == 0 {
		whole = 4
	}
	switch {
	case len(path) >= 2 && r.at != unknown:
		r.tally() // it is there, even if it is empty
	case len(path) < 2:
		return jsonstream.Open
	}
	switch {
	case len(path) < whole:
		return jsonstream.Open
	case r.at.read == nil:
		return jsonstream.Each
	}
	return jsonstream.Take
}

// tally is that of the section under way.
func (r *reading) tally() *tally {
	t := r.tallies[r.at]
	if t == nil {
		t = &tally{}
		r.tallies[r.at] = t
	}
	return t
}

// fail notes that a record is not as TikTok writes it.
func (r *reading) fail() { r.tally().failed++ }

// skip is for records that were read before.
func (r *reading) skip(jsonstream.Value) {}

// send hands an item to the caller, unless they want no more.
func (r *reading) send(it social.Item) {
	if r.stopped || r.ctx.Err() != nil {
		return
	}
	r.stopped = !r.yield(it, nil)
}

// sendPost hands on a post with the identifier id, or one made of its content if that
// is "". What an earlier file had is passed over.
func (r *reading) sendPost(p *social.Post, id string) {
	if p.Published.IsZero() {
		r.tally().undated++
	}
	if id == "" {
		id = social.ContentID(string(p.Kind), social.Stamp(p.Published), p.Thread, p.Text)
	}
	p.ID, p.Source = r.repeats.Next(id), r.source
	if r.fresh(p) {
		r.send(social.Item{Post: p})
	}
}

// fresh reports whether no earlier file had the post.
func (r *reading) fresh(p *social.Post) bool {
	if !r.several {
		return true
	}
	key := string(p.Kind) + " " + p.ID
	r.ours[key] = true
	return !r.ids[key]
}
