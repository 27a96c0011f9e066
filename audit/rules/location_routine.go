package rules

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// A place is part of a routine after posts from it on so many days, at about the
// same time of day, within a season, and not all in one short stay.
const (
	routineDays   = 5
	routineWithin = 120 * 24 * time.Hour
	routineStay   = 14 * 24 * time.Hour
	routineHours  = time.Hour // before and after
)

func locationRoutine() *audit.Rule {
	return &audit.Rule{
		ID:    "location-routine",
		Area:  audit.Location,
		Title: "Posts show where you are at what time",
		Why: "Several posts have the same exact place at about the same time of day. Together they tell a stranger, or a patient who will not keep away, where you will be " +
			"tomorrow. This is about your own safety more than about any guidance.",
		Advice:   "Remove the place from these posts, switch the location of new ones off, and post from a place after you have left it.",
		Severity: audit.Low,
		Clauses:  []string{"mdu-location", "mps-uk-location", "imc9-social-media", "mps-hk-standards"},
		Needs:    own(),
		Check: func(p *audit.Pass) {
			place := p.Post.Place
			if !p.Post.Mine || !place.Exact() || p.Post.Published.IsZero() || p.Post.TimeKnown == social.TimeDay || p.Post.TimeKnown == social.TimeAmbiguous {
				return
			}
			if place.Lat != nil {
				p.Note(fmt.Sprintf("%.3f,%.3f", *place.Lat, *place.Lon)) // about a hundred metres
			} else if place.Name != "" {
				p.Note(place.Name)
			}
		},
		Sum: func(s *audit.Sum) {
			at := map[string][]audit.Noted{}
			for _, n := range s.Notes {
				at[n.Topic] = append(at[n.Topic], n)
			}
			for _, place := range slices.Sorted(maps.Keys(at)) {
				days, first := routine(at[place])
				if days == 0 {
					continue
				}
				about := first.Item
				about.ID, about.Several = "place:"+social.ContentID(place), true
				s.ReportAbout(about, first.Words, audit.Hit{Confidence: 0.8,
					Reason: fmt.Sprintf("posts of %d days, of which this is the first, come from one exact place at about %s (UTC) within four months", days, about.Published.UTC().Format("15:04"))})
			}
		},
		Hits: []audit.Example{
			placedAt(7, 24, 24, 24, 24, 240), placedAt(18, 72, 72, 72, 72, 72), placedAt(6, 168, 168, 168, 168), placedAt(8, 96, 24, 96, 24, 120), placedAt(22, 48, 120, 48, 120, 48),
			placedAt(0, 120, 120, 120, 120), placedAt(12, 96, 96, 96, 96, 24, 24, 24), placedAt(16, 336, 336, 336, 336),
		},
		Misses: []audit.Example{
			placedAt(7, 24, 24, 24, 24, 24), placedAt(7, 168, 168, 168), placedAt(9, 1000, 1000, 1000, 1000, 1000), placedAt(9, 101, 103, 101, 103, 101, 104), placedAt(11, 2, 3, 2, 3, 2),
			placedAt(7), several("Gym at six", "Gym at six", "Gym at six", "Gym at six", "Gym at six"),
			series(96, placedIn("Back", "city"), placedIn("Back", "city"), placedIn("Back", "city"), placedIn("Back", "city"), placedIn("Back", "city")),
		},
	}
}

// routine returns of how many days the largest routine among the posts is, and its
// first post; 0 if there is none.
func routine(posts []audit.Noted) (int, audit.Noted) {
	slices.SortStableFunc(posts, func(a, b audit.Noted) int { return a.Item.Published.Compare(b.Item.Published) })
	most, begins := 0, audit.Noted{}
	for i, first := range posts {
		days, last := map[string]bool{}, first.Item.Published
		for _, p := range posts[i:] {
			at := p.Item.Published
			if at.Sub(first.Item.Published) > routineWithin {
				break
			}
			if sameHour(first.Item.Published, at) {
				days[at.UTC().Format(time.DateOnly)], last = true, at
			}
		}
		if len(days) >= routineDays && last.Sub(first.Item.Published) >= routineStay && len(days) > most {
			most, begins = len(days), first
		}
	}
	return most, begins
}

// sameHour reports whether the times of day lie close together, over midnight too.
func sameHour(a, b time.Time) bool {
	apart := b.Sub(a) % (24 * time.Hour)
	return apart <= routineHours || apart >= 24*time.Hour-routineHours
}

// placedAt is an example of posts from one place that begin at an hour of the day
// and come so many hours after each other.
func placedAt(hour int, hours ...int) audit.Example {
	at := time.Date(2024, 3, 4, hour, 10, 0, 0, time.UTC)
	var items []social.Item
	for i := range len(hours) + 1 {
		p := *placed("Here again", 51.4813, -3.1791).Item.Post
		p.ID, p.Published = fmt.Sprint(i+1), at
		items = append(items, social.Item{Post: &p})
		if i < len(hours) {
			at = at.Add(time.Duration(hours[i]) * time.Hour)
		}
	}
	last := len(items) - 1
	return audit.Example{Item: items[last], Before: items[:last]}
}
