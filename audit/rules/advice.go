package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// adviceWords are the classes of which the advice rules rest on at least one.
func adviceWords() []string {
	return []string{"advice-do", "advice-undo", "advice-dismiss", "advice-diagnosis", "advice-dose", reading.ClassDose}
}

// advice is what a post tells somebody to do about their health.
type advice struct {
	cues       []reading.Cue
	guards     []string
	personal   bool // an answer to one person's question
	dose       bool // says how much or how often
	confidence float64
}

// How many points make advice. An answer to a question about health needs
// fewer than a post to everybody, of whom nobody asked.
const (
	personalAdvice = 3
	publicAdvice   = 5
)

// adviceIn looks for advice that a reader could act on, and for what shows that
// it is none: the way to proper care, a source, room for doubt, a reader who is
// a clinician, a joke.
func adviceIn(p *audit.Pass, whole *balance) (advice, bool) {
	a, ok := adviceSaid(p)
	if ok || !mineOf(p) || notAdvice(p) || shownTheWay(p.Text) || guarded(p, "own", "family") || !toOne(p) && !tellsAll(p.Text) {
		return a, ok
	}
	extra := 0.0
	switch {
	case p.Post.Kind == social.KindMessage:
		extra = adviceMessage
	case toOne(p):
		extra = adviceAnswer
	}
	w := whole.weigh(p.Text, p.Re, extra)
	a = advice{cues: w.cues, guards: w.guards, personal: toOne(p), dose: p.Text.Has("advice-dose", reading.ClassDose), confidence: w.confidence()}
	return a, w.raised
}

// What it adds to the balance that the words answer somebody, and that they do so
// in private.
const (
	adviceAnswer  = 1.5
	adviceMessage = 1.2
)

// adviceBalance weighs a text as a whole where too little of advice stands in the
// words that give it: much of it is in what medicine and illness stand beside.
func adviceBalance() *balance {
	return &balance{
		start: -5.3, raise: -0.3, fold: -0.3,
		cues: []factor{
			of(2.6, "drug"), of(2.2, "advice-do"), of(2, "advice-dismiss"), of(2, reading.ClassDose), of(1.9, "advice-dose"), of(1.8, "advice-undo"), of(1.5, "dose-change"),
			of(1.4, "advice-diagnosis"), of(0.7, "remedy"), of(0.7, "advice-ask"), of(0.6, "health-complaint"), of(0.6, "symptom"), of(0.5, "condition"), of(0.3, "pronoun-you"),
		},
		against: []factor{
			of(-1, "guard-debunk"), of(-0.9, "redirect"), of(-0.8, "guard-family"), of(-0.8, "thing"), of(-0.7, reading.ClassPersonName), of(-0.6, "source"), of(-0.6, "hedge"),
			of(-0.6, "colleague"), of(-0.6, "guard-fiction"), of(-0.6, "occupation"), of(-0.6, "guard-nonprofit"), of(-0.5, "family"), of(-0.5, "civility"), of(-0.4, "patient-did"),
			of(-0.4, "clinical-setting"), of(-0.4, "patient"), of(-0.3, reading.ClassClock), of(-0.3, "guard-own"), of(-0.3, "source-given"), of(-0.2, "everyday"), of(-0.2, "third-person"),
		},
		link: -0.9,
	}
}

// tellsAll reports whether a post to everybody tells its readers what to do, and
// speaks of medicine or illness.
func tellsAll(r *reading.Reading) bool {
	w := weighing{text: r}
	told := w.instructed(1, "advice-undo") || w.instructed(1, "advice-do") || w.instructed(1, "advice-dose") || w.instructed(1, reading.ClassDose) || w.add(1, "advice-dismiss", "advice-diagnosis")
	return told && w.add(1, "drug", "remedy", "pom-brand", "condition", "symptom", "health-complaint", "claim-illness")
}

// notAdvice reports whether the words are for clinicians, invented, condemned or
// quoted.
func notAdvice(p *audit.Pass) bool {
	return guarded(p, "fiction", "clinician", "debunk") || p.Re.Has("guard-clinician", "guard-other-sense") || quotedToCondemn(p)
}

// adviceSaid looks for advice in the words that give it.
func adviceSaid(p *audit.Pass) (advice, bool) {
	if !mineOf(p) || notAdvice(p) {
		return advice{}, false
	}
	a := advice{guards: guards(p, "own", "family", "public-health", "settled", "signpost")}
	w := weighing{text: p.Text}
	medicine := w.add(1, "drug", "remedy", "pom-brand")
	a.dose = w.add(2, "advice-dose", reading.ClassDose)
	undone := w.instructed(2, "advice-undo")
	told := undone || w.instructed(2, "advice-do")
	dismissed := w.add(2, "advice-dismiss")
	named := w.add(2, "advice-diagnosis")
	if !told && !dismissed && !named && !a.dose || shownTheWay(p.Text) && !(told && dismissed && a.dose) {
		return advice{}, false
	}
	a.cues = w.cues
	asked := p.Re.Has("health-complaint", "symptom", "drug", "condition", "remedy", "procedure") || p.Re.Has("body-part") && p.Re.Has("advice-ask")
	asked = asked || p.Re == nil && p.Post.OneToOne() && p.Text.Has("drug")
	if toOne(p) && asked {
		a.personal, a.confidence = true, 0.8
		w.add(1, "pronoun-you")
		if p.Re.Has("advice-ask") || asks(p.Re) {
			w.points++
		}
		return a, w.points >= personalAdvice && !guarded(p, "own", "family")
	}
	a.confidence = 0.75
	if !medicine || hasLink(p) || guarded(p, "own", "family", "literature", "nonprofit") || !told && !dismissed {
		return a, false
	}
	if spokenCount(p.Text, "drug") > 0 {
		w.points++
	}
	if undone && besideMedicine(p.Text) {
		w.points++
	}
	if !a.dose && !dismissed && !undone || guarded(p, "settled", "public-health") && !undone && !dismissed {
		return a, false
	}
	return a, w.points >= publicAdvice
}

// shownTheWay reports whether the writer leads to proper care or declines to
// advise - and does not tell the reader to leave that way alone.
func shownTheWay(r *reading.Reading) bool {
	for c := range r.Cues("guard-signpost") {
		if !c.Quoted && !r.Negated(c) && !within(r, c, "advice-dismiss") && !within(r, c, "advice-do") {
			return true
		}
	}
	return false
}

// within reports whether a cue of the class covers or touches c.
func within(r *reading.Reading, c reading.Cue, class string) bool {
	for d := range r.Cues(class) {
		if d.Sentence == c.Sentence && d.First <= c.First && c.First <= d.Last+2 {
			return true
		}
	}
	return false
}

// instructed gives points if the reader is told to do something: not what the
// writer did, and not what they are asked to leave.
func (w *weighing) instructed(points int, class string) bool {
	for c := range w.text.Cues(class) {
		if c.Quoted || w.text.Negated(c) || doneByWriter(w.text, c) {
			continue
		}
		w.points += points
		w.cues = append(w.cues, c)
		return true
	}
	return false
}

// doneByWriter reports whether "I" or "we" stands right before the words.
func doneByWriter(r *reading.Reading, c reading.Cue) bool {
	for _, class := range []string{"pronoun-i", "pronoun-we"} {
		for p := range r.Cues(class) {
			if p.Sentence == c.Sentence && p.Last < c.First && c.First-p.Last <= 3 {
				return true
			}
		}
	}
	return false
}

// besideMedicine reports whether "stop", "halve" or "skip" stands with a medicine
// in its sentence or the one before: "On statins? Halve them".
func besideMedicine(r *reading.Reading) bool {
	for c := range r.Cues("advice-undo") {
		for d := range r.Cues("drug") {
			if d.Sentence == c.Sentence || d.Sentence == c.Sentence-1 {
				return true
			}
		}
	}
	return false
}
