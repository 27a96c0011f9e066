package reddit

import (
	"bytes"
	"fmt"
	"testing"
	"testing/fstest"
	"time"
	"unicode/utf8"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// FuzzRead reads any bytes as one of the tables: it must end, and what comes out
// must be fit to be kept.
func FuzzRead(f *testing.F) {
	files := []string{"posts.csv", "comments.csv", "messages.csv", "chat_history.csv", "statistics.csv", "user_preferences.csv", "friends.csv", "drafts.csv", "scheduled_posts.csv"}
	for i := range files {
		for _, m := range load(f, "full", "") {
			f.Add(uint8(i), m.Data)
		}
	}
	f.Fuzz(func(t *testing.T, at uint8, data []byte) {
		fsys := fstest.MapFS{files[int(at)%len(files)]: {Data: data}}
		providertest.Survives(t, New(), fsys, social.Owner{})
	})
}

func FuzzText(f *testing.F) {
	f.Add("/r/sample/comments/p9/t/")
	f.Add("1718470800")
	f.Fuzz(func(t *testing.T, s string) {
		for _, got := range []string{plain(s), line(s), user(s), community(s), fullname("t1_", s), web(s), postID(s)} {
			if !utf8.ValidString(got) {
				t.Errorf("%q", got)
			}
		}
		if at, _, ok := parseTime(s); ok == at.IsZero() || at.Location() != time.UTC {
			t.Error(at, ok)
		}
	})
}

// BenchmarkRead reads an export with 60,000 comments and 20,000 chat messages.
func BenchmarkRead(b *testing.B) {
	var comments, chats bytes.Buffer
	comments.WriteString("id,permalink,date,ip,subreddit,gildings,link,parent,body,media\n")
	for i := range 60_000 {
		at := time.Date(2016, 1, 1, 0, 0, 0, 0, time.UTC).Add(time.Duration(i) * 47 * time.Minute).Format("2006-01-02 15:04:05 UTC")
		fmt.Fprintf(&comments, "c%d,https://www.reddit.com/r/sample/comments/p%d/title/c%d/,%s,,sample,0,https://www.reddit.com/r/sample/comments/p%d/title/,b%d,"+
			"\"That is what I think of number %d, and \"\"why\"\".\n\nSleep, walk, and sleep again; the rest will come of itself, or it will not.\",\n", i, i/3, i, at, i/3, i, i)
	}
	chats.WriteString("message_id,created_at,updated_at,username,message,thread_parent_message_id,channel_url,subreddit,channel_name,conversation_type\n")
	for i := range 20_000 {
		at := time.Date(2022, 1, 1, 0, 0, 0, 0, time.UTC).Add(time.Duration(i) * 47 * time.Minute).Format("2006-01-02 15:04:05 UTC")
		from := "dr_moira"
		if i%3 == 0 {
			from = fmt.Sprintf("zoe_%d", i%100)
		}
		fmt.Fprintf(&chats, "h%d,%s,,%s,A few words on number %d,,channel_%d,,,direct\n", i, at, from, i, i%100)
	}
	providertest.Bench(b, New(), map[string][]byte{"comments.csv": comments.Bytes(), "chat_history.csv": chats.Bytes(),
		"statistics.csv": []byte("statistic,value\naccount name,dr_moira\n")}, social.Owner{}, 80_000)
}
