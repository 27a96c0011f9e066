package whatsapp

import (
	"testing"
	"time"
)

func TestHeader(t *testing.T) {
	for _, tt := range []struct {
		line, want, rest string
		order            order
	}{
		{"[14/10/2021, 3:34:09\u202fPM] Zoë: a", "2021-10-14T15:34:09", "Zoë: a", dayFirst},
		{"[14/10/2021, 3:34:09 PM] Zoë: a", "2021-10-14T15:34:09", "Zoë: a", dayFirst},
		{"\u200e[14/10/2021, 12:34:09\u202fAM] Zoë: a", "2021-10-14T00:34:09", "Zoë: a", dayFirst},
		{"[31/12/2022 11:40:26] Zoë: a", "2022-12-31T11:40:26", "Zoë: a", dayFirst},
		{"[17.9.2019, 16:37:47] Zoë: a", "2019-09-17T16:37:47", "Zoë: a", dayFirst},
		{"[01/01/19 11:25] Zoë: a", "2019-01-01T11:25:00", "Zoë: a", dayFirst},
		{"[2024/10/31\u200915:50:46] Zoë: a", "2024-10-31T15:50:46", "Zoë: a", dayFirst},
		{"[2024/10/31 下午3:50:46] Zoë: a", "2024-10-31T15:50:46", "Zoë: a", dayFirst},
		{"[2024/1/5 午前0:50:46] Zoë: a", "2024-01-05T00:50:46", "Zoë: a", dayFirst},
		{"[2023. 1. 5. 오후 3:15:22] Zoë: a", "2023-01-05T15:15:22", "Zoë: a", dayFirst},
		{"[3/1/21, 9:05:09\u00a0p.\u00a0m.] Zoë: a", "2021-01-03T21:05:09", "Zoë: a", dayFirst},
		{"[12.3.2022 klo 14.08.18] Zoë: a", "2022-03-12T14:08:18", "Zoë: a", dayFirst},
		{"[1/1/2562 BE 11:25:00] Zoë: a", "2019-01-01T11:25:00", "Zoë: a", dayFirst},
		{"20/06/20, 00:08 - Zoë: a", "2020-06-20T00:08:00", "Zoë: a", dayFirst},
		{"6/20/20, 00:08 - Zoë: a", "2020-06-20T00:08:00", "Zoë: a", monthFirst},
		{"1/4/23, 7:02\u202fPM - Zoë: a", "2023-01-04T19:02:00", "Zoë: a", monthFirst},
		{"6/23/17, 12:29:34 PM: Zoë: a", "2017-06-23T12:29:34", "Zoë: a", monthFirst},
		{"20/6/2017 8:28 p.\u00a0m. - Zoë: a", "2017-06-20T20:28:00", "Zoë: a", dayFirst},
		{"09/17/19, 8:30:52 AM – Zoë: a", "2019-09-17T08:30:52", "Zoë: a", monthFirst},
		{"01.02.24, 08:15 - Zoë: a", "2024-02-01T08:15:00", "Zoë: a", dayFirst},
		{"1.2.2024 klo 8.15 - Zoë: a", "2024-02-01T08:15:00", "Zoë: a", dayFirst},
		{"1.02.24, 3:15 nachm. - Zoë: a", "2024-02-01T15:15:00", "Zoë: a", dayFirst},
		{"2019/01/20, 11:25 - Zoë: a", "2019-01-20T11:25:00", "Zoë: a", dayFirst},
		{"2019-01-20 11:25 - Zoë: a", "2019-01-20T11:25:00", "Zoë: a", dayFirst},
		{"2019-01-20 11 h 25 - Zoë: a", "2019-01-20T11:25:00", "Zoë: a", dayFirst},
		{"2019. 01. 20. 11:25 - Zoë: a", "2019-01-20T11:25:00", "Zoë: a", dayFirst},
		{"20-01-19 11:25 - Zoë: a", "2019-01-20T11:25:00", "Zoë: a", dayFirst},
		{"20.1.2019 г., 11:25 - Zoë: a", "2019-01-20T11:25:00", "Zoë: a", dayFirst},
		{"20/01/2019 à 11:25 - Zoë: a", "2019-01-20T11:25:00", "Zoë: a", dayFirst},
		{"\u200f\u0661\u200f/\u0662\u200f/\u0662\u0660\u0662\u0663، \u0663:\u0660\u0665 م - Zoë: a", "2023-02-01T15:05:00", "Zoë: a", dayFirst},
		{"31/02/19, 11:25 - Zoë: a", "", "Zoë: a", dayFirst},
		{"31/12/1999, 11:25 - Zoë: a", "", "Zoë: a", dayFirst},
		// These are no headers.
		{"2/11/19: Arrival", "-", "", 0},
		{"12/12/19, Departure", "-", "", 0},
		{"2/11/19, 14:48 Zoë: pasted", "-", "", 0},
		{"2/11/19 we met at 14:48 - Zoë: a", "-", "", 0},
		{"[12:30, 1/5/2020] Zoë: copied from a browser", "-", "", 0},
		{"[14/10/2021, 3:34:09 PM Zoë: a", "-", "", 0},
		{"[14/10/2021, 33:34:09] Zoë: a", "-", "", 0},
		{"[14/10/2021, 3:74:09] Zoë: a", "-", "", 0},
		{"32/13/19, 11:25 - Zoë: a", "-", "", 0},
		{"13/13/19, 11:25 - Zoë: a", "-", "", 0},
		{"1/2/345, 11:25 - Zoë: a", "-", "", 0},
		{"1/2-19, 11:25 - Zoë: a", "-", "", 0},
		{"01/02/19, 11:25 -", "-", "", 0},
		{"", "-", "", 0},
		{"[", "-", "", 0},
		{"call me 01/02/19, 11:25 - a: b", "-", "", 0},
	} {
		h, rest, ok := scan([]byte(tt.line))
		got := ""
		if !ok {
			got = "-"
		} else if at := h.at(tt.order); !at.IsZero() {
			got = at.Format("2006-01-02T15:04:05")
		}
		if got != tt.want || string(rest) != tt.rest {
			t.Errorf("%q: got %s and %q, want %s and %q", tt.line, got, rest, tt.want, tt.rest)
		}
	}
}

// TestStamp checks that a message is known by the same time in any order and form.
func TestStamp(t *testing.T) {
	want := ""
	for _, line := range []string{"04/03/24, 09:05 - a: b", "3/4/24, 9:05 AM - a: b", "[2024-03-04, 09:05:00] a: b", "2024/4/3 上午9:05 - a: b", "[4.3.2024 klo 9.05] a: b"} {
		h, _, ok := scan([]byte(line))
		if got := h.stamp(); !ok || want != "" && got != want {
			t.Errorf("%q: %s, want %s", line, got, want)
		} else {
			want = got
		}
	}
	day, _, _ := scan([]byte("14/03/24, 09:05 - a: b"))
	month, _, _ := scan([]byte("3/14/24, 9:05 AM - a: b"))
	if day.stamp() != month.stamp() {
		t.Error("a day above 12 has two stamps")
	}
}

func TestOrder(t *testing.T) {
	for _, tt := range []struct {
		name  string
		dates []string
		want  order
		sure  bool
	}{
		{"a day above 12", []string{"1/2/23", "13/2/23"}, dayFirst, true},
		{"a second part above 12", []string{"1/2/23", "2/13/23"}, monthFirst, true},
		{"year first", []string{"2023/2/1"}, dayFirst, true},
		{"dots", []string{"1.2.23"}, dayFirst, true},
		{"goes back unless the day is first", []string{"5/1/23", "1/2/23", "3/3/23"}, dayFirst, true},
		{"goes back unless the month is first", []string{"1/5/23", "2/1/23", "3/3/23"}, monthFirst, true},
		{"the first part changes", []string{"1/5/23", "2/5/23", "3/5/23", "4/5/23"}, dayFirst, true},
		{"the second part changes", []string{"5/1/23", "5/2/23", "5/3/23", "5/4/23"}, monthFirst, true},
		{"both parts are equal", []string{"5/5/23", "6/6/23"}, dayFirst, true},
		{"nothing tells", []string{"05/06/2023", "05/06/2023"}, dayFirst, false},
	} {
		var d dates
		for _, s := range tt.dates {
			h, _, ok := scan([]byte(s + ", 11:25 - a: b"))
			if !ok {
				t.Fatal(s)
			}
			d.add(&h, 0, 0)
		}
		if got, sure := d.decide(); got != tt.want || sure != tt.sure {
			t.Errorf("%s: %v, %v; want %v, %v", tt.name, got, sure, tt.want, tt.sure)
		}
	}
	var d dates
	h, _, _ := scan([]byte("3/4/24, 9:05 AM - a: b"))
	month, day := fileDate([]byte("a: IMG-20240304-WA0001.jpg (file attached)"))
	if d.add(&h, month, day); month != 3 || day != 4 {
		t.Errorf("the file is of %d/%d", day, month)
	}
	if got, sure := d.decide(); got != monthFirst || !sure {
		t.Error("the name of a file does not decide")
	}
	if m, d := fileDate([]byte("<attached: 00000012-PHOTO-2024-03-04-10-00-00.jpg>")); m != 3 || d != 4 {
		t.Errorf("the file of an iPhone is of %d/%d", d, m)
	}
	if y := h.at(monthFirst); !y.Equal(time.Date(2024, 3, 4, 9, 5, 0, 0, time.UTC)) {
		t.Error(y)
	}
}
