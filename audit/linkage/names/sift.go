package names

import "strings"

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
	for i := 0; i < len(all); i++ {
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
		case w.section != 0 && i+1 < len(all) && all[i+1].section == w.section && w.irish() && len(kept) > 0: // (Ní Dhonnchadha)
			a.former = append(a.former, w.text+all[i+1].text)
			i++
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
		if n := bonds(words[i:]); n > 1 {
			for _, next := range words[i+1 : i+n+1] {
				w.text += next.text
				w.upper = w.upper && next.upper
			}
			w.use, w.joined, w.small = 0, true, false
			i += n
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

// bonds counts the words that belong to the Irish prefix before them where they are
// several: Mac an Bhaird has two, Mac Giolla na Naomh three.
func bonds(words []word) int {
	switch words[0].text {
	case "mac", "nic", "mhic", "mag", "nig":
	default:
		return 0
	}
	n := 1
	for n+1 < len(words) && words[n].link() && !words[n].comma {
		n++
	}
	if n == len(words) || words[n].comma || len(words[n].text) < 2 {
		return 0
	}
	return n
}

// irish reports whether w goes before Irish and Scottish surnames, and is none itself.
func (w *word) irish() bool {
	switch w.text {
	case "o", "mac", "mc", "ni", "nic", "ui", "mhic", "nig", "mag", "de":
		return true
	}
	return false
}

// link reports whether w stands between an Irish prefix and the name: the article,
// or the word for a servant.
func (w *word) link() bool {
	switch w.text {
	case "an", "na", "con", "giolla", "gille", "ghiolla":
		return true
	}
	return false
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
	case "nic", "mhic", "ui", "mag", "nig", "mhig":
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
