package reading

import "testing"

func TestMasked(t *testing.T) {
	rd := New()
	for text, want := range map[string]string{
		"that f*g in accounts":                   "f*g",
		"what a p4ki":                            "p4ki",
		"he's a r3tard":                          "r3tard",
		"such a ret*rd":                          "ret*rd",
		"absolute b@stard of a man":              "b@stard",
		"b*tch, move":                            "b*tch",
		"the c*nts upstairs":                     "c*nts",
		"P*ki shop":                              "P*ki",
		"you tw4t!":                              "tw4t",
		"vitamin B12 and CO2, H5N1 and COVID19":  "",
		"5 * 3 is 15":                            "",
		"*waves* hello":                          "",
		"s*** happens":                           "",
		"f*** this":                              "",
		"mail me: b@example.org":                 "",
		"@stard is a handle":                     "",
		"$20 a head":                             "",
		"bed 4, ward 7A, 34F, 2nd May, 41yo":     "",
		"a*b and f*g are products of functions?": "f*g", // it cannot know mathematics
	} {
		r := rd.Read(text)
		got := ""
		for _, class := range []string{"slur", "insult"} {
			for c := range r.Cues(class) {
				got = r.Words(c)
			}
		}
		if got != want {
			t.Errorf("%q: masked %q, want %q", text, got, want)
		}
	}
}
