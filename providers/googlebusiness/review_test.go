package googlebusiness

import (
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

func TestOriginal(t *testing.T) {
	for in, want := range map[string]string{
		"":       "",
		" as \n": "as",
		"(Translated by Google) good\n\n(Original)\nbon":     "bon",
		"(Translated by Google) good\n(Original)\n\nbon\n":   "bon",
		"bon\n\n(Translated by Google)\ngood":                "bon",
		"(Traduit par Google) good\n\n(Avis d'origine)\nbon": "bon",
		"(Translated by Google) good":                        "(Translated by Google) good",
		"(Translated by Google) good\n\n(Original)\n":        "(Translated by Google) good\n\n(Original)",
		"It said (Translated by Google) below (Original) it": "It said (Translated by Google) below (Original) it",
	} {
		if got := original(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestStars(t *testing.T) {
	for _, tt := range []struct {
		in   any
		want string
	}{{"ONE", "1 of 5 stars"}, {"five", "5 of 5 stars"}, {"THREE_STARS", "3 of 5 stars"}, {4.0, "4 of 5 stars"},
		{"STAR_RATING_UNSPECIFIED", ""}, {"", ""}, {4.5, ""}, {6.0, ""}, {-1.0, ""}, {1e300, ""}, {nil, ""}, {true, ""}} {
		if got := stars(tt.in); got != tt.want {
			t.Errorf("%v: %q", tt.in, got)
		}
	}
}

func TestNames(t *testing.T) {
	const review = "accounts/1/locations/2/reviews/3"
	for collection, want := range map[string]string{"accounts": "1", "locations": "2", "reviews": "3", "media": ""} {
		if got := between(review, collection); got != want {
			t.Errorf("%s: %q", collection, got)
		}
	}
	if got := between("locations/2", "locations"); got != "2" {
		t.Errorf("%q", got)
	}
	if got := folder("T/account-1/location-2/localPost-3/data.json", "location-"); got != "2" {
		t.Errorf("%q", got)
	}
}

// Pictures by patients are told, too.
func TestPicturesOfReviews(t *testing.T) {
	fsys := fstest.MapFS{"account-1/location-2/reviews.json": {Data: []byte(`{"reviews":[{"name":"accounts/1/locations/2/reviews/R","createTime":"2025-01-01T10:00:00Z",
		"reviewMediaItems":[{"thumbnailUrl":"https://pictures.example/1"},{"thumbnailUrl":"https://pictures.example/2","videoUrl":"https://pictures.example/2.mp4"},{}]}]}`)}}
	for _, it := range read(t, fsys) {
		want := []social.Media{{Type: "photo", URL: "https://pictures.example/1"}, {Type: "video", URL: "https://pictures.example/2.mp4"}}
		if it.Post != nil && !cmp.Equal(want, it.Post.Media) {
			t.Errorf("%+v", it.Post.Media)
		}
	}
}

// The same review in exports of two times: the reply may be younger than the last
// change of the review, and is not lost.
func TestReplySince(t *testing.T) {
	const review = `{"reviews":[{"name":"accounts/1/locations/2/reviews/R","starRating":"FIVE","createTime":"2025-01-01T10:00:00Z","updateTime":"2025-01-01T10:00:00Z"`
	const reply = `,"reviewReply":{"comment":"Thank you","updateTime":"2025-02-01T10:00:00Z"`
	for _, state := range []string{"", "APPROVED", "REJECTED"} {
		fsys := fstest.MapFS{
			"Takeout/Google Business Profile/account-1/location-2/reviews.json":    {Data: []byte(review + `}]}`)},
			"~2/Takeout/Google Business Profile/account-1/location-2/reviews.json": {Data: []byte(review + reply + `,"reviewReplyState":"` + state + `"}}]}`)},
		}
		got := map[social.Kind]social.Audience{}
		for _, it := range read(t, fsys) {
			if it.Post != nil {
				got[it.Post.Kind] = it.Post.Audience
			}
		}
		want := map[social.Kind]social.Audience{social.KindReview: social.AudiencePublic, social.KindReviewReply: social.AudiencePublic}
		if state == "REJECTED" {
			want[social.KindReviewReply] = social.AudienceUnknown
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("state %q: %s", state, diff)
		}
	}
}

// One field of another shape does not hide the others.
func TestOddLocation(t *testing.T) {
	fsys := fstest.MapFS{"account-1/location-2/data.json": {Data: []byte(
		`{"name":"accounts/1/locations/2","categories":"none","title":"Quill","profile":{"description":"About us"},"phoneNumbers":{"primaryPhone":"01 555 0100","additionalPhones":["087 555 0199"]}}`)}}
	var profile *social.Profile
	failed := false
	for _, it := range read(t, fsys) {
		if it.Profile != nil {
			profile = it.Profile
		}
		failed = failed || it.Gap != nil && it.Gap.Section == secLocation && it.Gap.Reason == social.ReasonFailed
	}
	want := &social.Profile{Page: true, Name: "Quill", Bio: "About us", Fields: []social.Field{{Name: "Telephone", Value: "01 555 0100"}, {Name: "Telephone", Value: "087 555 0199"}}}
	if diff := cmp.Diff(want, profile); diff != "" || !failed {
		t.Errorf("failed %v %s", failed, diff)
	}
}

// A customer's picture is not the practice's because Google does not say whose it is.
func TestPictureOfCustomer(t *testing.T) {
	for name, mine := range map[string]bool{"accounts/1/locations/2/media/AF1": true, "accounts/1/locations/2/media/customers/AF1": false} {
		p := (&rawMedia{Name: name}).post("2", "", "")
		if p.ID != "locations/2/media/AF1" || p.Mine != mine || (p.Author.Name == "") != mine {
			t.Errorf("%s: %+v", name, p)
		}
	}
}
