package appraisal_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/report/appraisal"
	"github.com/probity-audit/probity/social"
)

func TestReadReflection(t *testing.T) {
	got, err := appraisal.ReadReflection(strings.NewReader("\ufeff## What?\r\nI posted too soon,\r\nand too often.\r\n\r\nTwice.\r\n**So what**\n- trust\n- sleep\n# NOW  WHAT:\n\n1. wait\n2. ask #first\n"))
	want := appraisal.Reflection{What: []string{"I posted too soon, and too often.", "Twice."}, SoWhat: []string{"- trust", "- sleep"}, NowWhat: []string{"1. wait", "2. ask #first"}}
	if err != nil || !cmp.Equal(got, want) {
		t.Errorf("%v: %s", err, cmp.Diff(want, got))
	}
	for name, text := range map[string]string{
		"empty": "", "headings only": "# What\n# So what\n", "no heading": "Mrs Brackwith\n# What\nx", "twice": "# What\nx\n# What\nMrs Brackwith", "another heading": "# What\nx\n# Mrs Brackwith\ny",
		"not UTF-8": "# What\nBrackwith \xff\n", "control characters": "# What\nBrackwith \x1b[2J\n", "too long": "# What\n" + strings.Repeat("Brackwith ", 4000), "a zip": "PK\x03\x04Brackwith",
	} {
		if _, err := appraisal.ReadReflection(strings.NewReader(text)); err == nil || strings.Contains(err.Error(), "Brackwith") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzReadReflection(f *testing.F) {
	f.Add([]byte("# What\na\n\n- b\n# So what\n*c*\n# Now what\n> d"))
	f.Add([]byte("what\r\rso what\r# x"))
	f.Fuzz(func(t *testing.T, text []byte) {
		r, err := appraisal.ReadReflection(bytes.NewReader(text))
		if err != nil {
			return
		}
		for _, box := range [][]string{r.What, r.SoWhat, r.NowWhat} {
			for _, p := range box {
				if p == "" || strings.ContainsAny(p, "\r\n") || !utf8.ValidString(p) {
					t.Errorf("paragraph %q", p)
				}
			}
		}
		c := demoCycle("uk")
		c.Reflection = r
		d := appraisal.Of(c)
		for _, w := range writers {
			if err := w.write(&bytes.Buffer{}, d); err != nil {
				t.Errorf("%s: %v", w.name, err)
			}
		}
	})
}

// What the doctor wrote is read back as strictly as the rest.
func TestScanRefuses(t *testing.T) {
	for text, want := range map[string]string{
		"See https://social.example/@drmoira/1":                             "a link or an address",
		"I wrote to @jsmith about it.":                                      "a handle",
		"It was posted on 12 March 2026.":                                   "a date finer than a month",
		"On 2026-05-03 I stopped.":                                          "a date finer than a month",
		"I stopped on the 3rd of May.":                                      "a date finer than a month",
		"I stopped on March 12th.":                                          "a date finer than a month",
		"I stopped on 12/3/26.":                                             "a date finer than a month",
		"我在3月12日刪除了帖子":                                                      "a date finer than a month",
		"Dr Raman, my appraiser, suggested it.":                             "somebody's name",
		"NHS number 943 476 5919 stood in one post.":                        "a number, an address or a telephone number that belongs to one person",
		"Ring me on 07700 900123 about it.":                                 "a number, an address or a telephone number that belongs to one person",
		"Teaching slide: a fictional patient, NHS no 999 419 8106":          "Number of a patient",
		"I told the 34-year-old farrier from Thornwick his tumour was back": "",
		"My patient in bed 6 read it.":                                      "One of your own patients is mentioned",
	} {
		c := demoCycle("uk")
		c.Reflection.SoWhat = []string{text}
		err := appraisal.Scan(appraisal.Of(c), searches()...)
		var refusal *appraisal.Refusal
		if !errors.As(err, &refusal) || !strings.Contains(err.Error(), want) || refusal.Places[0].Section != "So what?" {
			t.Errorf("%q: %v, want %q", text, err, want)
			continue
		}
		for _, word := range []string{"social.example", "drmoira", "jsmith", "12 March", "Raman", "943", "07700", "999", "farrier", "Thornwick", "bed 6"} {
			if strings.Contains(err.Error(), word) {
				t.Errorf("the refusal holds %q: %v", word, err)
			}
		}
	}
}

// A reflection on posting, as appraisers ask for it, is let pass.
func TestScanPasses(t *testing.T) {
	c := demoCycle("uk")
	c.Reflection.What = strings.Split(`The audit showed that I had told more about my work than I thought.
Several of my older posts described patients in enough detail that a relative might have recognised them.
I learned that even a short post about a patient can be recognised by relatives.
I removed posts in which I had described a consultation soon after it happened.
Looking back, I wrote about difficult consultations when I was tired after nights on call.
I had posted about a death on the ward within hours of it.
I will not post about patients again, and I will ask a colleague before I post about work.
My settings were more open than I knew: anyone could read what I wrote for friends.
I will check my privacy settings every month and repeat the audit next year.
I discussed the results with my appraiser and with a colleague in the practice.
I told a patient by message to call the practice.
I read the GMC guidance on social media and the confidentiality guidance of 2017.
In March 2026 I closed my open account; by June 2026 I will have reviewed the rest.
One post gave the age and the occupation of a patient, which together could have identified them.
I have asked my defence organisation for advice about one post.
By 05/2026, and again in November 2026, 12 of 40 posts of 2019 were gone; paragraphs 5.2.1 and 81 apply.
In May we agreed on 3 actions, e.g. to read the U.K. guidance again.`, "\n")
	if err := appraisal.Scan(appraisal.Of(c), searches()...); err != nil {
		t.Error(err)
	}
}

func TestKnown(t *testing.T) {
	snap := &social.Snapshot{Account: social.Account{Provider: "x", ID: "1", Handle: "night_owl"}, Items: social.Literal(
		social.Item{Connection: &social.Connection{ID: "1", Relation: social.RelationFriend, Name: "Senga Quillane", Handle: "senga"}},
		social.Item{Post: &social.Post{ID: "1", Mine: true, Text: "The lift broke again and the whole ward sang hymns until breakfast"}},
		social.Item{Post: &social.Post{ID: "2", Group: "Thornwick Parents", Text: "昨晚病房的燈一直壞到天亮才有人來修理", Author: social.Person{Name: "Ann", Handle: "ann99"}}},
		social.Item{Post: &social.Post{ID: "3", Mine: true, Text: "it was one of the most of what I have to do"}},
	)}
	owner := &social.Owner{Workplace: "Hollin Lane Surgery"}
	for text, want := range map[string]string{
		"I wrote that the whole ward sang hymns one night":   "words of a post or message",
		"it said 病房的燈一直壞到天亮才有人":                              "words of a post or message",
		"I spoke to Senga Quillane":                          "the name or handle",
		"I spoke to ann99":                                   "the name or handle",
		"my account night_owl":                               "the name or handle",
		"the group thornwick parents":                        "the name or handle",
		"we talked at Hollin Lane Surgery":                   "the name or handle",
		"the ward was short of people, and Ann was tired":    "the name or handle",
		"it was one of the most of what I have to do better": "",
	} {
		r := appraisal.Reflection{NowWhat: []string{text}}
		err := r.Known([]*social.Snapshot{snap}, owner)
		if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), `In "Now what?": `+want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
	failing := &social.Snapshot{Items: func(yield func(social.Item, error) bool) { yield(social.Item{}, errors.New("damaged")) }}
	r := appraisal.Reflection{What: []string{"I learned something"}}
	if err := r.Known([]*social.Snapshot{failing}, owner); err == nil {
		t.Error("accounts that cannot be read pass")
	}
}
