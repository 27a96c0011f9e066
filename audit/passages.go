package audit

import (
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit/scoring"
)

// A text is weighed by its passages, too, if it has several paragraphs or is longer
// than nearly all of the texts from which the weights were learned: what is grave in
// one sentence would drown in the rest. A passage is a paragraph, or as many sentences
// as a post has.
const (
	longText   = 400 // bytes
	paragraphs = 200 // bytes, of a text with more than one line
	passage    = 300 // bytes
)

// score weighs a text, and of a long one each passage by itself: the text is what
// the worst of them is.
func (p *Pass) score(a *assessor, in *scoring.Input) *scoring.Scores {
	s := a.scorer.Score(in)
	if text := p.Text.Text; s == nil || len(text) <= paragraphs || len(text) <= longText && !strings.Contains(text, "\n") {
		return s
	}
	for _, at := range p.passages() {
		part := *in
		part.Text, part.Found = a.reader.Read(p.Text.Text[at.From:at.To]), nil
		for i, h := range p.out.hits {
			if h.within(at) {
				part.Found = append(part.Found, in.Found[i])
			}
		}
		s = s.Or(a.scorer.Score(&part))
	}
	return s
}

// passages cuts a text at the ends of lines, and between sentences where a line is long.
func (p *Pass) passages() []Span {
	var starts []int
	sentence := -1
	for _, t := range p.Text.Tokens {
		if t.Sentence != sentence {
			starts, sentence = append(starts, t.Start), t.Sentence
		}
	}
	starts = append(starts, len(p.Text.Text))
	var out []Span
	from := 0
	for i := 1; i < len(starts); i++ {
		if last := i == len(starts)-1; last || starts[i+1]-starts[from] > passage || strings.Contains(p.Text.Text[starts[i-1]:starts[i]], "\n") {
			out = append(out, Span{starts[from], starts[i]})
			from = i
		}
	}
	return out
}

// within reports whether some of what a rule found stands in a passage, or none of
// it anywhere.
func (h foundHit) within(at Span) bool {
	if len(h.hit.Cues)+len(h.hit.Spans) == 0 {
		return true
	}
	for _, c := range h.hit.Cues {
		if at.From <= c.Start && c.Start < at.To {
			return true
		}
	}
	return slices.ContainsFunc(h.hit.Spans, func(s Span) bool { return at.From <= s.From && s.From < at.To })
}
