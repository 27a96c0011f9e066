package reading

// trait is what a token, or a stretch of tokens, brings to a clause.
type trait uint64

// Traits. Those of who come first.
const (
	isI  trait = 1 << iota
	isMe       // me, my, us, our
	isWe
	isYou
	isThird    // he, she
	isThirdObj // him, her, his
	isThey
	isIt
	isSomeone // somebody, one, everyone
	isPerson
	isOccupation
	isAge
	isKinOf // "his wife"
	isKin   // "my mum"
	isPatient
	isColleague
	isEmployer
	isGroup
	isPet
	isName
	isDoctor
	isThing
	isLink
	isCrowd // those who come for care, as a crowd
	// What is told.
	hasBody
	hasIllness
	hasProcedure
	hasOutcome
	hasJargon
	hasSetting
	hasDeath
	hasEvent
	hasDid // what somebody in care does to the writer
	hasClinical
	hasDay
	hasNow
	hasFigures
	hasEveryday
	hasKit
	// How.
	isNot
	isIf
	isMay // would, could, should
	isWill
	isHabit
	isWish
	isPast
	isPresent
	isBe // a form of to be, or got: a passive may follow
	isAdverb
	isNew  // a person who was not spoken of before: "a farmer"
	isHint // words by which those who care speak of one without a name
	// Where it is from.
	isFiction
	isLiterature
	isHistory
	isNews
	isCount // many at once, public matters
	isConsent
	isOwnIllness
	// In what tone.
	isScorn
	isCareScorn
	isGroupScorn
	isLaugh
	isCondemned
	isQuoted
)

const (
	isHuman   = isPerson | isOccupation | isAge | isKinOf | isName | isSomeone
	isSubject = isI | isWe | isYou | isThird | isThey | isIt
	hasIll    = hasBody | hasIllness | hasProcedure | hasOutcome | hasJargon | hasDeath
)

// traitOfClass returns what a cue of the class brings.
func traitOfClass(class string) trait {
	switch class {
	case "patient", "own-patients":
		return isPatient
	case "patient-crowd":
		return isCrowd
	case "person":
		return isPerson
	case "occupation":
		return isOccupation
	case ClassAge:
		return isAge
	case "family":
		return isKinOf
	case "guard-family":
		return isKin
	case "care-hint":
		return isHint
	case "pet":
		return isPet
	case "colleague", "department":
		return isColleague
	case ClassDoctorName:
		return isColleague | isDoctor
	case ClassPersonName, ClassLikelyName, ClassFirstName, ClassInitials:
		return isName
	case "thing":
		return isThing
	case "vent", "employer":
		return isEmployer
	case "group-origin", "group-sex", "group-lgbt", "group-able", "group-age":
		return isGroup
	}
	return traitOfMatter(class)
}

// traitOfMatter knows the classes of what is told rather than of whom.
func traitOfMatter(class string) trait {
	switch class {
	case "body-part":
		return hasBody
	case "condition", "symptom", "health-complaint", "rare":
		return hasIllness
	case "procedure":
		return hasProcedure
	case "outcome":
		return hasOutcome
	case "clinical-jargon":
		return hasJargon
	case "clinical-setting":
		return hasSetting
	case "death":
		return hasDeath
	case "event":
		return hasEvent
	case "patient-did":
		return hasDid
	case "clinical-act", "clinical-tell":
		return hasClinical
	case "time-day", ClassClock, ClassDate:
		return hasDay
	case "time-now":
		return hasNow
	case ClassMoney, ClassPercent, ClassDose:
		return hasFigures
	case "everyday":
		return hasEveryday
	case "clinical-kit":
		return hasKit
	}
	return traitOfFrame(class)
}

// traitOfFrame knows the classes that tell from where something is known, and in
// what tone it is said.
func traitOfFrame(class string) trait {
	switch class {
	case "guard-fiction", "retold":
		return isFiction
	case "guard-literature":
		return isLiterature
	case "guard-history":
		return isHistory
	case "guard-news", "public-figure":
		return isNews
	case "guard-aggregate", "guard-public-health", "guard-whistleblowing", "guard-declared":
		return isCount
	case "guard-consent":
		return isConsent
	case "guard-own":
		return isOwnIllness
	case "insult", "contempt", "scorn-general":
		return isScorn
	case "patient-scorn":
		return isCareScorn
	case "slur", "stereotype", "exclusion":
		return isGroupScorn
	case "mock-sign", "mock", "dark-joke":
		return isLaugh
	case "counter-speech", "guard-quotation", "guard-plea":
		return isCondemned
	}
	return 0
}

// actOfClass returns the act that a cue of the class names.
func actOfClass(class string) Act {
	switch class {
	case "act-tell", "clinical-tell":
		return ActTell
	case "act-ask":
		return ActAsk
	case "clinical-act":
		return ActTreat
	case "act-examine":
		return ActExamine
	case "act-see":
		return ActSee
	case "act-care":
		return ActCare
	case "act-come":
		return ActCome
	case "act-give", "patient-did":
		return ActGive
	case "act-refuse":
		return ActRefuse
	case "act-die":
		return ActDie
	case "act-hurt":
		return ActHurt
	case "act-feel":
		return ActFeel
	case "act-joke":
		return ActJoke
	case "act-abuse":
		return ActAbuse
	case "act-post":
		return ActPost
	case "act-sell":
		return ActSell
	case "act-drink":
		return ActDrink
	case "act-watch":
		return ActWatch
	case "act-teach":
		return ActTeach
	case "act-work":
		return ActWork
	case "act-rest":
		return ActRest
	}
	return ActNone
}
