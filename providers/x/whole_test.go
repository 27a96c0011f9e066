package x

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// What an earlier export had is said to be gone only where this one is whole by X's
// own list of its files.
func TestWhole(t *testing.T) {
	const posts, followers = "all posts", "all followers"
	for _, tt := range []struct {
		name             string
		partial          bool
		tweets           string // how many the manifest says
		file             string // tweets.js, if not two posts
		followers        string
		withoutFollowers bool
		community        bool // listed, and not there
		want             []string
	}{
		{name: "whole", tweets: "2", followers: "1", want: []string{followers, posts}},
		{name: "a part", partial: true, tweets: "2", followers: "1"},
		{name: "nothing listed"},
		{name: "fewer than listed", tweets: "3", followers: "2"},
		{name: "more than listed", tweets: "1", followers: "1", want: []string{followers}},
		{name: "a file is not there", tweets: "2", followers: "1", withoutFollowers: true, want: []string{posts}},
		{name: "another file of posts is not there", tweets: "2", followers: "1", community: true, want: []string{followers}},
		{name: "a record that does not read", tweets: "2", file: tweetJS(tweet(1, "one"), `{"like":{}}`), followers: "1", want: []string{followers}},
		{name: "cut off", tweets: "1", file: tweetJS(tweet(1, "one"), tweet(2, "two"))[:200], followers: "1", want: []string{followers}},
		{name: "nobody follows", tweets: "2", followers: "0", want: []string{posts}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var types []string
			list := func(name, file, count string) {
				if count != "" {
					types = append(types, fmt.Sprintf(`%q:{"files":[{"fileName":"data/%s.js","count":%q}]}`, name, file, count))
				}
			}
			list("tweets", "tweets", tt.tweets)
			list("follower", "follower", tt.followers)
			if tt.community {
				list("communityTweet", "community-tweet", "4")
			}
			if tt.file == "" {
				tt.file = tweetJS(tweet(1, "one"), tweet(2, "two"))
			}
			export := fstest.MapFS{
				"data/account.js": {Data: []byte(accountJS)}, "data/tweets.js": {Data: []byte(tt.file)},
				"data/manifest.js": {Data: fmt.Appendf(nil, `window.__THAR_CONFIG = {"archiveInfo":{"isPartialArchive":%v},"dataTypes":{%s}}`, tt.partial, strings.Join(types, ","))},
			}
			if !tt.withoutFollowers {
				export["data/follower.js"] = &fstest.MapFile{Data: []byte(`window.YTD.follower.part0 = [` + map[bool]string{false: `{"follower":{"accountId":"9"}}`}[tt.followers == "0"] + `]`)}
			}
			var got []string
			for _, it := range read(t, export) {
				if it.Mark != nil {
					got = append(got, it.Mark.Stream)
				}
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
