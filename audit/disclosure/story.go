package disclosure

import (
	"cmp"
	"slices"
)

// story makes a story of linked chapters; ok is false if it is [Crowd] to all but
// the patient.
func (c *Collector) story(set linked) (s Story, ok bool) {
	s = Story{ID: set.chapters[0].Account.Key() + "/" + set.chapters[0].ID, Chapters: set.chapters, Links: set.links}
	for i := range s.Chapters {
		facts := slices.Clone(s.Chapters[i].Facts) // chapters may be shared with the collector's
		for n := range facts {
			facts[n].Post = i
		}
		s.Chapters[i].Facts = facts
	}
	w := c.weigherOf(&s)
	v := w.weigh(w.all)
	if v.band == Crowd && s.telltales() {
		w = c.weigherOf(&s)
		v = w.weigh(w.all)
	}
	if v.band == Crowd {
		return Story{}, false
	}
	s.Facts, s.K, s.Band, s.Readers = v.facts, v.k, v.band, v.readers
	s.Facts = append(s.Facts, w.given...)
	s.Remove = w.remove(len(s.Chapters))
	return s, true
}

// weigher asks of any choice from the facts of one story how few people fit it.
type weigher struct {
	ctx   Context
	given []Fact             // what the accounts give
	all   []Fact             // what the posts tell, chapter by chapter
	alone map[string]float64 // by kind and value: how many people fit that fact alone
	aim   Band               // to which the band is to fall
}

func (c *Collector) weigherOf(s *Story) *weigher {
	w := &weigher{alone: map[string]float64{}, aim: Crowd}
	w.ctx, w.given = c.shownIn(s.Chapters)
	for _, ch := range s.Chapters {
		w.all = append(w.all, ch.Facts...)
	}
	return w
}

// verdict is what a choice of facts gives away.
type verdict struct {
	facts   []Fact // united
	k       float64
	band    Band
	readers []Reader
}

func (w *weigher) weigh(facts []Fact) verdict {
	v := verdict{facts: w.unite(facts)}
	if len(v.facts) == 0 {
		return verdict{band: Crowd}
	}
	est := Expect(w.withDays(v.facts), w.ctx)
	v.k = est.K
	v.facts = fill(v.facts, est.Factors)
	v.readers = []Reader{thePatient(v.facts), peopleWhoKnow(v.facts, w.given), stranger(v.facts, est)}
	v.band = graver(v.readers[1].Band, v.readers[2].Band)
	return v
}

// withDays adds the days of publication, where the posts name none.
func (w *weigher) withDays(facts []Fact) []Fact {
	if has(facts, Date) {
		return facts
	}
	for _, f := range w.given {
		if f.Kind == Date {
			return append(slices.Clip(facts), f)
		}
	}
	return facts
}

// unite keeps the most precise fact of each kind: the one that the fewest people
// fit, and of several the earliest told.
func (w *weigher) unite(facts []Fact) []Fact {
	var out []Fact
	for _, f := range facts {
		i := slices.IndexFunc(out, func(o Fact) bool { return o.Kind == f.Kind })
		switch {
		case i < 0:
			out = append(out, f)
		case w.fits(f) < w.fits(out[i]):
			out[i] = f
		}
	}
	if slices.ContainsFunc(out, child) { // what a child is called by is no work: "the magistrate"
		out = slices.DeleteFunc(out, func(f Fact) bool { return f.Kind == Occupation })
	}
	slices.SortStableFunc(out, func(a, b Fact) int { return cmp.Compare(a.Post, b.Post) })
	return out
}

// child reports whether a fact is the age of somebody too young to work.
func child(f Fact) bool {
	from, to, ok := years(f.Value)
	return f.Kind == Age && ok && from == to && to < 13 // and not of "they brought the baby"
}

// fits returns how many people fit one fact alone.
func (w *weigher) fits(f Fact) float64 {
	key := string(f.Kind) + " " + f.Value
	k, ok := w.alone[key]
	if !ok {
		k = Expect([]Fact{f}, w.ctx).K
		w.alone[key] = k
	}
	return k
}

// fill takes over the share and basis by which the number was reckoned.
func fill(facts, factors []Fact) []Fact {
	for i := range facts {
		for _, f := range factors {
			if f.Kind == facts[i].Kind && f.Value == facts[i].Value {
				facts[i].Share, facts[i].Basis = f.Share, f.Basis
			}
		}
	}
	return facts
}

// Several reports whether the story is of several posts that together tell more
// than any of them does.
func (s *Story) Several() bool {
	all, most := map[string]bool{}, 0
	for i := range s.Chapters {
		n := 0
		for _, f := range s.Chapters[i].Facts {
			if f.Kind != Sex {
				all[string(f.Kind)+" "+f.Value] = true
				n++
			}
		}
		most = max(most, n)
	}
	return len(s.Chapters) > 1 && len(all) > most
}

// Told returns the facts that the posts tell, by the order of the posts.
func (s *Story) Told() []Fact {
	return slices.DeleteFunc(slices.Clone(s.Facts), func(f Fact) bool { return f.Post < 0 })
}

// Has reports whether one of the story's posts, or a copy of one, is this one of
// the account.
func (s *Story) Has(accountKey, id string) bool {
	return slices.ContainsFunc(s.Chapters, func(ch Chapter) bool {
		return ch.is(accountKey, id) || slices.ContainsFunc(ch.Copies, func(c Chapter) bool { return c.is(accountKey, id) })
	})
}

func (ch *Chapter) is(accountKey, id string) bool {
	return ch.ID == id && ch.Account.Key() == accountKey
}
