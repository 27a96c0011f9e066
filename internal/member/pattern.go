package member

import (
	"path"
	"strings"
)

// matcher finds the section of a path. Patterns are kept by their last name where
// it has no star, so that most files meet only a few.
type matcher struct {
	exact map[string][]pattern
	rest  []pattern
}

type pattern struct {
	section string
	order   int
	names   []name
	below   bool // everything below the folder
}

// name is the pattern for one name of a path. What stands before and behind its
// stars rules most names out without matching.
type name struct {
	pattern       string
	literal       bool
	before, after string
}

const wild = `*?[\`

func nameOf(pattern string) name {
	first := strings.IndexAny(pattern, wild)
	if first < 0 {
		return name{pattern: pattern, literal: true}
	}
	n := name{pattern: pattern, before: pattern[:first]}
	if last := strings.LastIndexAny(pattern, wild+"]"); !strings.ContainsAny(pattern, `[\`) {
		n.after = pattern[last+1:]
	}
	return n
}

func (n name) fits(s string) bool {
	if n.literal {
		return n.pattern == s
	}
	if !strings.HasPrefix(s, n.before) || !strings.HasSuffix(s, n.after) {
		return false
	}
	ok, err := path.Match(n.pattern, s)
	return ok && err == nil
}

func compile(sections []Section) *matcher {
	m := &matcher{exact: map[string][]pattern{}}
	order := 0
	for _, s := range sections {
		for _, text := range s.Files {
			p := pattern{section: s.Name, order: order}
			text, p.below = strings.CutSuffix(text, "/...")
			for n := range strings.SplitSeq(text, "/") {
				p.names = append(p.names, nameOf(n))
			}
			order++
			if last := p.names[len(p.names)-1]; !p.below && last.literal {
				m.exact[last.pattern] = append(m.exact[last.pattern], p)
			} else {
				m.rest = append(m.rest, p)
			}
		}
	}
	return m
}

// section returns the section of the path, given as its folded names.
func (m *matcher) section(names []string) (string, bool) {
	best := pattern{order: -1}
	for _, list := range [][]pattern{m.exact[names[len(names)-1]], m.rest} {
		for _, p := range list {
			if (best.order < 0 || p.order < best.order) && p.fits(names) {
				best = p
			}
		}
	}
	return best.section, best.order >= 0
}

func (p pattern) fits(names []string) bool {
	if !p.below {
		return len(names) >= len(p.names) && same(p.names, names[len(names)-len(p.names):])
	}
	for at := 0; at+len(p.names) < len(names); at++ {
		if same(p.names, names[at:at+len(p.names)]) {
			return true
		}
	}
	return false
}

func same(patterns []name, names []string) bool {
	for i := len(patterns) - 1; i >= 0; i-- { // the last differs most often
		if !patterns[i].fits(names[i]) {
			return false
		}
	}
	return true
}
