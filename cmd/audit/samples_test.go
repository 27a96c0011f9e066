package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/social"
)

// samples returns the folder of the sample exports, which are not part of the
// repository: some are other people's test data.
func samples(t *testing.T) string {
	t.Helper()
	dir := cmp.Or(os.Getenv("PROBITY_SAMPLES"), filepath.Join("..", "..", "..", "shared", "samples", "exports"))
	if _, err := os.Stat(dir); err != nil {
		if os.Getenv("PROBITY_SAMPLES") != "" {
			t.Fatal("PROBITY_SAMPLES names a folder that is not there")
		}
		t.Skip("the sample exports are not here; set PROBITY_SAMPLES to the folder that holds them")
	}
	return dir
}

// TestSamples reads every sample. What each should give was counted in the raw
// files, by hand or with a tool that shares no code with the readers.
func TestSamples(t *testing.T) {
	dir := samples(t)
	for _, tt := range []struct {
		name string
		path []string // in the folder of samples
		me   string
		want []string // of each account: what it is called, and what there is of it
	}{
		{"X of 2026", []string{"x/invented"}, "", []string{
			// Three posts: two short ones and a long one that no short one begins.
			"x/drmoira: correspondent 1, follower 1, following 1, message 1, post 3, profile 1, reply 1, repost 1, setting 1"}},
		{"X of 2016", []string{"x/perkeep/camlistore_test.zip"}, "", []string{"x/camlistore_test: post 2, profile 1"}},
		{"Instagram with Threads", []string{"instagram/invented"}, "", []string{
			"instagram/dr.moira.example: blocked 1, caption 2, comment 1, correspondent 1, follower 2, following 2, message 2, profile 1, setting 2, story 1",
			"threads/dr.moira.example: follower 1, post 1, profile 1, reply 1, setting 1"}},
		{"Facebook of 2026", []string{"facebook/invented/facebook-drmoiraexample-2026-05-04-Ab12Cd"}, "", []string{
			// Four posts, one of them with nothing but a title, and one in a group; an
			// answer under a post counts as a comment.
			"facebook/drmoiraexample: comment 2, correspondent 2, friend 3, message 3, post 5, profile 1, setting 1"}},
		{"Facebook until 2023", []string{"facebook/invented/facebook-drmoiraexample-pre2024"}, "", []string{
			"facebook/drmoiraexample: correspondent 1, friend 1, message 2, post 1, profile 1"}},
		{"Reddit", []string{"reddit/invented"}, "", []string{
			"reddit/drmoira: comment 1, correspondent 1, message 1, post 1, profile 1"}},
		{"LinkedIn", []string{"linkedin/linkedin-export-viewer/sample_export.zip"}, "", []string{
			// 25 shares, whose columns are not where their names say, and 5 articles; 20,000
			// messages and the words of 83 invitations; 52 records of 25 companies.
			"linkedin/fake-ada-byron-lovelace: caption 179, comment 60, correspondent 102, failed 25, follow-request 6, following 25, friend 2000, group-member 62, " +
				"like 80, message 20083, post 30, profile 1, review 48, setting 3"}},
		{"a conversation of Instagram", []string{"instagram/chat-miner"}, "John Doe", []string{"instagram/john doe: correspondent 1, message 2"}},
		{"TikTok of 2024", []string{"tiktok/invented/2024"}, "", []string{"tiktok/drmoira: caption 1, comment 1, follower 1, profile 1, setting 1"}},
		{"TikTok of 2026", []string{"tiktok/invented/2026"}, "", []string{
			// Nine settings, one of them "N/A". Of one conversation the messages are gone,
			// and with whom it was is known.
			"tiktok/drmoira: caption 2, comment 1, correspondent 2, follower 2, following 1, like 1, message 2, profile 1, setting 8"}},
		{"Mastodon", []string{"mastodon/invented"}, "", []string{
			"mastodon/drmoira@mastodon.example: correspondent 1, message 1, post 2, profile 1, repost 1, setting 2"}},
		{"a Google business", []string{"google-business-profile/invented"}, "", []string{"google-business/1: review 3, review-reply 2"}},
		{"YouTube", []string{"youtube/invented"}, "", []string{"youtube/UCdrmoira: comment 2, following 1, profile 1, setting 1"}},
		{"Pinterest", []string{"pinterest/pinterest-export-parser"}, "", []string{"pinterest/me: profile 1, repost 1"}},
		{"Snapchat", []string{"snapchat/exportsnap"}, "", []string{
			// One entry of the memories is empty.
			"snapchat/fixture-user: blocked 1, caption 3, correspondent 1, failed 1, follow-request 2, friend 2, message 1, profile 1, story 2"}},
		// The setting is that the profile asks no app to hide it from people who are not
		// signed in.
		{"Bluesky, a whole repository", []string{"bluesky/indigo/fakermaker.repo.car"}, "", []string{
			"bluesky/did:plc:dpg45vsnuir2vqqqadsn6afg: following 78, like 22, post 3, profile 1, reply 23, repost 15, setting 1"}},
		{"Bluesky, version 3", []string{"bluesky/indigo/greenground.repo.car"}, "", []string{"bluesky/did:plc:kzcqyc3unb33eh5sxzsfs25z: following 2"}},
		{"Bluesky, few posts", []string{"bluesky/indigo/bafyreieovfuizojpw3zresz7sx3nk4trm2by23pt5rxbey3jme4uo5ogiu.car"}, "", []string{
			"bluesky/did:plc:z5vnbioquyhivxirw3bbljmu: post 5, profile 1, setting 1"}},
		{"Bluesky, a piece", []string{"bluesky/indigo/repo_slice.car"}, "", []string{
			// Four records and a part of the tree are named, and not there.
			"bluesky/did:plc:6evlgoug7wwijzxhzt2riyic: failed 5, post 1"}},
		{"WhatsApp, dots", []string{"whatsapp/chatistics/_chat.txt"}, "John Doe", []string{"whatsapp/john doe: correspondent 1, message 20, profile 1"}},
		{"WhatsApp, dates of two lengths", []string{"whatsapp/chatistics/_chat 2.txt"}, "John Doe", []string{"whatsapp/john doe: correspondent 1, message 4, profile 1"}},
		{"WhatsApp, odd names", []string{"whatsapp/chatistics/_chat 3.txt"}, "John Doe", []string{"whatsapp/john doe: group-member 4, message 9, profile 1"}},
		{"WhatsApp, alone", []string{"whatsapp/chatistics/_chat 4.txt"}, "John Doe", []string{"whatsapp/john doe: message 3, profile 1"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var paths []string
			for _, p := range tt.path {
				paths = append(paths, filepath.Join(dir, filepath.FromSlash(p)))
			}
			if got := readAll(t, paths, tt.me); !slices.Equal(got, tt.want) {
				t.Errorf("got  %s\nwant %s", strings.Join(got, "\n     "), strings.Join(tt.want, "\n     "))
			}
		})
	}
}

// TestSamplesOfDates reads one chat in five ways to write dates, and compares the
// times with those that its author gives.
func TestSamplesOfDates(t *testing.T) {
	dir := filepath.Join(samples(t), "whatsapp", "chat-miner")
	data, err := os.ReadFile(filepath.Join(dir, "target.json"))
	if err != nil {
		t.Fatal(err)
	}
	var want []struct{ Timestamp, Author, Message string }
	if err := json.Unmarshal(data, &want); err != nil {
		t.Fatal(err)
	}
	for _, order := range []string{"ddmmyy_24hrs", "mmddyy_24hrs", "[mmddyy]_24hrs", "yyyymmdd_24hrs", "mmddyyyy_12hrs"} {
		path := filepath.Join(dir, "test_"+order+".txt")
		if got := readAll(t, []string{path}, "John Doe"); !slices.Equal(got, []string{"whatsapp/john doe: group-member 4, message 6, profile 1"}) {
			t.Errorf("%s: %s", order, got)
		}
		found, _, err := recognise(t.Context(), []string{path})
		if err != nil {
			t.Fatal(err)
		}
		var times, texts []string
		for it := range found[0].provider.Read(t.Context(), found[0].fsys, social.Owner{Handles: map[string]string{"whatsapp": "John Doe"}}) {
			if it.Post != nil {
				times = append(times, it.Post.Published.Format("2006-01-02T15:04:05"))
				texts = append(texts, strings.ReplaceAll(it.Post.Text, "\n", " "))
			}
		}
		for _, w := range want {
			if i := slices.Index(times, w.Timestamp); i < 0 || texts[i] != w.Message {
				t.Errorf("%s: no message of %s as it should be; times %q", order, w.Timestamp, times)
			}
		}
		closeAll(found)
	}
}

// readAll recognises the paths and counts what is in each account.
func readAll(t *testing.T, paths []string, me string) []string {
	t.Helper()
	found, _, err := recognise(t.Context(), paths)
	if err != nil {
		t.Fatalf("%v; %s", err, hint.Of(err))
	}
	defer closeAll(found)
	var out []string
	for _, e := range found {
		acc := e.recognition.Account
		if acc.ID == "" {
			a := &app{stdin: strings.NewReader(""), stderr: io.Discard, iam: me}
			if acc, err = a.me(t.Context(), e, nil, social.Owner{}); err != nil {
				t.Fatal(err)
			}
		}
		n, seen := map[string]int{}, map[string]bool{}
		for it, err := range e.provider.Read(t.Context(), e.fsys, asRead(social.Owner{}, acc)) {
			switch id := string(it.Kind()) + " " + it.ID(); {
			case err != nil:
				t.Fatal(err)
			case it.Mark != nil: // how far was read
			case it.Gap != nil:
				if it.Gap.Reason == social.ReasonFailed {
					n["failed"] += max(it.Gap.Count, 1)
				}
			case seen[id]:
				t.Errorf("%s twice", id)
			default:
				seen[id] = true
				n[it.Count()]++
			}
		}
		var parts []string
		for _, key := range slices.Sorted(maps.Keys(n)) {
			parts = append(parts, fmt.Sprintf("%s %d", key, n[key]))
		}
		out = append(out, acc.Label()+": "+strings.Join(parts, ", "))
	}
	slices.Sort(out)
	return out
}

// TestSamplesThatAreNone holds that what an API answers is not taken for an export.
func TestSamplesThatAreNone(t *testing.T) {
	dir := samples(t)
	for _, name := range []string{"mastodon/perkeep/user_statuses.json", "whatsapp/chat-miner/target.json", "README.md"} {
		refused(t, filepath.Join(dir, filepath.FromSlash(name)))
	}
}

// TestNoNetworks names files that belong to no network.
func TestNoNetworks(t *testing.T) {
	dir := t.TempDir()
	for name, members := range map[string]map[string]string{
		"photographs.zip": {"2024/one.jpg": "\xff\xd8\xff\xe0", "2024/two.jpg": "\xff\xd8\xff\xe0"},
		"papers.zip":      {"messages.json": "[]", "posts.json": "{}", "notes.txt": "buy milk", "list.csv": "a,b\n1,2\n", "index.html": "<html><h1>Hello</h1></html>"},
	} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, zipOf(t, members), 0o600); err != nil {
			t.Fatal(err)
		}
		refused(t, path)
	}
}

// refused holds that a path is refused with a word on what was looked for.
func refused(t *testing.T, path string) {
	t.Helper()
	found, _, err := recognise(t.Context(), []string{path})
	closeAll(found)
	if err == nil {
		t.Errorf("%s is taken for an export of %s", path, found[0].provider.Title())
		return
	}
	if why := hint.Of(err); !strings.Contains(err.Error(), "not the export of a network") || !strings.Contains(why, "Looked for:") || !strings.Contains(why, "tweets.js") {
		t.Errorf("%s: %v; %s", path, err, why)
	}
}
