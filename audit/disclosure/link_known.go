package disclosure

import (
	"slices"
	"strings"
	"time"
)

// A later post names somebody told of before as the owner has them in mind: by what the
// earlier one told of them ("the cheese man", "the lady with the neighbours") and by when
// ("the lad from before Christmas", "Tuesday's arrest").

// reference is to somebody, or to something, as told of before.
type reference struct {
	said []int32   // the words by which it is said who, in the vocabulary
	from time.Time // when that was told or happened; zero if it is not said
	to   time.Time
}

const (
	referenceWords = 48 // of the beginning of a text, in which it is looked for
	beforePerson   = 4  // words between an article and the word for somebody
	behindPerson   = 8  // words behind it that say which one
)

// reference reads the first words of a text that speak of somebody as known.
func (v *vocabulary) reference(text string, t *trail, at time.Time) reference {
	var out reference
	words := t.words[:min(len(t.words), referenceWords)]
	spoken := func(i int) string { return strings.ToLower(text[words[i].from:words[i].to]) }
	for k := range words {
		if words[k].quoted || !v.somebody(&words[k], spoken(k)) {
			continue
		}
		first, known := v.premodified(text, words, k)
		end := postmodified(text, words, k)
		from, to, dated := timeIn(spoken, first, end, at)
		if dated && out.from.IsZero() {
			out.from, out.to = from, to
		}
		if vague[spoken(k)] {
			known = false
		}
		if !known && !dated {
			continue
		}
		for i := first; i < end; i++ {
			if i != k && !words[i].quoted && !(i > 0 && upper(text[words[i].from])) { // a name is weighed as one
				out.said = append(out.said, words[i].lemma)
			}
		}
		if known {
			out.said = append(out.said, v.deed(spoken(k))...)
		}
	}
	return out
}

// vague are words that name nobody as known, unless a time is said: "a story from last week".
var vague = map[string]bool{"somebody": true, "someone": true, "person": true, "case": true, "story": true, "tale": true, "saga": true}

func upper(c byte) bool { return 'A' <= c && c <= 'Z' }

// somebody reports whether a word is one for somebody: "lad", "magistrate", "pair".
func (v *vocabulary) somebody(s *step, word string) bool {
	if v.words[s.lemma].role&(human|trades) != 0 || len(v.deed(word)) > 0 {
		return true
	}
	switch strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s") {
	case "pair", "twin", "twins", "triplets", "duo", "arrest", "trauma", "case", "admission", "story", "tale", "saga":
		return true
	}
	return false
}

// deed returns the words for what somebody did who is called by it: "walked" of "my
// walker". There are none but those that stand in a post before.
func (v *vocabulary) deed(word string) []int32 {
	word = strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")
	stem, ok := strings.CutSuffix(word, "er")
	if !ok || len(stem) < 3 {
		return nil
	}
	if n := len(stem); stem[n-1] == stem[n-2] {
		stem = stem[:n-1] // swimmer
	}
	if id, ok := v.ids[keyOf(stem)]; ok && v.words[id].bits > weights().freeBits && !notDeeds[word] {
		return []int32{id}
	}
	return nil
}

// notDeeds are words that end as those for somebody who does something.
var notDeeds = map[string]bool{"mother": true, "father": true, "brother": true, "sister": true, "letter": true, "summer": true, "corner": true, "number": true, "matter": true, "paper": true, "winter": true,
	"water": true, "finger": true, "shoulder": true, "answer": true, "order": true, "river": true, "tower": true, "flower": true, "power": true, "shower": true, "dinner": true, "computer": true, "monitor": true, "ladder": true}

// premodified returns where what is said of somebody begins before the word for them,
// and whether they are spoken of as known: "the bead boy", or "Bead boy is back".
func (v *vocabulary) premodified(text string, words []step, k int) (first int, is bool) {
	for j := k - 1; j >= max(0, k-beforePerson) && !divided(text, words[j], words[j+1]); j-- {
		if text[words[j].to-1] == 's' && ofTime[strings.ToLower(text[words[j].from:words[j].to])] {
			return max(0, j-1), true // "last night's arrest"
		}
		switch article(v.words[words[j].lemma].role & articleBits) {
		case known, mine, ours:
			return j + 1, true
		case fresh:
			return k, false
		}
	}
	if k > 0 && !divided(text, words[k-1], words[k]) && (k == 1 || divided(text, words[k-2], words[k-1])) && v.words[words[k-1].lemma].bits > weights().freeBits {
		return k - 1, true
	}
	return k, false
}

// ofTime are words for a time as they stand before what is of it: "Tuesday's lad".
var ofTime = map[string]bool{"yesterday's": true, "yesterday’s": true, "night's": true, "night’s": true, "week's": true, "week’s": true, "month's": true, "month’s": true, "weekend's": true, "weekend’s": true,
	"monday's": true, "monday’s": true, "tuesday's": true, "tuesday’s": true, "wednesday's": true, "wednesday’s": true, "thursday's": true, "thursday’s": true, "friday's": true, "friday’s": true,
	"saturday's": true, "saturday’s": true, "sunday's": true, "sunday’s": true}

// postmodified returns where what is said of somebody ends behind the word for them:
// "the lady with the neighbours", "the mum I wrote about in March".
func postmodified(text string, words []step, k int) int {
	end := k + 1
	if end >= len(words) || divided(text, words[k], words[end]) || !relates[strings.ToLower(text[words[end].from:words[end].to])] {
		return end
	}
	for end < min(len(words), k+1+behindPerson) && !divided(text, words[end-1], words[end]) {
		end++
	}
	return end
}

// relates are words with which it begins to be said which one is meant.
var relates = map[string]bool{"with": true, "who": true, "who's": true, "who’s": true, "whose": true, "that": true, "from": true, "off": true, "of": true, "in": true, "on": true, "i": true, "we": true,
	"at": true, "out": true, "under": true, "by": true, "whom": true}

// divided reports whether a mark stands between two words.
func divided(text string, a, b step) bool {
	return strings.ContainsAny(text[a.to:b.from], ".,;:!?()\n\"“”—–")
}

// refers weighs what a post says of somebody as known by whether another told it.
func (l *linker) refers(from, to int) (points float64, words []string) {
	ref := &l.refs[to]
	a := &l.trails[from]
	var found []int32
	for _, id := range ref.said {
		w := &l.vocab.words[id]
		if slices.Contains(found, id) || !hasStep(a.words, id) {
			continue
		}
		if bits := l.surprise(w.in, w.bits, from, to); bits > weights().saidFree {
			found = append(found, id)
			points += weights().bitPoints * (bits - weights().saidFree)
			words = append(words, l.wordIn(from, id))
		}
	}
	if len(found) > 0 {
		points = min(points+weights().saidPoints, weights().saidMost)
	}
	return points, words
}

// wordIn returns a word of the vocabulary as a chapter has it.
func (l *linker) wordIn(chapter int, lemma int32) string {
	i := slices.IndexFunc(l.trails[chapter].words, func(s step) bool { return s.lemma == lemma })
	s := l.trails[chapter].words[i]
	return strings.ToLower(l.text(chapter)[s.from:s.to])
}

// meant is how well the time to which a post refers fits the other: points for it, and
// none if it names no time.
func (l *linker) meant(from, to int) float64 {
	ref, at := &l.refs[to], l.chapters[from].Published
	switch {
	case ref.from.IsZero():
		return 0
	case !ref.covers(at):
		return weights().otherTime
	}
	switch days := ref.to.Sub(ref.from); {
	case days <= 2*24*time.Hour:
		return weights().dayMeant
	case days <= 12*24*time.Hour:
		return weights().weekMeant
	}
	return weights().monthMeant
}

// daySlack is how long after a day a post may still tell of it.
const daySlack = 14 * time.Hour

// covers reports whether the time that is named may be that of a post.
func (r *reference) covers(at time.Time) bool {
	return !at.Before(r.from) && !at.After(r.to.Add(daySlack))
}
