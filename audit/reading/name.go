package reading

import "strings"

// name looks for a person's name at token i: a title with a surname, a given
// name with a surname or initial, or a given name alone.
func (r *Reading) name(i int) {
	t := r.Tokens[i]
	if t.Flags&(Hashtag|Mention) != 0 {
		return
	}
	if t.Flags&Capital == 0 {
		r.nameInSmall(i)
		return
	}
	switch w := r.word(i); w {
	case "mr", "mrs", "ms", "miss", "mx", "master", "madam":
		if j, ok := r.surname(i + 1); ok && !r.covered(i, coverNotName) && !r.namesThing(j+1) {
			r.addCue(idPersonName, i, j)
		}
		return
	case "dr", "prof", "professor", "doctor", "sister", "matron", "sir", "dame":
		if j, ok := r.surname(i + 1); ok {
			r.addCue(idDoctorName, i, j)
		}
		return
	}
	if r.initials(i) {
		return
	}
	if r.covered(i, coverName|coverNotName) {
		return
	}
	word := r.covered(i, coverGivenWord)
	if !word && !r.covered(i, coverGivenName) && !r.givenName(i) {
		if !r.place(i) && !r.likelyName(i) {
			r.surnameAlone(i)
		}
		return
	}
	if r.endearment(i - 1) {
		r.addCue(idLikelyName, i-1, i)
	}
	if j, ok := r.restOfName(i); ok {
		r.addCue(idPersonName, i, j)
		return
	}
	if r.namesThing(i+1) || r.namesThing(i+2) && r.nameLike(i+1) || word && i == r.sentenceStart(t.Sentence) {
		return
	}
	r.addCue(idFirstName, i, i)
}

// restOfName returns the last token of the surname or initial behind a given name.
func (r *Reading) restOfName(i int) (int, bool) {
	j := i + 1
	if !r.adjacent(i, j) || !r.nameLike(j) || r.covered(i, coverGivenWord) && r.covered(j, coverGivenName) {
		return 0, false
	}
	for r.adjacent(j, j+1) && r.nameLike(j+1) && j-i < 3 {
		j++
	}
	if r.namesThing(j + 1) {
		return 0, false
	}
	return j, true
}

// likelyName looks for words that are in no list and written as a name would be:
// two with capitals, one with an initial, or one behind "wee" or "baby". It reports
// whether it found one.
func (r *Reading) likelyName(i int) bool {
	if r.Tokens[i].word != 0 || r.Tokens[i].Flags&Caps != 0 || r.Tokens[i].Flags&Number != 0 {
		return false
	}
	if r.endearment(i - 1) {
		r.addCue(idLikelyName, i-1, i)
		return true
	}
	switch r.word(i - 1) { // what follows these is a place or a thing
	case "in", "at", "from", "the", "near", "off", "outside", "a", "an", "our", "this", "of", "on", "through", "into", "via", "over":
		return false
	}
	j := i + 1
	if !r.adjacent(i, j) || !r.capitalised(j) || r.namesThing(j+1) || r.covered(j, coverNotName) {
		return false
	}
	next := r.Tokens[j]
	if initial := next.End-next.Start == 1 && r.word(j) != "i"; initial || (next.word == 0 || r.isSurname(j)) && next.Flags&Caps == 0 && !r.namesThing(j) {
		r.addCue(idLikelyName, i, j)
		return true
	}
	return false
}

// endearment reports whether token i is a word that stands before first names.
func (r *Reading) endearment(i int) bool {
	switch r.word(i) {
	case "wee", "little", "baby", "young", "big", "old", "poor", "auntie", "aunty", "uncle", "granny", "grandma", "lady", "father", "fr":
		return r.adjacent(i, i+1)
	}
	return false
}

// namesThing reports whether token i makes a place or thing of the name before
// it: "Whitlock Ward", "Murphy Street".
func (r *Reading) namesThing(i int) bool {
	if !r.adjacent(i-1, i) || !r.capitalised(i) {
		return false
	}
	switch r.word(i) {
	case "hospital", "infirmary", "hospice", "clinic", "centre", "surgery", "practice", "ward", "wing", "unit", "building", "theatre", "trust", "foundation", "institute",
		"university", "college", "school", "church", "cathedral", "hotel", "inn", "arms", "street", "road", "lane", "row", "avenue", "terrace", "square", "park", "bridge", "quay",
		"airport", "station", "line", "house", "hall", "stadium", "united", "city", "rovers", "fc", "cup", "prize", "award", "medal", "lecture", "fellowship", "report", "review",
		"inquiry", "act", "law", "day", "festival", "show", "disease", "syndrome", "sign", "test", "score", "scale":
		return true
	}
	return false
}

// initials looks for a person's initials at token i: two to four single capitals
// with points, "A.T." or "L.Y.C.".
func (r *Reading) initials(i int) bool {
	j := i
	for j < len(r.Tokens) && j-i < 4 && r.single(j) {
		j++
	}
	if j-i < 2 || i > 0 && r.single(i-1) && r.Tokens[i-1].End+1 == r.Tokens[i].Start {
		return false
	}
	switch w := strings.ToLower(strings.ReplaceAll(r.Text[r.Tokens[i].Start:r.Tokens[j-1].End], ".", "")); w {
	case "uk", "us", "usa", "eu", "un", "ai", "ps", "nb", "am", "pm", "tv", "diy", "rip", "gp", "ed", "ae", "ok", "dj", "mp", "td", "hr", "it", "id", "vip", "asap", "fyi", "ie", "eg", "bc", "ad", "ama", "nhs", "gmc", "hse":
		return false
	}
	r.addCue(idInitials, i, j-1)
	return true
}

// single reports whether token i is one capital letter with a point right behind it.
func (r *Reading) single(i int) bool {
	if i >= len(r.Tokens) {
		return false
	}
	t := r.Tokens[i]
	return t.End-t.Start == 1 && t.Flags&Capital != 0 && r.marked(i, ".")
}

// surname returns the last token of a surname that begins at i: a capitalised
// word, with the particles that Irish, Scots and other surnames have.
func (r *Reading) surname(i int) (int, bool) {
	if i >= len(r.Tokens) || r.Tokens[i].Sentence != r.Tokens[i-1].Sentence || r.Tokens[i].Start-r.Tokens[i-1].End > 2 {
		return 0, false
	}
	if !r.capitalised(i) {
		return 0, false
	}
	j := i
	for j-i < 2 && r.adjacent(j, j+1) && r.capitalised(j+1) && r.Tokens[j+1].Flags&Caps == 0 {
		j++
	}
	return j, true
}

func (r *Reading) capitalised(i int) bool {
	return i < len(r.Tokens) && r.Tokens[i].Is(Capital) && r.Tokens[i].Flags&(Hashtag|Mention|Address) == 0
}

// nameLike reports whether token i can be a surname or initial after a given name.
func (r *Reading) nameLike(i int) bool {
	return r.capitalised(i) && !r.covered(i, coverCommon|coverI) && (r.Tokens[i].Flags&Caps == 0)
}
