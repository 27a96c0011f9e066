package main

import (
	"testing"
	"time"
)

func TestRecordCycle(t *testing.T) {
	for _, test := range []struct {
		flags             recording
		jurisdiction, now string
		wantFrom, wantTo  string
	}{
		{recording{}, "uk", "2026-11-22", "2025-12", "2026-11"},
		{recording{}, "hk", "2026-01-31", "2025-02", "2026-01"},
		{recording{}, "", "2026-12-31", "2026-01", "2026-12"},
		{recording{}, "ie", "2026-11-22", "2026-05", "2026-11"},
		{recording{}, "ie", "2026-04-30", "2025-05", "2026-04"},
		{recording{}, "ie", "2026-05-20", "2025-05", "2026-04"}, // due now
		{recording{}, "ie", "2026-06-01", "2026-05", "2026-06"},
		{recording{since: "2025-03"}, "ie", "2026-06-01", "2025-03", "2026-06"},
		{recording{period: "2024-05..2025-04"}, "uk", "2026-06-01", "2024-05", "2025-04"},
		{recording{period: "2025-05..2025-04"}, "uk", "2026-06-01", "", ""},
		{recording{period: "2025-05"}, "uk", "2026-06-01", "", ""},
		{recording{period: "2026-05..2026-07"}, "uk", "2026-06-01", "", ""},
		{recording{since: "2026-07"}, "uk", "2026-06-01", "", ""},
	} {
		now, err := time.Parse(time.DateOnly, test.now)
		if err != nil {
			t.Fatal(err)
		}
		from, to, err := test.flags.cycle(test.jurisdiction, now)
		if (err != nil) != (test.wantFrom == "") {
			t.Errorf("%+v: %v", test, err)
		}
		if err == nil && (from.Format("2006-01") != test.wantFrom || to.Format("2006-01") != test.wantTo) {
			t.Errorf("%q in %s on %s: %s to %s", test.flags.period, test.jurisdiction, test.now, from.Format("2006-01"), to.Format("2006-01"))
		}
	}
}
