package bluesky

import (
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/bluesky/blueskytest"
	"github.com/probity-audit/probity/providers/bluesky/repo"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// blobName is the name under which the picture lies beside the repository.
func blobName() string {
	return repo.CID{Codec: repo.CodecRaw, Digest: [32]byte(picture[4:])}.String() + ".jpeg"
}

func read(t testing.TB, fsys fs.FS, owner social.Owner) []social.Item {
	t.Helper()
	return providertest.Items(t, New(), fsys, owner)
}

func me(handle string) social.Owner {
	return social.Owner{Handles: map[string]string{name: handle}}
}

func TestExport(t *testing.T) {
	f := fixtures()
	providertest.Export(t, New(),
		providertest.Fixture{Name: "repository", FS: f["repository"], Unread: []string{"blobs/*"},
			Want: []string{"profile", "post", "reply", "like", "repost", "following", "blocked", "setting"}},
		providertest.Fixture{Name: "version 2", FS: f["version2"], Want: []string{"profile", "post", "setting"}},
		providertest.Fixture{Name: "a name that says nothing", FS: f["unnamed"], Want: []string{"profile", "post"}},
		providertest.Fixture{Name: "chats", FS: f["flat"], Want: []string{"message", "correspondent"}},
		providertest.Fixture{Name: "chats, nested", FS: f["nested"], Want: []string{"message", "correspondent", "group-member", "setting"}},
		providertest.Fixture{Name: "chats, without an owner", FS: fstest.MapFS{"chat.jsonl": {Data: []byte(flat[:strings.IndexByte(flat, '\n')+1])}}, Want: []string{"message"}},
		providertest.Fixture{Name: "both", FS: f["both"], Owner: me("Móira Quill"), Want: []string{"profile", "post", "message"}},
	)
}

func TestRecognize(t *testing.T) {
	rev := time.Date(2026, 5, 4, 9, 0, 0, 0, time.UTC)
	whose := social.Account{Provider: name, ID: blueskytest.DID, URL: "https://bsky.app/profile/" + blueskytest.DID}
	for which, want := range map[string]social.Recognition{
		"repository": {Layout: "repository (CAR file)", Account: whose, Exported: rev, Part: partRepo, Because: []string{"repo.car"}},
		"version2":   {Layout: "repository (CAR file)", Account: whose, Part: partRepo, Because: []string{"moira/repo.car"}},
		"unnamed":    {Layout: "repository (CAR file)", Account: whose, Part: partRepo, Because: []string{"did_plc_moira"}},
		"flat":       {Layout: "chats (JSON lines)", Account: whose, Exported: time.Date(2025, 2, 2, 11, 0, 0, 0, time.UTC), Part: partChat, Because: []string{"chat.jsonl"}},
		"nested":     {Layout: "chats (JSON lines)", Account: whose, Exported: time.Date(2025, 2, 3, 10, 0, 0, 0, time.UTC), Part: partChat, Because: []string{"chat.jsonl"}},
		"both": {Layout: "repository (CAR file) and chats (JSON lines)", Account: whose, Exported: time.Date(2025, 2, 2, 11, 0, 0, 0, time.UTC), Part: partRepo,
			Because: []string{"repo.car", "chat.jsonl"}},
	} {
		fsys := fixtures()[which]
		got, ok := New().Recognize(fsys)
		if diff := cmp.Diff(want, got); !ok || diff != "" {
			t.Errorf("%s: %v %s", which, ok, diff)
		}
		wrapped := fstest.MapFS{}
		for n, f := range fsys {
			wrapped["a/b c/"+n] = f
		}
		if got, ok := New().Recognize(wrapped); !ok || got.Account.ID != want.Account.ID || got.Exported != want.Exported {
			t.Errorf("%s below folders: %v %+v", which, ok, got)
		}
		if diff := cmp.Diff(providertest.Counts(read(t, fsys, social.Owner{})), providertest.Counts(read(t, wrapped, social.Owner{}))); diff != "" {
			t.Errorf("%s below folders: %s", which, diff)
		}
	}
}

func TestStrangers(t *testing.T) {
	for which, fsys := range map[string]fstest.MapFS{
		"another kind of car":   {"roadster.car": {Data: []byte("RIFF model of a car")}},
		"lines of another kind": {"log.jsonl": {Data: []byte(`{"level":"info","msg":"did: nothing"}` + "\n")}},
		"two small files":       {"notes": {Data: []byte("buy milk")}, "messages.json": {Data: []byte(`{"sentAt":"x","did:":1}`)}},
	} {
		if r, ok := New().Recognize(fsys); ok {
			t.Errorf("%s: %+v", which, r)
		}
	}
}

// TestGolden compares every item, with every field, with what was read and
// checked by eye.
func TestGolden(t *testing.T) {
	for which, fsys := range fixtures() {
		t.Run(which, func(t *testing.T) {
			providertest.Golden(t, filepath.Join("testdata", which+".golden.jsonl"), read(t, fsys, social.Owner{}))
		})
	}
}

// Every setting that is read must have its switch, or a report calls it not checked.
func TestSwitches(t *testing.T) {
	known := map[string]bool{}
	for _, s := range New().Coverage().Switches {
		known[s.Key] = true
	}
	for which, fsys := range fixtures() {
		for _, it := range read(t, fsys, social.Owner{}) {
			if it.Setting != nil && !known[it.Setting.Key] {
				t.Errorf("%s: %s has no switch", which, it.Setting.Key)
			}
		}
	}
}

func TestLiteral(t *testing.T) {
	odd := fstest.MapFS{"a[1]*?": {Data: second().CAR()}}
	if r, ok := New().Recognize(odd); !ok || r.Because[0] != "a[1]*?" {
		t.Error(ok, r)
	}
}
