package names

import (
	"cmp"
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// Given returns the other forms of a folded given name, the likeliest first. Forms
// that are names of several people's (Pat, Alex, Sam) lead to all of them. The
// result is shared: it must not be changed.
func Given(folded string) []Variant {
	if vs, ok := givenForms()[folded]; ok || folded == "" || folded[0] < utf8.RuneSelf {
		return vs
	}
	hongKong, pinyin, ok := letters(folded)
	switch {
	case !ok:
		return nil
	case hongKong == pinyin:
		return []Variant{{Form: hongKong, Kind: Romanised, Share: hongKongShare, Guess: true}}
	}
	return []Variant{
		{Form: hongKong, Kind: Romanised, Share: hongKongShare, Guess: true}, {Form: pinyin, Kind: Romanised, Share: mainlandShare, Guess: true},
	}
}

// How often a name in characters is written in letters as in Hong Kong and in Pinyin.
const (
	hongKongShare = 0.5
	mainlandShare = 0.3
)

// Family returns the other forms of a folded surname, the likeliest first. The
// result is shared: it must not be changed.
func Family(folded string) []Variant {
	var buf [8]Variant
	listed, ruled := familyForms()[folded], familyByRule(folded, buf[:0])
	ruled = slices.DeleteFunc(ruled, func(r Variant) bool {
		return slices.ContainsFunc(listed, func(l Variant) bool { return l.Form == r.Form })
	})
	if len(ruled) == 0 {
		return listed
	}
	all := append(make([]Variant, 0, len(listed)+len(ruled)), listed...)
	for _, r := range ruled {
		i := len(all)
		for i > 0 && all[i-1].Share < r.Share {
			i--
		}
		all = slices.Insert(all, i, r)
	}
	return all
}

//go:embed data/nicknames.txt
var nicknameText string

//go:embed data/given-forms.txt
var givenFormText string

//go:embed data/family-forms.txt
var familyFormText string

var (
	givenForms = sync.OnceValue(func() forms {
		f := make(forms, 3_000)
		f.nicknames(nicknameText)
		f.read(givenFormText)
		f.tidy()
		return f
	})
	familyForms = sync.OnceValue(func() forms {
		f := make(forms, 2_000)
		f.read(familyFormText)
		f.chinese()
		f.tidy()
		return f
	})
)

// forms leads from a name to its other forms.
type forms map[string][]Variant

// Of what is not written beside a pair, and of two short forms of one name.
const (
	guessedShare = 0.3
	leastSibling = 0.3
)

// pair enters two forms under each other.
func (f forms) pair(a, b string, v Variant) {
	if a == b {
		return
	}
	v.Form = b
	f[a] = append(f[a], v)
	v.Form = a
	f[b] = append(f[b], v)
}

// nicknames reads lines of a full name and its short forms.
func (f forms) nicknames(text string) {
	var short []Variant
	for fields := range records(text) {
		short = short[:0]
		for _, s := range fields[1:] {
			form, percent, given := strings.Cut(s, ":")
			v := Variant{Form: form, Kind: Nickname, Share: guessedShare, Guess: !given}
			if given {
				v.Share = share(percent)
			}
			short = append(short, v)
			f.pair(fields[0], form, v)
		}
		// Bob and Rob are both Robert: as likely as both are.
		for i, a := range short {
			for _, b := range short[i+1:] {
				if both := a.Share * b.Share; both >= leastSibling {
					f.pair(a.Form, b.Form, Variant{Kind: Nickname, Share: both, Guess: true})
				}
			}
		}
	}
}

// read reads lines of a kind, a share and forms.
func (f forms) read(text string) {
	for fields := range records(text) {
		v := Variant{Kind: Kind(fields[0]), Share: share(fields[1])}
		names := fields[2:]
		last := 1 // how many of them belong to all
		if v.Kind == Spelling || v.Kind == Romanised || v.Kind == Nickname {
			last = len(names)
		}
		for i, a := range names[:last] {
			for _, b := range names[i+1:] {
				f.pair(a, b, v)
			}
		}
		switch v.Kind {
		case Irish:
			f.women(names, v)
		case Welsh:
			if of := fathers(names[0]); of != "" {
				for _, n := range names {
					f.pair("ferch"+of, n, v)
				}
			}
		}
	}
}

// women enters beside an Irish surname in Ó or Mac, and its English forms, the one
// that a daughter bears and the one that a wife does.
func (f forms) women(names []string, v Variant) {
	for _, w := range womens(names[0]) {
		f.pair(w, names[0], Variant{Kind: Irish, Share: .8})
		for _, n := range names[1:] {
			f.pair(w, n, v)
		}
	}
}

// tidy leaves each form once, with the larger of its shares, the likeliest first.
func (f forms) tidy() {
	for name, vs := range f {
		slices.SortStableFunc(vs, func(a, b Variant) int {
			if c := strings.Compare(a.Form, b.Form); c != 0 {
				return c
			}
			return cmp.Compare(b.Share, a.Share)
		})
		vs = slices.CompactFunc(vs, func(a, b Variant) bool { return a.Form == b.Form })
		vs = slices.DeleteFunc(vs, func(v Variant) bool { return v.Form == name })
		slices.SortStableFunc(vs, func(a, b Variant) int { return cmp.Compare(b.Share, a.Share) })
		f[name] = slices.Clip(vs)
	}
}

// records yields the fields of the lines of a table that are no remarks.
func records(text string) func(func([]string) bool) {
	return func(yield func([]string) bool) {
		for line := range strings.Lines(text) {
			if f := strings.Fields(line); len(f) > 0 && f[0][0] != '#' && !yield(f) {
				return
			}
		}
	}
}

// share reads a number of a hundred.
func share(percent string) float64 {
	n, err := strconv.Atoi(percent)
	if err != nil {
		return guessedShare
	}
	return float64(n) / 100
}
