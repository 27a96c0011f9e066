package facebook

import (
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// attachment is what hangs on a post or a comment.
type attachment struct {
	Data meta.List[attached] `json:"data"`
}

// attached is one of these.
type attached struct {
	Text     meta.Text `json:"text"` // of what is passed on
	External *struct {
		Name meta.Text `json:"name"`
		URL  meta.Text `json:"url"`
	} `json:"external_context"`
	Media *picture `json:"media"`
	Place *place   `json:"place"`
	Poll  *struct {
		Question meta.Text `json:"question"`
		Options  meta.List[struct {
			Option meta.Text `json:"option"`
		}] `json:"options"`
	} `json:"poll"`
	Event *struct {
		Name  meta.Text `json:"name"`
		Place *place    `json:"place"`
	} `json:"event"`
	Sale *struct {
		Title       meta.Text `json:"title"`
		Description meta.Text `json:"description"`
		Place       *place    `json:"location"`
	} `json:"for_sale_item"`
	Life *struct {
		Title meta.Text `json:"title"`
		Place *place    `json:"place"`
	} `json:"life_event"`
	Note *struct {
		Title meta.Text `json:"title"`
		Text  meta.Text `json:"text"`
	} `json:"note"`
}

// place is where something is or was.
type place struct {
	Name       meta.Text `json:"name"`
	Coordinate struct {
		Lat float64 `json:"latitude"`
		Lon float64 `json:"longitude"`
	} `json:"coordinate"`
}

func (pl *place) social() *social.Place {
	if pl == nil {
		return nil
	}
	out := meta.Point(pl.Coordinate.Lat, pl.Coordinate.Lon)
	if out == nil {
		out = &social.Place{}
	}
	out.Name = string(pl.Name)
	if *out == (social.Place{}) {
		return nil
	}
	return out
}

// attach adds to a post what hangs on it.
func (r *reader) attach(p *social.Post, a *attached) {
	say := func(texts ...meta.Text) {
		for _, t := range texts {
			if t != "" && !slices.Contains(strings.Split(p.Text, "\n"), string(t)) {
				p.Text = strings.TrimSpace(p.Text + "\n" + string(t))
			}
		}
	}
	where := func(pl *place) {
		if at := pl.social(); at != nil && p.Place == nil {
			p.Place = at
		}
	}
	if t := string(a.Text); t != "" && !strings.Contains(p.Text, t) && p.Quotes == nil {
		p.Quotes = &social.Ref{Text: t}
	}
	if a.External != nil && meta.IsURL(string(a.External.URL)) {
		p.Links = appendNew(p.Links, string(a.External.URL))
	}
	if a.Media != nil {
		r.picture(p, &a.Media.Media)
	}
	where(a.Place)
	if a.Poll != nil {
		say(a.Poll.Question)
		for _, o := range a.Poll.Options {
			say(o.Option)
		}
	}
	if a.Event != nil {
		if a.Event.Name != "" && p.Quotes == nil {
			p.Quotes = &social.Ref{Text: string(a.Event.Name)}
		}
		where(a.Event.Place)
	}
	if a.Sale != nil {
		say(a.Sale.Title, a.Sale.Description)
		where(a.Sale.Place)
	}
	if a.Life != nil {
		say(a.Life.Title)
		where(a.Life.Place)
	}
	if a.Note != nil {
		say(a.Note.Title, a.Note.Text)
	}
}

// picture adds a picture, film or file to a post, once.
func (r *reader) picture(p *social.Post, m *meta.Media) {
	if m.URI == "" {
		return
	}
	out := m.Social(r.Media)
	for _, other := range p.Media {
		if other.Path == out.Path && other.URL == out.URL && other.Alt == out.Alt && out.Path+out.URL != "" {
			return
		}
	}
	r.shown[string(m.URI)] = true
	p.Media = append(p.Media, out)
}
