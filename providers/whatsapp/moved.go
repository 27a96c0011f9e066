package whatsapp

import "strings"

// moved returns the people who came or went, as a notice says in one of a few
// languages; in others nobody is returned, and the members are those who wrote.
func moved(text string) []string {
	if strings.Contains(text, "contact") { // "You added Zoë to your contacts"
		return nil
	}
	for _, suffix := range [...]string{" left", " was added", " was removed", " hat die gruppe verlassen", " salió del grupo", " a quitté le groupe", " ha abbandonato il gruppo",
		" saiu", " heeft de groep verlaten"} {
		if name, ok := cutSuffixFold(text, suffix); ok {
			return people(name)
		}
	}
	for _, middle := range [...]string{" joined using ", " joined from ", " requested to join"} {
		if name, _, ok := strings.Cut(text, middle); ok {
			return people(name)
		}
	}
	for _, verb := range [...]string{" added ", " removed ", " añadió a ", " a ajouté ", " ha aggiunto ", " adicionou "} {
		if by, who, ok := strings.Cut(text, verb); ok {
			return append(people(by), people(who)...)
		}
	}
	if by, who, ok := strings.Cut(text, " hat "); ok {
		if who, ok := strings.CutSuffix(who, " hinzugefügt"); ok {
			return append(people(by), people(who)...)
		}
	}
	return nil
}

func cutSuffixFold(s, suffix string) (string, bool) {
	if at := len(s) - len(suffix); at > 0 && strings.EqualFold(s[at:], suffix) {
		return s[:at], true
	}
	return "", false
}

// people splits a list of names. The owner, whom notices call you, is not in it.
func people(list string) []string {
	list = strings.NewReplacer(" and ", ", ", " und ", ", ", " y ", ", ", " et ", ", ").Replace(list)
	var out []string
	for name := range strings.SplitSeq(list, ", ") {
		name = shown(name)
		switch strings.ToLower(name) {
		case "", "you", "du", "dich", "te", "vous", "tu", "ti", "você", "je", "jou":
			continue
		}
		if len(name) <= 60 && strings.Count(name, " ") <= 5 && len(out) < 50 {
			out = append(out, name)
		}
	}
	return out
}
