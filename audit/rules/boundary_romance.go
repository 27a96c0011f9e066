package rules

import (
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
)

// What is noted of words that only hint at romance.
const (
	hintOfMine   = "hint of the owner's"
	hintOfTheirs = "hint of theirs"
)

// enoughHints is how many hints of one side make a turn.
const enoughHints = 2

// everyday are cues of the class romance that doctors and patients say for other
// reasons: "your eyes", "cut down on coffee". They count where somebody is invited.
var everyday = []string{"dinner", "drink", "drinks", "coffee", "pint", "cocktail", "cocktails", "film", "pictures", "your eyes", "your legs", "your smile", "your lips",
	"miss you", "missed you", "my place", "your place", "a date", "a date", "delete this", "think about you", "thought about you", "same hotel", "signed you off", "off your case",
	"no longer my patient", "not your doctor any more", "technically allowed", "nobody knows", "love you", "❤", "😏", "😍", "😘", "💋"}

// meals are those to which one invites.
var meals = []string{"dinner", "drink", "drinks", "coffee", "pint", "cocktail", "cocktails", "film", "pictures", "my place", "your place", "date with", "a date"}

// shortInvitation is how many words a question has at most that is an invitation by
// itself: "Drink on Friday?"
const shortInvitation = 5

// noteRomance notes a turn in an exchange, and in the owner's words care for the
// other side.
func noteRomance(p *audit.Pass, said heard) {
	if p.Text == nil || p.Post.Mine && leadsAway(p.Text, said) || guarded(p, "family", "fiction", "quotation") {
		return
	}
	plain, hints := romance(p.Text, said)
	switch {
	case len(plain) > 0 && p.Post.Mine:
		p.Note(ofMine, plain...)
	case len(plain) > 0:
		p.Note(ofTheirs, plain...)
	case len(hints) > 0 && p.Post.Mine:
		p.Note(hintOfMine, hints...)
	case len(hints) > 0:
		p.Note(hintOfTheirs, hints...)
	}
	if p.Post.Mine {
		if seen, ok := ownersCare(p); ok {
			p.Note(careOfMine, seen...)
		}
	}
}

// romance returns the words of a text that are a romantic turn, and those that only
// hint at one; two hints in one text make a turn.
func romance(r *reading.Reading, of heard) (plain, hints []reading.Cue) {
	plain = slices.DeleteFunc(slices.Clone(of[saidRomance]), r.Negated)
	hints = of[saidHint]
	for c := range r.Cues("romance") {
		word := strings.ToLower(r.Words(c))
		switch {
		case c.Quoted || r.Negated(c):
		case !slices.Contains(everyday, word):
			plain = append(plain, c)
		case slices.Contains(meals, word) && invites(r, c, of[saidInvite]):
			plain = append(plain, c)
		case !slices.Contains(meals, word) && !slices.ContainsFunc(hints, func(h reading.Cue) bool { return h.First <= c.Last && c.First <= h.Last }):
			hints = append(hints, c)
		}
	}
	if len(plain) == 0 && len(hints) >= enoughHints {
		return hints, nil
	}
	return plain, hints
}

// invites reports whether the words about a meal are an invitation.
func invites(r *reading.Reading, c reading.Cue, invitations []reading.Cue) bool {
	if slices.ContainsFunc(invitations, func(i reading.Cue) bool { return i.Sentence == c.Sentence }) {
		return true
	}
	words, last := 0, 0
	for _, t := range r.Tokens {
		if t.Sentence == c.Sentence && !t.Is(reading.Symbol) {
			words, last = words+1, t.End
		}
	}
	return words <= shortInvitation && strings.HasPrefix(strings.TrimSpace(r.Text[last:]), "?")
}

// reportRomance reports the turns of an exchange with somebody who writes as a patient.
func reportRomance(s *audit.Sum, t talk) {
	plain := t.count(ofTheirs) > 0
	mine := t.count(ofMine) > 0 || t.count(hintOfMine) >= enoughHints
	theirs := plain || t.count(hintOfTheirs) > enoughHints // kisses are also a way to say thanks
	for i, n := range t.notes {
		h := audit.Hit{Cues: n.Cues, Confidence: 0.85}
		switch {
		case n.Topic == ofMine, n.Topic == hintOfMine && mine:
			h.Reason = "your words to somebody who writes as " + t.who() + " turn romantic" + t.began()
		case n.Topic == ofTheirs, n.Topic == hintOfTheirs && theirs && !plain:
			h.Severity, h.Reason = audit.High, "somebody who writes as "+t.who()+" turns romantic"+t.began()
			if !mine && t.led(i) {
				h.Folded, h.Guards = true, []string{"redirected"}
				h.Reason += "; you kept the bounds"
			}
		default:
			continue
		}
		s.ReportAbout(n.Item, n.Words, h)
	}
}
