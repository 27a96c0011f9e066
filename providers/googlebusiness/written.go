package googlebusiness

import (
	"cmp"
	"encoding/json"

	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// rawWritten is a review that the owner wrote, as a feature of a map. The names of
// its properties were changed in 2023; both sets are read.
type rawWritten struct {
	Properties struct {
		Date      string
		Stars     any    `json:"five_star_rating_published"`
		Text      string `json:"review_text_published"`
		URL       string `json:"google_maps_url"`
		Published string
		OldStars  any    `json:"Star Rating"`
		OldText   string `json:"Review Comment"`
		OldURL    string `json:"Google Maps URL"`
		Location  struct {
			Name    string
			OldName string `json:"Business Name"`
		}
	}
}

// written yields the reviews that the owner wrote of other places. Where a place
// is does not say where the owner was, so it is not a place of the post.
func (r *reader) written() error {
	return r.records(secMaps, "features", func(file string, record []byte) (bool, error) {
		var raw rawWritten
		if json.Unmarshal(record, &raw) != nil {
			return false, nil
		}
		w := raw.Properties
		about := social.Ref{URL: takeout.Line(cmp.Or(w.URL, w.OldURL)), Author: social.Person{Name: takeout.Line(cmp.Or(w.Location.Name, w.Location.OldName))}}
		p := &social.Post{Kind: social.KindReview, Mine: true, Published: takeout.Time(cmp.Or(w.Date, w.Published)), Text: social.Plain(cmp.Or(w.Text, w.OldText)),
			Warning: cmp.Or(stars(w.Stars), stars(w.OldStars)), Audience: social.AudiencePublic, Source: file}
		if p.Text == "" && p.Warning == "" {
			return false, nil
		}
		if about != (social.Ref{}) {
			p.Answers = &about
		}
		p.Hashtags = social.Hashtags(p.Text)
		p.ID = social.ContentID(string(p.Kind), social.Stamp(p.Published), cmp.Or(about.URL, about.Author.Name), p.Text)
		return true, r.once(p)
	})
}
