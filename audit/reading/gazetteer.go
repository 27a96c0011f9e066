package reading

import (
	_ "embed"
	"strconv"
	"strings"
)

// The lists of names and places are looked up where they lie, sorted by name, so
// that they cost nothing to load; gazetteer/SOURCES.md tells where they are from.
var (
	//go:embed gazetteer/places.txt
	placeNames string
	//go:embed gazetteer/names.txt
	personNames string
)

// smallPlace is the number of people below which a place is small: where one's
// work and age are known, so is one's name.
const smallPlace = 20_000

// longestPlace is how many words a place's name may have, and shortestBare how
// many letters one must have that is written small.
const (
	longestPlace = 4
	shortestBare = 5
)

// lookup returns what a list says of a name, "" if nothing. A name that is an
// ordinary word besides is doubtful.
func lookup(list string, name []byte) (says string, doubtful bool) {
	from, to := 0, len(list)
	for from < to {
		mid := from + (to-from)/2
		start := from + strings.LastIndexByte(list[from:mid], '\n') + 1
		end := mid + strings.IndexByte(list[mid:to], '\n')
		if end < mid {
			return "", false
		}
		line := list[start:end]
		space := strings.LastIndexByte(line, ' ')
		listed := strings.TrimSuffix(line[:space], "?")
		switch compare(listed, name) {
		case 0:
			return line[space+1:], len(listed) < space
		case -1:
			from = end + 1
		default:
			to = start
		}
	}
	return "", false
}

func compare(a string, b []byte) int {
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			if a[i] < b[i] {
				return -1
			}
			return 1
		}
	}
	switch {
	case len(a) < len(b):
		return -1
	case len(a) > len(b):
		return 1
	}
	return 0
}

// person returns what the list of names says of token i: "g" for a given name,
// "s" for a surname, "gs" for both.
func (r *Reading) person(i int) (kinds string, doubtful bool) {
	if i >= len(r.Tokens) || r.Tokens[i].Flags&(Number|Mention|Address|Hashtag|Symbol) != 0 {
		return "", false
	}
	var buf [32]byte
	return lookup(personNames, r.folded(buf[:0], i))
}

// folded appends token i as the lists have it: small, without accents, and
// without the ending of a possessive.
func (r *Reading) folded(dst []byte, i int) []byte {
	n, t := len(dst), &r.Tokens[i]
	if t.Flags&foreign != 0 {
		dst = append(dst, foldWord(nil, r.Text[t.Start:t.End])...)
	} else {
		dst = append(dst, r.word(i)...)
	}
	if m := len(dst); m-n > 2 && dst[m-2] == '\'' && dst[m-1] == 's' {
		dst = dst[:m-2]
	}
	return dst
}

// place looks for the name of a place at token i, and reports whether it found one.
func (r *Reading) place(i int) bool {
	t := &r.Tokens[i]
	there := r.locates(i - 1)
	capital := t.Flags&Capital != 0
	if t.Flags&(Hashtag|Number|Symbol) != 0 || t.word != 0 && !(there && capital) || !capital && (!there || t.End-t.Start < shortestBare) || month(r.word(i)) {
		return false
	}
	var buf [64]byte
	name, last := r.folded(buf[:0], i), 0
	var says string
	for j := i; ; {
		if s, doubtful := lookup(placeNames, name); s != "" && (!doubtful || there && capital) {
			says, last = s, j
		}
		j++
		if j-i == longestPlace || !r.adjacent(j-1, j) || r.Tokens[j].Flags&Capital == 0 && !placeJoin(r.word(j)) {
			break
		}
		name = r.folded(append(name, ' '), j)
	}
	if says == "" || r.streetOrPerson(last+1) {
		return false
	}
	class := "place-small"
	if people, err := strconv.Atoi(says); err == nil && people >= smallPlace {
		class = "place-large"
	}
	id, ok := r.lex.classID[class]
	if !ok || r.placed(i, last) {
		return ok
	}
	r.addCue(id, i, last)
	return true
}

// locates reports whether token i says that a place follows.
func (r *Reading) locates(i int) bool {
	switch r.word(i) {
	case "in", "near", "outside", "from", "at", "around", "round":
		return true
	}
	return false
}

// placeJoin reports whether a word may stand written small inside a place's name.
func placeJoin(w string) bool {
	switch w {
	case "on", "upon", "the", "le", "of", "under", "by", "and", "in", "y", "yr", "na", "an", "with", "super", "next":
		return true
	}
	return false
}

// streetOrPerson reports whether token i makes a street, or the name of a person
// or thing, of the place before it: "Whitby Road", "Jack London".
func (r *Reading) streetOrPerson(i int) bool {
	if !r.adjacent(i-1, i) || !r.capitalised(i) {
		return false
	}
	switch r.word(i) {
	case "street", "road", "lane", "row", "avenue", "terrace", "close", "square", "crescent", "drive", "way", "gardens", "arms", "inn", "syndrome", "disease", "united", "city", "rovers", "fc", "cup", "prize":
		return true
	}
	return r.Tokens[i].Flags&Caps == 0 && r.Tokens[i].word == 0 && !r.locates(i-2)
}

// placed reports whether the word lists have a place that begins with token i and
// ends at last or before.
func (r *Reading) placed(i, last int) bool {
	t := &r.lex.phrases
	nodes := t.begin(r.Tokens[i].word)
	for j := i; len(nodes) > 0; j++ {
		var longer []int32
		for _, n := range nodes {
			node, next := t.nodes[n], t.nodes[n+1]
			if j < last {
				words := t.words[node.children:next.children]
				from, end := those(words, r.Tokens[j+1].word)
				longer = append(longer, t.to[node.children:next.children][from:end]...)
			}
			for _, e := range t.accept[node.entries:next.entries] {
				if class := r.lex.classes[e.class]; class == "place-small" || class == "place-large" {
					return true
				}
			}
		}
		nodes = longer
	}
	return false
}

// givenName reports whether token i is a given name that the word lists lack.
func (r *Reading) givenName(i int) bool {
	if r.Tokens[i].word != 0 || r.locates(i-1) {
		return false
	}
	kinds, doubtful := r.person(i)
	return !doubtful && strings.HasPrefix(kinds, "g")
}

// isSurname reports whether token i is a surname and no ordinary word.
func (r *Reading) isSurname(i int) bool {
	kinds, doubtful := r.person(i)
	return !doubtful && strings.HasSuffix(kinds, "s")
}

// nameInSmall looks for a name written without capitals, "siobhan kearney", and
// for a place, "in kilrush".
func (r *Reading) nameInSmall(i int) {
	if r.covered(i, coverGivenName) && !r.covered(i, coverNotName|coverGivenWord|coverCommon) && r.adjacent(i, i+1) && r.Tokens[i+1].word == 0 {
		if r.isSurname(i + 1) {
			r.addCue(idLikelyName, i, i+1)
			return
		}
	}
	if r.Tokens[i].word == 0 {
		r.place(i)
	}
}

// surnameAlone adds a surname that stands alone, "Kearney was asking", and one
// that stands before given names, "Chan Tai Man".
func (r *Reading) surnameAlone(i int) {
	if r.Tokens[i].word != 0 || r.Tokens[i].Flags&Caps != 0 || !r.isSurname(i) {
		return
	}
	last := i
	for last < i+2 && r.adjacent(last, last+1) && r.nameLike(last+1) {
		if next, _ := r.person(last + 1); !strings.HasPrefix(next, "g") {
			break
		}
		last++
	}
	if last > i {
		r.addCue(idLikelyName, i, last)
		return
	}
	if id, ok := r.lex.classID[classSurname]; ok && i > r.sentenceStart(r.Tokens[i].Sentence) && !r.namesThing(i+1) {
		r.addCue(id, i, i)
	}
}

// classSurname is the class of surnames; those of its list are the commonest.
const classSurname = "surname"
