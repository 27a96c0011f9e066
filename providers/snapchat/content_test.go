package snapchat

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

// renamed gives every JSON file of the fixture a name that says nothing.
func renamed(fsys fstest.MapFS) fstest.MapFS {
	out := fstest.MapFS{}
	for i, name := range slices.Sorted(maps.Keys(fsys)) {
		if path.Ext(name) == ".json" {
			out[fmt.Sprintf("saved/[%d] download.JSON", i)] = fsys[name]
		} else {
			out[name] = fsys[name]
		}
	}
	return out
}

// TestRenamed holds that files of any name give the same items.
func TestRenamed(t *testing.T) {
	ids := func(fsys fs.FS) (out []string) {
		for _, it := range read(t, fsys, social.Owner{}) {
			if it.Gap == nil {
				out = append(out, string(it.Kind())+" "+it.ID())
			}
		}
		return out
	}
	for _, name := range []string{"2025", "2021"} {
		plain := load(t, name, "")
		want, _ := New().Recognize(plain)
		got, ok := New().Recognize(renamed(plain))
		if !ok || got.Account.Key() != want.Account.Key() || got.Layout != want.Layout || !got.Exported.Equal(want.Exported) {
			t.Errorf("%s: %+v, want %+v", name, got, want)
		}
		if diff := cmp.Diff(ids(plain), ids(renamed(plain))); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestSectionOf(t *testing.T) {
	for content, want := range map[string]string{
		`{"Basic Information": {"Username": "moira.quill"}}`:                                                  secAccount,
		"\ufeff" + `{"Login History": [], "Basic Information": {"Creation Date": "2019-05-04 10:00:00 UTC"}}`: secAccount,
		`{"Friends": [], "Friend Requests Sent": [], "Shortcuts": []}`:                                        secFriends,
		`{"Friends": [{"Username": "z", "Display Name": "Z"}`:                                                 secFriends,
		`{"Saved Media": []}`:                                          secMemories,
		`{"Your Story Views": [{"Story Date": "x"`:                     secStories,
		`{"Shared Story": []}`:                                         secShared,
		`{"Profile": {"Profile Title": "M"}, "Spotlights": []}`:        secPublic,
		`{"My AI Content": []}`:                                        secMyAI,
		`{"Frequent Locations": [{"City": "Limerick"}]}`:               secPlaces,
		`{"Interactions": {"Web Interactions": ["a"]}}`:                secAdverts,
		`{"Login History": [{"IP": "203.0.113.7", "Device": "Acme"}]}`: secDevices,
		`{"zoe": [], "sean": [{"From": "sean", "Created": "2021-01-01 00:00:00 UTC", "Content": "Hello"}]}`:         secChats,
		`{"Received Saved Chat History": [{"From": "zoe", "Created": "2021-01-01 00:00:00 UTC", "Text": "Hello"}]}`: secChats,
		`{"zoe": [{"From": "zoe", "Created": "2021-01-01 00:00:00 UTC", "Media Type": "IMAGE"}]}`:                   secSnaps,

		``:   "",
		`{}`: "",
		`[]`: "",
		`[{"Basic Information": {"Username": "moira"}}]`: "",
		`{"Basic Information": "none"}`:                  "",
		`{"Friends": []}`:                                "",
		`{"Friends": [{"name": "Zoë"}], "Comments": []}`: "",
		`{"Profile": {"Name": "M"}}`:                     "",
		`{"Interactions": []}`:                           "",
		`{"zoe": [{"From": "sean", "Created": "2021-01-01 00:00:00 UTC", "Content": "Hello"}], "notes": [1]}`:           secChats,
		`{"zoe": [{"From": "sean", "Created": "2021-01-01 00:00:00 UTC", "Content": "Hello"}], "notes": [{"a": 1}]}`:    "",
		`{"zoe": [{"from": "sean", "created": "2021-01-01 00:00:00 UTC", "content": "Hello"}]}`:                         "",
		`{"zoe": [{"From": "sean", "Created": "1 January 2021", "Content": "Hello"}]}`:                                  "",
		`{"Your Activity": {"Comments": {}}, "Direct Message": {"Direct Messages": {"ChatHistory": {}}}}`:               "",
		`{"messages": [{"sender_name": "Zo", "timestamp_ms": 1}], "participants": []}`:                                  "",
		`{"type": "OrderedCollection", "orderedItems": [{"published": "2021-01-01T00:00:00Z", "content": "<p>Hi</p>"}]`: "",
		strings.Repeat(`{"Saved Media":`, 100_000):                                                                      secMemories,
		`{"a": "` + strings.Repeat("x", 64<<10) + `", "Basic Information": {"Username": "moira"}}`:                      "", // only the beginning is looked at
	} {
		if got := sectionOf(fstest.MapFS{"a.json": {Data: []byte(content)}}, "a.json"); got != want {
			t.Errorf("%.120s: %q, want %q", content, got, want)
		}
	}
}

// TestAlone holds that a file on its own is recognised, and does not say whose it
// is unless it does.
func TestAlone(t *testing.T) {
	for content, id := range map[string]string{
		`{"Basic Information": {"Username": "Moira.Quill"}}`:     "moira.quill",
		`{"Saved Media": [{"Date": "2024-06-01 10:00:00 UTC"}]}`: "",
	} {
		for _, name := range []string{"a.json", "account (1).json", "json/one/two/B.JSON", "~2/odd * name?.json"} {
			r, ok := New().Recognize(fstest.MapFS{name: {Data: []byte(content)}})
			if !ok || r.Account.ID != id || !slices.Equal(r.Because, []string{name}) {
				t.Errorf("%s: %v %+v", name, ok, r)
			}
		}
		if _, ok := New().Recognize(fstest.MapFS{"notes.txt": {Data: []byte(content)}}); ok {
			t.Error("a text file is taken")
		}
	}
}

// TestMany holds that an export of thousands of files is not gone through.
func TestMany(t *testing.T) {
	fsys := fstest.MapFS{}
	for i := range most {
		fsys[fmt.Sprintf("inbox/%03d/message_1.json", i)] = &fstest.MapFile{Data: []byte(`{"participants": []}`)}
	}
	fsys["zzz.json"] = &fstest.MapFile{Data: []byte(`{"Saved Media": []}`)}
	if _, ok := New().Recognize(fsys); ok {
		t.Error("more files were looked into than the limit")
	}
}
