package meta

import (
	"encoding/json"
	"testing"
)

// TestEntryLabels reads posts written with labels: their media stand among the labels,
// their words below a name in the language of the account.
func TestEntryLabels(t *testing.T) {
	for data, want := range map[string]string{
		`{"label_values": [{"label": "Media", "media": [{"uri": "a.jpg", "creation_timestamp": 1700000000}]}, {"label": "Bildunterschrift", "value": "Tea"},
			{"label": "Ort", "value": "Upper Ballyexample"}, {"label": "URL", "value": "https://www.instagram.com/p/ABC/"}]}`: "Tea a.jpg https://www.instagram.com/p/ABC/",
		`{"timestamp": 1700000000, "label_values": [{"label": "Untertitel", "value": "Tea"}, {"title": "Medien", "dict": [{"media": [{"uri": "b.jpg"}]}]}]}`:                         "Tea b.jpg ",
		`{"timestamp": 1700000000, "label_values": [{"label": "Caption", "value": ""}, {"label": "Place", "value": "Ballyexample"}, {"label": "x", "media": [{"uri": "c.jpg"}]}]}`:   " c.jpg ",
		`{"timestamp": 1700000000, "label_values": [{"label": "?", "value": "one two three"}, {"label": "??", "value": "four"}, {"label": "L", "href": "https://example.org/p/x"}]}`: "one two three  ",
	} {
		var e Entry
		if err := json.Unmarshal([]byte(data), &e); err != nil {
			t.Fatal(err)
		}
		got := e.Text + " "
		for _, m := range e.Media {
			got += string(m.URI)
		}
		if got += " " + e.URL; got != want || e.Published.IsZero() {
			t.Errorf("%q, want %q (%v)\n%s", got, want, e.Published, data)
		}
	}
}
