package reading

import (
	"slices"
	"strings"
)

// letterIdentifier looks at a token of letters and digits that begins with a
// letter and returns the last token of what it found, or -1.
func (r *Reading) letterIdentifier(i int) int {
	s := r.code(i)
	if len(s) > longestCode || !hasDigit(s) {
		return -1
	}
	for _, look := range [...]func(*Reading, int, string) int{(*Reading).hkid, (*Reading).eircode, (*Reading).postcode, (*Reading).plate, (*Reading).hospitalNumber} {
		if last := look(r, i, s); last >= 0 {
			return last
		}
	}
	return -1
}

// hkid looks for the number of a Hong Kong identity card: A123456(3). Without
// brackets, or with small letters, it is one only where words say so.
func (r *Reading) hkid(i int, s string) int {
	letters := strings.IndexFunc(s, func(c rune) bool { return c >= '0' && c <= '9' })
	if letters < 1 || letters > 2 || len(s) < letters+6 {
		return -1
	}
	return r.hkidFrom(i, i, s[:letters], s[letters:])
}

// spacedHKID looks for one whose letter stands apart: A 123456(3).
func (r *Reading) spacedHKID(i int) int {
	if s := r.code(i); i > 0 && len(s) == 6 && r.Tokens[i-1].End-r.Tokens[i-1].Start <= 2 && r.Text[r.Tokens[i-1].End:r.Tokens[i].Start] == " " {
		return r.hkidFrom(i-1, i, r.code(i-1), s)
	}
	return -1
}

// hkidFrom looks for one from token i: letters, then the rest, which begins in
// token last and may go on in the next.
func (r *Reading) hkidFrom(i, last int, letters, rest string) int {
	ctx, _ := r.context(i)
	small := strings.ToUpper(letters) != letters
	bracket := false
	if len(rest) == 6 {
		if check := r.nextCode(last, "(", " (", "（", " （"); check != "" {
			bracket, rest, last = true, rest+check, last+1
		} else if check := r.nextCode(last, "-", " "); check != "" {
			rest, last = rest+check, last+1
		}
	}
	letters, rest = strings.ToUpper(letters), strings.ToUpper(rest)
	if len(rest) != 7 || !allCapital(letters) || !allDigits(rest[:6]) || !isDigit(rest[6]) && rest[6] != 'A' || ctx == ctxOther || !validHKID(letters, rest[:6], rest[6]) {
		return -1
	}
	said := ctx == ctxHKID || r.contextAfter(last) == ctxHKID || r.named(hkidNamed)
	if !said && (!bracket || small) {
		return -1
	}
	return r.addIdentifier(IDHKID, i, last, said || r.ofPatient(i))
}

// hospitalNumber is letters and five to eight digits behind words that say so.
func (r *Reading) hospitalNumber(i int, s string) int {
	letters := strings.IndexFunc(s, func(c rune) bool { return c >= '0' && c <= '9' })
	if letters > 3 || len(s)-letters < 5 || !allDigits(s[letters:]) {
		return -1
	}
	if ctx, _ := r.context(i); ctx == ctxHospital || ctx == "" && r.contextAfter(i) == ctxHospital {
		return r.addIdentifier(IDHospital, i, i, true)
	}
	return -1
}

// postcode looks for a postcode of the United Kingdom in capitals, in one word or two.
func (r *Reading) postcode(i int, s string) int {
	out, in, last := s, "", i
	if len(s) >= 5 && len(s) <= 7 {
		out, in = s[:len(s)-3], s[len(s)-3:]
	}
	if !inward(in) || !outward(out) {
		if out, in = s, r.next(i, " "); !inward(in) || !outward(out) {
			return -1
		}
		last = i + 1
	}
	return r.addIdentifier(IDPostcode, i, last, true)
}

// outward reports whether s is the first half of a postcode: A9, A99, A9A, AA9,
// AA99 or AA9A.
func outward(s string) bool {
	letters := 0
	for letters < len(s) && s[letters] >= 'A' && s[letters] <= 'Z' {
		letters++
	}
	rest := s[letters:]
	if letters < 1 || letters > 2 || len(rest) < 1 || len(rest) > 2 || !isDigit(rest[0]) || strings.IndexByte("QVX", s[0]) >= 0 {
		return false
	}
	return len(rest) == 1 || isDigit(rest[1]) || rest[1] >= 'A' && rest[1] <= 'Z'
}

// inward reports whether s is the second half of a postcode; Royal Mail does not
// use the letters C, I, K, M, O and V there.
func inward(s string) bool {
	if len(s) != 3 || !isDigit(s[0]) {
		return false
	}
	for _, c := range s[1:] {
		if c < 'A' || c > 'Z' || strings.ContainsRune("CIKMOV", c) {
			return false
		}
	}
	return true
}

// eircode looks for an Irish postcode: a routing key (a letter and two digits, or
// D6W) and four characters of those that Eircode uses.
func (r *Reading) eircode(i int, s string) int {
	key, id, last := s, r.next(i, " "), i+1
	if len(s) == 7 {
		key, id, last = s[:3], s[3:], i
	}
	if len(key) != 3 || len(id) != 4 || key != "D6W" && (key[0] < 'A' || key[0] > 'Y' || !allDigits(key[1:])) {
		return -1
	}
	digits := 0
	for _, c := range id {
		if !strings.ContainsRune("0123456789ACDEFHKNPRTVWXY", c) {
			return -1
		}
		if c <= '9' {
			digits++
		}
	}
	if digits == 0 || digits == 4 {
		return -1
	}
	return r.addIdentifier(IDEircode, i, last, true)
}

// plate looks for a number plate of Great Britain behind words that speak of a vehicle.
func (r *Reading) plate(i int, s string) int {
	rest, last := r.next(i, " "), i+1
	if len(s) == 7 {
		s, rest, last = s[:4], s[4:], i
	}
	if len(s) != 4 || len(rest) != 3 || !allCapital(s[:2]) || !allDigits(s[2:]) || !allCapital(rest) {
		return -1
	}
	if ctx, _ := r.context(i); ctx != ctxPlate {
		return -1
	}
	return r.addIdentifier(IDPlate, i, last, true)
}

// streetAddress looks for a house number with a street: "14 Larch Row".
func (r *Reading) streetAddress(i int) int {
	s := r.Text[r.Tokens[i].Start:r.Tokens[i].End]
	if len(s) > 4 || !allDigits(s[:1]) || len(s) > 1 && !allDigits(s[:len(s)-1]) {
		return -1
	}
	for j := i + 1; j <= i+3 && j < len(r.Tokens); j++ {
		if between := r.Text[r.Tokens[j-1].End:r.Tokens[j].Start]; between != " " || !r.capitalised(j) {
			return -1
		}
		if j > i+1 && streetWord(r.word(j)) {
			return r.addIdentifier(IDAddress, i, j, false)
		}
	}
	return -1
}

func streetWord(w string) bool {
	switch w {
	case "road", "rd", "street", "st", "lane", "ln", "row", "avenue", "ave", "terrace", "tce", "terr", "close", "crescent", "cres", "drive", "gardens", "gdns", "grove", "square",
		"court", "place", "way", "hill", "park", "view", "mews", "walk", "rise", "brae", "wynd", "quay", "parade", "estate", "heights", "villas", "cottages", "mansions", "house":
		return true
	}
	return false
}

// next returns the word behind token i if only between stands between them.
func (r *Reading) next(i int, between string) string {
	if i+1 >= len(r.Tokens) || r.Text[r.Tokens[i].End:r.Tokens[i+1].Start] != between {
		return ""
	}
	return r.Text[r.Tokens[i+1].Start:r.Tokens[i+1].End]
}

// nextCode is code of the token behind token i if one of those marks stands between
// them.
func (r *Reading) nextCode(i int, between ...string) string {
	if i+1 < len(r.Tokens) && slices.Contains(between, r.Text[r.Tokens[i].End:r.Tokens[i+1].Start]) {
		return r.code(i + 1)
	}
	return ""
}

func allCapital(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return s != ""
}
