// Package disclosure asks whether the sum of what was posted could single out a
// person who was in the owner's care. It takes the facts from each post, puts posts
// that tell of one person together into a story, across threads, accounts and
// networks, and reckons how many people fit what the whole tells.
//
// The number is an order of magnitude, printed as a band with the facts that drove
// it and with what to leave out; it is no probability of harm.
package disclosure

import (
	"time"

	"github.com/probity-audit/probity/social"
)

// Story is one post or several that seem to tell of one person in care.
type Story struct {
	ID       string    // of the earliest chapter: account key and item
	Chapters []Chapter // in the order of time
	Links    []Link    // why the chapters are held to be of one story; empty with one
	Facts    []Fact    // united, the most precise of each kind, what the account gives among them
	K        float64   // how many people are expected to fit
	Band     Band      // the gravest of the readers'
	Readers  []Reader  // the patient, people who know them, a stranger
	Remove   []Removal // the fewest posts or details without which the band falls to [Crowd]; nil if none would do
}

// Chapter is one post of a story.
type Chapter struct {
	Account   social.Account
	Kind      social.Kind
	ID        string
	URL       string
	Audience  social.Audience
	Published time.Time
	Thread    string
	Group     string
	Words     string // the post's, with identifiers masked; spans are of it
	Facts     []Fact
	Weight    Weight
	Copies    []Chapter // the same words put elsewhere as well
	ties      ties
}

// Weight says how surely a post tells of somebody in the owner's care.
type Weight uint8

// The weights.
const (
	Passing Weight = iota // says nothing of care by itself, but may belong to what does
	Told                  // likely of somebody in care
	Sure
)

// Kind of a fact.
type Kind string

// The kinds.
const (
	Age        Kind = "age"
	Sex        Kind = "sex"
	PlaceFact  Kind = "place"
	Date       Kind = "date"
	Event      Kind = "event"
	Condition  Kind = "condition"
	Procedure  Kind = "procedure"
	Occupation Kind = "occupation"
	Family     Kind = "family"
	Origin     Kind = "origin" // ethnicity, nationality, language
	Outcome    Kind = "outcome"
	Quotation  Kind = "quotation"
	Feature    Kind = "feature" // something rare: a twin, a tattoo, a pet snake
	Name       Kind = "name"    // a given name, a nickname, of the person or of somebody close
)

// Fact is something told about a person.
type Fact struct {
	Kind  Kind
	Value string // in a normal form, by which facts agree or contradict: "34", "female", "tram driver"
	Words string // as written, "" for what the account gives
	From  int    // bytes of Chapter.Words, [From, To); both 0 for what the account gives
	To    int
	Post  int     // index of the chapter in a story; -1 for what the account gives
	Share float64 // of all people, how many have it, 0 to 1; 0 if it is not known or narrows nothing
	Basis string  // what the share rests on, for the report: "about 1 in 400 of those who attend that night"
}

// Band says how few people fit.
type Band string

// The bands; the numbers are those of K from which the next begins.
const (
	Unique Band = "unique" // below 1: nobody else is expected to fit
	Few    Band = "few"    // below 5: a risk of one in five and more
	Some   Band = "some"   // below 11: a risk above 0.09
	Group  Band = "group"  // to 20
	Crowd  Band = "crowd"  // more
)

// Link says why two chapters are held to tell of one person.
type Link struct {
	From, To int // chapters, by index
	Why      string
	Soft     bool // it is likely, and not certain: the owner knows
}

// Reader is who might recognise the person, and how likely.
type Reader struct {
	Who  string // "the patient", "people who know them", "a stranger"
	Band Band
	K    float64 // 0 where the band does not rest on a number
	Why  string  // one sentence
}

// Removal is what to leave out, and what is gained.
type Removal struct {
	Post  int    // index of the chapter
	Facts []Fact // details to leave out; nil: the whole post
	K     float64
	Band  Band // after this and the removals before it
}
