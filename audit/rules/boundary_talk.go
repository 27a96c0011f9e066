package rules

import (
	"slices"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// ownersWord is what it counts that the owner speaks to the other side as to family,
// in messages of the other side that read so.
const ownersWord = 3

// talk is one exchange with what was noted of it.
type talk struct {
	conversation
	cares, kin, others int

	first, last map[string]int // note of each topic
	start       string         // who wrote first
}

// talks sorts notes by exchange.
func talks(notes []audit.Noted) []talk {
	var out []talk
	for _, c := range conversations(notes) {
		c.order()
		c.join()
		t := talk{conversation: c, first: map[string]int{}, last: map[string]int{}}
		count := map[string]int{}
		for i, n := range c.notes {
			count[n.Topic]++
			if _, ok := t.first[n.Topic]; !ok {
				t.first[n.Topic] = i
			}
			t.last[n.Topic] = i
		}
		t.kin, t.others = count[fromKin], count[otherTie]+ownersWord*count[ownKin]
		t.cares = count[fromThem] + count[tieOfMine] + count[careOfMine] + t.kin
		t.start = t.whoBegan()
		out = append(out, t)
	}
	return out
}

// order puts the notes in the order of time, where all have one: an account that was
// only just collected may list the latest first.
func (c conversation) order() {
	if !slices.ContainsFunc(c.notes, func(n audit.Noted) bool { return n.Item.Published.IsZero() }) {
		slices.SortStableFunc(c.notes, func(a, b audit.Noted) int { return a.Item.Published.Compare(b.Item.Published) })
	}
}

// join takes what may speak of care for what does, where the other side turns to the
// owner as a doctor in any of its messages, and nothing says more plainly who they are.
func (c conversation) join() {
	perhaps := c.count(mayBeCare)
	if perhaps <= c.count(otherTie) || c.count(callsMe) == 0 || c.count(fromThem, fromKin, ownKin) > 0 {
		return
	}
	for i := range c.notes {
		if c.notes[i].Topic == mayBeCare {
			c.notes[i].Topic = fromThem
		}
	}
}

// patient reports whether the other side writes as a patient, or somebody close to
// one, and not rather as a colleague, family or a friend who speaks of health at times.
func (t talk) patient() bool { return t.cares > 0 && t.cares >= t.others }

// who names the other side.
func (t talk) who() string {
	if t.kin > 0 && 2*t.kin >= t.cares {
		return "somebody close to a patient"
	}
	return "a patient"
}

// began says who wrote first: the way in which a tie began is looked at too. It is ""
// for a message of no known exchange.
func (t talk) began() string { return t.start }

func (t talk) whoBegan() string {
	mine, byMe := t.first[begunByMe]
	theirs, byThem := t.first[begunByThem]
	switch {
	case t.notes[0].Thread == "" || t.notes[0].Item.Audience != social.AudienceDirect:
		return ""
	case byMe && (!byThem || mine < theirs):
		return "; you wrote first"
	case byThem:
		return "; they wrote first"
	}
	return "; the network does not show who wrote first"
}

// before reports whether a note of one of the topics stands before note i. Some
// networks tell the minute alone: within it, any order is possible.
func (t talk) before(i int, topics ...string) bool {
	for _, topic := range topics {
		if at, ok := t.first[topic]; ok && (at < i || t.atOnce(at, i)) {
			return true
		}
	}
	return false
}

// after reports whether a note of one of the topics stands after note i.
func (t talk) after(i int, topics ...string) bool {
	for _, topic := range topics {
		if at, ok := t.last[topic]; ok && (at > i || t.atOnce(at, i)) {
			return true
		}
	}
	return false
}

// atOnce reports whether two notes are of different messages of the same time.
func (t talk) atOnce(i, k int) bool {
	a, b := t.notes[i].Item, t.notes[k].Item
	return a.ID != b.ID && !a.Published.IsZero() && a.Published.Equal(b.Published)
}

// ledAfter reports whether the owner led the other side to the proper way after note i.
func (t talk) ledAfter(i int) bool { return t.after(i, redirectOf) }

// led reports whether the owner led the other side to the proper way: anywhere after
// note i, or before it, if nothing that they wrote since was answered.
func (t talk) led(i int) bool {
	return t.ledAfter(i) || t.before(i, redirectOf) && !t.after(i, answered, ofMine)
}
