package names

// The shares of one place, of which the program takes the largest, for holding the
// tables to what is known of each.

// Place is one of the populations for which there are tables.
type Place string

// The places.
const (
	UK Place = "uk"
	IE Place = "ie"
	HK Place = "hk"
)

// GivenShareIn returns the share in one place.
func GivenShareIn(p Place, folded string) (share float64, known bool) {
	return givenNames().in(p, folded)
}

// FamilyShareIn is [GivenShareIn] for surnames.
func FamilyShareIn(p Place, folded string) (share float64, known bool) {
	return familyNames().in(p, folded)
}

func (t bearers) in(p Place, name string) (float64, bool) {
	b, ok := t[name]
	if !ok {
		return Unknown, false
	}
	share := b.uk
	switch p {
	case IE:
		share = b.ie
	case HK:
		share = b.hk
	}
	return max(float64(share), Unknown), true
}
