package appraisal

import (
	"fmt"
	"strings"
	"time"
)

// laidOut is a document with a block of every kind, of the size that a record has.
func laidOut() *Document {
	numbers := &Table{
		Caption: "What was found, by area and severity", Head: []string{"Area", "Severity", "Found", "Kept with reason", "Edited", "Hidden", "Removed", "Advice", "Open"}, Numbers: 2,
	}
	for i, a := range []string{"Identifiers of patients", "Stories of patients", "Patients spoken of with disrespect", "Colleagues spoken of with disrespect", "Boundaries with patients", "Advice on health", "Advertising", "Undisclosed interests"} {
		numbers.Rows = append(numbers.Rows, []string{a, []string{"critical", "high", "medium"}[i%3], fmt.Sprint(i * 7), fmt.Sprint(i), "0", "1", fmt.Sprint(i * 2), "1", "12"})
	}
	settings := &Table{
		Caption: "Settings that bear on privacy, before and after", Head: []string{"Setting", "Before", "After"}, Wide: []int{2, 1, 1},
		Rows: [][]string{
			{"Who can see future posts", "public", "friends"},
			{"Who can find the account by telephone number", "everyone", "nobody"},
			{"Whether the place of a post is added", "on", "off"},
			{"Review of what others tag", "not known", "on"},
		},
	}
	return &Document{
		Title: "Audit of my own social media accounts", Subtitle: "April 2025 to March 2026", Language: "en-GB",
		Footer: "Audit of my own social media accounts, April 2025 to March 2026. Anonymised.", Made: time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC),
		Blocks: []Block{
			&Paragraph{Lead: "Anonymised.", Text: "This record holds counts only: no words of any post or message, no link, no identifier, no name of anybody, and no date finer than a month."},
			&Paragraph{Text: "An audit of one's own practice, to be repeated, may be a quality improvement activity; what was learned about privacy may be continuing professional development. Possible evidence; your appraiser decides."},
			&Heading{2, "Method"},
			&Paragraph{Text: "Every post, reply and comment of the accounts was read by a program on the doctor's own computer and compared with 80 rules drawn from the guidance below. Nothing left the computer."},
			&List{Items: []string{"Good medical practice, General Medical Council, 2024", "Using social media as a medical professional, General Medical Council, 2024", "Confidentiality: good practice in handling patient information, General Medical Council, 2017"}},
			&Heading{3, "What was not checked"},
			&List{Numbered: true, Items: []string{"What others wrote about the doctor.", "Words inside videos, and pictures without words that can be read; the network of the second account gives its members no list of what they “liked”, so that none of it was judged.", "Private groups."}},
			&Heading{2, "Results"},
			numbers,
			&Heading{3, "Settings"},
			settings,
			&Paragraph{Text: "Connections: 412 were looked at, 9 were removed, 3 are undecided."},
			&PageBreak{},
			&Heading{2, "Reflection"},
			&Box{Label: "What?", Hint: "What did the audit show? In general words, without detail of anybody.", Lines: 7},
			&Box{Label: "So what?", Hint: "What did you learn, and why does it matter?", Lines: 7},
			&Box{Label: "Now what?", Hint: "What will change, and how will you know that it did?", Text: []string{
				"I had not known that my oldest posts were public. I have set the audience of everything before 2019 to friends, and I read each post once more as a patient of mine might.",
				"I will look at the settings each month and repeat the audit before the next appraisal – naïvely, I had thought once was enough.",
			}, Lines: 7},
			&TickList{Label: "Domains of Good medical practice (2024): tick those that it touches", Ticks: []Tick{
				{Text: "Domain 1: Knowledge, skills and development"}, {Text: "Domain 2: Patients, partnership and communication", Ticked: true},
				{Text: "Domain 3: Colleagues, culture and safety"}, {Text: "Domain 4: Trust and professionalism; a text that is long enough to need a second line of its own, to see how it is set"},
			}},
		},
	}
}

// long has a table of 200 rows.
func long() *Document {
	d := laidOut()
	t := &Table{Caption: "A long table", Head: []string{"What", "How much", "How many"}, Numbers: 2}
	for i := range 200 {
		t.Rows = append(t.Rows, []string{fmt.Sprintf("Row number %d", i+1), strings.Repeat("words and words ", i%7), fmt.Sprint(i * 13)})
	}
	d.Blocks = append(d.Blocks, &Heading{2, "At length"}, t)
	return d
}

// hostile puts a text where the format could trip over it, in every field.
func hostile(s string) *Document {
	return &Document{
		Title: s, Subtitle: s, Language: "en-GB", Footer: s,
		Blocks: []Block{
			&PageBreak{}, &Heading{2, s}, &Heading{3, s}, &Paragraph{Lead: s, Text: s}, &Paragraph{Text: s}, &List{Items: []string{s, s}}, &List{Numbered: true, Items: []string{s}},
			&PageBreak{}, &Table{Caption: s, Head: []string{s, s}, Rows: [][]string{{s, s}, {s, ""}}, Numbers: 1}, &Table{Caption: s, Head: []string{s}},
			&Box{Label: s, Hint: s, Text: []string{s, s}}, &Box{Label: s, Lines: 1 << 30}, &Box{}, &TickList{Label: s, Ticks: []Tick{{Text: s}, {Text: s, Ticked: true}}}, &PageBreak{}, &PageBreak{},
		},
	}
}
