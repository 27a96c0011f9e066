package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
)

// The points from which scorn for patients is shown, sure, and shown folded.
const (
	scornShown  = -0.6
	scornSure   = 0.6
	scornFolded = -1.3

	scornElsewhere = 0.8 // what it takes away that somebody else is meant
)

// mCare are the marks that say somebody is in care.
const mCare = mPatient | mSetting | mJargon | mCondition | mProcedure | mAct | mDid | mBody

// scorn weighs whether patients are mocked or blamed: words of scorn, a crowd of
// patients, signs of laughter, and what stands around them (scornScale).
type scorn struct {
	points       float64
	words, signs int
	crowd        bool
	tell         telling
}

func scornOf(p *audit.Pass) (scorn, bool) {
	t, ok := tell(p)
	if !ok || quotedToCondemn(p) || t.invented(p.Text) {
		return scorn{}, false
	}
	r := p.Text
	s := scorn{points: scornScale.weigh(t.marks, t.told), tell: t}
	strong, quoted := count(r, "patient-scorn")
	general, _ := count(r, "scorn-general")
	signs, _ := count(r, "mock-sign")
	crowd, _ := count(r, "patient-crowd")
	s.words, s.signs, s.crowd = strong+general+quoted, signs, crowd > 0
	if strong+quoted == 0 && !s.crowd && t.marks&mCare == 0 && !r.Has("dark-joke") {
		return scorn{}, false // an insult perhaps, but nobody in care
	}
	if guarded(p, "plea") {
		return scorn{}, false // asks others not to speak so
	}
	if !s.crowd && t.marks&mCare == 0 && guarded(p, "other-sense") {
		return scorn{}, false
	}
	add := func(is bool, n float64) {
		if is {
			s.points += n
		}
	}
	add(strong > 0, 3.4)
	add(strong > 1, 0.7)
	add(quoted > 0, 1.2)
	add(general > 0, 2.2)
	add(s.crowd, 1.8)
	add(signs > 0, 1.0)
	add(signs > 1, 0.8)
	add(r.Has("mock"), 0.5)
	add(r.Has("dark-joke"), 1.0)
	add(r.Has("counter-speech"), -0.5)
	add(guarded(p, "quotation"), -0.5)
	add(guarded(p, "own"), -0.8)
	switch t.told.Scorn {
	case reading.TargetColleague, reading.TargetEmployer:
		s.points -= scornElsewhere
	case reading.TargetSelf, reading.TargetKin, reading.TargetThing:
		s.points -= scornElsewhere
	}
	add(t.told.Tone == reading.ToneCondemned, -0.7)
	add(t.told.Care == reading.CareNo && !s.crowd, -0.4)
	for _, word := range []string{"patient-scorn", "scorn-general"} {
		_, _, together := r.Together(word, "third-person")
		add(together, 0.6)
	}
	_, _, together := r.Together("mock-sign", "third-person")
	add(together, 0.4)
	return s, true
}

// count returns how many cues of the class stand outside and inside quotations.
func count(r *reading.Reading, class string) (outside, inside int) {
	for c := range r.Cues(class) {
		if c.Quoted {
			inside++
		} else {
			outside++
		}
	}
	return outside, inside
}

// hit is what the rules on scorn report.
func (s *scorn) hit(p *audit.Pass, reason string) audit.Hit {
	s.tell.explain(p)
	h := audit.Hit{Reason: reason, Guards: s.tell.guards, Severity: audit.Medium, Confidence: 0.65}
	for _, class := range []string{"patient-scorn", "scorn-general", "patient-crowd", "mock-sign"} {
		for c := range p.Text.Cues(class) {
			h.Cues = append(h.Cues, c)
		}
	}
	switch {
	case s.points < scornShown:
		h.Folded, h.Confidence = true, 0.45
	case s.points >= scornSure && s.words > 1:
		h.Severity, h.Confidence = audit.High, 0.75
	}
	return h
}
