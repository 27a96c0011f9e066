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
		index, err := member.List(fsys, sections)
		chats := err == nil && encrypted(fsys, index)
		if chats {
			index, err = member.List(fsys, encryptedSections)
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
		r.Run(func() { r.profile(owner) }, r.settings, r.connections, r.posts, r.photos, r.comments, r.reactions, r.messages, r.assistant, r.gaps)
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

// media finds a picture in the export, and counts those that are not there.
func (r *reader) media(ref string) string {
	path := r.Index.Media(ref)
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
