package names

import "strings"

// familyByRule appends forms of a surname that no list needs to hold: with and
// without O', Mac for Mc, a woman's for a man's.
func familyByRule(name string, out []Variant) []Variant {
	add := func(form string, k Kind, share float64) {
		out = append(out, Variant{Form: form, Kind: k, Share: share, Guess: true})
	}
	if rest, ok := strings.CutPrefix(name, "mc"); ok && len(rest) >= 3 {
		add("mac"+rest, Prefix, .15)
	} else if rest, ok := strings.CutPrefix(name, "mac"); ok && len(rest) >= 4 && isFamily("mc"+rest) {
		add("mc"+rest, Prefix, .3)
	}
	if rest, ok := strings.CutPrefix(name, "o"); ok && len(rest) >= 4 && irish(name) {
		add(rest, Prefix, .2)
	} else if len(name) >= 4 && irish("o"+name) {
		add("o"+name, Prefix, .2)
	}
	if rest, ok := cutArticle(name); ok && len(rest) >= 4 && isFamily(rest) {
		add(rest, Prefix, .3)
	}
	if man := mans(name); man != "" {
		add(man, Irish, .8)
	}
	for _, p := range womensEndings {
		if stem, ok := strings.CutSuffix(name, p.woman); ok && len(stem) >= 3 {
			add(stem+p.man, Abroad, .5)
			break
		}
		if stem, ok := strings.CutSuffix(name, p.man); ok && len(stem) >= 3 {
			add(stem+p.woman, Abroad, .5)
			break
		}
	}
	return out
}

// cutArticle cuts the article of an Arabic surname: "alhassan".
func cutArticle(name string) (rest string, ok bool) {
	if rest, ok = strings.CutPrefix(name, "al"); ok {
		return rest, true
	}
	return strings.CutPrefix(name, "el")
}

// womensEndings are those of surnames in Poland, Bulgaria, Russia and around.
var womensEndings = []struct{ woman, man string }{
	{"ska", "ski"}, {"cka", "cki"}, {"dzka", "dzki"}, {"skaya", "sky"}, {"ova", "ov"}, {"eva", "ev"},
}

func isFamily(name string) bool {
	_, ok := familyNames()[name]
	return ok
}

// irish reports whether a surname is borne by many in Ireland: by one in 20,000.
func irish(name string) bool {
	return familyNames()[name].ie >= 5e-5
}

// womens returns what the daughter and the wife of a bearer of an Irish surname in Ó
// or Mac are called: Ó Briain, Ní Bhriain, Uí Bhriain; Mac Gabhann, Nic Gabhann,
// Mhic Gabhann.
func womens(man string) []string {
	if rest, ok := strings.CutPrefix(man, "mac"); ok && len(rest) > 3 {
		after := rest
		if rest[0] != 'c' && rest[0] != 'g' {
			after = lenite(rest)
		}
		return []string{"nic" + after, "mhic" + after}
	}
	if rest, ok := strings.CutPrefix(man, "mag"); ok && len(rest) > 3 {
		return []string{"nig" + rest, "mhig" + rest}
	}
	if rest, ok := strings.CutPrefix(man, "o"); ok && len(rest) > 1 {
		if rest[0] == 'h' && strings.IndexByte("aeiou", rest[1]) >= 0 {
			rest = rest[1:]
		}
		return []string{"ni" + lenite(rest), "ui" + lenite(rest)}
	}
	return nil
}

// fathers is the name of whose son an Ap or Ab says somebody to be, "" if it is none.
func fathers(patronym string) string {
	if of, ok := strings.CutPrefix(patronym, "ap"); ok {
		return of
	}
	of, _ := strings.CutPrefix(patronym, "ab")
	if of == patronym {
		return ""
	}
	return of
}

// mans is what womens was made from, "" if it is no such name.
func mans(woman string) string {
	for _, p := range [...]struct{ woman, man string }{{"mhic", "mac"}, {"nic", "mac"}, {"mhig", "mag"}, {"nig", "mag"}, {"ni", "o"}, {"ui", "o"}} {
		rest, ok := strings.CutPrefix(woman, p.woman)
		if !ok || len(rest) < 4 {
			continue
		}
		lenited := rest[1] == 'h' && strings.IndexByte("bcdfgmpst", rest[0]) >= 0
		if lenited {
			rest = rest[:1] + rest[2:]
		}
		if p.man == "o" && !lenited && strings.IndexByte("aeiou", rest[0]) >= 0 {
			rest = "h" + rest
		}
		// Nicholson and Nixon are no daughters of anybody.
		if man := p.man + rest; lenited || len(familyForms()[man]) > 0 {
			return man
		}
	}
	return ""
}

// lenite softens the first consonant, as Irish does after Ní.
func lenite(s string) string {
	if strings.IndexByte("bcdfgmpst", s[0]) < 0 || s[1] == 'h' {
		return s
	}
	if s[0] == 's' && strings.IndexByte("cpmt", s[1]) >= 0 {
		return s
	}
	return s[:1] + "h" + s[1:]
}
