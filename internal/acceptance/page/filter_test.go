package page_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

// choice is what a person chose: the names of the controls and their values.
type choice map[string]string

// shown is what the page shows then.
type shown struct {
	IDs      []string
	Count    string
	Headings int
}

func testFilters(t *testing.T, s *subject) {
	tb := open(t, s.browser, s.file)
	// Every value there is, and that the page offers no other.
	values := map[string]map[string]bool{"area": {}, "severity": {}, "network": {}, "year": {}}
	for i := range s.data.Findings {
		for key, value := range fields(&s.data.Findings[i]) {
			values[key][value] = true
		}
	}
	for key, want := range values {
		got := chromium.Eval[[]string](tb, fmt.Sprintf(`Array.from(document.querySelectorAll("#by-%s option"), (o) => o.value)`, key))
		slices.Sort(got)
		if diff := cmp.Diff(append([]string{""}, slices.Sorted(maps.Keys(want))...), got); diff != "" {
			t.Errorf("the filter by %s offers (-want +got):\n%s", key, diff)
		}
	}
	// Every combination of them.
	choices := []choice{{}}
	for key, of := range values {
		for _, c := range slices.Clone(choices) {
			for _, value := range slices.Sorted(maps.Keys(of)) {
				more := maps.Clone(c)
				more[key] = value
				choices = append(choices, more)
			}
		}
	}
	some := 0
	for i, got := range look[[]shown](tb, "filter", choices) {
		want := s.fitting(choices[i])
		if len(want.IDs) > 0 && len(want.IDs) < len(s.data.Findings) {
			some++
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("filtered by %v (-want +got):\n%s", choices[i], diff)
		}
	}
	if some < 20 {
		t.Errorf("only %d combinations show some of the findings and not others", some)
	}
	// The button takes all of it back.
	look[[]shown](tb, "filter", []choice{{"severity": "high", "year": "2017", "text": "no such words"}})
	tb.Do(chromedp.Click(chromedp.CSS(`#filters button[type="reset"]`)))
	tb.Until(`document.getElementById("shown").textContent.startsWith("All ")`)
	if diff := cmp.Diff([]shown{s.fitting(choice{})}, look[[]shown](tb, "filter", []choice{{}})); diff != "" {
		t.Errorf("after the reset (-want +got):\n%s", diff)
	}
	if left := chromium.Eval[string](tb, `Array.from(document.querySelectorAll("#filters select, #filters input"), (c) => c.value).join("")`); left != "" {
		t.Errorf("after the reset the controls still hold %q", left)
	}
	wantQuiet(tb, s.file)
}

// testWords types words of the posts, which only the posts themselves hold.
func testWords(t *testing.T, s *subject) {
	tb := open(t, s.browser, s.file)
	elsewhere := chromium.Eval[string](tb, `(() => {
		const copy = document.body.cloneNode(true);
		for (const e of copy.querySelectorAll("blockquote:not(.other), script, style")) e.remove();
		return copy.textContent.toLowerCase();
	})()`)
	words := []string{}
	for i := range s.data.Findings {
		longest := ""
		for _, w := range strings.Fields(s.data.Findings[i].Evidence.Excerpt) {
			if len(w) > len(longest) && !strings.Contains(elsewhere, strings.ToLower(w)) {
				longest = w
			}
		}
		if longest != "" && !slices.Contains(words, longest) {
			words = append(words, longest)
		}
	}
	if len(words) < 5 {
		t.Fatalf("only the words %q tell posts of the demo apart", words)
	}
	choices := []choice{{"text": "words that nobody wrote"}, {"text": "  " + strings.ToUpper(words[0]) + " "}}
	for _, w := range words {
		choices = append(choices, choice{"text": w}, choice{"text": w, "network": "x"}, choice{"text": w, "severity": "low"})
	}
	for i, got := range look[[]shown](tb, "filter", choices) {
		if diff := cmp.Diff(s.fitting(choices[i]), got); diff != "" {
			t.Errorf("filtered by %v (-want +got):\n%s", choices[i], diff)
		}
	}
	// And once through the keyboard, a letter at a time.
	look[[]shown](tb, "filter", []choice{{}})
	tb.Do(chromedp.SendKeys(chromedp.CSS("#by-text"), words[0]))
	want := s.fitting(choice{"text": words[0]})
	tb.Until(fmt.Sprintf(`document.getElementById("shown").textContent === %q`, want.Count))
	wantQuiet(tb, s.file)
}

// fitting is what the page should show, worked out from the data alone.
func (s *subject) fitting(c choice) shown {
	out := shown{IDs: []string{}}
	levels := map[string]bool{}
	for i := range s.data.Findings {
		f := &s.data.Findings[i]
		fits := strings.Contains(strings.ToLower(f.Evidence.Excerpt), strings.ToLower(strings.TrimSpace(c["text"])))
		for key, value := range fields(f) {
			fits = fits && (c[key] == "" || c[key] == value)
		}
		if fits {
			out.IDs = append(out.IDs, f.ID)
			levels[f.Severity] = true
		}
	}
	out.Headings = len(levels)
	out.Count = fmt.Sprintf("%d of %d findings shown", len(out.IDs), len(s.data.Findings))
	if len(c) == 0 {
		out.Count = fmt.Sprintf("All %d findings shown", len(s.data.Findings))
	}
	return out
}

func fields(f *finding) choice {
	return choice{"area": f.Area, "severity": f.Severity, "network": f.Account.Provider, "year": f.year()}
}
