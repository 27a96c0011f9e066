package googlebusiness

import (
	"io/fs"
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

func read(t testing.TB, fsys fs.FS) []social.Item {
	t.Helper()
	return providertest.Items(t, New(), fsys, social.Owner{})
}

// unopened are the other products, pictures, and what is only said to be there.
var unopened = []string{"Takeout/*.html", "Takeout/Mail/*", "Takeout/YouTube*/*/*", "Takeout/Maps*/Saved*", "Takeout/Maps*/Rez*", "*/*/businessPersonalization.json",
	"*/*/*/*/*.jpeg", "*/*/*/*/*/*.jpeg", "*/*/*/*/brand-new.json"}

func TestExport(t *testing.T) {
	providertest.Export(t, New(),
		providertest.Fixture{Name: "2026", FS: load(t, "2026", "", ""), Unread: unopened,
			Want: []string{"profile", "review", "review-reply", "post", "caption", "comment", "reply"}},
		providertest.Fixture{Name: "2019", FS: load(t, "2019", "", ""), Unread: unopened, Want: []string{"profile", "review", "review-reply", "post"}},
	)
}

func TestLayouts(t *testing.T) {
	whole := map[string]int{"profile": 1, "review": 6, "review-reply": 2, "post": 2, "caption": 2, "comment": 1, "reply": 2, "gap": 3}
	alone := map[string]int{"profile": 1, "review": 4, "review-reply": 2, "post": 2, "caption": 2, "comment": 1, "reply": 2, "gap": 2}
	for _, tt := range []struct {
		name, file, strip, wrap string
		id, called              string
		counts                  map[string]int
	}{
		{"whole", "2026", "", "", "1009", "Móira Quill", whole},
		{"below folders", "2026", "", "download/of 2026/", "1009", "Móira Quill", whole},
		{"the product alone, in any language", "2026", "Takeout/Google Business Profile/", "Takeout/Profil d’établissement Google/", "1009", "Móira Quill", alone},
		{"without its folder", "2026", "Takeout/Google Business Profile/", "", "1009", "Móira Quill", alone},
		{"differing between parts", "2026", "", "~2/", "1009", "Móira Quill", whole},
		{"one account", "2026", "Takeout/Google Business Profile/account-1009/", "", "1009", "Quill Family Practice",
			map[string]int{"profile": 1, "review": 3, "review-reply": 2, "post": 2, "caption": 2, "comment": 1, "reply": 2}},
		{"one location", "2026", "Takeout/Google Business Profile/account-1009/location-2001/", "", "1009", "Quill Family Practice",
			map[string]int{"profile": 1, "review": 3, "review-reply": 2, "post": 2, "caption": 2, "comment": 1, "reply": 2}},
		{"one page of reviews", "2026", "Takeout/Google Business Profile/account-1002/location-2002/reviews_001.json", "reviews_001.json", "1002", "",
			map[string]int{"review": 1, "gap": 1}},
		{"2019", "2019", "", "", "1009", "Praxis Quill", map[string]int{"profile": 1, "review": 2, "review-reply": 1, "post": 1, "gap": 1}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			fsys := load(t, tt.file, tt.strip, tt.wrap)
			r, ok := New().Recognize(fsys)
			if !ok {
				t.Fatal("not recognised")
			}
			if diff := cmp.Diff(social.Account{Provider: name, ID: tt.id, Name: tt.called}, r.Account); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(tt.counts, providertest.CountsAndGaps(read(t, fsys))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Reviews are the same whichever account of the download they came under.
func TestStable(t *testing.T) {
	ids := func(fsys fs.FS) map[string]bool {
		m := map[string]bool{}
		for _, it := range read(t, fsys) {
			if it.Post != nil {
				m[string(it.Post.Kind)+it.Post.ID] = true
			}
		}
		return m
	}
	all := ids(load(t, "2026", "", ""))
	for id := range ids(load(t, "2026", "Takeout/Google Business Profile/account-1009/location-2001/", "")) {
		if !all[id] {
			t.Errorf("%s is called otherwise in the whole", id)
		}
	}
}

func TestStrangers(t *testing.T) {
	maps := load(t, "2026", "Takeout/Maps (your places)/", "Takeout/Maps (your places)/")
	for what, fsys := range map[string]fs.FS{
		"reviews written":     maps,
		"reviews written, up": load(t, "2026", "Takeout/Maps (your places)/", ""),
		"somebody's own":      fstest.MapFS{"account-1/data.json": {Data: []byte(`{"name":"Zoë"}`)}, "location-1/reviews.json": {Data: []byte(`{"reviews":[]}`)}},
		"nobody's business": fstest.MapFS{"Takeout/Google My Business/account-1009/data.json": {Data: []byte(`{"name":"accounts/1009","type":"PERSONAL"}`)},
			"Takeout/Google My Business/businessPersonalization.json": {Data: []byte("{}")}},
		"reviews of a shop": fstest.MapFS{"reviews.json": {Data: []byte(`{"reviews":[{"name":"x","comment":"y"}]}`)}},
		"youtube":           fstest.MapFS{"Takeout/YouTube and YouTube Music/comments/comments.csv": {Data: []byte("Comment ID,Channel ID\n")}},
	} {
		if r, ok := New().Recognize(fsys); ok {
			t.Errorf("takes %s for its own because of %q", what, r.Because)
		}
	}
}

func TestGolden(t *testing.T) {
	for _, file := range []string{"2026", "2019"} {
		providertest.Golden(t, filepath.Join("testdata", file+".golden.jsonl"), read(t, load(t, file, "", "")))
	}
}
