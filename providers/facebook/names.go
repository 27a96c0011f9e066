package facebook

import "strings"

// names finds names in a text.
type names map[string]string // with single spaces: as they are written

// maxWords is of how many words a name is found.
const maxWords = 8

func (n *names) add(name string) {
	if words := strings.Fields(name); len(words) > 0 && len(words) <= maxWords {
		if *n == nil {
			*n = names{}
		}
		(*n)[strings.Join(words, " ")] = name
	}
}

// in returns the first name in the text that is not one of the owner's own, and of
// those that begin at one word the longest; "" if there is none.
func (n names) in(text string, mine func(string) bool) string {
	if len(n) == 0 {
		return ""
	}
	words := strings.Fields(text)
	for i := range words {
		for end := min(i+maxWords, len(words)); end > i; end-- {
			rest := strings.Join(words[i:end], " ")
			for _, s := range []string{rest, strings.TrimRight(rest, ".,:;!?"), possessed(rest), strings.TrimSuffix(rest, "s")} { // German: "Bo Samples Beitrag"
				if name, ok := n[s]; ok && !mine(name) {
					return name
				}
			}
		}
	}
	return ""
}

// possessed takes off what makes a name a possessor: "Bo's", "James\u2019".
func possessed(name string) string {
	if i := strings.LastIndexAny(name, "'\u2019"); i > 0 && len(name)-i <= len("\u2019s") {
		return name[:i]
	}
	return name
}
