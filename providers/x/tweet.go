package x

import (
	"encoding/json"
	"errors"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// tweets turns the tweets of one file into posts. It is shared by the workers
// and not changed by them.
type tweets struct {
	source   string   // member of the export
	media    []string // folders of the pictures
	files    *export
	account  social.Account
	audience social.Audience
	group    string // where the posts stand, unless on the owner's own page
	deleted  bool
	exported time.Time
	notes    *notes
}

// decoder holds what a worker uses again for each tweet.
type decoder struct {
	buf   []byte
	tweet apiTweet
}

// record is what one element of a file gave.
type record struct {
	items    []social.Item
	versions []string // identifiers of all versions of an edited post, oldest first
	note     int      // 1 and up: which note the text was taken from
	partly   bool     // some of its fields did not decode
	unread   int      // parts of it that did not decode
	missing  int      // pictures that it has and the export has not
	talk     *talk
}

// read decodes one tweet. It fails only if the tweet gives neither a text nor an
// identifier.
func (f *tweets) read(d *decoder, elem []byte) (record, error) {
	var extra extras
	d.buf, extra = normalise(d.buf[:0], unwrap(elem, "tweet"))
	d.tweet = apiTweet{}
	t := &d.tweet
	err := json.Unmarshal(d.buf, t)
	var mistyped *json.UnmarshalTypeError
	if err != nil && !errors.As(err, &mistyped) {
		return record{}, errRecord
	}
	r := record{partly: err != nil}
	if t.IDStr == "" && t.ID != 0 {
		t.IDStr = strconv.FormatInt(t.ID, 10)
	}
	if t.IDStr == "" {
		return record{}, errRecord
	}
	var alts map[string]string
	if extra.alt {
		alts = descriptions(d.buf)
	}
	f.post(&r, t, &extra, alts)
	return r, nil
}

// errRecord says that a record is none; what is in it stays private.
var errRecord = errors.New("the record cannot be read")

func (f *tweets) post(r *record, t *apiTweet, extra *extras, alts map[string]string) {
	p := &social.Post{
		ID: t.IDStr, Kind: social.KindPost, Mine: true, Language: t.Lang, Audience: f.audience, Group: f.group,
		URL: permalink(f.account.Handle, t.IDStr), Source: f.source,
	}
	r.items = []social.Item{{Post: p}}
	if p.Published = parseTime(t.CreatedAt); p.Published.IsZero() {
		r.partly = true
		p.Published = idTime(t.ID)
	}
	if len(t.CreatedAt) > 4 && t.CreatedAt[4] == '-' && p.Published.Before(timesKept) && p.Published.Equal(p.Published.Truncate(24*time.Hour)) {
		p.TimeKnown = social.TimeDay
	}
	entities := t.Entities
	if entities == nil {
		entities = &apiEntities{}
	}
	media := entities.Media
	if t.ExtendedEntities != nil && len(t.ExtendedEntities.Media) > 0 {
		media = t.ExtendedEntities.Media
	}
	raw := t.FullText
	if raw == "" {
		raw = t.Text
	}
	p.Text = plainText(raw, entities.Urls, media)
	if f.notes != nil {
		if n, text := f.notes.find(t.IDStr, raw, p.Published, entities.Urls, media); n > 0 {
			p.Text, r.note = text, n
		}
	}
	for i := range entities.Urls {
		link := entities.Urls[i].ExpandedURL
		if link == "" {
			link = entities.Urls[i].URL
		}
		p.Links = append(p.Links, link)
	}
	for i := range entities.Hashtags {
		p.Hashtags = append(p.Hashtags, entities.Hashtags[i].Text)
	}
	for i := range entities.UserMentions {
		m := &entities.UserMentions[i]
		who := social.Person{ID: m.IDStr, Handle: m.ScreenName, Name: printable(m.Name)}
		if who.ID == "-1" { // the account is gone
			who.ID = ""
		}
		p.Mentions = append(p.Mentions, who)
	}
	f.relations(p, t, entities)
	f.pictures(r, p, media, alts)
	place(p, t, extra)
	f.extra(r, p, t, extra)
}

// relations fills in what the post answers and what it passes on.
func (f *tweets) relations(p *social.Post, t *apiTweet, entities *apiEntities) {
	if handle, words, ok := repost(p.Text); ok {
		p.Kind = social.KindRepost
		p.Quotes = &social.Ref{Author: social.Person{Handle: handle}}
		for _, m := range p.Mentions {
			if strings.EqualFold(m.Handle, handle) {
				p.Quotes.Author = m
				break
			}
		}
		if s := t.RetweetedStatus; s != nil { // the classic layout has all of it
			p.Quotes.ID = s.IDStr
			p.Quotes.URL = permalink(handle, s.IDStr)
			if s.User != nil {
				p.Quotes.Author = social.Person{ID: s.User.IDStr, Handle: s.User.ScreenName, Name: printable(s.User.Name)}
			}
			if s.Text != "" {
				words = plainText(s.Text, entities.Urls, entities.Media)
			}
		}
		f.own(p.Quotes)
		p.Text, p.Quotes.Text = "", words
		return
	}
	if t.InReplyToStatusIDStr == "" && t.InReplyToStatusID != 0 {
		t.InReplyToStatusIDStr = strconv.FormatInt(t.InReplyToStatusID, 10)
	}
	if t.InReplyToUserIDStr == "" && t.InReplyToUserID != 0 {
		t.InReplyToUserIDStr = strconv.FormatInt(t.InReplyToUserID, 10)
	}
	if t.InReplyToStatusIDStr != "" || t.InReplyToUserIDStr != "" || t.InReplyToScreenName != "" {
		p.Kind = social.KindReply
		p.Answers = &social.Ref{
			ID: t.InReplyToStatusIDStr, URL: permalink(t.InReplyToScreenName, t.InReplyToStatusIDStr),
			Author: social.Person{ID: t.InReplyToUserIDStr, Handle: t.InReplyToScreenName},
		}
		f.own(p.Answers)
	}
	// The last link to a tweet is the one that X shows as quoted.
	for i := len(entities.Urls) - 1; i >= 0; i-- {
		if handle, id, ok := statusOf(entities.Urls[i].ExpandedURL); ok && id != t.IDStr {
			p.Quotes = &social.Ref{ID: id, URL: permalink(handle, id), Author: social.Person{Handle: handle}}
			f.own(p.Quotes)
			break
		}
	}
}

// own marks a reference to a post of the owner's, who is not named as its author.
// A number decides; a handle can have been somebody else's.
func (f *tweets) own(ref *social.Ref) {
	by := ref.Author
	if by.ID != "" && by.ID == f.account.ID || by.ID == "" && by.Handle != "" && strings.EqualFold(by.Handle, f.account.Handle) {
		ref.Mine, ref.Author = true, social.Person{}
	}
}

// repost splits "RT @handle: words", which is how the export writes a repost.
func repost(text string) (handle, words string, ok bool) {
	rest, ok := strings.CutPrefix(text, "RT @")
	if !ok {
		return "", "", false
	}
	handle, words, ok = strings.Cut(rest, ":")
	if !ok || handle == "" || len(handle) > 20 {
		return "", "", false
	}
	for i := range len(handle) {
		if !inHandle(handle[i]) {
			return "", "", false
		}
	}
	return handle, strings.TrimSpace(words), true
}

// inHandle reports whether handles can have c in them.
func inHandle(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// pictures fills in the media and where the export holds them.
func (f *tweets) pictures(r *record, p *social.Post, media []apiMedia, alts map[string]string) {
	for i := range media {
		m := &media[i]
		address := m.MediaURLHttps
		if address == "" {
			address = m.MediaURL
		}
		out := social.Media{Type: m.Type, URL: address, Alt: printable(alts[m.IDStr])}
		names := []string{path.Base(address)}
		switch m.Type {
		case "": // the classic layout has nothing but photographs
			out.Type = "photo"
		case "animated_gif":
			out.Type = "animation"
			fallthrough
		case "video":
			names = append(variants(m.VideoInfo.Variants), names...)
		}
		for _, name := range names {
			if out.Path = f.files.media(f.media, p.ID+"-"+name); out.Path != "" {
				break
			}
		}
		if out.Path == "" && p.Kind != social.KindRepost {
			r.missing++
		}
		p.Media = append(p.Media, out)
	}
}

// variants names the files of a video, the best first.
func variants(vs []apiVariant) []string {
	var names []string
	best := -1
	for _, v := range vs {
		address, _, _ := strings.Cut(v.URL, "?")
		if name := path.Base(address); v.Bitrate > best {
			best = v.Bitrate
			names = append([]string{name}, names...)
		} else {
			names = append(names, name)
		}
	}
	return names
}
