package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

const rulesPage = "../../docs/rules.md"

// TestRulesPage holds the page of all rules to what the program prints.
func TestRulesPage(t *testing.T) {
	code, got, errs := audited(t, t.TempDir(), "explain", "--all")
	if code != exitDone {
		t.Fatal(errs)
	}
	if providertest.Updating() {
		if err := os.WriteFile(rulesPage, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(rulesPage)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != got {
		t.Error("docs/rules.md is not what 'audit explain --all' prints; 'make golden' writes it anew")
	}
}

// TestExplainEach looks at what is told of every rule.
func TestExplainEach(t *testing.T) {
	for _, r := range rules.All() {
		for _, j := range []string{"", "uk", "ie", "hk"} {
			var out bytes.Buffer
			page{w: &out, width: 78, jurisdiction: j, examples: 100}.rule("#", r)
			text := out.String()
			if strings.Contains(text, "\n\n\n") || !utf8.ValidString(text) || strings.Contains(text, "%!") {
				t.Errorf("%s: badly written:\n%s", r.ID, text)
			}
			for _, line := range strings.Split(text, "\n") {
				if n := len([]rune(line)); n > 78 && strings.Contains(strings.TrimLeft(line, " -"), " ") {
					t.Errorf("%s: a line of %d columns: %s", r.ID, n, line)
				}
			}
			if got := strings.Contains(text, "**Would be shown**"); got != (len(r.Hits) > 0) {
				t.Errorf("%s: a heading for examples: %v", r.ID, got)
			}
			if got := strings.Count(text, "\n- "); got < len(r.Hits)+len(r.Misses)+1 {
				t.Errorf("%s: %d entries for %d examples and a clause at least", r.ID, got, len(r.Hits)+len(r.Misses))
			}
			if j != "" && strings.Contains(text, "["+strings.ToUpper(j)+", ") {
				for _, other := range []string{"[UK, ", "[IE, ", "[HK, "} {
					if other != "["+strings.ToUpper(j)+", " && strings.Contains(text, other) {
						t.Errorf("%s: a clause of elsewhere is told for %s", r.ID, j)
					}
				}
			}
		}
	}
}

func TestGravity(t *testing.T) {
	posts, settings := []social.Kind{social.KindPost}, []social.Kind{social.KindSetting}
	for _, tt := range []struct {
		rule audit.Rule
		want string
	}{
		{audit.Rule{Severity: audit.High, Needs: posts}, "never less than medium"},
		{audit.Rule{Severity: audit.Critical, Floor: audit.High, Needs: posts}, "never less than high"},
		{audit.Rule{Severity: audit.High, Floor: audit.High, Needs: posts}, "Mostly high, whoever can read it."},
		{audit.Rule{Severity: audit.High, Fixed: true, Needs: posts}, "Mostly high, whoever can read it."},
		{audit.Rule{Severity: audit.Medium, Needs: posts}, "Mostly medium, whoever can read it."},
		{audit.Rule{Severity: audit.High, Tone: true, Needs: posts}, "more than ten years ago"},
		{audit.Rule{Severity: audit.Low, Needs: settings}, "Mostly low."},
		{audit.Rule{Severity: audit.High, Needs: posts, Area: audit.PatientStory}, "confidentiality has no end"},
	} {
		if got := gravity(&tt.rule); !strings.Contains(got, tt.want) {
			t.Errorf("%+v: %q", tt.rule, got)
		}
	}
}

// Very long series are told in few lines.
func TestTogether(t *testing.T) {
	at := func(day int, text string) social.Item {
		return social.Item{Post: &social.Post{Kind: social.KindPost, Mine: true, Text: text, Published: time.Date(2024, 6, day, 0, 0, 0, 0, time.UTC)}}
	}
	e := audit.Example{Before: []social.Item{at(1, "a"), at(2, "a"), at(3, "b")}, Item: at(4, "c")}
	if got := strings.Join(together(e), "; "); got != "from 1 June 2024 on, 2 times: “a”; 3 June 2024: “b”; 4 June 2024: “c”" {
		t.Error(got)
	}
	for i := range 20 {
		e.Before = append(e.Before, at(5+i, strings.Repeat("x", i+1)))
	}
	got := together(e)
	if len(got) != mostTogether || got[4] != "18 more like these" || got[5] != "4 June 2024: “c”" {
		t.Errorf("%q", got)
	}
}
