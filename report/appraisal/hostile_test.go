package appraisal_test

import (
	"cmp"
	"errors"
	"strings"
	"testing"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/report/appraisal"
	"github.com/probity-audit/probity/social"
)

// hostile is an account whose words, names and identifiers a reflection is made of.
func hostile() ([]*social.Snapshot, *social.Owner) {
	return []*social.Snapshot{{
		Account: social.Account{Provider: "x", ID: "1000000001", Handle: "drquill", Name: "Moira Quill", URL: "https://x.example/drquill"},
		Items: social.Literal(
			social.Item{Connection: &social.Connection{ID: "u55443", Handle: "farrierjoe", Name: "Margaret Oduya", Bio: "breeds marmalade cats near the lighthouse"}},
			social.Item{Connection: &social.Connection{ID: "5", Handle: "reflect", Name: "Grace Council"}},
			social.Item{Connection: &social.Connection{ID: "6", Handle: "wait", Name: "Zoë Café"}},
			social.Item{Post: &social.Post{ID: "a8899c", Mine: true, Text: "Told the farrier his rare tumour came back; I reflect, and I wait with grace for the tide",
				Place: &social.Place{Name: "Hollin Ward Sanatorium"}, Mentions: []social.Person{{Name: "Sorrel Tench"}}}},
		),
	}}, &social.Owner{Name: "Moira Quill", Workplace: "Thornwick Hospital", Handles: map[string]string{"x": "@quillwrites"}}
}

func checked(t *testing.T, text string) error {
	t.Helper()
	r, err := appraisal.ReadReflection(strings.NewReader("# What\n" + text + "\n"))
	if err != nil {
		return nil // nothing is written either, and nothing of the text is told
	}
	snaps, owner := hostile()
	return cmp.Or(appraisal.Scan(appraisal.Of(appraisal.Cycle{Report: &audit.Report{}, Reflection: r}), searches()...), r.Known(snaps, owner))
}

// However it is written, what leads to somebody or to a day is refused.
func TestHostileReflection(t *testing.T) {
	for _, text := range []string{
		"I learned from what Oduya said", "Oduya, Margaret", "Oduya was kind", "M. ODUYA was kind", "Marga\u200bret Odu\u200bya", "Od\u00aduya was kind", "Ｏｄｕｙａ was kind", "Zoe\u0308 Cafe\u0301",
		"and then Grace said so", "I met Sorrel there", "my patient Tom", "and Nurse Joy", "young Tommy", "moira quill",
		"farrierjoe was kind", "drquill", "my page is quillwrites", "post a8899c was it", "u55443", "it is 1000000001", "Hollin Ward Sanatorium", "Thornwick hospital",
		"I told the far\u00adrier his rare\u2060 tumour", "ｔｏｌｄ the farrier his rare tumour", "marmalade cats near the lighthouse",
		"9434765919", "９４３４７６５９１９", "943.476.5919", "943\u2011476\u20115919", "778899001122", "0 7 7 0 0 9 0 0 1 2 3",
		"ftp://foo", "https\u200b://x.example", "ｗｗｗ.foo.org", "bit.ly/3xYz", "a@b.org",
		"on 12-Mar-2026", "12/Mar/26", "12\u00a0March", "12\u202fMarch", "１２ March", "12 \u200bMarch", "12.Mar 26", "the twelfth of March", "March the twelfth", "Mar-12", "20260312", "3\u20444\u20442026", "2026\u201303\u201312",
		"The 34-year-old farrier", "a boy aged 3", "JS, 54M", "34 yo", "at the age of 34", "34歲",
		"on the 12th.", "Friday 13th", "on Boxing Day", "12 may 2026", "３月１２日",
	} {
		var refusal *appraisal.Refusal
		if err := checked(t, text); !errors.As(err, &refusal) {
			t.Errorf("%q passes: %v", text, err)
		}
	}
	for _, text := range []string{
		"I reflect more, and wait before I post.", "It was a Tide of posts in the Royal Society.", "Reflect first, then post.", "Grace is what I needed.", "The General Medical Council asks for it.",
		"Of 41 findings 12 may be read otherwise.", "The first was clinical; the second may be unkind.", "I audited them first. March showed more.", "I removed 12. May was quiet.",
		"I sat 12 exams and edited on the first, not on the second.", "In 2019, 2020 and 2021 I posted 1,204 times.", "Over 12 months, 3 days a week, I aged.", "Posts older than 5 years went.", "In May and June I will post less on Facebook.",
	} {
		if err := checked(t, text); err != nil {
			t.Errorf("%q is refused: %v", text, err)
		}
	}
}

// What nobody sees in a text does not come into a record.
func TestNothingHidden(t *testing.T) {
	c := demoCycle("uk")
	c.Reflection.What = []string{"I learned\U000e0041\U000e0042\u2063 to wait\u180e."}
	d := appraisal.Of(c)
	for _, w := range writers {
		var b strings.Builder
		if err := w.write(&b, d); err != nil {
			t.Fatal(err)
		}
		if words := w.words(t, []byte(b.String())); strings.ContainsAny(words, "\U000e0041\U000e0042\u2063\u180e") || strings.Contains(words, "learned to wait") != (w.name != "csv") {
			t.Errorf("%s: hidden characters stand in it, or its words do not, where they should", w.name)
		}
	}
}
