package linkage

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit/linkage/names"
	"github.com/probity-audit/probity/social"
)

// By is what people are weighed by.
type By struct {
	Answers []Answer
	List    List // nil without a patient list
	AsOf    time.Time
}

// People returns everybody whose band is not [Silent], or of whom the doctor has
// said something: the likeliest first, then by ID.
func (c *Collector) People(by By) []Person {
	w := &weigher{table: shippedTable(), lex: shippedLexicon(), owner: c.owner, by: by, before: BeforeOf(c.owner, by.List, by.AsOf), answers: map[string]*Answer{}}
	for i := range by.Answers {
		for _, key := range by.Answers[i].Profiles {
			if old := w.answers[key]; old == nil || !by.Answers[i].At.Before(old.At) {
				w.answers[key] = &by.Answers[i]
			}
		}
	}
	groups := c.groups()
	w.reviewers, w.cared = reviewersOf(groups), caredOf(groups)
	w.patients = w.patientsIn(groups)
	var people []Person
	c.known, c.expected = 0, 0
	for _, p := range groups {
		one := w.weigh(p)
		if !slices.ContainsFunc(one.Profiles, func(f Profile) bool { return f.Page }) {
			c.known++
			c.expected += one.Probability
		}
		if one.Band != Silent || one.Answer != nil {
			people = append(people, one)
		}
	}
	slices.SortFunc(people, func(a, b Person) int {
		return cmp.Or(cmp.Compare(b.Probability, a.Probability), strings.Compare(a.ID, b.ID))
	})
	return people
}

// Known returns how many people [Collector.People] weighed last, those who are in no
// report among them and pages not, and how many of them may be patients or close to one
// by the sum of the probabilities.
func (c *Collector) Known() (people int, expected float64) { return c.known, c.expected }

// isOwner reports whether a contact is the owner on another account.
func (c *Collector) isOwner(k *contact) bool {
	if h := c.owner.Handles[k.Account.Provider]; h != "" && strings.EqualFold(strings.TrimPrefix(h, "@"), k.Handle) {
		return true
	}
	return c.owner.Name != "" && k.Received == 0 && names.Fold(k.Name) == names.Fold(c.owner.Name) // nobody writes to themselves
}

// weigher weighs people, one after another.
type weigher struct {
	table   *table
	lex     *lexicon
	owner   *social.Owner
	by      By
	before  Before
	answers map[string]*Answer // by key of a profile

	reviewers map[string][]*person // by name as it is shown
	cared     map[string][]*person // who plainly wrote of care, by surname
	patients  patients
}

// groups returns everybody but the owner, with their faces joined where there is more
// than one account.
func (c *Collector) groups() []*person {
	var faces []*face
	several := false
	for _, of := range c.order {
		for _, k := range of.settle() {
			if c.isOwner(k) {
				continue
			}
			for w := range k.spoken.words {
				k.spoken.words[w] = c.own[w]
			}
			faces = append(faces, faceOf(k))
			several = several || faces[0].account != faces[len(faces)-1].account
		}
	}
	if several {
		return join(faces)
	}
	out := make([]*person, len(faces))
	for i, f := range faces {
		out[i] = &person{faces: []*face{f}}
	}
	return out
}

func (w *weigher) weigh(p *person) Person {
	slices.SortFunc(p.faces, func(a, b *face) int { return strings.Compare(a.Key(), b.Key()) })
	var out Person
	for _, f := range p.faces {
		out.Profiles = append(out.Profiles, f.Profile)
		out.Name = fuller(out.Name, f.Name)
		if a := w.answers[f.Key()]; a != nil && (out.Answer == nil || a.At.After(out.Answer.At)) {
			out.Answer = a
		}
	}
	if out.Name == "" {
		out.Name = cmp.Or(p.faces[0].Handle, "person "+p.faces[0].ID)
	}
	out.ID, out.Joined, out.Tie = PersonID(out.Profiles), slices.Sorted(slices.Values(p.joined)), tieOf(p.faces)
	seen := p.signs()
	reasons, lacking := w.reasons(p, seen)
	before := w.before.Unknown
	switch p.nearTo(w.owner) {
	case nearTown:
		before = w.before.Local
	case nearCounty:
		before = w.before.County
	case nearElsewhere:
		before = Elsewhere
	}
	reasons = append(w.table.cappedAll(reasons), w.beforeReason(before, p.nearTo(w.owner)))
	sum := 0.0
	for _, r := range reasons {
		sum += r.Weight
	}
	if r, ok := w.held(reasons, seen, sum); ok {
		reasons, sum = append(reasons, r), sum+r.Weight
	}
	slices.SortStableFunc(reasons, func(a, b Reason) int { return cmp.Compare(b.Weight, a.Weight) })
	out.Reasons, out.Lacking = reasons, lacking
	out.Probability = math.Round(1000*logistic(sum)) / 1000
	out.Kind = kindOf(reasons, seen)
	out.settle()
	return out
}

// settle gives the person its band: by the doctor's word where there is one.
func (p *Person) settle() {
	if p.Answer == nil {
		p.Band = BandOf(p.Probability)
		return
	}
	switch p.Answer.Is {
	case IsPatient, IsFormer:
		p.Probability, p.Band, p.Kind = 1, Likely, KindPatient
	case IsRelative:
		p.Probability, p.Band, p.Kind = 1, Likely, KindRelative
	default:
		p.Probability, p.Band = 0, Silent
	}
}

// fuller returns the name that says more: of more words, then the longer.
func fuller(a, b string) string {
	if x, y := len(strings.Fields(a)), len(strings.Fields(b)); y > x || x == y && len(b) > len(a) {
		return b
	}
	return a
}

// tieOf says whether the owner has let the person in on any account.
func tieOf(faces []*face) Tie {
	for _, f := range faces {
		r := f.Relations
		switch {
		case slices.Contains(r, social.RelationBlocked):
		case slices.Contains(r, social.RelationFriend), slices.Contains(r, social.RelationCorrespondent), f.Sent+f.Received > 0,
			slices.Contains(r, social.RelationFollower) && slices.Contains(r, social.RelationFollowing):
			return TieAccepted
		}
	}
	return TieOneWay
}

// kindOf says what the reasons speak for most; texts weighed as a whole speak for what
// most of them do.
func kindOf(reasons []Reason, seen map[string]*sighting) Kind {
	patient, relative := 0.0, 0.0
	for _, r := range reasons {
		switch r.Cue {
		case cueRelative, cueOwnerRelative:
			relative += r.Weight
		case cueRefers, cueThanks, cueReview, cueOwnReview, cueNamesake, cueOwner, cueCheckIn, cueNamed:
			patient += r.Weight
		case cueReadsPlainly, cueReads, cueMayRead, cueReadsOpenly, cueMayReadOpenly, cueOwnStory:
			if s := seen[r.Cue]; 2*s.relatives > s.count {
				relative += r.Weight
			} else {
				patient += r.Weight
			}
		}
	}
	if relative > patient {
		return KindRelative
	}
	return KindPatient
}

// signs gathers the sightings of all accounts.
func (p *person) signs() map[string]*sighting {
	if len(p.faces) == 1 {
		return p.faces[0].signs
	}
	out := map[string]*sighting{}
	for _, f := range p.faces {
		for cue, s := range f.signs {
			if have := out[cue]; have != nil {
				have.add(s)
				continue
			}
			c := *s
			c.at = slices.Clone(s.at)
			out[cue] = &c
		}
	}
	return out
}

// nearTo is the nearest of the places that the faces give.
func (p *person) nearTo(owner *social.Owner) near {
	best := nearUnknown
	for _, f := range p.faces {
		best = max(best, f.place.nearTo(owner))
	}
	return best
}
