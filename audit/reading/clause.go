package reading

import "strings"

// Clause is a stretch of a sentence that says one thing: who does what to whom,
// when, and whether it is told as a fact. It is a guess from the order of words,
// made without grammar; what it does not know it leaves at the zero value.
type Clause struct {
	First, Last int // tokens
	Sentence    int
	Actor       Actor
	Act         Act
	Affected    Affected
	Time        Time
	Mode        Mode
	Scorn       Target // at whom contempt in the clause is aimed
	traits      trait
}

// Actor says who does what a clause tells.
type Actor uint8

// Actors.
const (
	ActorNone      Actor = iota // nobody, or a thing: "the boiler died"
	ActorI                      // the writer, also left out: "Clerked eight", "Had to tell ..."
	ActorWe                     // the writer with others
	ActorYou                    // whoever reads
	ActorOther                  // he, she, they
	ActorSomebody               // a person who is described: "a tram driver", "the lad in the corner"
	ActorPatient                // somebody who is called a patient, in one of many ways
	ActorColleague              // somebody one works with
	ActorKin                    // the writer's own family or friends: "my mum"
	ActorPet                    // an animal of the house
	ActorGroup                  // people by origin, faith, sex, age and the like
)

// Act says what is done.
type Act uint8

// Acts.
const (
	ActNone Act = iota
	ActTell
	ActAsk
	ActTreat
	ActExamine
	ActSee
	ActCare // sitting with somebody, holding a hand
	ActCome // coming in, being brought, presenting
	ActGive // thanks, gifts, hugs
	ActRefuse
	ActDie
	ActHurt // falling, breaking, swallowing: how one comes to need care
	ActFeel
	ActJoke // joking, laughing, mocking
	ActAbuse
	ActPost // writing, posting, sharing
	ActSell
	ActDrink
	ActWatch // watching, reading, listening: what was not lived
	ActTeach
	ActWork // being on call, working, covering
	ActRest // what one does off duty
)

// Affected says to whom it is done.
type Affected uint8

// Affected ones.
const (
	AffectedNone      Affected = iota
	AffectedPatient            // somebody in the writer's care
	AffectedStranger           // somebody of whom the clause does not tell whether they are
	AffectedKin                // the writer's own family or friends
	AffectedMyself             // the writer
	AffectedColleague          // somebody the writer works with
	AffectedPublic             // you, everyone
	AffectedGroup              // people by origin, faith, sex, age and the like
	AffectedPet                // an animal
	AffectedThing              // an object
)

// Time says when.
type Time uint8

// Times.
const (
	TimeUnknown Time = iota
	TimePast
	TimeNow
	TimeFuture
	TimeHabit // always, every week
)

// Mode says how a clause is meant.
type Mode uint8

// Modes.
const (
	ModeFact Mode = iota
	ModeNegated
	ModeSupposed // if, would, could, should, imagine
	ModeQuestion
	ModeCommand
	ModeWish
	ModeQuoted
)

// Target says at whom contempt is aimed.
type Target uint8

// Targets.
const (
	TargetNone      Target = iota // there is no contempt
	TargetPatient                 // one in care, or those who come for care
	TargetColleague               // somebody one works with, a department, a profession
	TargetGroup                   // people by origin, faith, sex, age and the like
	TargetEmployer                // a hospital, a trust, those who run it
	TargetPerson                  // somebody else: a driver, a referee, a politician
	TargetSelf                    // the writer
	TargetKin                     // family and friends, mostly in fun
	TargetThing                   // a printer, the weather, a team
	TargetUnknown                 // contempt, but one cannot tell for whom
)

var (
	actorNames    = [...]string{"none", "I", "we", "you", "other", "somebody", "patient", "colleague", "kin", "pet", "group"}
	actNames      = [...]string{"none", "tell", "ask", "treat", "examine", "see", "care", "come", "give", "refuse", "die", "hurt", "feel", "joke", "abuse", "post", "sell", "drink", "watch", "teach", "work", "rest"}
	affectedNames = [...]string{"none", "patient", "stranger", "kin", "myself", "colleague", "public", "group", "pet", "thing"}
	timeNames     = [...]string{"unknown", "past", "now", "future", "habit"}
	modeNames     = [...]string{"fact", "negated", "supposed", "question", "command", "wish", "quoted"}
	targetNames   = [...]string{"none", "patient", "colleague", "group", "employer", "person", "self", "kin", "thing", "unknown"}
)

func (a Actor) String() string    { return actorNames[a] }
func (a Act) String() string      { return actNames[a] }
func (a Affected) String() string { return affectedNames[a] }
func (t Time) String() string     { return timeNames[t] }
func (m Mode) String() string     { return modeNames[m] }
func (t Target) String() string   { return targetNames[t] }

// String writes the clause as one feature: "actor=I act=tell affected=stranger
// time=past mode=fact", with scorn where there is some.
func (c Clause) String() string {
	var b strings.Builder
	b.WriteString("actor=" + c.Actor.String() + " act=" + c.Act.String() + " affected=" + c.Affected.String() +
		" time=" + c.Time.String() + " mode=" + c.Mode.String())
	if c.Scorn != TargetNone {
		b.WriteString(" scorn=" + c.Scorn.String())
	}
	return b.String()
}

// Clauses returns the clauses of the text from left to right.
func (r *Reading) Clauses() []Clause {
	if r == nil {
		return nil
	}
	return r.clauses
}
