package audit

import (
	"testing"
	"time"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

func TestAssess(t *testing.T) {
	r := &Rule{ID: "x", Area: PatientMention, Needs: []social.Kind{social.KindPost}, Severity: Medium, When: []string{"negation"}, Check: func(p *Pass) {
		c, _ := p.Text.First("negation")
		p.Report(Hit{Cues: []reading.Cue{c}})
	}}
	s := &social.Snapshot{Account: social.Account{Provider: "x", ID: "1"}, Collected: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC), Items: social.Literal(
		social.Item{Profile: &social.Profile{Name: "Dr Nia Evans"}},
		social.Item{Post: &social.Post{ID: "2", Kind: social.KindPost, Mine: true, Text: "not this"}},
	)}
	rep := Assess([]*social.Snapshot{s}, []*Rule{r}, social.Owner{}, nil)
	if len(rep.Findings) != 1 || rep.Findings[0].ID != "x@x/1/2" {
		t.Fatalf("got %+v", rep.Findings)
	}
}
