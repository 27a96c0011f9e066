package report

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func TestRedactedReportsHoldNothingPrivate(t *testing.T) {
	private := []string{
		"moira", "Moira", "elpmaxE", "12345", "social.example", "109", "999 893", "Holm Road", "cyclist", "cortex", "護士", "HYPERLINK", "evil", "iframe",
		"x.example", "900", "901", "tags.review", "banter", "Bernadette", "ask for the export", "spreadsheet", "stands beside a word", "2019-02-11", "11 Feb", "6 Nov", "4 May",
	}
	private = append(private, privatePeople()...)
	private = append(private, "a film", "Quigley", "Ada", "calc", "ben", "55501", "55503", "910", "920", "922", "facebook/7", "Jex", "3 Nov", "2025-11-02", "Protect\"")
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

// The key of a setting that is not on the network's list comes from the export.
func TestRedactedSettings(t *testing.T) {
	const key, name = "other.channel-visibility:Moira Quill", "channel visibility:Moira Quill"
	r := fixture()
	r.Settings = append(r.Settings, audit.AccountSetting{Account: r.Accounts[0].Account, Read: true, Value: "Public", State: social.StateOpen, Switch: social.Switch{Key: key, Name: name}})
	r.Findings = append(r.Findings, audit.Finding{Rule: ruleSetting, Severity: audit.Low, Account: r.Accounts[0].Account, Item: audit.ItemRef{Kind: social.KindSetting, ID: key, Name: name}})
	redacted := Redact(r)
	for _, f := range formats {
		if out := render(t, f.write, redacted); strings.Contains(out, "Moira") || strings.Contains(out, "Quill") {
			t.Errorf("%s names the channel", f.file)
		}
	}
	if got := redacted.Settings[len(redacted.Settings)-1]; got.State != social.StateOpen || got.Switch.Name == "" {
		t.Errorf("the setting is lost: %+v", got)
	}
}

// What a rule calls the person or post that it is about may be somebody's name.
func TestRedactedNamesOfItems(t *testing.T) {
	r := fixture()
	r.Findings = []audit.Finding{{Rule: ruleInfo, Account: r.Accounts[0].Account, Item: audit.ItemRef{Kind: social.KindConnection, ID: "friend:Quill", Name: "Moira Quill", Group: "Quill family"}, Evidence: audit.Evidence{Text: "Moira Quill"}}}
	for _, f := range formats {
		if strings.Contains(render(t, f.write, Redact(r)), "Quill") {
			t.Errorf("%s names the person", f.file)
		}
	}
}
