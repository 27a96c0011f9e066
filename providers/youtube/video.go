package youtube

import (
	"cmp"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// video is what is kept of a video of the owner's, for the comments under it.
type video struct {
	title    string
	audience social.Audience
}

// ownVideos yields the words under the owner's videos.
func (r *reader) ownVideos() error {
	places, err := r.places()
	if err != nil {
		return err
	}
	return r.tables(secVideos, func(t *table, row csvfile.Row, file string) (bool, error) {
		id := takeout.Line(t.get(row, roleVideo))
		published := takeout.Time(cmp.Or(t.get(row, rolePublished), t.get(row, roleTime)))
		if id == "" || published.IsZero() && t.get(row, roleTime) != "" {
			return false, nil
		}
		about := t.get(row, roleAbout)
		if !t.has(roleAbout) && t.at[roleChannel] > 0 && !t.has(roleTitle) {
			about = row.At(t.at[roleChannel] - 1) // before the channel in every language
		}
		p := &social.Post{ID: id, Published: published, Text: about, Warning: t.title(row), Audience: audience(visibility(t.get(row, roleVisibility))),
			Group: r.group(takeout.Line(t.get(row, roleChannel))), Place: places[id], Source: file}
		return true, r.video(p)
	})
}

// video completes and yields the words under a video.
func (r *reader) video(p *social.Post) error {
	caption(p)
	p.Media[0].Path = r.film(p.Warning)
	r.videos[p.ID] = video{p.Warning, p.Audience}
	return r.once(social.Item{Post: p})
}

// caption makes p the words under the owner's video of its identifier: the title
// stands in the warning, the description in the text.
func caption(p *social.Post) {
	p.Kind, p.Mine, p.URL = social.KindCaption, true, watch(p.ID)
	p.Text, p.Warning = social.Plain(p.Text), takeout.Line(p.Warning)
	p.Hashtags = social.Hashtags(p.Warning + "\n" + p.Text)
	p.Media = []social.Media{{Type: "video", URL: p.URL}}
}

// film finds the file of a video, which is named after its title.
func (r *reader) film(title string) string {
	if title == "" {
		return ""
	}
	safe := strings.Map(func(c rune) rune {
		if strings.ContainsRune(`\/:*?"<>|&%#'`, c) {
			return '_'
		}
		return c
	}, title)
	for _, ending := range []string{".mp4", ".mov", ".webm", ".avi", ".m4v"} {
		for _, stem := range []string{title, safe} {
			if at := r.media[member.Fold(stem+ending)]; at != "" {
				return at
			}
		}
	}
	return ""
}

// places reads where videos were made, which the owner may have told YouTube.
func (r *reader) places() (map[string]*social.Place, error) {
	places := map[string]*social.Place{}
	err := r.tables(secRecordings, func(t *table, row csvfile.Row, _ string) (bool, error) {
		id := takeout.Line(t.get(row, roleVideo))
		if id == "" {
			return false, nil
		}
		p := &social.Place{Name: takeout.Line(t.get(row, rolePlace)), Lat: degrees(t.get(row, roleLat), 90), Lon: degrees(t.get(row, roleLon), 180)}
		if p.Lat == nil || p.Lon == nil {
			p.Lat, p.Lon = nil, nil
		}
		if *p != (social.Place{}) {
			places[id] = p
		}
		return true, nil
	})
	return places, err
}

// degrees reads a number within a bound; nil if it is none.
func degrees(s string, bound float64) *float64 {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || !(v >= -bound && v <= bound) || v == 0 {
		return nil
	}
	return &v
}

// timeIn returns the first time in s, in one of the forms that
// web pages use: 2019-08-24 12:43:19 UTC or 2016-06-15T08:50:49Z.
func timeIn(s string) time.Time {
	for i := 0; i+19 <= len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			continue
		}
		if t := takeout.Time(s[i:i+10] + "T" + s[i+11:i+19] + "Z"); !t.IsZero() && (s[i+10] == ' ' || s[i+10] == 'T') {
			return t
		}
	}
	return time.Time{}
}
