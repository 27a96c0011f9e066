package rules

import (
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// photoBalance weighs whether a picture or film shows a clinical place or people
// in it. Nothing looks at the picture itself: only words about it weigh.
func photoBalance() *balance {
	word, shown, place := []string{"photo-word"}, []string{"photo-shown"}, []string{"clinical-setting"}
	return &balance{
		start: -6.1, raise: -0.4, fold: -1.2,
		cues: []factor{
			of(2.6, "photo-clinical"), of(2.6, shown...), of(2.3, word...), of(2.2, "stunt"), of(1.2, mockery...), of(0.4, place...), of(0.4, "body-part"), of(0.3, "procedure"),
			of(0.5, "photo-legible"), of(0.4, "patient"),
		},
		pairs: []pairing{beside(0.7, word, []string{"procedure"}), beside(0.4, word, place)},
		against: []factor{
			of(-2.5, "guard-family"), of(-2.3, "guard-whistleblowing"), of(-2.3, "guard-literature"), of(-2.2, "guard-own"), of(-1.9, "photo-staged"), of(-1.4, "own-identity"),
			of(-0.8, "guard-news"), of(-0.7, "guard-fiction"), of(-0.5, "thing"), of(-0.4, "source-given"), of(-0.3, "guard-consent"),
		},
		link: -0.7, oneself: -0.8,
	}
}

// captioned is what it adds that words stand under a picture.
const captioned = 3

// shot says what a picture seems to be, by which one of the rules speaks.
type shot uint8

const (
	shotNone shot = iota
	shotStunt
	shotPatient
	shotColleague
	shotPlace
)

func hasPicture(p *social.Post) bool {
	return p.Kind == social.KindCaption || len(p.Media) > 0 || strings.HasPrefix(p.Text, "[photo") || strings.HasPrefix(p.Text, "[video")
}

// shotOf tells what is shown: first a prank, then patients or what was taken from
// them, then colleagues who may not know, else the place.
func shotOf(p *audit.Pass) shot {
	r := p.Text
	switch {
	case r.Has("stunt") && r.Has("photo-clinical", "clinical-setting", "photo-shown"):
		return shotStunt
	case r.Has("colleague", "department") && r.Has("photo-unaware"):
		return shotColleague
	case r.Has("patient", "photo-shown", "photo-legible", "procedure"):
		return shotPatient
	}
	return shotPlace
}

// photoCheck makes the check of one of the four rules, which share a balance.
func photoCheck(which shot, report func(*audit.Pass, verdict)) func(*audit.Pass) {
	s := photoBalance()
	return func(p *audit.Pass) {
		if !ownWords(p) {
			return
		}
		extra := 0.0
		if hasPicture(p.Post) { // without one, the words must tell of a picture
			extra = captioned
			if p.Text.Has("patient") {
				extra++
			}
		} else if !p.Text.Has("photo-word", "stunt") {
			return
		}
		w := s.weigh(p.Text, p.Re, extra)
		if (w.raised || w.folded) && shotOf(p) == which {
			report(p, w)
		}
	}
}

func photoWhen() []string {
	return []string{"photo-clinical", "photo-shown", "photo-word", "stunt", "clinical-setting", "patient"}
}
