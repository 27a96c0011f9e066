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
)

// storySet is posts that seem to tell of one person, in the order of time.
type storySet []*chapter

// storySets links chapters, and returns the sets of more than one. Posts are
// linked if they lie within a month of each other, nothing in them contradicts
// that they are about one person, and they are parts of one thread, share a rare
// word or hashtag, or one says that it is an update.
func storySets(chapters []chapter) []storySet {
	slices.SortStableFunc(chapters, func(a, b chapter) int { return a.note.Item.Published.Compare(b.note.Item.Published) })
	l := linker{often: map[string]int{}, set: make([]int, len(chapters)), chapters: chapters}
	for i := range chapters {
		l.set[i] = i
		for _, word := range slices.Compact(slices.Sorted(slices.Values(slices.Concat(chapters[i].terms, tagWords(chapters[i].tags))))) {
			l.often[word]++
		}
	}
	for i := range chapters {
		for j := i - 1; j >= 0 && chapters[i].note.Item.Published.Sub(chapters[j].note.Item.Published) <= linkedWithin; j-- {
			if l.set[i] != l.set[j] && l.linked(&chapters[j], &chapters[i]) && !l.contradict(l.set[i], l.set[j]) {
				l.merge(l.set[i], l.set[j])
			}
		}
	}
	return l.sets()
}

// linker joins chapters to sets. A set goes by the index of one of its chapters.
type linker struct {
	chapters []chapter
	set      []int          // of each chapter
	often    map[string]int // in how many chapters a word or hashtag stands
}

func (l *linker) rare(word string) bool { return l.often[word] <= rareTerm }

func (l *linker) linked(earlier, later *chapter) bool {
	a, b := earlier.note, later.note
	if a.Thread != "" && a.Thread == b.Thread && a.Item.Group == "" {
		return true
	}
	if earlier.sharesTerm(later, l.rare) {
		return true
	}
	for _, tag := range tagWords(earlier.tags) {
		if slices.Contains(tagWords(later.tags), tag) && l.rare(tag) {
			return true
		}
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

func (l *linker) contradict(a, b int) bool {
	for i := range l.chapters {
		for j := range l.chapters {
			if l.set[i] == a && l.set[j] == b && l.chapters[i].contradicts(&l.chapters[j]) {
				return true
			}
		}
	}
	return false
}

func (l *linker) merge(a, b int) {
	for i := range l.set {
		if l.set[i] == a {
			l.set[i] = b
		}
	}
}

func (l *linker) sets() []storySet {
	by := map[int]storySet{}
	var order []int
	for i := range l.chapters {
		s := l.set[i]
		if by[s] == nil {
			order = append(order, s)
		}
		by[s] = append(by[s], &l.chapters[i])
	}
	var out []storySet
	for _, s := range order {
		if len(by[s]) > 1 {
			out = append(out, by[s])
		}
	}
	return out
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

// text joins the posts for showing, each with its day, and marks their facts.
func (s storySet) text() (string, []audit.Span) {
	var b strings.Builder
	var spans []audit.Span
	for _, c := range s {
		b.WriteString(c.note.Item.Published.UTC().Format("2 January 2006") + ": ")
		for _, span := range c.spans {
			spans = append(spans, audit.Span{From: b.Len() + span.From, To: b.Len() + span.To})
		}
		b.WriteString(c.note.Words + "\n")
	}
	return strings.TrimSuffix(b.String(), "\n"), spans
}
