package reading

import "math/bits"

// sign is a set of what in a text speaks for or against somebody being in care.
type sign uint64

// Signs, of clauses that are told as facts where nothing else is said.
const (
	signNarrator sign = 1 << iota // I, we, me, or left out
	signActsOn                    // I or we treat or examine somebody
	signActs                      // I or we treat or examine, nobody is named
	signSees                      // I or we see or meet somebody
	signTellsIll                  // I tell somebody what is clinical
	signTells                     // I tell or ask somebody
	signRetold                    // read, watched or invented, and the writer does nothing in it
	signDid                       // somebody thanks, hugs, gives to the writer
	signLink                      // an address to follow
	signComes                     // somebody comes to be seen
	signKit                       // a thing of care: a drip, a scope, a plate and screws
	signHurt                      // somebody falls, breaks, swallows
	signTheirBody
	signTheyIll // he, she or a person who is described, with what is clinical
	signPatient
	signCrowd
	signSetting
	signJargon
	signAge
	signOccupation
	signKinOf
	signPerson
	signThird
	signThirdTwice
	signName
	signDoctor
	signBody
	signIllness
	signProcedure
	signOutcome
	signDeath
	signEvent
	signNow
	signDay
	signFigures
	signEveryday
	signColleague
	signGroup
	signKin
	signKinOnly // the writer's family, and nothing that the writer does as a doctor
	signOwnIllness
	signTreated // something clinical is done to me
	signHint    // words by which those who care speak of one without a name
	signPet
	signFiction
	signLiterature
	signTheyDid // he or she, in the past
	signNews
	signWatched
	signCount
	signConsent
	signCondemned
	signSupposed
	signAside  // asked, told to do, wished
	signNew    // a person who is described: "a farmer"
	signNoCore // nothing clinical at all
	signHabit
	signYou
	signQuoted
	signScorn
	signLaugh
	signShort // fewer than twelve words
	signFactPast
)

// textSigns returns the signs that hold for the text whoever acts.
func (r *Reading) textSigns(marks []mark) sign {
	var all trait
	third := 0
	for i := range marks {
		t := marks[i].trait
		all |= t
		if t&(isThird|isThirdObj) != 0 && t&isQuoted == 0 {
			third++
		}
	}
	var s sign
	for _, w := range whole {
		if all&w.trait != 0 {
			s |= w.sign
		}
	}
	if third > 1 {
		s |= signThirdTwice
	}
	if len(marks) < 12 {
		s |= signShort
	}
	return s
}

var whole = [...]struct {
	trait trait
	sign  sign
}{
	{isI | isWe | isMe, signNarrator}, {isPatient, signPatient}, {isCrowd, signCrowd}, {hasSetting, signSetting}, {hasJargon, signJargon}, {isAge, signAge},
	{isOccupation, signOccupation}, {isKinOf, signKinOf}, {isPerson, signPerson}, {isThird | isThirdObj, signThird}, {isName, signName}, {isDoctor, signDoctor},
	{hasBody, signBody}, {hasIllness, signIllness}, {hasProcedure, signProcedure}, {hasOutcome, signOutcome}, {hasDeath, signDeath}, {hasEvent, signEvent},
	{hasNow, signNow}, {hasDay, signDay}, {hasFigures, signFigures}, {hasEveryday, signEveryday}, {isColleague, signColleague},
	{isGroup, signGroup}, {isKin, signKin}, {isOwnIllness, signOwnIllness}, {isPet, signPet}, {isFiction, signFiction}, {isLiterature | isHistory, signLiterature},
	{isNews, signNews}, {isCount, signCount}, {isConsent, signConsent}, {isCondemned, signCondemned},
	{isQuoted, signQuoted}, {isScorn | isCareScorn | isGroupScorn, signScorn}, {isLaugh, signLaugh}, {isYou, signYou}, {hasDid, signDid}, {hasKit, signKit}, {isLink, signLink}, {isNew, signNew}, {isHint, signHint},
}

// clauseSigns returns what clause n speaks for or against.
func (r *Reading) clauseSigns(n int) sign {
	c := &r.clauses[n]
	var s sign
	switch c.Mode {
	case ModeQuoted:
		return signQuoted
	case ModeSupposed:
		s |= signSupposed
	case ModeCommand, ModeQuestion, ModeWish:
		s |= signAside
	}
	if c.Time == TimeHabit {
		s |= signHabit
	}
	if c.Mode != ModeFact && c.Mode != ModeNegated {
		return s
	}
	if c.Time == TimePast && c.Actor == ActorOther && c.traits&isThird != 0 {
		s |= signTheyDid
	}
	if c.Time == TimePast && c.traits&(isThird|isThirdObj|isHuman|isPatient) != 0 {
		s |= signFactPast
	}
	person := c.Affected == AffectedPatient || c.Affected == AffectedStranger
	clinical := c.traits&hasIll != 0 || n+1 < len(r.clauses) && r.clauses[n+1].Sentence == c.Sentence && r.clauses[n+1].traits&hasIll != 0
	if c.Actor == ActorI || c.Actor == ActorWe {
		return s | signNarrator | mySigns(c.Act, person, clinical)
	}
	return s | theirSigns(c)
}

// signCore are the signs of which a text about somebody in care has one, however
// well it is told.
const signCore = signActsOn | signActs | signTellsIll | signComes | signPatient | signSetting | signJargon | signBody | signIllness | signProcedure | signOutcome | signDeath | signKit

// together returns what signs make of each other.
func (s sign) together() sign {
	var more sign
	if s&signCore == 0 {
		more |= signNoCore
	}
	if s&(signFiction|signLiterature|signWatched) != 0 && s&(signActsOn|signActs|signTellsIll|signHint) == 0 {
		more |= signRetold
	}
	if s&signKin != 0 && s&(signActsOn|signActs|signPatient) == 0 {
		more |= signKinOnly
	}
	return more
}

// mySigns returns the signs of what the writer does.
func mySigns(act Act, person, clinical bool) sign {
	switch act {
	case ActTreat, ActExamine, ActDie:
		if person {
			return signActsOn
		}
		return signActs
	case ActSee:
		if person {
			return signSees
		}
	case ActTell, ActAsk:
		switch {
		case person && clinical:
			return signTellsIll
		case person:
			return signTells
		}
	case ActCare:
		if person && clinical {
			return signTellsIll
		}
		if person {
			return signTells
		}
	case ActWatch:
		return signWatched
	case ActGive:
		if person {
			return signTells
		}
	}
	return 0
}

// theirSigns returns the signs of what others do.
func theirSigns(c *Clause) sign {
	var s sign
	other := c.Actor == ActorOther || c.Actor == ActorSomebody || c.Actor == ActorPatient
	if other || c.Actor == ActorNone && c.Affected == AffectedStranger {
		switch c.Act {
		case ActCome:
			s |= signComes
		case ActRefuse:
			s |= signHurt
		case ActHurt, ActDie:
			s |= signHurt
		}
		if c.traits&hasIll != 0 {
			s |= signTheyIll
		}
	}
	if c.Affected == AffectedMyself && (c.Act == ActTreat || c.Act == ActExamine || c.Act == ActTell && c.Actor == ActorSomebody) {
		s |= signTreated
	}
	if c.Act == ActWatch {
		s |= signWatched
	}
	if c.traits&(hasBody|hasOutcome) != 0 && c.traits&isThirdObj != 0 && c.traits&isKin == 0 {
		s |= signTheirBody
	}
	return s
}

// signScale weighs signs.
type signScale struct {
	base   float64
	points [64]float64 // by the number of the sign's bit
}

// signPoints is how much one sign speaks for something, below zero against it.
type signPoints struct {
	sign sign
	n    float64
}

func newSignScale(base float64, points ...signPoints) signScale {
	s := signScale{base: base}
	for _, p := range points {
		s.points[bits.TrailingZeros64(uint64(p.sign))] = p.n
	}
	return s
}

func (s *signScale) weigh(signs sign) float64 {
	sum := s.base
	for signs != 0 {
		sum += s.points[bits.TrailingZeros64(uint64(signs))]
		signs &= signs - 1
	}
	return sum
}
