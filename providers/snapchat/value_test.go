package snapchat

import (
	"encoding/json"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

func TestWord(t *testing.T) {
	for in, want := range map[string]word{
		`"a b"`: "a b", `" a\r\nb\u0000 "`: "a\nb", `12`: "12", `true`: "true", `null`: "", `"N/A"`: "", `["a","b"]`: "a | b", `[]`: "",
	} {
		var w word
		if err := json.Unmarshal([]byte(in), &w); err != nil || w != want {
			t.Errorf("%s: %q, %v", in, w, err)
		}
	}
	var w word
	if err := json.Unmarshal([]byte(`{"a":1}`), &w); err == nil {
		t.Error("an object is taken for a word")
	}
}

func TestMoment(t *testing.T) {
	day := time.Date(2024, 3, 1, 0, 0, 0, 0, time.UTC)
	for in, want := range map[word]time.Time{
		"2024-03-01 09:30:00 UTC": day.Add(9*time.Hour + 30*time.Minute), "2024/03/01 09:30:00 UTC": day.Add(9*time.Hour + 30*time.Minute),
		"2024-03-01": day, "1970-01-01 00:00:00 UTC": {}, "0001-01-01": {}, "yesterday": {}, "": {},
	} {
		if got, _ := moment(in); !got.Equal(want) {
			t.Errorf("%q: %v, want %v", in, got, want)
		}
	}
	if _, known := moment("2024-03-01"); known != social.TimeDay {
		t.Error("a date is taken for a time")
	}
	for in, want := range map[word]time.Time{"1709285400456": day.Add(9*time.Hour + 30*time.Minute + 456*time.Millisecond), "0": {}, "-1": {}, "": {},
		"1709285400456000": day.Add(9*time.Hour + 30*time.Minute + 456*time.Millisecond), "99999999999999999999": {}} {
		if got := millis(in); !got.Equal(want) {
			t.Errorf("%q: %v, want %v", in, got, want)
		}
	}
}

func TestPage(t *testing.T) {
	for name, want := range map[string]string{"Zoe.P_1": "https://www.snapchat.com/add/zoe.p_1", "zoe, ita": "", "": ""} {
		if got := page(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

func TestPlace(t *testing.T) {
	for in, known := range map[word]bool{"Latitude, Longitude: 52.66, -8.62": true, "52.66, -8.62": true, "Latitude, Longitude: 0.0, 0.0": false,
		"Latitude, Longitude: 91.5, 8.25": false, "Latitude, Longitude: NaN, 1": false, "Limerick": false, "": false} {
		if got := place(in); (got != nil) != known {
			t.Errorf("%q: %v", in, got)
		}
	}
	if got := place("Latitude, Longitude: 52.66, -8.62"); *got.Lat != 52.66 || *got.Lon != -8.62 {
		t.Error(*got.Lat, *got.Lon)
	}
}

// TestGenerations reads one exchange as it is exported in both ways: the messages
// are the same ones.
func TestGenerations(t *testing.T) {
	const account = `{"Basic Information":{"Username":"moira.quill"}}`
	old := fstest.MapFS{"json/account.json": {Data: []byte(account)}, "json/chat_history.json": {Data: []byte(`{
		"Received Saved Chat History": [{"From":"zoe","Media Type":"TEXT","Created":"2021-03-01 09:30:00 UTC","Text":"You&#39;re late"}],
		"Sent Saved Chat History": [{"To":"zoe","Media Type":"TEXT","Created":"2021-03-01 09:31:00 UTC","Text":"Tea &amp; cake?"}]}`)}}
	recent := fstest.MapFS{"json/account.json": {Data: []byte(account)}, "json/chat_history.json": {Data: []byte(`{"zoe": [
		{"From":"moira.quill","Media Type":"TEXT","Created":"2021-03-01 09:31:00 UTC","Content":"Tea & cake?","IsSender":true,"Created(microseconds)":1614591060789},
		{"From":"zoe","Media Type":"TEXT","Created":"2021-03-01 09:30:00 UTC","Content":"You're late","IsSender":false,"Created(microseconds)":0}]}`)}}
	both := fstest.MapFS{"json/account.json": old["json/account.json"], "json/chat_history.json": recent["json/chat_history.json"], "~2/json/chat_history.json": old["json/chat_history.json"]}
	ids := func(fsys fstest.MapFS) (out []string) {
		for _, it := range read(t, fsys, social.Owner{}) {
			if it.Post != nil {
				out = append(out, it.ID()+" "+it.Post.Text)
			}
		}
		return out
	}
	want := ids(recent)
	if len(want) != 2 {
		t.Fatal(want)
	}
	if diff := cmp.Diff(want, ids(old)); diff != "" {
		t.Errorf("until 2022: %s", diff)
	}
	if diff := cmp.Diff(want, ids(both)); diff != "" {
		t.Errorf("both in one: %s", diff)
	}
}

func TestWhoWrote(t *testing.T) {
	fsys := fstest.MapFS{"json/chat_history.json": {Data: []byte(`{"zoe": [{"From":"moira.quill","Media Type":"TEXT","Created":"2021-03-01 09:31:00 UTC","Content":"Tea?"}]}`)}}
	for handle, mine := range map[string]bool{"": false, "@Moira.Quill": true} {
		items := read(t, fsys, social.Owner{Handles: map[string]string{"snapchat": handle}})
		unsure := false
		for _, it := range items {
			if it.Post != nil && it.Post.Mine != mine {
				t.Errorf("as %q: mine is %v", handle, it.Post.Mine)
			}
			if it.Gap != nil && it.Gap.Section == "who wrote some chats" {
				unsure = true
			}
		}
		if unsure == mine {
			t.Errorf("as %q: that it is not known who wrote is said: %v", handle, unsure)
		}
	}
}

func TestTwoFactor(t *testing.T) {
	for events, want := range map[string]social.State{
		`{"Date":"2022-01-01 10:00:00 UTC","Event":"SMS enabled"}`:                                                                   social.StateClosed,
		`{"Date":"2022-01-02 10:00:00 UTC","Event":"SMS disabled"},{"Date":"2022-01-01 10:00:00 UTC","Event":"SMS enabled"}`:         social.StateOpen,
		`{"Date":"2022-01-02 10:00:00 UTC","Event":"SMS disabled"},{"Date":"2022-01-01 10:00:00 UTC","Event":"OTP enabled"}`:         social.StateClosed,
		`{"Date":"2022-01-02 10:00:00 UTC","Event":"something new"},{"Date":"2022-01-01 10:00:00 UTC","Event":"Recovery code used"}`: social.StateUnknown,
	} {
		fsys := fstest.MapFS{"json/account_history.json": {Data: []byte(`{"Two-Factor Authentication":[` + events + `]}`)}}
		for _, it := range read(t, fsys, social.Owner{}) {
			if it.Setting != nil && it.Setting.State != want {
				t.Errorf("%s: %s, want %s", events, it.Setting.State, want)
			}
		}
	}
}

// TestFilesAlone reads an export that has the pictures of Memories and no list.
func TestFilesAlone(t *testing.T) {
	items := read(t, load(t, "part2", ""), social.Owner{})
	if n := providertest.Counts(items)["caption"]; n != 1 {
		t.Errorf("%d captions, want 1", n)
	}
}
