package facebook

import (
	"cmp"
	"encoding/json"
	"strings"

	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// wall yields what others wrote on the owner's timeline, where the export has it.
// The writer's name stands only in the title.
func (r *reader) wall() {
	r.each(secWall, func(v jsonstream.Value, source string) bool {
		list := []json.RawMessage{v.JSON}
		var wrapped struct {
			Log []json.RawMessage `json:"activity_log_data"`
		}
		if json.Unmarshal(v.JSON, &wrapped) == nil && wrapped.Log != nil {
			list = wrapped.Log
		}
		good := true
		for _, data := range list {
			rec, ok := r.record(data)
			if !ok {
				good = false
				continue
			}
			p := r.post(rec, source)
			p.Kind, p.Audience, p.Mine = social.KindPost, social.AudienceUnknown, false
			p.Author, p.Answers = social.Person{Name: cmp.Or(leading(string(rec.Title)), r.people.in(string(rec.Title), r.me.is), nobody)}, nil
			if !p.Published.IsZero() || !bare(p) {
				p.ID = social.ContentID(append(identity(p), "by another")...)
				r.Post(p)
			}
		}
		return good
	})
}

// longer yields what is longer or more formal than a post: notes, events that the
// owner made, and things offered for sale.
func (r *reader) longer() {
	for _, section := range []string{secEvents, secNotes, secSelling} {
		r.each(section, func(v jsonstream.Value, source string) bool {
			var in struct {
				Title       meta.Text          `json:"title"`
				Name        meta.Text          `json:"name"`
				Text        meta.Text          `json:"text"`
				Description meta.Text          `json:"description"`
				Created     meta.Seconds       `json:"created_timestamp"`
				Create      meta.Seconds       `json:"create_timestamp"`
				Timestamp   meta.Seconds       `json:"timestamp"`
				Place       *place             `json:"place"`
				Location    *place             `json:"location"`
				Media       meta.List[picture] `json:"media"`
			}
			if !r.decode(v.JSON, &in) {
				return false
			}
			p := &social.Post{Kind: social.KindPost, Mine: true, Audience: social.AudienceUnknown, Source: source,
				Published: cmp.Or(in.Created.Time, in.Create.Time, in.Timestamp.Time)}
			var words []string
			for _, t := range []meta.Text{in.Title, in.Name, in.Text, in.Description} {
				words = appendNew(words, string(t))
			}
			p.Text = strings.Join(words, "\n")
			if p.Place = in.Place.social(); p.Place == nil {
				p.Place = in.Location.social()
			}
			for i := range in.Media {
				r.picture(p, &in.Media[i].Media)
			}
			finish(p)
			if p.Text == "" && p.Published.IsZero() {
				return false
			}
			p.ID = social.ContentID(identity(p)...)
			r.Post(p)
			return true
		})
	}
}
