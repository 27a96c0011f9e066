package meta

import (
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// Media is a picture, film, sound or file of an export.
type Media struct {
	URI         Text    `json:"uri"`
	Created     Seconds `json:"creation_timestamp"`
	Title       Text    `json:"title"`       // Facebook: the album; Instagram: the words of the post
	Description Text    `json:"description"` // Facebook: the owner's words
	Metadata    marks   `json:"media_metadata"`
	Thread      thread  `json:"text_app_post"` // on Threads
}

// marks are what a camera left in a file, by what the file is.
type marks struct {
	Photo exifs `json:"photo_metadata"`
	Video exifs `json:"video_metadata"`
}

// thread is what Threads says of a post.
type thread struct {
	Reply   Text `json:"is_reply"`
	Control Text `json:"reply_control"`
}

// exifs are the marks that a camera left in a file.
type exifs struct {
	Known bool // that the file has such marks, be they empty
	Data  []exif
}

type exif struct {
	Latitude  number  `json:"latitude"`
	Longitude number  `json:"longitude"`
	Taken     Seconds `json:"taken_timestamp"`
	Original  Text    `json:"date_time_original"` // "2024:06:15 18:42:11"
}

// number is a number, or a text that holds one.
type number struct {
	value float64
	known bool
}

func (n *number) UnmarshalJSON(data []byte) error {
	v, err := strconv.ParseFloat(strings.Trim(string(data), `"`), 64)
	n.value, n.known = v, err == nil
	return nil
}

func (e *exifs) UnmarshalJSON(data []byte) error {
	var in struct {
		Data []exif `json:"exif_data"`
	}
	err := json.Unmarshal(data, &in)
	e.Known, e.Data = err == nil && string(data) != "null", in.Data
	return nil
}

// Social is the medium in the words of every network. find returns the member of
// the export that a reference means, "" if it is not there.
func (m *Media) Social(find func(ref string) string) social.Media {
	out := social.Media{Type: m.kind(), Alt: string(m.Description)}
	if uri := string(m.URI); IsURL(uri) {
		out.URL = uri
	} else if uri != "" {
		out.Path = find(uri)
	}
	for _, e := range append(m.Metadata.Photo.Data, m.Metadata.Video.Data...) {
		if out.Taken.IsZero() {
			out.Taken = e.taken()
		}
		if out.Place == nil {
			out.Place = Point(e.Latitude.value, e.Longitude.value)
		}
	}
	return out
}

func (m *Media) kind() string {
	t := member.MediaType(string(m.URI))
	switch {
	case t != "":
		return t
	case m.Metadata.Video.Known:
		return "video"
	case m.Metadata.Photo.Known:
		return "photo"
	}
	return "file"
}

func (e exif) taken() time.Time {
	if !e.Taken.IsZero() {
		return e.Taken.Time
	}
	t, err := time.Parse("2006:01:02 15:04:05", string(e.Original))
	if err != nil {
		return time.Time{}
	}
	return plausible(t)
}

// Point is a place on the map; nil for 0, 0 and for what is not on the globe.
func Point(lat, lon float64) *social.Place {
	if lat == 0 && lon == 0 || !(lat >= -90 && lat <= 90) || !(lon >= -180 && lon <= 180) {
		return nil
	}
	return &social.Place{Lat: &lat, Lon: &lon}
}

// IsURL reports whether s is the address of a web page.
func IsURL(s string) bool {
	return (strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://")) && !strings.ContainsAny(s, " \n\t")
}
