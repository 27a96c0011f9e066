package x

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/archive"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/providers/x/xtest"
	"github.com/probity-audit/probity/social"
)

const accountJS = `window.YTD.account.part0 = [{"account":{"accountId":"1","username":"moira"}}]`

func tweetJS(elems ...string) string {
	return "window.YTD.tweets.part0 = [" + strings.Join(elems, ",") + "]"
}

func tweet(id int, text string) string {
	return fmt.Sprintf(`{"tweet":{"id":"%d","id_str":"%d","created_at":"Sat Jun 15 17:00:00 +0000 2024","full_text":%q}}`, id, id, text)
}

// gaps keys the gaps by section.
func gaps(items []social.Item) map[string]*social.Gap {
	out := map[string]*social.Gap{}
	for _, it := range items {
		if it.Gap != nil {
			out[it.Gap.Section] = it.Gap
		}
	}
	return out
}

func texts(items []social.Item) []string {
	var out []string
	for _, it := range items {
		if it.Post != nil {
			out = append(out, it.Post.Text)
		}
	}
	return out
}

func TestDamaged(t *testing.T) {
	deep := `{"tweet":{"id":"3","full_text":"deep","x":` + strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000) + `}}`
	for _, tt := range []struct {
		name   string
		tweets string
		want   []string
		gap    string
		count  int
		detail string
	}{
		{name: "cut off", tweets: tweetJS(tweet(1, "one"), tweet(2, "two"))[:200], want: []string{"one"}, gap: "posts (tweets.js)", detail: "ends in the middle. Read from it: 1 record."},
		{name: "not of X", tweets: "<html>Secret", gap: "posts (tweets.js)", detail: "does not begin"},
		{name: "deep", tweets: tweetJS(tweet(1, "one"), deep, tweet(2, "two")), want: []string{"one", "two"}, gap: "posts (tweets.js)", count: 1},
		{name: "wrong wrapper", tweets: tweetJS(`{"like":{"tweetId":"5","fullText":"Secret"}}`, tweet(1, "one")), want: []string{"one"}, gap: "posts (tweets.js)", count: 1},
		{name: "no JSON", tweets: tweetJS(`{"tweet":{Secret}}`, `7`, `"Secret"`, `null`, tweet(1, "one")), want: []string{"one"}, gap: "posts (tweets.js)", count: 4},
		{name: "not UTF-8", tweets: strings.Replace(tweetJS(tweet(1, "a?b")), "?", "\xff\xfe", 1), want: []string{"a\ufffd\ufffdb"}},
		{name: "half a character", tweets: tweetJS(`{"tweet":{"id_str":"1","created_at":"Sat Jun 15 17:00:00 +0000 2024","full_text":"a\ud83db"}}`), want: []string{"a\ufffdb"}},
		{name: "byte order mark", tweets: "\xef\xbb\xbf" + tweetJS(tweet(1, "one")), want: []string{"one"}},
		{name: "fields of other types", tweets: tweetJS(`{"tweet":{"id":"1","id_str":"1","created_at":7,"full_text":"one","entities":"none","favorite_count":{}}}`),
			want: []string{"one"}, gap: "fields of posts (tweets.js)", count: 1},
		{name: "markup stays text", tweets: tweetJS(tweet(1, `&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt; \u001b[31m`)), want: []string{`<script>alert(1)</script> &lt; \u001b[31m`}},
		{name: "control characters", tweets: tweetJS(`{"tweet":{"id_str":"1","created_at":"Sat Jun 15 17:00:00 +0000 2024","full_text":"a\u001b[31m\u0000b\nc"}}`), want: []string{"a[31mb\nc"}},
		{name: "hostile names", tweets: tweetJS(`{"tweet":{"id_str":"1","created_at":"Sat Jun 15 17:00:00 +0000 2024","full_text":"x","extended_entities":{"media":[{"media_url_https":"https://x/../../etc/passwd"}]}}}`),
			want: []string{"x"}, gap: "pictures and videos", count: 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			items := read(t, fstest.MapFS{"data/account.js": {Data: []byte(accountJS)}, "data/tweets.js": {Data: []byte(tt.tweets)}})
			if diff := cmp.Diff(tt.want, texts(items)); diff != "" {
				t.Error(diff)
			}
			all := gaps(items)
			if g := all[tt.gap]; tt.gap != "" && (g == nil || g.Count != tt.count || !strings.Contains(g.Detail, tt.detail)) {
				t.Errorf("gap %q: %+v", tt.gap, g)
			}
			for _, g := range all {
				if s := g.Section + g.Detail; strings.Contains(s, "Secret") || strings.Contains(s, "one") && strings.Contains(s, "two") {
					t.Errorf("a gap gives content away: %s", s)
				}
				if tt.gap == "" && strings.HasSuffix(g.Section, "(tweets.js)") {
					t.Errorf("unexpected gap %+v", g)
				}
			}
		})
	}
}

func TestNotRecognised(t *testing.T) {
	for name, fsys := range map[string]fstest.MapFS{
		"empty":                     {},
		"another's account":         {"data/account.js": {Data: []byte("module.exports = {}")}},
		"another's JSON":            {"account.json": {Data: []byte("{}")}, "profile.json": {Data: []byte("{}")}},
		"ends like tweets.js":       {"data/my-tweets.js": {Data: []byte("window.YTD.tweets.part0 = []")}},
		"only the viewer of an app": {"assets/js/tweets.js": {Data: []byte("window.YTD.tweets.part0 = []")}},
	} {
		if got, ok := New().Recognize(fsys); ok {
			t.Errorf("%s: taken for %q", name, got.Layout)
		}
	}
	for _, err := range New().Read(context.Background(), fstest.MapFS{}, social.Owner{}) {
		if err == nil || hint.Of(err) == "" {
			t.Errorf("reading nothing: %v", err)
		}
	}
}

func TestParts(t *testing.T) {
	block := func(id string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte(`window.YTD.block.part0 = [{"blocking":{"accountId":"` + id + `"}}]`)}
	}
	one := fstest.MapFS{"data/block.js": block("7"), "data/account.js": {Data: []byte(accountJS)}, "data/tweets.js": {Data: []byte(tweetJS(tweet(1, "one")))},
		"data/manifest.js": {Data: []byte(`window.__THAR_CONFIG = {"archiveInfo":{"isPartialArchive":true},"dataTypes":{"tweets":{"files":[{"fileName":"data/tweets.js","count":"1"}]}}}`)}}
	two := fstest.MapFS{"data/block.js": block("8"), "data/tweets-part1.js": {Data: []byte(tweetJS(tweet(2, "two")))}, "data/tweets.js": {Data: []byte(tweetJS(tweet(3, "three")))}}
	pictures := fstest.MapFS{"data/tweets_media/1-a.jpg": {Data: []byte("jpg")}}
	for i, part := range []fstest.MapFS{two, pictures} {
		got, ok := New().Recognize(part)
		if !ok || got.Account.ID != "" || len(got.Because) == 0 {
			t.Errorf("part %d: %+v, %v", i, got, ok)
		}
	}
	all, err := archive.Union(one, two, pictures)
	if err != nil {
		t.Fatal(err)
	}
	if got, ok := New().Recognize(all); !ok || got.Account.ID != "1" {
		t.Errorf("all parts: %+v, %v", got, ok)
	}
	items := read(t, all)
	if diff := cmp.Diff([]string{"two", "one", "three"}, texts(items)); diff != "" {
		t.Error(diff)
	}
	if n := providertest.CountsAndGaps(items)["blocked"]; n != 2 {
		t.Errorf("%d blocked: a file of the second part was lost", n)
	}
	if gaps(items)["other parts of the export"] == nil {
		t.Error("a partial export is not said to be one")
	}
	// Without account.js nobody can say whose the messages are.
	alone := read(t, fstest.MapFS{"data/direct-messages.js": {Data: []byte(`window.YTD.direct_messages.part0 = [{"dmConversation":{"conversationId":"1-2","messages":[{"messageCreate":{"id":"9","senderId":"1","text":"hi","createdAt":"2024-06-15T17:05:00.000Z"}}]}}]`)}})
	if n := providertest.CountsAndGaps(alone); n["message"] != 1 || n["correspondent"] != 0 {
		t.Errorf("a part by itself: %v", n)
	}
	if gaps(alone)["whose export it is"] == nil {
		t.Error("no gap for messages without an owner")
	}
}

// Parts may be given in any order, even where two of them have a file of one name.
func TestPartsInAnyOrder(t *testing.T) {
	manifest := func(day string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte(`window.__THAR_CONFIG = {"userInfo":{"accountId":"1"},"archiveInfo":{"generationDate":"` + day + `T09:00:00.000Z"},
			"dataTypes":{"tweets":{"files":[{"fileName":"data/tweets.js","count":"2"}]}}}`)}
	}
	one := fstest.MapFS{"data/manifest.js": manifest("2026-05-04"), "data/account.js": {Data: []byte(accountJS)}, "data/tweets.js": {Data: []byte(tweetJS(tweet(1, "one"), tweet(2, "two")))}}
	two := fstest.MapFS{"data/manifest.js": manifest("2026-05-03"), "data/tweets.js": {Data: []byte(tweetJS(tweet(3, "three")))}}
	var runs [][]string
	for _, parts := range [][]fs.FS{{one, two}, {two, one}} {
		all, err := archive.Union(parts...)
		if err != nil {
			t.Fatal(err)
		}
		if got, ok := New().Recognize(all); !ok || got.Exported.Format(time.DateOnly) != "2026-05-04" {
			t.Errorf("%+v, %v", got, ok)
		}
		items := read(t, all)
		said := slices.Sorted(maps.Keys(gaps(items)))
		runs = append(runs, append(said, slices.Sorted(slices.Values(texts(items)))...))
		if gaps(items)["count of posts (tweets.js)"] != nil {
			t.Error("all of the posts are there, and some are said to be missing")
		}
	}
	if diff := cmp.Diff(runs[0], runs[1]); diff != "" {
		t.Error(diff)
	}
}

// What another reader of the same export would see comes out the same each time,
// and stopping early or cancelling leaves nobody waiting.
func TestOrderAndEnd(t *testing.T) {
	dir := t.TempDir()
	if err := xtest.WriteFolder(dir, 3000); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "twitter.zip")
	var buf bytes.Buffer
	if err := xtest.Write(&buf, 3000); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, buf.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	var runs [][]social.Item
	for _, p := range []string{dir, path, path} {
		a, err := archive.Open(p, archive.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		defer a.Close()
		runs = append(runs, read(t, a))
	}
	if diff := cmp.Diff(runs[0], runs[1]); diff != "" {
		t.Error("folder and zip differ", diff[:min(len(diff), 500)])
	}
	if diff := cmp.Diff(runs[1], runs[2]); diff != "" {
		t.Error("two runs differ", diff[:min(len(diff), 500)])
	}
	n := providertest.CountsAndGaps(runs[0])
	if posts := n["post"] + n["reply"] + n["repost"]; posts != 3000 || n["message"] != 300 || n["like"] != 600 || n["follower"] != 150 || n["following"] != 75 {
		t.Errorf("counts %v", n)
	}
	for section, g := range gaps(runs[0]) {
		if g.Reason == social.ReasonFailed || strings.HasPrefix(section, "count of") {
			t.Errorf("gap %+v", g)
		}
	}
	a, err := archive.Open(path, archive.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	for _, stop := range []int{0, 1, 7, 500, 3100} {
		seen := 0
		for range New().Read(context.Background(), a, social.Owner{}) {
			if seen++; seen > stop {
				break
			}
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	seen := 0
	var last error
	for _, err := range New().Read(ctx, a, social.Owner{}) {
		if seen++; seen == 100 {
			cancel()
		}
		last = err
	}
	if !errors.Is(last, context.Canceled) || seen > 2500 {
		t.Errorf("cancelled after 100: %d items, %v", seen, last)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(tweetJS(tweet(1, "one"), `{"tweet":{"edit_info":{"initial":{"editTweetIds":["1","2"]}},"id_str":"2"}}`)),
		[]byte(`window.YTD.direct_messages.part0 = [{"dmConversation":{"conversationId":"1-2","messages":[{"messageCreate":{"id":"9","senderId":"1"}}]}}]`))
	f.Add([]byte(`window.YTD.tweets.part0 = [{"tweet":{"id":"1","geo":{"type":"Point","coordinates":["1","2"]},"sizes":[{}],"ext_alt_text":1}}`), []byte(`x = {`))
	f.Add([]byte("\xef\xbb\xbf = [[[\"\\"), []byte(`[}`))
	f.Fuzz(func(t *testing.T, tweets, messages []byte) {
		fsys := fstest.MapFS{"data/account.js": {Data: []byte(accountJS)}, "data/tweets.js": {Data: tweets}, "data/direct-messages.js": {Data: messages}}
		for _, s := range []string{"note-tweet", "like", "grok-chat-item", "article", "manifest", "follower", "protected-history", "connected-application"} {
			fsys["data/"+s+".js"] = &fstest.MapFile{Data: messages}
		}
		New().Recognize(fsys)
		profile := false
		for it, err := range New().Read(context.Background(), fsys, social.Owner{}) {
			if err != nil {
				t.Fatalf("an error ended the reading: %v", err)
			}
			if it.Kind() == "" {
				t.Fatal("an empty item")
			}
			if it.Profile != nil {
				profile = true
			}
			if p := it.Post; p != nil && (p.ID == "" || p.Source == "" || p.Audience == "" || p.Mine && p.Author != (social.Person{})) {
				t.Fatalf("half a post: %+v", p)
			}
			if p := it.Post; p != nil {
				for _, ref := range []*social.Ref{p.Answers, p.Quotes} {
					if ref != nil && (*ref == (social.Ref{}) || ref.Mine && ref.Author != (social.Person{}) || ref.Text != printable(ref.Text)) {
						t.Fatalf("half a reference: %+v", ref)
					}
				}
				for _, s := range []string{p.Text, p.Warning, p.Author.Name, p.Group} {
					if s != printable(s) || !utf8.ValidString(s) {
						t.Fatalf("not a text: %q", s)
					}
				}
			}
		}
		if !profile {
			t.Fatal("no profile")
		}
	})
}
