package report

import (
	"math"
	"strconv"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/social"
)

// storiesMean stands above the stories.
const storiesMean = "Of everybody who could be meant, how many fit what is told? Unique: nobody else is expected to. Few: fewer than 5. Some: fewer than 11. Group: no more than 20. " +
	"The band is that of the reader to whom it tells most. The number is an order of magnitude, not a chance of harm. Leave details out rather than change them: what is invented misleads."

// tellings are the stories that several posts tell together, and those that one
// post tells by itself.
func tellings(r *audit.Report) (several, alone []*disclosure.Story) {
	for i := range r.Stories {
		if s := &r.Stories[i]; len(s.Chapters) > 1 {
			several = append(several, s)
		} else {
			alone = append(alone, s)
		}
	}
	return several, alone
}

// aboutStories says what was looked at, and whether it gives anything away together.
func aboutStories(r *audit.Report) string {
	posts := 0
	for _, a := range r.Accounts {
		for _, k := range social.PostKinds() {
			if k != social.KindMessage && k != social.KindLike && k != social.KindReview {
				posts += a.Counts[string(k)]
			}
		}
	}
	seen := ""
	if posts > 0 {
		seen = "Looked at: " + Count(posts, "post or comment", "posts and comments") + ". "
	}
	several, alone := tellings(r)
	switch {
	case len(several) > 0:
		return seen + Count(len(several), "story, told over several posts, fits", "stories, each told over several posts, fit") + " few people."
	case len(alone) > 0:
		return seen + "No posts were found that together tell of one person in care. " + capital(aloneMeans(len(alone)))
	case posts > 0:
		return seen + "None, alone or with others, was found to tell so much of one person in care that few others fit. What pictures and films show was not looked at."
	}
	return "No posts were read, so nothing can be said of what they give away together."
}

// aloneMeans says what stories are that one post tells.
func aloneMeans(n int) string {
	return Count(n, "post by itself tells", "posts, each by itself, tell") + " so much of somebody in care that few people fit."
}

// fits says in words how many people are expected to fit. Exactly the number from
// which a band begins is written as the band: Redact leaves no more.
func fits(k float64) string {
	switch k {
	case floor(disclosure.Unique):
		return "nobody else is expected to fit"
	case floor(disclosure.Few):
		return "fewer than 5 people would fit"
	case floor(disclosure.Some):
		return "5 to 10 people would fit"
	case floor(disclosure.Group):
		return "11 to 20 people would fit"
	case floor(disclosure.Crowd):
		return "more than 20 people would fit"
	}
	switch n := int(min(math.Round(twoDigits(k)), math.MaxInt32)); {
	case k < 1:
		return "probably nobody else fits"
	case n == 1:
		return "about 1 person would fit"
	default:
		return "about " + thousands(n) + " people would fit"
	}
}

// tally says how few people fit a story, and who can tell more than is told.
func tally(s *disclosure.Story) string {
	if disclosure.BandOf(s.K) == s.Band {
		return capital(fits(s.K))
	}
	var more []string
	for _, r := range s.Readers {
		if r.Band == s.Band {
			more = append(more, r.Who)
		}
	}
	if len(more) == 0 {
		return capital(fits(s.K))
	}
	return "On what is told alone, " + fits(s.K) + "; " + listed(more) + " can tell more"
}

// floor is the number of people from which a band begins.
func floor(b disclosure.Band) float64 {
	switch b {
	case disclosure.Unique:
		return 0
	case disclosure.Few:
		return 1
	case disclosure.Some:
		return 5
	case disclosure.Group:
		return 11
	}
	return 21
}

// twoDigits rounds to two significant digits: an expected number has no more.
func twoDigits(k float64) float64 {
	if k == 0 || math.IsNaN(k) || math.IsInf(k, 0) {
		return 0
	}
	v, _ := strconv.ParseFloat(strconv.FormatFloat(k, 'e', 1, 64), 64) // what was just written can be read
	return v
}

// readerNames lists who may recognise the person, with the band of each.
func readerNames(s *disclosure.Story) string {
	var out []string
	for _, r := range s.Readers {
		if r.Band != disclosure.Crowd && r.Band != "" {
			out = append(out, r.Who+" ("+string(r.Band)+")")
		}
	}
	return listed(out)
}

// readers lists who may recognise the person, and why.
func readers(s *disclosure.Story) []string {
	var out []string
	for _, r := range s.Readers {
		if r.Band == disclosure.Crowd || r.Band == "" {
			continue
		}
		who := r.Who + " (" + string(r.Band) + ")"
		if r.Why != "" {
			who += ": " + r.Why
		} else if r.K > 0 {
			who += ": " + fits(r.K)
		}
		out = append(out, who)
	}
	return out
}
