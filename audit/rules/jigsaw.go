package rules

import (
	"iter"
	"math/bits"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/social"
)

// JigsawReach is how long before a draft a post can lie and still belong to the
// same story: as far as a chain of the longest steps between its posts reaches.
const JigsawReach = (largestSet - 1) * linkedWithin

// Jigsaw is a draft that together with earlier posts tells enough about somebody
// in the writer's care to be recognised, though by itself it does not.
type Jigsaw struct {
	Rule       *audit.Rule
	Severity   audit.Severity
	Confidence float64
	Pieces     []Piece  // earlier posts, oldest first, and then the draft
	Kinds      int      // kinds of facts that all tell together
	Ties       []string // words of the draft, in small letters, that stand in an earlier piece too
	LeaveOut   []Fact   // of the draft: without them the rule would report nothing; nil if that is not enough
}

// Piece is one post of a jigsaw.
type Piece struct {
	Item audit.ItemRef
	Adds []Fact // of kinds that no earlier piece tells
}

// Fact is something told about a person.
type Fact struct {
	Kind  string // "age", "work"
	Words string // as written; what must not be shown again is masked
}

// MayBePiece reports whether a draft tells a fact about somebody else, so that
// earlier posts are worth looking at.
func MayBePiece(draft *social.Post, owner social.Owner) bool {
	told := false
	judgeStory(nothingBefore(), draft, owner, func(*audit.Sum) { told = true })
	return told
}

func nothingBefore() *social.Snapshot { return &social.Snapshot{Items: social.Literal()} }

// CompletesJigsaw reports whether the draft, which has a date, completes a jigsaw
// with the posts before it. It is found as the rule on several posts finds its
// own. An error is that of reading the posts.
func CompletesJigsaw(before *social.Snapshot, draft *social.Post, owner social.Owner) (Jigsaw, bool, error) {
	var j Jigsaw
	var found bool
	err := judgeStory(before, draft, owner, func(s *audit.Sum) {
		chapters := make([]chapter, len(s.Notes))
		for i, n := range s.Notes {
			chapters[i] = chapterOf(n)
		}
		for _, set := range storySets(chapters) {
			last := set[len(set)-1]
			if last.note.Item.ID != draft.ID {
				continue
			}
			if h, ok := mosaicHit(set); ok {
				j, found = jigsawOf(set, h), true
			}
		}
	})
	return j, found, err
}

// judgeStory applies the rule on several posts to the posts and the draft, and
// hands what it noted to sum if the draft is among it.
func judgeStory(before *social.Snapshot, draft *social.Post, owner social.Owner, sum func(*audit.Sum)) error {
	rule := patientStoryMosaic()
	rule.Sum = func(s *audit.Sum) {
		if slices.ContainsFunc(s.Notes, func(n audit.Noted) bool { return n.Item.ID == draft.ID }) {
			sum(s)
		}
	}
	var failed error
	all := &social.Snapshot{Account: before.Account, Collected: draft.Published, Items: followedBy(before.Items, draft, &failed)}
	audit.Assessment{Rules: []*audit.Rule{rule}, Owner: owner, Scorer: unweighed{}}.Of(all)
	return failed
}

func followedBy(items iter.Seq2[social.Item, error], draft *social.Post, failed *error) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		for it, err := range items {
			if err != nil {
				*failed = err
			}
			if !yield(it, err) {
				return
			}
		}
		yield(social.Item{Post: draft}, nil)
	}
}

// unweighed is the scale of a rule that only sums up.
type unweighed struct{}

func (unweighed) Score(*scoring.Input) *scoring.Scores { return nil }

// jigsawOf describes the set, of which the draft is the last.
func jigsawOf(set storySet, h audit.Hit) Jigsaw {
	j := Jigsaw{Rule: patientStoryMosaic(), Severity: h.Severity, Confidence: h.Confidence, Kinds: set.facts(nil).count()}
	var before factSet
	for _, c := range set {
		j.Pieces = append(j.Pieces, Piece{c.note.Item, c.tell(c.facts &^ before)})
		before |= c.facts
	}
	draft := set[len(set)-1]
	for _, word := range slices.Concat(draft.terms, draft.tags) {
		tied := slices.ContainsFunc(set[:len(set)-1], func(c *chapter) bool { return slices.Contains(c.terms, word) || slices.Contains(c.tags, word) })
		if tied && !slices.Contains(j.Ties, word) {
			j.Ties = append(j.Ties, word)
		}
	}
	j.LeaveOut = draft.tell(leftOut(draft.facts&^set.facts(draft), j.Kinds))
	return j
}

// byTelling lists the kinds of facts, by their index in factKinds, from the one
// that says most about who somebody is.
var byTelling = [len(factKinds)]int{7, 3, 1, 5, 0, 2, 6, 4, 8}

// leftOut chooses, from the facts that only the draft tells, those without which
// too few are left; none if leaving them all out is not enough.
func leftOut(own factSet, all int) factSet {
	var out factSet
	for _, kind := range byTelling {
		if all-out.count() < mosaicFacts {
			break
		}
		out |= own & (1 << kind)
	}
	if all-out.count() >= mosaicFacts {
		return 0
	}
	return out
}

// tell returns the facts of the kinds.
func (c *chapter) tell(kinds factSet) []Fact {
	var out []Fact
	for rest := kinds; rest != 0; rest &= rest - 1 {
		kind := bits.TrailingZeros16(uint16(rest))
		i := slices.IndexFunc(c.told, func(t toldFact) bool { return t.kind == kind })
		span := c.told[i].span
		out = append(out, Fact{factWords[kind], strings.TrimSpace(c.note.Words[span.From:span.To])})
	}
	return out
}
