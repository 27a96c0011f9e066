package patients

import (
	"math/rand/v2"
	"strings"
)

// change is what became of a name between the list and the network.
type change string

// The changes and their rates. The rates of febrl are those between the original and
// the duplicate of each pair in set 4 of the public sets of Febrl (Christen 2008;
// 5,000 pairs, as counted over given name and surname).
type rates struct {
	change change
	p      float64
}

var febrl = []rates{
	{"as it is", 0.482}, {"one slip", 0.236}, {"another name", 0.13}, {"swapped", 0.07}, {"one name missing", 0.04}, {"a slip in both", 0.023}, {"two slips", 0.019},
}

// slips are the same without what leaves nothing to find: another name in the place
// of one, or none.
var slips = []rates{{"as it is", 0.482}, {"one slip", 0.236}, {"swapped", 0.07}, {"a slip in both", 0.023}, {"two slips", 0.019}}

// network is how people name themselves on networks.
var network = []rates{
	{"as it is", 0.56}, {"nickname", 0.13}, {"maiden", 0.05}, {"double-barrelled", 0.02}, {"middle name", 0.03}, {"one slip", 0.07}, {"initial of surname", 0.04}, {"handle", 0.06}, {"swapped", 0.04},
}

func (p *population) choose(r []rates) change {
	sum := 0.0
	for _, x := range r {
		sum += x.p
	}
	at := p.rng.Float64() * sum
	for _, x := range r {
		if at -= x.p; at < 0 {
			return x.change
		}
	}
	return r[0].change
}

// display writes somebody's name with a change, and the handle.
func (p *population) display(r *resident, c change) (name, handle string, done change) {
	given, surname := r.given, r.surname
	switch c {
	case "one slip":
		if p.rng.Float64() < 0.48 {
			given = slipOnce(p.rng, given)
		} else {
			surname = slipOnce(p.rng, surname)
		}
	case "two slips":
		surname = slipOnce(p.rng, slipOnce(p.rng, surname))
	case "a slip in both":
		given, surname = slipOnce(p.rng, given), slipOnce(p.rng, surname)
	case "another name":
		if p.rng.Float64() < 0.5 {
			given = p.givens[draw(p.rng, p.givens, p.givenSum)]
		} else {
			surname = p.surnames[draw(p.rng, p.surnames, p.surnameSum)]
		}
	case "one name missing":
		return pick(p.rng, []string{given, surname}), "", c
	case "swapped":
		return surname + " " + given, "", c
	case "nickname":
		if n := nicks[given]; n != nil {
			given = pick(p.rng, n)
		} else {
			c = "as it is"
		}
	case "maiden":
		if surname = r.maiden; surname == "" {
			surname, c = r.surname, "as it is"
		}
	case "double-barrelled":
		surname += "-" + p.surnames[draw(p.rng, p.surnames, p.surnameSum)]
	case "middle name":
		if r.middle == "" {
			c = "as it is"
		} else {
			given += " " + r.middle
		}
	case "initial of surname":
		surname = surname[:1] + "."
	case "handle":
		h := strings.ToLower(given + "_" + strings.ReplaceAll(surname, "'", ""))
		if p.rng.Float64() < 0.5 {
			h += string(rune('0'+r.year/10%10)) + string(rune('0'+r.year%10))
		}
		return "", h, c
	}
	return given + " " + surname, "", c
}

const (
	row1, row2, row3 = "qwertyuiop", "asdfghjkl", "zxcvbnm"
)

// slipOnce changes a name as a hand at a keyboard, an eye or an ear does. As in
// Febrl the place is around the middle, seldom the first letter.
func slipOnce(rng *rand.Rand, s string) string {
	lower := strings.ToLower(s)
	if len(lower) < 3 {
		return s
	}
	at := min(max(int(rng.NormFloat64()*1.2+float64(len(lower))/2+1), 0), len(lower)-1)
	b := []byte(lower)
	var out string
	switch x := rng.Float64(); {
	case x < 0.15: // a letter too many
		out = lower[:at] + string(rune('a'+rng.IntN(26))) + lower[at:]
	case x < 0.35: // one too few
		out = lower[:at] + lower[at+1:]
	case x < 0.65: // another one, mostly from beside it on the keyboard
		b[at] = beside(rng, b[at])
		out = string(b)
	case x < 0.72: // two that changed places
		if at == len(b)-1 {
			at--
		}
		b[at], b[at+1] = b[at+1], b[at]
		out = string(b)
	default: // by ear or eye
		swaps := [][2]string{{"ph", "f"}, {"ck", "k"}, {"ll", "l"}, {"tt", "t"}, {"nn", "n"}, {"ie", "y"}, {"ey", "y"}, {"ea", "ee"}, {"ei", "ie"}, {"ou", "u"}, {"c", "k"}, {"s", "z"}, {"i", "y"}, {"m", "rn"}, {"l", "i"}, {"e", "a"}, {"n", "nn"}, {"o", "oe"}}
		for _, k := range rng.Perm(len(swaps)) {
			if i := strings.Index(lower[1:], swaps[k][0]); i >= 0 {
				out = lower[:1+i] + strings.Replace(lower[1+i:], swaps[k][0], swaps[k][1], 1)
				break
			}
		}
	}
	if out == "" || out == lower {
		out = lower + lower[len(lower)-1:]
	}
	return title(out)
}

func beside(rng *rand.Rand, c byte) byte {
	for _, row := range []string{row1, row2, row3} {
		if i := strings.IndexByte(row, c); i >= 0 && rng.Float64() < 0.7 {
			if i+1 < len(row) && (i == 0 || rng.IntN(2) == 0) {
				return row[i+1]
			}
			return row[max(i-1, 0)]
		}
	}
	return 'a' + byte(rng.IntN(26))
}
