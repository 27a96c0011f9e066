package disclosure

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// shown is what an account shows of its owner to those who read its posts.
type shown struct {
	named     bool
	place     string // of work or home, as written
	specialty string
}

// toldWithin is how long ago what somebody posts of at work lies, where nothing else
// is said.
const toldWithin = 30 * 24 * time.Hour

var reader = sync.OnceValue(reading.New)

// shownBy reads what a profile shows.
func shownBy(p *social.Profile, owner *social.Owner) shown {
	words := p.Name + ". " + p.Bio + ". " + p.Location
	for _, f := range p.Fields {
		words += ". " + f.Name + ": " + f.Value
	}
	text := reader().Read(words)
	s := shown{named: named(text, owner), place: strings.TrimSpace(p.Location)}
	for _, c := range text.All() {
		switch c.Class {
		case "place-small", "place-large", "employer":
			if s.place == "" && text.Tokens[c.First].Is(reading.Capital) {
				s.place = text.Words(c)
			}
		case "department":
			s.specialty = cmp.Or(s.specialty, strings.ToLower(text.Words(c)))
		}
	}
	if owner.Town != "" && strings.Contains(strings.ToLower(words), strings.ToLower(owner.Town)) {
		s.place = owner.Town
	}
	return s
}

// named reports whether a text gives the owner's name: what they said it is, and
// else anything that reads as a name.
func named(text *reading.Reading, owner *social.Owner) bool {
	if owner.Name == "" {
		return text.Has(reading.ClassPersonName, reading.ClassDoctorName)
	}
	lower := strings.ToLower(text.Text)
	return slices.ContainsFunc(append([]string{owner.Name}, owner.Also...), func(name string) bool {
		words := strings.Fields(strings.ToLower(name))
		return len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool { return needed(strings.Trim(w, ".")) && !strings.Contains(lower, w) })
	})
}

// needed reports whether a part of a name belongs to it wherever it is given: not an
// initial, and no title.
func needed(part string) bool {
	switch part {
	case "dr", "mr", "mrs", "ms", "miss", "prof", "professor", "sir", "dame":
		return false
	}
	return len([]rune(part)) > 1
}

// shownIn sums up what the accounts of the chapters give: for reckoning, and as
// facts. Where the name is given the owner's work can be found, whatever else is
// left out; without name and place nobody knows which town it is.
func (c *Collector) shownIn(chapters []Chapter) (Context, []Fact) {
	var sum shown
	for _, ch := range chapters {
		for _, one := range append([]Chapter{ch}, ch.Copies...) {
			s := c.accounts[one.Account.Key()]
			sum.named = sum.named || s.named
			sum.place, sum.specialty = cmp.Or(sum.place, s.place), cmp.Or(sum.specialty, s.specialty)
		}
	}
	o := c.owner
	ctx := Context{Country: o.Jurisdiction, Specialty: cmp.Or(sum.specialty, o.Profession)}
	var given []Fact
	if sum.named || sum.place != "" {
		ctx.Town, ctx.TownPopulation, ctx.Catchment = cmp.Or(o.Town, sum.place), o.TownPopulation, cmp.Or(o.Catchment, o.ListSize)
		if place := cmp.Or(sum.place, o.Workplace, o.Town); place != "" {
			given = append(given, Fact{Kind: PlaceFact, Value: placeKey(place), Post: -1, Basis: "the account gives it"})
		}
	}
	if last := chapters[len(chapters)-1].Published.UTC(); !last.IsZero() {
		first := chapters[0].Published.UTC().Add(-toldWithin)
		given = append(given, Fact{Kind: Date, Value: first.Format(time.DateOnly) + "/" + last.Format(time.DateOnly), Post: -1, Basis: "the days on which it was published, and the weeks before"})
	}
	return ctx, given
}

// home reports whether a place is the owner's own: town, county or workplace.
func (c *Collector) home(place string) bool {
	place = strings.ToLower(place)
	is := func(own string) bool {
		own = strings.ToLower(own)
		return own != "" && (strings.Contains(own, place) || strings.Contains(place, own))
	}
	if o := c.owner; is(o.Town) || is(o.County) || is(o.Workplace) || is(o.Practice) {
		return true
	}
	for _, s := range c.accounts {
		if is(s.place) {
			return true
		}
	}
	return false
}
