package disclosure

import (
	"fmt"
	"io/fs"
	"path"
	"strconv"
	"strings"
)

func loadTables(fsys fs.FS) (map[string]*table, error) {
	names, err := fs.Glob(fsys, "tables/*.txt")
	if err != nil {
		return nil, err
	}
	all := map[string]*table{}
	for _, name := range names {
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		t := &table{byName: map[string]*entry{}, begins: map[string]int{}}
		n := 0
		for line := range strings.Lines(string(text)) {
			n++
			if err := t.addLine(line); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, n, err)
			}
		}
		all[strings.TrimSuffix(path.Base(name), ".txt")] = t
	}
	return all, nil
}

// addLine takes in "asthma, asthmatic | 8000 | people | | asthma". A comma stands
// between names of one thing, a semicolon between things that share the figure.
func (t *table) addLine(line string) error {
	line, _, _ = strings.Cut(line, "//")
	if strings.TrimSpace(line) == "" {
		return nil
	}
	f := strings.Split(line, "|")
	if len(f) != 5 {
		return fmt.Errorf("%d fields: five are wanted", len(f))
	}
	e := &entry{source: strings.TrimSpace(f[4])}
	if err := e.figures(strings.Fields(f[1])); err != nil {
		return err
	}
	e.of = measureEnd
	for m, name := range measureNames {
		if name == strings.TrimSpace(f[2]) {
			e.of = measure(m)
		}
	}
	if e.of == measureEnd {
		return fmt.Errorf("no measure %q", f[2])
	}
	for _, word := range strings.Fields(f[3]) {
		m, ok := tieNames[word]
		if !ok {
			return fmt.Errorf("no tie %q", word)
		}
		e.ties |= m
	}
	for same := range strings.SplitSeq(f[0], ";") {
		one := *e
		if err := t.addNames(&one, same); err != nil {
			return err
		}
	}
	return nil
}

// addNames takes in an entry by the names of one thing.
func (t *table) addNames(e *entry, names string) error {
	t.lines = append(t.lines, e)
	for name := range strings.SplitSeq(names, ",") {
		name = strings.TrimSpace(name)
		if e.name == "" {
			e.name = name
		}
		if other := t.byName[name]; other != nil && other != e || name == "" {
			return fmt.Errorf("%q stands here twice, or is empty", name)
		}
		t.byName[name] = e
		bare := strings.ReplaceAll(name+" ", "'s ", " ") // as texts are asked: see finder.word
		t.byName[strings.TrimSpace(bare)] = e
		words := strings.Count(name, " ") + 1
		first, _, _ := strings.Cut(bare, " ")
		t.longest, t.begins[first] = max(t.longest, words), max(t.begins[first], words)
	}
	return nil
}

// figures reads "294", or "294 ie 160 hk 250", each per 100,000; "-" is unknown.
func (e *entry) figures(words []string) error {
	if len(words)%2 == 0 {
		return fmt.Errorf("a figure, and then countries with theirs, are wanted: %q", words)
	}
	for i := 0; i < len(words); i += 2 {
		if words[i] == "-" {
			continue
		}
		n, err := strconv.ParseFloat(words[i], 64)
		if err != nil || n < 0 {
			return fmt.Errorf("no figure: %q", words[i])
		}
		switch {
		case i == 0:
			e.share = [countries]float64{n / 1e5, n / 1e5, n / 1e5}
		case words[i-1] == "ie", words[i-1] == "hk":
			e.share[countryOf(words[i-1])] = n / 1e5
		default:
			return fmt.Errorf("no country %q", words[i-1])
		}
	}
	return nil
}
