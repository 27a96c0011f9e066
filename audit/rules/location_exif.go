package rules

import (
	"slices"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func locationExif() *audit.Rule {
	return &audit.Rule{
		ID:    "location-exif",
		Area:  audit.Location,
		Title: "A picture says where it was taken",
		Why: "Telephones write the place into a picture. Most networks take it out before they show the picture to others, and keep it themselves; " +
			"a file sent as it is, as in some chats, still has it. A picture from work then says where a patient was.",
		Advice:   "Switch the location of the camera off, above all at work. Check what the network shows, and replace the picture if the place can be seen.",
		Severity: audit.Low,
		Clauses:  []string{"mdu-location", "mps-uk-location", "gmc-2024-18", "imc9-25", "mchk-1"},
		Needs:    own(),
		Check: func(p *audit.Pass) {
			if !p.Post.Mine || p.Post.Place.Exact() { // then the post itself says it
				return
			}
			if !slices.ContainsFunc(p.Post.Media, func(m social.Media) bool { return m.Place.Exact() }) {
				return
			}
			h := audit.Hit{Confidence: 0.9, Folded: true, Reason: "the file of the picture holds the place where it was taken; whether others can see it depends on the network"}
			if c, ok := p.Text.First("patient", "clinical-act", "clinical-setting"); ok {
				h.Folded, h.Severity, h.Cues = false, audit.Medium, cues(c)
				h.Reason = "the file of the picture holds the place where it was taken, and the words speak of work with patients"
			}
			p.Report(h)
		},
		Hits: []audit.Example{
			pictured("Home at last", 51.48, -3.18), pictured("Five patients waiting in resus", 53.34, -6.26), pictured("Morning run", 22.3, 114.17), pictured("", 55.95, -3.19),
			pictured("The ward at four", 54.6, -5.93), pictured("New bike", 52.2, 0.12), pictured("Fracture clinic this morning", 51.5, -0.1), pictured("Kestrel!", 57.1, -4.7),
		},
		Misses: append(posts("Off to Lisbon tomorrow", "The ward has a new kettle", "Patients waiting in resus", "A photo of the sea"),
			placed("Home at last", 51.48, -3.18), // location-geotag has it
			example(social.Post{Kind: social.KindCaption, Text: "Our ward", Media: []social.Media{{Type: "photo"}}}),
			example(social.Post{Kind: social.KindCaption, Text: "Our ward", Media: []social.Media{{Type: "photo", Place: &social.Place{Name: "Ayr", Type: "city"}}}}),
			example(social.Post{Kind: social.KindCaption, Text: "Our ward", Media: []social.Media{{Type: "photo", Place: &social.Place{Country: "Ireland"}}}})),
	}
}

func pictured(text string, lat, lon float64) audit.Example {
	return example(social.Post{Kind: social.KindCaption, Text: text, Media: []social.Media{{Type: "photo", Place: &social.Place{Lat: &lat, Lon: &lon}}}})
}
