package linkage

import (
	"fmt"
	"strings"
	"unicode"
)

// parseTurns reads turns.txt.
func parseTurns(text string) (turns, error) {
	out, sets, is := turns{}, map[string]string{}, turn(0)
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		name, words, set := strings.Cut(line, " = ")
		switch {
		case line == "" || strings.HasPrefix(line, "//"):
			continue
		case set:
			sets[name] = words
			continue
		case line[0] == '[':
			if is = turnNames[strings.Trim(line, "[]")]; is == 0 {
				return nil, fmt.Errorf("no class %s", line)
			}
			continue
		}
		p, err := parsePhrasing(line, sets)
		if err != nil {
			return nil, err
		}
		if is == 0 {
			return nil, fmt.Errorf("%q is of no class", line)
		}
		p.is = is
		out.add(p)
	}
	return out, nil
}

// parsePhrasing reads a line.
func parsePhrasing(line string, sets map[string]string) (*phrasing, error) {
	p := &phrasing{}
	for rest := line; rest != ""; rest = strings.TrimSpace(rest) {
		part := rest
		if rest[0] == '(' {
			end := strings.IndexByte(rest, ')')
			if end < 0 {
				return nil, fmt.Errorf("no end of %q", rest)
			}
			part, rest = rest[1:end], rest[end+1:]
		} else {
			part, rest, _ = strings.Cut(rest, " ")
		}
		s, err := parseSlot(part, sets, 0)
		if err != nil {
			return nil, fmt.Errorf("%q: %w", line, err)
		}
		p.slots = append(p.slots, s)
	}
	for _, row := range p.slots[0] {
		if len(row) == 0 || row[0] == "_" {
			return nil, fmt.Errorf("%q begins with no word", line)
		}
	}
	return p, nil
}

// deepest is how many sets may stand in one another.
const deepest = 4

// parseSlot reads what stands between brackets, with the sets that it names.
func parseSlot(part string, sets map[string]string, depth int) (slot, error) {
	var out slot
	for row := range strings.SplitSeq(part, "|") {
		rows := slot{nil}
		for word := range strings.FieldsSeq(row) {
			set, ok := sets[word]
			if !ok {
				for i := range rows {
					rows[i] = append(rows[i][:len(rows[i]):len(rows[i])], turnWords(word)...)
				}
				continue
			}
			if depth == deepest {
				return nil, fmt.Errorf("%s stands in itself", word)
			}
			in, err := parseSlot(set, sets, depth+1)
			if err != nil {
				return nil, err
			}
			var all slot
			for _, r := range rows {
				for _, s := range in {
					all = append(all, append(r[:len(r):len(r)], s...))
				}
			}
			rows = all
		}
		out = append(out, rows...)
	}
	return out, nil
}

// turnWords are the tokens of a word of turns.txt: each Han character is one.
func turnWords(word string) []string {
	if r := []rune(word); unicode.Is(unicode.Han, r[0]) {
		return strings.Split(word, "")
	}
	return []string{word}
}

func (t turns) add(p *phrasing) {
	next, any := firsts(p.slots[1:])
	for _, row := range p.slots[0] {
		of := t[row[0]]
		if of == nil {
			of = &openings{second: map[string][]opening{}}
			t[row[0]] = of
		}
		o := opening{p, row}
		switch {
		case len(row) > 1 && row[1] != "_" && row[1] != "#":
			of.second[row[1]] = append(of.second[row[1]], o)
		case len(row) > 1 || any:
			of.any = append(of.any, o)
		default:
			for w := range next {
				of.second[w] = append(of.second[w], o)
			}
		}
	}
}

// firsts returns the words with which the slots may begin; any is true if any word may, or
// none.
func firsts(slots []slot) (words map[string]bool, any bool) {
	words = map[string]bool{}
	for _, s := range slots {
		empty := false
		for _, row := range s {
			switch {
			case len(row) == 0:
				empty = true
			case row[0] == "_" || row[0] == "#":
				return nil, true
			default:
				words[row[0]] = true
			}
		}
		if !empty {
			return words, false
		}
	}
	return nil, true
}
