package social

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPlain(t *testing.T) {
	for in, want := range map[string]string{
		"":                      "",
		"  kettle on \n":        "kettle on",
		"one\r\ntwo\rthree":     "one\ntwo\nthree",
		"a\x00b\x1bc\u0085d\te": "abcd\te",
		"Zo\xeb":                "Zo\ufffd",
		"Móira 👩🏽‍⚕️ كيف حالك":  "Móira 👩🏽‍⚕️ كيف حالك",
		"\x00 trimmed too \x00": "trimmed too",
	} {
		if got := Plain(in); got != want {
			t.Errorf("Plain(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestHashtags(t *testing.T) {
	for in, want := range map[string][]string{
		"none here, not even #1 or C#minor or &#x27;": nil,
		"#tea at #Úna's, #TEA":                        {"tea", "Úna"},
		"a#b":                                         nil,
		"(#one#two) ＃三":                               {"one", "two", "三"},
		"# alone":                                     nil,
	} {
		if diff := cmp.Diff(want, Hashtags(in)); diff != "" {
			t.Errorf("Hashtags(%q): %s", in, diff)
		}
	}
}
