package reddit

import (
	"io/fs"
	"path/filepath"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/archive"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

var fixtures = []string{"full", "small"}

// load makes a file system of testdata/name.txtar, below the folder wrap.
func load(t testing.TB, name, wrap string) fstest.MapFS {
	t.Helper()
	return providertest.Load(t, filepath.Join("testdata", name+".txtar"), "", wrap)
}

func read(t testing.TB, fsys fs.FS, owner social.Owner) []social.Item {
	t.Helper()
	return providertest.Items(t, New(), fsys, owner)
}

func TestExport(t *testing.T) {
	both, err := archive.Union(load(t, "full", ""), load(t, "small", ""))
	if err != nil {
		t.Fatal(err)
	}
	unread := []string{"comment_votes.csv", "subscribed_subreddits.csv", "checkfile.csv", "something_new.csv"}
	all := []string{"profile", "setting", "post", "comment", "message", "following", "blocked", "correspondent", "group-member"}
	providertest.Export(t, New(),
		providertest.Fixture{Name: "full", FS: load(t, "full", ""), Want: all, Unread: unread},
		providertest.Fixture{Name: "small", FS: load(t, "small", ""), Want: []string{"profile", "post", "comment", "message", "correspondent"}},
		providertest.Fixture{Name: "both", FS: both, Want: all, Unread: unread},
	)
}

func TestLayouts(t *testing.T) {
	owner := social.Account{Provider: "reddit", ID: "dr_moira", Handle: "dr_Moira", URL: "https://www.reddit.com/user/dr_Moira"}
	older := owner
	older.Created = time.Date(2014, 3, 2, 10, 11, 12, 0, time.UTC)
	for _, tt := range []struct {
		name     string
		layout   string
		account  social.Account
		exported time.Time
		counts   map[string]int
	}{
		{"full", "CSV files, with chats", older, time.Date(2026, 5, 4, 9, 0, 0, 0, time.UTC), map[string]int{"profile": 1, "setting": 6,
			"post": 4 + 2 + 1, "comment": 2, "message": 4 + 5, "following": 1, "blocked": 1, "correspondent": 3, "group-member": 2}},
		{"small", "CSV files", owner, time.Date(2026, 5, 4, 0, 0, 0, 0, time.UTC), map[string]int{"profile": 1, "post": 1, "comment": 1, "message": 1, "correspondent": 1}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, wrap := range []string{"", "a/b/", "~2/"} {
				fsys := load(t, tt.name, wrap)
				got, ok := New().Recognize(fsys)
				if !ok {
					t.Fatalf("not recognised below %q", wrap)
				}
				got.Because = nil
				if diff := cmp.Diff(social.Recognition{Layout: tt.layout, Account: tt.account, Exported: tt.exported}, got); diff != "" {
					t.Errorf("below %q: %s", wrap, diff)
				}
				if diff := cmp.Diff(tt.counts, providertest.Counts(read(t, fsys, social.Owner{}))); diff != "" {
					t.Errorf("below %q: %s", wrap, diff)
				}
			}
		})
	}
}

// TestGolden compares every item, with every field, with what was read and
// checked by eye.
func TestGolden(t *testing.T) {
	for _, name := range fixtures {
		t.Run(name, func(t *testing.T) {
			providertest.Golden(t, filepath.Join("testdata", name+".golden.jsonl"), read(t, load(t, name, ""), social.Owner{}))
		})
	}
}
