package linkage

import (
	"slices"
	"strings"
)

// prescribed reports whether a drug is named among the n tokens from i on.
func (t *told) prescribed(i, n int) bool {
	for c := range t.r.Cues("drug") {
		if !c.Quoted && c.First >= i && c.First < i+n {
			return true
		}
	}
	return false
}

// asKin reports whether the writer says whose mother, or other kin, they are: "Noah's mam
// here", "this is Jack's dad". So do those whom the doctor knows by somebody else.
func (t *told) asKin() bool {
	for i, m := range t.marks {
		if m&markKin == 0 || i == 0 || i+1 >= len(t.marks) {
			continue
		}
		word := func(j int) string { return strings.ToLower(t.r.Text[t.r.Tokens[j].Start:t.r.Tokens[j].End]) }
		if owner := strings.ReplaceAll(word(i-1), "’", "'"); !strings.HasSuffix(owner, "'s") || t.marks[i-1]&(markMy|markYour|markThem|markI) != 0 {
			continue
		}
		if word(i+1) == "here" || i > 1 && slices.Contains([]string{"it's", "its", "this", "is", "i'm", "im"}, word(i-2)) {
			return true
		}
	}
	return false
}
