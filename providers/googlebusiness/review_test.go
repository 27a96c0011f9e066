package googlebusiness

import "testing"

func TestOriginal(t *testing.T) {
	for in, want := range map[string]string{
		"":       "",
		" as \n": "as",
		"(Translated by Google) good\n\n(Original)\nbon":     "bon",
		"(Translated by Google) good\n(Original)\n\nbon\n":   "bon",
		"bon\n\n(Translated by Google)\ngood":                "bon",
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
