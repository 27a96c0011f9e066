package meta

import (
	"context"
	"io"
	"io/fs"
	"iter"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// Reading is an export of Instagram or Threads under way: it yields each thing once,
// although the parts of an export, or two exports, may overlap.
type Reading struct {
	FS    fs.FS
	Index *member.Index
	Span  Span // of what was yielded

	ctx     context.Context
	yield   func(social.Item, error) bool
	lost    int                       // pictures that are referred to and are not there
	selves  int                       // conversations in which everybody has the owner's name
	stopped bool                      // nobody listens any more
	repeats map[string]social.Repeats // of the posts of each file
	met     map[string]bool           // what was asked for with First
	handles map[string]bool           // of the people in the lists, in lower case
}

// NewReading begins to read fsys for yield.
func NewReading(ctx context.Context, fsys fs.FS, index *member.Index, yield func(social.Item, error) bool) *Reading {
	return &Reading{FS: fsys, Index: index, ctx: ctx, yield: yield, repeats: map[string]social.Repeats{}, met: map[string]bool{}, handles: map[string]bool{}}
}

// Run takes the steps until nobody listens any more or the context ends, and then
// yields why.
func (r *Reading) Run(steps ...func()) {
	for _, step := range steps {
		if !r.Done() {
			step()
		}
	}
	if !r.stopped && r.ctx.Err() != nil {
		r.yield(social.Item{}, r.ctx.Err())
	}
}

// Done reports whether reading is to end.
func (r *Reading) Done() bool { return r.stopped || r.ctx.Err() != nil }

// Send yields an item.
func (r *Reading) Send(it social.Item) {
	if !r.Done() && !r.yield(it, nil) {
		r.stopped = true
	}
}

// Gap yields a gap.
func (r *Reading) Gap(g social.Gap) { r.Send(social.Item{Gap: &g}) }

// Media returns the picture, film or sound that the export refers to, "" if it is not
// there, and counts those that are not.
func (r *Reading) Media(ref string) string {
	path := r.Index.Media(ref)
	if path == "" && member.Media(ref) {
		r.lost++
	}
	return path
}

// Doubt notes a conversation in which the owner cannot be told from the others.
func (r *Reading) Doubt(t *Thread) {
	if t.Self && len(t.Messages) > 0 {
		r.selves++
	}
}

// Shortfalls says how many pictures are not there, and in how many conversations
// everybody has the owner's name.
func (r *Reading) Shortfalls() {
	if r.selves > 0 {
		r.Gap(social.Gap{Section: "conversations with yourself", Kinds: []social.Kind{social.KindMessage}, Reason: social.ReasonFailed, Count: r.selves,
			Detail: "Everybody in these conversations has your name, so all of their messages count as yours. If one of them was with somebody of the same name, look through it yourself."})
	}
	if r.lost > 0 {
		r.Gap(social.Gap{Section: "pictures and films", Reason: social.ReasonNotInExport, Count: r.lost,
			Detail: "They belong to posts and messages, but are not in what was opened. Give all parts of the download together."})
	}
}

// First reports whether it is asked for the first time with key.
func (r *Reading) First(key string) bool {
	met := r.met[key]
	r.met[key] = true
	return !met
}

// Fresh completes the identifier of a post, and reports whether it has not been read
// from another file.
func (r *Reading) Fresh(p *social.Post) bool {
	if r.repeats[p.Source] == nil {
		r.repeats[p.Source] = social.Repeats{}
	}
	p.ID = r.repeats[p.Source].Next(p.ID)
	return r.First("post:" + p.ID)
}

// Post yields a post that is fresh.
func (r *Reading) Post(p *social.Post) {
	if r.Fresh(p) {
		r.Span.Add(p.Published)
		r.Send(social.Item{Post: p})
	}
}

// Setting yields a setting that has a value. Of two with one key the first counts.
func (r *Reading) Setting(key, value string, state social.State, source string) {
	if value != "" && r.First("setting:"+key) {
		r.Send(social.Item{Setting: &social.Setting{Key: key, Value: value, State: state, Source: source}})
	}
}

// Values yields what read finds in the files of a section.
func (r *Reading) Values(section string, read func(io.Reader) iter.Seq2[jsonstream.Value, error]) iter.Seq2[string, jsonstream.Value] {
	return func(yield func(string, jsonstream.Value) bool) {
		if r.Done() {
			return
		}
		for source, v := range values(r.ctx, r.FS, r.Index, section, read) {
			if !yield(source, v) || r.Done() {
				return
			}
		}
	}
}

// Records yields the records of a section that are objects, and counts the others.
func (r *Reading) Records(section string) iter.Seq2[string, *Record] {
	return func(yield func(string, *Record) bool) {
		for source, v := range r.Values(section, Records) {
			var rec Record
			if rec.UnmarshalJSON(v.JSON) != nil { // quicker than through json.Unmarshal
				r.Index.Failed(section, 1)
			} else if !yield(source, &rec) {
				return
			}
		}
	}
}

// Roll is a section with a list of people.
type Roll struct {
	Section  string
	Relation social.Relation
	Asked    string // who asked: "owner" or "them"; "" where nobody did
}

// People yields the people in the lists. page makes the address of a profile.
func (r *Reading) People(rolls []Roll, page func(handle string) string) {
	for _, l := range rolls {
		for source, rec := range r.Records(l.Section) {
			contacts := rec.Contacts()
			if len(contacts) == 0 {
				r.Index.Failed(l.Section, 1)
			}
			for i := range contacts {
				c := contacts[i].Connection(l.Relation, source, page)
				c.Initiated = l.Asked
				r.Connect(c)
			}
		}
	}
}

// Connect yields a connection.
func (r *Reading) Connect(c *social.Connection) {
	if c.Handle != "" {
		r.handles[strings.ToLower(c.Handle)] = true
	}
	if r.First(string(c.Relation) + ":" + c.ID) {
		r.Send(social.Item{Connection: c})
	}
}

// Listed reports whether somebody of that handle was yielded as a connection.
func (r *Reading) Listed(handle string) bool { return r.handles[strings.ToLower(handle)] }

// Apps yields the programs and websites in a section, which may use the account.
func (r *Reading) Apps(section string) {
	for source, rec := range r.Records(section) {
		app := string(rec.Title)
		for l := range rec.All() {
			if v := string(l.Value); app == "" && v != "" && !IsURL(v) {
				app = v
			}
		}
		if app == "" {
			r.Index.Failed(section, 1)
			continue
		}
		value := "connected"
		if t := rec.Time(); !t.IsZero() {
			value = "connected, " + t.Format("January 2006")
		}
		r.Setting(social.SettingAppKeyPrefix+app, value, social.StateLimited, source)
	}
}
