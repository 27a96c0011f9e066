package meta

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func decode(t *testing.T, text string) Record {
	t.Helper()
	var r Record
	if err := json.Unmarshal([]byte(text), &r); err != nil {
		t.Fatal(err)
	}
	return r
}

// TestRecord reads what a record says in both ways of writing, and in two languages.
func TestRecord(t *testing.T) {
	at := time.Unix(1700000000, 0).UTC()
	type facts struct {
		URL, Username, Note string
		Time                time.Time
	}
	for name, tt := range map[string]struct {
		text string
		want facts
	}{
		"list": {`{"title": "", "string_list_data": [{"href": "https://www.instagram.com/bo.b", "value": "bo.b", "timestamp": 1700000000}]}`,
			facts{"https://www.instagram.com/bo.b", "bo.b", "", at}},
		"list of late 2025": {`{"title": "bo.b", "string_list_data": [{"href": "https://www.instagram.com/_u/bo.b", "timestamp": 1700000000}]}`,
			facts{"https://www.instagram.com/_u/bo.b", "bo.b", "", at}},
		"title alone": {`{"title": "bo.b", "string_list_data": [{"timestamp": "1700000000"}]}`, facts{"", "bo.b", "", at}},
		"map": {`{"title": "bo.b", "media_map_data": {}, "string_map_data": {"Comment": {"href": "", "value": "Oh", "timestamp": 0}, "Time": {"timestamp": 1700000000}}}`,
			facts{"", "bo.b", "Oh", at}},
		"map in German": {`{"title": "", "string_map_data": {"Kommentar": {"value": "Sch\u00c3\u00b6n"}, "Zeit": {"timestamp": 1700000000}}}`, facts{"", "", "Schön", at}},
		"labels": {`{"timestamp": 1700000000, "media": [], "label_values": [{"label": "URL", "value": "https://www.instagram.com/p/x", "href": "https://www.instagram.com/p/x"},
			{"title": "Owner", "dict": [{"dict": [{"label": "URL", "href": "https://www.instagram.com/bo.b/"}, {"label": "Name", "value": "Bo"}]}]}], "fbid": "17"}`,
			facts{"https://www.instagram.com/p/x", "bo.b", "", at}},
		"threads":      {`{"title": "bo", "string_list_data": [{"href": "https://www.threads.net/@bo.b", "value": "x", "timestamp": 1700000000000}]}`, facts{"https://www.threads.net/@bo.b", "bo.b", "", at}},
		"a time below": {`{"label_values": [{"label": "When", "timestamp_value": 1700000000}, {"label": "Who", "vec": ["a", {"value": "b"}, null]}]}`, facts{"", "a", "", at}},
		"nothing":      {`{"title": 17, "string_list_data": null, "label_values": {}, "media": {}}`, facts{Username: "17"}},
	} {
		t.Run(name, func(t *testing.T) {
			r := decode(t, tt.text)
			got := facts{r.URL(), r.Username(), r.Value("comment", "kommentar"), r.Time()}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestVec(t *testing.T) {
	r := decode(t, `{"label_values": [{"label": "Who", "vec": ["a", {"value": "b"}, null, ["c"], 7]}, "d"]}`)
	var got []string
	for l := range r.All() {
		got = append(got, string(l.Value))
	}
	if diff := cmp.Diff([]string{"", "a", "b", "", "c", "7", "d"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestUsernameOf(t *testing.T) {
	for in, want := range map[string]string{
		"https://www.instagram.com/bo.b":      "bo.b",
		"https://instagram.com/_u/bo_b/":      "bo_b",
		"https://www.threads.com/@bo/post/17": "bo",
		"https://www.instagram.com/p/17/":     "",
		"https://www.instagram.com/explore":   "",
		"https://www.instagram.com/":          "",
		"https://evil.example/bo":             "",
		"%":                                   "",
	} {
		if got := UsernameOf(in); got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}

func TestRecords(t *testing.T) {
	for in, want := range map[string][]string{
		`[{"a":1},{"a":2}]`:                                           {`:{"a":1}`, `:{"a":2}`},
		`{"x_v2":[{"a":1}],"y":{"b":[]},"z":null}`:                    {`x_v2:{"a":1}`, `y:{"b":[]}`},
		`{"timestamp":1,"label_values":[{"label":2}],"ent_name":"q"}`: {`:{"timestamp":1,"label_values":[{"label":2}],"ent_name":"q"}`},
		`[[{"a":1},[{"a":2}],null]]`:                                  {`:{"a":1}`, `:{"a":2}`},
		`{"photos":[{"uri":"x"}],"name":"n"}`:                         {`photos:{"uri":"x"}`, `name:"n"`},
		`[{"a":1},{"a"`:                                               {`:{"a":1}`, "ends in the middle"},
		`{"title":"x","data":[`:                                       {`:{"title":"x"}`, "ends in the middle"},
		`{}`:                                                          nil,
		`[]`:                                                          nil,
		`null`:                                                        nil,
	} {
		var got []string
		for v, err := range Records(strings.NewReader(in)) {
			if err != nil {
				got = append(got, err.Error())
				break
			}
			got = append(got, strings.Join(v.Path, "/")+":"+string(v.JSON))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", in, diff)
		}
	}
	for range Records(strings.NewReader(`[1,2]`)) {
		break
	}
}
