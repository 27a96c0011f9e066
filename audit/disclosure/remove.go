package disclosure

import (
	"cmp"
	"math/bits"
	"slices"
)

const (
	// exactPosts is up to how many posts every choice of posts is tried.
	exactPosts = 12
	// exactDetails is up to how many details every choice of details is tried.
	exactDetails = 10
	// mostDetails is how many details of one post are worth leaving out; with more,
	// nothing is left of the post.
	mostDetails = 3
	// mostChoices is how many choices of as many posts are looked at for details.
	mostChoices = 16
)

// remove finds the fewest posts to touch so that the band falls to [Crowd], and of
// them the details to leave out where that is enough, instead of the whole post.
func (w *weigher) remove(posts int) []Removal {
	choices := w.choosePosts(posts)
	var best []Fact
	var touched uint64
	for n, choice := range choices {
		details, ok := w.chooseDetails(choice)
		if n == 0 || ok && (best == nil || len(details) < len(best)) {
			best, touched = details, choice
		}
	}
	return w.removals(touched, best)
}

// choosePosts returns the smallest choices of posts, as sets of bits, without
// which that is so.
func (w *weigher) choosePosts(posts int) []uint64 {
	if posts > exactPosts {
		return []uint64{w.greedyPosts(posts)}
	}
	var out []uint64
	for size := 1; size <= posts && len(out) == 0; size++ {
		for choice := uint64(1); choice < 1<<posts && len(out) < mostChoices; choice++ {
			if bits.OnesCount64(choice) == size && w.enough(choice, nil) {
				out = append(out, choice)
			}
		}
	}
	return out
}

// greedyPosts takes, one after another, the post without which most people fit.
func (w *weigher) greedyPosts(posts int) (choice uint64) {
	for !w.enough(choice, nil) {
		best, most := 0, -1.0
		for p := range posts {
			if choice&(1<<p) != 0 {
				continue
			}
			if v := w.weigh(w.left(choice|1<<p, nil)); cmp.Compare(v.k, most) > 0 || w.reaches(v) {
				best, most = p, v.k
			}
		}
		choice |= 1 << best
	}
	return choice
}

// enough reports whether the band falls to the one that is aimed at without the
// posts and the details.
func (w *weigher) enough(posts uint64, details []Fact) bool {
	return w.reaches(w.weigh(w.left(posts, details)))
}

func (w *weigher) reaches(v verdict) bool { return v.band.gravity() <= w.aim.gravity() }

// left returns what is told without the posts and the details.
func (w *weigher) left(posts uint64, details []Fact) []Fact {
	var out []Fact
	for _, f := range w.all {
		if posts&(1<<f.Post) == 0 && !slices.Contains(details, f) {
			out = append(out, f)
		}
	}
	return out
}

// chooseDetails returns the fewest details of the posts that are enough to leave
// out; ok is false if the whole posts are better removed.
func (w *weigher) chooseDetails(posts uint64) (details []Fact, ok bool) {
	can := w.detailsOf(posts)
	if !w.enough(0, can) {
		return nil, false
	}
	if len(can) <= exactDetails {
		can = w.fewestDetails(can)
	} else {
		can = w.greedyDetails(can)
	}
	return can, len(can) <= mostDetails*bits.OnesCount64(posts)
}

// detailsOf returns what can be left out of the posts. A sex cannot: no sentence is
// without he or she for long.
func (w *weigher) detailsOf(posts uint64) []Fact {
	var out []Fact
	for _, f := range w.all {
		if posts&(1<<f.Post) != 0 && f.Kind != Sex {
			out = append(out, f)
		}
	}
	return out
}

func (w *weigher) fewestDetails(can []Fact) []Fact {
	for size := 1; size < len(can); size++ {
		var best []Fact
		most := -1.0
		for choice := uint64(1); choice < 1<<len(can); choice++ {
			if bits.OnesCount64(choice) != size {
				continue
			}
			var out []Fact
			for i := range can {
				if choice&(1<<i) != 0 {
					out = append(out, can[i])
				}
			}
			if v := w.weigh(w.left(0, out)); w.reaches(v) && v.k > most {
				best, most = out, v.k
			}
		}
		if best != nil {
			return best
		}
	}
	return can
}

// greedyDetails puts back, one after another, what need not be left out: the
// details that say least about who somebody is first.
func (w *weigher) greedyDetails(can []Fact) []Fact {
	byTelling := slices.Clone(can)
	slices.SortStableFunc(byTelling, func(a, b Fact) int { return cmp.Compare(w.fits(b), w.fits(a)) })
	out := can
	for _, f := range byTelling {
		without := slices.DeleteFunc(slices.Clone(out), func(o Fact) bool { return o == f })
		if w.enough(0, without) {
			out = without
		}
	}
	return out
}

// removals tells a choice post by post: the details, or the whole post where there
// are none; and what each leaves.
func (w *weigher) removals(posts uint64, details []Fact) []Removal {
	var out []Removal
	var gone uint64
	var without []Fact
	for p := range 64 {
		if posts&(1<<p) == 0 {
			continue
		}
		r := Removal{Post: p}
		for _, f := range details {
			if f.Post == p {
				r.Facts = append(r.Facts, f)
			}
		}
		if r.Facts == nil {
			gone |= 1 << p
		}
		without = append(without, r.Facts...)
		v := w.weigh(w.left(gone, without))
		r.K, r.Band = v.k, v.band
		out = append(out, r)
	}
	return out
}

// LeaveOut returns the fewest details of one chapter of the story to leave out so
// that the band is what it is without them all; nil if that is no less.
func (c *Collector) LeaveOut(s *Story, post int) []Fact {
	w := c.weigherOf(s)
	w.aim = w.weigh(w.left(0, w.detailsOf(1<<post))).band
	if w.enough(0, nil) {
		return nil
	}
	details, _ := w.chooseDetails(1 << post)
	return details
}
