package reddit

import (
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

const (
	postHead    = "id,permalink,date,ip,subreddit,gildings,title,url,body\n"
	commentHead = "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\n"
	messageHead = "id,permalink,thread_id,date,ip,from,to,subject,body\n"
)

func tables(pairs ...string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for i := 0; i < len(pairs); i += 2 {
		fsys[pairs[i]] = &fstest.MapFile{Data: []byte(pairs[i+1])}
	}
	return fsys
}

func comment(id, body string) string {
	return id + ",https://www.reddit.com/r/s/comments/p9/t/" + id + "/,2024-06-15 17:00:00 UTC,,s,0,https://www.reddit.com/r/s/comments/p9/t/,," + body + ",\n"
}

// Reddit cuts a long table into several, each with its own names of columns; a row
// that stands twice, in one or two of them, is one.
func TestTablesInParts(t *testing.T) {
	fsys := tables("comments_1.csv", commentHead+comment("c1", "one")+comment("c1", "one"), "comments_2.csv", "\ufeff"+commentHead+comment("c2", "two")+comment("c1", "one"),
		"post_votes_1.csv", "id,permalink,direction\n", "statistics.csv", "statistic,value\naccount name,moira\n")
	if _, ok := New().Recognize(fsys); !ok {
		t.Error("not recognised")
	}
	var got []string
	for _, it := range read(t, fsys, social.Owner{}) {
		if it.Post != nil {
			got = append(got, it.Post.ID)
		}
		if it.Gap != nil && it.Gap.Section == "files that are not known" {
			t.Error("parts are not known")
		}
	}
	if diff := cmp.Diff([]string{"t1_c1", "t1_c2"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestOwnerWithoutStatistics(t *testing.T) {
	message := func(from, to string) string {
		return messageHead + "m1,,m1,2024-06-15 18:00:00 UTC,," + from + "," + to + ",hello,Hello\n"
	}
	for name, tt := range map[string]struct {
		fsys  fstest.MapFS
		want  string
		among int
	}{
		"a post on the own page":  {tables("posts.csv", postHead+"p1,,2024-06-15 18:00:00 UTC,,u_Moira,0,Title,,\n"), "moira", 0},
		"a message from Reddit":   {tables("messages.csv", message("reddit", "Moira")), "moira", 0},
		"a message to moderators": {tables("messages.csv", message("Moira", "/r/sample")), "moira", 0},
		"a message from the gone": {tables("messages.csv", message("[deleted]", "Moira")), "moira", 0},
		"one of two":              {tables("messages.csv", message("zoe", "Moira")), "", 2},
		"nobody":                  {tables("comments.csv", commentHead+comment("c1", "one")), "", 0},
	} {
		if r, ok := New().Recognize(tt.fsys); !ok || r.Account.ID != tt.want || len(r.Owners) != tt.among {
			t.Errorf("%s: %v %q %q", name, ok, r.Account.ID, r.Owners)
		}
	}
}

// Of two preferences that are one switch, the wider counts in either order.
func TestWiderPreference(t *testing.T) {
	const closed, open = "third_party_data_personalized_ads,false\n", "third_party_site_data_personalized_ads,true\n"
	for _, in := range []string{closed + open, open + closed} {
		n := 0
		for _, it := range read(t, tables("statistics.csv", "statistic,value\naccount name,moira\n", "user_preferences.csv", "preference,value\n"+in), social.Owner{}) {
			if s := it.Setting; s != nil {
				if n++; s.State != social.StateOpen || s.Value != "true" {
					t.Errorf("%q: %+v", in, s)
				}
			}
		}
		if n != 1 {
			t.Errorf("%d settings", n)
		}
	}
}

// Words with backslashes are read as they were written.
func TestBackslashes(t *testing.T) {
	fsys := tables("comments.csv", commentHead+comment("c1", `"He said \""no\"" to C:\"`)+comment("c2", `¯\_(ツ)_/¯`)+comment("c3", `"a \"`)+comment("c4", "four"))
	var got []string
	for _, it := range read(t, fsys, social.Owner{}) {
		if it.Post != nil {
			got = append(got, it.Post.Text)
		}
	}
	if diff := cmp.Diff([]string{`He said \"no\" to C:\`, `¯\_(ツ)_/¯`, `a \`, "four"}, got); diff != "" {
		t.Error(diff)
	}
}

// A parent without its prefix that is the post itself is no comment.
func TestParentIsPost(t *testing.T) {
	fsys := tables("comments.csv", commentHead+"c1,,2024-06-15 17:00:00 UTC,,s,0,https://www.reddit.com/r/s/comments/p9/t/,p9,one,\n")
	for _, it := range read(t, fsys, social.Owner{}) {
		if it.Post != nil && it.Post.Answers.ID != "t3_p9" {
			t.Errorf("%+v", it.Post.Answers)
		}
	}
}

// What is gone is counted once, and the word for it is no title.
func TestGone(t *testing.T) {
	fsys := tables("posts.csv", postHead+"p1,https://www.reddit.com/r/s/comments/p1/x/,2024-06-15 18:00:00 UTC,,s,0,[deleted by user],,[removed]\n"+
		"p2,https://www.reddit.com/r/s/comments/p2/x/,2024-06-15 18:00:00 UTC,,s,0,A title,,[removed]\n",
		"chat_history.csv", "message_id,created_at,updated_at,username,message,thread_parent_message_id,channel_url,subreddit,channel_name,conversation_type\n"+
			"h1,2025-01-01 10:00:00 UTC,,zoe,[deleted],,!a,,,direct\nh2,2025-01-01 10:00:00 UTC,,zoe,,,!a,,,direct\n")
	counted := map[string]int{}
	for _, it := range read(t, fsys, social.Owner{}) {
		if it.Post != nil && it.Post.ID != "t3_p2" {
			t.Errorf("%+v", it.Post)
		}
		if it.Gap != nil {
			counted[it.Gap.Section] = it.Gap.Count
		}
	}
	if counted["words that are gone"] != 3 || counted["messages without words"] != 1 {
		t.Error(counted)
	}
}
