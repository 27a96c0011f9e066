package pinterest

import (
	"cmp"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/conversation"
	"github.com/probity-audit/probity/social"
)

// board yields the name and the description of a board: both are the owner's words.
func (r *reading) board(rec *record) {
	title, text := rec.get("board name", "name", "title"), rec.get("description", "details")
	if title == "" && text == "" {
		r.fail()
		return
	}
	b := board{id: rec.get("board id", "id"), title: title, text: text, at: parseTime(rec.get("created at", "created")), known: social.TimeLocal,
		audience: social.AudienceUnknown}
	for _, key := range []string{"private", "is private", "secret", "is secret", "privacy", "visibility"} {
		value := rec.get(key)
		secret, known := yes(value)
		switch a := boardAudience(value); {
		case known && secret:
			b.audience = social.AudienceOnlyMe
		case known:
			b.audience = social.AudiencePublic
		case a != social.AudienceUnknown:
			b.audience = a
		}
	}
	if ours(host(rec.link)) {
		b.url = rec.link
	}
	p := b.post()
	p.Source = r.source
	if r.once(p.ID) {
		r.send(social.Item{Post: p})
	}
}

// board is what an export or the interface says of one board.
type board struct {
	id          string
	title, text string
	url         string
	at          time.Time
	known       social.Certainty
	audience    social.Audience
	by          social.Person // whose it is, if it is somebody else's
}

// post makes a post of a board: its name and description are somebody's words.
func (b board) post() *social.Post {
	words := strings.TrimSpace(b.title + "\n\n" + b.text)
	p := &social.Post{ID: "board:" + cmp.Or(b.id, social.ContentID("board", b.title)), Kind: social.KindCaption, Mine: b.by == social.Person{}, Author: b.by,
		Text: words, Hashtags: social.Hashtags(words), Audience: b.audience, URL: b.url, Published: b.at}
	if b.title != "" {
		p.Thread = "board " + b.title
	}
	if !b.at.IsZero() {
		p.TimeKnown = b.known
	}
	return p
}

// boardAudience says who can see a board, and the Pins on it. Those on a protected
// one can be shown as advertisements: who sees them is not known.
func boardAudience(privacy string) social.Audience {
	switch strings.ToLower(privacy) {
	case "secret", "private":
		return social.AudienceOnlyMe
	case "public":
		return social.AudiencePublic
	}
	return social.AudienceUnknown
}

// comment yields what the owner wrote under a pin.
func (r *reading) comment(rec *record) {
	words := rec.get("comment", "text", "content", "body", "message")
	by := handle(rec.get("username", "user name", "user", "author", "commenter"))
	if words == "" || by != "" && !strings.EqualFold(by, r.owner) {
		r.fail()
		return
	}
	p := &social.Post{Kind: social.KindComment, Mine: true, Text: words, Audience: social.AudienceUnknown, Hashtags: social.Hashtags(words), Source: r.source,
		Published: parseTime(rec.get("created at", "date", "time"))}
	if !p.Published.IsZero() {
		p.TimeKnown = social.TimeLocal
	}
	to := rec.link
	for _, f := range rec.fields {
		if pinID(to) == "" {
			to = f.link
		}
	}
	if id := pinID(to); id != "" {
		p.Answers = &social.Ref{ID: id, URL: to}
	}
	p.ID = r.repeats.Next(social.ContentID("comment", social.Stamp(p.Published), words))
	r.send(social.Item{Post: p})
}

// message keeps a message until the owner and the others in its conversation are
// known.
func (r *reading) message(rec *record) {
	words := rec.get("message", "text", "content", "body")
	by := handle(rec.get("sender", "sender username", "from", "username", "user name", "user", "author"))
	if words == "" || by == "" {
		r.fail()
		return
	}
	id := rec.get("conversation id", "conversation", "thread id", "thread")
	m := &social.Post{Author: social.Person{ID: strings.ToLower(by), Handle: by}, Text: words, Hashtags: social.Hashtags(words), Source: r.source,
		Published: parseTime(rec.get("created at", "sent at", "date", "time"))}
	if !m.Published.IsZero() {
		m.TimeKnown = social.TimeLocal
	}
	m.ID = r.repeats.Next(social.ContentID("message", social.Stamp(m.Published), id, m.Author.ID, words))
	t := r.talk(id)
	t.messages = append(t.messages, m)
}

// talk returns the conversation id; without one, each message stands alone.
func (r *reading) talk(id string) *talk {
	if t := r.byID[id]; t != nil {
		return t
	}
	t := &talk{Conversation: conversation.Conversation{ID: id, Source: r.source}}
	if id != "" {
		r.byID[id] = t
	}
	r.talks = append(r.talks, t)
	return t
}

// settingKeys are the names of settings that say what they are; guard is a switch
// that is safer on than off.
var settingKeys = map[string]struct {
	key   string
	guard bool
}{
	"private profile": {social.SettingAccount, true}, "is private profile": {social.SettingAccount, true}, "private account": {social.SettingAccount, true},
	"search privacy": {social.SettingIndex, true}, "exclude from search": {social.SettingIndex, true}, "exclude from search engines": {social.SettingIndex, true},
	"hide from search engines": {social.SettingIndex, true},
	"allow comments":           {social.SettingComments, false}, "comments enabled": {social.SettingComments, false},
	"filter comments": {social.SettingCommentWords, true},
	"allow mentions":  {social.SettingMentions, false}, "mentions": {social.SettingMentions, false},
	"message permissions": {social.SettingMessages, false}, "allow messages": {social.SettingMessages, false},
	"personalized ads": {social.SettingAds, false}, "personalized advertising": {social.SettingAds, false}, "ads personalization": {social.SettingAds, false},
	"shopping recommendations": {keyShopping, false}, "show shopping recommendations": {keyShopping, false},
}

func (r *reading) settings(rec *record) {
	r.tally().records += len(rec.fields) - 1
	if len(rec.fields) == 0 {
		r.fail()
	}
	for _, f := range rec.fields {
		s, ok := settingKeys[f.key]
		switch {
		case f.value == "":
		case !ok:
			r.fail()
		case r.once("setting " + s.key):
			r.send(social.Item{Setting: &social.Setting{Key: s.key, Value: f.value, State: state(f.value, s.guard), Source: r.source}})
		}
	}
}

func state(value string, guard bool) social.State {
	if on, known := yes(value); known && on != guard {
		return social.StateOpen
	} else if known {
		return social.StateClosed
	}
	switch fold(value) {
	case "everyone", "public", "anyone":
		return social.StateOpen
	case "followers", "following", "people you follow", "only people you follow", "friends":
		return social.StateLimited
	case "no one", "nobody", "only you", "turned off", "disabled":
		return social.StateClosed
	}
	return social.StateUnknown
}
