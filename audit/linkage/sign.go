package linkage

import (
	"strings"

	"github.com/probity-audit/probity/audit/linkage/names"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// The cues that words give; see cues.txt for what they weigh.
const (
	cueRefers        = "refers-to-care"
	cueReads         = "reads-as-patient"
	cueReadsPlainly  = "plainly-reads-as-patient"
	cueMay           = "may-refer-to-care"
	cueMayRead       = "may-read-as-patient"
	cueThanks        = "thanks-for-care"
	cueReview        = "review"
	cueOwnReview     = "review-of-own-care"
	cueNamesake      = "namesake-review"
	cueRelative      = "relative-in-care"
	cueCheckIn       = "check-in"
	cueOwner         = "owner-refers"
	cueOwnerMay      = "owner-may-refer"
	cueOwnerReads    = "owner-reads"
	cueOwnerRelative = "owner-refers-relative"
	cueRedirects     = "owner-redirects"
	cueDoctor        = "calls-doctor"
	cueClinician     = "clinician"
	cueEmployer      = "same-employer"
	cueShop          = "talks-shop"
	cueFamily        = "family-talk"
	cueSchool        = "old-school"
	cueSeems         = "seems-to-refer-openly"
	cueMayOpenly     = "may-refer-openly"
	cueChannel       = "wrong-channel"
	cueReadsOpenly   = "reads-openly"
	cueMayReadOpenly = "may-read-openly"
	cueElsewhere     = "other-doctor"
	cueTown          = "names-town"
	cueToClinic      = "owner-to-clinic"
	cueTrade         = "named-by-job"
	cueOwnStory      = "own-story"
	cueRecalls       = "owner-recalls"
	cueDenies        = "owner-denies"

	// These weigh nothing of their own: one joins, one marks a post of the owner's that is
	// of their work, one a comment by which somebody says that a post is of them.
	cueOnOther = "on-other-network"
	cueWork    = "of-work"
	cueMyself  = "of-themselves"
)

// Sign is something in one item that speaks for or against its writer, or the one
// it is written to, being a patient.
type Sign struct {
	Cue string // name in the table of weights
	// Answered is set for what stands in the words that the item answers.
	Answered bool
	// Relative is set where the text, weighed as a whole, is rather by somebody close to
	// a patient.
	Relative bool
}

// reads is the chance, by the scale of received texts, from which one is held to be from
// a patient or somebody close to one. Of labelled texts by authors from whom nothing was
// learned, that are half of those by such people, one in seven of the others, which were
// made hard to tell, and one in sixty of ordinary ones (docs/quality.md).
const reads = 0.65

// ownerReads is the chance, by the scale of the areas, from which a message of the owner's
// is held to be written to one.
const ownerReads = 0.55

// readsPlainly is the chance from which there is hardly a doubt.
const readsPlainly = 0.85

// mayRead is the chance from which it may be.
const mayRead = 0.5

// doubts is the chance below which what a message plainly says is held to be doubtful.
const doubts = 0.2

// Chances are what a text, weighed as a whole, says of who wrote it; 0 if it was not
// weighed.
type Chances struct {
	Care     float64 // that it is contact with a patient of the owner's, or somebody close to one
	Relative float64 // if so, and somebody else wrote it, that it is by somebody close to one
}

// Signs reads one item for signs. It may be called by several goroutines at once.
// The readings are of the item's words, of a connection's description, and of what
// the item answers, nil without words.
func Signs(it social.Item, text, answers *reading.Reading, chances Chances, owner *social.Owner) []Sign {
	if c := it.Connection; c != nil {
		return described(c, text, owner)
	}
	p := it.Post
	if p == nil || text == nil && (p.Mine || answers == nil) {
		return nil
	}
	s := signs{lex: shippedLexicon(), owner: owner, post: p, chance: chances.Care, relative: chances.Relative >= 0.5}
	switch {
	case p.Mine:
		s.fromOwner(text, answers)
	case p.OneToOne() && text != nil:
		s.private(text)
	case p.Kind == social.KindLike, p.Bare():
	case text != nil:
		s.public(text)
	}
	if !p.Mine && len(s.found) > 0 && s.inTown() {
		s.add(cueTown)
	}
	return s.found
}

// signs gathers what one item says.
type signs struct {
	lex      *lexicon
	owner    *social.Owner
	post     *social.Post
	chance   float64
	relative bool // the text is rather by somebody close to a patient
	found    []Sign
}

func (s *signs) add(cue string) { s.found = append(s.found, Sign{Cue: cue, Relative: s.relative}) }

// private reads a message to the owner.
func (s *signs) private(r *reading.Reading) {
	t := s.lex.read(r)
	if t.shop == 1 && (s.chance >= reads || t.turned(turnChannel)) { // one word is no talk
		t.shop, t.all = 0, t.all&^markShop
	}
	c := received(t)
	if c.sure == sure && s.chance < doubts && !t.several() {
		c.sure = may
	}
	s.said(c)
	if c.sure == no && t.shop > 0 {
		s.add(cueShop)
	}
	if c.sure < sure && t.has(markHome) && !t.has(markDoctor) {
		s.add(cueFamily)
	}
	if c.sure < sure && t.has(markSchool) {
		s.add(cueSchool)
	}
	if t.shop == 0 && !t.has(markHome|markSchool) && (r.Has("calls-doctor") || s.named(r)) {
		s.add(cueDoctor)
	}
	s.besides(t, c)
	switch {
	case t.against() > 1 || t.shop > 0 || t.turned(turnOther) && c.sure == no || !t.personal() && !t.turned(turnChannel):
	case t.against() > 0 && s.chance >= readsPlainly && t.addressed():
		s.add(cueMayRead)
	case t.against() > 0:
	case s.chance >= reads && !t.turning():
		s.add(cueMayRead)
	case s.chance >= readsPlainly:
		s.add(cueReadsPlainly)
	case s.chance >= reads:
		s.add(cueReads)
	case s.chance >= mayRead && t.has(markIll|markCare|markResult|markPaper|markDoctor):
		s.add(cueMayRead)
	}
}

// besides notes what goes with care or speaks against it in whatever is written: that
// this is not the way to reach a doctor, that another one has them in care, and that they
// reached the owner elsewhere, too.
func (s *signs) besides(t *told, c care) {
	if t.turned(turnOnOther) && (s.post.OneToOne() || len(s.found) > 0) {
		s.add(cueOnOther)
	}
	if t.turned(turnChannel) && t.shop == 0 && !t.has(markHome|markSchool|markSell) {
		s.add(cueChannel)
	}
	if t.turned(turnOther) && c.sure < sure {
		s.add(cueElsewhere)
	}
}

// said turns what was read of care into a sign.
func (s *signs) said(c care) {
	switch {
	case c.sure == no:
	case c.sure == may:
		s.add(cueMay)
	case c.relative:
		s.add(cueRelative)
	case c.thanks:
		s.add(cueThanks)
	default:
		s.add(cueRefers)
	}
}

// named reports whether the owner is called by title and surname.
func (s *signs) named(r *reading.Reading) bool {
	surname := lastWord(s.owner.Name)
	if surname == "" {
		return false
	}
	for c := range r.Cues(reading.ClassDoctorName) {
		if !c.Quoted && lastWord(r.Words(c)) == surname {
			return true
		}
	}
	return false
}

func lastWord(name string) string {
	parts := strings.Fields(name)
	if len(parts) == 0 {
		return ""
	}
	return names.Fold(parts[len(parts)-1])
}

// fromOwner reads what the owner wrote to somebody.
func (s *signs) fromOwner(text, answers *reading.Reading) {
	p := s.post
	if p.OneToOne() && answers != nil && p.Answers != nil && !p.Answers.Mine {
		s.said(received(s.lex.read(answers)))
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
		if ofWork(text) {
			s.add(cueWork)
		}
		return
	}
	t := s.lex.read(text)
	c := written(t, p.OneToOne())
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
