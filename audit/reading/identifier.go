package reading

import "strings"

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
// mentions or hashtags, and telephone numbers before other numbers.
func (r *Reading) identify() {
	for i := 0; i < len(r.Tokens); i++ {
		t := r.Tokens[i]
		last := -1
		switch {
		case t.Flags&(Mention|Hashtag|Symbol) != 0:
		case t.Flags&Address != 0:
			if r.email(i) {
				last = i
			}
		case t.Flags&Number != 0:
			last = r.numberIdentifier(i)
		case t.End-t.Start <= 9 && hasDigit(r.Text[t.Start:t.End]):
			last = r.letterIdentifier(i)
		}
		i = max(i, last)
	}
}

// addIdentifier records tokens first to last and returns last.
func (r *Reading) addIdentifier(class IdentifierClass, first, last int, certain bool) int {
	start, end := r.Tokens[first].Start, r.Tokens[last].End
	if end < len(r.Text) && r.Text[end] == ')' && strings.Contains(r.Text[start:end], "(") {
		end++
	}
	r.Identifiers = append(r.Identifiers, Identifier{Class: class, Start: start, End: end, Masked: mask(r.Text[start:end]), Certain: certain})
	r.addCue(idIdentifier, first, last)
	return last
}

// mask hides all letters and digits but the last two.
func mask(s string) string {
	b := []rune(s)
	shown := 0
	for i := len(b) - 1; i >= 0; i-- {
		if c := b[i]; c < 0x80 && !isWordByte(byte(c)) {
			continue
		}
		if shown < 2 {
			shown++
			continue
		}
		b[i] = '*'
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

// contextReach is how many bytes before a number the words that say what it is
// may stand.
const contextReach = 30

// context returns what the words close before token i say a number is: the
// nearest counts. It is "" if they say nothing.
func (r *Reading) context(i int) numberContext {
	for j := i - 1; j >= 0 && j >= i-6; j-- {
		if r.Tokens[i].Start-r.Tokens[j].End > contextReach {
			return ""
		}
		if r.Tokens[j].Flags&(Number|Mention|Address) != 0 {
			continue
		}
		word, before := r.word(j), r.word(j-1)
		if c := contextWord(word, before); c != "" {
			return c
		}
	}
	return ""
}

// numberContext is what a word says of a number behind it.
type numberContext string

const (
	ctxNHS      numberContext = "nhs"
	ctxCHI      numberContext = "chi"
	ctxHC       numberContext = "hc"
	ctxPPS      numberContext = "pps"
	ctxIHI      numberContext = "ihi"
	ctxHKID     numberContext = "hkid"
	ctxHospital numberContext = "hospital"
	ctxPhone    numberContext = "phone"
	ctxPlate    numberContext = "plate"
	ctxOther    numberContext = "other" // an order, a trial, a book: no person
)

func contextWord(word, before string) numberContext {
	switch word {
	case "nhs":
		return ctxNHS
	case "chi":
		return ctxCHI
	case "hcn", "h&c":
		return ctxHC
	case "pps", "ppsn", "ppsno":
		return ctxPPS
	case "ihi":
		return ctxIHI
	case "hkid", "hkic":
		return ctxHKID
	case "mrn", "mrns", "rxr", "hospno", "urn", "chart":
		return ctxHospital
	case "number", "no", "num", "id":
		switch before {
		case "hospital", "hosp", "unit", "chart", "k", "patient", "pt", "record", "episode", "case", "admission":
			return ctxHospital
		}
	case "phone", "tel", "telephone", "mobile", "mob", "call", "ring", "rang", "ringing", "whatsapp", "landline", "text", "reach", "dial", "fax", "hotline":
		return ctxPhone
	case "reg", "plate", "plates", "registration", "car", "van", "jeep", "taxi", "motorbike", "lorry":
		return ctxPlate
	case "order", "tracking", "parcel", "invoice", "booking", "isbn", "issn", "nct", "isrctn", "doi", "pmid", "raffle", "ticket", "account", "flight", "grant", "prospero",
		"orcid", "gmc", "imc", "mcrn", "nmc", "serial", "model", "barcode", "timestamp", "dummy", "donation", "vat", "licence", "ref", "reference":
		return ctxOther
	}
	return ""
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
