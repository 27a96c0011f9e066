package trace

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"math/bits"
	"slices"
	"strconv"
	"strings"
	"time"
)

// sum gathers the reasons for one trace.
type sum struct {
	known   *knowledge
	reasons []Reason
}

func (s *sum) add(name, format string, args ...any) {
	c := s.known.cues[name]
	s.reasons = append(s.reasons, Reason{Cue: name, Text: fmt.Sprintf(format, args...), Weight: c.weight, Remove: c.remove})
}

// several adds a cue once for each of a few things, told together.
func (s *sum) several(name, format string, things []string) {
	if len(things) == 0 {
		return
	}
	s.add(name, format, listed(things))
	s.reasons[len(s.reasons)-1].Weight *= float64(len(things))
}

// total caps the reasons of each family and returns their sum, and of how many
// families they are.
func (s *sum) total() (weight float64, of int) {
	slices.SortStableFunc(s.reasons, func(a, b Reason) int { return cmp.Or(cmp.Compare(b.Weight, a.Weight), strings.Compare(a.Cue, b.Cue)) })
	spent := map[string]float64{}
	for i := range s.reasons {
		r := &s.reasons[i]
		family := s.known.cues[r.Cue].family
		r.Weight = math.Round(100*min(r.Weight, s.known.caps[family]-spent[family])) / 100
		spent[family] += r.Weight
	}
	slices.SortStableFunc(s.reasons, func(a, b Reason) int { return cmp.Or(cmp.Compare(b.Weight, a.Weight), strings.Compare(a.Cue, b.Cue)) })
	for _, family := range slices.Sorted(maps.Keys(spent)) {
		weight += spent[family]
		if spent[family] >= counts {
			of++
		}
	}
	return weight, of
}

// compare asks whether an account without the name leads to one with it.
func (c *Collector) compare(from, to *account) (Trace, bool) {
	s := &sum{known: c.known}
	who := personOf(cmp.Or(c.owner.Name, to.display))
	s.names(from, to, who)
	s.about(from, to, who)
	s.links(from, to, who)
	s.words(from, to)
	s.picture(from.look, to.look)
	if n := from.pointers(to) + to.pointers(from); n >= 5 {
		s.add("mentions-much", "the one answers, mentions or links to the other, %d times", n)
	} else if n > 0 {
		s.add("mentions", "the one answers, mentions or links to the other, %s", times(n))
	}
	if r, ok := hoursAlike(from, to); ok && r >= sameHours {
		s.add("same-hours", "you post on both at the same hours of the week")
	}
	weight, of := s.total()
	return Trace{From: from.Account, To: to.Account, Reasons: s.reasons, Weight: weight}, weight >= Threshold && of >= families
}

func (s *sum) names(from, to *account, who person) {
	var best string
	for i, a := range from.handles {
		for j, b := range to.handles {
			same, near := likeness(a, b)
			old := ""
			if i+j > 0 {
				old = ", one of them of old"
			}
			switch {
			case same && best != "same":
				best = "same"
				s.add("same-handle", "the handles are the same but for signs: %s and %s%s", from.handles[i], to.handles[j], old)
			case near && best == "":
				best = "near"
				s.add("near-handle", "the handles are alike: %s and %s%s", from.handles[i], to.handles[j], old)
			}
		}
	}
	if slices.ContainsFunc(from.handles, who.in) {
		s.add("name-in-handle", "the handle is made of your name")
	}
	switch {
	case from.display == "":
	case from.display == to.display && len(from.display) >= 6:
		s.add("same-display", "the display names are the same")
	case len(who.surname) >= 3 && holds(from.display, who.surname):
		s.add("given-surname", "the display name has your surname")
	case len(who.given) >= 3 && holds(from.display, who.given):
		s.add("given-name", "the display name has your given name")
	}
}

func (s *sum) about(from, to *account, who person) {
	var specialties, grades []string
	for _, f := range both(from.works, to.works) {
		if kind, name, _ := strings.Cut(f, " "); kind == "grade" {
			grades = append(grades, name)
		} else {
			specialties = append(specialties, name)
		}
	}
	s.several("same-specialty", "both say the specialty: %s", specialties)
	s.several("same-grade", "both say the grade: %s", grades)
	s.several("same-place", "both say the place: %s", s.places(from, to))
	var rare, liked []string
	for _, w := range both(from.shown.words, to.shown.words) {
		switch {
		case w == who.given || w == who.surname:
		case from.shown.words[w] && to.shown.words[w]:
			rare = append(rare, w)
		default:
			liked = append(liked, w)
		}
	}
	s.several("same-rare-word", "both say of yourself what few say: %s", rare)
	s.several("same-common-word", "both speak of %s", liked)
	s.several("same-year", "both give the year %s", both(from.years, to.years))
	if n := both(from.phrases, to.phrases); len(n) > 0 {
		s.add("same-sentence", "a sentence stands in both descriptions: \"%s ...\"", n[0])
	}
}

// places returns the places of the one that stand in the other too.
func (s *sum) places(from, to *account) []string {
	var out []string
	for _, p := range slices.Sorted(maps.Keys(from.shown.places)) {
		if holds(to.text, p) {
			out = append(out, from.shown.places[p])
		}
	}
	for _, p := range slices.Sorted(maps.Keys(to.shown.places)) {
		if _, ok := from.shown.places[p]; !ok && holds(from.text, p) {
			out = append(out, to.shown.places[p])
		}
	}
	return out
}

func (s *sum) links(from, to *account, who person) {
	switch {
	case from.leadsTo(to):
		s.add("links-to", "the profile without your name leads to the one with it")
	case to.leadsTo(from):
		s.add("links-to", "the profile with your name leads to the one without it")
	}
	for _, page := range both(from.pages, to.pages) {
		_, path, _ := strings.Cut(page, "/")
		switch {
		case s.known.shared(page):
		case path != "" || who.surnameIn(page):
			s.add("same-page", "both link to %s", page)
		default:
			s.add("same-site", "both link to the website %s", page)
		}
	}
	if len(both(from.emails, to.emails)) > 0 {
		s.add("same-email", "both give the same e-mail address")
	}
	if len(both(from.phones, to.phones)) > 0 {
		s.add("same-phone", "both give the same telephone number")
	}
}

func (s *sum) words(from, to *account) {
	posts := from.posts.common(&to.posts, nil)
	switch {
	case len(posts) > 1:
		s.add("same-posts", "%d posts or more stand on both in the same words%s", len(posts), since(posts))
	case len(posts) == 1:
		s.add("same-post", "a post stands on both in the same words%s", since(posts))
	}
	parts := from.parts.common(&to.parts, posts)
	switch {
	case len(parts) > 2:
		s.add("same-phrases", "long sequences of words stand on both, in %d posts or more%s", len(parts), since(parts))
	case len(parts) > 0:
		s.add("same-phrase", "a long sequence of words stands on both%s", since(parts))
	}
}

// since says of when the first of the posts is.
func since(posts map[int32]int32) string {
	first := int32(math.MaxInt32)
	for _, day := range posts {
		if day > 0 {
			first = min(first, day)
		}
	}
	if first == math.MaxInt32 {
		return ""
	}
	at := time.Unix(int64(first)*24*3600, 0).UTC().Format("2 January 2006")
	if len(posts) == 1 {
		return ", " + at
	}
	return ", the first of " + at
}

// Of the 64 fields of two looks so many may differ.
const (
	samePicture = 5  // saved anew, made smaller
	likePicture = 10 // cut, turned brighter
)

func (s *sum) picture(a, b string) {
	x, err := strconv.ParseUint(a, 16, 64)
	y, err2 := strconv.ParseUint(b, 16, 64)
	if err != nil || err2 != nil {
		return
	}
	switch n := bits.OnesCount64(x ^ y); {
	case n <= samePicture:
		s.add("same-picture", "both show the same picture")
	case n <= likePicture:
		s.add("like-picture", "both show much the same picture")
	}
}

// both lists the keys that both maps have, sorted.
func both[V any](a, b map[string]V) []string {
	var out []string
	for k := range a {
		if _, ok := b[k]; ok {
			out = append(out, k)
		}
	}
	slices.Sort(out)
	return out
}

func listed(things []string) string {
	if n := len(things) - 1; n > 0 {
		return strings.Join(things[:n], ", ") + " and " + things[n]
	}
	return things[0]
}

func times(n int) string {
	if n == 1 {
		return "once"
	}
	return strconv.Itoa(n) + " times"
}
