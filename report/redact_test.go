package report

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/audit"
)

func TestRedactedReportsHoldNothingPrivate(t *testing.T) {
	private := []string{
		"moira", "Moira", "elpmaxE", "12345", "social.example", "109", "999 893", "Holm Road", "cyclist", "cortex", "護士", "HYPERLINK", "evil", "iframe",
		"x.example", "900", "901", "tags.review", "banter", "Bernadette", "ask for the export", "spreadsheet", "stands beside a word", "2019-02-11", "11 Feb", "6 Nov", "4 May",
	}
	r := Redact(fixture())
	for _, f := range formats {
		out := render(t, f.write, r)
		if f.file == "report.html" {
			out = strings.ReplaceAll(strings.ReplaceAll(out, pageStyle, ""), pageScript, "")
		}
		for _, p := range private {
			if strings.Contains(out, p) {
				t.Errorf("%s holds %q", f.file, p)
			}
		}
	}
}

func TestRedactKeepsWhatWasFound(t *testing.T) {
	whole := fixture()
	r := Redact(whole)
	if diff := cmp.Diff(fixture().Findings[0].Evidence, whole.Findings[0].Evidence); diff != "" {
		t.Errorf("redacting changed the original\n%s", diff)
	}
	for _, s := range audit.Severities() {
		if r.Count(s) != whole.Count(s) {
			t.Errorf("%d findings are %s, there were %d", r.Count(s), s, whole.Count(s))
		}
	}
	if len(r.Gaps) != len(whole.Gaps) || len(r.NotChecked) != len(whole.NotChecked) || r.Undecided(audit.Info) != whole.Undecided(audit.Info) {
		t.Error("gaps, checks not made or decisions are lost")
	}
	if r.Findings[0].Account.Key() != r.Accounts[0].Account.Key() {
		t.Error("an account has more than one mask")
	}
	r.Accounts[0].Counts["post"] = 0
	if whole.Accounts[0].Counts["post"] == 0 {
		t.Error("the copy shares its counts with the original")
	}
}

func TestSameItemSameMask(t *testing.T) {
	r := fixture()
	again := r.Findings[0]
	again.Rule, again.Severity = ruleStory, audit.High
	r.Findings = append(r.Findings, again)
	masks := map[string]string{}
	for _, f := range Redact(r).Findings {
		masks[f.Rule.ID+f.Severity.String()] += f.Item.ID + " "
	}
	if first := strings.TrimSpace(masks["patient-id-numbercritical"]); !strings.Contains(masks["patient-story-realtimehigh"], first) {
		t.Errorf("masks %v", masks)
	}
}
