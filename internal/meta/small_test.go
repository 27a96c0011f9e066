package meta

import (
	"encoding/json"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

func TestTimes(t *testing.T) {
	at := time.Unix(1700000000, 0).UTC()
	for in, want := range map[string]time.Time{
		"1700000000": at, `"1700000000"`: at, "1700000000000": at, "1700000000.7": at, "1700000000000000": at,
		"0": {}, "-62169958800": {}, "null": {}, `""`: {}, `"x"`: {}, "{}": {}, "1e9": {}, "99999999999": {}, "17": {},
	} {
		var s Seconds
		var m Millis
		if err := json.Unmarshal([]byte(in), &s); err != nil || !s.Equal(want) {
			t.Errorf("%s in seconds: %v, %v", in, s, err)
		}
		if err := json.Unmarshal([]byte(in), &m); err != nil || !m.Equal(want) {
			t.Errorf("%s in milliseconds: %v, %v", in, m, err)
		}
	}
}

func TestMedia(t *testing.T) {
	lat, lon := 53.3, -6.2
	for in, want := range map[string]social.Media{
		`{"uri": "a/1.jpg", "description": "Caf\u00c3\u00a9", "media_metadata": {"photo_metadata": {"exif_data": [{"upload_ip": "192.0.2.1"}, {"latitude": 53.3, "longitude": "-6.2", "taken_timestamp": -62169958800, "date_time_original": "2024:06:15 18:42:11"}]}}}`: {Type: "photo", Path: "a/1.jpg", Alt: "Café",
			Place: &social.Place{Lat: &lat, Lon: &lon}, Taken: time.Date(2024, 6, 15, 18, 42, 11, 0, time.UTC)},
		`{"uri": "a/1", "media_metadata": {"video_metadata": {"exif_data": [{"taken_timestamp": 1700000000, "latitude": 0, "longitude": 0}]}}}`: {Type: "video", Path: "a/1", Taken: time.Unix(1700000000, 0).UTC()},
		`{"uri": "https://example.org/x.gif"}`:                                                                      {Type: "animation", URL: "https://example.org/x.gif"},
		`{"uri": "a/x", "media_metadata": {"photo_metadata": {}}}`:                                                  {Type: "photo", Path: "a/x"},
		`{"uri": "a/x.pdf", "media_metadata": "none"}`:                                                              {Type: "file", Path: "a/x.pdf"},
		`{"uri": "x.jpg", "media_metadata": {"photo_metadata": {"exif_data": [{"latitude": 91, "longitude": 7}]}}}`: {Type: "photo", Path: "x.jpg"},
	} {
		var m Media
		_ = json.Unmarshal([]byte(in), &m)
		if diff := cmp.Diff(want, m.Social(func(ref string) string { return ref })); diff != "" {
			t.Errorf("%s: %s", in, diff)
		}
	}
}

func TestAudience(t *testing.T) {
	for in, want := range map[string]struct {
		audience social.Audience
		state    social.State
	}{
		"Public": {social.AudiencePublic, social.StateOpen}, "Everyone": {social.AudiencePublic, social.StateOpen}, "Tout le monde": {social.AudiencePublic, social.StateOpen},
		"Friends": {social.AudienceFriends, social.StateLimited}, "Friends of friends.": {social.AudienceFriends, social.StateLimited}, "FREUNDE": {social.AudienceFriends, social.StateLimited},
		"Only me": {social.AudienceOnlyMe, social.StateClosed}, "Nur ich": {social.AudienceOnlyMe, social.StateClosed},
		"People you follow": {social.AudienceFollowers, social.StateLimited},
		"Something else":    {social.AudienceUnknown, social.StateUnknown}, "": {social.AudienceUnknown, social.StateUnknown},
	} {
		if a, s := Audience(in); a != want.audience || s != want.state {
			t.Errorf("%q: %s, %s", in, a, s)
		}
	}
	for _, g := range audiences {
		for _, w := range g.words {
			if a, s := Audience(strings.ToUpper(w)); a != g.audience || s != g.state {
				t.Errorf("%q is %s, %s; want %s, %s", w, a, s, g.audience, g.state)
			}
		}
	}
}

func TestHTML(t *testing.T) {
	page := &fstest.MapFile{Data: []byte("\ufeff <!DOCTYPE html><html>")}
	for name, tt := range map[string]struct {
		fsys fstest.MapFS
		want string
	}{
		"pages":     {fstest.MapFS{"x/your_facebook_activity/posts/1.html": page}, "x/your_facebook_activity/posts/1.html"},
		"elsewhere": {fstest.MapFS{"start_here.html": page}, ""},
		"both":      {fstest.MapFS{"your_facebook_activity/posts/1.html": page, "your_facebook_activity/posts/1.json": {}}, ""},
		"no page":   {fstest.MapFS{"your_facebook_activity/posts/1.html": {Data: []byte("hello")}}, ""},
	} {
		if got, ok := HTML(tt.fsys, "your_facebook_activity"); got != tt.want || ok != (tt.want != "") {
			t.Errorf("%s: %q, %v", name, got, ok)
		}
	}
	if s := AskForJSON("Facebook"); !strings.Contains(s, "Facebook") || !strings.Contains(s, "JSON") {
		t.Error(s)
	}
}

func TestWords(t *testing.T) {
	if diff := cmp.Diff([]string{"https://x.example/a", "http://y.example"}, Links("(https://x.example/a), http://y.example. https:// https://x.example/a ftp://z")); diff != "" {
		t.Error(diff)
	}
}

func TestSpan(t *testing.T) {
	var s Span
	if g := s.Gap("dates"); g.Section != "dates" || g.Detail == "" {
		t.Errorf("%+v", g)
	}
	for _, at := range []int64{1700000000, 0, 1500000000} {
		if at > 0 {
			s.Add(time.Unix(at, 0).UTC())
		} else {
			s.Add(time.Time{})
		}
	}
	if g := s.Gap("dates"); !strings.Contains(g.Detail, "from July 2017 to November 2023") {
		t.Errorf("%+v", g)
	}
}
