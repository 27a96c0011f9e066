package linkage

import (
	"strings"

	"github.com/probity-audit/probity/audit/linkage/names"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// public reads a review, or a comment on what the owner posted.
func (s *signs) public(r *reading.Reading) {
	t := s.readFrom(r)
	c := commented(t)
	called := s.post.Kind != social.KindMessage || s.called(r) // who is "you" in a group?
	if c.sure < sure && !called {
		c = care{}
	}
	switch {
	case s.post.Kind == social.KindReview && !r.Has("guard-other-trade"):
		switch {
		case t.turned(turnStranger): // "never been here"
			s.add(cueMayOpenly)
		case c.sure == sure && c.relative:
			s.add(cueRelative)
		case t.has(markIll|markCare|markTreated|markKit) || r.Has("procedure", "symptom", "condition"):
			s.add(cueOwnReview)
		default:
			s.add(cueReview)
		}
	case c.sure == sure:
		s.said(c)
	case c.summed:
		s.add(cueSeems)
	case c.sure == may:
		s.add(cueMayOpenly)
	}
	switch {
	case s.post.Kind == social.KindReview || !called || t.against() > 0 || t.turned(turnOther) || !(t.addressed() || t.personal()):
	case s.chance >= readsPlainly:
		s.add(cueReadsOpenly)
	case s.chance >= reads:
		s.add(cueMayReadOpenly)
	}
	s.besides(t, c)
	if s.post.Kind != social.KindReview && t.turned(turnMyself) && t.shop == 0 && !t.turned(turnOther) && !t.has(markSuppose|markSchool|markSell) && !r.Has("pet") {
		s.add(cueMyself)
	}
	if s.atWork(r) && (r.Has("guard-own") || c.sure > no || t.own(markIll|markCare|markResult)) && t.shop == 0 {
		s.add(cueCheckIn)
	}
}

// called reports whether a message in a group turns to the owner: it answers words of
// theirs, or has their name, or the short word for a doctor.
func (s *signs) called(r *reading.Reading) bool {
	if a := s.post.Answers; a != nil && a.Mine {
		return true
	}
	said := " " + names.Fold(r.Text) + " "
	for name := range strings.FieldsSeq("doc " + s.owner.Name + " " + strings.Join(s.owner.Also, " ")) {
		if name = names.Fold(name); len(name) > 2 && strings.Contains(said, " "+name+" ") {
			return true
		}
	}
	return false
}

// atWork reports whether what somebody else wrote is marked as, or names, the
// owner's place of work.
func (s *signs) atWork(r *reading.Reading) bool {
	for _, place := range []string{s.owner.Workplace, s.owner.Practice} {
		if place == "" {
			continue
		}
		if s.post.Place != nil && holds(s.post.Place.Name, place) || holds(r.Text, place) {
			return true
		}
	}
	return false
}

// inTown reports whether what somebody else wrote stands in a group of the owner's town,
// is marked as there, or names it.
func (s *signs) inTown() bool {
	town, p := s.owner.Town, s.post
	return town != "" && (holds(p.Group, town) || p.Place != nil && holds(p.Place.Name, town) || holds(p.Text, town))
}

// holds reports whether a place is named in a text, accents and capitals apart.
func holds(text, place string) bool {
	place = names.Fold(place)
	return len(place) > 3 && strings.Contains(" "+names.Fold(text)+" ", " "+place+" ")
}
