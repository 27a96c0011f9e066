package rules

import (
	"slices"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// telling is what a text says of somebody in the care of its writer. Every rule
// on patients asks it, so that one text is judged in one way and reported once.
type telling struct {
	marks  marks
	told   reading.Scene
	story  float64       // points; see storyScale
	about  float64       // mentionScale
	named  float64       // nameScale
	facts  []reading.Cue // the first of each kind of fact by which somebody could be recognised
	guards []string      // weighed
}

// The points from which something is shown, and from which it is shown folded.
// They were chosen on labelled texts: of a hundred texts with nothing to find, one
// reaches storyShown or nameShown.
const (
	storyShown   = 0.1
	storySure    = 1.0
	storyFolded  = -0.7
	aboutShown   = -0.9
	aboutFolded  = -1.5
	nameShown    = -1.0
	nameSure     = 0.6
	nameFolded   = -1.6
	fewestFacts  = 2 // a story; with fewer it is a mention
	severalFacts = 3 // others could recognise the person
)

// factKinds are the kinds of identifying facts: three of them together need an
// independent look before anything is published [Hrynaszkiewicz and others, 2010].
var factKinds = [...]marks{
	mAge, mOccupation, mFamily, mSmallPlace | mLargePlace, mNow | mDay | mClock | mDate, mEvent, mDeath,
	mName | mInitials | mLikelyName | mFirstName, mCondition | mProcedure | mOutcome,
}

// tell judges the words of the owner's own post; ok is false for anybody else's.
func tell(p *audit.Pass) (t telling, ok bool) {
	if !p.Post.Mine || p.Text == nil {
		return telling{}, false
	}
	m := marksOf(p.Text)
	switch {
	case p.Post.Audience == social.AudienceGroup:
		m |= mGroup
	case p.Post.Kind == social.KindMessage:
		m |= mMessage
	}
	told := p.Text.Scene()
	return telling{marks: m, told: told, story: storyScale.weigh(m, told), about: mentionScale.weigh(m, told), named: nameScale.weigh(m, told) - blamed(told)}, true
}

// blamed is what it takes from a name being a patient's that the writer runs
// somebody down who is none.
func blamed(told reading.Scene) float64 {
	if told.Tone == reading.ToneMeant && told.Scorn != reading.TargetPatient && told.Scorn != reading.TargetGroup {
		return 0.7
	}
	return 0
}

// explain gathers the facts and guards; rules call it once they have something to report.
func (t *telling) explain(p *audit.Pass) {
	t.guards = guards(p, "own", "family", "consent", "fiction", "literature", "aggregate", "history", "public-health", "news", "quotation")
	for _, kind := range factKinds {
		if t.marks&kind == 0 {
			continue
		}
		for _, c := range p.Text.All() {
			if markOf(c.Class)&kind != 0 && !c.Quoted {
				t.facts = append(t.facts, c)
				break
			}
		}
	}
}

// count returns how many kinds of identifying facts the text tells.
func (t *telling) count() int {
	n := 0
	for _, kind := range factKinds {
		if t.marks&kind != 0 {
			n++
		}
	}
	return n
}

// storyRule names the rule that reports the text as a story of a patient, "" if
// none does. The first that fits is the one with most to say.
func (t *telling) storyRule(r *reading.Reading) string {
	n := t.count()
	if t.invented(r) {
		return ""
	}
	switch {
	case r.Has("public-figure") && t.marks&(mPublished|mFamilyGuard|mOwnGuard|mColleague|mEverydayTwo) == 0 && t.marks&(mPatient|mSetting|mTreat|mProcedure|mActI|mDid) != 0:
		return "patient-public-figure"
	case r.Has("case-ask") && t.marks&(mAge|mJargon) != 0 && n >= fewestFacts && t.story >= storyFolded:
		return "group-case-detail"
	case t.story < storyFolded || n < fewestFacts || t.marks&mPersonal == 0 || !t.clinical() || t.ownPeople():
		return ""
	case r.Has("rare"):
		return "patient-rare-condition"
	case t.marks&mDeath != 0 && n >= severalFacts:
		return "patient-deceased"
	case t.marks&mSmallPlace != 0:
		return "patient-small-place"
	case t.marks&mNow != 0:
		return "patient-story-realtime"
	}
	return "patient-story-identifiable"
}

// mClinical are the marks of which a story has one, however well it is told.
const mClinical = mPatient | mJargon | mCondition | mProcedure | mTreat | mOutcome | mDeath | mSetting | mBody

// clinical reports whether the text is about care: by its words, or as a whole.
func (t *telling) clinical() bool { return t.marks&mClinical != 0 || t.told.Care == reading.CareYes }

// mPersonal are the facts that belong to a person; a day and an illness alone
// belong to many.
const mPersonal = mAge | mOccupation | mFamily | mSmallPlace | mLargePlace | mEvent | mDeath | mName | mInitials | mLikelyName | mFirstName | mQuotedSpeech

// ownPeople reports whether the text is about the writer or the writer's own
// family, and the writer does not treat anybody in it.
func (t *telling) ownPeople() bool {
	return t.marks&(mFamilyGuard|mOwnGuard) != 0 && t.marks&(mActI|mPatient|mJargon) == 0
}

// invented reports whether the text says that it is made up, published or long
// ago, and the writer does nothing in it.
func (t *telling) invented(r *reading.Reading) bool {
	return t.marks&mPublished != 0 && t.marks&mActI == 0 && len(guardsOf(r, "fiction", "literature", "history")) > 0
}

// storyHit is what the rules on stories report.
func (t *telling) storyHit(p *audit.Pass, reason string) audit.Hit {
	t.explain(p)
	h := audit.Hit{Reason: reason, Cues: t.facts, Guards: t.guards, Severity: audit.Medium, Confidence: 0.75}
	n := t.count()
	switch {
	case t.story < storyShown && t.about < aboutShown && p.Rule.ID != "patient-public-figure":
		h.Folded, h.Confidence = true, 0.55
	case t.story >= storySure && n >= severalFacts:
		h.Severity, h.Confidence = audit.High, 0.9
	}
	h.Severity = t.damp(h.Severity)
	return h
}

// damp lowers a severity by one for consent, which is asked for and noted, and by
// two for what says that it is invented or published.
func (t *telling) damp(s audit.Severity) audit.Severity {
	switch {
	case slices.Contains(t.guards, "fiction") || slices.Contains(t.guards, "literature"):
		return max(audit.Low, s-2)
	case slices.Contains(t.guards, "consent"):
		return max(audit.Low, s-1)
	}
	return s
}

// storyCheck makes the Check of a rule that reports the stories that fall to it.
func storyCheck(id, reason string) func(*audit.Pass) {
	return func(p *audit.Pass) {
		if t, ok := tell(p); ok && t.storyRule(p.Text) == id {
			p.Report(t.storyHit(p, reason))
		}
	}
}

// storyClasses are the classes of which a story has at least one.
func storyClasses() []string {
	return []string{"patient", "patient-did", "clinical-act", "clinical-tell", "clinical-jargon", "condition", "procedure", "outcome", "death", "event", "body-part", reading.ClassAge, "occupation"}
}
