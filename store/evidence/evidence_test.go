package evidence

import (
	"bytes"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"filippo.io/age"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

var (
	taken   = time.Date(2026, 11, 22, 9, 30, 0, 0, time.UTC)
	account = social.Account{Provider: "x", ID: "1000000001", Handle: "drquill", Name: "Moira Quill", URL: "https://x.example/drquill"}
	rule    = &audit.Rule{ID: "patient-story-realtime", Area: audit.PatientStory, Title: "Patient story told as it happens", Why: "A story told at once is easily recognised.", Clauses: []string{"gmc-2024-18"}}
	storyID = "778899001122"
)

func snapshots() []*social.Snapshot {
	at := time.Date(2023, 6, 17, 17, 4, 5, 0, time.UTC)
	return []*social.Snapshot{{
		Account: account, Source: "export", Collected: at.AddDate(0, 1, 0),
		Items: social.Literal(
			social.Item{Profile: &social.Profile{Name: "Moira Quill", Bio: "GP among sheep and weather"}},
			social.Item{Connection: &social.Connection{ID: storyID, Relation: social.RelationFollower}},
			social.Item{Post: &social.Post{ID: storyID, Kind: social.KindReply, Mine: true, Published: at, Audience: social.AudiencePublic,
				Text: "Just saw a lady of ninety from the lighthouse\nwith a marmalade\x1b[2J allergy \u202eevil", URL: "https://x.example/drquill/status/778899001122",
				Answers: &social.Ref{ID: "5", Author: social.Person{Handle: "nosyneighbour", Name: "Nosy Neighbour"}, Text: "Busy clinic today, doctor Quill?"},
				Media: []social.Media{{Type: "photo", Path: "data/tweets_media/778899001122-kitchen.JPG", Alt: "a jar on a shelf"},
					{Type: "video", URL: "https://video.example/1"}, {Type: "photo", Path: "data/gone.png"}}}},
			social.Item{Post: &social.Post{ID: storyID, Kind: social.KindLike, Mine: true, Quotes: &social.Ref{ID: storyID, Text: "another thing"}}},
			social.Item{Post: &social.Post{ID: "2", Kind: social.KindPost, Mine: true, Text: "not wanted"}},
		),
	}}
}

func report() *audit.Report {
	decided := &audit.Decision{Finding: "f", Verb: audit.Delete, Note: "my brother noticed", At: time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)}
	about := audit.ItemRef{Kind: social.KindReply, ID: storyID, Mine: true}
	return &audit.Report{
		Jurisdiction: "uk",
		Findings: []audit.Finding{
			{ID: audit.Fingerprint(rule.ID, account.Key(), storyID), Rule: rule, Severity: audit.High, Account: account, Item: about, Decision: decided,
				Evidence: audit.Evidence{Reason: "It tells of “a lady of ninety from the lighthouse” today.", Cues: []string{"now"}, Guards: []string{"fiction"}}},
			{ID: "other", Rule: rule, Account: account, Item: audit.ItemRef{Kind: social.KindLike, ID: storyID}},
		},
		Silenced: []audit.Finding{{ID: "bio", Rule: rule, Severity: audit.Low, Account: account, Item: audit.ItemRef{Kind: social.KindProfile, ID: "profile"}, Evidence: audit.Evidence{Reason: "r"}}},
	}
}

// sample is a case of a post with pictures and a profile.
func sample(t testing.TB) Case {
	t.Helper()
	c, missing, err := Gather(snapshots(), report(), []Ref{
		{account.Key(), storyID, social.KindReply}, {account.Key(), "profile", ""}, {account.Key(), "404", ""}, {"x/9", "1", ""},
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]Ref{{account.Key(), "404", ""}, {"x/9", "1", ""}}, missing); diff != "" {
		t.Error(diff)
	}
	c.Attach(account.Key(), fstest.MapFS{"data/tweets_media/778899001122-kitchen.JPG": {Data: []byte("\xff\xd8 kitchen")}})
	c.Taken, c.Until, c.Tool = taken, taken.AddDate(1, 0, 0), "audit test"
	return c
}

func newKey(t testing.TB) *age.X25519Identity {
	t.Helper()
	key, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func sealed(t testing.TB, key *age.X25519Identity, c Case) []byte {
	t.Helper()
	var b bytes.Buffer
	if _, err := Seal(&b, key.Recipient(), c); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func opened(t testing.TB, data []byte, key age.Identity) *Copy {
	t.Helper()
	c, err := Open(bytes.NewReader(data), int64(len(data)), key)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestGather(t *testing.T) {
	c := sample(t)
	if len(c.Posts) != 2 || c.Posts[0].Item.Profile == nil || c.Posts[1].Item.Post == nil {
		t.Fatalf("%d posts", len(c.Posts))
	}
	if got := c.Posts[1].Findings; len(got) != 1 || got[0].Decision.Note != "my brother noticed" {
		t.Errorf("findings of the post: %+v", got)
	}
	if got := c.Posts[0].Findings; len(got) != 1 || got[0].ID != "bio" {
		t.Errorf("false alarms are in the copy, too: %+v", got)
	}
	if diff := cmp.Diff(map[string]int{OnNetwork: 1, NoMember: 1}, c.NotKept()); diff != "" {
		t.Error(diff)
	}
	if _, ok := c.Of(Ref{account.Key(), storyID, social.KindReply}); !ok {
		t.Error("the post is not found")
	}
	if _, ok := c.Of(Ref{account.Key(), storyID, social.KindLike}); ok {
		t.Error("a like is taken for a post")
	}
	all, _, _ := Gather(snapshots(), report(), []Ref{{account.Key(), storyID, ""}})
	if len(all.Posts) != 2 {
		t.Errorf("%d items of that name, want the post and the like", len(all.Posts))
	}
}

func TestRefTo(t *testing.T) {
	for kind, want := range map[social.Kind]bool{social.KindPost: true, social.KindProfile: true, social.KindSetting: false, social.KindConnection: false, "": false} {
		if _, ok := RefTo(&audit.Finding{Account: account, Item: audit.ItemRef{Kind: kind, ID: "1"}}); ok != want {
			t.Errorf("%q: %v", kind, ok)
		}
	}
}

// What was sealed is what comes out, pictures too, also when sealed once more.
func TestRoundTrip(t *testing.T) {
	key := newKey(t)
	c := sample(t)
	first := opened(t, sealed(t, key, c), key)
	once, err := first.Case()
	if err != nil {
		t.Fatal(err)
	}
	twice, err := opened(t, sealed(t, key, once), key).Case()
	if err != nil {
		t.Fatal(err)
	}
	c.Posts[1].Media[0].File = "media/0002-01.jpg"
	opt := cmp.Options{cmpopts.IgnoreUnexported(Medium{}), cmpopts.EquateEmpty()}
	for _, got := range []Case{once, twice} {
		if diff := cmp.Diff(c, got, opt); diff != "" {
			t.Errorf("(-sealed +opened):\n%s", diff)
		}
	}
	dir := filepath.Join(t.TempDir(), "out")
	if err := first.Extract(dir); err != nil {
		t.Fatal(err)
	}
	if err := first.Extract(dir); err == nil {
		t.Error("files were overwritten")
	}
	for name, want := range map[string]string{
		"media/0002-01.jpg": "\xff\xd8 kitchen", "posts/0001.txt": "GP among sheep", "posts/0002.txt": "Nosy Neighbour, nosyneighbour", "README.txt": "PATIENT DATA",
		"posts/0002.json": `"not_kept": "` + NoMember, "manifest.json": storyID,
	} {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil || !strings.Contains(string(data), want) {
			t.Errorf("%s lacks %q: %v", name, want, err)
		}
		if info, err := os.Stat(filepath.Join(dir, name)); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v %v", name, info.Mode(), err)
		}
	}
	if info, _ := os.Stat(dir); info.Mode().Perm() != 0o700 {
		t.Errorf("folder: %v", info.Mode())
	}
	txt, _ := os.ReadFile(filepath.Join(dir, "posts/0002.txt"))
	if strings.ContainsAny(string(txt), "\x1b\u202e") {
		t.Error("a display would obey the text")
	}
}

// A picture that breaks off leaves the rest whole, and is told.
func TestBrokenPicture(t *testing.T) {
	key := newKey(t)
	c := sample(t)
	c.Posts[1].Media[0].open = func() (io.ReadCloser, error) {
		return io.NopCloser(io.MultiReader(strings.NewReader("half"), broken{})), nil
	}
	c.Posts[1].Media[2].open = func() (io.ReadCloser, error) { return nil, fs.ErrPermission }
	got := opened(t, sealed(t, key, c), key).Manifest
	var why []string
	for _, n := range got.NotKept {
		why = append(why, n.Post+" "+n.Why)
	}
	want := []string{"0002 its end could not be read in the export", "0002 " + OnNetwork, "0002 it could not be read in the export"}
	if diff := cmp.Diff(want, why); diff != "" {
		t.Error(diff)
	}
}

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, fs.ErrInvalid }

// What an adviser gets without the words holds no name, no link, no identifier and
// no run of words of what was posted.
func TestRedact(t *testing.T) {
	key := newKey(t)
	c := sample(t).Redact(func(id string) string { return rule.Why })
	got := opened(t, sealed(t, key, c), key)
	var all strings.Builder
	for _, f := range got.files {
		r, _ := f.Open()
		io.Copy(&all, r)
		all.WriteString("\n" + f.Name + "\n")
	}
	text := strings.ToLower(all.String())
	for _, private := range []string{"quill", storyID, "1000000001", "lighthouse", "marmalade", "ninety", "neighbour", "clinic", "x.example", "kitchen", "jar on", "brother", "sheep", "17 june", "2023-06-17", "20 november", "2026-11-20"} {
		if strings.Contains(text, private) {
			t.Errorf("%q is in it", private)
		}
	}
	for _, told := range []string{"patient-story-realtime", "general medical council", "june 2023", "decided: delete", "easily recognised", `"redacted": true`} {
		if !strings.Contains(text, told) {
			t.Errorf("%q is not in it", told)
		}
	}
}

func TestNothingToSeal(t *testing.T) {
	if _, err := Seal(io.Discard, newKey(t).Recipient(), Case{}); err == nil {
		t.Error("an empty copy was sealed")
	}
}
