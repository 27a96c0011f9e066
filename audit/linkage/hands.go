package linkage

import (
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit/linkage/names"
	"github.com/probity-audit/probity/audit/reading"
)

// readFrom reads what somebody wrote to the owner, and notes where it is of other hands
// than the owner's.
func (s *signs) readFrom(r *reading.Reading) *told {
	t := s.lex.read(r)
	t.chance, t.formal, t.open = s.chance, s.named(r), !s.post.OneToOne()
	if s.otherHands(t) {
		t.turns |= turnOther
	}
	return t
}

// otherHands reports whether the text speaks of another doctor: by name, "with Dr Ryan in
// Castletroy", or as the writer's own, "my GP", "his consultant". In private the owner is
// spoken to and not of; where others read it, "our surgeon" may be the owner.
func (s *signs) otherHands(t *told) bool {
	if s.anotherDoctor(t.r) {
		return true
	}
	if !s.post.OneToOne() {
		return false
	}
	for i, m := range t.marks {
		if m&(markMy|markTheirKin) == 0 || m&markMe != 0 { // "it's me again doc"
			continue
		}
		if j := t.find(i+1, 2, markHands); j >= 0 && !strings.ContainsAny(t.r.Text[t.r.Tokens[i].Start:t.r.Tokens[j].Start], ",;-") && !t.near(max(i-3, 0), min(i, 3), markYou) && !t.near(j+1, 2, markYou) {
			return true
		}
	}
	return false
}

// anotherDoctor reports whether a doctor is named who is not the owner. The name in a
// greeting is the owner's, however it is spelt.
func (s *signs) anotherDoctor(r *reading.Reading) bool {
	own := ""
	for c := range r.Cues(reading.ClassDoctorName) {
		if c.Quoted || greeted(r, c.First) {
			continue
		}
		if own == "" {
			if own = names.Fold(s.owner.Name + " " + strings.Join(s.owner.Also, " ")); strings.TrimSpace(own) == "" {
				return false
			}
		}
		name := lastWord(r.Words(c))
		if len(name) > 1 && !slices.ContainsFunc(forms([]string{name}, names.Given), func(n string) bool { return isOneOf(n, own) }) {
			return true
		}
	}
	return false
}

// greeting is within how many words a text that greets has named whom.
const greeting = 4

// greeted reports whether the text greets whoever is named at a token.
func greeted(r *reading.Reading, i int) bool {
	if i == 0 {
		return true
	}
	before := strings.ToLower(r.Text[r.Tokens[i-1].Start:r.Tokens[i-1].End])
	return i < greeting && (greetings[before] || before == "you" || before == "much" || before == "afternoon" || before == "day")
}

// isOneOf reports whether a name is one of those, or but one letter from it.
func isOneOf(name, of string) bool {
	for w := range strings.FieldsSeq(of) {
		if w == name || len(w) > 3 && len(name) > 3 && nearly(w, name) {
			return true
		}
	}
	return false
}

// nearly reports whether two words begin alike and end alike but for at most two letters.
func nearly(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	j := 0
	for j < len(a)-i && a[len(a)-1-j] == b[len(b)-1-j] {
		j++
	}
	return len(b)-i-j <= 2
}
