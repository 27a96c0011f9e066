package audit

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/probity-audit/probity/social"
)

// RepeatedID is the ID of the rule that counts what the others found.
const RepeatedID = "repeated-within-year"

// So many findings of one area within so many months are more than slips: volume
// and persistence are weighed besides what each post says.
const (
	repeatedFindings = 5
	repeatedMonths   = 12
)

// Repeated returns the rule on persistence. It reads no item: where it is among
// the rules, Assess applies it to what the others found in an account, and its
// findings are of the area that they are about.
func Repeated() *Rule {
	return &Rule{
		ID:    RepeatedID,
		Area:  ImageConduct,
		Title: "Several findings of one kind within a year",
		Why: "One hasty post is soon put right. Several of a kind within a year may be read as a habit: where doctors had to answer for what they wrote, how much of it " +
			"there was, and for how long, was weighed besides the words.",
		Advice: "Look at these posts together rather than one by one, and note what led to them: a place, an hour, a mood, a quarrel. Talk it over with your appraiser or " +
			"defence organisation, and decide on one change that would prevent the next.",
		Severity: Medium,
		Clauses:  []string{"gmp-2024-81", "gmp-2024-13", "rcgp-10", "imc9-social-media", "mps-ie-profile", "mchk-conduct", "mps-hk-standards"},
		Needs:    social.PostKinds(),
	}
}

// repeated adds a finding for each area of which the account has many findings
// within a year, if the rule on that is among the rules.
func (g *gathering) repeated(found []Finding) {
	i := slices.IndexFunc(g.a.report.Rules, func(r *Rule) bool { return r.ID == RepeatedID })
	if i < 0 {
		return
	}
	for _, area := range Areas() {
		run := densest(ofArea(found, area))
		if len(run) < repeatedFindings {
			continue
		}
		rule := *g.a.report.Rules[i]
		rule.Area = area
		severity, confidence := ofRun(run)
		f := Finding{
			ID: Fingerprint(RepeatedID, g.summary.Account.Key(), string(area)), Rule: &rule, Account: g.summary.Account,
			Severity: severity, Confidence: confidence,
			Item:     ItemRef{ID: string(area), Published: run[len(run)-1].Item.Published, Mine: true},
			Evidence: Evidence{Reason: fmt.Sprintf("%d posts or messages of yours with findings of one kind lie within %d months", len(run), repeatedMonths)},
		}
		g.a.past.join(&f)
		g.a.report.Findings = append(g.a.report.Findings, f)
	}
}

// ofArea returns one finding, the worst, for each item of the owner's with
// findings of the area, in the order of time. What is folded does not count, nor
// what has no date.
func ofArea(found []Finding, area Area) []Finding {
	var out []Finding
	for _, f := range found {
		if f.Rule.Area == area && f.Severity > Info && !f.silent() && f.Item.Mine && !f.Item.Published.IsZero() {
			out = append(out, f)
		}
	}
	slices.SortFunc(out, func(a, b Finding) int {
		return cmp.Or(a.Item.Published.Compare(b.Item.Published), cmp.Compare(a.Item.ID, b.Item.ID), cmp.Compare(b.Severity, a.Severity))
	})
	return slices.CompactFunc(out, func(a, b Finding) bool {
		return a.Item.ID == b.Item.ID && a.Item.Published.Equal(b.Item.Published)
	})
}

// densest returns the longest run of the findings, which are in order of time,
// within the months that count; of runs of one length the latest.
func densest(found []Finding) []Finding {
	var longest []Finding
	from := 0
	for to := range found {
		for !within(found[from].Item.Published, found[to].Item.Published) {
			from++
		}
		if run := found[from : to+1]; len(run) >= len(longest) {
			longest = run
		}
	}
	return longest
}

func within(from, to time.Time) bool { return !to.After(from.AddDate(0, repeatedMonths, 0)) }

// ofRun returns how grave a run is, and how sure. It is one level above the
// severity that enough of the findings to count reach: four tidy-ups and one grave
// matter are not five grave ones. It is no surer than enough of them are, and what
// may well be wrong is not called grave for its number.
func ofRun(run []Finding) (Severity, float64) {
	severities, confidences := make([]Severity, len(run)), make([]float64, len(run))
	for i, f := range run {
		severities[i], confidences[i] = f.Severity, f.Confidence
	}
	slices.Sort(severities)
	slices.Sort(confidences)
	severity, confidence := severities[len(run)-repeatedFindings]+1, min(confidences[len(run)-repeatedFindings], defaultConfidence)
	if confidence < defaultConfidence {
		return min(severity, Medium), confidence
	}
	return min(severity, Critical), confidence
}
