package rules

import (
	"slices"
	"strings"
	"unicode"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// nameLikely are the points from which a name is more likely than not a patient's.
const nameLikely = -0.3

// nameClasses are the classes that can name a person.
var nameClasses = []string{reading.ClassPersonName, reading.ClassLikelyName, reading.ClassInitials, reading.ClassFirstName}

// numbers returns the identifiers of the text that satisfy want.
func numbers(r *reading.Reading, want func(reading.IdentifierClass) bool) []reading.Identifier {
	var out []reading.Identifier
	for _, id := range r.Identifiers {
		if want(id.Class) {
			out = append(out, id)
		}
	}
	return out
}

// directRule names the rule that reports what directly identifies a patient in
// the text, "" if none does, and how sure it is.
func (t *telling) directRule(p *audit.Pass) (rule string, sure bool) {
	invented := t.marks&mPublished != 0 && len(guardsOf(p.Text, "fiction", "literature", "history")) > 0
	own := t.ownPeople()
	patient := t.marks&(mPatient|mJargon|mProcedure|mCondition|mAct|mDid|mOutcome) != 0
	for _, id := range numbers(p.Text, reading.IdentifierClass.Number) {
		if invented && testRange(p.Text, id) {
			continue // a number that was never issued, in a text that says it is made up
		}
		if id.Certain || patient && !invented { // a place of care alone has door codes and printers
			return "patient-id-number", id.Certain
		}
	}
	if !invented && !own && t.showsRecord(p) {
		return "patient-record-extract", true
	}
	if len(numbers(p.Text, reading.IdentifierClass.Contact)) > 0 && !invented && !own {
		if t.marks&(mPatient|mTreat) != 0 || t.marks&(mPersonWhat|mThirdWhat|mNameWhat|mLikelyWhat) != 0 && t.marks&(mEveryday|mPublic|mColleague) == 0 {
			return "patient-contact-detail", t.named >= nameShown
		}
	}
	if t.named < nameFolded || invented || own {
		return "", false
	}
	if p.Text.Has("record-word") && t.marks&(mName|mLikelyName|mQuotedName|mInitials|mDate) != 0 && t.marks&(mQuotedName|mDate) != 0 {
		return "patient-record-extract", t.named >= nameShown
	}
	full := t.marks&(mName|mInitials|mQuotedName|mDate) != 0
	if (full || t.marks&(mLikelyName|mFirstName) != 0 && (t.told.Care != reading.CareNo || t.marks&(mJargon|mPatient|mCondition|mProcedure) != 0)) && (patient || t.marks&mSetting != 0) {
		return "patient-direct-name", t.named >= nameShown
	}
	return "", false
}

// showsRecord reports whether the text says that part of a record can be read in
// it or in its picture.
func (t *telling) showsRecord(p *audit.Pass) bool {
	if t.marks&(mEveryday|mFamilyGuard|mOwn) != 0 || !p.Text.Has("record-word") && len(p.Post.Media) == 0 {
		return false
	}
	for c := range p.Text.Cues("record-shown") {
		if !c.Quoted && !p.Text.Negated(c) {
			return true
		}
	}
	return false
}

// testRange reports whether an NHS number is of the range that is never issued.
func testRange(r *reading.Reading, id reading.Identifier) bool {
	return strings.HasPrefix(r.Text[id.Start:], "999")
}

// directCheck makes the Check of a rule that reports the identifiers that fall to
// it in what is public or shared; messages are left to dm-patient-identifier.
func directCheck(id, reason string) func(*audit.Pass) {
	return func(p *audit.Pass) {
		t, ok := tell(p)
		if !ok || p.Post.Kind == social.KindMessage {
			return
		}
		rule, sure := t.directRule(p)
		if rule != id {
			return
		}
		p.Report(t.directHit(p, rule, sure, reason))
	}
}

// directHit is what the rules on identifiers report; rule is what directRule said.
func (t *telling) directHit(p *audit.Pass, rule string, sure bool, reason string) audit.Hit {
	t.explain(p)
	h := audit.Hit{Reason: reason, Guards: t.guards, Severity: p.Rule.Severity, Confidence: 0.9}
	for _, id := range p.Text.Identifiers {
		h.Spans = append(h.Spans, audit.Span{From: id.Start, To: id.End})
	}
	for _, class := range append([]string{"record-word", "record-shown"}, nameClasses...) {
		for c := range p.Text.Cues(class) {
			h.Cues = append(h.Cues, c)
		}
	}
	number := rule == "patient-id-number"
	switch {
	case number && t.ownPeople() && ownNumbers(p.Text):
		h.Reason, h.Severity = "a number of your own or of your family's seems to stand in the text", audit.Low
	case sure && (number || t.named >= nameSure):
	case sure && (t.named >= nameLikely || rule == "patient-record-extract" && t.marks&mClinical != 0):
		h.Confidence, h.Severity = 0.8, min(h.Severity, audit.High)
	case sure || number:
		h.Confidence, h.Severity = 0.65, audit.Medium
	default:
		h.Confidence, h.Folded = 0.45, true
	}
	if len(guardsOf(p.Text, "consent")) > 0 {
		h.Severity = t.damp(h.Severity)
	}
	return h
}

// nearNumber is how far in front of a number, in bytes, a word says whose it is:
// "my own hospital number is". A "my" elsewhere speaks of something else.
const nearNumber = 40

// ownNumbers reports whether each number follows a word for the owner or their
// family closely, in the same line.
func ownNumbers(r *reading.Reading) bool {
	for _, id := range r.Identifiers {
		before := r.Text[max(0, id.Start-nearNumber):id.Start]
		before = strings.ToLower(before[strings.LastIndexByte(before, '\n')+1:])
		if !slices.ContainsFunc(strings.FieldsFunc(before, notLetter), func(w string) bool { return slices.Contains(possessives, w) }) {
			return false
		}
	}
	return true
}

func notLetter(c rune) bool { return !unicode.IsLetter(c) }

var possessives = []string{"my", "mine", "our", "mum", "mam", "dad", "son", "daughter", "wife", "husband", "partner"}

// directClasses are the classes of which a text that identifies somebody directly
// has at least one.
func directClasses() []string {
	return append([]string{reading.ClassIdentifier, "record-shown", "record-word"}, nameClasses...)
}
