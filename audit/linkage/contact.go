package linkage

import (
	"slices"
	"time"

	"github.com/probity-audit/probity/social"
)

// contact is one person as one account shows them.
type contact struct {
	Profile
	signs  map[string]*sighting // by cue
	spoken spoken

	reviewed bool  // a review of theirs is in the account
	replied  Where // the owner's reply to one
}

// sighting is a sign of one kind, and where it was seen.
type sighting struct {
	count int
	days  int // different ones, 2 for more
	day   time.Time
	at    []Where // the earliest, at most [mostShown]

	relatives int // of the count, rather by somebody close to a patient
	doubted   int // of the count, where the text taken as a whole says otherwise
}

// mostShown is how many places are kept for one sign of one person.
const mostShown = 5

// know fills in what was not known.
func (k *contact) know(p social.Person) {
	if k.ID == "" {
		k.ID = p.ID
	}
	if k.Handle == "" {
		k.Handle = p.Handle
	}
	if k.Name == "" {
		k.Name = p.Name
	}
}

func fill(to *string, with string) {
	if *to == "" {
		*to = with
	}
}

// met notes when something went to and fro.
func (k *contact) met(at time.Time) {
	if at.IsZero() {
		return
	}
	if k.First.IsZero() || at.Before(k.First) {
		k.First = at
	}
	if at.After(k.Last) {
		k.Last = at
	}
}

// saw keeps the signs of one item.
func (k *contact) saw(signs []Sign, at Where) {
	if len(signs) > 0 && k.signs == nil {
		k.signs = map[string]*sighting{}
	}
	for _, s := range signs {
		of := k.signs[s.Cue]
		if of == nil {
			of = &sighting{}
			k.signs[s.Cue] = of
		}
		of.count++
		if s.Relative {
			of.relatives++
		}
		if s.Doubted {
			of.doubted++
		}
		if day := at.Published.Truncate(24 * time.Hour); of.days == 0 || of.days == 1 && !day.Equal(of.day) {
			of.days, of.day = of.days+1, day
		}
		if at.ID != "" {
			of.at = append(of.at, at)
			slices.SortStableFunc(of.at, func(a, b Where) int { return a.Published.Compare(b.Published) })
			of.at = of.at[:min(len(of.at), mostShown)]
		}
	}
}

// add takes in what is known of the same person.
func (k *contact) add(o *contact) {
	k.Received += o.Received
	k.Sent += o.Sent
	k.met(o.First)
	k.met(o.Last)
	for _, r := range o.Relations {
		if !slices.Contains(k.Relations, r) {
			k.Relations = append(k.Relations, r)
		}
	}
	slices.Sort(k.Relations)
	fill(&k.Bio, o.Bio)
	fill(&k.Location, o.Location)
	fill(&k.URL, o.URL)
	fill(&k.Initiated, o.Initiated)
	if k.Since.IsZero() || !o.Since.IsZero() && o.Since.Before(k.Since) {
		k.Since = o.Since
	}
	k.spoken.merge(&o.spoken)
	if k.signs == nil && len(o.signs) > 0 {
		k.signs = map[string]*sighting{}
	}
	for cue, s := range o.signs {
		if mine := k.signs[cue]; mine != nil {
			mine.add(s)
		} else {
			k.signs[cue] = s
		}
	}
}

// has reports whether the sign was seen in an item; in one without an identifier, whether
// it was seen at all.
func (s *sighting) has(id string) bool {
	return s != nil && (id == "" || slices.ContainsFunc(s.at, func(w Where) bool { return w.ID == id }))
}

func (s *sighting) add(o *sighting) {
	s.count, s.relatives, s.doubted = s.count+o.count, s.relatives+o.relatives, s.doubted+o.doubted
	if s.days = max(s.days, o.days); !s.day.Equal(o.day) {
		s.days = 2
	}
	s.at = append(s.at, o.at...)
	slices.SortStableFunc(s.at, func(a, b Where) int { return a.Published.Compare(b.Published) })
	s.at = s.at[:min(len(s.at), mostShown)]
}
