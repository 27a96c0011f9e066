package x

import (
	"slices"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/social"
)

// entry is a post as the interface gives it, with what came beside it.
type entry struct {
	*livePost
	beside *beside
	names  bool // it would name what it answers
}

// toPost brings a post into the shape that an export has, and reads it as such,
// so that both ways give the same post.
func (e entry) toPost(f *tweets) *social.Post {
	t := &apiTweet{IDStr: e.ID, CreatedAt: e.Created, Lang: e.Lang, InReplyToUserIDStr: e.ReplyTo}
	t.ID, _ = strconv.ParseInt(e.ID, 10, 64) // digits; used for the time alone
	var said entities
	t.FullText, said = e.whole()
	t.Entities = &apiEntities{}
	t.Entities.Urls, t.Entities.Media = e.links(said)
	for _, h := range said.Hashtags {
		if h.Tag != "" {
			t.Entities.Hashtags = append(t.Entities.Hashtags, apiHashtag{Text: h.Tag})
		}
	}
	for _, m := range said.Mentions {
		who := apiMention{IDStr: m.ID, ScreenName: m.Handle}
		if u := e.beside.users[m.ID]; u != nil {
			who.Name = plainText(u.Name, nil, nil)
		}
		t.Entities.UserMentions = append(t.Entities.UserMentions, who)
		if m.ID != "" && m.ID == e.ReplyTo {
			t.InReplyToScreenName = m.Handle
		}
	}
	for _, r := range e.refs() {
		if r.Type == "replied_to" && digits(r.ID) {
			t.InReplyToStatusIDStr = r.ID
		}
	}
	v := e.versions()
	begins := e.Conversation == "" || e.Conversation == e.ID || slices.Contains(v, e.Conversation)
	if !e.names && begins {
		addressed(t)
	}
	e.geo(t)
	extra := &extras{}
	if digits(e.Community) {
		extra.community = []byte(e.Community)
	}
	var r record
	f.post(&r, t, extra, e.descriptions())
	p := r.items[0].Post
	for _, ref := range e.refs() {
		e.refer(f, p, ref)
	}
	if p.Kind == social.KindPost && !begins {
		p.Kind = social.KindReply // only replies stand in a conversation that another post began
	}
	if len(v) > 1 {
		var one edits
		one.keep(p, v)
		one.each(func(newest *social.Post) { p = newest })
	}
	return p
}

// addressed takes a post that begins a conversation with somebody's handle for an
// answer to them, as X does.
func addressed(t *apiTweet) {
	for _, m := range t.Entities.UserMentions {
		handle := "@" + m.ScreenName
		n := len(handle)
		if m.IDStr != "" && len(t.FullText) >= n && strings.EqualFold(t.FullText[:n], handle) && (len(t.FullText) == n || !inHandle(t.FullText[n])) {
			t.InReplyToUserIDStr, t.InReplyToScreenName = m.IDStr, m.ScreenName
			return
		}
	}
}

// refer fills in which post of another it answers or passes on.
func (e entry) refer(f *tweets, p *social.Post, r liveRef) {
	if !digits(r.ID) {
		return
	}
	var to *social.Ref
	switch {
	case r.Type == "replied_to" && p.Answers != nil:
		to = p.Answers
	case r.Type == "retweeted":
		if p.Kind != social.KindRepost { // without the "RT @" that X puts before it
			p.Kind, p.Quotes, p.Text = social.KindRepost, &social.Ref{Text: p.Text}, ""
		}
		to = p.Quotes
	case r.Type == "quoted" && p.Kind != social.KindRepost:
		if p.Quotes == nil || p.Quotes.ID != r.ID {
			p.Quotes = &social.Ref{}
		}
		to = p.Quotes
	default:
		return
	}
	handle := to.Author.Handle
	if to.Mine {
		handle = f.account.Handle
	}
	to.ID, to.URL = r.ID, permalink(handle, r.ID)
	f.own(to)
}

// whole returns the text of a post, of which the post itself has only the
// beginning where it is long, and what is marked in it.
func (p *livePost) whole() (string, entities) {
	n, said := p.note(), p.Entities
	if n == nil || n.Text == "" {
		return p.Text, said
	}
	said.Hashtags, said.Mentions = either(n.Entities.Hashtags, said.Hashtags), either(n.Entities.Mentions, said.Mentions)
	said.URLs = slices.Clone(n.Entities.URLs)
	for _, u := range p.Entities.URLs {
		known := slices.ContainsFunc(said.URLs, func(k liveURL) bool { return k.URL == u.URL })
		if _, id, _ := statusOf(u.Expanded); !known && id != p.ID { // the link to all of it
			said.URLs = append(said.URLs, u)
		}
	}
	return n.Text, said
}

// words is the text of a post as its reader sees it.
func (p *livePost) words() string {
	text, said := p.whole()
	urls, media := entry{livePost: p}.links(said)
	return plainText(text, urls, media)
}

// links parts the links of a post from those that stand for its own pictures.
func (e entry) links(said entities) (urls []apiURL, media []apiMedia) {
	short := "" // of the pictures, which share one
	for _, u := range said.URLs {
		if isPicture(u.Media, u.Expanded) {
			short = u.URL
			continue
		}
		urls = append(urls, apiURL{URL: u.URL, ExpandedURL: u.Expanded})
	}
	for _, key := range e.Attachments.Media {
		kind, id := mediaKey(key)
		media = append(media, apiMedia{URLEntity: apiURL{URL: short}, IDStr: id, Type: kind})
	}
	if len(media) == 0 && short != "" {
		media = append(media, apiMedia{URLEntity: apiURL{URL: short}, Type: "photo"})
	}
	return urls, media
}

func isPicture(key, expanded string) bool {
	if key != "" {
		return true
	}
	at := strings.LastIndex(expanded, "/photo/")
	if at < 0 {
		at = strings.LastIndex(expanded, "/video/")
	}
	if at < 0 {
		return false
	}
	_, _, ok := statusOf(expanded[:at])
	return ok
}

// mediaKey splits "3_1800": what it is, and its number. X charges for more.
func mediaKey(key string) (kind, id string) {
	class, id, ok := strings.Cut(key, "_")
	if !ok {
		return "photo", key
	}
	switch class {
	case "7", "13":
		return "video", id
	case "16":
		return "animated_gif", id
	}
	return "photo", id
}

// descriptions are those of the pictures, by number.
func (e entry) descriptions() map[string]string {
	alts := map[string]string{}
	for _, d := range e.Described {
		_, id := mediaKey(d.Key)
		alts[id] = d.Alt
	}
	return alts
}

func (e entry) geo(t *apiTweet) {
	if at := e.Geo.Point; at != nil && at.Type == "Point" {
		t.Coordinates = &apiPoint{Type: at.Type, Coordinates: at.Coordinates}
	}
	if p := e.beside.places[e.Geo.Place]; p != nil {
		t.Place = &apiPlace{FullName: p.FullName, Name: p.Name, PlaceType: p.Type, Country: p.Country}
	}
}

// toOther makes the post of somebody else, which names the owner or answers them.
func (e entry) toOther(f tweets) *social.Post {
	author := social.Person{ID: e.Author}
	f.audience = social.AudienceUnknown
	if u := e.beside.users[e.Author]; u != nil {
		author.Handle, author.Name = u.Handle, plainText(u.Name, nil, nil)
		switch {
		case u.protected():
			f.audience = social.AudienceFollowers
		case u.Protected != nil:
			f.audience = social.AudiencePublic
		}
	}
	p := e.toPost(&f)
	p.Mine, p.Author, p.URL = false, author, permalink(author.Handle, p.ID)
	return p
}

// toLike makes the owner's liking of a post, as an export has it.
func (e entry) toLike(f *tweets) *social.Post {
	to := &social.Ref{ID: e.ID, URL: permalink("", e.ID), Text: e.words()}
	if digits(e.Author) {
		to.Author.ID = e.Author
	}
	f.own(to)
	return &social.Post{ID: e.ID, Kind: social.KindLike, Mine: true, Audience: social.AudienceUnknown, URL: to.URL, Source: f.source, Quotes: to}
}
