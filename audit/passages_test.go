package audit

import (
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/social"
)

func TestPassages(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []int // lengths
	}{
		{"one line", "Tea. Cake.", []int{10}},
		{"two lines", strings.Repeat("Tea in the garden. ", 5) + "\nCake.", []int{96, 5}},
		{"short lines", "Tea\nin\nthe\ngarden\nand\ncake.", []int{27}},
		{"a long line", strings.Repeat("The bus was late again today. ", 15), []int{300, 150}},
		{"a sentence without an end", strings.Repeat("late again ", 100), []int{1100}},
	} {
		p := &Pass{Text: reading.New().Read(tt.text)}
		var got []int
		whole := ""
		for _, s := range p.passages() {
			got = append(got, s.To-s.From)
			whole += tt.text[s.From:s.To]
		}
		if !slices.Equal(got, tt.want) || whole != tt.text {
			t.Errorf("%s: passages of %v bytes, want %v", tt.name, got, tt.want)
		}
	}
}

// counter is a scorer that counts the texts it is asked of, and which rules found
// something in them.
type counter struct {
	texts []string
	found []int
}

func (c *counter) Score(in *scoring.Input) *scoring.Scores {
	c.texts, c.found = append(c.texts, in.Text.Text), append(c.found, len(in.Found))
	var chances [scoring.Outputs]float64
	areas := make([]string, scoring.OutAny)
	areas[0] = string(PatientStory)
	if strings.HasPrefix(in.Text.Text, "Grave") {
		chances[0], chances[scoring.OutAny] = 0.95, 0.95
	}
	return scoring.Given(areas, chances)
}

// What is grave in one paragraph is not drowned by the others, and what a rule found
// counts where it was found.
func TestWorstPassage(t *testing.T) {
	rule := &Rule{ID: "any-story", Area: PatientStory, Severity: High, Needs: []social.Kind{social.KindPost}, Check: func(p *Pass) {
		at := strings.Index(p.Text.Text, "Grave")
		p.Report(Hit{Spans: []Span{{at, at + 5}}})
	}}
	plain := strings.Repeat("The bus was late again today. ", 5)
	c := &counter{}
	found := Assessment{Rules: []*Rule{rule}, Scorer: c}.Of(saying(social.KindPost, true, plain+"\nGrave words, and so many of them that they are long enough.\n"+plain)).Findings
	if len(found) != 1 || found[0].Confidence != 0.95 {
		t.Errorf("found %+v", found)
	}
	if len(c.texts) != 4 || !slices.Equal(c.found, []int{1, 0, 1, 0}) {
		t.Errorf("weighed %q with %v", c.texts, c.found)
	}
	c = &counter{}
	if found := (Assessment{Rules: []*Rule{rule}, Scorer: c}).Of(saying(social.KindPost, true, "A cup of tea.\nGrave words.")).Findings; len(c.texts) != 1 || len(found) != 0 {
		t.Errorf("a short text: weighed %q, found %+v", c.texts, found)
	}
}
