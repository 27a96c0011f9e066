package reading

// name looks for a person's name at token i: a title with a surname, a given
// name with a surname or initial, or a given name alone.
func (r *Reading) name(i int) {
	t := r.Tokens[i]
	if t.Flags&Capital == 0 || t.Flags&(Hashtag|Mention) != 0 {
		return
	}
	switch w := r.word(i); w {
	case "mr", "mrs", "ms", "miss", "mx", "master", "madam":
		if j, ok := r.surname(i + 1); ok {
			r.addCue(r.lex.classID[ClassPersonName], i, j)
		}
		return
	case "dr", "prof", "professor", "doctor", "sister", "matron", "sir", "dame":
		if j, ok := r.surname(i + 1); ok {
			r.addCue(r.lex.classID[ClassDoctorName], i, j)
		}
		return
	}
	if !r.isClass("given-name", i) || r.partOfName(i) {
		return
	}
	if j := i + 1; r.adjacent(i, j) && r.nameLike(j) {
		for r.adjacent(j, j+1) && r.nameLike(j+1) && j-i < 3 {
			j++
		}
		r.addCue(r.lex.classID[ClassPersonName], i, j)
		return
	}
	r.addCue(r.lex.classID[ClassFirstName], i, i)
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
	return r.capitalised(i) && !r.isClass("common-word", i) && !r.isClass("pronoun-i", i) && (r.Tokens[i].Flags&Caps == 0)
}

// partOfName reports whether a name found earlier covers token i.
func (r *Reading) partOfName(i int) bool {
	for _, class := range []string{ClassPersonName, ClassDoctorName} {
		for c := range r.Cues(class) {
			if c.First <= i && i <= c.Last {
				return true
			}
		}
	}
	return false
}

func (r *Reading) isClass(class string, i int) bool {
	for c := range r.Cues(class) {
		if c.First <= i && i <= c.Last {
			return true
		}
	}
	return false
}
