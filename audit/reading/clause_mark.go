package reading

import "strings"

// record reports whether a cue of patients is a thing of theirs: "his notes".
func (r *Reading) record(c *Cue) bool {
	switch r.word(c.First) {
	case "his", "her", "the":
		switch r.word(c.Last) {
		case "notes", "chart", "letter", "ecg", "bloods", "scan", "ray", "ct", "mri", "biopsy", "echo":
			return true
		}
	}
	return false
}

// ownOne reports whether a cue of patients is one of the writer's: "my 3pm", "bed 4".
func (r *Reading) ownOne(c *Cue) bool {
	switch r.word(c.First) {
	case "my", "our", "bed", "bay", "last", "one", "pt", "cubicle":
		return true
	}
	return false
}

// kinPossessive reports whether a word behind "my" is of the writer's family and
// has the ending of a possessive, by which the word lists may know it as another word.
func kinPossessive(word string) bool {
	base, ok := strings.CutSuffix(word, "'s")
	if !ok {
		base, ok = strings.CutSuffix(word, "’s")
	}
	if !ok {
		return false
	}
	switch base {
	case "mum", "mam", "mammy", "mother", "dad", "da", "father", "wife", "husband", "partner", "son", "daughter", "brother", "sister", "nan", "gran", "granny", "grandad", "granda",
		"grandmother", "grandfather", "aunt", "auntie", "uncle", "niece", "nephew", "cousin", "kid", "baby", "boy", "girl", "lad", "lass", "wean", "friend", "mate", "neighbour":
		return true
	}
	return false
}

// refusal reads "she wouldn't" and "could not be saved" as what happened.
func (r *Reading) refusal(marks []mark, i int) {
	m := &marks[i].trait
	switch r.word(i) {
	case "wouldn't", "wouldnt", "wouldnae", "wouldn’t":
		if i > 0 && marks[i-1].trait&(isI|isWe|isYou) == 0 {
			*m = *m&^isMay | isPast
		}
	case "not", "no":
		if i > 0 && (r.word(i-1) == "could" || r.word(i-1) == "would") {
			marks[i-1].trait &^= isMay
			*m |= isPast
		}
	}
}

// animal reports whether a cue of the family guard is about an animal.
func (r *Reading) animal(c *Cue) bool {
	for i := c.First; i <= c.Last; i++ {
		if animal(strings.TrimSuffix(r.word(i), "s")) {
			return true
		}
	}
	return false
}

func animal(word string) bool {
	switch word {
	case "dog", "cat", "puppy", "kitten", "horse", "pony", "hamster", "rabbit", "pig", "tortoise", "goldfish", "hen", "parrot", "cow", "sheep", "lamb", "greyhound", "labrador",
		"spaniel", "terrier", "whippet", "vet", "vet'", "collie", "budgie", "ewe":
		return true
	}
	return false
}
