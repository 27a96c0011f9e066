package names

import (
	"cmp"
	"slices"
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
