package disclosure

import (
	"cmp"
	"slices"
	"time"
)

const (
	// linkedWithin is how far apart two posts lie at most that are linked.
	linkedWithin = 30 * 24 * time.Hour
	// largestStory is how many posts are a story at most: more share a subject.
	largestStory = 12
	// lookBack is how many earlier posts with the same term one is compared with.
	lookBack = 8
	// copiedWithin is how far apart the same words are one post put in two places.
	copiedWithin = 14 * 24 * time.Hour
)

// StoryReach is how long before a post another can lie and still belong to its
// story: as far as a chain of the longest steps reaches.
const StoryReach = (largestStory - 1) * linkedWithin

// linker links chapters, which are in the order of time.
type linker struct {
	chapters []Chapter
	terms    [][]term // by chapter
	trails   []trail
	refs     []reference
	home     func(place string) bool
	vocab    vocabulary
	lo, hi   []int32 // by chapter: the first within reach before it, and the last after it
	themes   [64][]int32
	cares    []int // chapters that tell of care
	patients []float64
	likelies []int
	often    map[string]*spread
	edges    []edge
	joined   map[[2]int]bool
	marks    map[[2]int][]mark // of linked chapters
}

// edge says that two chapters, the earlier first, may be of one person.
type edge struct {
	from, to int
	points   float64
	why      string
	soft     bool
}

// link returns the chapters in sets that seem to tell of one person each; most
// have one chapter. home reports whether a place is the owner's own, who writes
// of it whatever is told.
func link(chapters []Chapter, home func(place string) bool) []linked {
	chapters = oncePerText(chapters)
	l := &linker{chapters: chapters, home: home, terms: make([][]term, len(chapters)), often: map[string]*spread{}, joined: map[[2]int]bool{}, marks: map[[2]int][]mark{}}
	l.follow()
	for i := range chapters {
		l.terms[i] = termsOf(&chapters[i], home)
		for _, t := range l.terms[i] {
			if l.often[t.key] == nil {
				l.often[t.key] = &spread{}
			}
			l.often[t.key].add(i, chapters[i].Published)
		}
	}
	l.tied()
	l.shared()
	l.carriedOn()
	l.oddsOn()
	l.lookedBack()
	return l.sets()
}

// linked is the chapters of one story, in the order of time.
type linked struct {
	chapters []Chapter
	links    []Link
}

// oncePerText folds posts that say the same words within days of each other into
// the earliest of them.
func oncePerText(chapters []Chapter) []Chapter {
	last := make(map[uint64][]int, 3*len(chapters)) // by each of the lowest hashes: chapters of late
	out := make([]Chapter, 0, len(chapters))
	for _, ch := range chapters {
		if i, ok := copyOf(out, last, &ch); ok {
			out[i].Copies = append(slices.Clip(out[i].Copies), ch)
			continue
		}
		for _, h := range ch.ties.sketch[:min(3, len(ch.ties.sketch))] {
			last[h] = latest(append(last[h], len(out)))
		}
		out = append(out, ch)
	}
	return out
}

func copyOf(before []Chapter, last map[uint64][]int, ch *Chapter) (int, bool) {
	for _, h := range ch.ties.sketch[:min(3, len(ch.ties.sketch))] {
		for _, i := range last[h] {
			if ch.Published.Sub(before[i].Published) <= copiedWithin && ch.ties.sketch.same(before[i].ties.sketch) {
				return i, true
			}
		}
	}
	return 0, false
}

// latest keeps the last few.
func latest(of []int) []int { return of[max(0, len(of)-lookBack):] }

// near reports whether two chapters lie close enough in time.
func (l *linker) near(a, b int) bool {
	x, y := l.chapters[a].Published, l.chapters[b].Published
	return !x.IsZero() && !y.IsZero() && y.Sub(x) <= linkedWithin
}

func (l *linker) join(from, to int, points float64, why string, soft bool) {
	if at := [2]int{from, to}; !l.joined[at] {
		l.joined[at] = true
		l.edges = append(l.edges, edge{from, to, points, why, soft})
	}
}

// sets puts together what is linked, the strongest link first, unless something
// told in one set contradicts what is told in the other.
func (l *linker) sets() []linked {
	slices.SortFunc(l.edges, func(a, b edge) int {
		return cmp.Or(cmp.Compare(b.points, a.points), cmp.Compare(a.to, b.to), cmp.Compare(b.from, a.from))
	})
	in := make([]int, len(l.chapters)) // by chapter: its set, named by one of its chapters
	members := make([][]int, len(l.chapters))
	links := make([][]edge, len(l.chapters))
	for i := range in {
		in[i], members[i] = i, []int{i}
	}
	for _, e := range l.edges {
		a, b := in[e.from], in[e.to]
		l.chapters[e.from].late()
		l.chapters[e.to].late()
		if a == b || len(members[a])+len(members[b]) > largestStory || l.contradict(members[a], members[b]) {
			continue
		}
		for _, i := range members[b] {
			in[i] = a
		}
		members[a] = append(members[a], members[b]...)
		links[a] = append(append(links[a], links[b]...), e)
		members[b], links[b] = nil, nil
	}
	var out []linked
	for i, m := range members {
		if s, ok := l.founded(m, links[i]); ok {
			out = append(out, s)
		}
	}
	return out
}

// founded makes a story of chapters of which at least one tells of care.
func (l *linker) founded(members []int, by []edge) (linked, bool) {
	tells := func(i int) bool { return l.chapters[i].likely() && !l.own(i) }
	if len(members) == 1 && !l.chapters[members[0]].alone() || !slices.ContainsFunc(members, tells) {
		return linked{}, false
	}
	slices.Sort(members)
	var s linked
	at := map[int]int{}
	for n, i := range members {
		at[i] = n
		s.chapters = append(s.chapters, l.chapters[i])
	}
	if most, _ := telling(s.chapters); most >= 0 && most < tellsFrom {
		return linked{}, false
	}
	for _, e := range by {
		for _, m := range l.marks[[2]int{e.from, e.to}] {
			s.chapters[at[m.chapter]].marked(m)
		}
		s.links = append(s.links, Link{From: at[e.from], To: at[e.to], Why: e.why, Soft: e.soft})
	}
	slices.SortFunc(s.links, func(a, b Link) int { return cmp.Or(cmp.Compare(a.To, b.To), cmp.Compare(a.From, b.From)) })
	return s, true
}

// own reports whether a chapter is of the writer's own family or circle.
func (l *linker) own(i int) bool { return l.chapters[i].ties.own || l.trails[i].begins.own }

// alone reports whether a chapter may be a story by itself: it tells of somebody in
// care, and where its text was weighed, it is sure of it and a careful reader would be.
func (ch *Chapter) alone() bool {
	if ch.ties.chance < 0 {
		return ch.Weight > Passing
	}
	return ch.Weight == Sure && ch.ties.chance >= sureFrom
}

// care reports whether a chapter tells of care: by itself, or likely, which is not
// enough for a story of one post.
func (ch *Chapter) care() bool { return ch.Weight > Passing || ch.ties.care }

// contradict reports whether a chapter of one set and one of the other cannot be
// about one person.
func (l *linker) contradict(a, b []int) bool {
	return slices.ContainsFunc(a, func(i int) bool {
		return slices.ContainsFunc(b, func(j int) bool { return contradict(&l.chapters[i], &l.chapters[j]) })
	})
}

func contradict(a, b *Chapter) bool {
	for _, f := range a.Facts {
		for _, g := range b.Facts {
			if f.Kind == g.Kind && f.Value != g.Value && f.Kind.Contradicts(f.Value, g.Value) {
				return true
			}
		}
	}
	return false
}

// marked adds what ties the chapter to another as a fact, where none stands there yet.
func (ch *Chapter) marked(m mark) {
	if m.to <= len(ch.Words) && !slices.ContainsFunc(ch.Facts, func(f Fact) bool { return f.From < m.to && m.from < f.To || f.Kind == Feature && f.Value == m.value }) {
		ch.Facts = append(slices.Clip(ch.Facts), Fact{Kind: Feature, Value: m.value, Words: ch.Words[m.from:m.to], From: m.from, To: m.to})
	}
}
