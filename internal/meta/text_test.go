package meta

import (
	"encoding/json"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestRepair(t *testing.T) {
	for in, want := range map[string]string{
		"":                                      "",
		"plain":                                 "plain",
		"M\u00c3\u00b3ira":                      "Móira",
		"\u00f0\u009f\u0098\u00a0 no":           "\U0001f620 no",
		"Móira":                                 "Móira", // not UTF-8 as bytes: right already
		"it\u2019s M\u00c3\u00b3ira":            "it\u2019s M\u00c3\u00b3ira",
		"a\x00b\u0085c\nd\te\r\nf":              "abc\nd\te\nf",
		"\u00e5\u00bc\u00a0 \u00e6\u00a0\u00b7": "张 样",
		"\u00c3":                                "\u00c3", // cut in the middle of a letter
		"caf\u00e9 M\u00c3":                     "caf\u00e9 M\u00c3",
		"caf\u00c3\u00a9 \u00e2\u0080":          "café ", // the last letter was cut
		"caf\u00c3\u0083\u00c2\u00a9 \u00c3\u00a2\u00c2\u0080\u00c2\u0099": "café \u2019",
		"CAF\u00c3\u0089": "CAFÉ",
		"a\xffb":          "a\ufffdb",
	} {
		if got := Repair(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestTextJSON(t *testing.T) {
	var got struct {
		A, B, C, D, E, F Text
		M                map[Text]Text
	}
	err := json.Unmarshal([]byte(`{"A":"Zo\u00c3\u00ab","B":17,"C":true,"D":null,"E":["x"],"F":{"x":1},"M":{"Caf\u00c3\u00a9":"\\u00c3"}}`), &got)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]Text{"Zoë", "17", "true", "", "", ""}, []Text{got.A, got.B, got.C, got.D, got.E, got.F}); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(map[Text]Text{"Café": `\u00c3`}, got.M); diff != "" {
		t.Error(diff)
	}
}

func FuzzRepair(f *testing.F) {
	for _, s := range []string{"", "M\u00c3\u00b3ira", "\u00c3", "a\xff\x00", "\u2019\u00c3\u00a9"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Repair(s)
		if !utf8.ValidString(got) {
			t.Errorf("%q becomes %q, which is not UTF-8", s, got)
		}
		for _, r := range got {
			if dropped(r) {
				t.Errorf("%q becomes %q", s, got)
			}
			if r > 0xFF && Repair(got) != got {
				t.Errorf("%q is repaired twice", s)
			}
		}
		if utf8.ValidString(s) && s == Repair(s) { // what the export would make of it comes back
			var mangled []rune
			for _, b := range []byte(s) {
				mangled = append(mangled, rune(b))
			}
			if back := Repair(string(mangled)); back != s {
				t.Errorf("%q comes back as %q", s, back)
			}
		}
	})
}
