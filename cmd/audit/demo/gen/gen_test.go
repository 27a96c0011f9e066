package main

import (
	"encoding/json"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
)

// sources is the story, a copy that a test may change.
func sources(t *testing.T) fstest.MapFS {
	t.Helper()
	m := fstest.MapFS{}
	err := fs.WalkDir(story, "story", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := story.ReadFile(name)
		m[strings.TrimPrefix(name, "story/")] = &fstest.MapFile{Data: b}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func made(t *testing.T) files {
	t.Helper()
	out, err := build(sources(t))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestCommitted checks that what is committed is what the story gives.
func TestCommitted(t *testing.T) {
	out := made(t)
	there := []string{"expected.jsonl"}
	for _, dir := range []string{"x", "mastodon"} {
		err := filepath.WalkDir(filepath.Join("..", dir), func(name string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				there = append(there, strings.TrimPrefix(filepath.ToSlash(name), "../"))
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	slices.Sort(there)
	if d := cmp.Diff(slices.Sorted(maps.Keys(out)), there); d != "" {
		t.Fatalf("files differ, run go generate ./cmd/audit/demo (-story +committed):\n%s", d)
	}
	for _, name := range there {
		b, err := os.ReadFile(filepath.Join("..", filepath.FromSlash(name)))
		if err != nil {
			t.Fatal(err)
		}
		if string(b) != string(out[name]) {
			t.Errorf("%s differs from the story, run go generate ./cmd/audit/demo", name)
		}
	}
}

// TestRun checks that files of an earlier run do not stay behind.
func TestRun(t *testing.T) {
	dir := t.TempDir()
	stale := filepath.Join(dir, "x", "data", "stale.js")
	if err := os.MkdirAll(filepath.Dir(stale), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(stale, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := run(dir); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(stale); err == nil {
		t.Error("a stale file is still there")
	}
	if _, err := os.Stat(filepath.Join(dir, "x", "data", "manifest.js")); err != nil {
		t.Error(err)
	}
}

// TestCounts counts in the story's own lines, and in the files made of them.
func TestCounts(t *testing.T) {
	want, got := map[string]int{}, map[string]int{}
	texts := map[string]string{}
	for name, f := range sources(t) {
		if !strings.HasSuffix(name, ".txt") {
			continue
		}
		for line := range strings.Lines(string(f.Data)) {
			line = strings.TrimSuffix(line, "\n")
			if line == "" || line[0] == '#' {
				continue
			}
			post := len(line) > 17 && line[0] == '2'
			if post {
				if other := texts[line[17:]]; other != "" {
					t.Errorf("%s and %s have the same text: %q", name, other, line[17:])
				}
				texts[line[17:]] = name
			}
			switch {
			case name == "likes.txt":
				want["likes"]++
			case post && name == "mastodon.txt" && strings.HasPrefix(line[17:], "BOOST "):
				want["boosts"]++
			case post && name == "mastodon.txt":
				want["notes"]++
			case post && strings.HasPrefix(name, "x-"):
				want["tweets"]++
				if strings.HasPrefix(line[17:], "@") || strings.HasPrefix(line[17:], "^") {
					want["replies"]++
				}
			case post:
				want["messages"]++
			}
			if strings.HasPrefix(line, "  !") || strings.HasPrefix(line, "  ?") {
				want["expected"]++
			}
			if strings.HasPrefix(line, "  *") {
				want["pictures"]++
			}
		}
	}
	out := made(t)
	for name, b := range out {
		s := string(b)
		switch base := filepath.Base(name); {
		case name == "expected.jsonl":
			got["expected"] = strings.Count(s, "\n")
		case base == "tweets.js" || base == "tweets-part1.js" || base == "deleted-tweets.js":
			got["tweets"] += strings.Count(s, `"full_text" : `)
			got["replies"] += strings.Count(s, `"in_reply_to_user_id" : `)
		case base == "direct-messages.js" || base == "direct-messages-group.js":
			got["messages"] += strings.Count(s, `"messageCreate" : `)
		case base == "like.js":
			got["likes"] = strings.Count(s, `"like" : `)
		case base == "outbox.json":
			got["notes"], got["boosts"] = strings.Count(s, `"type": "Note"`), strings.Count(s, `"type": "Announce"`)
		case strings.Contains(name, "media") && strings.HasSuffix(name, ".jpg"):
			got["pictures"]++
		}
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("counts differ (-story +files):\n%s", d)
	}
}

// TestIndices checks that each entity points at what it names.
func TestIndices(t *testing.T) {
	var tweets []struct {
		Tweet struct {
			FullText string `json:"full_text"`
			Entities struct {
				URLs []struct {
					URL     string
					Indices []json.Number
				}
				Mentions []struct {
					Name    string `json:"screen_name"`
					Indices []json.Number
				} `json:"user_mentions"`
				Hashtags []struct {
					Text    string
					Indices []json.Number
				}
			}
		}
	}
	_, list, _ := strings.Cut(string(made(t)["x/data/tweets.js"]), " = ")
	if err := json.Unmarshal([]byte(list), &tweets); err != nil {
		t.Fatal(err)
	}
	checked := 0
	for _, w := range tweets {
		r := []rune(w.Tweet.FullText)
		check := func(want string, at []json.Number) {
			from, _ := at[0].Int64()
			to, _ := at[1].Int64()
			checked++
			if got := string(r[from:to]); got != want {
				t.Errorf("%q: the entity points at %q, want %q", w.Tweet.FullText, got, want)
			}
		}
		for _, u := range w.Tweet.Entities.URLs {
			check(u.URL, u.Indices)
		}
		for _, m := range w.Tweet.Entities.Mentions {
			check("@"+m.Name, m.Indices)
		}
		for _, h := range w.Tweet.Entities.Hashtags {
			check("#"+h.Text, h.Indices)
		}
	}
	if checked < 100 {
		t.Errorf("%d entities, want at least 100", checked)
	}
}

func TestBadStory(t *testing.T) {
	tests := []struct {
		name, file, add, want string
	}{
		{"no time", "x-2014-2016.txt", "yesterday, a post\n", "x-2014-2016.txt:"},
		{"same minute twice", "mastodon.txt", "2022-11-12 21:20 twice\n", "same time"},
		{"unknown person", "x-2014-2016.txt", "2014-01-01 10:00 @nobody_at_all hello\n", "nobody_at_all"},
		{"unknown mark", "mastodon.txt", "  & what\n", "mark"},
		{"unknown severity", "mastodon.txt", "  ! patient-story dreadful because\n", "severity"},
		{"finding without reason", "mastodon.txt", "  ! patient-story high\n", "reason wanted"},
		{"near miss without reason", "mastodon.txt", "  ? patient-story\n", "reason wanted"},
		{"message of a stranger", "groups.txt", "2024-01-01 10:00 stranger hello\n", "stranger"},
		{"person without flags", "people.txt", "just_a_handle\n", "flags"},
		{"item without kind", "others.txt", "x profile\n  ! name-disclosure low because\n", "wanted"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := sources(t)
			m[tt.file] = &fstest.MapFile{Data: append(slices.Clone(m[tt.file].Data), tt.add...)}
			_, err := build(m)
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("build: %v, want an error with %q", err, tt.want)
			}
		})
	}
}

func TestText(t *testing.T) {
	at := time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC)
	if a, b := snowflake(at, "a"), snowflake(at, "b"); a == b || len(a) != 19 {
		t.Errorf("snowflake: %s and %s, want two numbers of 19 digits", a, b)
	}
	tests := []struct{ name, got, want string }{
		{"names of sections", camel("direct-messages-group"), "directMessagesGroup"},
		{"smaller number first", pair("2281400117", "145084022"), "145084022-2281400117"},
		{"display of a link", display("https://example.org/a-rather-long-address"), "example.org/a-rather-long-…"},
		{"markup", markup("a <b> & \"c\"\n\nit's #Owls"), `<p>a &lt;b&gt; &amp; &quot;c&quot;</p><p>it&#39;s <a href="https://social.example.org/tags/owls" class="mention hashtag" rel="tag">#<span>Owls</span></a></p>`},
		{"cut", cut(strings.Repeat("word ", 80)), strings.TrimSpace(strings.Repeat("word ", 55)) + "…"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if tt.got != tt.want {
				t.Errorf("got %q, want %q", tt.got, tt.want)
			}
		})
	}
	if got := weight("ab 🦉 https://example.org/long/long/long/long"); got != 3+2+1+23 {
		t.Errorf("weight = %d, want 29", got)
	}
}
