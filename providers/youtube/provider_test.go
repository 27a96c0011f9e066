package youtube

import (
	"io/fs"
	"maps"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// load makes a file system of testdata/name.txtar, without strip at the front of
// its names and below the folder wrap.
func load(t testing.TB, name, strip, wrap string) fstest.MapFS {
	t.Helper()
	return providertest.Load(t, filepath.Join("testdata", name+".txtar"), strip, wrap)
}

func gathered(t testing.TB, fsys fs.FS) []social.Item {
	t.Helper()
	return providertest.Items(t, New(), fsys, social.Owner{})
}

// unopened are other products, films and pictures, and what is only said to be there.
var unopened = []string{"Takeout/*.html", "Takeout/Mail/*", "Takeout/Google*/*/*", "*/*/history/*", "*/*/Verlauf/*", "*/*/music*/*", "*/*/videos/*", "*/*/*/*.png",
	"*/*/*/video texts.csv", "*/*/*/channel images.csv", "*/*/*/*-videos.csv", "*/*/*/*-Videos.csv", "*/*/brand-new.json"}

func TestExport(t *testing.T) {
	providertest.Export(t, New(),
		providertest.Fixture{Name: "2025", FS: load(t, "2025", "", ""), Unread: unopened,
			Want: []string{"profile", "setting", "comment", "reply", "caption", "post", "following"}},
		providertest.Fixture{Name: "2023-de", FS: load(t, "2023-de", "", ""), Unread: unopened,
			Want: []string{"profile", "setting", "comment", "reply", "caption", "following"}},
		providertest.Fixture{Name: "2019", FS: load(t, "2019", "", ""), Unread: unopened,
			Want: []string{"profile", "setting", "comment", "caption", "like", "following"}},
	)
}

func TestLayouts(t *testing.T) {
	modern := map[string]int{"profile": 1, "setting": 11, "comment": 5, "reply": 1, "caption": 5, "post": 1, "following": 2, "gap": 6}
	beside := maps.Clone(modern) // other products
	beside["gap"]++
	german := map[string]int{"profile": 1, "setting": 5, "comment": 2, "reply": 1, "caption": 2, "following": 1, "gap": 2}
	const en, de = "Takeout/YouTube and YouTube Music/", "Takeout/YouTube und YouTube Music/"
	for _, tt := range []struct {
		name, file, strip, wrap string
		counts                  map[string]int
	}{
		{"whole", "2025", "", "", beside},
		{"below folders", "2025", "", "my youtube/of 2025/", beside},
		{"the product alone", "2025", en, "", modern},
		{"spaces that do not break", "2025", en, "Takeout/YouTube\u00a0and YouTube\u00a0Music/", modern},
		{"another alphabet", "2025", en, "Takeout/يوتيوب و يوتيوب ميوزيك/", modern},
		{"differing between parts", "2025", "", "~2/", beside},
		{"German", "2023-de", "", "", german},
		{"German, letters taken apart", "2023-de", de + "Kanäle/", de + "Kana\u0308le/", map[string]int{"profile": 1, "setting": 4, "gap": 4}},
		{"2019", "2019", "", "", map[string]int{"profile": 1, "setting": 2, "comment": 3, "caption": 2, "following": 1, "like": 1, "gap": 1}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			fsys := load(t, tt.file, tt.strip, tt.wrap)
			r, ok := New().Recognize(fsys)
			if !ok {
				t.Fatal("not recognised")
			}
			want := social.Account{Provider: name, ID: "UCquill0000000000000000a", Handle: "drquill", Name: "Dr Móira Quill",
				URL: "https://www.youtube.com/channel/UCquill0000000000000000a"}
			if diff := cmp.Diff(want, r.Account); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(tt.counts, providertest.CountsAndGaps(gathered(t, fsys))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestGolden(t *testing.T) {
	for _, file := range []string{"2025", "2023-de", "2019"} {
		providertest.Golden(t, filepath.Join("testdata", file+".golden.jsonl"), gathered(t, load(t, file, "", "")))
	}
}
