package instagram

import (
	"context"
	"io/fs"
	"iter"
	"strings"

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
		r := &reading{Reading: meta.NewReading(ctx, fsys, index, yield), ctx: ctx, owner: owner}
		if _, ok := webPages(fsys); ok {
			r.Run(r.unreadable)
			return
		}
		if r.talks = alone(ctx, fsys, index); len(r.talks) > 0 {
			if r.Index, err = member.List(fsys, aloneSections(r.talks)); err != nil {
				yield(social.Item{}, err)
				return
			}
			r.Run(r.alone)
			return
		}
		r.Run(r.profile, r.settings, r.people, r.earlyPeople, r.posts, r.earlyPosts, r.comments, r.earlyComments, r.likes, r.earlyLikes, r.messages, r.earlyMessages, r.channels, r.gaps)
	}
}

// reading is one export under way.
type reading struct {
	*meta.Reading
	ctx     context.Context // of the conversations
	owner   social.Owner
	account account
	privacy privacy
	earlier []string        // user names that the owner had before
	names   map[string]bool // of the owner, folded; nil until it is asked for
	talks   []talk          // conversations on their own; nil in a whole export

	published            int // how many posts and stories others could see
	nameless             int // conversations in which the owner could not be told
	unsent, calls, empty int // messages and comments without words
}

func (r *reading) unreadable() {
	r.Gap(social.Gap{Section: "the whole export", Kinds: append(social.PostKinds(), social.KindProfile, social.KindConnection, social.KindSetting),
		Reason: social.ReasonFailed, Detail: meta.AskForJSON(title)})
}

// own reports whether handle is the owner's.
func (r *reading) own(handle string) bool {
	return handle != "" && strings.EqualFold(handle, r.account.Username)
}

// gaps says what was not read, and on what the audiences rest.
func (r *reading) gaps() {
	for _, g := range missing() {
		r.Gap(g)
	}
	r.Gap(r.privacy.gap())
	if r.published > 0 {
		r.Gap(social.Gap{Section: "posts and stories for close friends", Kinds: []social.Kind{social.KindStory, social.KindCaption}, Reason: social.ReasonNotOffered,
			Detail: "The export does not mark what went to close friends only, nor what was hidden from some. Each story and post is taken to have gone to everybody who could see the account."})
	}
	if n := len(r.Index.Of(secDeleted)); n > 0 {
		r.Gap(social.Gap{Section: "when deleted posts were deleted", Kinds: captions, Reason: social.ReasonNotOffered,
			Detail: "Posts that you deleted in the last 30 days are still with Instagram, and are read as seen by nobody but you. The export does not say when you deleted them."})
	}
	r.wordless()
	r.Gap(r.Span.Gap("posts outside the dates chosen"))
	for _, g := range r.Index.Gaps() {
		if g.Reason != social.ReasonNotInExport || len(r.Index.Of(earlyOf[g.Section])) == 0 {
			r.Gap(g)
		}
	}
}
