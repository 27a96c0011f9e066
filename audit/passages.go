package audit

import (
	"cmp"
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
	passage    = 300 // bytes, at most but for a longer sentence
	shortest   = 60  // bytes, so that many short lines are not weighed word by word
)

// score weighs a text, and of a long one each passage by itself: the text is what
// the worst of them is.
func (p *Pass) score(a *assessor, in *scoring.Input) *scoring.Scores {
	s := a.scorer.Score(in)
	if text := p.Text.Text; s == nil || len(text) <= paragraphs || len(text) <= longText && !strings.Contains(text, "\n") {
		return s
	}
	passages := p.passages()
	found := p.foundIn(passages, in.Found)
	for i, at := range passages {
		part := *in
		part.Text, part.Found = a.reader.Read(p.Text.Text[at.From:at.To]), found[i]
		s = s.Or(a.scorer.Score(&part))
	}
	return s
}

// foundIn tells of each passage what the rules found there; what stands nowhere
// counts for all.
func (p *Pass) foundIn(passages []Span, found []scoring.Found) [][]scoring.Found {
	out := make([][]scoring.Found, len(passages))
	last := make([]int, len(passages)) // hit that was put down last, from one
	for i, h := range p.out.hits {
		put := func(start int) {
			at, ok := slices.BinarySearchFunc(passages, start, func(s Span, start int) int { return cmp.Compare(s.From, start) })
			if !ok {
				at--
			}
			if at >= 0 && last[at] != i+1 {
				last[at] = i + 1
				out[at] = append(out[at], found[i])
			}
		}
		for _, c := range h.hit.Cues {
			put(c.Start)
		}
		for _, s := range h.hit.Spans {
			put(s.From)
		}
		if len(h.hit.Cues)+len(h.hit.Spans) == 0 {
			for at := range out {
				out[at] = append(out[at], found[i])
			}
		}
	}
	return out
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
	least := max(shortest, len(p.Text.Text)/100) // of a very long text there are not more than a hundred
	var out []Span
	from := 0
	for i := 1; i < len(starts); i++ {
		if last := i == len(starts)-1; last || starts[i+1]-starts[from] > max(passage, least) || starts[i]-starts[from] >= least && strings.Contains(p.Text.Text[starts[i-1]:starts[i]], "\n") {
			out = append(out, Span{starts[from], starts[i]})
			from = i
		}
	}
	return out
}
