package instagram

import (
	"testing"
	"time"

	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

func TestPrivacy(t *testing.T) {
	day := func(n int) time.Time { return time.Date(2024, 1, n, 0, 0, 0, 0, time.UTC) }
	const public, followers, unknown = social.AudiencePublic, social.AudienceFollowers, social.AudienceUnknown
	type switches map[int]string
	for name, tt := range map[string]struct {
		now      social.State
		switches switches
		at       int // day of the post
		then     social.Audience
		since    social.Audience
	}{
		"public, no history":                     {social.StateOpen, nil, 1, public, public},
		"private, no history":                    {social.StateClosed, nil, 1, followers, followers},
		"nothing known":                          {social.StateUnknown, nil, 1, unknown, unknown},
		"before it was made private":             {social.StateClosed, switches{5: "Switched to Private"}, 1, public, public},
		"after it was made private":              {social.StateClosed, switches{5: "Switched to Private"}, 6, followers, followers},
		"before it was made public":              {social.StateOpen, switches{5: "Switched to Public"}, 1, followers, public},
		"after it was made public":               {social.StateOpen, switches{5: "Switched to Public"}, 6, public, public},
		"private, public for a while in between": {social.StateClosed, switches{5: "Auf öffentlich umgestellt", 9: "Auf privat umgestellt"}, 1, followers, public},
		"in the public while":                    {social.StateClosed, switches{5: "Cuenta pública", 9: "Cuenta privada"}, 7, public, public},
		"after the public while":                 {social.StateClosed, switches{5: "公開", 9: "非公開"}, 10, followers, followers},
		"only the history":                       {social.StateUnknown, switches{5: "Passé en privé"}, 6, followers, followers},
		"only the history, before":               {social.StateUnknown, switches{5: "Passé en privé"}, 2, public, public},
	} {
		p := privacy{now: tt.now}
		for d, words := range tt.switches {
			if !p.add(words, "x.json", day(d)) {
				t.Fatalf("%s: %q is not understood", name, words)
			}
		}
		if then, since := p.at(day(tt.at)), p.since(day(tt.at)); then != tt.then || since != tt.since {
			t.Errorf("%s: %s then and %s since; want %s and %s", name, then, since, tt.then, tt.since)
		}
	}
	var p privacy
	if p.add("Something else", "x.json", day(1)) || p.add("Private", "x.json", time.Time{}) || len(p.switches) > 0 {
		t.Error("takes what it does not understand")
	}
}

func TestClock(t *testing.T) {
	for in, want := range map[string]struct {
		unix  int64
		known social.Certainty
	}{
		"2019-02-03T10:00:00+00:00":        {1549188000, social.TimeExact},
		"2019-02-03T10:00:00.123456+00:00": {1549188000, social.TimeExact},
		"2019-02-03T10:00:00":              {1549188000, social.TimeLocal},
		"2019-02-03T12:00:00+02:00":        {1549188000, social.TimeExact},
	} {
		if at, known := clock(in); at.Unix() != want.unix || known != want.known || at.Location() != time.UTC {
			t.Errorf("%s: %v, %q", in, at, known)
		}
	}
	for _, in := range []string{"", "yesterday", "0001-01-01T00:00:00"} {
		if at, _ := clock(in); !at.IsZero() {
			t.Errorf("%q: %v", in, at)
		}
	}
}

func TestCommented(t *testing.T) {
	for json, want := range map[string][2]string{
		`{"string_map_data":{"Comment":{"value":"Tea"},"Media Owner":{"value":"zoe"},"Time":{"timestamp":1}}}`:              {"Tea", "zoe"},
		`{"string_map_data":{"Media Owner":{"value":"zoe"},"Comment":{"value":"Tea"}}}`:                                     {"Tea", "zoe"},
		`{"string_map_data":{"Media Owner":{"value":"zoe"},"Comment":{"value":""}}}`:                                        {"", "zoe"},
		`{"string_map_data":{"Komentārs":{"value":"Tēja"},"Īpašnieks":{"value":"zoe"},"Laiks":{"timestamp":1718470800}}}`:   {"Tēja", "zoe"},
		`{"title":"zoe","string_list_data":[{"value":"Tea","timestamp":1718470800}]}`:                                       {"Tea", "zoe"},
		`{"media_owner":"zoe","string_map_data":{"Comment":{"value":"https://quill.example/ this"}}}`:                       {"https://quill.example/ this", ""},
		`{"timestamp":1718470800,"label_values":[{"label":"Comment","value":"Tea"},{"label":"Media Owner","value":"zoe"}]}`: {"Tea", "zoe"},
	} {
		var rec meta.Record
		if err := rec.UnmarshalJSON([]byte(json)); err != nil {
			t.Fatal(err)
		}
		if text, owner := commented(&rec); text != want[0] || owner != want[1] {
			t.Errorf("%s: %q by %q", json, text, owner)
		}
	}
}
