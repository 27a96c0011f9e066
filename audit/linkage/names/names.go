// Package names reads the names of people as they are written on networks and on
// lists: the parts of a display name and of a handle, the other forms in which one
// name goes about (Bob and Robert, Ó Briain and O'Brien, Chan and Chen), and how
// many people bear it.
//
// It knows names, not people: its tables say what many share, and data/SOURCES.md
// where each is from.
//
// Three things are folded: what [Fold] returns, the parts of a [Name], and what the
// tables are asked for. Who reads a list of its own makes parts of its fields with
// [GivenParts] and [FamilyParts], so that "Mc Carthy" and "Tai-man" come out as
// [Parse] has them.
package names

// Name is one reading of a name. Its parts are folded, see [Fold].
type Name struct {
	// Given are the given names, the one that comes first first. The syllables of a
	// Chinese given name are one: "taiman".
	Given []string
	// Family are the surnames, those of a double-barrelled one apart; prefixes and
	// particles are part of them: "obrien", "maccarthy", "delacruz".
	Family []string
	// Former are surnames borne before: "née Kelly".
	Former []string
	// Nick are names in quotes or brackets.
	Nick []string
	// GivenInitials are the letters that stand for given names, in order: "J. P.
	// Murphy" has "jp". With Given empty the first is the first name's.
	GivenInitials string
	// FamilyInitials are the letters that stand for surnames: "Aoife K." has "k". Of
	// several, one may be a second given name's.
	FamilyInitials string
	// Born is the year of birth that a handle holds, 0 if none.
	Born int
	// Titles are titles and letters behind the name: "dr", "mrcgp".
	Titles []string
	// Rest are words of a handle that are read as no part of a name; often a place.
	Rest []string
	// Weight says how likely the reading is among those returned with it, which sum
	// to one.
	Weight float64
}

// Variant is another form of a name.
type Variant struct {
	Form string // folded
	Kind Kind
	// Share is how often the form that is less a name of its own stands for the
	// other: 0.92 says that of a hundred who go by Bob, 92 are Robert. It is the same
	// in both directions. All are estimates.
	Share float64
	// Guess is set where the share was estimated for forms of the kind, not this one.
	Guess bool
}

// Kind says how two forms of a name belong together.
type Kind string

// The kinds.
const (
	Nickname  Kind = "nickname"  // Bob, Robert
	Irish     Kind = "irish"     // Seán, John; Ó Briain, O'Brien
	Welsh     Kind = "welsh"     // Siôn, John
	Scots     Kind = "scots"     // Hamish, James
	Spelling  Kind = "spelling"  // Catherine, Kathryn
	Prefix    Kind = "prefix"    // O'Brien, Brien; MacCarthy, McCarthy
	Romanised Kind = "romanised" // Chan, Chen; Mohammed, Muhammad
	Abroad    Kind = "abroad"    // Katarzyna, Catherine: one name in two languages
)
