package rules

import (
	"testing"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// Without guards, what a guard lets pass is found, and nothing that was found is lost.
func TestUnguarded(t *testing.T) {
	judge := func(text string, unguarded bool) map[string]bool {
		post := social.Item{Post: &social.Post{ID: "1", Kind: social.KindPost, Mine: true, Audience: social.AudiencePublic, Text: text}}
		found := map[string]bool{}
		rep := audit.Assessment{Rules: patients(), Unguarded: unguarded}.Of(&social.Snapshot{Account: social.Account{Provider: "x", ID: "1"}, Items: social.Literal(post)})
		for _, f := range rep.Findings {
			found[f.Rule.ID] = true
		}
		return found
	}
	const guarded = "Teaching slide: a fictional patient, NHS no 999 419 8106, has a fictional rash"
	if len(judge(guarded, false)) > 0 {
		t.Fatal("the text is found with guards, and shows nothing")
	}
	if !judge(guarded, true)["patient-id-number"] {
		t.Error("the number is let pass without guards")
	}
	for _, r := range patients() {
		for _, e := range r.Hits {
			if p := e.Item.Post; p != nil && p.Mine && len(judge(p.Text, false)) > 0 && len(judge(p.Text, true)) == 0 {
				t.Errorf("%s: lost without guards: %q", r.ID, p.Text)
			}
		}
	}
}
