package pace

import (
	"net/http"
	"testing"
	"time"
)

func TestUntil(t *testing.T) {
	tests := []struct {
		name, s string
		want    time.Duration
	}{
		{"seconds", "30", 30 * time.Second},
		{"fraction", "1.5", 1500 * time.Millisecond},
		{"spaces", " 30 ", 30 * time.Second},
		{"unix", "1772452860", 61 * time.Second},
		{"unix milliseconds", "1772452860000", 61 * time.Second},
		{"ISO 8601", "2026-03-02T12:01:00Z", 61 * time.Second},
		{"with a fraction", "2026-03-02T12:01:00.250000Z", 61250 * time.Millisecond},
		{"with a zone", "2026-03-02T13:01:00+01:00", 61 * time.Second},
		{"without a zone", "2026-03-02T12:01:00", 61 * time.Second},
		{"HTTP", "Mon, 02 Mar 2026 12:01:00 GMT", 61 * time.Second},
		{"HTTP, older form", "Monday, 02-Mar-26 12:01:00 GMT", 61 * time.Second},
		{"past", "2026-03-02T11:00:00Z", 0},
		{"past unix", "1772452000", 0},
		{"zero", "0", 0},
		{"negative", "-5", 0},
		{"empty", "", 0},
		{"words", "soon", 0},
		{"not a number", "NaN", 0},
		{"infinite", "Inf", 0},
		{"far", "9999-12-31T23:59:59Z", 366*24*time.Hour + time.Second},
		{"huge", "99999999999999999999", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := until(tt.s, noon); got != tt.want {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

func TestFull(t *testing.T) {
	for name, tt := range map[string]struct {
		thing, app string
		want       time.Duration
	}{
		"nothing said":          {"", "", 0},
		"all is well":           {`{"17841":[{"type":"instagram","call_count":12,"estimated_time_to_regain_access":0}]}`, `{"call_count":28,"total_time":25,"total_cputime":25}`, 0},
		"one of several":        {`{"1":[{"estimated_time_to_regain_access":3}],"2":[{"type":"pages"},{"estimated_time_to_regain_access":12}]}`, "", 12 * time.Minute},
		"the app has used all":  {"", `{"call_count":28,"total_time":100}`, fullFor},
		"both, and it is known": {`{"1":[{"estimated_time_to_regain_access":2}]}`, `{"call_count":120}`, 2 * time.Minute},
		"no JSON":               {"soon", "[]", 0},
		"of another shape":      {`{"1":{"estimated_time_to_regain_access":5}}`, `{"call_count":"100"}`, 0},
		"beyond belief":         {`{"1":[{"estimated_time_to_regain_access":1e300}]}`, "", 0},
	} {
		t.Run(name, func(t *testing.T) {
			h := http.Header{}
			h.Set("X-Business-Use-Case-Usage", tt.thing)
			h.Set("X-App-Usage", tt.app)
			if got := full(h); got != tt.want {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

func FuzzUntil(f *testing.F) {
	for _, s := range []string{"1", "1e300", "2026-03-02T12:01:00Z", "Mon, 02 Mar 2026 12:01:00 GMT", "-1", "NaN"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if d := until(s, noon); d < 0 {
			t.Fatalf("%q: %v", s, d)
		}
		if full(http.Header{"X-Business-Use-Case-Usage": {s}}) < 0 || full(http.Header{"X-App-Usage": {s}}) < 0 {
			t.Fatal(s)
		}
		h := http.Header{"X-Ratelimit-Remaining": {s}, "X-Ratelimit-Reset": {s}, "Retry-After": {s}}
		if told(h, noon) < 0 || exhausted(h, noon) < 0 {
			t.Fatal(s)
		}
	})
}
