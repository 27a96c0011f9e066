package disclosure

import "slices"

// ageSlack is how many years two ages of one person may lie apart: a birthday, and
// a slip.
const ageSlack = 2

// Contradicts reports whether two values of one kind cannot be of one person. Most
// kinds never contradict: a person has several illnesses, and falls twice.
func (k Kind) Contradicts(a, b string) bool {
	if a == b {
		return false
	}
	switch k {
	case Age:
		from1, to1, ok1 := years(a)
		from2, to2, ok2 := years(b)
		return ok1 && ok2 && (from1-to2 > ageSlack || from2-to1 > ageSlack)
	case Sex:
		return a != "" && b != ""
	case Outcome:
		return ends(a, b) || ends(b, a)
	case Family:
		return apart(multiples, a, b) || apart(children, a, b)
	case Origin:
		return apart(nations, a, b)
	}
	return false
}

// ends reports whether a is death, and b what nobody who died of this came to.
func ends(a, b string) bool {
	switch a {
	case "died", "suicide", "drowned", "brain dead", "organ donor":
		return b == "recovered" || b == "cured"
	}
	return false
}

// Values of which one person has at most one.
var (
	multiples = []string{"twin", "triplet", "quadruplet", "quintuplet"}
	children  = []string{"1 children", "2 children", "3 children", "4 children", "5 children", "6 children", "7 children", "8 children", "9 children", "10 children"}
	nations   = []string{"polish", "romanian", "lithuanian", "latvian", "bulgarian", "hungarian", "ukrainian", "russian", "italian", "spanish", "portuguese", "french", "german", "dutch", "greek",
		"turkish", "irish", "scottish", "welsh", "american", "canadian", "australian", "brazilian", "nigerian", "ghanaian", "somali", "eritrean", "sudanese", "jamaican", "indian", "pakistani",
		"bangladeshi", "sri lankan", "nepali", "afghan", "iranian", "iraqi", "syrian", "egyptian", "filipina", "indonesian", "vietnamese", "thai", "japanese", "korean"}
)

func apart(values []string, a, b string) bool {
	return slices.Contains(values, a) && slices.Contains(values, b)
}
