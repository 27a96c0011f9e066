package patients

import (
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/unicode/norm"
	"unicode"
)

// foldPlace brings a place into the form in which places are compared: lower-case
// words without accents, marks and the word for county.
func foldPlace(s string) string {
	var b strings.Builder
	space := false
	for _, r := range norm.NFD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r) || r == '\'' || r == '’' || r == '.':
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(unicode.ToLower(r))
		default:
			space = true
		}
	}
	out := b.String()
	for _, p := range []string{"county ", "co ", "city of ", "nr ", "near "} {
		out = strings.TrimPrefix(out, p)
	}
	for _, p := range []string{" city", " county", " hong kong"} {
		if rest := strings.TrimSuffix(out, p); len(rest) > 3 {
			out = rest
		}
	}
	return out
}

// isPlace reports whether a line of an address can be a town or village: letters
// only, and no word for a street or house.
func isPlace(folded string) bool {
	if len(folded) < 3 || strings.ContainsAny(folded, "0123456789") {
		return false
	}
	last := folded[strings.LastIndexByte(folded, ' ')+1:]
	switch last {
	case "street", "st", "road", "rd", "avenue", "ave", "lane", "drive", "close", "court", "terrace", "park", "place", "square", "crescent", "grove", "house", "flat", "apartment", "apartments", "way", "gardens", "view", "row", "estate", "building", "mansion", "centre", "tower", "block":
		return false
	}
	return true
}

// outward returns the part of a postcode or Eircode that names the district.
func outward(s string) string {
	s = strings.ToLower(strings.Join(strings.Fields(s), ""))
	n := len(s)
	switch {
	case n == 7 && s[0] >= 'a' && s[1] >= '0' && s[1] <= '9' && (s[3] < '0' || s[3] > '9' || s[4] > '9'):
		return s[:3] // Eircode; a British one of the form A99AA 9 does not exist
	case n >= 5 && n <= 7 && s[0] >= 'a' && s[n-3] >= '0' && s[n-3] <= '9':
		return s[:n-3]
	}
	return ""
}

// foldPhone returns a telephone number as it is dialled within the country, without
// the first nought; "" if it is none.
func foldPhone(s string) string {
	var b []byte
number:
	for i := range len(s) {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			b = append(b, c)
		case c == '+' && len(b) == 0:
			b = append(b, "00"...)
		case c > 'a' && c < 'z' && len(b) >= 8: // "ext. 3", a remark
			break number
		}
	}
	n := string(b)
	if abroad, ok := strings.CutPrefix(n, "00"); ok {
		n = abroad
		for _, country := range []string{"44", "353", "852"} {
			if rest, ok := strings.CutPrefix(n, country); ok {
				n = rest
				break
			}
		}
	} else if len(n) >= 11 {
		for _, country := range []string{"44", "353", "852"} {
			if rest, ok := strings.CutPrefix(n, country); ok && n[0] != '0' {
				n = rest
				break
			}
		}
	}
	n = strings.TrimLeft(n, "0")
	if len(n) < 8 || len(n) > 13 || strings.Count(n, n[:1]) == len(n) {
		return ""
	}
	return n
}

// foldEmail returns an address in the form in which addresses are compared; "" if
// it is none.
func foldEmail(s string) string {
	s = strings.ToLower(strings.TrimSpace(s))
	local, host, ok := strings.Cut(s, "@")
	local, _, _ = strings.Cut(local, "+")
	if host == "googlemail.com" {
		host = "gmail.com"
	}
	if host == "gmail.com" {
		local = strings.ReplaceAll(local, ".", "")
	}
	if !ok || len(local) < 2 || !strings.Contains(host, ".") || strings.ContainsAny(s, " ,;") {
		return ""
	}
	return local + "@" + host
}

// date is a day; the zero is none.
type date struct{ year, month, day int }

func (d date) string() string {
	return time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
}

// dates reads days of birth of one file.
type dates struct {
	now        time.Time
	monthFirst bool
}

// sniff finds out which of two numbers is the month: the second, unless a date
// among those given makes that impossible and none the other way.
func (d *dates) sniff(fields []string) {
	first, second := false, false
	for _, f := range fields {
		p := numbers(f)
		if len(p) == 3 && p[0] <= 31 {
			first = first || p[0] > 12
			second = second || p[1] > 12
		}
	}
	d.monthFirst = second && !first
}

// numbers returns the numbers that a date begins with; a time behind it is left.
func numbers(s string) []int {
	var out []int
	for _, f := range strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' }) {
		n, err := strconv.Atoi(f)
		if err != nil || len(out) == 3 {
			break
		}
		out = append(out, n)
	}
	return out
}

// parse reads a day: 12/03/1984, 1984-03-12, 12-Mar-84, 19840312, or the number by
// which spreadsheets keep it.
func (d *dates) parse(s string) (date, bool) {
	s = strings.TrimSpace(s)
	p := numbers(s)
	var out date
	month := monthIn(s)
	switch {
	case month > 0 && len(p) >= 2 && p[0] > 31:
		out = date{p[0], month, p[1]}
	case month > 0 && len(p) >= 2:
		out = date{p[1], month, p[0]}
	case len(p) == 1 && len(s) == 8:
		out = date{p[0] / 10000, p[0] / 100 % 100, p[0] % 100}
	case len(p) == 1 && len(s) == 5:
		t := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, p[0])
		out = date{t.Year(), int(t.Month()), t.Day()}
	case len(p) < 3:
		return date{}, false
	case p[0] > 31:
		out = date{p[0], p[1], p[2]}
	case d.monthFirst && p[0] <= 12 || p[1] > 12:
		out = date{p[2], p[0], p[1]}
	default:
		out = date{p[2], p[1], p[0]}
	}
	if out.year < 100 {
		if out.year += 2000; out.year > d.now.Year() {
			out.year -= 100
		}
	}
	t := time.Date(out.year, time.Month(out.month), out.day, 0, 0, 0, 0, time.UTC)
	return out, t.Day() == out.day && int(t.Month()) == out.month && out.year >= 1890 && !t.After(d.now)
}

// monthIn returns the month that is written in letters in s; 0 if none is.
func monthIn(s string) int {
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(w) >= 3 {
			if i := strings.Index("janfebmaraprmayjunjulaugsepoctnovdec", w[:3]); i >= 0 && i%3 == 0 {
				return i/3 + 1
			}
		}
	}
	return 0
}

// sexOf reads a field of sex, or a title; 0 if it tells none.
func sexOf(s string) byte {
	switch strings.ToLower(strings.Trim(s, " .")) {
	case "f", "female", "woman", "girl", "w", "2", "mrs", "miss", "ms", "sr", "sister":
		return 'f'
	case "m", "male", "man", "boy", "1", "mr", "master", "fr":
		return 'm'
	}
	return 0
}
