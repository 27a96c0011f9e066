package page_test

import "testing"

// testStructure checks what somebody needs who hears the page.
func testStructure(t *testing.T, s *subject) {
	tb := open(t, s.browser, s.file)
	got := look[struct {
		Looked map[string]int
		Faults []string
	}](tb, "structure")
	for _, f := range got.Faults {
		t.Error(f)
	}
	for _, kind := range []string{"headings", "tables", "controls", "pictures", "links", "ids"} {
		if got.Looked[kind] == 0 {
			t.Errorf("there were no %s to look at", kind)
		}
	}
	wantQuiet(tb, s.file)
}
