package reading

// contextReach is how many bytes before or after a number the words that say what
// it is may stand, and contextWords how many words.
const (
	contextReach = 30
	contextWords = 6
)

// numberContext is what a word says of a number beside it.
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

// tenDigits reports whether numbers that are called so have ten digits and a check
// digit modulo 11.
func (c numberContext) tenDigits() bool { return c == ctxNHS || c == ctxCHI || c == ctxHC }

// context returns what the words close before token i say a number is, and which
// word says it: the nearest counts. It is "" if they say nothing.
func (r *Reading) context(i int) (numberContext, int) {
	for j := i - 1; j >= 0 && j >= i-contextWords; j-- {
		if r.Tokens[i].Start-r.Tokens[j].End > contextReach {
			break
		}
		if r.Tokens[j].Flags&(Number|Mention|Address) != 0 {
			continue
		}
		if c := r.contextAt(j); c != "" {
			return c, j
		}
	}
	return "", 0
}

// contextAfter is context of the words close behind token i in its sentence. There,
// only what names a person's number counts: "943 476 5919 is her NHS number".
func (r *Reading) contextAfter(i int) numberContext {
	for j := i + 1; j < len(r.Tokens) && j <= i+contextWords; j++ {
		t := &r.Tokens[j]
		if t.Start-r.Tokens[i].End > contextReach || t.Sentence != r.Tokens[i].Sentence || t.Flags&(Number|Mention|Address) != 0 {
			break
		}
		switch c := r.contextAt(j); {
		case c == ctxOther || c == ctxPhone || c == ctxPlate:
			return ""
		case c == ctxNHS && !r.numberWord(j+1) && j > i+1:
		case c != "":
			return c
		}
	}
	return ""
}

// contexts is a set of what the words of a text name.
type contexts uint8

const (
	tenDigitsNamed contexts = 1 << iota // the NHS number, CHI, H&C
	ppsNamed
	ihiNamed
	hkidNamed
)

// named reports whether a number of the kind is named anywhere in the text, as in
// "Whose PPSN is this? 6433435F". The text is searched once.
func (r *Reading) named(what contexts) bool {
	if !r.listened {
		r.listened = true
		for j := range r.Tokens {
			switch c := r.contextAt(j); {
			case c == ctxNHS && !r.numberWord(j+1):
			case c.tenDigits():
				r.spoken |= tenDigitsNamed
			case c == ctxPPS:
				r.spoken |= ppsNamed
			case c == ctxIHI:
				r.spoken |= ihiNamed
			case c == ctxHKID:
				r.spoken |= hkidNamed
			}
		}
	}
	return r.spoken&what != 0
}

// ofPatient reports whether the word for a patient stands right before token i:
// "pt 943 476 5919".
func (r *Reading) ofPatient(i int) bool {
	switch r.word(i - 1) {
	case "pt", "pts", "patient", "patient's":
		return r.Tokens[i].Start-r.Tokens[i-1].End <= 3
	}
	return false
}

// numberWord reports whether token i is a word for a number.
func (r *Reading) numberWord(i int) bool {
	switch r.word(i) {
	case "no", "nos", "number", "numbers", "num", "id":
		return true
	}
	return false
}

// contextAt returns what token j says of a number beside it.
func (r *Reading) contextAt(j int) numberContext {
	switch word := r.word(j); word {
	case "nhs":
		return ctxNHS
	case "chi":
		return ctxCHI
	case "hcn":
		return ctxHC
	case "c": // H&C
		if r.word(j-1) == "h" {
			switch r.Text[r.Tokens[j-1].End:r.Tokens[j].Start] {
			case "&", " & ", "+", " + ", "＆":
				return ctxHC
			}
		}
	case "care":
		if r.word(j-1) == "and" && r.word(j-2) == "health" && r.numberWord(j+1) {
			return ctxHC
		}
	case "pps", "ppsn", "ppsno":
		return ctxPPS
	case "ihi":
		return ctxIHI
	case "hkid", "hkic":
		return ctxHKID
	case "證", "证":
		if id := r.word(j - 1); (id == "份" || id == "分") && r.word(j-2) == "身" {
			return ctxHKID
		}
	case "card":
		if id := r.word(j - 1); id == "id" || id == "identity" {
			return ctxHKID
		}
	case "mrn", "mrns", "rxr", "hospno", "urn":
		return ctxHospital
	case "chart": // "chart 7730918", but not the charts
		if hasDigit(r.word(j + 1)) {
			return ctxHospital
		}
	case "number", "no", "num", "id":
		switch r.word(j - 1) {
		case "hospital", "hosp", "unit", "chart", "k", "patient", "patient's", "patients", "pt", "record", "episode", "case", "admission":
			return ctxHospital
		}
	default:
		return otherContext(word)
	}
	return ""
}

// otherContext is contextAt for words of numbers that are no person's.
func otherContext(word string) numberContext {
	switch word {
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
