package x

import (
	"encoding/json"
	"html"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// notes are the long posts of an export. X writes their text into a file of its
// own; the tweet has its first 280 characters. They are read whole before the
// tweets, and not changed afterwards.
type notes struct {
	list    []note
	byTweet map[string]int   // index into list
	byStart map[string][]int // by the first bytes of the text
}

type note struct {
	id, tweet, source string
	created           time.Time
	raw               string // as in the export
	urls              []apiURL
	hashtags          []string
}

// noteText is where a note has its text, under one of two names.
type noteText struct {
	Text     string    `json:"text"`
	Urls     []noteURL `json:"urls"`
	Hashtags []struct {
		Text string `json:"text"`
	} `json:"hashtags"`
	Entities struct {
		Urls     []noteURL `json:"urls"`
		Hashtags []struct {
			Text string `json:"text"`
		} `json:"hashtags"`
	} `json:"entitySet"`
}

type noteURL struct {
	Short    string `json:"shortUrl"`
	URL      string `json:"url"`
	Expanded string `json:"expandedUrl"`
	Long     string `json:"expanded_url"`
}

// startLength is how much of a text must agree before a note is taken for its
// continuation.
const startLength = 24

func (n *notes) add(source string, elem []byte) bool {
	var e struct {
		Note struct {
			ID      string   `json:"noteTweetId"`
			Tweet   string   `json:"tweetId"`
			Created string   `json:"createdAt"`
			Results noteText `json:"noteTweetResults"`
			Core    noteText `json:"core"`
		} `json:"noteTweet"`
	}
	if json.Unmarshal(elem, &e) != nil {
		return false
	}
	text := e.Note.Results
	if text.Text == "" {
		text = e.Note.Core
	}
	if text.Text == "" || e.Note.ID == "" && e.Note.Tweet == "" {
		return false
	}
	out := note{id: e.Note.ID, tweet: e.Note.Tweet, source: source, created: parseTime(e.Note.Created), raw: text.Text}
	for _, u := range append(text.Urls, text.Entities.Urls...) {
		if u.URL == "" {
			u.URL = u.Short
		}
		if u.Expanded == "" {
			u.Expanded = u.Long
		}
		if u.URL != "" && u.Expanded != "" {
			out.urls = append(out.urls, apiURL{URL: u.URL, ExpandedURL: u.Expanded})
		}
	}
	for _, h := range append(text.Hashtags, text.Entities.Hashtags...) {
		out.hashtags = append(out.hashtags, h.Text)
	}
	if n.byTweet == nil {
		n.byTweet, n.byStart = map[string]int{}, map[string][]int{}
	}
	n.list = append(n.list, out)
	at := len(n.list) - 1
	if out.tweet != "" {
		n.byTweet[out.tweet] = at
	}
	if text := html.UnescapeString(out.raw); len(text) > startLength {
		start := text[:startLength]
		n.byStart[start] = append(n.byStart[start], at)
	}
	return true
}

// find returns the number, from 1, and text of the note that continues a tweet;
// 0 if none does. Not every note names its tweet: a tweet that was cut off is
// matched by how it begins and when it was written.
func (n *notes) find(id, raw string, at time.Time, urls []apiURL, media []apiMedia) (int, string) {
	if len(n.list) == 0 {
		return 0, ""
	}
	i, ok := n.byTweet[id]
	if !ok {
		if i = n.continued(raw, at); i < 0 {
			return 0, ""
		}
	}
	found := &n.list[i]
	return i + 1, plainText(found.raw, append(found.urls[:len(found.urls):len(found.urls)], urls...), media)
}

func (n *notes) continued(raw string, at time.Time) int {
	start := strings.TrimSpace(html.UnescapeString(raw))
	for { // the link to the note, and to pictures
		i := strings.LastIndexAny(start, " \n")
		if i < 0 || !strings.HasPrefix(start[i+1:], "https://t.co/") {
			break
		}
		start = strings.TrimSpace(start[:i])
	}
	short, cut := strings.CutSuffix(start, "…")
	if short = strings.TrimSpace(short); len(short) < startLength || !cut && len(short) < 200 {
		return -1
	}
	best, nearest := -1, time.Hour
	for _, i := range n.byStart[short[:startLength]] {
		c := &n.list[i]
		if !strings.HasPrefix(html.UnescapeString(c.raw), short) || c.tweet != "" {
			continue
		}
		apart := c.created.Sub(at).Abs()
		if c.created.IsZero() || at.IsZero() {
			apart = time.Hour - 1
		}
		if apart < nearest {
			best, nearest = i, apart
		}
	}
	return best
}

// alone makes a post of a note whose tweet is not in the export.
func (n *note) alone(f *tweets) *social.Post {
	p := &social.Post{
		ID: n.tweet, Kind: social.KindPost, Mine: true, Published: n.created, Text: plainText(n.raw, n.urls, nil),
		Audience: f.audience, Hashtags: n.hashtags, URL: permalink(f.account.Handle, n.tweet), Source: n.source,
	}
	if p.ID == "" {
		p.ID, p.URL = n.id, ""
	}
	for _, u := range n.urls {
		p.Links = append(p.Links, u.ExpandedURL)
	}
	if f.deleted {
		p.Deleted = f.deletion(p, "")
	}
	return p
}
