package x

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// readLike decodes somebody else's post that the owner liked. X says neither who
// wrote it nor when it was liked.
func readLike(source string, elem []byte) (*social.Post, bool) {
	var e struct {
		Like struct {
			ID   string `json:"tweetId"`
			Text string `json:"fullText"`
			URL  string `json:"expandedUrl"`
		} `json:"like"`
	}
	if json.Unmarshal(elem, &e) != nil || e.Like.ID == "" {
		return nil, false
	}
	url := cmp.Or(e.Like.URL, permalink("", e.Like.ID))
	return &social.Post{ID: e.Like.ID, Kind: social.KindLike, Mine: true, Audience: social.AudienceUnknown, URL: url, Source: source,
		Quotes: &social.Ref{ID: e.Like.ID, URL: url, Text: plainText(e.Like.Text, nil, nil)}}, true
}

// readGrok decodes one line of a conversation with X's assistant.
func readGrok(source string, elem []byte) (*social.Post, bool) {
	var e struct {
		Item struct {
			Chat    string `json:"chatId"`
			Created string `json:"createdAt"`
			Message string `json:"message"`
			Sender  struct {
				Name     string `json:"name"`
				Original string `json:"originalName"`
			} `json:"sender"`
		} `json:"grokChatItem"`
	}
	if json.Unmarshal(elem, &e) != nil || e.Item.Chat == "" {
		return nil, false
	}
	who := strings.ToUpper(e.Item.Sender.Original + e.Item.Sender.Name)
	sum := sha256.Sum256([]byte(e.Item.Chat + "\n" + e.Item.Created + "\n" + who + "\n" + e.Item.Message))
	p := &social.Post{
		ID: "grok-" + e.Item.Chat + "-" + hex.EncodeToString(sum[:6]), Kind: social.KindMessage, Mine: strings.Contains(who, "USER"),
		Published: parseTime(e.Item.Created), Text: printable(e.Item.Message), Audience: social.AudienceOnlyMe,
		Thread: e.Item.Chat, Group: "Grok", Source: source,
	}
	if !p.Mine {
		p.Author = social.Person{Name: "Grok"}
	}
	return p, true
}

// readArticle decodes a long article. The file is little documented, so that each
// name under which a text has been seen is tried.
func readArticle(source string, elem []byte) (*social.Post, bool) {
	var e map[string]json.RawMessage
	if json.Unmarshal(elem, &e) != nil {
		return nil, false
	}
	raw := e["article"]
	if raw == nil {
		raw = e["twitterArticle"]
	}
	var a struct {
		ID        json.RawMessage `json:"id"`
		ArticleID json.RawMessage `json:"articleId"`
		Title     string          `json:"title"`
		Text      string          `json:"text"`
		Plain     string          `json:"plainText"`
		Body      string          `json:"body"`
		Content   json.RawMessage `json:"content"`
		Blocks    json.RawMessage `json:"contentState"`
		Created   json.RawMessage `json:"createdAt"`
		State     json.RawMessage `json:"visibility"`
	}
	if json.Unmarshal(raw, &a) != nil {
		return nil, false
	}
	p := &social.Post{ID: word(a.ID), Kind: social.KindPost, Mine: true, Warning: printable(a.Title), Published: anyTime(word(a.Created)), Source: source}
	if p.ID == "" {
		p.ID = word(a.ArticleID)
	}
	for _, text := range []string{a.Text, a.Plain, a.Body, word(a.Content), blocks(a.Content), blocks(a.Blocks)} {
		if p.Text == "" {
			p.Text = printable(text)
		}
	}
	if p.ID == "" || p.Text == "" {
		return nil, false
	}
	p.ID = "article-" + p.ID
	switch strings.ToLower(word(a.State)) {
	case "draft":
		p.Audience = social.AudienceOnlyMe
	case "published", "public":
		p.Audience = social.AudiencePublic
	default:
		p.Audience = social.AudienceUnknown
	}
	return p, true
}

// blocks joins the paragraphs of a text in the form of the editor Draft.js.
func blocks(raw json.RawMessage) string {
	var c struct {
		Blocks []struct {
			Text string `json:"text"`
		} `json:"blocks"`
	}
	if len(raw) == 0 || raw[0] != '{' || json.Unmarshal(raw, &c) != nil {
		return ""
	}
	var lines []string
	for _, b := range c.Blocks {
		lines = append(lines, b.Text)
	}
	return strings.Join(lines, "\n")
}

// anyTime reads a time in words or in milliseconds since 1970.
func anyTime(s string) time.Time {
	if ms, err := strconv.ParseInt(s, 10, 64); err == nil && ms > 0 {
		return time.UnixMilli(ms).UTC()
	}
	return parseTime(s)
}
