package reading

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
