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
	var buf [longestRun]byte
	digits := buf[:0]
	d.plus = r.Tokens[i].Start > 0 && r.Text[r.Tokens[i].Start-1] == '+'
	for j := i; j < len(r.Tokens); j++ {
		if j > i && !joined(r.Text[r.Tokens[j-1].End:r.Tokens[j].Start]) {
			break
		}
		s := pointless(r.code(j))
		if len(digits)+len(s) > longestRun || !allDigits(s) {
			break
		}
		digits = append(digits, s...)
		d.groups[d.parts] = uint8(len(s))
		d.parts, d.last = d.parts+1, j
	}
	if d.parts == 1 {
		d.digits = pointless(r.code(i))
	} else {
		d.digits = string(digits)
	}
	return d, d.last >= 0
}

// joined reports what may stand between the parts of one number.
func joined(between string) bool {
	switch between {
	case " ", "-", "", ") ", " (", "\u00a0", "\u2009", "\u202f", "\u3000", "\u2011", "–", "－", " - ", " – ":
		return true
	}
	return false
}

// pointless returns "943.476.5919" without its points; other numbers with points
// are left as they are.
func pointless(s string) string {
	if len(s) == 12 && s[3] == '.' && s[7] == '.' {
		return s[:3] + s[4:7] + s[8:]
	}
	return s
}

// numberIdentifier looks at a token that begins with a digit and returns the last
// token of what it found, or -1.
func (r *Reading) numberIdentifier(i int) int {
	if d, ok := r.digitRun(i); ok {
		if last := r.runIdentifier(i, d); last >= 0 {
			return last
		}
		for parts := d.parts - 1; parts > 0; parts-- { // "943 476 5919 4 hours"
			if last := r.checkedNumber(i, d.cut(parts)); last >= 0 {
				return last
			}
		}
	}
	if last := r.ppsNumber(i); last >= 0 {
		return last
	}
	if last := r.spacedHKID(i); last >= 0 {
		return last
	}
	return r.streetAddress(i)
}

// cut returns the first parts of a run.
func (d digitRun) cut(parts int) digitRun {
	n := 0
	for _, g := range d.groups[:parts] {
		n += int(g)
	}
	d.digits, d.last, d.parts = d.digits[:n], d.last-(d.parts-parts), parts
	return d
}

func (r *Reading) runIdentifier(i int, d digitRun) int {
	n := len(d.digits)
	if n < 5 {
		return -1
	}
	ctx, _ := r.context(i)
	if ctx == ctxOther {
		return d.last // consumed: it points at no person
	}
	if last := r.checkedNumber(i, d); last >= 0 {
		return last
	}
	switch {
	case (ctx == "" || ctx == ctxPhone || ctx == ctxPlate) && isPhone(d, ctx):
		return r.addIdentifier(IDPhone, i, d.last, ctx == ctxPhone)
	case (ctx == ctxHospital || ctx == "" && r.contextAfter(d.last) == ctxHospital) && d.parts <= 2 && n <= 10:
		return r.addIdentifier(IDHospital, i, d.last, true)
	}
	return -1
}

// checkedNumber looks for a number of one person that has a check digit, or whose
// name stands right before it.
func (r *Reading) checkedNumber(i int, d digitRun) int {
	if n := len(d.digits); n != 10 && n != longestRun {
		return -1
	}
	ctx, at := r.context(i)
	if ctx == "" {
		ctx, at = r.contextAfter(d.last), i
	}
	switch len(d.digits) {
	case 10:
		calls := at < i && (at == i-1 || r.numberWord(at+1)) // "NHS number for her is", but not "the NHS paid"
		switch valid := validNHS(d.digits); {
		case ctx.tenDigits() && (valid || calls && i-at <= 3):
			return r.addIdentifier(nhsClass(d.digits, ctx), i, d.last, ctx != ctxNHS || calls || at == i)
		case !valid || d.plus || ctx != "" && ctx != ctxHospital && ctx != ctxPhone:
			return -1
		case ctx == ctxHospital || ctx == "" && d.inNHSGroups() && (r.ofPatient(i) || r.named(tenDigitsNamed)):
			return r.addIdentifier(nhsClass(d.digits, ctx), i, d.last, true)
		case ctx == "" && d.inNHSGroups() && r.set.has(r.lex.patient) && validCHI(d.digits), r.looksNHS(d):
			return r.addIdentifier(nhsClass(d.digits, ctx), i, d.last, false)
		}
	case longestRun:
		if validIHI(d.digits) && ctx != ctxOther {
			return r.addIdentifier(IDIHI, i, d.last, ctx == ctxIHI || r.ofPatient(i) || r.named(ihiNamed))
		}
	}
	return -1
}

// inNHSGroups reports whether ten digits are written in one, in threes, or with a
// date of birth in front.
func (d digitRun) inNHSGroups() bool {
	return d.parts == 1 || d.parts == 3 && d.groups[0] == 3 && d.groups[1] == 3 || d.parts == 2 && d.groups[0] == 6
}

// looksNHS reports whether ten digits without words that explain them are worth
// weighing: beginning as issued numbers and the test range do, and written in
// threes, or in one where the text speaks of somebody in care. One in eleven random
// numbers has the right check digit, and a time in seconds begins with 1.
func (r *Reading) looksNHS(d digitRun) bool {
	switch d.digits[0] {
	case '3', '4', '6', '7', '9':
		return d.parts == 3 && d.groups[0] == 3 && d.groups[1] == 3 || d.parts == 1 && r.HasAny(r.lex.inCare)
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

// ppsNumber looks for an Irish Personal Public Service number at token i, whose
// letters may stand apart where words say what it is.
func (r *Reading) ppsNumber(i int) int {
	s, last := r.code(i), i
	if len(s) == 7 {
		s, last = s+r.nextCode(i, " ", "-"), i+1
	}
	if len(s) != 8 && len(s) != 9 || !allDigits(s[:7]) || !validPPS(strings.ToUpper(s)) {
		return -1
	}
	ctx, _ := r.context(i)
	if ctx == "" {
		ctx = r.contextAfter(last)
	}
	said := ctx == ctxPPS || ctx == "" && r.named(ppsNamed)
	if ctx == ctxOther || !said && (last > i || s != strings.ToUpper(s)) {
		return -1
	}
	return r.addIdentifier(IDPPS, i, last, said || ctx == "" && r.ofPatient(i))
}
