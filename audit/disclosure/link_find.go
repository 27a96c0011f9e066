package disclosure

import (
	"math"
	"slices"
	"strings"
	"time"
)

// What speaks for and against two posts that share something being of one person.
const (
	soonest       = 36 * time.Hour
	soon          = 3 * 24 * time.Hour
	late          = 21 * 24 * time.Hour
	followsWithin = 7 * 24 * time.Hour  // a later word that does not say of what
	middleWithin  = 4 * 24 * time.Hour  // "It's done."
	dayWithin     = 10 * 24 * time.Hour // "the lad from Tuesday"
)

// tied links what stands in one thread, answers each other or has one story's hashtag.
func (l *linker) tied() {
	threads, posts, tags := map[string][]int{}, map[string]int{}, map[string][]int{}
	for i := range l.chapters {
		ch := &l.chapters[i]
		account := ch.Account.Key() + " "
		if ch.ties.answers != "" {
			if j, ok := posts[account+ch.ties.answers]; ok {
				l.join(j, i, weights().tiedPoints, "one answers the other", false)
			}
		}
		posts[account+ch.ID] = i
		if ch.Thread != "" && ch.Group == "" { // a group is one thread for years
			earlier := threads[account+ch.Thread]
			for _, j := range earlier {
				if (l.near(j, i) || ch.Published.IsZero()) && !ch.ties.other {
					l.join(j, i, weights().tiedPoints, "both stand in one thread", false)
				}
			}
			threads[account+ch.Thread] = latest(append(earlier, i))
		}
		for _, tag := range ch.ties.tags {
			for _, j := range tags[tag] {
				if l.near(j, i) {
					l.join(j, i, weights().tagPoints, "both have the hashtag #"+tag, false)
				}
			}
			tags[tag] = append(tags[tag], i)
		}
	}
	l.edges = slices.DeleteFunc(l.edges, func(e edge) bool {
		return e.points == weights().tagPoints && len(tags[strings.TrimPrefix(e.why, "both have the hashtag #")]) > ownSubject
	})
}

// shared links what tells the same things that few people have.
func (l *linker) shared() {
	last := map[string][]int{}
	for i := range l.chapters {
		var seen []int
		for _, t := range l.terms[i] {
			for _, j := range last[t.key] {
				if l.near(j, i) && !slices.Contains(seen, j) {
					seen = append(seen, j)
					if points, why := l.score(j, i); points >= weights().linkFrom && !l.unlikely(j, i) {
						l.join(j, i, points, why, true)
					}
				}
			}
			last[t.key] = latest(append(last[t.key], i))
		}
	}
}

// score weighs what two chapters share, and says what weighs most.
func (l *linker) score(from, to int) (points float64, why string) {
	a, b := &l.chapters[from], &l.chapters[to]
	var best term
	most := 0.0
	var counted []term // facts first; a word of one says nothing more
	ill := 0           // 1: both name an illness; 2: the same one
	for _, t := range l.terms[to] {
		for _, o := range l.terms[from] {
			if t.kind == Condition && o.kind == Condition {
				ill = max(ill, 1)
			}
			if t.key != o.key || slices.ContainsFunc(counted, func(c term) bool { return c.from <= t.from && t.to <= c.to && c.to > c.from }) {
				continue
			}
			if t.kind == Condition {
				ill = 2
			}
			counted = append(counted, t)
			t.points = (t.points + o.points) / 2
			w := l.worth(t, from, to)
			if t.kind == Event && w == weights().rarePoints && strings.Contains(t.words, " ") && strings.EqualFold(t.words, o.words) {
				points += weights().sayingPoints
			}
			if points += w; w > most {
				best, most = t, w
			}
		}
	}
	both := l.inCommon(from, to, func(s step) bool {
		return slices.ContainsFunc(counted, func(c term) bool {
			return (c.kind != "" || c.work) && c.from <= int(s.from) && int(s.to) <= c.to && c.to > c.from
		})
	})
	if both.copied {
		return 0, ""
	}
	begins := l.trails[to].begins
	said, which := l.refers(from, to)
	points += said
	if points += both.points; points < weights().contentLeast {
		return 0, ""
	}
	points += l.meant(from, to)
	same := a.Account.Key() == b.Account.Key()
	switch apart := b.Published.Sub(a.Published); {
	case apart <= soonest:
		points += weights().soonestPoints
	case apart <= soon:
		points += weights().soonPoints
	case apart > late:
		points += weights().latePoints
	}
	on := 0.0 // how far the later post is told as if the earlier were known
	switch {
	case b.ties.back && b.ties.day != noDay && b.ties.day != a.Published.Weekday():
	case b.ties.back, begins.middle:
		on = weights().backPoints
	case len(which) > 0, best.known(), best.article == ours && a.care() && b.care(), begins.definite:
		on = weights().knownPoints
	case begins.pronoun:
		on = weights().thirdPoints
		if len(both.words)+len(counted) == 0 { // of one subject alone, "he" may be anybody
			on = weights().subjectPoints
		}
	}
	if !a.care() {
		on /= 2
	}
	points += on
	switch {
	case best.article == fresh && !same:
		points += weights().freshOver
	case best.article == fresh:
		points += weights().freshPoints
	case begins.fresh:
		points += weights().freshPoints / 2
	}
	if sexOf(a) != "" && sexOf(a) == sexOf(b) {
		points += weights().sexPoints
	}
	carriesOn := a.care() && (b.ties.back || best.known() && (b.care() || has(b.Facts, Age, Sex, Family, Outcome, Condition, Quotation)))
	if !carriesOn && best.kind != Condition && (!a.care() && !a.ties.who || !b.care() && !b.ties.who) {
		points += weights().passingPoints * max(a.doubt(), b.doubt())
	}
	if first := l.termIn(from, best.key); first.article == known && a.care() && !a.ties.back {
		points += weights().theFirstPoints
	}
	if b.ties.other {
		points += weights().otherPoints
	}
	if l.own(from) != l.own(to) {
		points += weights().ownPoints
	}
	if ill == 1 {
		points += weights().unlikePoints
	}
	if a.Weight == Passing && b.Weight == Passing {
		points += weights().unsurePoints
	}
	points -= l.crowding(from, to)
	return points, whyOf(best, both, which, begins)
}

// crowding is by how much less it says that two posts are alike where the writer tells
// of many people in those weeks.
func (l *linker) crowding(from, to int) float64 {
	lo, _ := slices.BinarySearch(l.cares, int(l.lo[from]))
	hi, _ := slices.BinarySearch(l.cares, int(l.hi[to])+1)
	return min(weights().crowdMost, weights().crowdPoints*math.Log2(max(1, float64(hi-lo)/weights().crowdFrom)))
}

// doubt is how far it is doubtful that a chapter is of somebody in care.
func (ch *Chapter) doubt() float64 {
	if ch.care() {
		return 0
	}
	return 1 - min(1, max(0, ch.ties.chance)/toldFrom)
}

func sexOf(ch *Chapter) string {
	for _, f := range ch.Facts {
		if f.Kind == Sex {
			return f.Value
		}
	}
	return ""
}

// known reports whether a term is told as of somebody told of before.
func (t *term) known() bool { return t.article == known || t.article == mine }

// termIn returns the term of a chapter by its key.
func (l *linker) termIn(chapter int, key string) term {
	for _, t := range l.terms[chapter] {
		if t.key == key {
			return t
		}
	}
	return term{}
}

// lookedBack links a later word that shares nothing with what it is about, if only
// one story before it can be meant. Where the later was put on a scale, the odds know
// better (see [linker.oddsOn]).
func (l *linker) lookedBack() {
	for i := range l.chapters {
		t := &l.chapters[i].ties
		if t.other || t.chance >= 0 {
			continue
		}
		switch ref := &l.refs[i]; {
		case t.back && t.day != noDay:
			l.followOne(i, dayWithin, "the later one may look back at the earlier, of that "+t.day.String(), func(j int) bool { return l.chapters[j].Published.Weekday() == t.day })
		case !ref.from.IsZero() && l.chapters[i].care():
			l.followOne(i, linkedWithin, "the later one says a time at which only the earlier is", func(j int) bool { return ref.covers(l.chapters[j].Published) })
		case l.trails[i].begins.middle:
			l.followOne(i, middleWithin, "the later one begins as if the earlier were known", func(j int) bool {
				return l.chapters[j].Account.Key() == l.chapters[i].Account.Key() && (l.chapters[i].care() || l.trails[i].begins.pronoun)
			})
		case t.back:
			l.followOne(i, followsWithin, "the later one looks back, and may mean the earlier", func(int) bool { return true })
		}
	}
}

// followOne links the chapter to the one before it that tells of care, fits and
// contradicts nothing; with two of them it is not clear which is meant, unless they
// are linked themselves.
func (l *linker) followOne(i int, within time.Duration, why string, fits func(j int) bool) {
	found := -1
	for j := i - 1; j >= max(0, i-4*lookBack) && l.chapters[i].Published.Sub(l.chapters[j].Published) <= within && !l.chapters[j].Published.IsZero(); j-- {
		if l.joined[[2]int{j, i}] {
			return
		}
		if !l.chapters[j].care() || !fits(j) || contradict(&l.chapters[j], &l.chapters[i]) {
			continue
		}
		if found >= 0 && !l.joined[[2]int{j, found}] {
			return
		}
		if found < 0 {
			found = j
		}
	}
	if found >= 0 {
		l.join(found, i, weights().linkFrom, why, true)
	}
}
