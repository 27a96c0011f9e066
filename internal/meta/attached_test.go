package meta

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

func TestAttached(t *testing.T) {
	tests := []struct {
		body  string
		want  []social.Media
		first string
	}{
		{`{"media_type":"IMAGE","alt_text":" A cup\u0007 ","timestamp":"2024-06-15T17:00:00+0000"}`, []social.Media{{Type: "photo", Alt: "A cup"}}, "2024-06-15T17:00:00Z"},
		{`{"media_type":"TEXT_POST","timestamp":"2024-06-15T17:00:00+0000"}`, nil, "2024-06-15T17:00:00Z"},
		{`{"media_type":"CAROUSEL_ALBUM","timestamp":"2024-06-15T17:01:00+0000","children":{"data":[
			{"media_type":"IMAGE","alt_text":"One","timestamp":"2024-06-15T17:00:59+0000"},7,{"media_type":"VIDEO"},{"media_type":"HOLOGRAM"}]}}`,
			[]social.Media{{Type: "photo", Alt: "One"}, {Type: "video"}, {Type: "file"}}, "2024-06-15T17:00:59Z"},
		{`{"media_type":"CAROUSEL_ALBUM","timestamp":"2024-06-15T17:01:00+0000","children":{"data":[{"id":"1"},{"media_type":"IMAGE","timestamp":"2024-06-15T17:00:59+0000"}]}}`,
			[]social.Media{{Type: "photo"}}, "2024-06-15T17:01:00Z"},
		{`{"media_type":"CAROUSEL_ALBUM","children":{"data":"none"}}`, nil, "0001-01-01T00:00:00Z"},
	}
	for _, tt := range tests {
		var a Attached
		if err := json.Unmarshal([]byte(tt.body), &a); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tt.want, a.Media()); diff != "" {
			t.Errorf("%s: %s", tt.body, diff)
		}
		if got := a.First().Format(time.RFC3339); got != tt.first {
			t.Errorf("%s: first at %s", tt.body, got)
		}
	}
}

func TestIsID(t *testing.T) {
	for id, want := range map[string]bool{"17900000000000001": true, "aWdfZAG06MTpJR01lc3NhZA2VUaHJlYWQ6MQ==": true, "t_10:7-b": true,
		"": false, "..": false, "1/2": false, "1?x": false, "%2e": false, "é": false, "1 2": false} {
		if IsID(id) != want {
			t.Errorf("%q: %v", id, !want)
		}
	}
}
