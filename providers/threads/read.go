package threads

import (
	"context"
	"io/fs"
	"iter"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// Read yields what the export holds of Threads.
func (*Provider) Read(ctx context.Context, fsys fs.FS, owner social.Owner) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		index, err := member.List(fsys, sections())
		if err != nil {
			yield(social.Item{}, err)
			return
		}
		r := &reading{Reading: meta.NewReading(ctx, fsys, index, yield), owner: owner}
		if _, ok := webPages(fsys); ok {
			r.Run(r.unreadable)
			return
		}
		r.Run(r.profile, r.people, r.posts, r.likes, r.gaps)
	}
}

// reading is one export under way.
type reading struct {
	*meta.Reading
	owner   social.Owner
	account meta.Account
	narrow  int // posts to which not everybody may reply
}

func (r *reading) unreadable() {
	r.Gap(social.Gap{Section: "the whole export", Kinds: []social.Kind{social.KindPost, social.KindReply, social.KindLike, social.KindProfile, social.KindConnection, social.KindSetting},
		Reason: social.ReasonFailed, Detail: meta.AskForJSON("Instagram or " + title)})
}

// gaps says what was not read, and on what the audiences rest.
func (r *reading) gaps() {
	for _, g := range missing() {
		r.Gap(g)
	}
	g := social.Gap{Section: "who could read each post", Kinds: []social.Kind{social.KindPost, social.KindReply}, Reason: social.ReasonNotOffered}
	switch r.account.State() {
	case social.StateOpen:
		g.Detail = "The export gives no audience for a single post. The profile was public when it was made, and with it every post, the older ones too."
	case social.StateClosed:
		g.Detail = "The export gives no audience for a single post. The profile was private when it was made: only followers see its posts. If it was public before, others may have seen the older ones."
	default:
		g.Detail = "The export gives no audience for a single post, and does not say whether the profile was private."
	}
	r.Gap(g)
	if r.narrow > 0 {
		r.Gap(narrowed(r.narrow))
	}
	r.Shortfalls()
	r.Gap(r.Span.Gap("posts outside the dates chosen"))
	for _, g := range r.Index.Gaps() {
		r.Gap(g)
	}
}

// narrowed says that not everybody may reply to some posts.
func narrowed(n int) social.Gap {
	return social.Gap{Section: "who may reply to each post", Kinds: []social.Kind{social.KindPost, social.KindReply}, Reason: social.ReasonNotRead, Count: n,
		Detail: "To some posts not everybody may reply. That does not bear on who can read them, and is not kept with the post."}
}
