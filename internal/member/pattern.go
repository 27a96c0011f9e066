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
	names   []string
	below   bool // everything below the folder
}

func compile(sections []Section) *matcher {
	m := &matcher{exact: map[string][]pattern{}}
	order := 0
	for _, s := range sections {
		for _, text := range s.Files {
			p := pattern{section: s.Name, order: order}
			text, p.below = strings.CutSuffix(text, "/...")
			p.names = strings.Split(text, "/")
			order++
			if last := p.names[len(p.names)-1]; !p.below && !strings.ContainsAny(last, `*?[\`) {
				m.exact[last] = append(m.exact[last], p)
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

func same(patterns, names []string) bool {
	for i, p := range patterns {
		if ok, err := path.Match(p, names[i]); !ok || err != nil {
			return false
		}
	}
	return true
}
