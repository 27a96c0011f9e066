package rules

import "github.com/probity-audit/probity/audit/reading"

// marks is a set of what a text tells: which classes of words stand in it outside
// quotations, and what stands together in one sentence. Rules on patients weigh
// it; see scale.go.
type marks uint64

// What the words say.
const (
	mAge marks = 1 << iota
	mBody
	mCondition
	mProcedure
	mOutcome
	mDeath
	mEvent
	mJargon
	mAct   // a clinical act, by whomever
	mTreat // one that is more than telling
	mDid   // what somebody in care says or does
	mSetting
	mPatient
	mPerson
	mThird // he, she
	mOccupation
	mFamily
	mName
	mFirstName
	mLikelyName // capitals where a name would stand
	mInitials
	mIdentifier
	mDate
	mNow
	mDay
	mClock
	mSmallPlace
	mLargePlace
	mColleague
	mDoctorName
	mFigures // money, doses, percentages
	mEveryday
	mOwn
	mWe
	mYou
	mFamilyGuard
	mOwnGuard
	mPublished // literature, consent, fiction, aggregate and history guards
	mPublic    // public health, whistleblowing, declared and quotation guards, other senses
	// What stands together, and how.
	mActI        // the writer acts
	mActOther    // somebody else acts
	mThirdTwice  // two words of he or she
	mThirdOften  // four
	mEverydayTwo // two words of daily life
	mOccupationWhat
	mFamilyWhat
	mPersonWhat
	mAgeWhat
	mThirdWhat
	mPatientWhat
	mNameWhat
	mFirstWhat
	mLikelyWhat
	mQuotedName // a name or number inside a quotation
	mNameSetting
	mWhoNow
	mWhoDay
	mWhoPlace
	mActNow
	mTwoKinds // two of age, work and family in one sentence
	mQuotedSpeech
	mGroup // said in a group
	mMessage
	mNoI // the writer is not spoken of
)

const (
	mWhat = mCondition | mProcedure | mOutcome | mDeath | mJargon | mBody | mAct | mDid
	mWho  = mPerson | mThird | mOccupation | mFamily | mAge | mPatient
)

// markOf returns the mark of a class of cues, 0 for a class that is not weighed.
func markOf(class string) marks {
	switch class {
	case reading.ClassAge:
		return mAge
	case "body-part":
		return mBody
	case "condition":
		return mCondition
	case "procedure":
		return mProcedure
	case "outcome":
		return mOutcome
	case "death":
		return mDeath
	case "event":
		return mEvent
	case "clinical-jargon":
		return mJargon
	case "clinical-act":
		return mAct | mTreat
	case "clinical-tell":
		return mAct
	case "patient-did":
		return mDid
	case "clinical-setting":
		return mSetting
	case "patient":
		return mPatient
	case "person":
		return mPerson
	case "third-person":
		return mThird
	case "occupation":
		return mOccupation
	case "family":
		return mFamily
	case reading.ClassPersonName:
		return mName
	case reading.ClassFirstName:
		return mFirstName
	case reading.ClassLikelyName:
		return mLikelyName
	case reading.ClassInitials:
		return mInitials
	case reading.ClassIdentifier:
		return mIdentifier
	case reading.ClassDate:
		return mDate
	case "time-now":
		return mNow
	case "time-day":
		return mDay
	case reading.ClassClock:
		return mClock
	case "place-small":
		return mSmallPlace
	case "place-large":
		return mLargePlace
	}
	return doubtOf(class)
}

// doubtOf returns the mark of a class that speaks against a story of a patient.
func doubtOf(class string) marks {
	switch class {
	case "colleague":
		return mColleague
	case reading.ClassDoctorName:
		return mDoctorName
	case reading.ClassMoney, reading.ClassDose, reading.ClassPercent:
		return mFigures
	case "everyday":
		return mEveryday
	case "my-own":
		return mOwn
	case "pronoun-we":
		return mWe
	case "pronoun-you":
		return mYou
	case "guard-family":
		return mFamilyGuard
	case "guard-own":
		return mOwnGuard
	case "guard-literature", "guard-consent", "guard-fiction", "guard-aggregate", "guard-history":
		return mPublished
	case "guard-public-health", "guard-whistleblowing", "guard-declared", "guard-quotation", "guard-other-sense":
		return mPublic
	}
	return 0
}

// marksOf reads the marks of a text in one pass over its cues.
func marksOf(r *reading.Reading) marks {
	var all, sentence marks
	third, everyday, at, says := 0, 0, 0, false
	for _, c := range r.All() {
		m := markOf(c.Class)
		says = says || c.Class == "pronoun-i" && !c.Quoted
		if c.Quoted {
			if m&(mPerson|mYou) != 0 || c.Class == "pronoun-i" {
				all |= mQuotedSpeech
			}
			if m&(mName|mLikelyName|mIdentifier|mInitials|mDate) != 0 {
				all |= mQuotedName
			}
			continue
		}
		if c.Sentence != at {
			all |= sentence | together(sentence)
			sentence, at = 0, c.Sentence
		}
		sentence |= m
		switch {
		case m == mThird:
			third++
		case m == mEveryday:
			everyday++
		case m&mAct != 0:
			sentence |= whoActs(r.Subject(c))
		}
	}
	all |= sentence | together(sentence)
	if third >= 2 {
		all |= mThirdTwice
	}
	if third >= 4 {
		all |= mThirdOften
	}
	if everyday >= 2 {
		all |= mEverydayTwo
	}
	if !says {
		all |= mNoI
	}
	return all
}

func whoActs(s reading.Subject) marks {
	switch s {
	case reading.SubjectI, reading.SubjectWe:
		return mActI
	case reading.SubjectOther, reading.SubjectYou:
		return mActOther
	}
	return 0
}

// together returns what the marks of one sentence make of each other.
func together(s marks) marks {
	var m marks
	if s&mWhat != 0 {
		for _, p := range [...]struct{ who, makes marks }{
			{mOccupation, mOccupationWhat}, {mFamily, mFamilyWhat}, {mPerson, mPersonWhat}, {mAge, mAgeWhat}, {mThird, mThirdWhat}, {mPatient, mPatientWhat},
			{mName, mNameWhat}, {mFirstName, mFirstWhat}, {mLikelyName, mLikelyWhat},
		} {
			if s&p.who != 0 {
				m |= p.makes
			}
		}
	}
	if s&(mName|mFirstName|mLikelyName) != 0 && s&mSetting != 0 {
		m |= mNameSetting
	}
	if s&mWho != 0 {
		if s&mNow != 0 {
			m |= mWhoNow
		}
		if s&(mDay|mClock) != 0 {
			m |= mWhoDay
		}
		if s&(mSmallPlace|mLargePlace) != 0 {
			m |= mWhoPlace
		}
	}
	if s&mAct != 0 && s&mNow != 0 {
		m |= mActNow
	}
	if kinds(s&(mAge|mOccupation|mFamily)) >= 2 {
		m |= mTwoKinds
	}
	return m
}
