package schedule

import (
	"testing"
	"time"
)

func TestParse(t *testing.T) {
	for _, tt := range []struct{ every, on, at, want string }{
		{"month", "", "19:00", "on the 1st of every month at 19:00"},
		{"MONTH", "22", "07:05", "on the 22nd of every month at 07:05"},
		{"quarter", "", "19:00", "on the 1st of January, April, July and October at 19:00"},
		{"quarter", "13", "00:00", "on the 13th of January, April, July and October at 00:00"},
		{"quarter", "3 June", "19:00", "on the 3rd of March, June, September and December at 19:00"},
		{"quarter", "Dec 28", "19:00", "on the 28th of March, June, September and December at 19:00"},
		{"year", "1 March", "23:59", "on 1 March every year at 23:59"},
		{"year", "12-11", "19:00", "on 11 December every year at 19:00"},
		{"", "", "19:00", ""},
		{"week", "", "19:00", ""},
		{"year", "", "19:00", ""},
		{"year", "5", "19:00", ""},
		{"month", "5 May", "19:00", ""},
		{"month", "29", "19:00", ""},
		{"month", "0", "19:00", ""},
		{"month", "-1", "19:00", ""},
		{"quarter", "31 January", "19:00", ""},
		{"quarter", "soon", "19:00", ""},
		{"month", "", "7pm", ""},
		{"month", "", "24:00", ""},
		{"month", "", "", ""},
	} {
		got, err := Parse(tt.every, tt.on, tt.at)
		if err != nil {
			if tt.want != "" {
				t.Errorf("%+v: %v", tt, err)
			}
			continue
		}
		if got.String() != tt.want {
			t.Errorf("%+v: got %q", tt, got)
		}
	}
}

func TestNext(t *testing.T) {
	for _, tt := range []struct{ every, on, now, want string }{
		{"month", "15", "2026-11-15T18:59:59", "2026-11-15T19:00:00"},
		{"month", "15", "2026-11-15T19:00:00", "2026-12-15T19:00:00"},
		{"month", "", "2026-12-31T23:00:00", "2027-01-01T19:00:00"},
		{"quarter", "", "2026-11-22T12:00:00", "2027-01-01T19:00:00"},
		{"quarter", "28 May", "2026-02-28T12:00:00", "2026-02-28T19:00:00"},
		{"year", "1 March", "2028-02-29T12:00:00", "2028-03-01T19:00:00"},
		{"year", "1 March", "2026-03-02T12:00:00", "2027-03-01T19:00:00"},
	} {
		const layout = "2006-01-02T15:04:05"
		when := parse(t, tt.every, tt.on, "19:00")
		now, err := time.Parse(layout, tt.now)
		if err != nil {
			t.Fatal(err)
		}
		if got := when.Next(now).Format(layout); got != tt.want {
			t.Errorf("%+v: got %s", tt, got)
		}
	}
}

func TestDue(t *testing.T) {
	now := time.Date(2026, 4, 1, 19, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		every Interval
		last  string
		want  bool
	}{
		{Month, "2026-03-31", false},
		{Month, "2026-03-26", false},
		{Month, "2026-03-25", true},
		{Month, "2026-03-01", true},
		{Quarter, "2026-03-12", false},
		{Quarter, "2026-03-11", true},
		{Quarter, "2026-01-01", true},
		{Year, "2026-01-02", false},
		{Year, "2025-12-01", true},
		{Year, "2026-04-02", true}, // a clock that was wrong silences nothing for ever
	} {
		last, err := time.Parse(time.DateOnly, tt.last)
		if err != nil {
			t.Fatal(err)
		}
		if got := tt.every.Due(last, now); got != tt.want {
			t.Errorf("%s, last on %s: got %v", tt.every, tt.last, got)
		}
		if !tt.every.Due(time.Time{}, now) {
			t.Errorf("%s: not due though there was never an audit", tt.every)
		}
	}
}

func parse(t testing.TB, every, on, at string) When {
	t.Helper()
	w, err := Parse(every, on, at)
	if err != nil {
		t.Fatal(err)
	}
	return w
}
