package rules

import (
	"iter"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// JigsawReach is how long before a draft a post can lie and still belong to the
// same story.
const JigsawReach = disclosure.StoryReach

// Jigsaw is a draft that together with earlier posts tells enough about somebody
// in the writer's care to be recognised.
type Jigsaw struct {
	Rule       *audit.Rule
	Severity   audit.Severity
	Confidence float64
	Story      disclosure.Story
	Pieces     []Piece  // earlier posts, oldest first, and then the draft
	Ties       []string // why the draft is held to go with an earlier piece
	LeaveOut   []Fact   // of the draft: without them others could not know who it is; nil if that is not enough
}

// Piece is one post of a jigsaw.
type Piece struct {
	Item    audit.ItemRef
	Account social.Account
	Adds    []Fact // of kinds that no earlier piece tells
}

// Fact is something told about a person.
type Fact struct {
	Kind  string // "age", "work"
	Words string // as written; what must not be shown again is masked
}

// MayBePiece reports whether a draft tells a fact about somebody else, so that
// earlier posts are worth looking at.
func MayBePiece(draft *social.Post) bool {
	if !draft.Mine || draft.Kind == social.KindLike || draft.Bare() {
		return false
	}
	it := social.Item{Post: draft}
	words := audit.Words(it)
	if words == "" || len(words) > audit.LongestJudged {
		return false
	}
	_, ok := disclosure.Read(social.Account{}, it, reading.New().Read(words), disclosure.NotWeighed, disclosure.NotWeighed)
	return ok
}

// CompletesJigsaw reports whether the draft, which has a date, and would be posted
// from this account, completes a jigsaw with the posts before it on all accounts
// together. It is found as the rule on several posts finds its own: all are judged, and
// weighed by the scale. The errors are those of reading the snapshots, by their index; nil
// for one that was read.
func CompletesJigsaw(by *audit.Judge, before []*social.Snapshot, draft *social.Post, from social.Account) (Jigsaw, bool, []error) {
	if !MayBePiece(draft) {
		return Jigsaw{}, false, make([]error, len(before))
	}
	c, errs := by.Chapters(with(before, draft, from)...)
	errs = errs[:len(before)]
	for _, s := range c.Stories() {
		at := slices.IndexFunc(s.Chapters, func(ch disclosure.Chapter) bool { return ch.ID == draft.ID && ch.Account.Key() == from.Key() })
		if at < 0 || !s.Several() || !slices.ContainsFunc(s.Facts, func(f disclosure.Fact) bool { return f.Post == at }) {
			continue
		}
		return jigsawOf(c, s, at), true, errs
	}
	return Jigsaw{}, false, errs
}

// with returns the snapshots with the draft as the last post of its account.
func with(before []*social.Snapshot, draft *social.Post, from social.Account) []*social.Snapshot {
	out := slices.Clone(before)
	last := social.Literal(social.Item{Post: draft})
	at := slices.IndexFunc(out, func(s *social.Snapshot) bool { return s.Account.Key() == from.Key() })
	if at < 0 {
		return append(out, &social.Snapshot{Account: from, Items: last})
	}
	both := *out[at]
	earlier := both.Items
	both.Items = func(yield func(social.Item, error) bool) {
		for _, items := range [...]iter.Seq2[social.Item, error]{earlier, last} { // the draft too where not all before it could be read
			for it, err := range items {
				if !yield(it, err) {
					return
				}
			}
		}
	}
	out[at] = &both
	return out
}

// jigsawOf describes the story, of which the draft is the chapter at.
func jigsawOf(c *disclosure.Collector, s disclosure.Story, at int) Jigsaw {
	h := mosaicHit(&s)
	j := Jigsaw{Rule: patientStoryMosaic(), Severity: h.Severity, Confidence: h.Confidence, Story: s}
	told := map[disclosure.Kind]bool{}
	for i := range s.Chapters {
		ch := &s.Chapters[i]
		p := Piece{Item: itemOf(ch), Account: ch.Account}
		for _, f := range ch.Facts {
			if !told[f.Kind] && f.Kind != disclosure.Sex {
				told[f.Kind] = true
				p.Adds = append(p.Adds, factOf(f))
			}
		}
		j.Pieces = append(j.Pieces, p)
	}
	for _, l := range s.Links {
		if (l.From == at || l.To == at) && !slices.Contains(j.Ties, l.Why) {
			j.Ties = append(j.Ties, l.Why)
		}
	}
	for _, f := range c.LeaveOut(&s, at) {
		j.LeaveOut = append(j.LeaveOut, factOf(f))
	}
	return j
}

func factOf(f disclosure.Fact) Fact { return Fact{f.Kind.Title(), strings.TrimSpace(f.Words)} }
