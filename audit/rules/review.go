package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// answersReview reports whether the item is the owner's answer to a review of
// their care rather than of a cafe, a book or a holiday cottage.
func answersReview(p *audit.Pass) bool {
	return mineOf(p) && p.Post.Kind == social.KindReviewReply && !guarded(p, "other-trade") && !p.Re.Has("guard-other-trade")
}

// confirmingCues returns the words by which an answer to a review treats its
// writer, or one of theirs, as somebody who was seen - or says they were not.
func confirmingCues(p *audit.Pass) []reading.Cue {
	var found []reading.Cue
	for c := range p.Text.Cues("review-visit") {
		if !c.Quoted && !conditional(p.Text, c) {
			found = append(found, c)
		}
	}
	return found
}

// conditional reports whether the cue stands in a sentence that speaks of a case:
// "if you were", "anyone who had".
func conditional(r *reading.Reading, c reading.Cue) bool {
	for x := range r.Cues("conditional") {
		if x.Sentence == c.Sentence && x.First <= c.First && c.First-x.Last <= 6 {
			return true
		}
	}
	return false
}

// clinicalCues returns the words of an answer that speak of health, money owed
// or who the writer is.
func clinicalCues(p *audit.Pass) []reading.Cue {
	var found []reading.Cue
	for _, class := range []string{"condition", "drug", "review-money", "health-complaint", "procedure"} {
		for c := range p.Text.Cues(class) {
			if !c.Quoted && !conditional(p.Text, c) {
				found = append(found, c)
			}
		}
	}
	return found
}

// warm reports whether an answer to a review is a thank-you and not a quarrel.
func warm(p *audit.Pass) bool {
	return p.Text.Has("review-warm") && !p.Text.Has("review-hostile")
}
