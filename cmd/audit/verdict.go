package main

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/draft"
)

// verdict is one line that `audit check --format jsonl` writes.
type verdict struct {
	ID       string         `json:"id"`
	Findings []draftFinding `json:"findings"`
}

type draftFinding struct {
	Rule       string         `json:"rule"`
	Area       audit.Area     `json:"area"`
	Severity   audit.Severity `json:"severity"`
	Confidence float64        `json:"confidence"`
	Reason     string         `json:"reason"`
	Spans      [][2]int       `json:"spans"`
}

func verdictOn(d draft.Draft, findings []audit.Finding) verdict {
	v := verdict{ID: d.ID, Findings: []draftFinding{}}
	for _, f := range findings {
		df := draftFinding{Rule: f.Rule.ID, Area: f.Rule.Area, Severity: f.Severity, Confidence: f.Confidence, Reason: f.Evidence.Reason, Spans: [][2]int{}}
		for _, s := range f.Evidence.Spans {
			df.Spans = append(df.Spans, [2]int{s.From, s.To})
		}
		v.Findings = append(v.Findings, df)
	}
	return v
}
