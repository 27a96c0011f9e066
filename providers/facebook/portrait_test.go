package facebook

import (
	"testing"
	"testing/fstest"

	"github.com/probity-audit/probity/social"
)

// The picture of the profile is that of its album, and of no other.
func TestPortrait(t *testing.T) {
	const (
		profile = `{"profile_v2": {"name": {"full_name": "Moira Quill"}, "username": "moira.quill"}}`
		old     = `{"uri": "your_facebook_activity/posts/media/Profilepictures_1/old.jpg", "creation_timestamp": 1400000000, "title": "Profile pictures"}`
		late    = `{"uri": "your_facebook_activity/posts/media/Profilepictures_1/late.jpg", "creation_timestamp": 1500000000, "title": "Profile pictures"}`
		holiday = `{"name": "Holiday", "photos": [{"uri": "your_facebook_activity/posts/media/Holiday_2/6.jpg", "creation_timestamp": 1600000000}], "cover_photo": {"uri": "your_facebook_activity/posts/media/Holiday_2/6.jpg"}}`
		folder  = "your_facebook_activity/posts/media/Profilepictures_1/"
	)
	for name, tt := range map[string]struct{ album, want string }{
		"the cover":         {`{"name": "Profile pictures", "photos": [` + late + `,` + old + `], "cover_photo": ` + old + `}`, folder + "old.jpg"},
		"the latest":        {`{"name": "Profile Pictures", "photos": [` + old + `,` + late + `]}`, folder + "late.jpg"},
		"in Chinese":        {`{"photos": [` + late + `,` + old + `], "name": "\u00e5\u00a4\u00a7\u00e9\u00a0\u00ad\u00e8\u00b2\u00bc\u00e7\u0085\u00a7"}`, folder + "late.jpg"},
		"another album":     {holiday, ""},
		"not in the export": {`{"name": "Profile pictures", "photos": [{"uri": "your_facebook_activity/posts/media/Profilepictures_1/gone.jpg"}]}`, ""},
		"damaged":           {`{"name": "Profile pictures", "photos": [` + late + `, {"uri": 7`, folder + "late.jpg"},
		"nothing":           {`[]`, ""},
	} {
		var got *social.Profile
		for _, it := range read(t, fstest.MapFS{
			"personal_information/profile_information/profile_information.json": {Data: []byte(profile)},
			"your_facebook_activity/posts/album/0.json":                         {Data: []byte(holiday)},
			"your_facebook_activity/posts/album/1.json":                         {Data: []byte(tt.album)},
			folder + "old.jpg":  {Data: []byte("x")},
			folder + "late.jpg": {Data: []byte("x")},
			"your_facebook_activity/posts/media/Holiday_2/6.jpg": {Data: []byte("x")},
		}, social.Owner{}) {
			if it.Profile != nil {
				got = it.Profile
			}
		}
		if got == nil || got.Avatar != tt.want {
			t.Errorf("%s: %+v, want %q", name, got, tt.want)
		}
	}
}
