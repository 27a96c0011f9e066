package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"testing"
)

// Parts of one download are joined; downloads of different days are read one
// after the other, the oldest first, whatever the order in which they are named.
func TestDownloads(t *testing.T) {
	account := `window.YTD.account.part0 = [{"account":{"accountId":"1","username":"moira","accountDisplayName":"M"}}]`
	day := func(n int) map[string]string {
		m := map[string]string{"data/account.js": account,
			"data/manifest.js": fmt.Sprintf(`window.__THAR_CONFIG = {"userInfo":{"accountId":"1","userName":"moira","displayName":"M"},"archiveInfo":{"generationDate":"202%d-05-04T09:00:00.000Z"},"dataTypes":{}}`, n)}
		for _, name := range []string{"tweets", "like", "follower", "following"} {
			m["data/"+name+".js"] = fmt.Sprintf("window.YTD.%s.part0 = [ ] %s", name, map[int]string{1: "", 2: " ", 3: "  "}[n])
		}
		return m
	}
	part := func(names ...string) map[string]string {
		m := map[string]string{"archive_browser.html": names[0]}
		for _, n := range names {
			m[n] = day(1)[n]
		}
		return m
	}
	for _, tt := range []struct {
		name  string
		given []map[string]string
		want  [][]int // which of those given make up each export, in the order of reading
	}{
		{"the same twice", []map[string]string{day(1), day(1)}, [][]int{{0, 1}}},
		{"parts", []map[string]string{part("data/tweets.js", "data/like.js"), part("data/account.js", "data/follower.js")}, [][]int{{0, 1}}},
		{"three days", []map[string]string{day(3), day(1), day(2)}, [][]int{{1}, {2}, {0}}},
		{"two days, one of them twice", []map[string]string{day(2), day(1), day(2)}, [][]int{{1}, {0, 2}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			var paths []string
			for i, members := range tt.given {
				paths = append(paths, filepath.Join(dir, fmt.Sprintf("x%d.zip", i)))
				if err := os.WriteFile(paths[i], zipOf(t, members), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			found, _, err := recognise(t.Context(), paths)
			if err != nil {
				t.Fatal(err)
			}
			defer closeAll(found)
			var got [][]int
			for _, e := range found {
				var parts []int
				for _, p := range e.parts {
					var n int
					if _, err := fmt.Sscanf(p.Name(), "x%d.zip", &n); err != nil {
						t.Fatal(err)
					}
					parts = append(parts, n)
				}
				got = append(got, parts)
				if e.conflicts != 0 {
					t.Errorf("%v: %d conflicts", parts, e.conflicts)
				}
			}
			if fmt.Sprint(got) != fmt.Sprint(tt.want) {
				t.Errorf("%v, want %v", got, tt.want)
			}
		})
	}
}

// A part that does not say whose it is belongs to the only account of the network.
// Between two accounts it joins neither, and does not make one of them.
func TestWhosePart(t *testing.T) {
	part := func(id string) map[string]string {
		return map[string]string{"data/account.js": fmt.Sprintf(`window.YTD.account.part0 = [{"account":{"accountId":%q,"username":"moira%s","accountDisplayName":"M"}}]`, id, id)}
	}
	nobodys := map[string]string{"data/like.js": `window.YTD.like.part0 = [ ]`, "data/tweets.js": `window.YTD.tweets.part0 = [ ]`}
	for _, tt := range []struct {
		name  string
		given []map[string]string
		want  map[string]int // parts, by account
	}{
		{"one account", []map[string]string{nobodys, part("1")}, map[string]int{"1": 2}},
		{"one account, the other way round", []map[string]string{part("1"), nobodys}, map[string]int{"1": 2}},
		{"two accounts behind it", []map[string]string{nobodys, part("1"), part("2")}, map[string]int{"": 1, "1": 1, "2": 1}},
		{"two accounts before it", []map[string]string{part("1"), part("2"), nobodys}, map[string]int{"": 1, "1": 1, "2": 1}},
		{"two accounts around it", []map[string]string{part("1"), nobodys, part("2")}, map[string]int{"": 1, "1": 1, "2": 1}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := desk{t, t.TempDir()}
			var paths []string
			for i, members := range tt.given {
				paths = append(paths, d.zip(fmt.Sprintf("x%d.zip", i), members))
			}
			found, _, err := recognise(t.Context(), paths)
			if err != nil {
				t.Fatal(err)
			}
			defer closeAll(found)
			got := map[string]int{}
			for _, e := range found {
				got[e.recognition.Account.ID] += len(e.parts)
			}
			if !maps.Equal(got, tt.want) {
				t.Errorf("%v, want %v", got, tt.want)
			}
		})
	}
}

// Each part of one download may have a list of its own of what is in it.
func TestManyParts(t *testing.T) {
	d := desk{t, t.TempDir()}
	var paths []string
	for i := range 6 {
		paths = append(paths, d.zip(fmt.Sprintf("x%d.zip", i), map[string]string{
			"data/account.js":                       `window.YTD.account.part0 = [{"account":{"accountId":"1","username":"moira","accountDisplayName":"M"}}]`,
			"data/contents.txt":                     fmt.Sprint("part ", i),
			"data/sizes.txt":                        fmt.Sprint("size ", i),
			fmt.Sprintf("data/tweets-part%d.js", i): fmt.Sprintf("window.YTD.tweets.part%d = [ ]", i),
		}))
	}
	found, _, err := recognise(t.Context(), paths)
	if err != nil {
		t.Fatal(err)
	}
	defer closeAll(found)
	if len(found) != 1 || len(found[0].parts) != len(paths) {
		t.Errorf("%d exports, the first of %d parts; want one of %d", len(found), len(found[0].parts), len(paths))
	}
}
