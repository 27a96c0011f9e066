package disclosure

import "github.com/probity-audit/probity/audit/reading"

// origin takes nationality, people, language and religion, where they are told of
// the person and not of food, a name or a festival.
func (f *finder) origin(t *table, i int) {
	n := t.begins[f.word(i)]
	if n == 0 || !f.r.Tokens[i].Is(reading.Capital) && !speaks(f.word(i)) {
		return
	}
	for j := min(i+n, len(f.r.Tokens)) - 1; j >= i; j-- {
		e := f.named(t, i, j)
		if e == nil || f.r.Tokens[j].Sentence != f.r.Tokens[i].Sentence {
			continue
		}
		c := reading.Cue{First: i, Last: j, Sentence: f.r.Tokens[i].Sentence}
		if countryName(f.phrase(i, j)) && !f.comesFrom(i) || notPeople(f.word(j+1)) || f.notTheirs(c) || !f.ofThem(i) {
			return
		}
		f.add(Origin, e.name, f.r.Tokens[i].Start, f.r.Tokens[j].End)
		return
	}
}

// speaks are the names that are written small.
func speaks(word string) bool {
	switch word {
	case "refugee", "asylum", "traveller", "speaks", "spoke", "first", "last", "sign", "hijab", "turban", "niqab":
		return true
	}
	return false
}

func (f *finder) comesFrom(i int) bool {
	switch f.word(i - 1) {
	case "from":
		return true
	case "in":
		return f.word(i-2) == "born" || f.word(i-2) == "grew"
	}
	return false
}

// countryName reports whether the name is a country, which many people visit, and not a people.
func countryName(name string) bool {
	switch name {
	case "poland", "romania", "lithuania", "latvia", "bulgaria", "hungary", "ukraine", "russia", "italy", "spain", "portugal", "france", "netherlands", "greece", "cyprus", "turkey", "ireland",
		"america", "canada", "australia", "brazil", "south africa", "nigeria", "ghana", "somalia", "eritrea", "ethiopia", "sudan", "kenya", "uganda", "zimbabwe", "jamaica", "caribbean", "india",
		"kerala", "pakistan", "bangladesh", "sri lanka", "nepal", "afghanistan", "iran", "iraq", "syria", "egypt", "libya", "algeria", "morocco", "philippines", "indonesia", "vietnam", "thailand",
		"malaysia", "japan", "korea", "china":
		return true
	}
	return false
}

// notPeople reports whether a word behind an origin makes something else of it.
func notPeople(word string) bool {
	switch word {
	case "food", "takeaway", "restaurant", "coffee", "whiskey", "wine", "new", "embassy", "weather", "language", "lessons", "times", "independent", "rugby", "open", "cup", "grand", "medical", "college",
		"government", "press", "sea", "school", "mass", "church", "guidelines", "study", "data", "journal", "system", "sausage", "bread", "dancing", "music", "flag", "team", "cat", "setter", "wolfhound",
		"shepherd", "terrier", "bulldog", "breakfast", "stew", "cream", "bank", "news":
		return true
	}
	return false
}
