package linkage

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/social"
)

// Who comes into touch with the owner soon after what the owner marked is likelier to
// be a patient; where that is not known, it weighs nothing and is said.
func TestSoonAfterAnEvent(t *testing.T) {
	day := func(s string) time.Time {
		at, err := time.Parse(time.DateOnly, s)
		if err != nil {
			t.Fatal(err)
		}
		return at
	}
	marked := town
	marked.Events = []social.Event{{Date: "2021-03-01", What: "clinic opened"}, {Date: "2021-03-20", What: "piece in the Champion"}, {Date: "2022-05", What: "measles"}, {Date: "some day", What: "?"}}
	friend := func(since string) social.Connection {
		c := social.Connection{Name: "Una Orr", Relation: social.RelationFriend}
		if since != "" {
			c.Since = day(since)
		}
		return c
	}
	for name, tt := range map[string]struct {
		owner   social.Owner
		c       social.Connection
		wrote   string
		want    string
		lacking bool
	}{
		"the day itself":           {marked, friend("2021-03-01"), "", "clinic opened (2021-03-01)", false},
		"of two the later":         {marked, friend("2021-03-21"), "", "piece in the Champion", false},
		"the last day":             {marked, friend("2021-04-19"), "", "piece in the Champion", false},
		"the day after it":         {marked, friend("2021-04-20"), "", "", false},
		"the day before":           {marked, friend("2021-02-28"), "", "", false},
		"after a month":            {marked, friend("2022-06-30"), "", "measles", false},
		"too late for it":          {marked, friend("2022-07-01"), "", "", false},
		"wrote before":             {marked, friend("2021-03-02"), "2020-01-01", "", false},
		"wrote alone":              {marked, social.Connection{Name: "Una Orr", Relation: social.RelationCorrespondent}, "2021-03-05", "clinic opened", false},
		"since when is not known":  {marked, friend(""), "2021-03-05", "", true},
		"nothing is known of when": {marked, friend(""), "", "", true},
		"nothing was marked":       {town, friend("2021-03-02"), "", "", false},
	} {
		var wrote []*social.Post
		if tt.wrote != "" {
			m := message("Hello", false, social.Person{}, 0)
			m.Published = day(tt.wrote)
			wrote = append(wrote, m)
		}
		p := only(t, tt.owner, By{}, tt.c, wrote...)
		text := ""
		for _, r := range p.Reasons {
			if r.Cue == cueEvent {
				text = r.Text
				if r.Weight != 1 {
					t.Errorf("%s: weighs %v", name, r.Weight)
				}
			}
		}
		if (text != "") != (tt.want != "") || !strings.Contains(text, tt.want) {
			t.Errorf("%s: %q", name, text)
		}
		if got := slices.Contains(p.Lacking, "when you came into touch"); got != tt.lacking {
			t.Errorf("%s: lacking %q", name, p.Lacking)
		}
	}
}
