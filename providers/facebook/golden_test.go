package facebook

import (
	"bytes"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// load makes a file system of testdata/name.txtar, below the folder wrap. The
// letters beyond ASCII, which stand there as people write them, become what the
// network makes of them; encrypted chats alone are spared.
func load(t testing.TB, name, wrap string) fstest.MapFS {
	t.Helper()
	a, err := txtar.ParseFile(filepath.Join("testdata", name+".txtar"))
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{}
	for _, f := range a.Files {
		data := f.Data
		if name != "encrypted" {
			data = mangle(data)
		}
		fsys[wrap+f.Name] = &fstest.MapFile{Data: data}
	}
	return fsys
}

// mangle writes each byte of a letter beyond ASCII as a letter of its own.
func mangle(data []byte) []byte {
	var out bytes.Buffer
	for _, b := range data {
		if b < 0x80 {
			out.WriteByte(b)
		} else {
			fmt.Fprintf(&out, `\u%04x`, b)
		}
	}
	return out.Bytes()
}

func read(t testing.TB, fsys fs.FS, owner social.Owner) []social.Item {
	t.Helper()
	return providertest.Items(t, New(), fsys, owner)
}

var (
	moira = social.Account{Provider: "facebook", ID: "dr.moira.quill", Handle: "dr.moira.quill", Name: "Móira Quill",
		URL: "https://www.facebook.com/dr.moira.quill", Created: time.Unix(1200000000, 0).UTC()}
	whole = map[string]int{"profile": 1, "setting": 13, "friend": 4, "follow-request": 2, "following": 3, "follower": 1, "blocked": 3,
		"post": 16, "caption": 5, "story": 1, "review": 1, "comment": 8, "like": 3, "message": 11, "correspondent": 3, "group-member": 2}
)

func TestLayouts(t *testing.T) {
	german, early := moira, moira
	german.ID, german.Handle, german.URL = "móira quill", "", "https://www.facebook.com/profile.php?id=100000000000001"
	early.Handle, early.URL = "Dr.Moira.Quill", "https://www.facebook.com/Dr.Moira.Quill"
	for _, tt := range []struct {
		name   string
		want   social.Recognition
		counts map[string]int
	}{
		{"2026", social.Recognition{Layout: "2024 and later, your_facebook_activity, with the profile", Account: moira, Exported: time.Unix(1718900100, 0).UTC()}, whole},
		{"2023", social.Recognition{Layout: "2023 to 2024, your_activity_across_facebook, with the profile", Account: german, Exported: time.Unix(1718480800, 0).UTC()},
			map[string]int{"profile": 1, "setting": 3, "friend": 2, "post": 3, "comment": 1, "like": 1, "message": 1, "correspondent": 1}},
		{"2019", social.Recognition{Layout: "to 2023, a folder for each kind at the top, with the profile", Account: early, Exported: time.Unix(1318471000, 0).UTC()},
			map[string]int{"profile": 1, "setting": 1, "friend": 1, "following": 1, "post": 2, "comment": 1, "like": 1, "message": 3, "correspondent": 1, "group-member": 1}},
		{"encrypted", social.Recognition{Layout: "encrypted chats of Messenger, a download of its own", Part: "encrypted messages",
			Account: social.Account{Provider: "facebook"}, Owners: []string{"Móira Quill"}, Exported: time.UnixMilli(1718471000001).UTC()},
			map[string]int{"message": 3, "correspondent": 1, "group-member": 2}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, wrap := range []string{"", "wrapper/", "a/b/", "personal_information/profile_information/"} {
				if tt.name == "encrypted" && strings.HasPrefix(wrap, "personal") {
					continue // it has no folders
				}
				fsys := load(t, tt.name, wrap)
				got, ok := New().Recognize(fsys)
				if !ok {
					t.Fatalf("not recognised below %q", wrap)
				}
				if strings.HasPrefix(wrap, "personal") {
					got.Layout = tt.want.Layout // the year cannot be told there
				}
				got.Because = nil
				if diff := cmp.Diff(tt.want, got); diff != "" {
					t.Errorf("below %q: %s", wrap, diff)
				}
				if diff := cmp.Diff(tt.counts, providertest.Counts(read(t, fsys, social.Owner{}))); diff != "" {
					t.Errorf("below %q: %s", wrap, diff)
				}
			}
		})
	}
}

func TestHTML(t *testing.T) {
	got, ok := New().Recognize(load(t, "html", ""))
	if !ok || got.Unreadable == "" || len(got.Because) != 1 || got.Account.Provider != "facebook" {
		t.Errorf("%v %+v", ok, got)
	}
}

// TestGolden compares every item, with every field, with what was read and
// checked by eye.
func TestGolden(t *testing.T) {
	for _, name := range []string{"2026", "2023", "2019", "encrypted"} {
		t.Run(name, func(t *testing.T) {
			providertest.Golden(t, filepath.Join("testdata", name+".golden.jsonl"), read(t, load(t, name, ""), social.Owner{}))
		})
	}
}
