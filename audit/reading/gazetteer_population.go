package reading

import "strconv"

// Population returns how many people live in a place of the gazetteer; of places
// of one name, in the largest. The name may be written with capitals and accents.
func Population(place string) (people int, ok bool) {
	says, _ := lookup(placeNames, foldWord(nil, place))
	if says == "" {
		return 0, false
	}
	people, err := strconv.Atoi(says)
	return people, err == nil
}

// Fold returns a name as the lists have it: small letters without accents, with
// straight apostrophes.
func Fold(name string) string { return string(foldWord(nil, name)) }
