package youtube

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	collecting "github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/providers/youtube/youtubetest"
	"github.com/probity-audit/probity/social"
)

func TestLiveGolden(t *testing.T) {
	var items []social.Item
	for it, err := range New().Collect(t.Context(), signedIn(t, withComments()), quill, nil) {
		if err != nil {
			t.Fatal(err)
		}
		if it.Mark == nil {
			items = append(items, it)
		}
	}
	providertest.Golden(t, "testdata/api.golden.jsonl", items)
}

// What both ways hold of the same channel is the same: identifier, kind, text.
func TestSameAsExport(t *testing.T) {
	const dir = "Takeout/YouTube and YouTube Music/"
	export := fstest.MapFS{}
	for file, rows := range map[string]string{
		"channels/channel.csv": "Channel ID,Channel Title (Original),Channel Visibility\nUCquill0000000000000000a,Dr Móira Quill,Public\n",
		"comments/comments.csv": "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Post ID,Video ID,Comment Text,Top-Level Comment ID\n" +
			"UgyThread00000000000004,UCquill0000000000000000a,2023-05-06T10:00:00Z,0,,,vid000000P1,\"{\"\"text\"\":\"\"Note to self #draft\"\"}\",\n" +
			"UgyThread00000000000005.r1,UCquill0000000000000000a,2024-05-06T11:00:00Z,0,UgyThread00000000000005,,vid000000P5,\"{\"\"text\"\":\"\"Glad your rash is better, Seán\"\"}\",UgyThread00000000000005\n",
		"video metadata/videos.csv": "Video ID,Approx Duration (ms),Video Audio Language,Video Category,Video Description (Original),Channel ID,Video Title (Original),Privacy,Video State,Video Create Timestamp,Video Publish Timestamp\n" +
			"vid000000P1,90000,en,Education,\"How I wash my hands.\n#hands\",UCquill0000000000000000a,Washing: hands,Private,Processed,2022-01-01T10:00:00Z,\n" +
			"vid000000P2,90000,en,Education,,UCquill0000000000000000a,Measles,Unlisted,Processed,2022-02-01T10:00:00Z,2022-02-02T10:00:00Z\n" +
			"vid000000P5,90000,en,Education,Made with a lamp that its maker sent me. https://example.org/lamp,UCquill0000000000000000a,A lamp I was given,Public,Processed,2024-05-01T10:00:00Z,2024-05-05T10:00:00Z\n",
		"playlists/playlists.csv": "Playlist ID,Add new videos to top,Playlist Title (Original),Playlist Title (Original) Language,Playlist Create Timestamp,Playlist Update Timestamp,Playlist Video Order,Playlist Visibility\n" +
			"PLinvented00000000001,False,For patients,,2020-11-20T07:32:24+00:00,2020-12-20T04:08:54+00:00,Manual,Public\n",
		"subscriptions/subscriptions.csv": "Channel Id,Channel Url,Channel Title\nUCsample000000000000000s,http://www.youtube.com/channel/UCsample000000000000000s,Seán Sample\n",
	} {
		export[dir+file] = &fstest.MapFile{Data: []byte(rows)}
	}
	live := collectOnce(t, signedIn(t, withComments()), nil)
	same := 0
	for _, it := range gathered(t, export) {
		if it.Post == nil && it.Connection == nil {
			continue
		}
		other, ok := live.items[string(it.Kind())+" "+it.ID()]
		if !ok {
			t.Errorf("%s %s is not in the interface", it.Kind(), it.ID())
			continue
		}
		same++
		// What the interface alone says, and where each was read.
		if it.Kind() == social.KindReply { // the interface knows what it answers
			it.Post.Answers.Author, it.Post.Answers.Text = social.Person{ID: "UCsample000000000000000s", Handle: "seansample"}, "You treated my rash with it, thank you <3"
		}
		rest := cmp.Options{cmpopts.IgnoreFields(social.Post{}, "Source", "Language", "Edited", "Hashtags", "Place"), cmpopts.IgnoreFields(social.Connection{}, "Source", "Bio", "Since")}
		if diff := cmp.Diff(it, other, rest); diff != "" {
			t.Errorf("%s %s:\n%s", it.Kind(), it.ID(), diff)
		}
	}
	if same != 7 {
		t.Errorf("%d items are in both", same)
	}
}

// A collect that stops anywhere is made up by the next, which goes on at the page
// at which it stopped.
func TestResume(t *testing.T) {
	s := withComments()
	at := signedIn(t, s)
	whole := collectOnce(t, at, nil)
	for stop := 1; ; stop++ {
		have, cursor, n := map[string]bool{}, social.Cursor{}, 0
		for it, err := range New().Collect(t.Context(), at, quill, nil) {
			if err != nil {
				t.Fatal(err)
			}
			if it.Mark != nil {
				if cursor[it.Mark.Stream] = it.Mark.Position; it.Mark.Position == "" {
					delete(cursor, it.Mark.Stream)
				}
				if n++; n == stop {
					break
				}
				continue
			}
			have[string(it.Kind())+" "+it.ID()] = true
		}
		s.Asked()
		rest := collectOnce(t, at, cursor)
		asked := s.Asked()
		for stream, of := range map[string][2]string{"videos": {"GET playlistItems", "playlistId=UU"}, "likes": {"GET playlistItems", "playlistId=LL"},
			"subscriptions": {"GET subscriptions", "mine=true"}, "subscribers": {"GET subscriptions", "mySubscribers=true"}, "comments": {"GET commentThreads", "=published"}} {
			first := slices.IndexFunc(asked, func(r string) bool { return strings.HasPrefix(r, of[0]) && strings.Contains(r, of[1]) })
			if unfinished := collecting.Told(cursor[stream]).Unfinished; first < 0 || unfinished != strings.Contains(asked[first], "pageToken=") {
				t.Errorf("stopped after mark %d: %s go on: %v; asked %q", stop, stream, unfinished, asked)
			}
		}
		for key := range whole.items {
			if _, ok := rest.items[key]; !ok && !have[key] {
				t.Errorf("stopped after mark %d: %s is lost", stop, key)
			}
		}
		if n < stop {
			break
		}
	}
}

func TestLater(t *testing.T) {
	s := withComments()
	at := signedIn(t, s)
	first := collectOnce(t, at, nil)
	everything := []social.Extent{{Kinds: []social.Kind{social.KindCaption}, Mine: true}}
	if diff := cmp.Diff(everything, first.seen["captions"]); diff != "" {
		t.Error(diff)
	}
	said := []social.Kind{social.KindComment, social.KindReply}
	if diff := cmp.Diff([]social.Extent{{Kinds: said, Mine: true}, {Kinds: said}}, first.seen["comments of each kind"]); diff != "" {
		t.Error(diff)
	}
	if !first.lists[social.RelationFollowing] || first.lists[social.RelationFollower] {
		t.Errorf("known to be whole: %v", first.lists)
	}
	// A new video, an old one edited and one removed; a new answer in an old thread.
	fresh := youtubetest.Record{"kind": "youtube#video", "id": "vid000000P6", "snippet": youtubetest.Record{"publishedAt": "2024-07-05T10:00:00Z", "channelId": quill.ID, "title": "New", "description": ""},
		"status": youtubetest.Record{"privacyStatus": "public"}}
	s.Videos = append([]youtubetest.Record{fresh}, s.Videos...)
	s.Videos[5]["snippet"].(youtubetest.Record)["description"] = "Edited."
	s.Videos = slices.Delete(s.Videos, 3, 4)
	s.Threads[1].Comments = append(s.Threads[1].Comments, youtubetest.Comment{ID: s.Threads[1].ID + ".r9", Author: "UCsample000000000000000s", Name: "@seansample", Text: "Me too", Published: "2024-08-01T10:00:00Z"})
	later := collectOnce(t, at, first.marks)
	if p := later.items["caption vid000000P0"].Post; p == nil || p.Text != "Edited." {
		t.Errorf("the edit went unnoticed: %+v", p)
	}
	if later.items["caption vid000000P6"].Post == nil || later.items["reply UgyThread00000000000004.r9"].Post == nil {
		t.Error("what is new was not read")
	}
	if _, still := later.items["caption vid000000P2"]; still || len(later.seen["captions"]) != 1 {
		t.Error("the removal goes unnoticed")
	}
}

func TestNarrowGrant(t *testing.T) {
	s := youtubetest.New()
	c := collectOnce(t, signedIn(t, s), nil)
	told := func(g social.Gap) bool {
		return g.Reason == social.ReasonNotGranted && strings.Contains(g.Detail, "audit signin youtube --also "+ScopeComments) && strings.Contains(g.Detail, "delete comments and videos")
	}
	if g := c.gaps["comments under your videos"]; !told(g) {
		t.Errorf("%+v", g)
	}
	for _, r := range s.Asked() {
		if strings.Contains(r, "comment") {
			t.Errorf("asked %s without leave", r)
		}
	}
	if g := c.gaps["subscribers who are not shown"]; g.Count != 1 {
		t.Errorf("%+v", g)
	}
	at := signedIn(t, s)
	at.App.Scopes = nil // Google did not say what it granted
	if g := collectOnce(t, at, nil).gaps["comments under your videos"]; !told(g) {
		t.Errorf("refused by the server: %+v", g)
	}
	s.Scopes = []string{youtubetest.ForceSSL} // which includes the other
	if c := collectOnce(t, signedIn(t, s), nil); len(c.items) < 20 || c.items["comment UgyThread00000000000005"].Post == nil {
		t.Errorf("%d items, error %v", len(c.items), c.err)
	}
}

// Whatever a server says, reading ends, and goes nowhere else.
func TestHostile(t *testing.T) {
	const thing = `{"id":"x%d","snippet":{"title":"x","resourceId":{"channelId":"x%d"},"topLevelComment":{"id":"x%d"}},"contentDetails":{"videoId":"x%d"},"subscriberSnippet":{"channelId":"x%d"}}`
	for what, answer := range map[string]func(n int) string{
		"the same page": func(int) string {
			return `{"kind":"youtube#listResponse","items":[` + strings.ReplaceAll(thing, "%d", "1") + `],"nextPageToken":"A"}`
		},
		"pages without end": func(n int) string {
			return fmt.Sprintf(`{"kind":"youtube#listResponse","items":[],"nextPageToken":"A%d"}`, n)
		},
		"another place": func(int) string {
			return `{"kind":"youtube#listResponse","items":[],"nextPageToken":"https://elsewhere.example/?a=b#c"}`
		},
		"wrong types": func(int) string {
			return `{"kind":"youtube#listResponse","items":[7,"x",{"id":{}},{"snippet":[]},null],"nextPageToken":null}`
		},
		"wrong types around": func(int) string { return `{"kind":"youtube#listResponse","items":{"a":1},"nextPageToken":5}` },
	} {
		t.Run(what, func(t *testing.T) {
			s, n := withComments(), 0
			s.Answer = func(w http.ResponseWriter, r *http.Request) bool {
				if strings.HasSuffix(r.URL.Path, "/channels") {
					return false
				}
				n++
				fmt.Fprint(w, answer(n))
				return true
			}
			var items []social.Item
			for it, err := range New().Collect(context.Background(), signedIn(t, s), quill, nil) {
				if err != nil {
					t.Fatal(err)
				}
				items = append(items, it)
			}
			providertest.Check(t, items)
			if n > 3000 {
				t.Errorf("%d requests", n)
			}
			gaps := 0
			for _, it := range items {
				if it.Gap != nil && it.Gap.Reason == social.ReasonFailed {
					gaps++
				}
				if it.Mark != nil && it.Mark.Seen != nil {
					t.Errorf("claims that all was seen: %+v", it.Mark)
				}
			}
			if gaps == 0 {
				t.Error("nothing is said")
			}
		})
	}
}
