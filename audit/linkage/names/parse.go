package names

import "strings"

// Parse returns the readings of a display name, the likeliest first, at most four.
func Parse(display string) []Name {
	words := strings.Fields(Fold(display))
	switch len(words) {
	case 0:
		return nil
	case 1:
		return []Name{{Given: words, Weight: 1}}
	}
	return []Name{{Given: words[:len(words)-1], Family: words[len(words)-1:], Weight: 1}}
}

// FamilyParts reads a field that holds a surname alone, as a list has it:
// "Murphy-O'Brien" has two parts.
func FamilyParts(field string) []string { return strings.Fields(Fold(field)) }

// GivenParts reads a field that holds given names alone.
func GivenParts(field string) []string { return strings.Fields(Fold(field)) }
