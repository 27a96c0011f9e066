package googlebusiness

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// FuzzRead puts bytes in the place of one kind of file after the other.
func FuzzRead(f *testing.F) {
	fixture := load(f, "2026", "Takeout/", "")
	for _, file := range fixture {
		f.Add(file.Data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		const account = "Google Business Profile/account-1009/"
		fsys := fstest.MapFS{account + "data.json": fixture[account+"data.json"]}
		for _, name := range []string{"location-1/data.json", "location-2/additionalData.json", "location-1/reviews.json", "location-1/localPost-1/data.json",
			"location-1/media-1.json", "location-1/questions.json", "../../Maps/Reviews.json"} {
			fsys[strings.ReplaceAll(account+name, account+"../../", "")] = &fstest.MapFile{Data: data}
		}
		if _, ok := New().Recognize(fsys); !ok {
			t.Error("not recognised any more")
		}
		var items []social.Item
		for it, err := range New().Read(t.Context(), fsys, social.Owner{}) {
			if err != nil {
				t.Fatal(err)
			}
			items = append(items, it)
		}
		if !strings.ContainsAny(string(data), `<&\`) { // what somebody typed may look like markup
			providertest.Check(t, items)
		}
	})
}

func FuzzOriginal(f *testing.F) {
	f.Add("(Translated by Google) a\n\n(Original)\nb")
	f.Add("b\n\n(Translated by Google)\na")
	f.Fuzz(func(t *testing.T, s string) {
		if got := original(s); got == "" && social.Plain(s) != "" {
			t.Errorf("nothing is left of %q", s)
		}
	})
}
