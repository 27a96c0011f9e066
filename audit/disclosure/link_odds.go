package disclosure

import (
	_ "embed"
	"math"
	"sync"
)

// Two posts may be of one person and share no rare word: the second says "he", nobody
// else is told of in those weeks, and of both a careful reader would hold that they are
// of a patient. How much each sign of that says was learned; link_odds.txt has it.

//go:embed link_odds.txt
var oddsList string

// linkOdds are the weights of link_odds.txt, in natural logarithms of odds.
type linkOdds struct {
	bias, content, themes, said, meant, otherTime, days                float64
	least, most, patient, around, between                              float64
	middle, pronoun, definite, freshLater, freshFirst, sex, own, other float64
	from, unless                                                       float64 // no logarithm: the chance from which two posts are linked
}

var odds = sync.OnceValue(func() *linkOdds {
	o := new(linkOdds)
	fillWeights("link_odds.txt", oddsList, map[string]*float64{
		"bias": &o.bias, "content": &o.content, "themes": &o.themes, "said": &o.said, "meant": &o.meant, "otherTime": &o.otherTime, "days": &o.days,
		"least": &o.least, "most": &o.most, "patient": &o.patient, "around": &o.around, "between": &o.between,
		"middle": &o.middle, "pronoun": &o.pronoun, "definite": &o.definite, "freshLater": &o.freshLater, "freshFirst": &o.freshFirst,
		"sex": &o.sex, "own": &o.own, "other": &o.other, "from": &o.from, "unless": &o.unless,
	})
	return o
})

const (
	mostContent = 5.0 // points of words, and of facts, that count at most
	busiest     = 2.5 // crowding from which it says nothing that somebody is told of soon after
	ahead       = 0.8 // of the odds of all before, those that the likeliest has at least
	mostBefore  = 48  // posts before one that are held beside it at most
)

// likely reports whether a chapter is of somebody in care, as far as it could be part of
// a story.
func (ch *Chapter) likely() bool { return ch.care() || ch.ties.chance >= likelyFrom }

// oddsOn links each chapter that likely is of somebody told of before to the one before it
// that is most likely of the same, if that is likelier than all others and none together.
func (l *linker) oddsOn() {
	type before struct {
		at   int
		odds float64
	}
	var found []before
	for j := range l.chapters {
		b := &l.chapters[j]
		if b.ties.chance < 0 || b.ties.other || l.crowding(j, j) > busiest {
			continue
		}
		found = found[:0]
		for i := j - 1; i >= max(int(l.lo[j]), j-mostBefore); i-- {
			a := &l.chapters[i]
			if a.ties.chance < 0 || !a.likely() && !b.likely() || contradict(a, b) {
				continue
			}
			z := l.oddsOf(i, j)
			found = append(found, before{i, math.Exp(z)})
		}
		best := before{-1, 0}
		for _, f := range found {
			if f.odds > best.odds {
				best = f
			}
		}
		if best.at < 0 {
			continue
		}
		same, all := 0.0, 1.0
		for _, f := range found {
			all += f.odds
			if f.at == best.at || l.joined[[2]int{min(f.at, best.at), max(f.at, best.at)}] {
				same += f.odds
			}
		}
		if p := same / all; same >= ahead*(all-1) && p >= odds().from {
			l.join(best.at, j, weights().linkFrom+p-odds().from, "both are likely of somebody in care, and the later reads as of the same", true)
		}
	}
}

// count counts the posts that are of a patient, by their chances, and the chapters that
// are likely of somebody in care, before each.
func (l *linker) count() {
	l.patients, l.likelies = make([]float64, len(l.chapters)+1), make([]int, len(l.chapters)+1)
	for i := range l.chapters {
		l.patients[i+1], l.likelies[i+1] = l.patients[i]+max(0, l.chapters[i].ties.chance), l.likelies[i]
		if l.chapters[i].likely() {
			l.likelies[i+1]++
		}
	}
}

// unlikely reports whether two posts that were weighed are hardly of one person, though
// they have something in common: where many are told of, that is little.
func (l *linker) unlikely(from, to int) bool {
	if l.chapters[from].ties.chance < 0 || l.chapters[to].ties.chance < 0 {
		return false
	}
	p := math.Exp(l.oddsOf(from, to))
	return p/(1+p) < odds().unless
}

// oddsOf are the log odds of two chapters being of one person.
func (l *linker) oddsOf(from, to int) float64 {
	a, b, o := &l.chapters[from], &l.chapters[to], odds()
	both := l.inCommon(from, to, func(step) bool { return false })
	facts, words := l.factsInCommon(from, to), both.points-both.subjects
	said, _ := l.refers(from, to)
	meant := l.meant(from, to)
	if facts+words+both.subjects+said+max(meant, 0) <= 0 && !(a.likely() && b.likely() && l.goesOn(to)) {
		return math.Inf(-1)
	}
	z := o.bias + o.content*(min(facts, mostContent)+min(words, mostContent)) + o.themes*both.subjects + o.said*said + o.meant*max(meant, 0) + o.otherTime*min(meant, 0)
	around := l.patients[l.hi[to]+1] - l.patients[l.lo[from]] // posts of patients in those weeks
	between := l.likelies[to] - l.likelies[from+1]
	x, y := logOdds(a.ties.telling), logOdds(b.ties.telling)
	z += o.least*min(x, y) + o.most*max(x, y) + o.patient*logOdds(max(a.ties.chance, b.ties.chance))
	z += o.days*math.Log2(1+b.Published.Sub(a.Published).Hours()/24) + o.around*math.Log2(1+around) + o.between*math.Log2(1+float64(between))
	for _, s := range [...]struct {
		is   bool
		odds float64
	}{
		{l.trails[to].begins.fresh, o.freshLater}, {l.trails[from].begins.fresh, o.freshFirst},
		{sexOf(a) != "" && sexOf(a) == sexOf(b), o.sex}, {l.own(from) || l.own(to), o.own}, {b.ties.other, o.other},
	} {
		if s.is {
			z += s.odds
		}
	}
	switch begins := l.trails[to].begins; {
	case begins.middle || b.ties.back:
		z += o.middle
	case begins.pronoun:
		z += o.pronoun
	case begins.definite:
		z += o.definite
	}
	return z
}

// goesOn reports whether a chapter begins as if somebody or something were known.
func (l *linker) goesOn(i int) bool {
	b := &l.trails[i].begins
	return l.chapters[i].ties.back || b.middle || (b.pronoun || b.definite) && !b.fresh
}

// logOdds of a chance, with neither end of it sure.
func logOdds(chance float64) float64 {
	const slack = 0.03
	chance = min(1, max(0, chance))
	return math.Log((chance + slack) / (1 + slack - chance))
}

// factsInCommon are the points of the facts that two chapters share.
func (l *linker) factsInCommon(from, to int) float64 {
	points := 0.0
	for _, t := range l.terms[to] {
		for _, o := range l.terms[from] {
			if t.key == o.key {
				points += l.worth(t, from, to)
			}
		}
	}
	return points
}
