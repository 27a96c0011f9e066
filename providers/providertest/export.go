package providertest

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

// Fixture is an export that the provider under test reads.
type Fixture struct {
	Name  string
	FS    fs.FS
	Owner social.Owner
	// Want lists what must be there, in the words of [social.Item.Count].
	Want []string
	// Unread lists, as patterns of [path.Match], the members that the provider
	// does not open, such as pictures: damage to them cannot be noticed.
	Unread []string
}

// Export runs the whole suite for a provider that reads exports.
func Export(t *testing.T, p Exporter, fixtures ...Fixture) {
	t.Helper()
	if len(fixtures) == 0 {
		t.Fatal("there is no fixture")
	}
	t.Run("describe", func(t *testing.T) { Describe(t, p) })
	t.Run("strangers", func(t *testing.T) { strangers(t, p) })
	for _, f := range fixtures {
		t.Run(f.Name, func(t *testing.T) {
			items := f.whole(t, p)
			t.Run("stops", func(t *testing.T) { f.stops(t, p, len(items)) })
			t.Run("cancel", func(t *testing.T) { f.cancel(t, p) })
			t.Run("damage", func(t *testing.T) { f.damage(t, p, items) })
		})
	}
}

// whole reads the fixture as it is, twice.
func (f Fixture) whole(t *testing.T, p Exporter) []social.Item {
	t.Helper()
	r, ok := p.Recognize(f.FS)
	if !ok {
		t.Fatal("Recognize says that this is not its export")
	}
	if r.Account.Provider != p.Name() || r.Layout == "" || len(r.Because) == 0 {
		t.Errorf("Recognize gives provider %q, layout %q, because %q", r.Account.Provider, r.Layout, r.Because)
	}
	for _, m := range r.Because {
		if _, err := fs.Stat(f.FS, m); err != nil {
			t.Errorf("Recognize decided by a member that is not there: %v", err)
		}
	}
	if err := times(r.Exported, r.Account.Created); err != nil {
		t.Errorf("Recognize: %v", err)
	}
	items, err := read(p.Read(t.Context(), f.FS, f.Owner))
	if err != nil {
		t.Fatalf("Read: %v", err)
	}
	Check(t, items)
	want(t, items, f.Want)
	again, err := read(p.Read(t.Context(), f.FS, f.Owner))
	if diff := cmp.Diff(items, again); err != nil || diff != "" {
		t.Errorf("a second reading differs (error %v):\n%s", err, diff)
	}
	return items
}

// stops breaks out of the loop after each number of items, up to a bound.
func (f Fixture) stops(t *testing.T, p Exporter, n int) {
	settles(t, func() {
		for at := 1; at <= min(n, 50); at++ {
			got := 0
			for range p.Read(t.Context(), f.FS, f.Owner) {
				if got++; got == at {
					break
				}
			}
		}
	})
}

// cancel ends the context before and while reading.
func (f Fixture) cancel(t *testing.T, p Exporter) {
	settles(t, func() {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		got := 0
		var last error
		for _, err := range p.Read(ctx, f.FS, f.Owner) {
			cancel()
			last = err
			got++
		}
		if !errors.Is(last, context.Canceled) || got > 2 {
			t.Errorf("cancelled while reading: %d more items, then error %v; want context.Canceled at once", got-1, last)
		}
		if _, err := read(p.Read(ctx, f.FS, f.Owner)); !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled before reading: error %v; want context.Canceled", err)
		}
	})
}

// damage spoils one member after the other, and expects that it is told.
func (f Fixture) damage(t *testing.T, p Exporter, whole []social.Item) {
	members := map[string][]byte{}
	err := fs.WalkDir(f.FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() {
			members[name], err = fs.ReadFile(f.FS, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range members {
		silent := len(data) == 0
		for _, pattern := range f.Unread {
			if ok, err := path.Match(pattern, name); err != nil {
				t.Fatal(err)
			} else if ok {
				silent = true
			}
		}
		for how, spoilt := range spoil(data) {
			t.Run(fmt.Sprintf("%s %s", how, path.Base(name)), func(t *testing.T) {
				fsys := fstest.MapFS{}
				for n, b := range members {
					fsys[n] = &fstest.MapFile{Data: b}
				}
				fsys[name] = &fstest.MapFile{Data: spoilt}
				_, known := p.Recognize(fsys)
				items, err := read(p.Read(t.Context(), fsys, f.Owner))
				Check(t, items)
				if !known || silent {
					return // it was refused, or nobody could notice
				}
				if !spoken(items, err, whole) {
					t.Errorf("%s is damaged and nothing is said about it", name)
				}
			})
		}
	}
}

// spoil returns data in the ways in which downloads get damaged.
func spoil(data []byte) map[string][]byte {
	cut := len(data) / 2
	for cut > 0 && (data[cut-1] == '\n' || data[cut-1] == '\r') {
		cut-- // a list cut between two lines is a good list
	}
	garbled := append([]byte(nil), data...)
	for i := len(data) / 2; i < min(len(data), len(data)/2+64); i++ {
		garbled[i] = "\x00\xff\x00{"[i%4]
	}
	start := append([]byte("\x00\x00\xff\xff"), data...)
	return map[string][]byte{"emptied": {}, "truncated": data[:cut], "garbled": garbled, "garbled at the start of": start}
}

// strangers are not to be recognised.
func strangers(t *testing.T, p Exporter) {
	for network, fsys := range decoys() {
		if network == p.Name() {
			continue
		}
		if r, ok := p.Recognize(fsys); ok {
			t.Errorf("takes %s for its own: %q because of %q", network, r.Layout, r.Because)
		}
		// Reading what is not its own must not break anything either.
		items, _ := read(p.Read(t.Context(), fsys, social.Owner{}))
		Check(t, items)
	}
}

// decoys are the beginnings of exports of several networks, by provider.
func decoys() map[string]fs.FS {
	dir := func(members ...string) fs.FS {
		m := fstest.MapFS{}
		for i := 0; i < len(members); i += 2 {
			m[members[i]] = &fstest.MapFile{Data: []byte(members[i+1])}
		}
		return m
	}
	return map[string]fs.FS{
		"nothing":        dir(),
		"photographs":    dir("holiday/one.jpg", "\xff\xd8\xff\xe0", "holiday/two.jpg", "\xff\xd8\xff\xe0"),
		"somebody's own": dir("messages.json", "[]", "posts.json", "{}", "notes.txt", "buy milk", "list.csv", "a,b\n1,2\n"),
		"bare names":     dir("outbox.json", "", "actor.json", "{}", "data/account.js", "", "data/tweets.js", "", "Connections.csv", ""),
		"x": dir("data/manifest.js", `window.__THAR_CONFIG = {"userInfo":{"accountId":"1","userName":"a","displayName":"A"},"dataTypes":{}}`,
			"data/account.js", `window.YTD.account.part0 = [{"account":{"accountId":"1","username":"a"}}]`, "data/tweets.js", "window.YTD.tweets.part0 = []"),
		"mastodon": dir("actor.json", `{"id":"https://m.example/users/a","type":"Person","preferredUsername":"a"}`,
			"outbox.json", `{"type":"OrderedCollection","totalItems":0,"orderedItems":[]}`),
		"facebook":  dir("personal_information/profile_information/profile_information.json", `{"profile_v2":{"name":{"full_name":"A B"}}}`, "your_facebook_activity/posts/your_posts_1.json", "[]"),
		"instagram": dir("personal_information/personal_information/personal_information.json", `{"profile_user":[]}`, "your_instagram_activity/media/posts_1.json", "[]"),
		"linkedin":  dir("Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n", "Profile.csv", "First Name,Last Name\n"),
		"tiktok":    dir("user_data_tiktok.json", `{"Your Activity":{}}`),
		"whatsapp":  dir("_chat.txt", "[21/11/2025, 10:00:00] A: hello\n"),
		"reddit":    dir("comments.csv", "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\n", "followers.csv", "username\n"),
		"youtube":   dir("Takeout/YouTube and YouTube Music/comments/comments.csv", "Comment ID,Channel ID\n"),
	}
}
