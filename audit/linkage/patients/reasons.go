package patients

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/audit/linkage/names"
)

// reasons explains the likeliest candidate, and what others add. The weights of
// the reasons sum to the weight of the match.
func (s *search) reasons(l *List, weight float64) []linkage.Reason {
	best := &s.found[0]
	var out []linkage.Reason
	left := weight
	add := func(cue, family, text string, w float64) {
		out = append(out, linkage.Reason{Cue: cue, Family: family, Text: text, Weight: w})
		left -= w
	}
	for _, f := range best.fields {
		add(f.cue, f.family, f.text, math.Log(f.odds))
	}
	if several := math.Log(best.total); weight-several > 0.1 {
		add("several-listed", familyName, "several on the list could be meant", weight-several)
	}
	switch {
	case best.named:
		family, given := best.family, best.given
		add("listed-surname", familyName, "surname: "+familyText(&family), math.Log(family.m/family.share))
		add("listed-given-name", familyName, "given name: "+givenText(&given), math.Log(given.m/given.share))
		chance := best.chance
		text := fmt.Sprintf("namesakes: on a list as long as this one (%d) there is %s by chance", l.Size(), count(chance))
		if float64(best.others) > chance {
			text = "namesakes: more than one on the list has that name"
		}
		if best.handle {
			text += "; the name is read from the handle"
		}
		add("listed-namesakes", familyName, text, left)
	case len(s.list) > 0:
		add("listed-other-name", familyName, "name: another than on the list", left)
	}
	slices.SortStableFunc(out, func(a, b linkage.Reason) int { return -cmp.Compare(math.Abs(a.Weight), math.Abs(b.Weight)) })
	return out
}

func familyText(a *agreement) string {
	switch a.how {
	case variant:
		return another(a.kind)
	case part:
		return "a part of a double-barrelled one"
	case former:
		return "the same as one borne before, or a maiden name"
	case slip:
		return "the same but for a slip of the pen"
	case initial:
		return "the first letter is the same"
	}
	return "the same, " + oneIn(a.share)
}

func givenText(a *agreement) string {
	switch a.how {
	case variant:
		return another(a.kind)
	case middle:
		return "a further given name is the same"
	case slip:
		return "the same but for a slip of the pen"
	case initial:
		return "the first letter is the same"
	}
	return "the same, " + oneIn(a.share)
}

// another says which kind of form a name is of one on the list, without saying which.
func another(kind names.Kind) string {
	switch kind {
	case names.Nickname:
		return "a short or pet form of one on the list, or the other way round"
	case names.Irish, names.Welsh, names.Scots:
		return "another language's form of one on the list"
	case names.Prefix:
		return "one on the list with or without its prefix"
	case names.Romanised:
		return "another romanisation of one on the list"
	case names.Abroad:
		return "the form that one on the list has in another language"
	}
	return "another spelling of one on the list"
}

// oneIn says a share in round figures.
func oneIn(share float64) string { return fmt.Sprintf("one in about %d bears it", round(1/share)) }

// round keeps the first figure.
func round(x float64) int {
	if x < 1 {
		return 1
	}
	power := math.Pow(10, math.Floor(math.Log10(x)))
	return int(math.Round(x/power) * power)
}

// count says how many are expected, roughly.
func count(x float64) string {
	switch {
	case x >= 1:
		return fmt.Sprintf("about %d such", round(x))
	case x > 0.001:
		return fmt.Sprintf("one such in about %d lists", round(1/x))
	}
	return "hardly ever one such"
}
