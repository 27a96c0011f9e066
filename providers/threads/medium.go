package threads

import (
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// medium is a post, reply or repost as the interface gives it.
type medium struct {
	ID string `json:"id"`
	meta.Attached
	Permalink  string `json:"permalink"`
	Username   string `json:"username"` // "" for private profiles of others
	Text       string `json:"text"`
	Quote      bool   `json:"is_quote_post"`
	Quoted     *node  `json:"quoted_post"`
	Reposted   *node  `json:"reposted_post"`
	HasReplies *bool  `json:"has_replies"`
	Reply      bool   `json:"is_reply"`
	Mine       bool   `json:"is_reply_owned_by_me"`
	RepliedTo  *node  `json:"replied_to"` // only in conversations below the owner's posts
	Audience   string `json:"reply_audience"`
	Link       string `json:"link_attachment_url"`
	Topic      string `json:"topic_tag"`
	GIF        string `json:"gif_url"`
	Spoiler    bool   `json:"is_spoiler_media"`
	Poll       *struct {
		A string `json:"option_a"`
		B string `json:"option_b"`
		C string `json:"option_c"`
		D string `json:"option_d"`
	} `json:"poll_attachment"`
	Long *struct {
		Text string `json:"plaintext"`
		Link string `json:"link_attachment_url"`
	} `json:"text_attachment"`
}

type node struct {
	ID string `json:"id"`
}

// The fields that are asked for: all of them, or, where Threads does not know one and
// so refuses all, those of every post, and of a reply.
const (
	plainFields = "id,media_type,permalink,username,text,timestamp,is_quote_post,has_replies,children{id,media_type,timestamp}"
	replyFields = plainFields + ",is_reply,is_reply_owned_by_me,replied_to{id}"
	richFields  = "id,media_type,permalink,username,text,timestamp,is_quote_post,has_replies,is_reply,is_reply_owned_by_me,replied_to{id},quoted_post{id},reposted_post{id}," +
		"reply_audience,alt_text,link_attachment_url,gif_url,topic_tag,is_spoiler_media,poll_attachment,text_attachment,children{id,media_type,alt_text,timestamp}"
)

// own is a post of the owner's. Its identifier is that of the export, but for reposts,
// which the export does not have.
func (m *medium) own(source string) *social.Post {
	e := meta.Entry{Text: meta.Clean(m.Text), Published: m.At.Time, URL: meta.Web(m.Permalink), Reply: m.Reply}
	e.Media = []meta.Media{{Created: meta.Seconds(m.First())}}
	p := toPost(&e, func(string) string { return "" })
	p.Audience, p.Source = social.AudienceUnknown, source
	if m.Type == "REPOST_FACADE" {
		p.Kind, p.ID = social.KindRepost, m.ID
		if m.Reposted != nil && m.Reposted.ID != "" {
			p.Quotes = &social.Ref{ID: m.Reposted.ID}
		}
	} else if p.Published.IsZero() {
		p.ID = m.ID // nothing else tells it from others
	}
	m.attach(p)
	return p
}

// others is a post of somebody else's.
func (m *medium) others(source string) *social.Post {
	p := &social.Post{ID: m.ID, Kind: social.KindPost, Author: m.person(), Published: m.At.Time, Text: meta.Clean(m.Text),
		Audience: social.AudienceUnknown, URL: meta.Web(m.Permalink), Source: source}
	if m.Reply {
		p.Kind = social.KindReply
	}
	meta.Mark(p)
	m.attach(p)
	return p
}

// person is who wrote it. Threads does not name private profiles.
func (m *medium) person() social.Person {
	if m.Username == "" {
		return social.Person{Name: "(a private profile)"}
	}
	return meta.Who("", m.Username)
}

// attach adds what hangs on the post. The words of a poll and of a long text follow
// those of the post.
func (m *medium) attach(p *social.Post) {
	if q := m.Quoted; q != nil && q.ID != "" && p.Quotes == nil {
		p.Quotes = &social.Ref{ID: q.ID}
	}
	links := []string{m.Link}
	if m.Poll != nil {
		for _, o := range []string{m.Poll.A, m.Poll.B, m.Poll.C, m.Poll.D} {
			if o = meta.Clean(o); o != "" {
				p.Text += "\n- " + o
			}
		}
	}
	if m.Long != nil {
		if long := strings.TrimSpace(meta.Clean(m.Long.Text)); long != "" {
			p.Text += "\n\n" + long
			links = append(links, meta.Links(long)...)
		}
		links = append(links, m.Long.Link)
	}
	p.Text = strings.TrimPrefix(strings.TrimPrefix(p.Text, "\n"), "\n")
	for _, l := range links {
		if meta.IsURL(l) && !slices.Contains(p.Links, l) {
			p.Links = append(p.Links, l)
		}
	}
	if tag := strings.TrimPrefix(meta.Clean(m.Topic), "#"); tag != "" && !slices.Contains(p.Hashtags, tag) {
		p.Hashtags = append(p.Hashtags, tag)
	}
	p.Media = m.Media()
	if m.GIF != "" {
		p.Media = append(p.Media, social.Media{Type: "animation", Alt: strings.TrimSpace(meta.Clean(m.Alt))})
	}
	if m.Spoiler {
		p.Warning = "Spoiler"
	}
}
