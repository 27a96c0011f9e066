package whatsapp

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"github.com/probity-audit/probity/social"
)

// AccountID is the identifier of the person whom a chat shows under the name: the
// name with its case folded, composed, with single spaces and without invisible signs and
// the tilde before names that their bearers chose; of a telephone number, + and digits.
func AccountID(name string) string {
	name = cases.Fold().String(norm.NFC.String(shown(name)))
	if number, ok := telephone(name); ok {
		return number
	}
	return name
}

// shown is a name as a chat shows it, without invisible signs and the tilde.
func shown(name string) string {
	name = strings.TrimSpace(clean(name))
	if rest, ok := strings.CutPrefix(name, "~"); ok && rest != "" {
		name = rest
	}
	return strings.Join(strings.FieldsFunc(name, func(r rune) bool { return blank(r) || r == '\n' }), " ")
}

// telephone returns + and the digits if name is a telephone number.
func telephone(name string) (string, bool) {
	digits := 0
	number := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			digits++
			return r
		}
		if r == '+' {
			return r
		}
		return -1
	}, name)
	other := strings.IndexFunc(name, func(r rune) bool {
		return !unicode.IsDigit(r) && !strings.ContainsRune("+-\u2010\u2011().", r) && !blank(r)
	})
	return number, other < 0 && digits >= 6
}

func person(name string) social.Person {
	return social.Person{ID: AccountID(name), Name: shown(name)}
}

// loose is a name without accents, for comparing what people type.
func loose(name string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(AccountID(name))))
}

// self finds the owner among the people of a chat, given by their identifiers: under
// the name that the owner gave for this network, or else under one of their names,
// with or without a title. It returns "" for nobody, or for several.
func self(ids []string, owner social.Owner) string {
	handle := strings.TrimPrefix(owner.Handles[name], "@")
	if id := match(ids, []string{handle}); id != "" {
		return id
	}
	var names []string
	for _, n := range append([]string{owner.Name}, owner.Also...) {
		names = append(names, n)
		if n != "" && owner.Title != "" {
			names = append(names, owner.Title+" "+n, owner.Title+". "+n)
		}
	}
	return match(ids, names)
}

// match returns the one identifier that is one of the names: exactly, or else but for accents.
func match(ids, names []string) string {
	for _, fold := range []func(string) string{AccountID, loose} {
		found := map[string]bool{}
		last := ""
		for _, n := range names {
			for _, id := range ids {
				if want := fold(n); want != "" && fold(id) == want {
					found[id], last = true, id
				}
			}
		}
		if len(found) == 1 {
			return last
		}
	}
	return ""
}
