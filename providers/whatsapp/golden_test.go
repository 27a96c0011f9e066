package whatsapp

import (
	"io/fs"
	"path/filepath"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

var moira = social.Owner{Name: "Moira Quill", Title: "Dr"}

// load makes a file system of testdata/name.txtar, below the folder wrap.
func load(t testing.TB, name, wrap string) fstest.MapFS {
	t.Helper()
	return providertest.Load(t, filepath.Join("testdata", name+".txtar"), "", wrap)
}

func read(t testing.TB, fsys fs.FS, owner social.Owner) []social.Item {
	t.Helper()
	return providertest.Items(t, New(), fsys, owner)
}

func chatFile(text string) fstest.MapFS {
	return fstest.MapFS{"_chat.txt": {Data: []byte(text)}}
}

func TestLayouts(t *testing.T) {
	for _, tt := range []struct {
		name, layout, exported string
		owners                 []string
		account                string
		counts                 map[string]int
	}{
		{"iphone", "a chat, iPhone, 2021", "2021-10-14T15:49:00Z", []string{"Zoë Placeholder", "Seán Sample", "Móira Quill", "+353 86 123 4567"}, "móira quill",
			map[string]int{"profile": 1, "message": 13, "group-member": 5}},
		{"android", "a chat, Android, 2023", "2023-06-20T00:19:00Z", []string{"Dr Móira Quill", "Zoë Placeholder"}, "dr móira quill",
			map[string]int{"profile": 1, "message": 11, "correspondent": 1}},
		{"spanish", "a chat, iPhone, 2021", "2021-01-14T12:01:00Z", []string{"Móira Quill", "Zoë Placeholder"}, "móira quill",
			map[string]int{"profile": 1, "message": 4, "correspondent": 1}},
		{"german", "a chat, Android, 2024", "2024-02-04T09:03:00Z", []string{"Zoë Placeholder", "Móira Quill"}, "",
			map[string]int{"profile": 1, "message": 4, "group-member": 2}},
		{"chinese", "a chat, iPhone, 2024", "2024-11-01T00:03:00Z", []string{"Zoë Placeholder", "Móira Quill"}, "",
			map[string]int{"profile": 1, "message": 3, "group-member": 1}},
		{"ambiguous", "a chat, Android, 2023", "2023-03-03T19:03:00Z", []string{"Móira Quill", "Zoë Placeholder"}, "",
			map[string]int{"profile": 1, "message": 3, "correspondent": 1}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, wrap := range []string{"", "WhatsApp Chat - Choir/", "a/b/"} {
				fsys := load(t, tt.name, wrap)
				got, ok := New().Recognize(fsys)
				if !ok {
					t.Fatalf("not recognised below %q", wrap)
				}
				if got.Layout != tt.layout || got.Exported.Format(time.RFC3339) != tt.exported || got.Account.ID != tt.account || got.Part == "" {
					t.Errorf("below %q: %+v", wrap, got)
				}
				if diff := cmp.Diff(tt.owners, got.Owners); diff != "" {
					t.Errorf("below %q: %s", wrap, diff)
				}
				if diff := cmp.Diff(tt.counts, providertest.Counts(read(t, fsys, moira))); diff != "" {
					t.Errorf("below %q: %s", wrap, diff)
				}
			}
		})
	}
}

// TestGolden compares every item, with every field, with what was read and
// checked by eye.
func TestGolden(t *testing.T) {
	for _, name := range []string{"iphone", "android", "spanish", "german", "chinese", "ambiguous", "report"} {
		t.Run(name, func(t *testing.T) {
			providertest.Golden(t, filepath.Join("testdata", name+".golden.jsonl"), read(t, load(t, name, ""), moira))
		})
	}
}
