package rules

import (
	"testing"

	"github.com/probity-audit/probity/audit"
)

// A word for oneself excuses the number that it stands in front of, and no other.
func TestOwnNumber(t *testing.T) {
	for text, want := range map[string]audit.Severity{
		"My thumb hurts. They asked for my NHS number 999 893 8074 three times":                  audit.Low,
		"My thumb hurts. Ward 7 handover list Mrs Eirlys Pugh NHS number 943 476 5919":           audit.Critical,
		"The bay at dawn, and my thumb\nWard 6 handover\nBed 3 Mrs Eirlys Pugh NHS 999 893 8074": audit.Critical,
	} {
		findings := audit.Try(All(), patientIDNumber(), posts(text)[0])
		if len(findings) != 1 || findings[0].Severity != want {
			t.Errorf("%q: %+v, want %v", text, findings, want)
		}
	}
}
