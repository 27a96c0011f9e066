// Package audit judges: rules read what was collected and report findings, each
// with what it rests on. It is pure: no file, no network, no clock. The same
// snapshots give the same report.
//
// A finding is a prompt to look again, never a verdict; its wording is "may not
// fit with ...; check".
package audit

import "github.com/probity-audit/probity/social"

// Rule looks for one thing. A rule is a literal in package rules, one a file,
// with its examples beside it.
type Rule struct {
	ID       string        // "patient-story-realtime": stable, in reports and decisions
	Area     Area          // what it is about
	Title    string        // a few words: "Patient story told as it happens"
	Why      string        // two or three sentences for the doctor
	Advice   string        // what to do now
	Reply    string        // words to answer with, ready to copy; "" where there is nobody to answer
	Severity Severity      // of a public post of today; see Fixed, Floor and Tone
	Clauses  []string      // guidance clause IDs, for every jurisdiction
	Needs    []social.Kind // what it reads; absent input is reported as not checked

	// When names cue classes of package reading of which at least one must occur
	// in the text before Check is called; nil means always. It keeps judging fast
	// and says at a glance what the rule rests on.
	When []string

	Fixed bool     // the audience does not change the severity
	Floor Severity // what only some could read is not lowered below this
	Tone  bool     // a remark more than ten years old weighs one level less

	// Certain says that what Check reports rests on more than words, such as a
	// check digit; its findings are not put on the scale.
	Certain bool
	// General, if set, tells of which items the rule reports what the scale finds
	// in its area when no rule of the area found anything.
	General func(*Pass) bool

	// Check is called for every item of the kinds in Needs, from several
	// goroutines at once: it keeps nothing between calls.
	Check func(*Pass)
	// Sum, if set, is called once an account, after all its items, with what
	// Check noted.
	Sum func(*Sum)
	// Whole, if set, is called once, after all accounts.
	Whole func(*Whole)

	Hits   []Example // texts that it must report
	Misses []Example // near-misses that it must not
}

// Example is an item with what a rule needs to know around it.
type Example struct {
	Item    social.Item
	Before  []social.Item // earlier items of the account, for rules that sum up
	Profile social.Profile
	Owner   social.Owner
}

// Area says what a finding is about. The words are fixed.
type Area string

// The areas.
const (
	PatientIdentifier   Area = "patient-identifier"
	PatientStory        Area = "patient-story"
	PatientMention      Area = "patient-mention"
	PatientDisrespect   Area = "patient-disrespect"
	ColleagueDisrespect Area = "colleague-disrespect"
	Allegation          Area = "allegation"
	Prejudice           Area = "prejudice"
	Sexualised          Area = "sexualised"
	Boundary            Area = "boundary"
	ClinicalAdvice      Area = "clinical-advice"
	UnsourcedClaim      Area = "unsourced-claim"
	Advertising         Area = "advertising"
	UndisclosedInterest Area = "undisclosed-interest"
	ReviewReply         Area = "review-reply"
	WorkplaceMedia      Area = "workplace-media"
	ImageConduct        Area = "image-conduct"
	NameDisclosure      Area = "name-disclosure"
	PrivacySetting      Area = "privacy-setting"
	Location            Area = "location"
	Connection          Area = "connection"
)

// Areas lists all areas in the order in which reports show them.
func Areas() []Area {
	return []Area{
		PatientIdentifier, PatientStory, PatientMention, PatientDisrespect, ColleagueDisrespect, Allegation, Prejudice, Sexualised, Boundary, ClinicalAdvice,
		UnsourcedClaim, Advertising, UndisclosedInterest, ReviewReply, WorkplaceMedia, ImageConduct, NameDisclosure, PrivacySetting, Location, Connection,
	}
}

// Title returns the area in words for people.
func (a Area) Title() string {
	switch a {
	case PatientIdentifier:
		return "Details that identify a patient"
	case PatientStory:
		return "Stories about patients"
	case PatientMention:
		return "Mentions of patients"
	case PatientDisrespect:
		return "Respect for patients"
	case ColleagueDisrespect:
		return "Respect for colleagues"
	case Allegation:
		return "Statements about others"
	case Prejudice:
		return "Fairness and prejudice"
	case Sexualised:
		return "Sexualised remarks"
	case Boundary:
		return "Boundaries with patients"
	case ClinicalAdvice:
		return "Clinical advice"
	case UnsourcedClaim:
		return "Claims without a source"
	case Advertising:
		return "Advertising"
	case UndisclosedInterest:
		return "Interests to declare"
	case ReviewReply:
		return "Replies to reviews"
	case WorkplaceMedia:
		return "Photographs at work"
	case ImageConduct:
		return "Conduct shown"
	case NameDisclosure:
		return "Saying who you are"
	case PrivacySetting:
		return "Privacy settings"
	case Location:
		return "Location"
	case Connection:
		return "Connections"
	}
	return string(a)
}
