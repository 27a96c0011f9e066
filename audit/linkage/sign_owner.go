package linkage

import (
	"strings"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// fromOwner reads what the owner wrote to somebody.
func (s *signs) fromOwner(text, answers *reading.Reading) {
	p := s.post
	if p.OneToOne() && answers != nil && p.Answers != nil && !p.Answers.Mine {
		s.said(received(s.readFrom(answers)))
		for i := range s.found {
			s.found[i].Answered = true
		}
	}
	if p.Kind == social.KindReviewReply {
		s.add(cueReview)
		return
	}
	if text == nil {
		return
	}
	if !p.OneToOne() && (p.Answers == nil || p.Answers.Mine || p.Kind == social.KindMessage) {
		if s.story || ofWork(text) {
			s.add(cueWork)
		}
		return
	}
	t := s.lex.read(text)
	c := written(t, p.OneToOne())
	if p.OneToOne() && t.callsKin() {
		t.all |= markHome
	}
	leads := t.turned(turnClinic|turnRecalls) || redirects(text) // as nobody leads family or colleagues
	switch {
	case c.sure == sure && c.relative:
		s.add(cueOwnerRelative)
	case c.sure == sure:
		s.add(cueOwner)
	case c.sure == may && p.OneToOne():
		s.add(cueOwnerMay)
	case p.OneToOne() && t.has(markHome) && !leads:
		s.add(cueFamily)
	case p.OneToOne() && (t.shop > 1 || t.shop > 0 && !leads):
		s.add(cueShop)
	}
	if !p.OneToOne() {
		return
	}
	if s.chance >= ownerReads {
		s.add(cueOwnerReads)
	}
	if t.shop > 1 || (t.has(markHome) || t.shop > 0) && !leads {
		return
	}
	if t.turned(turnDenies) {
		s.add(cueDenies)
		return
	}
	if t.turned(turnRecalls) {
		s.add(cueRecalls)
	}
	if t.turned(turnClinic) {
		s.add(cueToClinic)
	}
	if redirects(text) {
		s.add(cueRedirects)
	}
}

// callsKin reports whether the text calls the other mother, or another word for one's own:
// first or last in a sentence, and nobody's.
func (t *told) callsKin() bool {
	for i, m := range t.marks {
		if m&markKinName == 0 || i > 0 && t.marks[i-1]&(markYour|markMy|markThem) != 0 {
			continue
		}
		tokens := t.r.Tokens
		first := i == 0 || tokens[i-1].Sentence != tokens[i].Sentence
		end := i + 1
		for end < len(tokens) && strings.Trim(strings.ToLower(t.r.Text[tokens[end].Start:tokens[end].End]), "x") == "" {
			end++
		}
		last := end == len(tokens) || tokens[end].Sentence != tokens[i].Sentence
		if last || first && t.near(i+1, 1, markYou|markI) {
			return true
		}
	}
	return false
}

// ofWork reports whether what the owner posted speaks of patients, illness or care.
func ofWork(r *reading.Reading) bool {
	return r.Has("clinical-setting", "clinical-kit", "clinical-act", "procedure", "condition", "health-complaint", "symptom", "drug", "patient", "death", "department")
}

// described reads the description of a connection.
func described(c *social.Connection, bio *reading.Reading, owner *social.Owner) []Sign {
	s := signs{lex: shippedLexicon(), owner: owner}
	if bio != nil {
		t := s.lex.read(bio)
		if bio.Has("says-doctor") || t.clinician() {
			s.add(cueClinician)
		}
		for _, place := range []string{owner.Workplace, owner.Practice} {
			if holds(c.Bio, place) {
				s.add(cueEmployer)
				break
			}
		}
	}
	return s.found
}
