package snapchat

import (
	"context"
	"io/fs"
	"iter"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/social"
)

// Read yields what the export holds.
func (*Provider) Read(ctx context.Context, fsys fs.FS, owner social.Owner) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		if err := ctx.Err(); err != nil {
			yield(social.Item{}, err)
			return
		}
		files, err := list(fsys)
		if err != nil {
			yield(social.Item{}, err)
			return
		}
		r := &reading{ctx: ctx, fsys: fsys, files: files, yield: yield, names: map[string]string{}, told: map[string]bool{}, met: map[string]bool{},
			me: strings.ToLower(strings.TrimPrefix(owner.Handles[name], "@"))}
		for _, step := range []func(){r.account, r.apps, r.friends, r.chats, r.myAI, r.stories, r.shared, r.memories, r.gaps} {
			if !r.alive() {
				return
			}
			step()
		}
	}
}

// reading is one export on its way.
type reading struct {
	ctx   context.Context
	fsys  fs.FS
	files listing
	yield func(social.Item, error) bool
	ended bool

	me       string            // user name of the owner in lower case; "" if not known
	names    map[string]string // of friends, by user name in lower case
	told     map[string]bool   // posts that a second copy of a file could tell again
	met      map[string]bool   // people of chats and groups
	pictures *pictures
	events   int // notes in chats without words
	unsure   int // messages of which it is not known who wrote them
	first    time.Time
	last     time.Time // of the posts that were read
}

// alive reports whether to go on.
func (r *reading) alive() bool {
	if err := r.ctx.Err(); err != nil && !r.ended {
		r.ended = true
		r.yield(social.Item{}, err)
	}
	return !r.ended
}

// send yields an item and reports whether to go on.
func (r *reading) send(it social.Item) bool {
	if !r.alive() {
		return false
	}
	if !r.yield(it, nil) {
		r.ended = true
	}
	return !r.ended
}

// post yields a post, unless a second copy of a file tells it again.
func (r *reading) post(p *social.Post) bool {
	if r.told[p.ID] {
		return r.alive()
	}
	r.told[p.ID] = true
	if at := p.Published; !at.IsZero() {
		if r.first.IsZero() || at.Before(r.first) {
			r.first = at
		}
		if at.After(r.last) {
			r.last = at
		}
	}
	return r.send(social.Item{Post: p})
}

// each hands over the values of the files of a section that pick takes, with the
// file they come from. What cannot be read is noted; take returning false ends it.
func (r *reading) each(section string, pick jsonstream.Pick, take func(v jsonstream.Value, source string) bool) {
	r.scan(section, pick, take, func(why string) { r.files.Broken(section, why) })
}

// scan is each for a file that is read again, with what to do if it is broken.
func (r *reading) scan(section string, pick jsonstream.Pick, take func(v jsonstream.Value, source string) bool, broken func(why string)) {
	for _, f := range r.files.Of(section) {
		if !r.alive() {
			return
		}
		in, err := r.fsys.Open(f.Path)
		if err != nil {
			broken(jsonstream.Why(err))
			continue
		}
		for v, err := range jsonstream.Values(in, pick) {
			if err != nil {
				broken(jsonstream.Why(err))
			} else if !r.alive() || !take(v, f.Path) {
				break
			}
		}
		in.Close()
	}
}

// top is the name of the list at the top of the file in which v stands.
func top(v jsonstream.Value) string {
	if len(v.Path) == 0 {
		return ""
	}
	return v.Path[0]
}
