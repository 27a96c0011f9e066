package instagram

import (
	"context"
	"encoding/json"
	"io"
	"io/fs"
	"iter"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// Read yields what the export holds.
func (*Provider) Read(ctx context.Context, fsys fs.FS, owner social.Owner) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		index, err := member.List(fsys, sections())
		if err != nil {
			yield(social.Item{}, err)
			return
		}
		r := &reading{ctx: ctx, fsys: fsys, index: index, yield: yield, owner: owner, repeats: map[string]social.Repeats{}, read: map[string]bool{}, met: map[string]bool{}, handles: map[string]bool{}}
		r.all()
		if !r.stopped && ctx.Err() != nil {
			yield(social.Item{}, ctx.Err())
		}
	}
}

// reading is one export under way.
type reading struct {
	ctx     context.Context
	fsys    fs.FS
	index   *member.Index
	yield   func(social.Item, error) bool
	stopped bool // nobody listens any more
	owner   social.Owner

	account account
	privacy privacy
	repeats map[string]social.Repeats // of the posts of each file
	read    map[string]bool           // identifiers of posts
	met     map[string]bool           // connections already yielded, by relation and handle
	handles map[string]bool           // of the people in the lists
	span    meta.Span                 // of posts, comments, likes and messages
	stories int                       // how many were read

	unsent, calls, empty int // messages and comments without words
}

func (r *reading) all() {
	if page, ok := webPages(r.fsys); ok {
		r.gap(social.Gap{Section: "the whole export", Kinds: append(social.PostKinds(), social.KindProfile, social.KindConnection, social.KindSetting),
			Reason: social.ReasonFailed, Detail: meta.AskForJSON(title), Count: min(1, len(page))})
		return
	}
	for _, step := range []func(){r.profile, r.settings, r.apps, r.people, r.earlyPeople, r.posts, r.earlyPosts, r.comments, r.earlyComments, r.likes, r.messages, r.earlyMessages, r.channels, r.gaps} {
		if r.done() {
			return
		}
		step()
	}
}

// done reports whether reading is to end.
func (r *reading) done() bool { return r.stopped || r.ctx.Err() != nil }

func (r *reading) send(it social.Item) {
	if !r.done() && !r.yield(it, nil) {
		r.stopped = true
	}
}

func (r *reading) gap(g social.Gap) { r.send(social.Item{Gap: &g}) }

// fresh completes the identifier of a post, and reports whether it has not been read
// from another file: the parts of an export, or two exports, may overlap.
func (r *reading) fresh(p *social.Post) bool {
	if r.repeats[p.Source] == nil {
		r.repeats[p.Source] = social.Repeats{}
	}
	p.ID = r.repeats[p.Source].Next(p.ID)
	old := r.read[p.ID]
	r.read[p.ID] = true
	return !old
}

func (r *reading) post(p *social.Post) {
	if !r.fresh(p) {
		return
	}
	r.span.Add(p.Published)
	r.send(social.Item{Post: p})
}

// values yields the records of a section, found in its files by read.
func (r *reading) values(section string, read func(io.Reader) iter.Seq2[jsonstream.Value, error]) iter.Seq2[string, jsonstream.Value] {
	return func(yield func(string, jsonstream.Value) bool) {
		if r.done() {
			return
		}
		for source, v := range meta.Values(r.ctx, r.fsys, r.index, section, read) {
			if !yield(source, v) || r.done() {
				return
			}
		}
	}
}

// records yields the records of a section that are objects, and counts the others.
func (r *reading) records(section string) iter.Seq2[string, *meta.Record] {
	return func(yield func(string, *meta.Record) bool) {
		for source, v := range r.values(section, meta.Records) {
			var rec meta.Record
			if json.Unmarshal(v.JSON, &rec) != nil {
				r.index.Failed(section, 1)
			} else if !yield(source, &rec) {
				return
			}
		}
	}
}

// own reports whether handle is the owner's.
func (r *reading) own(handle string) bool {
	return handle != "" && strings.EqualFold(handle, r.account.Username)
}

// gaps says what was not read, and on what the audiences rest.
func (r *reading) gaps() {
	for _, g := range missing() {
		r.gap(g)
	}
	r.gap(r.privacy.gap())
	if r.stories > 0 {
		r.gap(social.Gap{Section: "stories for close friends", Kinds: []social.Kind{social.KindStory, social.KindCaption}, Reason: social.ReasonNotOffered,
			Detail: "The export does not mark what went to close friends only, nor what was hidden from some. Each story and post is taken to have gone to everybody who could see the account."})
	}
	if n := len(r.index.Of(secDeleted)); n > 0 {
		r.gap(social.Gap{Section: "when deleted posts were deleted", Kinds: captions, Reason: social.ReasonNotOffered,
			Detail: "Posts that you deleted in the last 30 days are still with Instagram, and are read as seen by nobody but you. The export does not say when you deleted them."})
	}
	r.wordless()
	r.gap(r.span.Gap("posts outside the dates chosen"))
	for _, g := range r.index.Gaps() {
		if g.Reason != social.ReasonNotInExport || len(r.index.Of(earlyOf[g.Section])) == 0 {
			r.gap(g)
		}
	}
}
