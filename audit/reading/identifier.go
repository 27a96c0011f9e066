package reading

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Identifier is a number or address that points at one person.
type Identifier struct {
	Class      IdentifierClass
	Start, End int    // bytes in Text
	Masked     string // all but the last two letters and digits hidden; the value itself is never kept
	Certain    bool   // words around it say what it is; otherwise only its form and check digit
}

// IdentifierClass says what the identifier is.
type IdentifierClass string

// The classes of identifiers.
const (
	IDNHS       IdentifierClass = "nhs-number"      // England, Wales, Isle of Man: ten digits, modulo 11
	IDCHI       IdentifierClass = "chi-number"      // Scotland: the same, beginning with a date of birth
	IDHC        IdentifierClass = "hc-number"       // Northern Ireland: the same, in a range of its own
	IDPPS       IdentifierClass = "pps-number"      // Ireland: seven digits and a check letter
	IDIHI       IdentifierClass = "ihi-number"      // Ireland: eighteen digits
	IDHKID      IdentifierClass = "hkid"            // Hong Kong identity card
	IDHospital  IdentifierClass = "hospital-number" // known only by the words before it
	IDPhone     IdentifierClass = "phone"
	IDEmail     IdentifierClass = "email"
	IDPostcode  IdentifierClass = "postcode"
	IDEircode   IdentifierClass = "eircode"
	IDAddress   IdentifierClass = "street-address"
	IDPlate     IdentifierClass = "vehicle-plate"
	IDBirthDate IdentifierClass = "birth-date"
	IDCareDate  IdentifierClass = "care-date" // of admission, discharge, operation or death
)

// Number reports whether the class is a number given to one person by a health
// service or a state.
func (c IdentifierClass) Number() bool {
	switch c {
	case IDNHS, IDCHI, IDHC, IDPPS, IDIHI, IDHKID, IDHospital:
		return true
	}
	return false
}

// Contact reports whether the class says where somebody lives or can be reached.
func (c IdentifierClass) Contact() bool {
	switch c {
	case IDPhone, IDEmail, IDPostcode, IDEircode, IDAddress, IDPlate:
		return true
	}
	return false
}

// identify finds the identifiers among the tokens: never in web addresses,
// mentions or hashtags of words, and telephone numbers before other numbers.
func (r *Reading) identify() {
	r.spoken, r.listened = 0, false
	for i := 0; i < len(r.Tokens); i++ {
		t := &r.Tokens[i]
		last := -1
		switch {
		case t.Flags&(Mention|Symbol) != 0:
		case t.Flags&Hashtag != 0:
			if ctx, _ := r.context(i); t.Flags&Number != 0 && ctx != "" { // NHS #9434765919
				last = r.numberIdentifier(i)
			}
		case t.Flags&Address != 0:
			if r.email(i) {
				last = i
			}
		case t.Flags&Number != 0:
			last = r.numberIdentifier(i)
		case t.Flags&foreign != 0 || t.End-t.Start <= longestCode && hasDigit(r.Text[t.Start:t.End]):
			last = r.letterIdentifier(i)
		}
		i = max(i, last)
	}
}

// longestCode is how long an identifier that begins with a letter is at most.
const longestCode = 11

// code returns token i as it counts in a number: full-width forms as plain ones,
// without the sign of a hashtag.
func (r *Reading) code(i int) string {
	t := &r.Tokens[i]
	s := strings.TrimPrefix(r.Text[t.Start:t.End], "#")
	if t.Flags&foreign != 0 {
		return narrow(s)
	}
	return s
}

// addIdentifier records tokens first to last and returns last.
func (r *Reading) addIdentifier(class IdentifierClass, first, last int, certain bool) int {
	start, end := r.Tokens[first].Start, r.Tokens[last].End
	switch inside, rest := r.Text[start:end], r.Text[end:]; {
	case strings.HasPrefix(rest, ")") && strings.Contains(inside, "("):
		end += len(")")
	case strings.HasPrefix(rest, "）") && strings.Contains(inside, "（"):
		end += len("）")
	}
	r.Identifiers = append(r.Identifiers, Identifier{Class: class, Start: start, End: end, Masked: mask(r.Text[start:end]), Certain: certain})
	r.addCue(idIdentifier, first, last)
	return last
}

// mask hides all letters and digits but the last two, byte for byte.
func mask(s string) string {
	b := []byte(s)
	shown := 0
	for i := len(b); i > 0; {
		c, n := utf8.DecodeLastRune(b[:i])
		i -= n
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '_' && c != utf8.RuneError {
			continue
		}
		if shown++; shown > 2 {
			for k := range n {
				b[i+k] = '*'
			}
		}
	}
	return string(b)
}

func (r *Reading) email(i int) bool {
	s := r.Text[r.Tokens[i].Start:r.Tokens[i].End]
	at := strings.IndexByte(s, '@')
	if at <= 0 || strings.Contains(s, "/") {
		return false
	}
	r.addIdentifier(IDEmail, i, i, true)
	return true
}

func hasDigit(s string) bool {
	for i := 0; i < len(s); i++ {
		if isDigit(s[i]) {
			return true
		}
	}
	return false
}

// Masked returns the text with the numbers of persons hidden but for their last
// two digits, byte for byte as long as before, so that spans still fit. It is
// for showing: a report that goes astray should not carry them.
func (r *Reading) Masked() string {
	var b strings.Builder
	at := 0
	for _, id := range r.Identifiers {
		if id.Class.Number() && len(id.Masked) == id.End-id.Start && id.Start >= at {
			b.WriteString(r.Text[at:id.Start])
			b.WriteString(id.Masked)
			at = id.End
		}
	}
	if at == 0 {
		return r.Text
	}
	b.WriteString(r.Text[at:])
	return b.String()
}
