package tiktok

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

func read(t testing.TB, fsys fs.FS, owner social.Owner) []social.Item {
	t.Helper()
	return providertest.Items(t, New(), fsys, owner)
}

func gapOf(items []social.Item, section string) *social.Gap {
	for _, it := range items {
		if it.Gap != nil && it.Gap.Section == section {
			return it.Gap
		}
	}
	return nil
}

// at returns the files of a testdata folder, below the folder wrap.
func at(t testing.TB, layout, wrap string) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	dir := os.DirFS(filepath.Join("testdata", layout))
	err := fs.WalkDir(dir, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(dir, name)
		out[wrap+name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestExport(t *testing.T) {
	texts := fstest.MapFS{
		"TikTok_Data/Your Activity/Watch History.txt": {Data: []byte("Date: 2025-01-01 00:00:00 UTC\nLink: https://www.tiktokv.com/share/video/7200000000000000013/\n")},
		"TikTok_Data/Post/Posts.txt":                  {Data: []byte("")},
		"TikTok_Data/Profile/Profile Info.txt":        {Data: []byte("Username: dr_moira_quill\n")},
	}
	providertest.Export(t, New(),
		providertest.Fixture{Name: "2024", FS: at(t, "2024", ""), Want: []string{"profile", "setting", "caption", "comment", "message", "like", "follower", "following", "blocked", "correspondent"}},
		providertest.Fixture{Name: "2025", FS: at(t, "2025", "TikTok_Data_1/"), Want: []string{"profile", "setting", "caption", "comment", "message", "like", "review", "follower", "blocked", "correspondent"}},
		providertest.Fixture{Name: "2026", FS: at(t, "2026", ""), Want: []string{"profile", "setting", "caption", "story", "comment", "message", "like", "repost", "follower", "following", "correspondent", "group-member"}},
		providertest.Fixture{Name: "text", FS: texts, Unread: []string{"*/*/*"}},
	)
}

func TestRecognize(t *testing.T) {
	want := social.Account{Provider: name, ID: "dr_moira_quill", Handle: "dr_moira_quill", Name: "Móira Quill", URL: "https://www.tiktok.com/@dr_moira_quill"}
	for _, wrap := range []string{"", "TikTok_Data_1768/", "~2/a/b/"} {
		r, ok := New().Recognize(at(t, "2026", wrap))
		if !ok || r.Layout != from2026 || !r.Exported.Equal(time.Date(2026, 2, 4, 9, 10, 11, 0, time.UTC)) {
			t.Errorf("below %q: %v %+v", wrap, ok, r)
		}
		if diff := cmp.Diff(want, r.Account); diff != "" {
			t.Error(diff)
		}
	}
	for layout, file := range map[string]string{upTo2024: "2024", of2025: "2025"} {
		if r, ok := New().Recognize(at(t, file, "")); !ok || r.Layout != layout || r.Account.ID != want.ID {
			t.Errorf("%s: %v %+v", file, ok, r)
		}
	}
	for name, data := range map[string]string{
		"user_data (1).json":        `{"Your Activity":{}}`,
		"user_data_tiktok~2.json":   "\ufeff{\"Profile And Settings\":{}}",
		"my TikTok, renamed.json":   `{"Comment":{"Comments":null},"Post":{}}`,
		"user_data.json":            `{"something":1}`,
		"other_user_data.json":      `[]`,
		"tiktok.json":               ``,
		"backup.json":               `{"Profile And Settings":{"Profile Info":{},"Follower":{}},"Post":{}}`,
		"documents/comment.json":    `{"Comment":{"Comments":null}}`,
		"documents/user_data.jsonl": `{"Comment":{"Comments":null}}`,
	} {
		_, ok := New().Recognize(fstest.MapFS{name: {Data: []byte(data)}})
		if want := bytes.Contains([]byte(data), []byte(`":{`)) && filepath.Dir(name) == "."; ok != want {
			t.Errorf("%s: recognised %v, want %v", name, ok, want)
		}
	}
}

func TestTextExport(t *testing.T) {
	texts := fstest.MapFS{
		"Activity/Like List.txt":   {Data: []byte("Date: 2025-01-01 00:00:00\nLink: https://example.org\n")},
		"Profile/Profile Info.txt": {Data: []byte("Username: x\n")},
		"notes.txt":                {Data: []byte("tiktok")},
	}
	r, ok := New().Recognize(texts)
	if !ok || r.Unreadable == "" || len(r.Because) != 2 {
		t.Errorf("%v %+v", ok, r)
	}
	items := read(t, texts, social.Owner{})
	if len(items) != 1 || items[0].Gap == nil || items[0].Gap.Reason != social.ReasonFailed {
		t.Errorf("%+v", items)
	}
	if _, ok := New().Recognize(fstest.MapFS{"Activity/Like List.txt": {Data: []byte("milk, tea")}, "Post/Posts.txt": {Data: []byte("stamps")}}); ok {
		t.Error("takes notes for TikTok's")
	}
}

// TestGolden compares every item, with every field, with what was read and checked
// by eye.
func TestGolden(t *testing.T) {
	for _, layout := range []string{"2024", "2025", "2026"} {
		t.Run(layout, func(t *testing.T) {
			providertest.Golden(t, filepath.Join("testdata", layout+".golden.jsonl"), read(t, at(t, layout, ""), social.Owner{}))
		})
	}
}

// The same post, comment or message has the same identifier in every layout, and
// two files of one account give each only once.
func TestSeveral(t *testing.T) {
	both := at(t, "2024", "")
	for name, f := range at(t, "2025", "newer/") {
		both[name] = f
	}
	alone := map[string]int{}
	ids := func(items []social.Item) map[string]int {
		n := map[string]int{}
		for _, it := range items {
			if it.Post != nil {
				n[string(it.Kind())+" "+it.ID()]++
			}
		}
		return n
	}
	for _, layout := range []string{"2024", "2025"} {
		for id := range ids(read(t, at(t, layout, ""), social.Owner{})) {
			alone[id]++
		}
	}
	items := read(t, both, social.Owner{})
	together := ids(items)
	shared := 0
	for id, n := range alone {
		if together[id] != 1 {
			t.Errorf("%s is there %d times, want once", id, together[id])
		}
		if n == 2 {
			shared++
		}
	}
	if len(together) != len(alone) || shared != 5 { // a post, a comment, two messages, a like
		t.Errorf("%d together, %d alone, of these %d in both", len(together), len(alone), shared)
	}
	providertest.Check(t, items)

	other := bytes.ReplaceAll(both["user_data.json"].Data, []byte("Dr_Moira_Quill"), []byte("somebody.else"))
	both["user_data.json"] = &fstest.MapFile{Data: other}
	if g := gapOf(read(t, both, social.Owner{}), "files of another account"); g == nil || g.Count != 1 {
		t.Errorf("gap %+v", g)
	}
}
