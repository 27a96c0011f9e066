package rules

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
)

func TestBalance(t *testing.T) {
	b := &balance{
		start: -3, raise: 0, fold: -1,
		cues:     []factor{of(1.5, "insult"), of(1, "colleague"), of(0.5, "mock")},
		pairs:    []pairing{beside(1, []string{"colleague"}, []string{"insult"}), answering(1, []string{"colleague"}, []string{"insult"})},
		answered: []factor{of(1, "colleague")},
		against:  []factor{of(-2, "civility"), of(-1, "guard-quotation")},
		link:     -2,
	}
	reader := reading.New()
	tests := []struct {
		name, text, re string
		raised, folded bool
		guards         []string
	}{
		{name: "nothing to weigh", text: "Rain again over the estuary"},
		{name: "one cue is not enough", text: "The printer is an idiot"},
		{name: "an insult beside a colleague", text: "The registrar is an idiot", raised: true},
		{name: "an insult two sentences from a colleague", text: "The registrar came. It rained. What an idiot", folded: true},
		{name: "an insult in answer to words on a colleague", text: "What an idiot", re: "Have you met the new registrar?", raised: true},
		{name: "somebody else's words", text: "He said \"the registrar is an idiot\""},
		{name: "denied", text: "The registrar is not an idiot"},
		{name: "said of oneself", text: "I was such an idiot, the registrar put it right"},
		{name: "a guard of its own words", text: "Sorry, the registrar is an idiot", guards: []string{"civility"}},
		{name: "a picture is no source", text: "The registrar is an idiot https://pic.twitter.com/abc", raised: true},
		{name: "a link", text: "The registrar is an idiot https://example.org/a", guards: []string{"link"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var re *reading.Reading
			if tt.re != "" {
				re = reader.Read(tt.re)
			}
			v := b.weigh(reader.Read(tt.text), re, 0)
			if v.raised != tt.raised || v.folded != tt.folded {
				t.Errorf("odds %.1f: raised %v, folded %v, want %v, %v", v.odds, v.raised, v.folded, tt.raised, tt.folded)
			}
			if diff := cmp.Diff(tt.guards, v.guards); diff != "" {
				t.Errorf("guards (-want +got):\n%s", diff)
			}
		})
	}
	if v := b.weigh(nil, nil, 2); v.odds != -1 {
		t.Errorf("no words: odds %.1f, want -1", v.odds)
	}
}

func TestVerdictSeverity(t *testing.T) {
	tests := []struct {
		odds float64
		in   audit.Severity
		want audit.Severity
	}{
		{2, audit.High, audit.High},
		{0.5, audit.High, audit.Medium},
		{0.5, audit.Low, audit.Low},
		{0.5, audit.Critical, audit.High},
	}
	for _, tt := range tests {
		if got := (verdict{odds: tt.odds}).severity(tt.in); got != tt.want {
			t.Errorf("odds %.1f: %v becomes %v, want %v", tt.odds, tt.in, got, tt.want)
		}
	}
	if got := (verdict{odds: 0}).confidence(); got != 0.5 {
		t.Errorf("even odds: confidence %v, want 0.5", got)
	}
}

// What passes a post on without a word is never judged as the owner's words.
func TestBareRepostIsNotOwn(t *testing.T) {
	theirs := "Half of them can't speak English, send them home"
	if fs := audit.Try(All(), prejudiceProtected(), passedOn(theirs, "")); len(fs) > 0 {
		t.Errorf("judged as the owner's: %s", fs[0].Evidence.Reason)
	}
	if fs := audit.Try(All(), prejudiceProtected(), passedOn(theirs, theirs)); len(fs) > 0 {
		t.Errorf("a copy of the words passed on is judged as the owner's: %s", fs[0].Evidence.Reason)
	}
	received := received("Resign, you useless muppet of a consultant")
	if fs := audit.Try(All(), disrespectColleague(), received); len(fs) > 0 {
		t.Errorf("a message received is judged: %s", fs[0].Evidence.Reason)
	}
}

// The three rules on sexual remarks share a balance: one text, one finding.
func TestOneRuleSpeaksForAnArea(t *testing.T) {
	families := [][]*audit.Rule{
		{sexualisedPatient(), sexualisedColleague(), sexualisedGeneral()},
		{photoPatient(), photoWorkplace(), photoStunt(), photoThirdParty()},
		{imageIntoxication(), imageWeaponIllegal()},
		{disrespectColleague(), ventWorkplace()},
	}
	for _, rules := range families {
		for _, r := range rules {
			for _, e := range r.Hits {
				n := 0
				for _, other := range rules {
					n += len(audit.Try(All(), other, e))
				}
				if n != 1 {
					t.Errorf("%s: %d findings in one area for: %s", r.ID, n, audit.Words(e.Item))
				}
			}
		}
	}
}
