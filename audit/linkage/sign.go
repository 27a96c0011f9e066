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
	cueNamed         = "named-by-relative"

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
	// Doubted is set where the text, weighed as a whole, reads rather as by anybody else.
	Doubted bool
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

// doubtful is the chance below which what the words of a text say is doubted. Of labelled
// texts in whose words care is plain, those with such a chance are as often by others as by
// patients; those with more, six times in seven by patients and those close to them.
const doubtful = 0.35

// Chances are what a text, weighed as a whole, says of who wrote it; 0 if it was not
// weighed.
type Chances struct {
	Care     float64 // that it is contact with a patient of the owner's, or somebody close to one
	Relative float64 // if so, and somebody else wrote it, that it is by somebody close to one
	Story    float64 // that the owner's post is of a patient
}

// toldOf is the chance from which a post of the owner's is held to be of a patient.
const toldOf = 0.5

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
	s := signs{lex: shippedLexicon(), owner: owner, post: p, chance: chances.Care, relative: chances.Relative >= 0.5, story: chances.Story >= toldOf}
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
	story    bool // the owner's text is of a patient
	lowered  bool // what the text says was lowered, since the whole of it says otherwise
	found    []Sign
}

func (s *signs) add(cue string) {
	p := s.post // who reviews a doctor was there, as a rule, in whatever words
	doubted := p != nil && !p.Mine && p.Kind != social.KindReview && !s.lowered && s.chance > 0 && s.chance < doubtful
	s.found = append(s.found, Sign{Cue: cue, Relative: s.relative, Doubted: doubted})
}

// private reads a message to the owner.
func (s *signs) private(r *reading.Reading) {
	t := s.readFrom(r)
	if t.shop == 1 && (s.chance >= reads || t.turned(turnChannel)) { // one word is no talk
		t.shop, t.all = 0, t.all&^markShop
	}
	c := received(t)
	if c.sure == sure && s.chance < doubts && !t.several() {
		c.sure, s.lowered = may, true
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
	for i := 1; i < len(r.Tokens); i++ {
		a, b := r.Tokens[i-1], r.Tokens[i]
		if a.End-a.Start > longestTitle || b.Is(reading.Quoted) || !titles[strings.ToLower(r.Text[a.Start:a.End])] {
			continue
		}
		if names.Fold(r.Text[b.Start:b.End]) == surname {
			return true
		}
	}
	return false
}

// longestTitle is the length of the longest of the titles.
const longestTitle = 9

// titles are how those who are no friends address a doctor: surgeons are "Mr" and "Miss".
var titles = map[string]bool{"dr": true, "doctor": true, "doc": true, "prof": true, "professor": true, "mr": true, "mrs": true, "miss": true, "ms": true, "mister": true}

func lastWord(name string) string {
	parts := strings.Fields(name)
	if len(parts) == 0 {
		return ""
	}
	return names.Fold(parts[len(parts)-1])
}
