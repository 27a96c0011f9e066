package rules

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/guidance"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

var ruleID = regexp.MustCompile(`^[a-z]+(-[a-z0-9]+)+$`)

// fewestExamples is how many hits and near-misses a rule has at least.
const fewestExamples = 8

func TestCatalogue(t *testing.T) {
	reader := reading.New()
	classes := map[string]bool{}
	for _, c := range reader.Classes() {
		classes[c] = true
	}
	areas := map[audit.Area]bool{}
	for _, a := range audit.Areas() {
		areas[a] = true
	}
	seen := map[string]bool{}
	for _, r := range All() {
		t.Run(r.ID, func(t *testing.T) {
			if !ruleID.MatchString(r.ID) || seen[r.ID] {
				t.Errorf("ID %q is malformed or used twice", r.ID)
			}
			seen[r.ID] = true
			if !areas[r.Area] {
				t.Errorf("area %q is not one of the fixed words", r.Area)
			}
			if r.Title == "" || r.Why == "" || r.Advice == "" || r.Check == nil && r.Sum == nil && r.General == nil && r.Whole == nil && r.ID != audit.RepeatedID || len(r.Needs) == 0 {
				t.Error("a rule needs a title, a reason, advice, a check and what it reads")
			}
			for _, words := range []string{r.Title, r.Why, r.Advice} {
				if strings.Contains(strings.ToLower(words), "breach") || strings.Contains(words, "violat") {
					t.Errorf("the wording judges: %q", words)
				}
			}
			for _, c := range r.When {
				if !classes[c] {
					t.Errorf("no class of cues is called %q", c)
				}
			}
			if len(r.Clauses) == 0 {
				t.Error("a rule rests on a clause")
			}
			for _, c := range r.Clauses {
				if _, ok := guidance.Lookup(c); !ok {
					t.Errorf("no clause %q", c)
				}
			}
			if r.Check == nil { // it looks at no item; see TestWithoutExamples
				return
			}
			if len(r.Hits) < fewestExamples || len(r.Misses) < fewestExamples {
				t.Errorf("%d hits and %d near-misses: want %d of each", len(r.Hits), len(r.Misses), fewestExamples)
			}
		})
	}
}

func TestExamples(t *testing.T) {
	all := All()
	for _, r := range all {
		t.Run(r.ID, func(t *testing.T) {
			for _, e := range r.Hits {
				if !isFound(all, r, e) {
					t.Errorf("not found: %s", audit.Words(e.Item))
				}
			}
			for _, e := range r.Misses {
				for _, f := range audit.Try(all, r, e) {
					t.Errorf("found because %s (%s): %s", f.Evidence.Reason, strings.Join(f.Evidence.Cues, ", "), audit.Words(e.Item))
				}
			}
		})
	}
}

// isFound reports whether the example is found. A rule without words of its own
// speaks only where no other of its area does.
func isFound(all []*audit.Rule, r *audit.Rule, e audit.Example) bool {
	if len(audit.Try(all, r, e)) > 0 {
		return true
	}
	return r.Check == nil && r.General != nil && slices.ContainsFunc(all, func(o *audit.Rule) bool {
		return o.Area == r.Area && len(audit.Try(all, o, e)) > 0
	})
}

// A rule that looks at no item either counts what the others found or says of
// every account that it could not look.
func TestWithoutExamples(t *testing.T) {
	for _, r := range All() {
		if r.Check != nil || r.General != nil || r.ID == audit.RepeatedID || r.Whole != nil && len(r.Hits) > 0 {
			continue
		}
		e := bio("Dr Nia Evans", "GP in Wrexham")
		rep := audit.Assess([]*social.Snapshot{{Account: social.Account{Provider: "example", ID: "1"}, Items: social.Literal(e.Item, posts("Rain again")[0].Item)}}, []*audit.Rule{r}, e.Owner, nil)
		if len(rep.Findings) != 0 || len(rep.NotChecked) != 1 {
			t.Errorf("%s: %d findings, not checked %v", r.ID, len(rep.Findings), rep.NotChecked)
		}
	}
}
