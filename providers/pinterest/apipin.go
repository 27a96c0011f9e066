package pinterest

import (
	"context"
	"net/url"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/social"
)

// apiPin is a Pin as the interface gives it.
type apiPin struct {
	ID          string    `json:"id"`
	Created     string    `json:"created_at"`
	Title       string    `json:"title"`
	Description string    `json:"description"`
	Alt         string    `json:"alt_text"`
	Link        string    `json:"link"`
	Board       string    `json:"board_id"`
	Owner       *bool     `json:"is_owner"`      // nil where Pinterest does not say
	Parent      string    `json:"parent_pin_id"` // the Pin that this one was saved from
	Media       *apiMedia `json:"media"`
}

// apiMedia is a picture, a video, or several.
type apiMedia struct {
	Type   string            `json:"media_type"`
	Images map[string]sized  `json:"images"`
	Cover  string            `json:"cover_image_url"`
	Items  []apiMediaElement `json:"items"`
}

// apiMediaElement is one of several, which can have words of its own.
type apiMediaElement struct {
	Type        string           `json:"item_type"`
	Images      map[string]sized `json:"images"`
	Cover       string           `json:"cover_image_url"`
	Title       string           `json:"title"`
	Description string           `json:"description"`
}

type sized struct {
	URL string `json:"url"`
}

func isID(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

func person(handle string) social.Person {
	return social.Person{ID: strings.ToLower(handle), Handle: handle}
}

// username returns a user name of the interface, which is believed where an export
// is not, so that nobody is left out: "" for what would lead elsewhere in an address.
func username(s string) string {
	if s = strings.TrimPrefix(social.Plain(s), "@"); len(s) > 100 || strings.ContainsAny(s, "/?#%\\ \n\t") || s == "." || s == ".." {
		return ""
	}
	return s
}

func (m *self) is(handle string) bool { return strings.EqualFold(m.Username, handle) }

// secretPins yields the Pins on secret boards.
func (c *collector) secretPins(ctx context.Context) error {
	return c.readPins(ctx, "secret-pins", "secret Pins", url.Values{"pin_type": {"PRIVATE"}}, func(p *apiPin, v *pin) {
		c.secret[p.ID] = true
		if _, known := c.boards[p.Board]; !known { // else its board says who sees it
			v.audience = social.AudienceOnlyMe
		}
	})
}

// pins yields the other Pins. Pinterest does not say whether the secret ones come
// here too; one that came before is passed over.
func (c *collector) pins(ctx context.Context) error {
	if !c.session.Granted(scopeBoards) { // Pinterest's list of Pins takes both
		return &collect.DeniedError{Scope: scopeBoards}
	}
	all := c.session.Granted(scopeSecretPins) && c.session.Granted(scopeSecretBoards)
	if err := c.readPins(ctx, "pins", pins.name, url.Values{"include_protected_pins": {"true"}}, func(*apiPin, *pin) {}); err != nil {
		return err
	}
	if !c.whole || c.strange || !all { // there is no telling what is gone and what is not shown
		return nil
	}
	seen := social.Extent{Kinds: pins.kinds, Mine: true}
	return c.out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: "pins", Seen: &seen}})
}

func (c *collector) readPins(ctx context.Context, stream, things string, q url.Values, change func(*apiPin, *pin)) error {
	whole, bad := c.whole && c.out.Since(stream) == "", 0
	c.whole = false
	err := collect.List[apiPin]{
		Name: stream, Things: things, Kinds: pins.kinds,
		Fetch: func(ctx context.Context, next string) (collect.Page[apiPin], error) {
			p, err := list(ctx, c.Client, "/pins", q, next, func(p *apiPin) bool { return isID(p.ID) })
			bad += p.Bad
			return p, err
		},
		Take: func(ctx context.Context, p apiPin) error {
			if stream == "pins" && c.secret[p.ID] {
				return nil
			}
			v := c.pin(&p)
			change(&p, &v)
			post := v.post()
			post.Source = source("/pins")
			return c.out.Emit(ctx, social.Item{Post: post})
		},
	}.Read(ctx, c.out)
	c.whole = whole && err == nil && bad == 0
	return err
}

// pin brings a Pin of the interface into the form that one of an export has.
func (c *collector) pin(p *apiPin) pin {
	at, known := parseStamp(p.Created)
	b, ok := c.boards[p.Board]
	if !ok {
		b.audience, c.strange = social.AudienceUnknown, true
	}
	v := pin{id: p.ID, url: pinURL(p.ID), board: b.name, title: social.Plain(p.Title), details: social.Plain(p.Description),
		at: at, known: known, audience: b.audience, media: p.media()}
	if strings.HasPrefix(p.Link, "https://") || strings.HasPrefix(p.Link, "http://") {
		v.link = social.Plain(p.Link)
	}
	if isID(p.Parent) {
		v.saved, v.parent = true, p.Parent
	}
	if p.Owner != nil && !*p.Owner {
		v.saved = true
	}
	return v
}

// media returns the pictures and videos of a Pin, the first with its description.
func (p *apiPin) media() []social.Media {
	if p.Media == nil {
		return nil
	}
	elements := p.Media.Items
	if len(elements) == 0 {
		elements = []apiMediaElement{{Type: p.Media.Type, Images: p.Media.Images, Cover: p.Media.Cover}}
	}
	var out []social.Media
	for _, e := range elements {
		m := social.Media{Type: "photo", URL: largest(e.Images, e.Cover), Alt: social.Plain(e.Title + "\n\n" + e.Description)}
		if strings.Contains(e.Type, "video") || p.Media.Type == "multiple_videos" {
			m.Type = "video"
		}
		out = append(out, m)
	}
	out[0].Alt = social.Plain(p.Alt + "\n\n" + out[0].Alt)
	return out
}

// largest is the address of the largest picture; of a video, of what is shown
// before it plays.
func largest(images map[string]sized, cover string) string {
	for _, size := range []string{"1200x", "600x", "400x300", "150x150"} {
		if u := images[size].URL; strings.HasPrefix(u, "https://") {
			return u
		}
	}
	if strings.HasPrefix(cover, "https://") {
		return cover
	}
	return ""
}

// parseStamp reads a time of the interface. Its description says that a zone is
// there; answers that were seen have none, as the export.
func parseStamp(s string) (time.Time, social.Certainty) {
	if t, err := time.Parse(time.RFC3339, s); err == nil && t.Year() >= 2009 && t.Year() <= 2100 {
		return t.UTC(), social.TimeExact
	}
	return parseTime(s), social.TimeLocal
}
