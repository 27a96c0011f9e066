package facebook

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"iter"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// reader is one export under way.
type reader struct {
	ctx     context.Context
	fsys    fs.FS
	index   *member.Index
	yield   func(social.Item, error) bool
	stopped bool

	me      self
	people  names // who is known by name: to find them in titles
	groups  names
	seen    map[string]bool // identifiers of posts and connections that were yielded
	repeats social.Repeats  // of the file at hand
	shown   map[string]bool // pictures that belong to a post

	mistyped bool // the record at hand has a field of another type

	span      meta.Span
	defaults  social.State // of the audience of new posts; "" if the export does not say
	unsent    int          // messages that were taken back
	calls     int
	empty     int // messages of which nothing but the time is there
	lost      int // pictures that are referred to and are not there
	anonymous int // conversations in which the owner could not be told
}

// Read yields what the export holds: profile, settings and connections, then what
// was written, one file after the other.
func (*Provider) Read(ctx context.Context, fsys fs.FS, owner social.Owner) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		if err := ctx.Err(); err != nil {
			yield(social.Item{}, err)
			return
		}
		r := &reader{ctx: ctx, fsys: fsys, yield: yield, seen: map[string]bool{}, shown: map[string]bool{}}
		index, err := member.List(fsys, sections)
		if err != nil {
			yield(social.Item{}, err)
			return
		}
		r.index = index
		r.all(owner)
		if !r.stopped && ctx.Err() != nil {
			yield(social.Item{}, ctx.Err())
		}
	}
}

func (r *reader) all(owner social.Owner) {
	if encrypted(r.fsys, r.index) {
		r.encrypted(owner)
		return
	}
	r.profile(owner)
	r.settings()
	r.connections()
	r.posts()
	r.photos()
	r.comments()
	r.reactions()
	r.messages()
	r.assistant()
	r.gaps()
}

// send yields an item; false ends the reading.
func (r *reader) send(it social.Item) bool {
	if !r.alive() {
		return false
	}
	if !r.yield(it, nil) {
		r.stopped = true
	}
	return !r.stopped
}

// alive reports whether the reading goes on.
func (r *reader) alive() bool {
	if !r.stopped && r.ctx.Err() != nil {
		r.stopped = true
		r.yield(social.Item{}, r.ctx.Err())
	}
	return !r.stopped
}

// once yields a post, unless the same was in another file: downloads overlap, and
// one post stands in several lists.
func (r *reader) once(p *social.Post) {
	p.ID = r.repeats.Next(p.ID)
	if key := string(p.Kind) + p.ID; !r.seen[key] {
		r.seen[key] = true
		r.span.Add(p.Published)
		r.send(social.Item{Post: p})
	}
}

// connect yields a connection, unless it was yielded before.
func (r *reader) connect(c social.Connection) {
	if key := string(c.Relation) + ":" + c.ID; c.ID != "" && !r.seen[key] {
		r.seen[key] = true
		r.send(social.Item{Connection: &c})
	}
}

// each hands the records of a section to read, which reports whether it could make
// sense of one.
func (r *reader) each(section string, read func(v jsonstream.Value, source string) bool) {
	for _, f := range r.index.Of(section) {
		if !r.alive() {
			return
		}
		r.repeats = social.Repeats{}
		if err := r.file(f.Path, section, read); err != nil {
			r.index.Broken(section, jsonstream.Why(err))
		}
	}
}

func (r *reader) file(path, section string, read func(v jsonstream.Value, source string) bool) error {
	f, err := r.fsys.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	for v, err := range meta.Records(f) {
		if err != nil {
			return err
		}
		if !r.alive() {
			return nil
		}
		r.mistyped = false
		if !read(v, path) || r.mistyped {
			r.index.Failed(section, 1)
		}
	}
	return nil
}

// decode reads an object. Where a field is of another type, the others are read and
// the record is counted as one that could not be read in full.
func (r *reader) decode(data []byte, into any) bool {
	if len(data) == 0 || data[0] != '{' {
		return false
	}
	err := json.Unmarshal(data, into)
	_, mistyped := errors.AsType[*json.UnmarshalTypeError](err)
	r.mistyped = r.mistyped || mistyped
	return err == nil || mistyped
}

// media finds a picture in the export, and counts those that are not there.
func (r *reader) media(ref string) string {
	path := r.index.Media(ref)
	if path == "" && member.Media(ref) {
		r.lost++
	}
	return path
}

// names finds names in a text.
type names map[string][]string // by their first word, the longest first

func (n *names) add(name string) {
	words := strings.Fields(name)
	if len(words) == 0 {
		return
	}
	if *n == nil {
		*n = names{}
	}
	list := (*n)[words[0]]
	if !slices.Contains(list, name) {
		list = append(list, name)
		slices.SortStableFunc(list, func(a, b string) int { return len(b) - len(a) })
		(*n)[words[0]] = list
	}
}

// in returns the first name in the text that is not one of the owner's own.
func (n names) in(text string, mine func(string) bool) string {
	words := strings.Fields(text)
	for i, w := range words {
		rest := strings.Join(words[i:min(i+12, len(words))], " ")
		for _, list := range [][]string{n[w], n[stem(w)]} {
			for _, name := range list {
				if strings.HasPrefix(rest, strings.Join(strings.Fields(name), " ")) && !mine(name) {
					return name
				}
			}
		}
	}
	return ""
}

// stem takes off what follows a name of one word: "Choir." and "Choir's".
func stem(word string) string {
	if i := strings.IndexAny(word, "'\u2019.,:;!"); i > 0 {
		return word[:i]
	}
	return word
}
