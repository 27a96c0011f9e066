package rules

import "github.com/probity-audit/probity/audit/reading"

// cues gathers cues for a hit and leaves out empty ones.
func cues(cs ...reading.Cue) []reading.Cue {
	out := cs[:0]
	for _, c := range cs {
		if c.Class != "" {
			out = append(out, c)
		}
	}
	return out
}
