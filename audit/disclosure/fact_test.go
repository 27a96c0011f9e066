package disclosure

import (
	"testing"
	"time"
)

func TestContradicts(t *testing.T) {
	for _, c := range []struct {
		kind Kind
		a, b string
		want bool
	}{
		{Age, "34", "36", false}, {Age, "34", "37", true}, {Age, "34", "30-39", false}, {Age, "34", "40-49", true}, {Age, "38", "40-49", false}, {Age, "0", "0-15", false}, {Age, "71", "0-15", true},
		{Age, "30-39", "80-89", true}, {Age, "old", "34", false}, {Sex, "male", "female", true}, {Sex, "male", "male", false}, {Sex, "", "male", false},
		{Outcome, "died", "recovered", true}, {Outcome, "cured", "died", true}, {Outcome, "discharged", "died", false}, {Outcome, "worse", "died", false}, {Outcome, "worse", "recovered", false},
		{Family, "twin", "triplet", true}, {Family, "twin", "4 children", false}, {Family, "3 children", "4 children", true}, {Family, "wife", "mother", false},
		{Origin, "polish", "irish", true}, {Origin, "polish", "catholic", false}, {Condition, "cancer", "gout", false}, {Event, "crash", "fall", false}, {PlaceFact, "ennis", "ballina", false},
		{Date, "2024-05-01", "2024-05-02", false}, {Occupation, "vicar", "baker", false}, {Name, "aoife", "ciara", false},
	} {
		if c.kind.Contradicts(c.a, c.b) != c.want || c.kind.Contradicts(c.b, c.a) != c.want {
			t.Errorf("%s: %q and %q: not %v", c.kind, c.a, c.b, c.want)
		}
	}
}

func TestAgeIn(t *testing.T) {
	for words, want := range map[string]string{
		"34 year old": "34", "41f": "41", "aged 7": "7", "86yo": "86", "six months": "0", "18 month old": "1", "3 weeks old": "0", "60 weeks old": "1", "5 days old": "0", "his 90s": "90-99",
		"her forties": "40-49", "late 50s": "55-59", "early sixties": "60-64", "mid seventies": "73-77", "nineteen years old": "19", "forty three year old": "43", "999 year old": "", "old": "", "": "",
	} {
		if got := ageIn(words, ""); got != want {
			t.Errorf("ageIn(%q) = %q, want %q", words, got, want)
		}
	}
}

func TestDateOf(t *testing.T) {
	at := time.Date(2024, 5, 15, 9, 0, 0, 0, time.UTC) // a Wednesday
	for words, want := range map[string]string{
		"today": "2024-05-15", "tonight": "2024-05-15", "yesterday": "2024-05-14", "last night": "2024-05-14", "tuesday": "2024-05-14", "on tuesday": "2024-05-14", "thursday night": "2024-05-09",
		"wednesday morning": "2024-05-15", "last wednesday": "2024-05-08", "two days ago": "2024-05-13", "three weeks ago": "2024-04-21/2024-04-27", "last week": "2024-05-05/2024-05-11", "christmas day": "2023-12-25",
		"st patrick's day": "2024-03-17", "halloween": "2023-10-31", "in march": "2024-03", "last august": "2023-08", "3 may": "2024-05-03", "3rd june": "2023-06-03", "12/03/2021": "2021-03-12",
		"every friday": "", "next tuesday": "", "now": "", "the other day": "2024-05-09/2024-05-15", "31/31/2021": "", "ten past three": "",
	} {
		if got := dateOf(words, "", at); got != want {
			t.Errorf("dateOf(%q) = %q, want %q", words, got, want)
		}
	}
	for _, before := range []string{"every", "since", "until", "by", "next"} {
		if got := dateOf("friday", before, at); got != "" {
			t.Errorf("%s friday: %q", before, got)
		}
	}
	for words, want := range map[string]string{"on tuesday": "tuesday", "yesterday": "", "christmas day": "", "3 may": "", "12/03/2021": "2021-03-12"} {
		if got := dateOf(words, "", time.Time{}); got != want {
			t.Errorf("without a day of writing: dateOf(%q) = %q, want %q", words, got, want)
		}
	}
}

func TestDaysOf(t *testing.T) {
	for value, want := range map[string]float64{
		"2024-05-15": 1, "tuesday": 1, "2024-05-05/2024-05-11": 7, "2024-05": 30, "2024": 0, "": 0, "once": 0, "2024-05-11/2024-05-05": 0, "/": 0,
	} {
		if got := daysOf(value); got != want {
			t.Errorf("daysOf(%q) = %g, want %g", value, got, want)
		}
	}
}

// TestFactsApart gives one fact, and beside it nearly the same words that are none.
func TestFactsApart(t *testing.T) {
	for _, c := range []struct {
		kind       Kind
		value      string
		tell, none string
	}{
		{Age, "34", "Told a 34-year-old that it is cancer", "Told a man with a 34-year-old car that it is cancer"},
		{Age, "19", "Clerked him today, he was only 19", "Clerked him today, he was only 19 minutes late"},
		{Age, "80-89", "Operated on a lady in her eighties", "Operated on a lady, her daughter in law is in her eighties"},
		{Sex, "female", "Clerked a woman with sepsis, she is well", "Clerked a woman with sepsis, he is well"},
		{PlaceFact, "ennis", "Clerked a farmer from Ennis with sepsis", "Clerked a farmer with sepsis before my flight to Ennis"},
		{PlaceFact, "a village", "Clerked the only baker in our village with sepsis", "Clerked a baker with sepsis"},
		{Date, "2024-05-14", "Clerked a baker with sepsis on Tuesday", "I clerk a baker with sepsis every Tuesday"},
		{Event, "fall from a horse", "Fixed a lad who fell off his horse", "Fixed a lad who fell, his mother sells a horse"},
		{Condition, "bell's palsy", "Told a man that it is Bell's palsy", "Told a man that it is not Bell's palsy"},
		{Condition, "1 in 50000", "Told a mother today that her boy has a disease of one in 50,000, he is seven", "Told a mother today that her boy has gout, as one in 50 has, he is seven"},
		{Procedure, "amputation", "We did the amputation on a farmer today", "We saved the leg of a farmer today"},
		{Occupation, "tram driver", "Told a tram driver that it is cancer", "Told a man whose wife is a tram driver that it is cancer"},
		{Occupation, "drives the mobile library", "Clerked her with sepsis, she drives the mobile library", "Clerked her with sepsis, her brother drives the mobile library"},
		{Family, "4 children", "Told a mother of four that it is cancer", "Told a mother that it is cancer"},
		{Origin, "polish", "Told a Polish man that it is cancer", "Told a man with a Polish restaurant bill that it is cancer"},
		{Origin, "syrian", "Told a man from Syria that it is cancer", "Told a man that it is cancer, Syria on the radio"},
		{Outcome, "died", "We tried for an hour and he died", "His wife died, we tried to tell him"},
		{Quotation, "mind my gate", "Clerked him at 4, 'mind my gate' he said", "Clerked him at 4, 'mind my gate' I said"},
		{Feature, "parrot", "Clerked a man with sepsis, his parrot came too", "Clerked a man with sepsis. I want a parrot"},
		{Occupation, "guard", "Clerked her with sepsis, she is a guard", "Clerked her with sepsis, her sister is a guard"},
		{Occupation, "phd student", "Admitted a PhD student with sepsis tonight, his mother rang", "Admitted a man with sepsis tonight, he reads like a PhD student"},
		{Occupation, "farmer", "One of my retired farmers has sepsis", "My neighbour the farmer says he has sepsis"},
		{Occupation, "magistrate", "Told a magistrate that it is cancer", "Told a man who looks like a tiny magistrate that it is cancer"},
		{Condition, "pulmonary embolism", "Told a teacher that it is a PE", "Told a teacher today, she sat on the PE mats and cried"},
		{Event, "overdose", "Clerked a girl tonight, paracetamol OD, she is 17", "Clerked a girl tonight, OD script signed, she is 17"},
		{Event, "birth", "We treated a baker today, two weeks after having her first baby, frightened", "We treated a baker today, having her first day off, frightened"},
		{Age, "13", "Clerked her with sepsis and she sat up. Thirteen!!", "Clerked her with sepsis, thirteen times"},
		{Age, "9", "Clerked a girl with sepsis, she is nine years old", "Clerked a girl with sepsis, her heart is nine years old"},
		{Name, "mrs shaw", "Operated on Mrs Shaw today, she is well", "Operated today with Dr Shaw, she is well"},
	} {
		for text, want := range map[string]bool{c.tell: true, c.none: false} {
			ch, _ := readText(text)
			got := false
			for _, f := range ch.Facts {
				got = got || f.Kind == c.kind && f.Value == c.value
			}
			if got != want {
				t.Errorf("%q: %s %q: %v, want %v in %v", text, c.kind, c.value, got, want, ch.Facts)
			}
		}
	}
}
