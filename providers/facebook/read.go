package facebook

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"iter"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// reader is one export under way.
type reader struct {
	*meta.Reading
	ctx context.Context

	me       self
	people   names           // who is known by name: to find them in titles
	groups   names           // the same of groups
	shown    map[string]bool // pictures that belong to a post
	mistyped bool            // the record at hand has a field of another type

	defaults  social.State // of the audience of new posts; "" if the export does not say
	unsent    int          // messages that were taken back
	calls     int
	empty     int // messages of which nothing but the time is there
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
		index, err := member.List(fsys, sections)
		chats := err == nil && encrypted(fsys, index)
		switch {
		case chats:
			index, err = member.List(fsys, encryptedSections)
		case err == nil:
			index, err = member.List(fsys, both(fsys, index))
		}
		if err != nil {
			yield(social.Item{}, err)
			return
		}
		r := &reader{Reading: meta.NewReading(ctx, fsys, index, yield), ctx: ctx, shown: map[string]bool{}}
		if chats {
			r.Run(func() { r.strangers(owner, index.Of(secEncrypted)) }, r.chats, r.messageGaps, r.indexGaps)
			return
		}
		r.Run(func() { r.profile(owner) }, r.settings, r.connections, r.posts, r.photos, r.comments, r.reactions, r.messages, r.chats, r.assistant, r.gaps)
	}
}

// each hands the records of a section to read, which reports whether it could make
// sense of one.
func (r *reader) each(section string, read func(v jsonstream.Value, source string) bool) {
	for source, v := range r.Values(section, meta.Records) {
		r.mistyped = false
		if !read(v, source) || r.mistyped {
			r.Index.Failed(section, 1)
		}
	}
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
