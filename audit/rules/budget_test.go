package rules

import (
	"cmp"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// mostPerByte is how many times as long a byte of the worst text may take to read
// and judge as a byte of ordinary posts. Work that grows with the square of a text
// takes hundreds of times as long. A long text is read twice, as a whole and by its
// passages, and each of these may be weighed in full, which ordinary posts are spared.
const mostPerByte = 15

// perByte returns how long reading and judging the posts takes for each byte, by
// the fastest of several tries, in nanoseconds.
func perByte(items []social.Item, tries int) float64 {
	best, size := time.Duration(1<<62), 0
	for _, it := range items {
		size += len(it.Post.Text)
		if it.Post.Answers != nil {
			size += len(it.Post.Answers.Text)
		}
	}
	snapshot := &social.Snapshot{Account: social.Account{Provider: "example", ID: "1"}, Collected: exampleTime, Items: social.Literal(items...)}
	all := All()
	for range tries {
		start := time.Now()
		audit.Assess([]*social.Snapshot{snapshot}, all, social.Owner{}, nil)
		best = min(best, time.Since(start))
	}
	return float64(best) / float64(size)
}

// repeated makes posts of every way in which rules read of the piece, repeated to
// the longest text that is judged.
func repeated(piece string) []social.Item {
	piece = cmp.Or(piece, "a")
	long := strings.Repeat(piece, audit.LongestJudged/len(piece)+1)[:audit.LongestJudged]
	answer := &social.Ref{Text: long, Author: social.Person{Handle: "somebody"}}
	return []social.Item{
		{Post: &social.Post{ID: "1", Kind: social.KindPost, Mine: true, Published: exampleTime, Text: long, Media: []social.Media{{Type: "photo"}}}},
		{Post: &social.Post{ID: "2", Kind: social.KindReviewReply, Mine: true, Published: exampleTime, Text: long, Answers: answer}},
		{Post: &social.Post{ID: "3", Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2, Mine: true, Published: exampleTime, Text: long, Answers: answer}},
	}
}

// FuzzBudget repeats a piece of text to the longest text that is judged and holds
// the time for each byte of it to that of ordinary posts. A measurement over the
// limit is made again, beside a new one of ordinary posts.
func FuzzBudget(f *testing.F) {
	if raced {
		f.Skip("times mean nothing under the race detector: make unit runs this without it")
	}
	for _, piece := range []string{
		"a", "a-", "a.b ", "@a ", "#1 ", "'a ", "\n", "http://a ", "醫生", "é", "\xff",
		"0-", "943 476 5919 ", "NHS 1 ", "A123456(", "12/3/21 born ", "14 Larch ", "my 3pm ", "Dr A.B. ", "Aoife ", "wee Zara ", "forty years old ",
		"I ", "I not an idiot ", "the registrar\nnot an idiot\n", "\"idiot\" registrar ", "patient, 41, ", "lol 😂 ", "if you were seen ", "Yesterday in resus: ",
		"Back pain cured for life in two visits, guaranteed. ", "Vaccines cause the cancers and they won't publish it. ", "guaranteed\nrain\nrain\nmagnesium\nrain\nrain\n",
	} {
		f.Add(piece)
	}
	posts := history(250)
	perByte(posts, 1) // compiles the word lists
	f.Fuzz(func(t *testing.T, piece string) {
		worst := repeated(piece)
		times := 0.0
		for range 5 {
			if times = perByte(worst, 1) / perByte(posts, 4); times <= mostPerByte {
				return
			}
		}
		t.Errorf("%.1f times as long for each byte as ordinary posts, want at most %d: %q", times, mostPerByte, piece)
	})
}
