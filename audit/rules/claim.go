package rules

import (
	"sort"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
)

// claim is a statement on health that could be checked and says not where.
type claim struct {
	cues    []reading.Cue
	guards  []string
	points  int
	certain bool // stated without any room
	figure  bool // with a number
	hedged  bool
}

// claimPoints is how much of a claim one sentence must hold: what is said to
// act, on what, how, and how surely or how much.
const claimPoints = 4

// claimIn looks, sentence by sentence, for something said to act on health.
func claimIn(p *audit.Pass) (claim, bool) {
	if !mayClaim(p) || guarded(p, "other-sense") || spokenCount(p.Text, "source") > 0 {
		return claim{}, false
	}
	best := claim{}
	for e := range p.Text.Cues("claim-effect") {
		if e.Quoted || p.Text.Negated(e) {
			continue
		}
		c := claimAt(p, e)
		if c.points > best.points {
			best = c
		}
	}
	best.guards = guards(p, "own", "public-health", "literature", "settled")
	return best, best.points >= claimPoints && !guarded(p, "own", "literature", "settled")
}

// mayClaim reports whether a claim in the text would be the writer's own, without
// a source to follow; what is sold is told as advertising.
func mayClaim(p *audit.Pass) bool {
	return mineOf(p) && !hasLink(p) && !guarded(p, "fiction", "debunk", "history") && !quotedToCondemn(p) && !selling(p)
}

// claimBalance weighs a text as a whole where no sentence of it holds all of a
// claim: who acts in one, on what in the next, and how surely in the last.
func claimBalance() *balance {
	return &balance{
		start: -4.7, raise: -0.4, fold: -1,
		cues: []factor{
			of(2.2, "claim-effect"), of(2, "misinfo"), of(1.7, "claim-certain"), of(1.4, "claim-illness"), of(1.3, "claim-agent"), of(1.2, "remedy"), of(1, "overclaim"),
			of(0.8, reading.ClassPercent), of(0.7, "rumour"), of(0.6, "drug"), of(0.5, "death"), of(0.5, "health"), of(0.5, "superlative"), of(0.5, "condition"),
		},
		against: []factor{ // a text about one person, a day and a place tells rather than claims
			of(-1, "third-person"), of(-0.8, reading.ClassPersonName), of(-0.8, reading.ClassFirstName), of(-0.7, "hedge"), of(-0.7, "everyday"), of(-0.7, "time-day"), of(-0.7, "patient-did"),
			of(-0.5, "time-now"), of(-0.5, "thing"), of(-0.5, reading.ClassClock), of(-0.5, "guard-family"), of(-0.5, "guard-nonprofit"), of(-0.5, "clinical-setting"), of(-0.5, "civility"),
			of(-0.4, "guard-own"), of(-0.4, "pronoun-i"), of(-0.4, reading.ClassDoctorName), of(-0.4, "occupation"), of(-0.4, "guard-debunk"), of(-0.4, "colleague"), of(-0.3, "family"),
			of(-0.3, "guard-literature"), of(-0.2, "source-given"),
		},
		link: -1.4,
	}
}

// claimMessage is what it adds that the words stand in a private message.
const claimMessage = -1

// claimAt weighs the sentence around a word of effect.
func claimAt(p *audit.Pass, effect reading.Cue) claim {
	r := p.Text
	c := claim{cues: []reading.Cue{effect}, points: 2}
	with := func(points, reach int, classes ...string) bool {
		for _, class := range classes {
			for d := range r.Cues(class) {
				if d.Sentence >= effect.Sentence-reach && d.Sentence <= effect.Sentence+reach && !d.Quoted && !taken(c.cues, d) {
					c.points += points
					c.cues = append(c.cues, d)
					return true
				}
			}
		}
		return false
	}
	agent := with(1, 0, "claim-agent", "remedy", "drug")
	illness := with(1, 0, "claim-illness", "condition", "health-complaint")
	if toOne(p) && !illness && p.Re.Has("claim-illness", "condition") {
		illness = true
		c.points++
	}
	if toOne(p) && !agent && p.Re.Has("remedy", "drug") {
		agent = true
		c.points++
	}
	c.certain = with(1, 1, "claim-certain")
	c.figure = with(1, 0, reading.ClassPercent)
	c.hedged = with(0, 0, "hedge")
	if !illness && !agent || c.hedged {
		c.points = 0
	}
	if asksIn(r, effect.Sentence) {
		c.points = 0
	}
	return c
}

// taken reports whether d overlaps one of the cues that already count.
func taken(cues []reading.Cue, d reading.Cue) bool {
	for _, c := range cues {
		if d.First <= c.Last && c.First <= d.Last {
			return true
		}
	}
	return false
}

// asksIn reports whether a sentence is a question.
func asksIn(r *reading.Reading, sentence int) bool {
	last := sort.Search(len(r.Tokens), func(i int) bool { return r.Tokens[i].Sentence > sentence }) - 1
	if last < 0 || r.Tokens[last].Sentence != sentence {
		return false
	}
	for _, ch := range r.Text[r.Tokens[last].End:] {
		switch ch {
		case '?':
			return true
		case ' ', '"', '\'', '”', '’', ')', '!', '.':
		default:
			return false
		}
	}
	return false
}
