package names

// Which of the words of a name is the surname is weighed by how many bear each as a
// given name and as a surname, and how often people write in each order.

// An order says which words are the surname and which are syllables of a Chinese
// given name; the rest are given names.
type order struct {
	family, familyEnd     int
	syllables, syllableTo int
	score                 float64
}

// How often names are written in an order, among what is met on networks in the
// three places. The numbers are estimates; only their proportions count.
const (
	givenFirst      = 1.0
	familyFirst     = 0.03 // Murphy Mary, without a comma
	twoSurnames     = 0.15 // Mary Murphy Kelly
	noSurname       = 0.03 // Mary Kate
	surnameAlone    = 0.01 // Murphy Kelly
	oneGiven        = 0.7  // Mary
	oneFamily       = 0.3  // Murphy
	chineseFirst    = 0.15 // Chan Tai Man
	chineseLast     = 0.10 // Tai Man Chan
	englishFirst    = 0.20 // Peter Chan Tai Man
	englishLast     = 0.10 // Chan Tai Man Peter
	englishSyllable = 0.10 // Peter Tai Man Chan
)

// What a word weighs that is not looked up.
const (
	initialGiven  = 0.04
	initialFamily = 0.01
	aSyllable     = 0.01
	likeEnglish   = 0.001 // a syllable that is an English name too: Ben, Dan
	bothSyllables = 0.0003
	never         = 1e-9
	torn          = 0.02 // a hyphen is between given name and surname
)

// weighed is a word with its chances.
type weighed struct {
	given, family, syllable, chinese float64
}

// orders are the likeliest of the words, the best first.
type orders struct {
	words  []word
	weight [mostWords]weighed
	capped bool // some words are in capitals and some are not
	comma  int  // before which word a comma stands; 0 for none
	best   [4]order
	n      int
}

// weigh looks the words up, which must be no more than mostWords.
func (o *orders) weigh(words []word) {
	o.words = words
	upper := 0
	for i := range words {
		w := &words[i]
		if w.comma && o.comma == 0 {
			o.comma = i
		}
		if w.upper && !w.initial() {
			upper++
		}
		o.weight[i] = weight(w)
	}
	o.capped = upper > 0 && upper < len(words)
}

func weight(w *word) weighed {
	if w.initial() {
		return weighed{given: initialGiven, family: initialFamily}
	}
	g := givenNames()[w.text]
	f := familyNames()[w.text]
	x := weighed{given: float64(max(g.most, Unknown)), family: float64(max(f.most, Unknown))}
	if w.joined {
		x.given, x.family = never, max(x.family*5, 1e-4)
		return x
	}
	c := chineseNames()
	if c.romanised[w.text] {
		x.chinese = max(float64(f.hk), Unknown)
	}
	switch {
	case syllable(w.text):
		x.syllable = aSyllable
		if max(g.uk, g.ie) > 1e-4 {
			x.syllable = likeEnglish
		}
	case g.most == 0 && twoSyllables(w.text):
		x.syllable = bothSyllables
	}
	return x
}

// read weighs the orders in which the words may stand.
func (o *orders) read() {
	n := len(o.words)
	if n == 1 {
		o.try(order{familyEnd: 0, score: oneGiven})
		o.try(order{familyEnd: 1, score: oneFamily})
		return
	}
	straight := givenFirst
	if c := o.comma; c > 0 {
		straight = .05
		o.chinese(order{familyEnd: 1, syllables: 1, syllableTo: c, score: givenFirst}) // Chan Tai Man, Peter
		if c < 3 {
			o.try(order{familyEnd: c, score: givenFirst})
		}
		o.chinese(order{familyEnd: c, syllables: c, syllableTo: n, score: givenFirst})
	}
	o.try(order{family: n - 1, familyEnd: n, score: straight})
	o.try(order{familyEnd: 1, score: familyFirst})
	o.try(order{family: n, familyEnd: n, score: noSurname})
	if n == 2 {
		o.try(order{familyEnd: 2, score: surnameAlone})
	} else {
		o.try(order{family: n - 2, familyEnd: n, score: twoSurnames * straight})
		o.try(order{familyEnd: 2, score: twoSurnames * familyFirst})
	}
	o.chinese(order{familyEnd: 1, syllables: 1, syllableTo: n, score: chineseFirst})
	o.chinese(order{family: n - 1, familyEnd: n, syllableTo: n - 1, score: chineseLast})
	if n > 2 {
		o.chinese(order{family: 1, familyEnd: 2, syllables: 2, syllableTo: n, score: englishFirst})
		o.chinese(order{familyEnd: 1, syllables: 1, syllableTo: n - 1, score: englishLast})
		o.chinese(order{family: n - 1, familyEnd: n, syllables: 1, syllableTo: n - 1, score: englishSyllable})
	}
}

// chinese tries an order with a Chinese surname and one or two syllables.
func (o *orders) chinese(a order) {
	if k := a.syllableTo - a.syllables; a.familyEnd-a.family != 1 || k < 1 || k > 2 || k == 2 && o.weight[a.syllables].syllable == bothSyllables {
		return
	}
	a.score *= o.weight[a.family].chinese / o.weight[a.family].family
	for i := a.syllables; i < a.syllableTo; i++ {
		a.score *= o.weight[i].syllable
	}
	if a.score > 0 {
		o.try(a)
	}
}

// try weighs an order, and keeps it if it is among the best.
func (o *orders) try(a order) {
	for i := range o.words {
		x, w := &o.weight[i], &o.words[i]
		family := a.family <= i && i < a.familyEnd
		switch {
		case family:
			a.score *= x.family
		case a.syllables <= i && i < a.syllableTo:
		default:
			a.score *= x.given
		}
		if o.capped && w.upper && !w.initial() {
			if family {
				a.score *= 3
			} else {
				a.score *= .2
			}
		}
		if w.hyphen && (i == a.family || i == a.familyEnd) && a.family < a.familyEnd {
			a.score *= torn
		}
	}
	for i := range o.n {
		if o.same(&o.best[i], &a) {
			if a.score > o.best[i].score {
				o.best[i] = a
				o.sort()
			}
			return
		}
	}
	switch {
	case o.n < len(o.best):
		o.best[o.n] = a
		o.n++
	case a.score > o.best[o.n-1].score:
		o.best[o.n-1] = a
	default:
		return
	}
	o.sort()
}

// same reports whether two orders come to the same name: a syllable alone is a
// given name like another.
func (o *orders) same(a, b *order) bool {
	return a.family == b.family && a.familyEnd == b.familyEnd && o.split(a) == o.split(b)
}

func (o *orders) split(a *order) (two int) {
	if a.syllableTo-a.syllables > 1 {
		return a.syllables + 1
	}
	return 0
}

func (o *orders) sort() {
	for i := 1; i < o.n; i++ {
		for j := i; j > 0 && o.best[j].score > o.best[j-1].score; j-- {
			o.best[j], o.best[j-1] = o.best[j-1], o.best[j]
		}
	}
}

// name makes what an order comes to.
func (o *orders) name(a order) Name {
	var n Name
	syllables := ""
	for i := range o.words {
		w := &o.words[i]
		switch {
		case a.family <= i && i < a.familyEnd:
			if w.initial() {
				n.FamilyInitials += w.text
			} else {
				n.Family = append(n.Family, w.text)
			}
		case a.syllables <= i && i < a.syllableTo:
			syllables += w.text
		case w.initial():
			n.GivenInitials += w.text
		default:
			n.Given = append(n.Given, w.text)
		}
	}
	if syllables != "" {
		n.Given = append(n.Given, syllables)
	}
	return n
}
