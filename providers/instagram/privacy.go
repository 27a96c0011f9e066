package instagram

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// privacy is who could see the account, and when. The network has no audience for a
// single post: it is that of the account, and a switch of the account moves all posts
// with it, the older ones too.
type privacy struct {
	now      social.State // open or closed when the export was made; unknown if it does not say
	switches []change     // from old to new; empty if the export has none
}

// change is a switch of the account.
type change struct {
	at            time.Time
	private       bool
	words, source string // as the network says it, and where
}

// add notes a switch, which the network puts in words: "Switched to Public".
func (p *privacy) add(words, source string, at time.Time) bool {
	private, known := toPrivate(words)
	if !known || at.IsZero() {
		return false
	}
	p.switches = append(p.switches, change{at, private, words, source})
	slices.SortStableFunc(p.switches, func(a, b change) int { return a.at.Compare(b.at) })
	return true
}

// toPrivate reads the words of a switch. Words for private are looked for first, as
// some hold the word for public: 非公開.
func toPrivate(words string) (private, known bool) {
	folded := meta.Fold(words)
	for _, w := range []string{"privat", "privé", "privad", "prywat", "частн", "закры", "приват", "gizli", "非公開", "非公开", "비공개", "私密", "私人"} {
		if strings.Contains(folded, w) {
			return true, true
		}
	}
	for _, w := range []string{"public", "públic", "publiek", "öffentlich", "openbaar", "pubblic", "publicz", "vieš", "публич", "откры", "herkese açık", "offentlig", "公開", "公开", "공개"} {
		if strings.Contains(folded, w) {
			return false, true
		}
	}
	return false, false
}

// at says how the account stood at t: by the last switch before, else by the
// opposite of the first one after, else as it stood when the export was made.
func (p *privacy) at(t time.Time) social.Audience {
	after := slices.IndexFunc(p.switches, func(c change) bool { return c.at.After(t) })
	switch {
	case t.IsZero():
		return p.last()
	case after > 0:
		return audienceOf(p.switches[after-1].private)
	case after == 0:
		return audienceOf(!p.switches[0].private)
	case len(p.switches) > 0:
		return audienceOf(p.switches[len(p.switches)-1].private)
	}
	return p.last()
}

// since is the widest audience that a post has had which was written at t and has
// stood on the profile ever since.
func (p *privacy) since(t time.Time) social.Audience {
	widest := p.at(t)
	for _, c := range p.switches {
		if c.at.After(t) && !c.private {
			widest = social.AudiencePublic
		}
	}
	if p.now == social.StateOpen {
		widest = social.AudiencePublic
	}
	return widest
}

// last says how the account stood when the export was made.
func (p *privacy) last() social.Audience {
	switch p.now {
	case social.StateOpen:
		return social.AudiencePublic
	case social.StateClosed:
		return social.AudienceFollowers
	}
	if n := len(p.switches); n > 0 {
		return audienceOf(p.switches[n-1].private)
	}
	return social.AudienceUnknown
}

func audienceOf(private bool) social.Audience {
	if private {
		return social.AudienceFollowers
	}
	return social.AudiencePublic
}

// gap says on what the audiences rest.
func (p *privacy) gap() social.Gap {
	g := social.Gap{Section: "who could read each post", Kinds: []social.Kind{social.KindCaption, social.KindStory, social.KindRepost}, Reason: social.ReasonNotOffered, Count: len(p.switches)}
	var lines []string
	switch p.now {
	case social.StateOpen:
		lines = append(lines, "The export gives no audience for a single post. The account was public when it was made, and with it every post on the profile, the older ones too.")
	case social.StateClosed:
		lines = append(lines, "The export gives no audience for a single post. The account was private when it was made: only followers see its posts.")
	default:
		lines = append(lines, "The export gives no audience for a single post, and does not say whether the account was private.")
	}
	switch n := len(p.switches); {
	case n > 0:
		lines = append(lines, fmt.Sprintf("It lists when the account was switched between private and public (%s, last in %s): a post counts as public if the account was public at any time since, a story if it was public then.",
			times(n), p.switches[n-1].at.Format("January 2006")))
	case p.now != social.StateUnknown:
		lines = append(lines, "It lists no switch between private and public. If you switched before, older posts may have been seen by others, and stories by fewer or more.")
	}
	g.Detail = strings.Join(lines, " ")
	return g
}

func times(n int) string {
	if n == 1 {
		return "once"
	}
	return fmt.Sprintf("%d times", n)
}
