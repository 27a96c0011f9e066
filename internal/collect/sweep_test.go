package collect

import (
	"errors"
	"strconv"
	"testing"
)

func TestSweep(t *testing.T) {
	type saw struct {
		at, next string
		bad      int
		left     bool // out
	}
	for what, tt := range map[string]struct {
		pages []saw
		whole bool
	}{
		"nothing":              {nil, false},
		"one page":             {[]saw{{next: ""}}, true},
		"to the end":           {[]saw{{next: "a"}, {at: "a"}}, true},
		"not to the end":       {[]saw{{next: "a"}}, false},
		"from the middle":      {[]saw{{at: "a"}}, false},
		"damaged":              {[]saw{{next: "a", bad: 1}, {at: "a"}}, false},
		"known, and left out":  {[]saw{{next: "a"}, {at: "a", left: true}}, false},
		"again from the start": {[]saw{{at: "a", bad: 1}, {next: "b"}, {at: "b"}}, true},
	} {
		var s Sweep
		for _, p := range tt.pages {
			Saw(&s, p.at, Page[int]{Things: []int{1}, Next: p.next, Bad: p.bad})
			if !p.left {
				s.Took()
			}
		}
		if s.Whole() != tt.whole {
			t.Errorf("%s: whole is %v", what, s.Whole())
		}
	}
}

func TestPages(t *testing.T) {
	asked := 0
	if err := Pages(func(next string) (string, error) { asked++; return map[string]string{"": "a", "a": "b"}[next], nil }); err != nil || asked != 3 {
		t.Errorf("%d pages, error %v", asked, err)
	}
	if err := Pages(func(string) (string, error) { return "a", nil }); !errors.Is(err, errCircle) {
		t.Errorf("round in circles: %v", err)
	}
	asked = 0
	if err := Pages(func(string) (string, error) { asked++; return strconv.Itoa(asked), nil }); !errors.Is(err, errEndless) || asked > maxPages {
		t.Errorf("%d pages, error %v", asked, err)
	}
	broken := errors.New("broken")
	if err := Pages(func(string) (string, error) { return "a", broken }); err != broken {
		t.Errorf("error %v", err)
	}
}
