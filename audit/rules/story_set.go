package rules

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
)

const (
	// linkedWithin is how far apart two posts on one person lie at most.
	linkedWithin = 30 * 24 * time.Hour
	// rareTerm is in how many posts of the account a word or hashtag stands at most
	// to link two: what stands in more is the writer's own place or subject.
	rareTerm = 3
	// largestSet is how many posts are a story at most: more share a subject.
	largestSet = 12
	// lookBack is with how many posts before it one is compared at most, so that a
	// day of a thousand posts does not hold an audit up.
	lookBack = 200
)

// storySet is posts that seem to tell of one person, in the order of time.
type storySet []*chapter

// storySets links chapters, and returns the sets of more than one. Posts are
// linked if they lie within a month of each other, nothing in them contradicts
// that they are about one person, and they are parts of one thread, share a rare
// word or hashtag, or one says that it is an update.
func storySets(chapters []chapter) []storySet {
	slices.SortStableFunc(chapters, func(a, b chapter) int { return a.note.Item.Published.Compare(b.note.Item.Published) })
	l := linker{often: map[string]int{}}
	for i := range chapters {
		chapters[i].set = &storySet{&chapters[i]}
		for _, word := range slices.Compact(slices.Sorted(slices.Values(slices.Concat(chapters[i].terms, chapters[i].tags)))) {
			l.often[word]++
		}
	}
	for i := range chapters {
		later := &chapters[i]
		for j := i - 1; j >= max(0, i-lookBack) && later.note.Item.Published.Sub(chapters[j].note.Item.Published) <= linkedWithin; j-- {
			a, b := chapters[j].set, later.set
			if a == b || len(*a)+len(*b) > largestSet || !l.linked(&chapters[j], later) || a.contradicts(*b) {
				continue
			}
			for _, c := range *b {
				c.set = a
			}
			*a = append(*a, *b...)
		}
	}
	var out []storySet
	for i := range chapters {
		if s := *chapters[i].set; len(s) > 1 && s[0] == &chapters[i] {
			slices.SortStableFunc(s, func(a, b *chapter) int { return a.note.Item.Published.Compare(b.note.Item.Published) })
			out = append(out, s)
		}
	}
	return out
}

// linker knows in how many chapters a word or hashtag stands.
type linker struct{ often map[string]int }

func (l *linker) rare(word string) bool { return l.often[word] <= rareTerm }

func (l *linker) linked(earlier, later *chapter) bool {
	a, b := earlier.note, later.note
	if a.Thread != "" && a.Thread == b.Thread && a.Item.Group == "" {
		return true
	}
	if earlier.sharesTerm(later, l.rare) {
		return true
	}
	if slices.ContainsFunc(earlier.tags, func(t string) bool { return slices.Contains(later.tags, t) && l.rare(t) }) {
		return true
	}
	return later.later && earlier.marks&mClinical != 0 && earlier.sharesTerm(later, func(string) bool { return true })
}

// tagWords are hashtags in a form that is no other word's. Those of a series with
// a new case each time are left out.
func tagWords(tags []string) []string {
	var out []string
	for _, t := range tags {
		t = strings.ToLower(t)
		if !strings.Contains(t, "ofthe") && !strings.Contains(t, "quiz") && !strings.Contains(t, "monday") && !strings.Contains(t, "friday") {
			out = append(out, "#"+t)
		}
	}
	return out
}

// contradicts reports whether a post of one set and one of the other cannot be
// about one person.
func (s storySet) contradicts(other storySet) bool {
	return slices.ContainsFunc(s, func(a *chapter) bool {
		return slices.ContainsFunc(other, func(b *chapter) bool { return a.contradicts(b) })
	})
}

// facts is the sum of what the posts tell, without one of them if it is given.
func (s storySet) facts(without *chapter) factSet {
	var sum factSet
	for _, c := range s {
		if c != without {
			sum |= c.facts
		}
	}
	return sum
}

// marks is what all the posts tell, read as one text.
func (s storySet) marks() marks {
	var m marks
	for _, c := range s {
		m |= c.marks
	}
	return m
}

// removeFirst returns the post without which the fewest kinds of facts are left;
// of several, the one that tells most, and then the latest.
func (s storySet) removeFirst() *chapter {
	return slices.MinFunc(s, func(a, b *chapter) int {
		return cmp.Or(cmp.Compare(s.facts(a).count(), s.facts(b).count()), cmp.Compare(b.facts.count(), a.facts.count()), b.note.Item.Published.Compare(a.note.Item.Published))
	})
}

// text joins the posts for showing, and marks their facts.
func (s storySet) text() (string, []audit.Span) {
	notes := make([]audit.Noted, len(s))
	for i, c := range s {
		notes[i] = c.note
	}
	return dated(notes, func(i int) []audit.Span {
		var spans []audit.Span
		for _, t := range s[i].told {
			spans = append(spans, t.span)
		}
		return spans
	})
}
