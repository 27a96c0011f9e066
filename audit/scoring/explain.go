package scoring

import (
	"cmp"
	"slices"

	"github.com/probity-audit/probity/audit/reading"
)

// mostWords is how many places of a text an explanation marks.
const mostWords = 3

// Explain returns the words of a text that weighed most for an area, from left to
// right, as cues of the class "wording". A text may weigh by what stands nowhere
// in it; then there are none.
func (s *Scores) Explain(in *Input, area string) []reading.Cue {
	m := s.model
	k := slices.Index(m.areas, area)
	if k < 0 || m.offsets == nil || in.Text == nil || len(in.Text.Tokens) == 0 {
		return nil
	}
	x := &Extractor{model: m}
	x.Extract(in)
	by := make([]float32, len(in.Text.Tokens))
	for _, f := range x.Features {
		w := m.lookup(f.Key)
		if w == nil || f.First < 0 || f.Last < f.First {
			continue
		}
		v := float32(w[k]) * m.scale[f.Block][k] * x.Values[f.Block] / float32(f.Last-f.First+1)
		for i := f.First; i <= f.Last; i++ {
			by[i] += v
		}
	}
	order := make([]int, len(by))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(by[j], by[i]) })
	order = order[:min(mostWords, len(order))]
	slices.Sort(order)
	var out []reading.Cue
	for _, i := range order {
		t := in.Text.Tokens[i]
		if by[i] <= 0 {
			continue
		}
		if n := len(out); n > 0 && out[n-1].Last == i-1 && out[n-1].Sentence == t.Sentence {
			out[n-1].Last, out[n-1].End = i, t.End
			continue
		}
		out = append(out, reading.Cue{Class: "wording", Start: t.Start, End: t.End, First: i, Last: i, Sentence: t.Sentence})
	}
	return out
}
