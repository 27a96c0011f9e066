package instagram

import (
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// medium is a post or story as the interface gives it.
type medium struct {
	ID string `json:"id"`
	meta.Attached
	Caption   string `json:"caption"` // without @ where the owner is no administrator of the app
	Permalink string `json:"permalink"`
	Username  string `json:"username"`
	Comments  *int   `json:"comments_count"`
}

// The fields that are asked for. A version that does not know one of the second
// refuses all, and is asked for the first alone.
const (
	plainFields = "id,caption,media_type,permalink,timestamp,username,children{id,media_type,timestamp}"
	richFields  = "id,caption,media_type,permalink,timestamp,username,comments_count,alt_text,children{id,media_type,alt_text,timestamp}"
)

// post is a post or story: the owner's, or somebody else's with the owner in it.
func (c *collector) post(m *medium, kind social.Kind, source string) *social.Post {
	e := meta.Entry{Text: meta.Clean(m.Caption), Published: m.At.Time, URL: meta.Web(m.Permalink)}
	e.Media = []meta.Media{{Created: meta.Seconds(m.First())}}
	p := toPost(kind, &e, func(string) string { return "" })
	p.Source, p.Media = source, m.Media()
	if source == "/me/tags" || m.Username != "" && !c.me.is("", m.Username) {
		p.ID, p.Mine, p.Author, p.Audience = m.ID, false, meta.Who("", m.Username), social.AudienceUnknown
		return p
	}
	p.Audience = c.me.audience()
	if p.Published.IsZero() {
		p.ID = m.ID // nothing else tells it from others
	}
	p.ID = c.id(m.ID, p.ID)
	return p
}

// id is the identifier of something of the owner's, which has the number n: made of
// its content, once.
func (c *collector) id(n, content string) string {
	if id, ok := c.ids[n]; ok {
		return id
	}
	id := c.repeats.Next(content)
	c.ids[n] = id
	return id
}
