package x

import (
	"bytes"
	"encoding/json"
	"strconv"
	"time"

	"github.com/probity-audit/probity/social"
)

// word decodes a member that is a string or a number; what is neither gives "".
func word(raw []byte) string {
	var s string
	if len(raw) > 0 && raw[0] == '"' {
		if json.Unmarshal(raw, &s) == nil {
			return s
		}
		return ""
	}
	if number(raw) {
		return string(raw)
	}
	return ""
}

// editInfo is how a tweet says which versions of it there are.
type editInfo struct {
	Initial struct {
		IDs []string `json:"editTweetIds"`
	} `json:"initial"`
	Edit struct {
		Initial struct {
			IDs []string `json:"editTweetIds"`
		} `json:"editControlInitial"`
	} `json:"edit"`
}

// several reports whether edit_info can name more than one version: it is in every
// tweet, and seldom says anything.
func several(edit []byte) bool {
	for {
		_, after, ok := bytes.Cut(edit, []byte(`"editTweetIds"`))
		if !ok {
			return false
		}
		ids, rest, _ := bytes.Cut(after, []byte{']'})
		if bytes.IndexByte(ids, ',') >= 0 {
			return true
		}
		edit = rest
	}
}

// descriptions returns the description of each picture, by its identifier.
func descriptions(tweet []byte) map[string]string {
	type entities struct {
		Media []struct {
			ID   string `json:"id_str"`
			Text string `json:"ext_alt_text"`
			Alt  string `json:"media_alt"` // of the classic layout
		} `json:"media"`
	}
	var t struct {
		Entities entities `json:"entities"`
		Extended entities `json:"extended_entities"`
	}
	_ = json.Unmarshal(tweet, &t) // it has been decoded before; what is amiss was counted then
	alts := map[string]string{}
	for _, m := range append(t.Entities.Media, t.Extended.Media...) {
		if alts[m.ID] = m.Text; m.Text == "" {
			alts[m.ID] = m.Alt
		}
	}
	return alts
}

// extra fills in what the tweet has beyond go-twitter's type.
func (f *tweets) extra(r *record, p *social.Post, t *apiTweet, extra *extras) {
	if several(extra.edit) {
		var e editInfo
		if json.Unmarshal(extra.edit, &e) != nil {
			r.partly = true
		}
		r.versions = e.Initial.IDs
		if len(e.Edit.Initial.IDs) > len(r.versions) {
			r.versions = e.Edit.Initial.IDs
		}
		if len(r.versions) < 2 {
			r.versions = nil
		}
	}
	if id := word(extra.community); id != "" {
		p.Audience, p.Group, p.Thread = social.AudiencePublic, "X community "+id, "community-"+id
	}
	if t.User != nil && extra.protected { // the classic layout says it of each tweet
		p.Audience = social.AudiencePublic
		if t.User.Protected {
			p.Audience = social.AudienceFollowers
		}
	}
	if f.deleted || len(extra.deleted) > 0 && string(extra.deleted) != "null" {
		p.Deleted = f.deletion(p, word(extra.deleted))
	}
}

// deletion returns when a post was deleted. Where the export does not say, it is
// the day of the export, which cannot be far off: X keeps deleted posts two weeks.
func (f *tweets) deletion(p *social.Post, at string) time.Time {
	if t := parseTime(at); !t.IsZero() {
		return t
	}
	if ms, err := strconv.ParseInt(at, 10, 64); err == nil && ms > 1e11 {
		return time.UnixMilli(ms).UTC()
	}
	if !f.exported.IsZero() {
		return f.exported
	}
	return p.Published
}

// place fills in where the post says it was written.
func place(p *social.Post, t *apiTweet, extra *extras) {
	if t.Place != nil && (t.Place.FullName != "" || t.Place.Name != "") {
		p.Place = &social.Place{Name: t.Place.FullName, Type: t.Place.PlaceType, Country: t.Place.Country}
		if p.Place.Name == "" {
			p.Place.Name = t.Place.Name
		}
	}
	var lat, lon float64
	switch {
	case t.Coordinates != nil && t.Coordinates.Type == "Point":
		lon, lat = t.Coordinates.Coordinates[0], t.Coordinates.Coordinates[1]
	case len(extra.geo) > 4: // more than {} and null
		var geo apiPoint
		buf, _ := normalise(nil, extra.geo)
		if json.Unmarshal(buf, &geo) != nil || geo.Type != "Point" {
			return
		}
		lat, lon = geo.Coordinates[0], geo.Coordinates[1] // here the latitude comes first
	default:
		return
	}
	if p.Place == nil {
		p.Place = &social.Place{}
	}
	p.Place.Lat, p.Place.Lon = &lat, &lon
}
