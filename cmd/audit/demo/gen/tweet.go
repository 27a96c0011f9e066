package main

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

const (
	rubyDate = "Mon Jan 02 15:04:05 -0700 2006"
	isoMilli = "2006-01-02T15:04:05.000Z"
	epoch    = 1288834974657 // X's identifiers count milliseconds from here: 4 November 2010
	limit    = 280           // longer posts are kept as notes; X counts a link as 23 and an emoji as 2
)

var (
	link    = regexp.MustCompile(`https://[^\s]+`)
	mention = regexp.MustCompile(`@(\w{1,15})\b`)
	hashtag = regexp.MustCompile(`#(\w*[A-Za-z]\w*)`)
	escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")
)

// snowflake makes an identifier from the time and, for the rest, from the name.
func snowflake(at time.Time, name string) string {
	ms := at.UnixMilli() + int64(hash("ms "+name)%1000) - epoch
	return strconv.FormatInt(ms<<22|int64(hash(name)%(1<<22)), 10)
}

// short makes n letters and digits, for the end of a short link or the name of a picture.
func short(name string, n int) string {
	const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
	b, h := make([]byte, n), hash(name)
	for i := range b {
		b[i] = digits[h%62]
		if h /= 62; h == 0 {
			h = hash(name + strconv.Itoa(i))
		}
	}
	return string(b)
}

// span is where something stands in the text, in characters of the escaped text.
func span(text string, from, to int) []string {
	a := utf8.RuneCountInString(text[:from])
	return []string{strconv.Itoa(a), strconv.Itoa(a + utf8.RuneCountInString(text[from:to]))}
}

// tweet writes a post as X does. It returns a note too if the post is a long one.
func (x *account) tweet(e *entry) (tweet, note object, err error) {
	e.id = snowflake(e.at, "tweet "+e.at.Format(clock))
	text, urls := x.shorten(e.text)
	if weight(text) > limit {
		note = x.note(e, text, urls)
		text = cut(text)
		urls = within(urls, text)
	}
	text = escaper.Replace(text)
	media := x.media(e, &text)
	entities := object{"hashtags": []any{}, "symbols": []any{}, "urls": []any{}, "user_mentions": []any{}}
	for _, u := range urls {
		i := strings.Index(text, u["url"].(string))
		u["indices"] = span(text, i, i+len(u["url"].(string)))
		entities["urls"] = append(entities["urls"].([]any), u)
	}
	mentions := []any{}
	for _, m := range mention.FindAllStringSubmatchIndex(text, -1) {
		who, err := x.tale.person(text[m[2]:m[3]])
		if err != nil {
			return nil, nil, fmt.Errorf("%s: %w", e.where, err)
		}
		mentions = append(mentions, object{"name": who.name, "screen_name": who.handle, "indices": span(text, m[0], m[1]),
			"id_str": who.id(), "id": who.id()})
	}
	entities["user_mentions"] = mentions
	tags := []any{}
	for _, m := range hashtag.FindAllStringSubmatchIndex(text, -1) {
		if m[0] == 0 || text[m[0]-1] != '&' {
			tags = append(tags, object{"text": text[m[2]:m[3]], "indices": span(text, m[0], m[1])})
		}
	}
	entities["hashtags"] = tags
	likes := hash("likes "+e.id) % 97 * (hash("more "+e.id) % 7) / 5
	tweet = object{
		"id": e.id, "id_str": e.id, "full_text": text, "created_at": e.at.Format(rubyDate), "lang": "en", "source": client(e.at),
		"favorite_count": strconv.FormatUint(likes, 10), "retweet_count": strconv.FormatUint(likes/11, 10),
		"favorited": false, "retweeted": false, "truncated": false, "display_text_range": span(text, 0, len(text)),
		"entities": entities,
		"edit_info": object{"initial": object{"editTweetIds": []string{e.id}, "editableUntil": e.at.Add(time.Hour).Format(isoMilli),
			"editsRemaining": "5", "isEditEligible": !strings.HasPrefix(text, "@")}},
	}
	if len(urls)+len(media) > 0 {
		tweet["possibly_sensitive"] = false
	}
	if len(media) > 0 {
		entities["media"] = media[:1]
		tweet["extended_entities"] = object{"media": media}
	}
	x.answer(e, tweet, mentions)
	locate(e, tweet)
	if !e.deleted.IsZero() {
		tweet["deleted_at"] = e.deleted.Format(rubyDate)
	}
	return tweet, note, nil
}

// answer says what a reply or the next part of a thread answers. The text that is
// answered is not in the export.
func (x *account) answer(e *entry, tweet object, mentions []any) {
	var id, user, handle string
	switch {
	case e.thread:
		id, user, handle = e.above.id, x.id, x.handle
	case strings.HasPrefix(e.text, "@"):
		who := mentions[0].(object)
		user, handle = who["id"].(string), who["screen_name"].(string)
		id = snowflake(e.at.Add(-time.Duration(3+hash("wait "+e.id)%200)*time.Minute), "answered "+e.id)
	default:
		return
	}
	tweet["in_reply_to_status_id"], tweet["in_reply_to_status_id_str"] = id, id
	tweet["in_reply_to_user_id"], tweet["in_reply_to_user_id_str"] = user, user
	tweet["in_reply_to_screen_name"] = handle
}

// shorten puts t.co links in the place of the links.
func (x *account) shorten(text string) (string, []object) {
	var urls []object
	text = link.ReplaceAllStringFunc(text, func(long string) string {
		u := "https://t.co/" + short("link "+long, 10)
		urls = append(urls, object{"url": u, "expanded_url": long, "display_url": display(long)})
		return u
	})
	return text, urls
}

// display is how X shows a link: without the scheme, cut after 26 characters.
func display(long string) string {
	s := strings.TrimPrefix(long, "https://")
	if len(s) > 26 {
		return s[:26] + "…"
	}
	return s
}

// media adds the link of each picture to the text, and the picture to the export.
func (x *account) media(e *entry, text *string) []any {
	var all []any
	for i := range e.alts {
		name := short("picture "+e.id+strconv.Itoa(i), 15) + ".jpg"
		u := "https://t.co/" + short("pic "+e.id, 10)
		if i == 0 {
			*text += " " + u
		}
		size := object{"h": "160", "w": "240", "resize": "fit"}
		id := snowflake(e.at.Add(-20*time.Second), "media "+name)
		all = append(all, object{
			"id": id, "id_str": id, "type": "photo", "url": u, "display_url": "pic.twitter.com/" + u[len("https://t.co/"):],
			"expanded_url": "https://twitter.com/" + x.handle + "/status/" + e.id + "/photo/1", "indices": span(*text, len(*text)-len(u), len(*text)),
			"media_url": "http://pbs.twimg.com/media/" + name, "media_url_https": "https://pbs.twimg.com/media/" + name,
			"sizes": object{"small": size, "medium": size, "large": size, "thumb": object{"h": "150", "w": "150", "resize": "crop"}},
		})
		x.pictures["data/tweets_media/"+e.id+"-"+name] = x.tale.picture
	}
	return all
}

// locate adds where the post was written.
func locate(e *entry, tweet object) {
	if e.lat != "" {
		tweet["geo"] = object{"type": "Point", "coordinates": []string{e.lat, e.lon}}
		tweet["coordinates"] = object{"type": "Point", "coordinates": []string{e.lon, e.lat}}
	}
	if e.place != "" {
		kind := "city"
		if e.lat != "" {
			kind = "poi"
		}
		id := fmt.Sprintf("%016x", hash("place "+e.place))
		tweet["place"] = object{"id": id, "url": "https://api.twitter.com/1.1/geo/id/" + id + ".json", "place_type": kind,
			"name": e.place, "full_name": e.place + ", Wales", "country_code": "GB", "country": "United Kingdom"}
	}
}

// note is a long post in full.
func (x *account) note(e *entry, text string, urls []object) object {
	at := e.at.Format(isoMilli)
	links := []any{}
	for _, u := range urls {
		i := strings.Index(text, u["url"].(string))
		s := span(text, i, i+len(u["url"].(string)))
		links = append(links, object{"shortUrl": u["url"], "expandedUrl": u["expanded_url"], "displayUrl": u["display_url"], "fromIndex": s[0], "toIndex": s[1]})
	}
	return object{"noteTweetId": snowflake(e.at, "note "+e.id), "createdAt": at, "updatedAt": at,
		"lifecycle": object{"value": "2", "name": "Published", "originalName": "Published", "annotations": object{}},
		"core":      object{"text": text, "styletags": []any{}, "urls": links, "mentions": []any{}, "cashtags": []any{}, "hashtags": []any{}}}
}

// weight is the length of a text as X counts it.
func weight(text string) int {
	n := 0
	for _, r := range link.ReplaceAllString(text, strings.Repeat("x", 23)) {
		n++
		if r > 0x10ff && (r < 0x2000 || r > 0x201f) {
			n++
		}
	}
	return n
}

// cut is what the list of posts keeps of a long one.
func cut(text string) string {
	r := []rune(text)
	s := string(r[:275])
	return s[:strings.LastIndexByte(s, ' ')] + "…"
}

func within(urls []object, text string) []object {
	var in []object
	for _, u := range urls {
		if strings.Contains(text, u["url"].(string)) {
			in = append(in, u)
		}
	}
	return in
}

// client is what the post was written with.
func client(at time.Time) string {
	name, url := "Twitter for iPhone", "http://twitter.com/download/iphone"
	switch {
	case hash("client "+at.Format(clock))%5 == 0:
		name, url = "Twitter Web App", "https://mobile.twitter.com"
	case at.Year() < 2017:
		name, url = "Twitter for Android", "http://twitter.com/download/android"
	}
	return `<a href="` + url + `" rel="nofollow">` + name + `</a>`
}
