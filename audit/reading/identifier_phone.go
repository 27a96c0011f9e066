package reading

import "strings"

// isPhone reports whether a run of digits is made like a telephone number of the
// United Kingdom, Ireland or Hong Kong. Eight digits are one in Hong Kong only if
// words say so, or written in two fours with a country code.
func isPhone(d digitRun, ctx numberContext) bool {
	s := d.digits
	if d.plus || strings.HasPrefix(s, "00") {
		s = strings.TrimPrefix(s, "00")
		for _, c := range [...]struct {
			code     string
			min, max int
		}{{"44", 9, 11}, {"353", 7, 10}, {"852", 8, 8}, {"61", 9, 9}, {"65", 8, 8}, {"27", 9, 9}, {"1", 10, 10}, {"91", 10, 10}, {"64", 8, 10}, {"60", 8, 10}} {
			if n := len(s) - len(c.code); strings.HasPrefix(s, c.code) && n >= c.min && n <= c.max {
				return true
			}
		}
		return d.plus && len(s) >= 10 && len(s) <= 15
	}
	switch {
	case s[0] == '0' && len(s) == 11: // UK
		return true
	case s[0] == '0' && len(s) == 10: // Ireland, some UK landlines
		return s[1] != '0'
	case s[0] == '0' && len(s) == 9: // Dublin, Irish landlines
		return d.parts > 1 || ctx == ctxPhone
	case len(s) == 8 && strings.IndexByte("235689", s[0]) >= 0: // Hong Kong
		return ctx == ctxPhone
	}
	return false
}
