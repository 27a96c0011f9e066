package names

import (
	"cmp"
	"slices"
	"strings"
)

// leastWeight is that of a reading worth telling, beside the likeliest.
const leastWeight = 0.02

// Parse returns the readings of a display name, the likeliest first, at most four;
// none if there is no name in it. Titles, letters behind the name, pronouns, emoji
// and what stands behind a bar are left away.
func Parse(display string) []Name {
	var buf [16]word
	var kept [mostWords]word
	words, rest := sift(split(display, buf[:0]), kept[:0])
	if len(words) == 1 && !rest.han {
		if w := &words[0]; len(w.text) > 5 && !isGiven(w.text) && !isFamily(w.text) {
			if ns := ParseHandle(w.text); len(ns) > 0 && len(ns[0].Given)+len(ns[0].Family) > 1 {
				return ns // MaryMurphy
			}
		}
	}
	return rest.add(people(words))
}

// people reads the words of one name, or of two: "Mary & John Murphy".
func people(words []word) []Name {
	for i := 1; i < len(words); i++ {
		if !words[i].and {
			continue
		}
		first := append([]word(nil), words[:i]...)
		if i == 1 && len(words) > 2 {
			first = append(first, words[len(words)-1])
		}
		both := append(one(first, 2), one(words[i:], 2)...)
		even(both)
		slices.SortStableFunc(both, func(a, b Name) int { return cmp.Compare(b.Weight, a.Weight) })
		return both
	}
	return one(words, 4)
}

// one reads the words of one name, and gives so many readings at most.
func one(words []word, most int) []Name {
	if len(words) == 0 {
		return nil
	}
	var o orders
	o.weigh(words)
	o.read()
	return o.names(most)
}

// names are those of the orders that are worth telling.
func (o *orders) names(most int) []Name {
	var sum float64
	n := 0
	for ; n < min(o.n, most) && o.best[n].score >= leastWeight*o.best[0].score && o.best[n].score > 0; n++ {
		sum += o.best[n].score
	}
	out := make([]Name, n)
	for i := range out {
		out[i] = o.name(o.best[i])
		out[i].Weight = o.best[i].score / sum
	}
	return out
}

// aside is what a display name says beside the words that are weighed.
type aside struct {
	titles, former, nick []string
	written              string // in Chinese characters
	han                  bool
}

// sift puts the words that are the name into kept, and what they say besides aside.
func sift(all, kept []word) ([]word, aside) {
	var a aside
	was := false // what follows was borne before
	for i := range all {
		w := &all[i]
		switch {
		case w.han:
			if a.written == "" {
				a.written, a.han = w.text, true
			}
		case w.with(former) && i > 0 && i+1 < len(all):
			was = true
		case was && w.section == '(' || was && w.section == 0:
			if i > 0 && all[i-1].section == '(' && w.section == 0 { // (née Kelly) Murphy
				was = false
				kept = keep(kept, w)
				break
			}
			a.former = append(a.former, w.text)
		case w.section != 0:
			a.bracket(w, len(kept))
		case w.with(pronoun) && i+1 == len(all) && len(kept) > 1 && w.small:
		default:
			kept = keep(kept, w)
		}
	}
	kept = a.cutTitles(kept)
	return join(kept), a
}

// keep appends a word; of more than there is room for, the last takes the last place.
func keep(kept []word, w *word) []word {
	if len(kept) == mostWords {
		kept = kept[:mostWords-1]
	}
	return append(kept, *w)
}

// bracket takes a word in brackets or quotes: another name, or nothing.
func (a *aside) bracket(w *word, before int) {
	if w.with(pronoun|filler|behind|suffix) || w.initial() {
		return
	}
	g, given := GivenShare(w.text)
	f, family := FamilyShare(w.text)
	switch {
	case w.section == '"' || given && g*3 >= f:
		a.nick = append(a.nick, w.text)
	case family && before > 0:
		a.former = append(a.former, w.text)
	}
}

// cutTitles cuts what stands before and behind the name.
func (a *aside) cutTitles(words []word) []word {
	for len(words) > 1 && words[0].with(before) && !words[0].comma {
		if w := &words[0]; w.text == "an" && !words[1].with(before) {
			break // an Dochtúir
		}
		a.titles = append(a.titles, words[0].text)
		words = words[1:]
	}
	if len(words) > 1 && words[0].text == "md" { // Bangladesh
		words[0].text, words[0].upper = "mohammed", false
	}
	all, comma := true, len(words) // all in capitals; where the first comma is
	for i := range words {
		all = all && (words[i].upper || words[i].use != 0)
		if words[i].comma && i > 0 && comma == len(words) {
			comma = i
		}
	}
	if comma+1 < len(words) && words[comma].with(before) { // Smith, Dr John
		a.titles = append(a.titles, words[comma].text)
		words[comma+1].comma = true
		words = append(words[:comma], words[comma+1:]...)
	}
	for i := len(words) - 1; i > 0; i-- {
		w := &words[i]
		afterComma := i >= comma
		switch {
		case w.with(suffix):
		case w.with(behind), w.with(capitals) && (w.upper && !all || afterComma && !isGiven(w.text)):
			a.titles = append(a.titles, w.text)
		case len(w.text) == 1 && afterComma && comma > 1: // M. D.
		case w.with(before) && i > 1 && (w.text == "dr" || w.text == "prof" || w.comma):
			a.titles = append(a.titles, w.text)
		default:
			return words
		}
		words = words[:i]
	}
	return words
}

// join makes one word of a prefix or particle and the word behind it.
func join(words []word) []word {
	out := words[:0]
	for i := 0; i < len(words); i++ {
		w := words[i]
		if i+1 < len(words) && len(w.text) < 5 && chineseNames().double[w.text+words[i+1].text] {
			w.text += words[i+1].text
			i++
		}
		for i+1 < len(words) && joins(&w, &words[i+1], len(out) == 0) {
			next := &words[i+1]
			if w.with(patronym) {
				w.text, w.use = next.text, next.use
			} else {
				w.text, w.use = w.text+next.text, next.use&particle
			}
			w.joined, w.upper, w.small = true, w.upper && next.upper, false
			i++
			if next.use&(particle|patronym) == 0 {
				break
			}
		}
		if !w.joined && beginsIrish(w.text) {
			w.joined = true
		}
		out = append(out, w)
	}
	return out
}

// joins reports whether w belongs to the surname that next goes on with.
func joins(w, next *word, first bool) bool {
	if w.dot && w.text != "st" || len(next.text) < 2 || next.comma {
		return false
	}
	if w.joined { // de la
		return w.use&particle != 0 || len(w.text) <= 6 && next.use&particle != 0
	}
	switch w.text {
	case "o", "m":
		return len(next.text) > 2 && (w.text == "o" && !first || isFamily(w.text+next.text))
	case "mc":
		return true
	case "mac":
		return !first && len(next.text) > 2 || isFamily("mac"+next.text)
	case "nic", "mhic", "ui":
		return !first && len(next.text) > 2
	case "ni":
		return !first && len(next.text) > 3 || mans("ni"+next.text) != ""
	}
	return w.with(particle|patronym) && (!first || w.small && !next.small) && !(first && isGiven(w.text))
}

// beginsIrish reports whether a word begins as only surnames do.
func beginsIrish(s string) bool {
	return len(s) > 5 && (strings.HasPrefix(s, "mc") || strings.HasPrefix(s, "fitz"))
}

func isGiven(name string) bool {
	_, ok := givenNames()[name]
	return ok
}

// add gives the readings what stands beside the name. A name in characters is one
// with a name in letters that has its surname, and else has readings of its own.
func (a *aside) add(names []Name) []Name {
	if a.written != "" {
		family, given := splitHan(a.written)
		matched := false
		for i := range names {
			if len(names[i].Family) > 0 && written(family, names[i].Family[0]) {
				matched = true
				if given != "" {
					names[i].Given = append(names[i].Given, given)
				}
			}
		}
		if !matched {
			names = append(names[:min(len(names), 1)], inCharacters(family, given)...)
			even(names)
			slices.SortStableFunc(names, func(a, b Name) int { return cmp.Compare(b.Weight, a.Weight) })
		}
	}
	for i := range names {
		names[i].Titles, names[i].Former, names[i].Nick = a.titles, a.former, a.nick
	}
	return names
}

// inCharacters reads a name in characters: as it stands, and written in letters.
func inCharacters(family, given string) []Name {
	name := func(given, family string, weight float64) Name {
		n := Name{Weight: weight}
		if family != "" {
			n.Family = []string{family}
		}
		if given != "" {
			n.Given = []string{given}
		}
		return n
	}
	names := []Name{name(given, family, 1)}
	hongKong, pinyin, ok := letters(given)
	if l := chineseNames().letters[family]; ok && len(l) > 0 {
		names = append(names, name(hongKong, l[0], hongKongShare))
		if inPinyin := l[min(1, len(l)-1)]; inPinyin != l[0] || pinyin != hongKong {
			names = append(names, name(pinyin, inPinyin, mainlandShare))
		}
	}
	return names
}

// even makes the weights sum to one again.
func even(names []Name) {
	var sum float64
	for i := range names {
		sum += names[i].Weight
	}
	for i := range names {
		names[i].Weight /= sum
	}
}

// written reports whether a surname in letters may be the one in characters.
func written(characters, letters string) bool {
	for _, l := range chineseNames().letters[characters] {
		if l == letters {
			return true
		}
	}
	return false
}

// FamilyParts reads a field that holds a surname alone, as a list has it:
// "Murphy-O'Brien" has two parts, "de la Cruz" one.
func FamilyParts(field string) []string {
	var buf [16]word
	var kept [mostWords + 1]word
	// A word before it makes a prefix one in the middle of a name.
	words, rest := sift(split(field, buf[:0]), append(kept[:0], word{text: "x"}))
	if rest.written != "" && len(words) == 1 {
		return []string{rest.written}
	}
	return texts(words[min(1, len(words)):])
}

// GivenParts reads a field that holds given names alone. The syllables of a Chinese
// given name are one part.
func GivenParts(field string) []string {
	var buf [16]word
	var kept [mostWords]word
	words, rest := sift(split(field, buf[:0]), kept[:0])
	if rest.written != "" && len(words) == 0 {
		return []string{rest.written}
	}
	if len(words) == 2 && weight(&words[0]).syllable == aSyllable && weight(&words[1]).syllable == aSyllable {
		return []string{words[0].text + words[1].text}
	}
	return texts(words)
}

func texts(words []word) []string {
	var out []string
	for i := range words {
		out = append(out, words[i].text)
	}
	return out
}
