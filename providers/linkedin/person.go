package linkedin

import (
	"net/url"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"github.com/probity-audit/probity/social"
)

// hidden stands where LinkedIn withholds a name: of accounts that are closed, and
// of those who wrote out of a search for staff.
const hidden = "LinkedIn Member"

// handle returns the name in the address of a profile, in lower case: "moira-quill"
// of https://www.linkedin.com/in/moira-quill; "" if it is no such address.
func handle(address string) string {
	_, rest, ok := strings.Cut(address, "linkedin.com/in/")
	if !ok {
		return ""
	}
	if i := strings.IndexAny(rest, "/?# "); i >= 0 {
		rest = rest[:i]
	}
	if s, err := url.PathUnescape(rest); err == nil {
		rest = s
	}
	return strings.ToLower(strings.TrimPrefix(social.Plain(rest), "@"))
}

// address is the address of a profile.
func address(handle string) string {
	if handle == "" {
		return ""
	}
	return "https://www.linkedin.com/in/" + url.PathEscape(handle)
}

// person is somebody with a name and the address of a profile, either of which may lack.
func person(fullName, profile string) social.Person {
	h := handle(profile)
	return social.Person{ID: h, Handle: h, Name: oneLine(fullName)}
}

// key is what somebody is known by: the name in their address, or their own.
func key(p social.Person) string {
	if p.Handle != "" {
		return p.Handle
	}
	return fold(p.Name)
}

// fold brings a full name into the form in which names are compared.
func fold(s string) string {
	return strings.Join(strings.Fields(cases.Fold().String(norm.NFC.String(social.Plain(s)))), " ")
}

// oneLine is a name without what breaks lines.
func oneLine(s string) string { return strings.Join(strings.Fields(social.Plain(s)), " ") }

// nothing reports whether s is one of LinkedIn's words for nothing.
func nothing(s string) bool {
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "", "-", "n/a", "null", "none", "not available", "[]":
		return true
	}
	return false
}

// value is a field, "" where it holds a word for nothing.
func value(s string) string {
	if nothing(s) {
		return ""
	}
	return social.Plain(s)
}

// addresses splits a list of addresses, between which stand commas or spaces.
func addresses(list string) []string {
	return strings.FieldsFunc(list, func(c rune) bool { return c == ',' || c == ';' || unicode.IsSpace(c) })
}

// names splits a list of full names. Commas in names, before a degree, are told
// by the names that are known, and by the form of what comes behind them.
func names(list string, known map[string]bool) []string {
	var out []string
	for _, part := range strings.Split(list, ",") {
		part = oneLine(part)
		if n := len(out); n > 0 && part != "" && (known[fold(out[n-1]+", "+part)] || degree(part) && !known[fold(part)]) {
			out[n-1] += ", " + part
		} else if part != "" {
			out = append(out, part)
		}
	}
	return out
}

// degree reports whether s looks like what stands behind a name: MD, Ph.D., FRCGP.
func degree(s string) bool {
	if strings.Contains(s, " ") && !strings.Contains(s, ".") {
		return false
	}
	upper := 0
	for _, c := range s {
		if unicode.IsUpper(c) {
			upper++
		}
	}
	return upper >= 2 && len(s) <= 12
}
