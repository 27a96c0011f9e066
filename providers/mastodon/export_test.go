package mastodon

import (
	"archive/zip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/archive"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

func csvFS(name, data string) fs.FS { return fstest.MapFS{name: {Data: []byte(data)}} }

func TestExport(t *testing.T) {
	unread := []string{"media_attachments/files/*/*", "avatar.*", "lists.csv"}
	wrapped := fstest.MapFS{}
	for _, m := range []string{"actor.json", "outbox.json"} {
		b, err := os.ReadFile("testdata/archive/" + m)
		if err != nil {
			t.Fatal(err)
		}
		wrapped["archive-20240701120000-0f1e2d/"+m] = &fstest.MapFile{Data: b}
	}
	providertest.Export(t, New(),
		providertest.Fixture{Name: "archive", FS: os.DirFS("testdata/archive"), Unread: unread,
			Want: []string{"profile", "setting", "post", "reply", "repost", "message", "like", "follower", "following", "muted", "blocked", "correspondent"}},
		providertest.Fixture{Name: "in a folder", FS: wrapped, Want: []string{"profile", "post"}},
		providertest.Fixture{Name: "follows alone", FS: csvFS("following_accounts (1).csv", "\ufeffAccount address,Show boosts\nal@other.example,true\n"), Want: []string{"following"}},
		providertest.Fixture{Name: "follows of an old server", FS: csvFS("following_accounts.csv", "al@other.example\nzoe@other.example\n"), Want: []string{"following"}},
		providertest.Fixture{Name: "blocks alone", FS: csvFS("blocked_accounts.csv", "troll@third.example\nother@third.example\n"), Want: []string{"blocked"}},
		providertest.Fixture{Name: "gotosocial mutes alone", FS: csvFS("mutes.csv", "Account address,Hide notifications\nloud@third.example,false\n"), Want: []string{"muted"}},
	)
}

// readFS reads an export and returns its items by kind and identifier.
func readFS(t *testing.T, fsys fs.FS) map[string]social.Item {
	t.Helper()
	m := map[string]social.Item{}
	for it, err := range New().Read(t.Context(), fsys, social.Owner{}) {
		if err != nil {
			t.Fatal(err)
		}
		m[string(it.Kind())+" "+it.ID()] = it
	}
	return m
}

func TestArchivePosts(t *testing.T) {
	items := readFS(t, os.DirFS("testdata/archive"))
	at := func(day, hour int) time.Time { return time.Date(2024, 6, day, hour, 0, 0, 0, time.UTC) }
	zoe := social.Person{ID: "zoe@other.example", Handle: "zoe@other.example"}
	page := "https://mastodon.example/@DrMoira/"
	for name, want := range map[string]social.Post{
		"post 101": {ID: "101", Kind: "post", Mine: true, Published: at(1, 8), Text: "Good morning, Ballyroe.\n\nFlu jabs on #Monday", Language: "en",
			Audience: "public", Hashtags: []string{"monday"}, URL: page + "101"},
		"post 102": {ID: "102", Kind: "post", Mine: true, Published: at(2, 8), Text: "Unlisted thought", Language: "en", Audience: "public", URL: page + "102"},
		"post 103": {ID: "103", Kind: "post", Mine: true, Published: at(3, 8), Text: "Long day. Followers only.", Warning: "work", Language: "en", Audience: "followers", URL: page + "103"},
		"message 104": {ID: "104", Kind: "message", Mine: true, Published: at(4, 8), Text: "@zoe thank you for the card", Language: "en", Audience: "direct",
			Answers:  &social.Ref{URL: "https://other.example/users/zoe/statuses/9", Author: zoe},
			Mentions: []social.Person{zoe}, Thread: "zoe@other.example", Members: 2, URL: page + "104"},
		"reply 105": {ID: "105", Kind: "reply", Mine: true, Published: at(5, 8), Text: "Following up on this", Language: "en", Audience: "public",
			Answers: &social.Ref{ID: "101", URL: "https://mastodon.example/users/DrMoira/statuses/101", Mine: true}, URL: page + "105"},
		"post 106": {ID: "106", Kind: "post", Mine: true, Published: at(6, 8), Edited: at(6, 9).Add(30 * time.Minute), Text: "Interesting film", Language: "en", Audience: "public",
			Media: []social.Media{{Type: "photo", Path: "media_attachments/files/111/xray.jpg", Alt: "A wrist radiograph"}}, URL: page + "106"},
		"post 107": {ID: "107", Kind: "post", Mine: true, Published: at(7, 8), Text: "Which clinic day suits?\n- Tuesday\n- Thursday", Language: "en", Audience: "public", URL: page + "107"},
		"repost 108": {ID: "108", Kind: "repost", Mine: true, Published: at(8, 8), Text: "I would not put it that way", Language: "en", Audience: "public",
			Quotes: &social.Ref{URL: "https://other.example/users/al/statuses/7", Author: social.Person{ID: "al@other.example", Handle: "al@other.example"}}, URL: page + "108"},
		"repost 109": {ID: "109", Kind: "repost", Mine: true, Published: at(9, 8), Audience: "public",
			Quotes: &social.Ref{URL: "https://other.example/users/al/statuses/5", Author: social.Person{ID: "al@other.example", Handle: "al@other.example"}}},
		"repost 110": {ID: "110", Kind: "repost", Mine: true, Published: at(10, 8), Audience: "public",
			Quotes: &social.Ref{ID: "106", URL: "https://mastodon.example/users/DrMoira/statuses/106", Mine: true}},
	} {
		want.Source = "outbox.json"
		if diff := cmp.Diff(&want, items[name].Post); diff != "" {
			t.Errorf("%s:\n%s", name, diff)
		}
	}
	profile := &social.Profile{
		Name: "Moira Fennelly", Handle: "DrMoira@mastodon.example", Created: time.Date(2022, 11, 5, 0, 0, 0, 0, time.UTC), Avatar: "avatar.png",
		Bio:    "GP in Ballyroe. Views & typos mine.\nSee https://surgery.example/about",
		Links:  []string{"https://surgery.example/about", "https://surgery.example"},
		Fields: []social.Field{{Name: "Practice", Value: "https://surgery.example"}, {Name: "Register", Value: "000001"}},
	}
	if diff := cmp.Diff(profile, items["profile profile"].Profile); diff != "" {
		t.Errorf("profile:\n%s", diff)
	}
	for key, state := range map[string]social.State{social.SettingRequests: "open", social.SettingSearch: "open", "other.indexable": "closed"} {
		value := map[social.State]string{"open": "on", "closed": "off"}[state]
		if s := items["setting "+key].Setting; s == nil || s.State != state || s.Value != value {
			t.Errorf("setting %s = %+v; want %s", key, s, state)
		}
	}
	for id, count := range map[string]int{"text of boosted posts:not-in-export": 1, "text of favourites:not-in-export": 2, "bookmarks:not-in-export": 1,
		"direct messages received:not-in-export": 0} {
		if g := items["gap "+id].Gap; g == nil || g.Count != count {
			t.Errorf("gap %s = %+v; want count %d", id, g, count)
		}
	}
}

func TestRecognition(t *testing.T) {
	want := social.Recognition{
		Layout: "archive with outbox.json", Because: []string{"outbox.json", "actor.json"}, Exported: time.Date(2024, 6, 10, 8, 0, 0, 0, time.UTC),
		Account: social.Account{Provider: "mastodon", Server: "mastodon.example", ID: "drmoira", Handle: "DrMoira@mastodon.example", Name: "Moira Fennelly",
			URL: "https://mastodon.example/@DrMoira", Created: time.Date(2022, 11, 5, 0, 0, 0, 0, time.UTC)},
	}
	got, ok := New().Recognize(os.DirFS("testdata/archive"))
	if diff := cmp.Diff(want, got); !ok || diff != "" {
		t.Errorf("recognised: %v\n%s", ok, diff)
	}
	outbox, err := os.ReadFile("testdata/archive/outbox.json")
	if err != nil {
		t.Fatal(err)
	}
	got, ok = New().Recognize(fstest.MapFS{"archive-20240701120000-0f1e2d/outbox.json": {Data: outbox}})
	if !ok || got.Account.Key() != "mastodon/mastodon.example/drmoira" || !got.Exported.Equal(time.Date(2024, 7, 1, 12, 0, 0, 0, time.UTC)) {
		t.Errorf("outbox alone: %v, key %s, exported %v", ok, got.Account.Key(), got.Exported)
	}
	if got, ok = New().Recognize(csvFS("followers.csv", "name,since\nZoe,2020\n")); ok {
		t.Errorf("another network's followers are taken for Mastodon's: %+v", got)
	}
}

// TestPacked reads the archive as servers hand it out, and as people unpack it.
func TestPacked(t *testing.T) {
	want := readFS(t, os.DirFS("testdata/archive"))
	file := filepath.Join(t.TempDir(), "archive-20240701120000-0f1e2d.zip")
	f, err := os.Create(file)
	if err != nil {
		t.Fatal(err)
	}
	z := zip.NewWriter(f)
	if err := z.AddFS(os.DirFS("testdata/archive")); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(z.Close(), f.Close()); err != nil {
		t.Fatal(err)
	}
	a, err := archive.Open(file, archive.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	if diff := cmp.Diff(want, readFS(t, a)); diff != "" {
		t.Error(diff)
	}
}

func TestDamagedRecords(t *testing.T) {
	outbox := `{"orderedItems":[
		{"id":"https://m.example/users/a/statuses/1/activity","type":"Create","actor":"https://m.example/users/a","object":{"id":"https://m.example/users/a/statuses/1","type":"Note","content":"one"}},
		{"type":"Create","object":{"content":["not","text"]}},
		7,
		{"type":"Offer","object":"x"},
		{"id":"https://m.example/users/a/statuses/2/activity","type":"Create","actor":"https://m.example/users/a","object":{"id":"https://m.example/users/a/statuses/2","type":"Note","content":"two","to":"as:Public"}}]}`
	items := readFS(t, csvFS("outbox.json", outbox))
	if p := items["post 1"].Post; p == nil || p.Text != "one" || p.Audience != social.AudienceUnknown {
		t.Errorf("post before the damage: %+v", p)
	}
	if p := items["post 2"].Post; p == nil || p.Text != "two" || p.Audience != social.AudiencePublic {
		t.Errorf("post after the damage: %+v", p)
	}
	if g := items["gap unreadable posts:failed"].Gap; g == nil || g.Count != 3 {
		t.Errorf("gap = %+v; want 3 records", g)
	}
}

// long is an outbox of n posts that is never whole in memory.
type long struct {
	n, at int
	buf   strings.Reader
}

func (l *long) Read(p []byte) (int, error) {
	if l.buf.Len() == 0 {
		const item = `{"id":"https://m.example/users/a/statuses/%[1]d/activity","type":"Create","actor":"https://m.example/users/a","to":["as:Public"],"cc":[],"object":{"id":"https://m.example/users/a/statuses/%[1]d","type":"Note","published":"2024-06-01T08:00:00Z","to":["as:Public"],"cc":[],"content":"<p>Post number %[1]d &amp; some more words, %[2]s</p>"}}`
		switch l.at++; {
		case l.at == 1:
			l.buf.Reset(`{"orderedItems":[` + fmt.Sprintf(item, 1, "x"))
		case l.at <= l.n:
			l.buf.Reset("," + fmt.Sprintf(item, l.at, strings.Repeat("word ", 15)))
		case l.at == l.n+1:
			l.buf.Reset("]}")
		default:
			return 0, io.EOF
		}
	}
	return l.buf.Read(p)
}

type longFS struct{ n int }

func (f longFS) Open(name string) (fs.File, error) {
	if name == "outbox.json" {
		return longFile{&long{n: f.n}}, nil
	}
	return fstest.MapFS{"outbox.json": {}}.Open(name)
}

type longFile struct{ *long }

func (longFile) Close() error               { return nil }
func (longFile) Stat() (fs.FileInfo, error) { return nil, fs.ErrInvalid }

func TestLongOutboxInConstantMemory(t *testing.T) {
	const n = 100_000
	var before, now runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	posts, most := 0, uint64(0)
	for it, err := range New().Read(t.Context(), longFS{n}, social.Owner{}) {
		if err != nil {
			t.Fatal(err)
		}
		if it.Post != nil {
			posts++
		}
		if posts%20_000 == 0 {
			runtime.GC()
			runtime.ReadMemStats(&now)
			most = max(most, now.HeapAlloc)
		}
	}
	if posts != n {
		t.Errorf("%d posts; want %d", posts, n)
	}
	if grown := int64(most) - int64(before.HeapAlloc); grown > 8<<20 {
		t.Errorf("the heap grew by %d bytes while reading", grown)
	}
}

// BenchmarkRead reads an archive of 40,000 posts from its zip.
func BenchmarkRead(b *testing.B) {
	f, err := longFS{40_000}.Open("outbox.json")
	if err != nil {
		b.Fatal(err)
	}
	outbox, err := io.ReadAll(f)
	if err != nil {
		b.Fatal(err)
	}
	providertest.Bench(b, New(), map[string][]byte{"outbox.json": outbox}, social.Owner{}, 40_000)
}

// Files that are nobody's are counted, and pictures are not.
func TestUnknownFiles(t *testing.T) {
	fsys := fstest.MapFS{"media_attachments/files/1/a.srt": {Data: []byte("x")}, "avatar.png": {Data: []byte("x")}, "new_thing.json": {Data: []byte("{}")}, "blocked_domains.csv": {Data: []byte("a.example")}}
	for _, m := range []string{"actor.json", "outbox.json"} {
		data, err := os.ReadFile("testdata/archive/" + m)
		if err != nil {
			t.Fatal(err)
		}
		fsys[m] = &fstest.MapFile{Data: data}
	}
	counts := map[string]int{}
	for key, it := range readFS(t, fsys) {
		if it.Gap != nil && it.Gap.Reason == social.ReasonNotRead && it.Gap.Count > 0 {
			counts[key] = it.Gap.Count
		}
	}
	want := map[string]int{"gap files that are not known:not-read": 1, "gap blocked servers and filters:not-read": 1}
	if diff := cmp.Diff(want, counts); diff != "" {
		t.Error(diff)
	}
}

func FuzzOutbox(f *testing.F) {
	seed, err := os.ReadFile("testdata/archive/outbox.json")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(seed)
	f.Add([]byte(`{"orderedItems":[{"type":"Announce","object":{"id":"a"}},null,[]]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		fsys := fstest.MapFS{"outbox.json": {Data: data}}
		New().Recognize(fsys)
		gaps, posts := 0, 0
		for it, err := range New().Read(t.Context(), fsys, social.Owner{}) {
			if err != nil {
				t.Fatalf("an outbox that can be opened gave error %v", err)
			}
			if it.Gap != nil && it.Gap.Reason == social.ReasonFailed {
				gaps++
			}
			if it.Post != nil {
				posts++
			}
		}
		if !json.Valid(data) && gaps == 0 {
			t.Errorf("invalid JSON gave %d posts and no gap", posts)
		}
	})
}
