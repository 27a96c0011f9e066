package instagram

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// Names of the sections of exports of 2018 to 2020, whose files lie at the top.
const (
	secEarlyProfile  = "profile (early)"
	secEarlyMedia    = "posts and stories (early)"
	secEarlyComments = "comments (early)"
	secEarlyLikes    = "likes (early)"
	secEarlyPeople   = "followers and people followed (early)"
	secEarlyMessages = "messages (early)"
	secEarlySettings = "settings (early)"
)

// earlyOf says under which section the early form of a section stands.
var earlyOf = map[string]string{secProfile: secEarlyProfile, secPosts: secEarlyMedia, secStories: secEarlyMedia, secComments: secEarlyComments,
	secLikes: secEarlyLikes, secFollowers: secEarlyPeople, secFollowing: secEarlyPeople, secMessages: secEarlyMessages}

// earlySections are the files of 2018 to 2020.
func earlySections() []member.Section {
	return []member.Section{
		{Name: secEarlyProfile, Kinds: []social.Kind{social.KindProfile}, Files: []string{"profile.json"}},
		{Name: secEarlyMedia, Kinds: []social.Kind{social.KindCaption, social.KindStory}, Files: []string{"media.json", "media_[0-9]*.json"}},
		{Name: secEarlyComments, Kinds: []social.Kind{social.KindComment}, Files: []string{"comments.json", "comments_[0-9]*.json"}},
		{Name: secEarlyLikes, Kinds: []social.Kind{social.KindLike}, Files: []string{"likes.json", "likes_[0-9]*.json"}},
		{Name: secEarlyPeople, Kinds: connections, Files: []string{"connections.json", "connections_[0-9]*.json"}},
		{Name: secEarlyMessages, Kinds: []social.Kind{social.KindMessage, social.KindConnection}, Files: []string{"messages.json", "messages_[0-9]*.json"}},
		{Name: secEarlySettings, Kinds: settings, Files: []string{"settings.json"}},
		{Name: "address book (early)", Files: []string{"contacts.json", "uploaded_contacts.json"},
			NotRead: "They are the people in the address book that you gave to Instagram. Delete it there, if patients may be in it."},
		{Name: "other files (early)", Files: []string{"seen_content.json", "stories_activities.json", "saved.json", "information_about_you.json", "guides.json", "events.json", "shopping.json", "fundraisers.json"},
			NotRead: "They say what you were shown, saved and bought. They hold nothing that you wrote."},
	}
}

// isEarly reports whether a file of 2018 to 2020 begins as Instagram writes it; many
// networks and programs have files of these names.
func isEarly(folded string, head []byte) bool {
	words := map[string][]string{
		"/profile.json":     {`"username"`, `"private_account"`},
		"/media.json":       {`"taken_at"`, `"caption"`, `"path"`},
		"/connections.json": {`"followers"`, `"following"`},
		"/settings.json":    {`"allow_comments_from"`},
	}
	for end, all := range words {
		if strings.HasSuffix(folded, end) {
			return !slices.ContainsFunc(all, func(w string) bool { return !bytes.Contains(head, []byte(w)) })
		}
	}
	return false
}

// clock reads a time as these exports write it. The first ones name no zone. A time
// outside of the years in which they were made is zero.
func clock(s string) (time.Time, social.Certainty) {
	known := social.TimeLocal
	t, err := time.Parse("2006-01-02T15:04:05", s)
	if err != nil {
		t, err = time.Parse("2006-01-02 15:04:05", s)
	}
	if err != nil {
		known = social.TimeExact
		t, err = time.Parse(time.RFC3339, s)
	}
	if t = t.UTC(); err != nil || t.Year() < 2010 || t.Year() > 2021 {
		return time.Time{}, social.TimeExact
	}
	return t, known
}

// earlyPosts reads media.json: lists of photos, videos and stories, in which each
// picture of a post stands for itself.
func (r *reading) earlyPosts() {
	var last *social.Post
	lastKey := ""
	flush := func() {
		if last != nil {
			r.Post(last)
		}
		last = nil
	}
	for source, v := range r.Values(secEarlyMedia, meta.Lists) {
		var m struct {
			Caption  meta.Text `json:"caption"`
			Taken    meta.Text `json:"taken_at"`
			Path     meta.Text `json:"path"`
			Location meta.Text `json:"location"`
		}
		list := strings.Join(v.Path, "/")
		if list == "profile" || list == "direct" {
			continue // pictures of the owner and of messages
		}
		if json.Unmarshal(v.JSON, &m) != nil || m.Path == "" && m.Caption == "" {
			r.Index.Failed(secEarlyMedia, 1)
			continue
		}
		p := &social.Post{Kind: social.KindCaption, Mine: true, Text: string(m.Caption), Source: source}
		p.Published, p.TimeKnown = clock(string(m.Taken))
		p.Audience = r.privacy.since(p.Published)
		if list == "stories" {
			p.Kind, p.Audience = social.KindStory, r.privacy.at(p.Published)
		}
		r.published++
		if m.Location != "" {
			p.Place = &social.Place{Name: string(m.Location)}
		}
		medium := meta.Media{URI: m.Path}
		p.Media = []social.Media{medium.Social(r.Media)}
		meta.Mark(p)
		p.ID = social.ContentID(string(p.Kind), social.Stamp(p.Published), p.Text)
		key := p.ID + list
		if p.Kind == social.KindCaption && last != nil && key == lastKey && !p.Published.IsZero() {
			last.Media = append(last.Media, p.Media...)
			continue
		}
		flush()
		last, lastKey = p, key
	}
	flush()
}

// earlyComments reads comments.json: {"media_comments": [[time, text, owner], ...]}.
func (r *reading) earlyComments() {
	for source, v := range r.Values(secEarlyComments, meta.Lists) {
		var c []meta.Text
		if json.Unmarshal(v.JSON, &c) != nil || len(c) < 2 {
			r.Index.Failed(secEarlyComments, 1)
			continue
		}
		owner := ""
		if len(c) > 2 {
			owner = string(c[2])
		}
		at, known := clock(string(c[0]))
		p := r.comment(source, string(c[1]), owner, at)
		p.TimeKnown = known
		r.Post(p)
	}
}

// earlyLikes reads likes.json: {"media_likes": [[time, owner], ...], "comment_likes": ...}.
func (r *reading) earlyLikes() {
	for source, v := range r.Values(secEarlyLikes, meta.Lists) {
		var l []meta.Text
		if json.Unmarshal(v.JSON, &l) != nil || len(l) < 2 {
			r.Index.Failed(secEarlyLikes, 1)
			continue
		}
		at, known := clock(string(l[0]))
		what := likedPost
		if len(v.Path) > 0 && strings.HasPrefix(v.Path[0], "comment") {
			what = likedComment
		}
		p := r.like(source, what, string(l[1]), "", at)
		p.TimeKnown = known
		r.Post(p)
	}
}
