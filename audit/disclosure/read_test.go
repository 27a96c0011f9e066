package disclosure

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/probity-audit/probity/social"
)

// written is a Wednesday.
var written = time.Date(2024, 5, 15, 21, 0, 0, 0, time.UTC)

func readText(text string) (Chapter, bool) {
	post := &social.Post{ID: "1", Kind: social.KindPost, Mine: true, Text: text, Published: written}
	ch, ok := Read(social.Account{Provider: "x", ID: "7", Name: "Roisin Ahern"}, social.Item{Post: post}, reader().Read(text), NotWeighed, NotWeighed)
	return ch, ok && ch.ties.unread == ""
}

// TestRead gives texts of somebody in care, with all facts that they tell.
func TestRead(t *testing.T) {
	for text, want := range map[string]string{
		"Told a 34-year-old teacher from Ballina on Tuesday that she has cancer":               "age=34 date=2024-05-14 condition=cancer occupation=teacher place=ballina sex=female",
		"41F, brought in after a crash last night, CT clear, went home":                        "age=41 date=2024-05-14 event=crash outcome=discharged sex=female",
		"Clerked a lady in her forties this morning, fell off her horse at the point to point": "age=40-49 date=2024-05-15 event=fall from a horse sex=female",
		"Admitted a toddler bitten by a dog yesterday, his mum in bits":                        "age=1-3 date=2024-05-14 event=dog bite family=mother sex=male",
		"We delivered triplets on Christmas Day, the mother of four is a tram driver":          "date=2023-12-25 event=birth family=triplet family=4 children occupation=tram driver",
		"Lost a Polish fisherman tonight. He drowned off Cape Clear, 52":                       "age=52 date=2024-05-15 event=drowning occupation=fisherman origin=polish outcome=drowned place=cape clear sex=male",
		"My 3pm, a retired vicar with a parrot, says 'I only came for the warmth'. He is 81":   "age=81 feature=parrot occupation=vicar quotation=i only came for the warmth sex=male",
		"Diagnosed a girl with Batten disease today, she is six":                               "age=6 condition=batten disease date=2024-05-15 sex=female",
		"Told a mother today that her boy has a disease of one in 50,000, he is seven":         "age=7 condition=1 in 50000 date=2024-05-15",
		"Just pronounced a lad of 22 from Loughrea, motorbike, his sister in bits":             "age=22 date=2024-05-15 outcome=died place=loughrea event=motorbike crash family=sister sex=male",
		"A nun bitten by an adder on Achill, she is 67 and named it":                           "age=67 event=snake bite occupation=nun place=achill sex=female",
		"Attended a house fire in Tuam last night, a widower of 91, burns to both hands":       "age=91 date=2024-05-14 event=house fire event=burn family=widower place=tuam sex=male",
		"Operated on Mrs Shaw in Ward 6 today, hip replacement, her husband rang twice":        "date=2024-05-15 family=husband name=mrs shaw place=ward 6 procedure=hip replacement sex=female",
	} {
		ch, ok := readText(text)
		if !ok {
			t.Errorf("%q: no chapter", text)
			continue
		}
		got := map[string]bool{}
		for _, f := range ch.Facts {
			got[string(f.Kind)+"="+f.Value] = true
		}
		for _, k := range [...]Kind{Age, Sex, PlaceFact, Date, Event, Condition, Procedure, Occupation, Family, Origin, Outcome, Quotation, Feature, Name} {
			want = strings.ReplaceAll(want, " "+string(k)+"=", "\n"+string(k)+"=")
		}
		for line := range strings.SplitSeq(want, "\n") {
			if !got[line] {
				t.Errorf("%q\n\tlacks %s", text, line)
			}
			delete(got, line)
		}
		for line := range got {
			t.Errorf("%q\n\ttells %s too", text, line)
		}
		if ch.Weight == Passing {
			t.Errorf("%q: weight %d", text, ch.Weight)
		}
	}
}

// TestReadOthers gives texts that tell facts of somebody who is not in care.
func TestReadOthers(t *testing.T) {
	for _, text := range []string{
		"",
		"My mum is 71 and had her hip done on Tuesday, she is a retired teacher",
		"I broke my wrist on Sunday, fell off a horse in Ballina. 41 and still not wise",
		"Our registrar is 34 today, happy birthday to the best fiddle player in Sligo",
		"Chapter nine: the lighthouse keeper, 58, is told that he has cancer and dies on Sunday",
		"We did 12 hips this week and audited 340 falls, median age 81",
		"New paper: 34-year-old men with asthma in Dublin do worse",
		"Holiday in Ballina this weekend, the baker is 60 and his scones are magic",
		"Imagine a 34-year-old teacher with cancer. What would you say to her?",
		"The dog was 12 and died on Friday. Best spaniel in Kerry",
		"Invented case for Thursday's teaching: 54M, farmer, chest pain, collapsed in Ennis",
		"RIP the Queen, 96, a great lady, died at Balmoral on Thursday",
		"Great win for Mayo on Sunday, the goalkeeper is 19",
		"Roast chicken tonight and an early bed",
		"Anyone know a good plumber in Ennis? Boiler died on Tuesday",
		"My mother in law, 82, has taken up the accordion in Cork",
		"I had my gallbladder out on Friday, the surgeon was a gem",
		"Reading about the cholera of 1849, a priest of 34 who buried 200 people in Skibbereen",
		"Our consultant, 58, ran the Dublin marathon on Sunday with a broken toe",
	} {
		if ch, ok := readText(text); ok && ch.Weight != Passing {
			t.Errorf("%q: weight %d, facts %v", text, ch.Weight, ch.Facts)
		}
	}
}

// TestReadFollowUp wants a post without a sign of care, that may carry on a story.
func TestReadFollowUp(t *testing.T) {
	for text, want := range map[string]string{
		"He asked for his dog again today":        "his dog",
		"She died on Friday":                      "died",
		"Her twin sat beside her all Tuesday":     "twin",
		"He was only 17. Off his quad in the mud": "17",
	} {
		ch, ok := readText(text)
		if !ok {
			t.Errorf("%q: no chapter", text)
			continue
		}
		found := false
		for _, f := range ch.Facts {
			found = found || f.Value == want
		}
		if !found {
			t.Errorf("%q: no %q in %v", text, want, ch.Facts)
		}
	}
}

// TestReadWhole wants what the chapter takes over from the item, and identifiers hidden.
func TestReadWhole(t *testing.T) {
	text := "Told a 34-year-old teacher, NHS number 999 123 4561, that she has cancer"
	post := &social.Post{ID: "9", Kind: social.KindReply, Text: text, Published: written, Thread: "t", Group: "g", URL: "https://example.org/9", Audience: social.AudienceGroup, Place: &social.Place{Name: "Ennis, Ireland", Type: "city"}}
	account := social.Account{Provider: "x", ID: "7"}
	ch, ok := Read(account, social.Item{Post: post}, reader().Read(text), NotWeighed, NotWeighed)
	if !ok || ch.ID != "9" || ch.Kind != social.KindReply || ch.Thread != "t" || ch.Group != "g" || ch.URL != post.URL || ch.Audience != post.Audience || !ch.Published.Equal(written) || ch.Account.Key() != account.Key() {
		t.Fatalf("chapter %+v", ch)
	}
	if strings.Contains(ch.Words, "999 123") {
		t.Errorf("words %q", ch.Words)
	}
	tagged := false
	for _, f := range ch.Facts {
		if f.To > f.From && f.Words != text[f.From:f.To] {
			t.Errorf("%+v does not stand at its span", f)
		}
		tagged = tagged || f.Kind == PlaceFact && f.Value == "ennis" && f.Words == ""
	}
	if !tagged {
		t.Errorf("no place of the geotag: %v", ch.Facts)
	}
	if _, ok := Read(account, social.Item{}, reader().Read(text), NotWeighed, NotWeighed); ok {
		t.Error("an item without a post is a chapter")
	}
	if _, ok := Read(account, social.Item{Post: post}, nil, NotWeighed, NotWeighed); ok {
		t.Error("a post that was not read is a chapter")
	}
}

func FuzzRead(f *testing.F) {
	for _, text := range []string{"Told a 34-year-old teacher from Ballina on Tuesday", "1 in 50,000 disease, he said “no”", "Forty-three, 婆婆 Ward 6 §", "his wife's parrot \xff 41F", "12/03/2021 one in a million million"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4000 {
			return
		}
		ch, ok := readText("Clerked him today. " + text)
		if !ok {
			return
		}
		for _, fact := range ch.Facts {
			if fact.From < 0 || fact.To > len(ch.Words) || fact.From > fact.To || fact.Value == "" || fact.Share < 0 || fact.Share > 1 {
				t.Fatalf("%+v of %d bytes", fact, len(ch.Words))
			}
			if utf8.ValidString(ch.Words) && !utf8.ValidString(ch.Words[fact.From:fact.To]) {
				t.Fatalf("%+v cuts a letter", fact)
			}
		}
		if e := Expect(ch.Facts, Context{Country: "ie"}); !(e.K >= 0) {
			t.Fatalf("K %v of %v", e.K, ch.Facts)
		}
	})
}

// TestReadLong wants no more work for each word of a long text than for one of a short.
func TestReadLong(t *testing.T) {
	const sentence = "He fell off the roof in Ballina on Tuesday, his wife a Polish teacher, one in 50,000, 'no more' he said. "
	work := func(n int) float64 {
		r := reader().Read(strings.Repeat(sentence, n))
		post := &social.Post{Text: r.Text, Published: written}
		return testing.AllocsPerRun(1, func() { Read(social.Account{}, social.Item{Post: post}, r, NotWeighed, NotWeighed) })
	}
	if short, long := work(20), work(200); long > 12*short {
		t.Errorf("ten times the words take %.0f allocations, not %.0f", long, 10*short)
	}
}

func BenchmarkRead(b *testing.B) {
	for name, text := range map[string]string{
		"plain": "Roast chicken tonight, and the first sunny evening of the year in the garden with the neighbours",
		"story": "Told a 34-year-old teacher from Ballina on Tuesday that she has cancer, her husband rang twice",
	} {
		r := reader().Read(text)
		it := social.Item{Post: &social.Post{Text: text, Published: written}}
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Read(social.Account{}, it, r, NotWeighed, NotWeighed)
			}
		})
	}
}
