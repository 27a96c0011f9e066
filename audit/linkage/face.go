package linkage

import (
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit/linkage/names"
)

// standsFor is the share from which one form of a name is held to stand for another.
const standsFor = 0.3

// shortestHandle is how many letters and digits a handle has that says something.
const shortestHandle = 6

// mayBe is the weight of a reading of a name from which it contradicts what others say.
const mayBe = 0.2

// face is a contact as it is compared with those of other accounts.
type face struct {
	*contact
	name    []names.Name // the readings of the display name
	guessed bool         // the name is what the handle may say: it contradicts nothing
	// mayBeGiven is set where the display name may be of given names only: "Mo Annie".
	mayBeGiven bool
	handle     string // small, letters and digits only
	telling    bool   // the handle is one that hardly two people choose
	place      place
	words      map[string]bool // of the description, without the commonest
	born       int
	shown      nameParts // of the display name
	parts      nameParts // of the name, the handle and signatures
	handled    []string  // words of the handle
	pieces     []string  // those that are rare and no names
	site       string    // an address of their own in the description

	heard, well, plainly bool // as a patient, or one close to one
	colleague            bool

	account  string // key of the owner's account
	number   int    // among all
	compared int    // with which face last
}

func faceOf(k *contact) *face {
	return &face{contact: k, account: k.Account.Key(), name: fullNames(names.Parse(k.Name)), place: placeOf(k.Location)}
}

// compare readies the face for being compared with those of other accounts.
func (f *face) compare() {
	f.handle, f.words, f.site = plainHandle(f.Handle), bioWords(f.Bio), siteOf(f.Bio)
	readings, shown := names.ParseHandle(f.Handle), names.Parse(f.Name)
	f.shown = nameParts{}
	f.parts = nameParts{slices.Clone(f.spoken.name.given), slices.Clone(f.spoken.name.family), nil, slices.Clone(f.spoken.name.initials)}
	f.shown.addAll(shown)
	f.parts.addAll(shown)
	f.mayBeGiven = slices.ContainsFunc(shown, func(n names.Name) bool {
		return n.Weight >= mayBe && len(n.Given) > 0 && len(n.Family) == 0 && n.FamilyInitials == ""
	})
	f.parts.addAll(readings)
	f.handled = handleWords(f.Handle)
	f.pieces = piecesOf(f.handled, readings)
	f.heard, f.well, f.plainly = f.caredFor()
	f.colleague = f.works() || titled(shown) || titled(readings)
	f.telling = tellingHandle(f.handle, readings)
	for _, n := range readings {
		if n.Born != 0 {
			f.born = n.Born
			break
		}
	}
	if len(f.name) == 0 { // "Breda", breda.looby
		f.name, f.guessed = fullNames(readings), true
	}
}

// fullNames are the readings that have a given name and a surname.
func fullNames(readings []names.Name) []names.Name {
	var out []names.Name
	for _, n := range readings {
		if len(n.Given) > 0 && len(n.Family) > 0 {
			out = append(out, n)
		}
	}
	return out
}

func plainHandle(h string) string {
	h, _, _ = strings.Cut(strings.ToLower(strings.TrimPrefix(h, "@")), "@") // without the server
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, h)
}

// tellingHandle reports whether hardly two people would choose the handle: long and
// no name, or a name so rare, digits counted in, that few bear it.
func tellingHandle(plain string, readings []names.Name) bool {
	letters := strings.TrimRight(plain, "0123456789")
	digits := len(plain) - len(letters)
	if len(letters) < 4 || len(plain) < shortestHandle {
		return false
	}
	share := 1.0
	for range min(digits, 4) {
		share /= 8 // years of birth, house numbers: digits are no random ones
	}
	named := false
	for _, n := range readings {
		if len(n.Given) == 0 && len(n.Family) == 0 {
			continue
		}
		s := 1.0
		for _, g := range n.Given[:min(len(n.Given), 1)] {
			s *= knownShare(names.GivenShare(g))
		}
		for _, g := range n.Family[:min(len(n.Family), 1)] {
			s *= knownShare(names.FamilyShare(g))
		}
		for range len(n.GivenInitials) + len(n.FamilyInitials) {
			s /= 15
		}
		for range n.Rest {
			s /= 100
		}
		share, named = share*s, true
		break
	}
	if !named {
		return len(letters) >= 8 || digits >= 2 && len(letters) >= 5
	}
	return share < rareName
}

// knownShare is a share; a name that no table holds is held to be commoner in a
// handle than it may be, since the parts of a handle are often no name at all.
func knownShare(share float64, known bool) float64 {
	if !known {
		return 1e-3
	}
	return share
}

// sharedWords reports whether two descriptions have words enough in common.
func sharedWords(a, b map[string]bool) bool {
	n := 0
	for w := range a {
		if b[w] {
			n++
		}
	}
	return n >= 3 && 2*n >= min(len(a), len(b))
}

// mostWords is how many words of a description are compared.
const mostWords = 64

// bioWords are the words of a description that are longer than three letters.
func bioWords(bio string) map[string]bool {
	if bio == "" {
		return nil
	}
	out := map[string]bool{}
	for w := range strings.FieldsSeq(names.Fold(bio)) {
		if len(w) > 3 && len(out) < mostWords {
			out[w] = true
		}
	}
	return out
}

// forms are names with the other forms that stand for them.
func forms(of []string, variants func(string) []names.Variant) []string {
	out := slices.Clone(of)
	for _, n := range of {
		for _, v := range variants(n) {
			if v.Share >= standsFor {
				out = append(out, v.Form)
			}
		}
	}
	return out
}
