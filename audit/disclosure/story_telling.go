package disclosure

// What the tables do not list may still be what somebody is known by. Where a careful
// reader would hold that the posts of a story tell so much that somebody could know who,
// the rarest words that stand in them are taken for it.

// hintFrom is the chance of telling so much from which a post adds to what another tells.
const hintFrom = 0.05

// telling returns the two greatest chances of chapters that so much is told that somebody
// could know who.
func telling(chapters []Chapter) (most, next float64) {
	most, next = NotWeighed, NotWeighed
	for i := range chapters {
		switch t := chapters[i].ties.telling; {
		case t > most:
			most, next = t, most
		case t > next:
			next = t
		}
	}
	return most, next
}

// telltales adds to each chapter that likely tells so much the word that fewest others
// have. It reports whether there is one, in a story of several posts of which one is held
// to tell so much, and another adds to it.
func (s *Story) telltales() bool {
	if most, next := telling(s.Chapters); most < toldFrom || next < hintFrom {
		return false
	}
	found := false
	for i := range s.Chapters {
		ch := &s.Chapters[i]
		if m, ok := ch.telltale(); ok && ch.ties.telling >= likelyFrom {
			n := len(ch.Facts)
			ch.marked(m)
			for k := n; k < len(ch.Facts); k++ {
				ch.Facts[k].Post = i
				found = true
			}
		}
	}
	return found
}

// telltale is the rarest word of a chapter that is no word of the writer's work.
func (ch *Chapter) telltale() (mark, bool) {
	var out mark
	most := weights().markBits
	for _, w := range ch.ties.words {
		if bits := bitsOf(keyOf(w.word)); bits > most && w.from+len(w.word) <= len(ch.Words) {
			most, out = bits, mark{from: w.from, to: w.from + len(w.word), value: w.word}
		}
	}
	return out, out.to > 0
}
