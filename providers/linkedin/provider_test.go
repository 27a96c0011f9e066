package linkedin

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

var fixtures = []string{"complete", "basic-2021", "german"}

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
	both, err := archive.Union(load(t, "complete", ""), load(t, "basic-2021", ""))
	if err != nil {
		t.Fatal(err)
	}
	unread := []string{"Votes_*.csv", "Jobs/Saved Jobs.csv", "Logins.csv", "Email Addresses.csv", "Something New.csv"}
	all := []string{"profile", "setting", "post", "comment", "repost", "like", "caption", "message", "review", "friend", "following", "follow-request", "correspondent", "group-member"}
	providertest.Export(t, New(),
		providertest.Fixture{Name: "complete", FS: load(t, "complete", ""), Want: all, Unread: unread},
		providertest.Fixture{Name: "basic of 2021", FS: load(t, "basic-2021", ""), Want: []string{"profile", "message", "friend", "follow-request", "correspondent", "group-member"}},
		providertest.Fixture{Name: "another language", FS: load(t, "german", ""), Want: []string{"profile", "message", "friend", "comment", "post"}},
		providertest.Fixture{Name: "both archives", FS: both, Want: all, Unread: unread},
	)
}

func TestLayouts(t *testing.T) {
	owner := social.Account{Provider: "linkedin", ID: "móira quill", Handle: "moira-quill-1a2b", Name: "Móira Quill", URL: "https://www.linkedin.com/in/moira-quill-1a2b"}
	older := owner
	older.Created = time.Date(2012, 5, 4, 9, 30, 0, 0, time.UTC)
	byName := social.Account{Provider: "linkedin", ID: "móira quill", Name: "Móira Quill"}
	for _, tt := range []struct {
		name     string
		layout   string
		account  social.Account
		exported time.Time
		counts   map[string]int
	}{
		{"complete", "complete archive, CSV files and articles", older, time.Date(2026, 4, 9, 23, 5, 0, 0, time.UTC), map[string]int{"profile": 1, "setting": 3,
			"post": 4 + 2 + 1, "comment": 3, "like": 2, "repost": 1, "caption": 1, "message": 6 + 2 + 1, "review": 2, "friend": 2, "following": 2, "follow-request": 1, "correspondent": 1, "group-member": 2}},
		{"basic-2021", "basic archive, CSV files", owner, time.Date(2021, 5, 14, 0, 0, 0, 0, time.UTC), map[string]int{"profile": 1,
			"message": 5, "friend": 2, "follow-request": 2, "correspondent": 1, "group-member": 2}},
		{"german", "complete archive, CSV files and articles", owner, time.Date(2021, 4, 2, 10, 1, 12, 0, time.UTC), map[string]int{"profile": 1,
			"message": 1, "friend": 2, "correspondent": 1, "comment": 1, "post": 1}},
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
	only := fstest.MapFS{"Profile.csv": load(t, "complete", "")["Profile.csv"]}
	if got, ok := New().Recognize(only); !ok || cmp.Diff(byName, got.Account) != "" {
		t.Errorf("a profile alone: %v %+v", ok, got)
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
