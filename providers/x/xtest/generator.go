package xtest

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"time"
)

// generator makes records that depend on nothing but their order.
type generator struct{ rng *rand.Rand }

var words = strings.Fields(`the a of to and in is was for on with at from this that it we they you I not no more another every last next
morning evening tea coffee rain harbour ferry garden ladder kettle bicycle meeting train timetable garage window lecture paper journal
conference podium slides audience question answer rota shift handover night weekend clinic surgery ward corridor waiting telephone
printer software update password form signature envelope vaccine poster leaflet evidence trial figure table footnote guideline budget
quiet loud late early broken mended lovely dreadful honest tired cheerful patient curious yellow grey thirty seven hundred first second
&amp; &lt;3 — ☕ café naïve résumé “quoted” isn't wasn't don't`)

var people = []struct{ id, handle, name string }{
	{"2000000001", "zoe_placeholder", "Zoë Placeholder"}, {"2000000002", "ballyhale_choir", "Ballyhale Choir"},
	{"2000000003", "tom_exemplar", "Tom Exemplar"}, {"2000000004", "lettice_sample", "Lettice Sample"},
	{"2000000005", "quaygate_news", "Quaygate News"}, {"2000000006", "dr_fictive", "Dr Fictive 🩺"},
}

// text has about 140 characters.
func (g *generator) text() string {
	var b strings.Builder
	for want := 90 + g.rng.IntN(100); b.Len() < want; {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(words[g.rng.IntN(len(words))])
	}
	return b.String()
}

// id makes an identifier that carries the time, as X's do.
func (g *generator) id(at time.Time, i int) string {
	return strconv.FormatInt((at.UnixMilli()-1288834974657)<<22|int64(i&0x3fffff), 10)
}

func (g *generator) tweet(i int) string {
	at := lastDay.Add(-time.Duration(i) * 53 * time.Minute)
	id := g.id(at, i)
	text, mentions, urls, tags, reply := g.text(), "", "", "", ""
	who := people[g.rng.IntN(len(people))]
	mention := func(from int) string {
		return fmt.Sprintf(`{ "name" : %q, "screen_name" : %q, "indices" : [ "%d", "%d" ], "id_str" : %q, "id" : %q }`,
			who.name, who.handle, from, from+len(who.handle)+1, who.id, who.id)
	}
	switch n := g.rng.IntN(100); {
	case n < 30:
		text, mentions = "@"+who.handle+" "+text, mention(0)
		parent := g.id(at.Add(-time.Hour), i)
		reply = fmt.Sprintf(`
      "in_reply_to_status_id_str" : %q,
      "in_reply_to_status_id" : %q,
      "in_reply_to_user_id" : %q,
      "in_reply_to_user_id_str" : %q,
      "in_reply_to_screen_name" : %q,`, parent, parent, who.id, who.id, who.handle)
	case n < 45:
		text, mentions = "RT @"+who.handle+": "+text, mention(3)
	case n < 60:
		short := fmt.Sprintf("https://t.co/%010x", g.rng.Uint64()&0xffffffffff)
		text += " " + short
		long := fmt.Sprintf("https://journal.example.org/%d/article", i)
		if n < 50 {
			long = "https://twitter.com/" + who.handle + "/status/" + g.id(at.Add(-time.Hour), i)
		}
		urls = fmt.Sprintf(`{ "url" : %q, "expanded_url" : %q, "display_url" : "example.org", "indices" : [ "%d", "%d" ] }`, short, long, len(text)-22, len(text))
	case n < 65:
		text += " #Ballyhale"
		tags = `{ "text" : "Ballyhale", "indices" : [ "100", "110" ] }`
	}
	return fmt.Sprintf(`{
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [ %q ],
          "editableUntil" : %q,
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ %s ],
        "symbols" : [ ],
        "user_mentions" : [ %s ],
        "urls" : [ %s ]
      },
      "display_text_range" : [ "0", "%d" ],
      "favorite_count" : "%d",%s
      "id_str" : %q,
      "truncated" : false,
      "retweet_count" : "%d",
      "id" : %q,
      "created_at" : %q,
      "favorited" : false,
      "full_text" : "%s",
      "lang" : "en"
    }
  }`, id, at.Add(time.Hour).Format("2006-01-02T15:04:05.000Z"), tags, mentions, urls, len(text), g.rng.IntN(40), reply, id, g.rng.IntN(9), id,
		at.Format(time.RubyDate), text)
}

// conversation has fifty messages, the newest first, both ways.
func (g *generator) conversation(i int) string {
	other := strconv.Itoa(2000000001 + i)
	at := lastDay.Add(-time.Duration(i) * 31 * time.Hour)
	var b strings.Builder
	fmt.Fprintf(&b, `{ "dmConversation" : { "conversationId" : "%s-%s", "messages" : [`, ID, other)
	for n := range 50 {
		from, to := ID, other
		if n%2 == 1 {
			from, to = to, from
		}
		if n > 0 {
			b.WriteByte(',')
		}
		when := at.Add(-time.Duration(n) * time.Minute)
		fmt.Fprintf(&b, `
    { "messageCreate" : { "recipientId" : %q, "reactions" : [ ], "urls" : [ ], "text" : "%s", "mediaUrls" : [ ], "senderId" : %q, "id" : %q, "createdAt" : %q } }`,
			to, g.text(), from, g.id(when, i*50+n), when.Format("2006-01-02T15:04:05.000Z"))
	}
	b.WriteString("\n  ] } }")
	return b.String()
}

func (g *generator) like(i int) string {
	id := g.id(lastDay.Add(-time.Duration(i)*7*time.Hour), i)
	return fmt.Sprintf(`{ "like" : { "tweetId" : %q, "fullText" : "%s", "expandedUrl" : "https://twitter.com/i/web/status/%s" } }`, id, g.text(), id)
}

func link(kind string, i int) string {
	id := 2000000001 + i
	return fmt.Sprintf(`{ %q : { "accountId" : "%d", "userLink" : "https://twitter.com/intent/user?user_id=%d" } }`, kind, id, id)
}
