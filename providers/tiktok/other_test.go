package tiktok

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

func data(s string) fstest.MapFS { return fstest.MapFS{"user_data.json": {Data: []byte(s)}} }

// Without the profile nobody's messages are taken for the owner's, unless the owner
// says who they are.
func TestWithoutProfile(t *testing.T) {
	fsys := data(`{"Direct Message":{"Direct Messages":{"ChatHistory":{"Chatverlauf mit zoe.placeholder:":[
		{"Date":"2025-01-01 10:00:00","From":"zoe.placeholder","Content":"hello"},{"Date":"2025-01-01 10:01:00","From":"moira","Content":"hello Zoë"}]}}}}`)
	if r, ok := New().Recognize(fsys); !ok || r.Account.ID != "" {
		t.Errorf("%v %+v", ok, r)
	}
	for _, tt := range []struct {
		handle string
		mine   int
	}{{"", 0}, {"@Moira", 1}} {
		items := read(t, fsys, social.Owner{Handles: map[string]string{name: tt.handle}})
		mine := 0
		for _, it := range items {
			if it.Post != nil && it.Post.Mine {
				mine++
			}
		}
		if mine != tt.mine || (gapOf(items, "whose export it is") == nil) != (tt.handle != "") {
			t.Errorf("handle %q: %d messages are mine, want %d", tt.handle, mine, tt.mine)
		}
		providertest.Check(t, items)
	}
}

func TestAbsent(t *testing.T) {
	items := read(t, data(`{"Post":{"Posts":{"VideoList":null}},"Profile And Settings":{"Follower":{"FansList":[]},"Following":null}}`), social.Owner{})
	for section, absent := range map[string]bool{"posts": false, "followers": false, "people followed": false, "comments": true, "likes": true, "settings": true, "profile": true} {
		g := gapOf(items, section)
		if absent && (g == nil || g.Reason != social.ReasonNotInExport) || !absent && g != nil {
			t.Errorf("%s: gap %+v, want one: %v", section, g, absent)
		}
	}
}

// Older exports list posts without captions: that is told.
func TestWithoutCaptions(t *testing.T) {
	items := read(t, at(t, "2024", ""), social.Owner{})
	if g := gapOf(items, "captions of posts"); g == nil || g.Count != 1 || g.Reason != social.ReasonNotInExport {
		t.Errorf("gap %+v", g)
	}
	if g := gapOf(read(t, at(t, "2025", ""), social.Owner{}), "captions of posts"); g != nil {
		t.Errorf("gap %+v", g)
	}
}

func TestDamaged(t *testing.T) {
	whole := `{"Comment":{"Comments":{"CommentsList":[{"date":"2025-01-01 10:00:00","comment":"a"},{"date":"2025-01-01 10:00:01","comment":"b"}]}},"Post":{"Posts":{"VideoList":[]}}}`
	items := read(t, data(whole[:strings.Index(whole, `"b"`)]), social.Owner{})
	g := gapOf(items, dataFile)
	if g == nil || g.Reason != social.ReasonFailed || !strings.Contains(g.Detail, "ends in the middle") {
		t.Errorf("gap %+v", g)
	}
	if gapOf(items, "posts") != nil {
		t.Error("says of what lies behind the damage that it is not there")
	}
	fsys := data(whole)
	fsys["user_data (1).json"] = &fstest.MapFile{Data: []byte("\x00\x00")}
	if g := gapOf(read(t, fsys, social.Owner{}), dataFile); g == nil {
		t.Error("says nothing of a damaged file beside a good one")
	}
}

// Conversations in shapes other than a list below a title.
func TestConversations(t *testing.T) {
	const m = `{"date":"2025-01-01 10:00:00","from":"zoe.placeholder","content":"hello"}`
	for in, want := range map[string]map[string]int{
		`{"Group Chat":{"GroupChat":{"Tea:":{"Messages":[` + m + `]}}}}`:                                                                        {"message": 1, "group-member": 1},
		`{"Group Chat":{"GroupChat":[{"GroupName":"Tea","Messages":[` + m + `]}]}}`:                                                             {"message": 1, "group-member": 1},
		`{"Direct Messages":{"ChatHistory":{"Chat History with zoe.placeholder:":7}}}`:                                                          {"failed": 1},
		`{"Direct Messages":{"ChatHistory":{"Chat History with zoe.placeholder:":["x"]}}}`:                                                      {"failed": 1, "correspondent": 1},
		`{"Direct Messages":{"ChatHistory":{"Chat History with zoe.placeholder:":null}}}`:                                                       {},
		`{"Direct Messages":{"ChatHistory":{}}}`:                                                                                                {},
		`{"Tako Chat History":{"TakoChatHistoryList":[{"Messages":[{"Date":"2025-01-01 10:00:00","Content":{"role":"bot","text":"hello"}}]}]}}`: {"message": 1},
		`{"Tako Chat History":{"TakoChatHistoryList":[{"Messages":[{"Date":"2025-01-01 10:00:00","Content":"hello"}]}]}}`:                       {"failed": 1},
	} {
		items := read(t, data(`{"Direct Message":`+in+`}`), social.Owner{})
		got := map[string]int{}
		for _, it := range items {
			switch {
			case it.Gap == nil:
				got[it.Count()]++
			case it.Gap.Reason == social.ReasonFailed:
				got["failed"] += it.Gap.Count
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", in, diff)
		}
		providertest.Check(t, items)
	}
}

func TestState(t *testing.T) {
	for _, tt := range []struct {
		value string
		guard bool
		want  social.State
	}{
		{"On", false, social.StateOpen}, {"ENABLED", true, social.StateClosed}, {"off", true, social.StateOpen}, {"Disabled", false, social.StateClosed},
		{"Everyone", false, social.StateOpen}, {"Friends", false, social.StateLimited}, {"Only Me", false, social.StateClosed}, {"Myself", false, social.StateClosed},
		{"No one", false, social.StateClosed}, {"Default", false, social.StateUnknown},
	} {
		if got := state(tt.value, tt.guard); got != tt.want {
			t.Errorf("%q: %s, want %s", tt.value, got, tt.want)
		}
	}
}

// A report tells what was read from what was not by the keys.
func TestKeys(t *testing.T) {
	known := map[string]bool{"": true}
	for _, s := range switches {
		known[s.Key] = true
	}
	for _, s := range accountSettings {
		if !known[s.key] {
			t.Errorf("%s is read and is no switch", s.key)
		}
	}
	for _, s := range broadcastSettings {
		if !known[s.key] {
			t.Errorf("%s is read and is no switch", s.key)
		}
	}
}

func TestPrivateAccountNarrowsEveryone(t *testing.T) {
	const posts = `"Post":{"Posts":{"VideoList":[{"Date":"2025-01-01 10:00:00","Title":"a","WhoCanView":"Everyone"}]}}`
	for setting, want := range map[string]social.Audience{"On": social.AudienceFollowers, "Off": social.AudiencePublic, "N/A": social.AudiencePublic} {
		items := read(t, data(`{`+posts+`,"App Settings":{"Settings":{"SettingsMap":{"private account":"`+setting+`"}}}}`), social.Owner{})
		for _, it := range items {
			if it.Post != nil && it.Post.Audience != want {
				t.Errorf("private account %s: %s, want %s", setting, it.Post.Audience, want)
			}
		}
	}
}

func TestTimes(t *testing.T) {
	want := time.Date(2025, 3, 3, 9, 10, 11, 0, time.UTC)
	for in, ok := range map[string]bool{"2025-03-03 09:10:11": true, "2025-03-03 09:10:11 UTC": true, "2025-03-03T10:10:11+01:00": true,
		"": false, "N/A": false, "2025-03-03": false, "1970-01-01 00:00:00": false, "2025-13-03 09:10:11": false} {
		if got := parseTime(in); ok && !got.Equal(want) || !ok && !got.IsZero() {
			t.Errorf("parseTime(%q) = %v", in, got)
		}
	}
	for in, ok := range map[string]bool{"1740993011": true, "1740993011000": true, "0": false, "-5": false, "9223372036854775807": false, "x": false} {
		if got := fromUnix(in); ok && !got.Equal(want) || !ok && !got.IsZero() {
			t.Errorf("fromUnix(%q) = %v", in, got)
		}
	}
	long := strings.Repeat(`{"Date": "2025-03-02 09:10:11"},`, 20_000) + `{"date" : "2025-03-03 09:10:11 UTC"},{"Content":"Date: 2031-01-01 00:00:00","birthDate":"2030-01-01"}`
	for cut := range 40 { // wherever the edge of what is looked at falls
		if got := latest(strings.NewReader(strings.Repeat(" ", cut)+long), time.Now()); !got.Equal(want) {
			t.Fatalf("latest = %v", got)
		}
	}
}

func TestAddresses(t *testing.T) {
	for in, want := range map[string][2]string{
		"https://www.tiktokv.com/share/video/7240000000000000021/":    {"7240000000000000021", ""},
		"https://www.tiktok.com/@zoe.placeholder/photo/7240000000000": {"7240000000000", "zoe.placeholder"},
		"https://tiktok.com/@zoe/video/12":                            {"", "zoe"},
		"https://example.org/@zoe/video/7240000000000000021":          {"7240000000000000021", ""},
		"https://v16.example/file/7240000000000000021":                {"", ""},
		"video":       {"", ""},
		"https://%zz": {"", ""},
	} {
		if got := [2]string{videoID(in), handleIn(in)}; got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
	got := fmt.Sprint(mentions("@zoe.placeholder. and a@b.example, @ and @ZOE.placeholder (@sean_sample)"))
	if want := "[{ zoe.placeholder } { sean_sample }]"; got != want {
		t.Errorf("mentions: %s, want %s", got, want)
	}
}

// The videos watched are the bulk of most exports.
func BenchmarkRead(b *testing.B) {
	var buf bytes.Buffer
	list := func(n int, format string) {
		for i := range n {
			if i > 0 {
				buf.WriteByte(',')
			}
			fmt.Fprintf(&buf, format, i%24, i%60, i%60, i)
		}
	}
	buf.WriteString(`{"Comment":{"Comments":{"CommentsList":[`)
	list(20_000, `{"date": "2025-03-03 %02d:%02d:%02d UTC", "comment": "a kettle sings, number %d", "photo": "N/A", "originalPostUrl": "N/A"}`)
	buf.WriteString(`]}},"Direct Message":{"Direct Messages":{"ChatHistory":{"Chat History with zoe.placeholder:":[`)
	list(50_000, `{"Date": "2025-03-03 %02d:%02d:%02d", "From": "zoe.placeholder", "Content": "is there tea, number %d"}`)
	buf.WriteString(`]}}},"Likes and Favorites":{"Like List":{"ItemFavoriteList":[`)
	list(50_000, `{"date": "2025-03-03 %02d:%02d:%02d", "link": "https://www.tiktokv.com/share/video/72000000000%08d/"}`)
	buf.WriteString(`]}},"Profile And Settings":{"Profile Info":{"ProfileMap":{"userName":"dr_moira_quill"}}},"Your Activity":{"Watch History":{"VideoList":[`)
	list(250_000, `{"Date": "2025-03-03 %02d:%02d:%02d", "Link": "https://www.tiktokv.com/share/video/72000000000%08d/", "Title": ""}`)
	buf.WriteString(`]}}}`)
	providertest.Bench(b, New(), map[string][]byte{"user_data_tiktok.json": buf.Bytes()}, social.Owner{}, 120_000)
}
