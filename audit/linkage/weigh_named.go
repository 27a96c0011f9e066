package linkage

import (
	"time"

	"github.com/probity-audit/probity/audit/linkage/names"
)

// soonAfter is how long after somebody was named they turn to the owner, or before.
const soonAfter = 30 * 24 * time.Hour

// caredOf returns those who plainly wrote of care, by the surname that their profiles show.
func caredOf(groups []*person) map[string][]*person {
	out := map[string][]*person{}
	for _, p := range groups {
		for _, f := range p.faces {
			if _, _, plainly := f.caredFor(); !plainly || len(f.name) == 0 || f.guessed {
				continue
			}
			for _, s := range f.name[0].Family {
				out[s] = append(out[s], p)
			}
		}
	}
	return out
}

// named weighs whether somebody who wrote nothing asked to be connected at about the time
// when one of the same surname wrote of care, and named them: the mother of a patient,
// and the patient after her.
func (w *weigher) named(p *person) []Reason {
	for _, f := range p.faces {
		if f.Received > 0 || f.Since.IsZero() || f.Began() == Owner || len(f.name) == 0 || f.guessed {
			continue
		}
		for _, s := range f.name[0].Family {
			for _, o := range w.cared[s] {
				if o != p && o.names(f) {
					return []Reason{w.reason(cueNamed, 0, nil)}
				}
			}
		}
	}
	return nil
}

// names reports whether the person wrote the given name of a face, about the time when it
// began.
func (p *person) names(f *face) bool {
	for _, o := range p.faces {
		near := func(t time.Time) bool { return !t.IsZero() && f.Since.Sub(t).Abs() <= soonAfter }
		if !near(o.First) && !near(o.Last) || o.bears(f.name[0].Given[0]) {
			continue
		}
		for _, g := range forms(f.name[0].Given[:1], names.Given) {
			if _, said := o.spoken.words[g]; said {
				return true
			}
		}
	}
	return false
}

// bears reports whether the face's own given name is this one: it signs with it.
func (f *face) bears(given string) bool {
	return len(f.name) > 0 && f.name[0].Given[0] == given
}
