package page_test

import "testing"

// least is the contrast that WCAG 2.2 asks of text, criterion 1.4.3.
const least = 4.5

// testColours works out the contrast of every text from what the browser
// computed, in the light and in the dark.
func testColours(t *testing.T, s *subject) {
	tb := open(t, s.browser, s.file)
	grounds := map[string]float64{}
	for _, scheme := range []string{"light", "dark"} {
		t.Run(scheme, func(t *testing.T) {
			tb.Scheme(scheme)
			got := look[struct {
				Ground float64 // luminance of the paper, 0 to 1
				Worst  []struct {
					Kind, Text, Colour, Behind string
					Contrast                   float64
				}
			}](tb, "contrast")
			tb.Picture(scheme, 1280, 2400)
			grounds[scheme] = got.Ground
			kinds := map[string]bool{}
			for _, w := range got.Worst {
				kinds[w.Kind] = true
				if w.Contrast < least {
					t.Errorf("%s %q, %s on %s, has a contrast of %.2f", w.Kind, w.Text, w.Colour, w.Behind, w.Contrast)
				}
			}
			for _, kind := range []string{"p", "h1", "h2", "h3", "h4", "a", "mark", "span.tag.high", "span.tag.medium", "span.tag.low",
				"blockquote", "caption", "th", "td", "summary", "dd", "li", "label", "select", "input", "button", "text"} {
				if !kinds[kind] {
					t.Errorf("there was no %s to look at", kind)
				}
			}
		})
	}
	if grounds["light"] < 0.8 || grounds["dark"] > 0.05 {
		t.Errorf("the luminance of the page is %.2f in the light and %.2f in the dark", grounds["light"], grounds["dark"])
	}
	wantQuiet(tb, s.file)
}
