package youtube

import (
	"testing"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// What a comment answers is told by its columns or, in tables without them, by its
// own number.
func TestAnswers(t *testing.T) {
	const dir = "YouTube and YouTube Music/comments/comments.csv"
	for name, tt := range map[string]struct {
		table        string
		kind         social.Kind
		answers, url string
	}{
		"parent and top": {"Comment ID,Channel ID,Comment Create Timestamp,Parent Comment ID,Video ID,Comment Text,Top-Level Comment ID\nUgx1.b,UCq,2024-01-01T00:00:00Z,Ugx1.a,v,a,Ugx1\n",
			social.KindReply, "Ugx1.a", "https://www.youtube.com/watch?v=v&lc=Ugx1.b"},
		"top alone": {"Comment ID,Channel ID,Comment Create Timestamp,Video ID,Comment Text,Top-Level Comment ID\nUgx1.b,UCq,2024-01-01T00:00:00Z,v,a,Ugx1\n",
			social.KindReply, "Ugx1", "https://www.youtube.com/watch?v=v&lc=Ugx1.b"},
		"neither": {"Comment ID,Channel ID,Comment Create Timestamp,Video ID,Comment Text\nUgx1.b,UCq,2024-01-01T00:00:00Z,v,a\n",
			social.KindReply, "Ugx1", "https://www.youtube.com/watch?v=v&lc=Ugx1.b"},
		"its own top": {"Comment ID,Channel ID,Comment Create Timestamp,Video ID,Comment Text,Top-Level Comment ID\nUgx1,UCq,2024-01-01T00:00:00Z,v,a,Ugx1\n",
			social.KindComment, "v", "https://www.youtube.com/watch?v=v&lc=Ugx1"},
		"a post": {"Comment ID,Channel ID,Comment Create Timestamp,Post ID,Video ID,Comment Text\nUgx1.b,UCq,2024-01-01T00:00:00Z,UgkxP,,a\n",
			social.KindReply, "Ugx1", "https://www.youtube.com/post/UgkxP?lc=Ugx1.b"},
		"what is gone": {"Comment ID,Channel ID,Comment Create Timestamp,Video ID,Comment Text\nUgx1,UCq,2024-01-01T00:00:00Z,,a\n", social.KindComment, "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			found := false
			for _, it := range gathered(t, one(dir, tt.table)) {
				if it.Post == nil {
					continue
				}
				found = true
				answers := ""
				if it.Post.Answers != nil {
					answers = it.Post.Answers.ID
				}
				if it.Post.Kind != tt.kind || answers != tt.answers || it.Post.URL != tt.url {
					t.Errorf("%s answers %q at %q", it.Post.Kind, answers, it.Post.URL)
				}
			}
			if !found {
				t.Error("not read")
			}
		})
	}
}

// A quote within a text is behind a backslash, and doubled: in the first row, too.
func TestQuotes(t *testing.T) {
	const table = "Comment ID,Channel ID,Comment Create Timestamp,Video ID,Comment Text\n" + `Ugx1,UCq,2024-01-01T00:00:00Z,v,"{""text"":""so \""they\"" say""}"` + "\n"
	for _, it := range gathered(t, one("YouTube and YouTube Music/comments/comments.csv", table)) {
		if it.Post != nil && it.Post.Text == `so "they" say` {
			return
		}
	}
	t.Error("not read")
}

// A row that says when but not what, or the other way round, is told to be damaged
// only where it cannot be understood.
func TestRowsThatAreNone(t *testing.T) {
	items := gathered(t, one("YouTube and YouTube Music/comments/comments.csv",
		"Comment ID,Channel ID,Comment Create Timestamp,Video ID,Comment Text\nUgx1,UCq,yesterday,v,a\nUgx2,UCq,,v,\nUgx3,UCq,,v,no time\nUgx4,UCq,2024-01-01T00:00:00Z,v,\n"))
	n := providertest.CountsAndGaps(items)
	if n["comment"] != 2 {
		t.Errorf("%v", n)
	}
	for _, it := range items {
		if it.Gap != nil && it.Gap.Section == secComments && it.Gap.Count == 2 {
			return
		}
	}
	t.Error("two rows are passed over in silence")
}
