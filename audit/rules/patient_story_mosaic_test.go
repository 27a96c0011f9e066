package rules

import (
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// chapters reads texts as posts a day apart.
func chapters(texts ...string) []chapter {
	var out []chapter
	for i, text := range texts {
		out = append(out, chapterOf(audit.Noted{Words: text, Item: audit.ItemRef{Published: exampleTime.Add(time.Duration(i) * 24 * time.Hour)}}))
	}
	return out
}

func TestChapterFacts(t *testing.T) {
	for text, want := range map[string]string{
		"He was only 17":                        "age",
		"The keeper is 58 and has a dog":        "age",
		"The bus is 30 minutes late":            "",
		"The score was 21 to 12":                "",
		"A lighthouse keeper with a stroke":     "work, illness or treatment",
		"\"She is 44\" said the man on the bus": "",
	} {
		if got := chapters(text)[0].facts.words(); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestContradicts(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"He was 17", "She was 17", true},
		{"He was 17", "He was 44", true},
		{"He was 17", "He was 18", false},
		{"He was 17", "His wife said that she knew", false}, // both pronouns: not known
		{"A 34-year-old teacher", "A teacher, 41F", true},
		{"A 34-year-old teacher", "A teacher in her forties", false},
		{"The baby is 6 weeks old", "The man is 44", false},
	} {
		c := chapters(tt.a, tt.b)
		if got := c[0].contradicts(&c[1]); got != tt.want || c[1].contradicts(&c[0]) != tt.want {
			t.Errorf("%q and %q: %v, want %v", tt.a, tt.b, got, tt.want)
		}
	}
}

// What stands in many posts links none of them: it is where the writer lives.
func TestStorySetsRare(t *testing.T) {
	few := chapters("Inishbofin again", "Rain on Inishbofin", "Back from Inishbofin")
	if sets := storySets(few); len(sets) != 1 || len(sets[0]) != 3 {
		t.Errorf("three posts that share a place make %d sets", len(sets))
	}
	many := chapters("Inishbofin again", "Rain on Inishbofin", "Back from Inishbofin", "Inishbofin at dawn")
	if sets := storySets(many); len(sets) != 0 {
		t.Errorf("a place of many posts makes %d sets", len(sets))
	}
}

// A post that fits each of two others, which do not fit each other, joins one.
func TestStorySetsContradiction(t *testing.T) {
	sets := storySets(chapters("A cellist, she is 34", "A cellist", "A cellist, he is 71"))
	if len(sets) != 1 || len(sets[0]) != 2 {
		t.Errorf("got %d sets", len(sets))
	}
}

func TestMosaicFinding(t *testing.T) {
	e := soon("Admitted a lighthouse keeper today, it is cancer", "The lighthouse keeper is 58 and has never been ill", "His wife rang the ward. The lighthouse keeper died on Sunday")
	rep := judge(patientStoryMosaic(), social.Owner{}, itemsOf(e)...)
	if len(rep.Findings) != 1 {
		t.Fatalf("got %d findings", len(rep.Findings))
	}
	f := rep.Findings[0]
	if f.Item.ID != e.Item.Post.ID || f.Severity != audit.High {
		t.Errorf("to remove first: %s, severity %v", f.Item.ID, f.Severity)
	}
	if want := "3 posts within a month of each other seem to tell of one person, with 6 kinds of facts (age, work, family, time, death, illness or treatment); " +
		"without the one of 18 June 2024 there are 4 left"; f.Evidence.Reason != want {
		t.Errorf("reason %q", f.Evidence.Reason)
	}
	if n := strings.Count(f.Evidence.Text, "\n"); n != 2 || !strings.HasPrefix(f.Evidence.Text, "14 June 2024: Admitted a lighthouse keeper") {
		t.Errorf("text %q", f.Evidence.Text)
	}
	marked := map[string]bool{}
	for _, s := range f.Evidence.Spans {
		marked[f.Evidence.Text[s.From:s.To]] = true
	}
	for _, word := range []string{"lighthouse keeper", "58", "His wife", "cancer"} {
		if !marked[word] {
			t.Errorf("%q is not marked in %v", word, marked)
		}
	}
}

// Posts in one group stand in one thread without being one story.
func TestGroupIsNoThread(t *testing.T) {
	e := asThread("Had to tell a patient it is cancer", "She is 34 and a cellist", "Her twin sister sat beside her on Tuesday")
	for _, it := range itemsOf(e) {
		it.Post.Group = "Anaesthetists"
	}
	if rep := judge(patientStoryMosaic(), social.Owner{}, itemsOf(e)...); len(rep.Findings) != 0 {
		t.Errorf("got %q", rep.Findings[0].Evidence.Text)
	}
}
