package names

// Given returns the other forms of a folded given name, the likeliest first.
func Given(folded string) []Variant { return nil }

// Family returns the other forms of a folded surname, the likeliest first.
func Family(folded string) []Variant { return nil }
