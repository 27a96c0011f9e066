package rules

import (
	"math"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
)

// balance weighs what stands in a text for a finding and against it. Its weights
// are log odds, rounded from a fit to the labelled texts: with nothing on it, a
// balance shows how rare such a text is; each cue raises the odds and each guard
// lowers them. A rule that has one can always say what lay on either side.
//
// Tone is rarely in one word: "useless" is said of printers, of oneself and of a
// colleague. So most classes weigh little alone and more beside another.
type balance struct {
	start    float64   // odds of a text with nothing on the balance
	cues     []factor  // in the writer's own words
	pairs    []pairing // two classes in one sentence or in neighbouring ones
	answered []factor  // in what the text answers
	against  []factor  // guards; negative
	link     float64   // against: a link, by which readers can judge for themselves
	oneself  float64   // against: the writer speaks of themselves throughout
	raise    float64   // from these odds on it is a finding
	fold     float64   // from these odds on it is worth a look
}

// factor is what a cue of any of the classes adds.
type factor struct {
	by      float64
	classes []string
}

// pairing is what a cue of a beside a cue of b adds. With answered, a
// is looked for in what the text answers.
type pairing struct {
	by       float64
	a, b     []string
	answered bool
}

func of(by float64, classes ...string) factor { return factor{by, classes} }

func beside(by float64, a, b []string) pairing { return pairing{by: by, a: a, b: b} }

func answering(by float64, a, b []string) pairing {
	return pairing{by: by, a: a, b: b, answered: true}
}

// verdict is what a balance shows.
type verdict struct {
	odds   float64
	raised bool
	folded bool // worth a look, not more
	cues   []reading.Cue
	guards []string
}

// confidence is the probability that the odds stand for.
func (w verdict) confidence() float64 {
	return math.Round(100/(1+math.Exp(-w.odds))) / 100
}

// weigh puts a text on the balance, with what it answers if that is known; extra
// is what the rule itself adds.
func (s *balance) weigh(r, re *reading.Reading, extra float64) verdict {
	w := verdict{odds: s.start + extra}
	if r == nil {
		return w
	}
	for _, c := range s.cues {
		if cue, ok := remarked(r, c.classes...); ok {
			w.odds += c.by
			if c.by >= 1 {
				w.cues = append(w.cues, cue)
			}
		}
	}
	for _, p := range s.pairs {
		if p.found(r, re) {
			w.odds += p.by
		}
	}
	for _, c := range s.answered {
		if re.Has(c.classes...) {
			w.odds += c.by
		}
	}
	if w.odds >= s.fold { // a guard cannot matter below
		s.guard(&w, r)
	}
	w.raised, w.folded = w.odds >= s.raise, w.odds >= s.fold && w.odds < s.raise
	return w
}

func (s *balance) guard(w *verdict, r *reading.Reading) {
	for _, g := range s.against {
		for _, class := range g.classes {
			if saidOutright(r, class) {
				w.odds += g.by
				w.guards = append(w.guards, strings.TrimPrefix(class, "guard-"))
				break
			}
		}
	}
	if s.link != 0 && linked(r) {
		w.odds += s.link
		w.guards = append(w.guards, "link")
	}
	if s.oneself != 0 && r.Count("pronoun-i") > 2 {
		w.odds += s.oneself
		w.guards = append(w.guards, "oneself")
	}
}

func (p pairing) found(r, re *reading.Reading) bool {
	if p.answered {
		_, ok := remarked(r, p.b...)
		return ok && re.Has(p.a...)
	}
	if !r.Has(p.a...) || !r.Has(p.b...) {
		return false
	}
	for _, a := range p.a {
		sentence := -1
		for x := range r.Cues(a) {
			if x.Sentence == sentence || !ownRemark(r, x) {
				continue
			}
			sentence = x.Sentence // what stands beside one cue of a sentence stands beside all
			for _, b := range p.b {
				for y := range r.Within(b, sentence-1, sentence+1) {
					if ownRemark(r, y) {
						return true
					}
				}
			}
		}
	}
	return false
}

// remarked returns the first cue of any of the classes that is the writer's own
// remark about somebody else.
func remarked(r *reading.Reading, classes ...string) (reading.Cue, bool) {
	for _, class := range classes {
		for c := range r.Cues(class) {
			if ownRemark(r, c) {
				return c, true
			}
		}
	}
	return reading.Cue{}, false
}

// ownRemark reports whether a cue is neither somebody else's word nor denied nor,
// if it is an insult, said of the writer: "I'm an idiot". What is unlawful counts
// only where it may have been the writer.
func ownRemark(r *reading.Reading, c reading.Cue) bool {
	if c.Quoted || !wholePhrase(c.Class) && r.Negated(c) {
		return false
	}
	switch c.Class {
	case "unlawful": // "somebody stole my lunch" is no confession
		return r.Subject(c) != reading.SubjectOther
	case "insult":
		if r.Subject(c) != reading.SubjectI {
			return true
		}
	default:
		return true
	}
	for i := range r.Within("pronoun-i", c.Sentence, c.Sentence) { // a sentence may also begin with an insult to somebody
		return i.Last >= c.First
	}
	return true
}

// wholePhrase reports whether a class holds turns of phrase that carry their own
// "not": a negation before them denies something else, as in "they can't speak
// English, send them home".
func wholePhrase(class string) bool {
	switch class {
	case "contempt", "exclusion", "stereotype", "rumour", "unlawful":
		return true
	}
	return false
}

func saidOutright(r *reading.Reading, class string) bool {
	for c := range r.Cues(class) {
		if !c.Quoted {
			return true
		}
	}
	return false
}

// linked reports whether a text gives a link at which readers can judge for
// themselves. A picture, a clip or another post is no such source.
func linked(r *reading.Reading) bool {
	for _, t := range r.Tokens {
		if t.Is(reading.Address) && !socialLink(r.Text[t.Start:t.End]) {
			return true
		}
	}
	return false
}

func socialLink(address string) bool {
	address = strings.ToLower(strings.TrimPrefix(strings.TrimPrefix(address, "https://"), "http://"))
	host, _, _ := strings.Cut(strings.TrimPrefix(address, "www."), "/")
	switch host {
	case "t.co", "pic.twitter.com", "twitter.com", "x.com", "mobile.twitter.com", "instagram.com", "facebook.com", "fb.com", "m.facebook.com", "tiktok.com", "vm.tiktok.com",
		"youtube.com", "youtu.be", "threads.net", "bsky.app", "giphy.com", "tenor.com", "imgur.com":
		return true
	}
	return false
}

// sure is the odds from which a finding is shown with its full weight.
const sure = 1

// severity returns s, or one level less where the balance has only just tipped.
func (w verdict) severity(s audit.Severity) audit.Severity {
	if w.odds < sure && s > audit.Low {
		return s - 1
	}
	return s
}
