package reading

import "strings"

// digitRun is numbers that stand together as one: "943 476 5919", "020-7946-0133".
type digitRun struct {
	digits string
	parts  int
	groups [longestRun]uint8 // how many digits each part has
	last   int               // token
	plus   bool              // a plus sign stands before it
}

// longestRun is how many digits the longest identifier has.
const longestRun = 18

// digitRun gathers the digits from token i.
func (r *Reading) digitRun(i int) (digitRun, bool) {
	d := digitRun{last: -1}
	d.plus = r.Tokens[i].Start > 0 && r.Text[r.Tokens[i].Start-1] == '+'
	for j := i; j < len(r.Tokens); j++ {
		t := r.Tokens[j]
		s := r.Text[t.Start:t.End]
		if j > i && !joined(r.Text[r.Tokens[j-1].End:t.Start]) || len(d.digits)+len(s) > longestRun || !allDigits(s) {
			break
		}
		if d.digits == "" {
			d.digits = s
		} else {
			d.digits += s
		}
		d.groups[d.parts] = uint8(len(s))
		d.parts, d.last = d.parts+1, j
	}
	return d, d.last >= 0
}

// joined reports what may stand between the parts of one number.
func joined(between string) bool {
	return between == " " || between == "-" || between == "" || between == ") " || between == " (" || between == "\u00a0"
}

// numberIdentifier looks at a token that begins with a digit and returns the last
// token of what it found, or -1.
func (r *Reading) numberIdentifier(i int) int {
	if d, ok := r.digitRun(i); ok {
		if last := r.runIdentifier(i, d); last >= 0 {
			return last
		}
	}
	if last := r.ppsNumber(i); last >= 0 {
		return last
	}
	return r.streetAddress(i)
}

func (r *Reading) runIdentifier(i int, d digitRun) int {
	n := len(d.digits)
	if n < 5 {
		return -1
	}
	ctx := r.context(i)
	switch {
	case ctx == ctxOther:
		return d.last // consumed: it points at no person
	case n == 10 && (ctx == ctxNHS || ctx == ctxCHI || ctx == ctxHC) && (validNHS(d.digits) || r.named(i)):
		return r.addIdentifier(nhsClass(d.digits, ctx), i, d.last, true)
	case (ctx == "" || ctx == ctxPhone || ctx == ctxPlate) && isPhone(d, ctx):
		return r.addIdentifier(IDPhone, i, d.last, ctx == ctxPhone)
	case n == 10 && validNHS(d.digits) && (ctx == ctxHospital || nhsShape(d)):
		return r.addIdentifier(nhsClass(d.digits, ctx), i, d.last, ctx == ctxHospital)
	case n == longestRun && validIHI(d.digits):
		return r.addIdentifier(IDIHI, i, d.last, ctx == ctxIHI)
	case ctx == ctxHospital && d.parts <= 2 && n <= 10:
		return r.addIdentifier(IDHospital, i, d.last, true)
	}
	return -1
}

// named reports whether the words right before token i call it a number of a
// person, so that one that was mistyped is found too: "NHS 999 123 4560".
func (r *Reading) named(i int) bool {
	for j := i - 1; j >= 0 && j >= i-2; j-- {
		if c := contextWord(r.word(j), r.word(j-1)); c != "" {
			return c != ctxPhone && c != ctxPlate && c != ctxOther
		}
	}
	return false
}

// nhsShape reports whether ten digits without words that explain them are worth
// weighing: written in threes, or beginning as issued numbers and the test range
// do. A time in seconds begins with 1.
func nhsShape(d digitRun) bool {
	switch d.digits[0] {
	case '3', '4', '6', '7', '9':
		return d.parts == 1 || d.parts == 3 && d.groups[0] == 3 && d.groups[1] == 3
	}
	return false
}

func nhsClass(digits string, ctx numberContext) IdentifierClass {
	switch {
	case ctx == ctxHC || ctx != ctxNHS && digits >= "3200000010" && digits <= "3999999999":
		return IDHC
	case ctx != ctxNHS && validCHI(digits):
		return IDCHI
	}
	return IDNHS
}

// validNHS checks ten digits: weights 10 to 2, modulo 11, as the NHS Data
// Dictionary gives it. A result of 10 is never issued.
func validNHS(s string) bool {
	if len(s) != 10 {
		return false
	}
	sum, same := 0, true
	for i := 0; i < 9; i++ {
		sum += int(s[i]-'0') * (10 - i)
		same = same && s[i] == s[0]
	}
	check := (11 - sum%11) % 11
	return check != 10 && check == int(s[9]-'0') && !same
}

// validCHI checks an NHS number that begins with a date of birth, DDMMYY.
func validCHI(s string) bool {
	return validNHS(s) && plausibleDay(s[:2]) && plausibleMonth(s[2:4])
}

func plausibleDay(s string) bool   { return s >= "01" && s <= "31" }
func plausibleMonth(s string) bool { return s >= "01" && s <= "12" }

// validIHI checks eighteen digits: a prefix of seven, a core of ten that is made
// like an NHS number in the range of the Irish register, and a GS1 digit. The
// FHIR profile of Ireland runs modulo 11 over the prefix too; either is accepted.
func validIHI(s string) bool {
	if len(s) != 18 || gs1(s[:17]) != int(s[17]-'0') {
		return false
	}
	core := s[7:17]
	if core[:3] < "812" || core[:3] > "859" {
		return false
	}
	if validNHS(core) {
		return true
	}
	sum := 0
	for i := 0; i < 16; i++ {
		sum += int(s[i]-'0') * (17 - i)
	}
	check := (11 - sum%11) % 11
	return check != 10 && check == int(s[16]-'0')
}

// gs1 returns the check digit of GS1: weights 3 and 1 from the right.
func gs1(s string) int {
	sum := 0
	for i := range len(s) {
		w := 3
		if i%2 == 1 {
			w = 1
		}
		sum += int(s[len(s)-1-i]-'0') * w
	}
	return (10 - sum%10) % 10
}

// ppsNumber looks for an Irish Personal Public Service number at token i.
func (r *Reading) ppsNumber(i int) int {
	s := r.Text[r.Tokens[i].Start:r.Tokens[i].End]
	if len(s) != 8 && len(s) != 9 || !allDigits(s[:7]) {
		return -1
	}
	ctx := r.context(i)
	if ctx == ctxOther || !validPPS(strings.ToUpper(s)) {
		return -1
	}
	if ctx != ctxPPS && s != strings.ToUpper(s) {
		return -1
	}
	return r.addIdentifier(IDPPS, i, i, ctx == ctxPPS)
}

// validPPS checks seven digits, a check letter and an optional second letter:
// weights 8 to 2, and 9 for the second letter (A is 1; W, T and X of the older
// form count nothing), modulo 23, where W stands for 0.
func validPPS(s string) bool {
	sum := 0
	for i := 0; i < 7; i++ {
		sum += int(s[i]-'0') * (8 - i)
	}
	if s[7] < 'A' || s[7] > 'W' {
		return false
	}
	if len(s) == 9 {
		switch c := s[8]; {
		case c >= 'A' && c <= 'I':
			sum += 9 * int(c-'A'+1)
		case c == 'W' || c == 'T' || c == 'X':
		default:
			return false
		}
	}
	letter := byte('W')
	if m := sum % 23; m > 0 {
		letter = byte('A' + m - 1)
	}
	return s[7] == letter
}

// validHKID checks one or two letters, six digits and the check character of a
// Hong Kong identity card: weights 9 to 2, a space 36, A 10 to Z 35.
func validHKID(letters, digits string, check byte) bool {
	sum := 0
	if len(letters) == 1 {
		sum = 36*9 + int(letters[0]-'A'+10)*8
	} else {
		sum = int(letters[0]-'A'+10)*9 + int(letters[1]-'A'+10)*8
	}
	for i := 0; i < 6; i++ {
		sum += int(digits[i]-'0') * (7 - i)
	}
	want := (11 - sum%11) % 11
	if want == 10 {
		return check == 'A'
	}
	return check == byte('0'+want)
}

func allDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}
