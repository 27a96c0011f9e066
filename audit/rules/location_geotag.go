package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func locationGeotag() *audit.Rule {
	return &audit.Rule{
		ID:    "location-geotag",
		Area:  audit.Location,
		Title: "A post carries an exact place",
		Why: "A point on the map shows where you live, work and when. On a post about work it also says where a patient was treated, " +
			"which is one of the details by which people are recognised.",
		Advice:   "Remove the place from the post and switch the location of new posts off.",
		Severity: audit.Medium,
		Clauses:  []string{"mdu-location", "mps-uk-location", "gmc-2024-18", "imc9-25", "mchk-1"},
		Needs:    own(),
		Check: func(p *audit.Pass) {
			if !p.Post.Mine || !p.Post.Place.Exact() {
				return
			}
			switch h := (audit.Hit{Confidence: 0.95}); {
			case p.Text.Has("patient", "clinical-setting", "clinical-act"):
				h.Reason = "the post has an exact place and speaks of work with patients"
				h.Severity = audit.High
				if c, ok := p.Text.First("patient", "clinical-act", "clinical-setting"); ok {
					h.Cues = cues(c)
				}
				p.Report(h)
			case p.Post.Place.Lat != nil:
				h.Reason = "the post has the coordinates of where it was written"
				p.Report(h)
			default:
				h.Reason = "the post names the place where it was written"
				h.Folded = true
				p.Report(h)
			}
		},
		Hits: []audit.Example{
			placed("Home at last", 51.48, -3.18), placed("Five patients waiting in resus", 53.34, -6.26), placed("Morning run", 22.3, 114.17), placed("Gin o'clock", 55.95, -3.19),
			placed("Told a man of 40 that it is his heart, then sat in the car", 54.6, -5.93), placed("New house, same boxes", 52.66, -8.63),
			placed("Clinic ran till nine, egg tarts for supper", 22.28, 114.16), placed("School run in the rain", 51.9, -8.47),
		},
		Misses: append(posts("Off to Lisbon tomorrow", "The ward has a new kettle", "Morning run along the canal, 5 km", "Five patients waiting in resus at the Mater"),
			placedIn("Great conference", "city"), placedIn("Rain again", "country"),
			placedIn("Five patients waiting in resus", "city"), placedIn("Home at last", "country")),
	}
}

func placed(text string, lat, lon float64) audit.Example {
	return example(social.Post{Kind: social.KindPost, Text: text, Place: &social.Place{Lat: &lat, Lon: &lon}})
}

func placedIn(text, placeType string) audit.Example {
	return example(social.Post{Kind: social.KindPost, Text: text, Place: &social.Place{Name: "Somewhere", Type: placeType}})
}
