package snapchat

import (
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/archive"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// load makes a file system of testdata/name.txtar, below the folder wrap.
func load(t testing.TB, name, wrap string) fstest.MapFS {
	t.Helper()
	return providertest.Load(t, filepath.Join("testdata", name+".txtar"), "", wrap)
}

func read(t testing.TB, fsys fs.FS, owner social.Owner) []social.Item {
	t.Helper()
	return providertest.Items(t, New(), fsys, owner)
}

func TestGolden(t *testing.T) {
	for _, name := range []string{"2025", "2021", "pages", "empty", "part2"} {
		t.Run(name, func(t *testing.T) {
			providertest.Golden(t, filepath.Join("testdata", name+".golden.jsonl"), read(t, load(t, name, ""), social.Owner{}))
		})
	}
}

func TestExport(t *testing.T) {
	unopened := []string{"html/*", "html/*/*", "index.html", "chat_media/*", "memories/*", "shared_story/*", "json/user_profile.json",
		"json/talk_history.json", "json/brand_new.json", "json/support_note.json"}
	first, second := fstest.MapFS{}, fstest.MapFS{}
	for name, f := range load(t, "2025", "") {
		if first[name] = f; !strings.HasPrefix(name, "json/") {
			second[name] = f
			delete(first, name)
		}
	}
	parts, err := archive.Union(first, second)
	if err != nil {
		t.Fatal(err)
	}
	modern := []string{"profile", "setting", "message", "story", "caption", "friend", "follow-request", "blocked", "correspondent", "group-member"}
	providertest.Export(t, New(),
		providertest.Fixture{Name: "2025", FS: load(t, "2025", ""), Want: modern, Unread: unopened},
		providertest.Fixture{Name: "2025 in two parts", FS: parts, Want: modern, Unread: unopened},
		providertest.Fixture{Name: "2021", FS: load(t, "2021", "mydata~1/"), Want: []string{"profile", "message", "caption", "friend", "correspondent"},
			Unread: []string{"mydata~1/json/support_note.json"}},
		providertest.Fixture{Name: "pages only", FS: load(t, "pages", ""), Unread: unopened},
		providertest.Fixture{Name: "empty", FS: load(t, "empty", ""), Unread: append(unopened, "json/*")},
		providertest.Fixture{Name: "later part", FS: load(t, "part2", ""), Want: []string{"caption"}, Unread: unopened},
	)
}

func TestRecognize(t *testing.T) {
	owner := social.Account{Provider: "snapchat", ID: "moira.quill", Handle: "moira.quill", Name: "Móira Quill", URL: "https://www.snapchat.com/add/moira.quill",
		Created: time.Date(2015, 5, 4, 10, 0, 0, 0, time.UTC)}
	capital := owner
	capital.Handle = "Moira.Quill"
	unknown := social.Account{Provider: "snapchat"}
	for _, tt := range []struct {
		name, layout string
		account      social.Account
		exported     time.Time
		unreadable   string
	}{
		{"2025", "JSON from 2023, chats by conversation", capital, time.Date(2025, 8, 2, 11, 0, 0, 0, time.UTC), ""},
		{"2021", "JSON until 2022, chats as lists of what was sent and received", owner, time.Time{}, ""},
		{"pages", "pages to look at, without JSON files", unknown, time.Time{}, "without JSON"},
		{"empty", "JSON files without content", unknown, time.Time{}, "are empty"},
		{"part2", "a later part, with pictures and films only", unknown, time.Time{}, ""},
	} {
		for _, wrap := range []string{"", "mydata~1700000000000/", "a/b/", "~2/"} {
			got, ok := New().Recognize(load(t, tt.name, wrap))
			if !ok {
				t.Errorf("%s is not recognised below %q", tt.name, wrap)
				continue
			}
			if len(got.Because) == 0 || strings.Contains(got.Unreadable, tt.unreadable) != true || (got.Unreadable == "") != (tt.unreadable == "") {
				t.Errorf("%s: because %q, unreadable %q", tt.name, got.Because, got.Unreadable)
			}
			got.Because, got.Unreadable = nil, ""
			if diff := cmp.Diff(social.Recognition{Layout: tt.layout, Account: tt.account, Exported: tt.exported}, got); diff != "" {
				t.Errorf("%s below %q: %s", tt.name, wrap, diff)
			}
		}
	}
}

func TestStrangers(t *testing.T) {
	for name, data := range map[string]string{
		"json/account.json":                    `{"username":"a"}`,
		"friends/friends.json":                 `{"friends_v2":[{"name":"A B","timestamp":1}]}`,
		"account.json":                         `{"id":1}`,
		"memories/holiday.jpg":                 "picture",
		"memories/2024-06-01_holiday-main.jpg": "picture",
		"html/index.html":                      "<html>",
		"html/account.html":                    "<html>",
		"shared_story/a.jpg":                   "picture",
	} {
		if r, ok := New().Recognize(fstest.MapFS{name: {Data: []byte(data)}}); ok {
			t.Errorf("%s is taken for Snapchat's: %v", name, r)
		}
	}
}
