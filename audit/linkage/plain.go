package linkage

import "slices"

// cueNotPlain holds somebody below likely; see [weigher.held].
const cueNotPlain = "not-plain"

// plainly are the cues of which one alone says that there is care between the two: what
// the owner wrote to them, a review of their own care, what they said to be of themselves.
var plainly = []string{cueOwner, cueOwnerRelative, cueToClinic, cueRecalls, cueOwnReview, cueOwnStory}

// plain reports whether anything says so plainly: one of those cues, or words of care that
// the whole of their text bears out, or two texts that read so.
func plain(seen map[string]*sighting) bool {
	if s := seen[cueReadsPlainly]; s != nil && (s.count > 1 || seen[cueReads] != nil) {
		return true
	}
	return shown(seen, plainly...) || shown(seen, cueReview) ||
		shown(seen, cueRefers, cueThanks, cueRelative, cueSeems) && shown(seen, cueReadsPlainly, cueReads, cueReadsOpenly, cueMayReadOpenly)
}

// shown reports whether one of the cues was seen, and not only where the whole of the text
// says otherwise.
func shown(seen map[string]*sighting, cues ...string) bool {
	return slices.ContainsFunc(cues, func(cue string) bool { return seen[cue] != nil && seen[cue].doubted < seen[cue].count })
}

// bearsOut is the weight from which a family of reasons bears out another.
const bearsOut = 0.7

// mostUnborne is the chance at which somebody is left of whom one family of reasons speaks
// alone, and none of it is plain: one text that reads like a patient's may be a joke, or
// thanks for a lesson. That is a question, and nothing to hold likely.
const mostUnborne = 0.79

// held returns the reason by which such a person is no more than possible; ok is false if
// there is no need of it.
func (w *weigher) held(reasons []Reason, seen map[string]*sighting, sum float64) (r Reason, ok bool) {
	if logistic(sum) <= mostUnborne || shown(seen, plainly...) {
		return r, false
	}
	of := map[string]float64{}
	for _, r := range reasons {
		of[r.Family] += max(r.Weight, 0)
	}
	families := 0
	for _, weight := range of {
		if weight >= bearsOut {
			families++
		}
	}
	if families > 1 || of["list"] >= bearsOut {
		return r, false
	}
	r = w.reason(cueNotPlain, 0, nil)
	r.Weight = logit(mostUnborne) - sum
	return r, true
}
