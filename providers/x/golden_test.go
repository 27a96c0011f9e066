package x

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

// load makes a file system of testdata/name.txtar, below the folder wrap.
func load(t testing.TB, name, wrap string) fstest.MapFS {
	t.Helper()
	return providertest.Load(t, filepath.Join("testdata", name+".txtar"), "", wrap)
}

func read(t testing.TB, fsys fs.FS) []social.Item {
	t.Helper()
	return providertest.Items(t, New(), fsys, social.Owner{})
}

func TestLayouts(t *testing.T) {
	day := func(s string) time.Time {
		at, err := time.Parse(time.RFC3339, s)
		if err != nil {
			t.Fatal(err)
		}
		return at
	}
	owner := social.Account{Provider: "x", ID: "1000000001", Handle: "dr_moira_quill", Name: "Móira Quill",
		URL: "https://x.com/dr_moira_quill", Created: day("2012-05-01T10:00:00Z")}
	older, renamed := owner, owner
	older.Created = day("2009-05-01T10:00:00Z")
	renamed.Previous = []social.Rename{{From: "moira_walks", To: "dr_moira_quill", At: day("2015-02-03T04:05:06Z")}}
	for _, tt := range []struct {
		name     string
		layout   string
		account  social.Account
		exported time.Time
		counts   map[string]int
	}{
		{
			name: "2022", layout: "mid-2022 and later, tweets.js in 2 parts", account: renamed, exported: day("2026-05-04T09:00:00Z"),
			counts: map[string]int{"profile": 1, "setting": 4, "post": 14, "reply": 2, "repost": 1, "message": 6, "like": 2, "follower": 2, "following": 1,
				"blocked": 1, "correspondent": 1, "group-member": 2, "gap": 17},
		},
		{
			name: "2020", layout: "2020 to mid-2022, tweet.js", account: owner, exported: day("2021-05-04T09:00:00Z"),
			counts: map[string]int{"profile": 1, "setting": 1, "post": 2, "gap": 15},
		},
		{
			name: "2018", layout: "2018 to 2019, files at the top", account: owner, exported: day("2019-02-25T11:00:00Z"), // of the newest post
			counts: map[string]int{"profile": 1, "post": 1, "repost": 1, "message": 1, "like": 1, "follower": 1, "correspondent": 1, "gap": 13},
		},
		{
			name: "2012", layout: "2012 to 2018, a file for each month", account: older, exported: day("2016-06-01T05:23:58Z"),
			counts: map[string]int{"profile": 1, "post": 2, "reply": 1, "repost": 1, "gap": 7},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, wrap := range []string{"", "twitter-2026-05-04-abc/", "a/b/"} {
				fsys := load(t, tt.name, wrap)
				got, ok := New().Recognize(fsys)
				if !ok {
					t.Fatalf("not recognised below %q", wrap)
				}
				got.Because = nil
				if diff := cmp.Diff(social.Recognition{Layout: tt.layout, Account: tt.account, Exported: tt.exported}, got); diff != "" {
					t.Errorf("below %q: %s", wrap, diff)
				}
				if diff := cmp.Diff(tt.counts, providertest.CountsAndGaps(read(t, fsys))); diff != "" {
					t.Errorf("below %q: %s", wrap, diff)
				}
			}
		})
	}
}

// TestGolden compares every item, with every field, with what was read and
// checked by eye.
func TestGolden(t *testing.T) {
	for _, name := range []string{"2022", "2020", "2018", "2012"} {
		t.Run(name, func(t *testing.T) {
			providertest.Golden(t, filepath.Join("testdata", name+".golden.jsonl"), read(t, load(t, name, "")))
		})
	}
}
