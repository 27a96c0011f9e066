package pinterest

import (
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
	providertest.Export(t, New(),
		providertest.Fixture{Name: "english", FS: at(t, "english", ""),
			Want: []string{"profile", "caption", "repost", "message", "comment", "follower", "following", "correspondent", "setting"}},
		providertest.Fixture{Name: "german", FS: at(t, "german", "folder/"), Want: []string{"profile", "caption"}},
		providertest.Fixture{Name: "several pages", FS: at(t, "several", ""), Want: []string{"caption"}, Unread: []string{"readme.html"}},
	)
}

func TestRecognize(t *testing.T) {
	for _, wrap := range []string{"", "Pinterest/", "~2/a/b/"} {
		r, ok := New().Recognize(at(t, "english", wrap))
		want := social.Account{Provider: name, ID: "moiraquill", Handle: "moiraquill", Name: "Móira Quill", URL: "https://www.pinterest.com/moiraquill/"}
		if diff := cmp.Diff(want, r.Account); diff != "" || !ok || !r.Exported.Equal(time.Date(2024, 2, 13, 15, 35, 1, 0, time.UTC)) {
			t.Errorf("below %q: %v %+v %s", wrap, ok, r, diff)
		}
	}
	if r, ok := New().Recognize(at(t, "german", "")); !ok || r.Account.ID != "moiraquill" {
		t.Errorf("%v %+v", ok, r)
	}
	for page, want := range map[string]bool{
		`<h1>Pins</h1>No data<br><h1>Boards</h1>No data<br>`: true,
		`<h1>Pins</h1>No data<br>`:                           false,
		`<h1>Pins</h1><h1>Needles</h1>`:                      false,
		`<h1>My page</h1><a href="https://www.pinterest.com/pin/7/">a shelf</a><p>Title: of a song</p>`:           false,
		`<a href="https://pinterest.example.org/pin/7/">x</a><br>Image: a,<br>Board Id: 3,<br>Private: False<br>`: false,
		`<a href="https://ie.pinterest.com/pin/7/">x</a><br>Image: a,<br>Board Id: 3,<br>Private: False<br>`:      true,
	} {
		if _, ok := New().Recognize(fstest.MapFS{"page.html": {Data: []byte(page)}}); ok != want {
			t.Errorf("%s: recognised %v, want %v", page, ok, want)
		}
	}
}

// TestGolden compares every item, with every field, with what was read and checked
// by eye.
func TestGolden(t *testing.T) {
	for _, layout := range []string{"english", "german", "several"} {
		t.Run(layout, func(t *testing.T) {
			providertest.Golden(t, filepath.Join("testdata", layout+".golden.jsonl"), read(t, at(t, layout, ""), social.Owner{}))
		})
	}
}
