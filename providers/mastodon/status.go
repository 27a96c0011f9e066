package mastodon

import (
	"strings"

	"github.com/probity-audit/probity/social"
)

// status is a post as the API gives it.
// https://docs.joinmastodon.org/entities/Status/
type status struct {
	ID          string  `json:"id"`
	URI         string  `json:"uri"`
	URL         string  `json:"url"`
	CreatedAt   string  `json:"created_at"`
	EditedAt    string  `json:"edited_at"`
	Account     account `json:"account"`
	Content     string  `json:"content"`
	SpoilerText string  `json:"spoiler_text"`
	Language    string  `json:"language"`
	Visibility  string  `json:"visibility"`
	InReplyTo   string  `json:"in_reply_to_id"`
	InReplyToBy string  `json:"in_reply_to_account_id"`
	Reblog      *status `json:"reblog"`
	Quote       *struct {
		Status   *status `json:"quoted_status"`
		StatusID string  `json:"quoted_status_id"` // of a shallow quote
	} `json:"quote"`
	Mentions []struct {
		ID   string `json:"id"`
		Acct string `json:"acct"`
	} `json:"mentions"`
	Tags []struct {
		Name string `json:"name"`
	} `json:"tags"`
	Media []struct {
		Type        string `json:"type"`
		URL         string `json:"url"`
		Description string `json:"description"`
	} `json:"media_attachments"`
	Card *struct {
		URL string `json:"url"`
	} `json:"card"`
	Poll *struct {
		Options []struct {
			Title string `json:"title"`
		} `json:"options"`
	} `json:"poll"`
}

// account is somebody as the API gives them.
// https://docs.joinmastodon.org/entities/Account/
type account struct {
	ID          string `json:"id"`
	Username    string `json:"username"`
	Acct        string `json:"acct"`
	DisplayName string `json:"display_name"`
	Note        string `json:"note"`
	URL         string `json:"url"`
	Avatar      string `json:"avatar"`
	CreatedAt   string `json:"created_at"`
	Bot         bool   `json:"bot"`
	Group       bool   `json:"group"`
	Fields      []struct {
		Name  string `json:"name"`
		Value string `json:"value"`
	} `json:"fields"`
}

// visibilities of the API. Unlisted posts are public: they are only not
// advertised. GoToSocial's mutuals_only reaches some of the followers.
func audience(visibility string) social.Audience {
	switch visibility {
	case "public", "unlisted":
		return social.AudiencePublic
	case "private":
		return social.AudienceFollowers
	case "mutuals_only", "limited":
		return social.AudienceFriends
	case "local":
		return social.AudienceGroup
	case "direct":
		return social.AudienceDirect
	}
	return social.AudienceUnknown
}

// post maps s. parents holds texts, by identifier, of posts that s may answer.
func (me *identity) post(s *status, source string, parents map[string]string) *social.Post {
	n := note{
		id: line(s.ID), url: webURL(s.URL, s.URI),
		published: stamp(s.CreatedAt), edited: stamp(s.EditedAt),
		html: s.Content, warning: s.SpoilerText, language: line(s.Language),
		visibility: audience(s.Visibility), source: source,
		mine: s.Account.ID == me.id,
	}
	if !n.mine {
		n.author = me.person(&s.Account)
	}
	for _, m := range s.Mentions {
		if p := person(m.Acct, me.host, ""); p.ID != "" {
			n.mentions = append(n.mentions, p)
		}
	}
	for _, t := range s.Tags {
		n.tags = append(n.tags, hashtag(t.Name))
	}
	for _, m := range s.Media {
		n.media = append(n.media, social.Media{Type: mediaType(m.Type), URL: webURL(m.URL), Alt: clean(m.Description)})
	}
	if s.Card != nil && isWeb(s.Card.URL) {
		n.links = []string{clean(s.Card.URL)}
	}
	if s.Poll != nil {
		for _, o := range s.Poll.Options {
			n.choices = append(n.choices, o.Title)
		}
	}
	if s.InReplyTo != "" {
		n.answers = me.answered(s, parents)
	}
	switch {
	case s.Reblog != nil:
		n.boost, n.html, n.warning, n.language = true, "", "", ""
		n.mentions, n.tags, n.media, n.links, n.choices = nil, nil, nil, nil, nil
		n.quotes = me.ref(s.Reblog)
	case s.Quote != nil && s.Quote.Status != nil:
		n.quotes = me.ref(s.Quote.Status)
	case s.Quote != nil && s.Quote.StatusID != "":
		n.quotes = &social.Ref{ID: line(s.Quote.StatusID)}
	}
	return toPost(n, me.address)
}

// answered says what s replies to. The interface names only the parent's
// number and author; its words are added where they are at hand.
func (me *identity) answered(s *status, parents map[string]string) *social.Ref {
	r := &social.Ref{ID: orElse(line(s.InReplyTo), "unknown"), Mine: s.InReplyToBy != "" && s.InReplyToBy == me.id, Text: parents[s.InReplyTo]}
	if r.Mine {
		return r
	}
	for _, m := range s.Mentions {
		if m.ID == s.InReplyToBy {
			r.Author = person(m.Acct, me.host, "")
			return r
		}
	}
	if s.InReplyToBy != "" && s.InReplyToBy == s.Account.ID {
		r.Author = me.person(&s.Account)
	}
	return r
}

// ref points at a status that is given whole.
func (me *identity) ref(s *status) *social.Ref {
	text, _ := plainText(s.Content)
	r := &social.Ref{ID: orElse(line(s.ID), "unknown"), URL: webURL(s.URL, s.URI), Mine: s.Account.ID == me.id, Text: text}
	if !r.Mine {
		r.Author = me.person(&s.Account)
	}
	return r
}

// like maps a status that the owner marked as a favourite. When that was is not
// told. Its identifier is the address that an archive gives too.
func (me *identity) like(s *status, source string) *social.Post {
	id := line(s.URI)
	if id == "" {
		id = line(s.ID)
	}
	a := social.AudienceUnknown
	if v := audience(s.Visibility); v == social.AudiencePublic || v == social.AudienceDirect {
		a = v // whoever sees the post sees who marked it
	}
	return &social.Post{ID: id, Kind: social.KindLike, Mine: true, Audience: a, Quotes: me.ref(s), Source: source}
}

func (me *identity) person(a *account) social.Person {
	p := person(a.Acct, me.host, a.DisplayName)
	if p.ID == "" {
		p.ID, p.Name = line(a.ID), line(a.DisplayName)
	}
	if p.ID == "" {
		p.ID = "unknown" // never the owner
	}
	return p
}

// connection maps somebody who stands in relation r to the owner.
func (me *identity) connection(a *account, r social.Relation, source string) *social.Connection {
	c := toConnection(me.person(a), r, source)
	c.Bio, _ = plainText(a.Note)
	c.URL = webURL(a.URL)
	c.Page = a.Bot || a.Group
	return c
}

// mediaType translates the API's words, and the main part of a MIME type.
func mediaType(t string) string {
	switch t, _, _ := strings.Cut(t, "/"); t {
	case "image":
		return "photo"
	case "gifv":
		return "animation"
	case "video", "audio":
		return t
	}
	return "file"
}

// webURL returns the first of us that is a web address, so that nothing else
// can end up in a link of the report.
func webURL(us ...string) string {
	for _, u := range us {
		if isWeb(u) && clean(u) == u {
			return u
		}
	}
	return ""
}

// ok reports whether there is enough to tell whose it is and which.
func (s *status) ok() bool { return s.ID != "" && s.Account.ID != "" }
