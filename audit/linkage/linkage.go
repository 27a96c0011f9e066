// Package linkage asks of everybody whom the owner is in touch with: could this be
// a patient, or somebody close to one? It joins what several networks show of one
// person, weighs what was written to and fro, and, where the doctor has a list of
// patients at hand, how likely it is that a name on it is this person's and not a
// namesake's.
//
// What it says is a question to the doctor, never a verdict; the doctor's answer is
// kept and respected. Nobody is looked up: it knows what the owner's own accounts
// and exports hold, and no more.
package linkage

import (
	"time"

	"github.com/probity-audit/probity/social"
)

// Person is somebody with whom the owner is in touch, on one network or several.
type Person struct {
	ID          string // see [PersonID]
	Name        string // the fullest that a profile shows; else the handle, else the identifier
	Profiles    []Profile
	Joined      []string // why the profiles are held to be one person's; empty with one
	Tie         Tie
	Probability float64 // that this is a patient or somebody close to one, 0 to 1
	Band        Band
	Kind        Kind     // what the reasons speak for most
	Reasons     []Reason // heaviest first
	Lacking     []string // what the networks do not show and so weighs nothing: "place"
	Answer      *Answer  // what the doctor said; nil if nothing
}

// Profile is one appearance of a person: on one network, to one account of the owner.
type Profile struct {
	Account   social.Account // the owner's
	ID        string         // the person's on the network
	Handle    string
	Name      string
	Bio       string
	Location  string
	URL       string
	Relations []social.Relation // sorted
	Since     time.Time         // when the connection began; zero if not known
	Initiated string            // "owner" or "them"; "" if not known
	Mutual    *int              // connections in common; nil if not known
	Page      bool              // an organisation, page or bot
	Received  int               // messages from the person
	Sent      int               // messages to the person
	First     time.Time         // of the messages and comments between the two
	Last      time.Time
}

// Key names the profile for ever: the key of the owner's account, and the person
// there. Answers are kept under it.
func (p *Profile) Key() string {
	switch {
	case p.ID != "":
		return p.Account.Key() + "/person:" + p.ID
	case p.Handle != "":
		return p.Account.Key() + "/person:@" + p.Handle
	}
	return p.Account.Key() + "/person:=" + p.Name
}

// PersonID names a person by the first of the profiles, in the order of their keys.
func PersonID(profiles []Profile) string {
	least := ""
	for i := range profiles {
		if k := profiles[i].Key(); least == "" || k < least {
			least = k
		}
	}
	return least
}

// Band says what becomes of a person in a report.
type Band string

// The bands, by the probability from which they begin.
const (
	Likely   Band = "likely"   // 0.8
	Possible Band = "possible" // 0.4
	Folded   Band = "folded"   // 0.15
	Silent   Band = ""         // is in no report
)

// BandOf returns the band of a probability.
func BandOf(p float64) Band {
	switch {
	case p >= 0.8:
		return Likely
	case p >= 0.4:
		return Possible
	case p >= 0.15:
		return Folded
	}
	return Silent
}

// Kind says as what a person may be close to the owner's work.
type Kind string

// The kinds.
const (
	KindPatient  Kind = "patient"
	KindRelative Kind = "relative" // of a patient
)

// Tie says whether the owner has let the person in.
type Tie string

// The ties. A follower of a public page was not accepted by anybody: that is
// worth knowing, and is no finding.
const (
	TieAccepted Tie = "accepted" // friends, mutual follows, an exchange of messages
	TieOneWay   Tie = "one-way"
)

// Reason is one thing that speaks for or against, with its weight.
type Reason struct {
	Cue    string  // name of the cue in the table of weights: "refers-to-care"
	Family string  // reasons of one family are capped together
	Text   string  // one clause in plain words, without anything from a patient list
	Weight float64 // natural logarithm of the odds, after the cap
	At     []Where // where it was seen, the earliest first; empty for what the profile shows
}

// Where names an item of one of the owner's accounts.
type Where struct {
	Account   string // key
	Kind      social.Kind
	ID        string
	Published time.Time
}

// Answer is what the doctor said of a person.
type Answer struct {
	Profiles []string  `json:"profiles"` // keys; a person is meant who has one of them
	Is       Standing  `json:"is"`
	Note     string    `json:"note,omitempty"`
	At       time.Time `json:"at,omitzero"`
}

// Standing is how a person stands to the doctor, by the doctor's own word.
type Standing string

// The standings.
const (
	IsPatient   Standing = "patient"
	IsFormer    Standing = "former"   // a former patient
	IsRelative  Standing = "relative" // of a patient
	IsFriend    Standing = "friend"   // a friend from before, treated later or not
	IsColleague Standing = "colleague"
	IsNone      Standing = "not" // none of these
)

// List is a list of patients on the doctor's own machine. It answers by weights
// and reasons alone, and gives nothing away that the person's profiles do not show.
type List interface {
	// Match weighs the profiles of one person against the list. ok is false if
	// nobody on the list could be this person.
	Match(profiles []Profile) (m Match, ok bool)
	// Size is the number of people on the list.
	Size() int
}

// Match is what a list says of a person.
type Match struct {
	Weight  float64  // natural logarithm of the odds, all reasons together
	Reasons []Reason // heaviest first, with no value of the list in them
}
