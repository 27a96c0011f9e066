package trace

import (
	"slices"
	"strings"
)

// alone asks whether an account leads to the owner by what it says itself: by
// workplace, town and specialty together, of which each alone leads to many, or by
// the owner's name in a handle, link or address.
func (c *Collector) alone(from *account) (Trace, bool) {
	s := &sum{known: c.known}
	work, town, specialty := c.works(s, from)
	who := personOf(c.owner.Name)
	if slices.ContainsFunc(from.handles, who.in) {
		s.add("name-in-handle", "the handle is made of your name")
	}
	for page := range from.pages {
		if !c.known.shared(page) && who.surnameIn(page) {
			s.add("own-link", "a link of the profile has your name in it")
			break
		}
	}
	for at := range from.emails {
		if who.surnameIn(at) {
			s.add("own-email", "the e-mail address has your name in it")
			break
		}
	}
	weight, of := s.total()
	if work && town && specialty { // they are of one family, and here it is the three together that tell
		return Trace{From: from.Account, Reasons: s.reasons, Weight: max(weight, Threshold)}, true
	}
	return Trace{From: from.Account, Reasons: s.reasons, Weight: weight}, weight >= Threshold && of >= families
}

// works adds what profile and posts say of the owner's work.
func (c *Collector) works(s *sum, from *account) (work, town, specialty bool) {
	said := func(cue, what string, names []string, posts int) bool {
		switch {
		case slices.ContainsFunc(names, func(n string) bool { return holds(from.text, n) }):
			s.add(cue, "the profile names %s", what)
		case posts > 1:
			s.add(cue, "%d posts name %s", posts, what)
		default:
			return false
		}
		return true
	}
	work = said("own-workplace", "where you work", c.work, from.atWork)
	town = said("own-town", "your town", c.towns, from.inTown)
	own := shown{works: map[string]string{}}
	c.known.work(&own, c.owner.Profession)
	for _, f := range both(own.works, from.shown.works) {
		if name, ok := strings.CutPrefix(f, "specialty "); ok && !specialty {
			s.add("own-specialty", "the profile says your specialty, %s", name)
			specialty = true
		}
	}
	return work, town, specialty
}
