package reading

import (
	"fmt"
	"strings"
)

// addLine reads one line of a word list; words/README.md tells the form.
func (l *lexicon) addLine(class uint16, line string) error {
	if i := strings.Index(line, "//"); i >= 0 {
		line = line[:i]
	}
	line = strings.TrimSpace(line)
	if line == "" {
		return nil
	}
	e := entry{class: class}
	for {
		switch {
		case strings.HasPrefix(line, "!"):
			e.block, line = true, line[1:]
			continue
		case strings.HasPrefix(line, "^"):
			e.capital, line = true, line[1:]
			continue
		}
		break
	}
	var slots [][]phrase
	phrases, length, wordless := 1, 0, true
	for _, field := range fields(line) {
		alternatives, err := expand(field)
		if err != nil {
			return err
		}
		slot := make([]phrase, len(alternatives))
		empty, longest := false, 0
		for i, a := range alternatives {
			slot[i] = l.phrase(a)
			empty = empty || len(slot[i]) == 0
			longest = max(longest, len(slot[i]))
		}
		length += longest
		slots = append(slots, slot)
		phrases, wordless = min(phrases*len(slot), mostShared+1), wordless && empty
	}
	l.longest = max(l.longest, length)
	switch {
	case wordless:
		return fmt.Errorf("no words in %q", line)
	case length > longestCue:
		return fmt.Errorf("more than %d words in a phrase of %q", longestCue, line)
	case phrases > mostShared:
		l.grown.chain(slots, e)
	default:
		l.grow(0, slots, e)
	}
	return nil
}

// mostShared is how many phrases of one line share the beginnings of other
// lines. Sharing makes the walk over a text short; but a line with many brackets
// can stand for a hundred thousand phrases.
const mostShared = 24

// phrase is words by their identities.
type phrase []int32

// grow writes the phrases that take one alternative of each slot below node.
func (l *lexicon) grow(node int32, slots [][]phrase, e entry) {
	if len(slots) == 0 {
		l.grown.accept(node, e)
		return
	}
	for _, words := range slots[0] {
		to := node
		for _, w := range words {
			to = l.grown.child(to, w)
		}
		l.grow(to, slots[1:], e)
	}
}

// phrase cuts words of a list as a text would be cut, and gives each an identity.
func (l *lexicon) phrase(text string) phrase {
	if id := l.words.find(text); id != 0 {
		return phrase{id} // one word, as most are
	}
	var out phrase
	for part := range strings.FieldsSeq(text) {
		switch part {
		case "#":
			out = append(out, wordNumber)
			continue
		case "_":
			out = append(out, wordAny)
			continue
		}
		if id := l.words.find(part); id != 0 {
			out = append(out, id)
			continue
		}
		if plain(part) {
			out = append(out, l.intern(part))
			continue
		}
		cut := Reading{Text: part, lex: l, draft: new(draft)}
		cut.tokenise()
		for _, t := range cut.Tokens {
			out = append(out, l.intern(strings.TrimPrefix(part[t.Start:t.End], "#")))
		}
	}
	return out
}

// plain reports whether a part of a line is one word as it stands, as most are:
// there is no need then to cut it as a text is cut.
func plain(part string) bool {
	for i := range len(part) {
		if c := part[i]; (c < 'a' || c > 'z') && !isDigit(c) {
			return false
		}
	}
	return true
}

// fields cuts a line at the spaces that stand in no bracket.
func fields(line string) []string {
	var out []string
	depth, from := 0, 0
	for i := range len(line) {
		switch line[i] {
		case '(':
			depth++
		case ')':
			depth--
		case ' ':
			if depth == 0 {
				if i > from {
					out = append(out, line[from:i])
				}
				from = i + 1
			}
		}
	}
	if from < len(line) {
		out = append(out, line[from:])
	}
	return out
}

// expand writes out the brackets: "nurse(s)" is nurse and nurses,
// "diagnos(e|ed|ing)" is diagnose, diagnosed and diagnosing. A bracket may stand
// inside another.
func expand(line string) ([]string, error) {
	open := strings.IndexAny(line, "()|")
	if open < 0 {
		return []string{line}, nil
	}
	if line[open] != '(' {
		return nil, fmt.Errorf("bracket not opened in %q", line)
	}
	endings, end, err := alternatives(line, open)
	if err != nil {
		return nil, err
	}
	rest, err := expand(line[end+1:])
	if err != nil {
		return nil, err
	}
	var out []string
	for _, e := range endings {
		inner, err := expand(e)
		if err != nil {
			return nil, err
		}
		for _, in := range inner {
			for _, r := range rest {
				out = append(out, line[:open]+in+r)
			}
		}
	}
	return out, nil
}

// alternatives cuts what stands in the bracket at open at its bars, and returns
// where the bracket closes. A bracket without bars may also be left out.
func alternatives(line string, open int) (parts []string, end int, err error) {
	depth, from := 0, open+1
	for i := open; i < len(line); i++ {
		switch line[i] {
		case '(':
			depth++
		case '|':
			if depth == 1 {
				parts = append(parts, line[from:i])
				from = i + 1
			}
		case ')':
			if depth--; depth > 0 {
				continue
			}
			parts = append(parts, line[from:i])
			if len(parts) == 1 {
				parts = append(parts, "")
			}
			return parts, i, nil
		}
	}
	return nil, 0, fmt.Errorf("bracket not closed in %q", line)
}
