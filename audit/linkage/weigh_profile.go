package linkage

import (
	"slices"

	"github.com/probity-audit/probity/audit/linkage/names"
	"github.com/probity-audit/probity/social"
)

// smallTown is the number of people below which everybody knows somebody who knows the
// doctor, so that connections in common say half as much.
const smallTown = 10_000

// circle weighs place, connections in common and who asked whom.
func (w *weigher) circle(p *person, lacking *[]string) (out []Reason) {
	switch p.nearTo(w.owner) {
	case nearTown:
		out = append(out, w.reason(cuePlace, 0, nil))
	case nearCounty:
		out = append(out, w.reason(cueCounty, 0, nil))
	case nearUnknown:
		lacks := "place"
		if w.owner.Town == "" && w.owner.County == "" {
			lacks = "where you work, which you have not said"
		}
		*lacking = append(*lacking, lacks)
	}
	began, practice := "", false
	for _, f := range p.faces {
		if b := f.Began(); began == "" || b == Owner {
			began = b
		}
		for _, name := range []string{w.owner.Practice, w.owner.Workplace} {
			practice = practice || name != "" && holds(f.Account.Name, name) && slices.Contains(f.Relations, social.RelationFollower)
		}
	}
	out = append(out, w.mutuals(p, lacking)...)
	switch began {
	case Them:
		out = append(out, w.reason(cueThem, 0, nil))
	case Owner:
		out = append(out, w.reason(cueBegan, 0, nil))
	default:
		*lacking = append(*lacking, "who asked whom")
	}
	if practice {
		out = append(out, w.reason(cuePractice, 0, nil))
	}
	return out
}

// Who may have begun a connection.
const (
	Owner = "owner"
	Them  = "them"
)

// Began returns who began the connection: [Owner], [Them], or "" if the network does
// not say. Who follows without being followed has begun it.
func (p *Profile) Began() string {
	follower, following := slices.Contains(p.Relations, social.RelationFollower), slices.Contains(p.Relations, social.RelationFollowing)
	switch {
	case p.Initiated != "":
		return p.Initiated
	case follower && !following:
		return Them
	case following && !follower:
		return Owner
	}
	return ""
}

// past weighs since when the two know each other, and what came before.
func (w *weigher) past(p *person, seen map[string]*sighting, lacking *[]string) []Reason {
	out := w.known(p, lacking)
	if plain(seen) { // friends first, and in care since
		for i := range out {
			out[i].Weight /= 2
		}
	}
	return append(out, w.soonAfter(p, lacking)...)
}

// known weighs whether the two knew each other before the owner was a doctor there.
func (w *weigher) known(p *person, lacking *[]string) (out []Reason) {
	earliest := p.faces[0].Since
	for _, f := range p.faces {
		if earliest.IsZero() || !f.Since.IsZero() && f.Since.Before(earliest) {
			earliest = f.Since
		}
	}
	if earliest.IsZero() {
		*lacking = append(*lacking, "since when you are connected")
		return nil
	}
	if since, ok := dateOf(w.owner.RegisteredSince); ok && earliest.Before(since) {
		return append(out, w.reason(cueRegistered, 0, nil))
	}
	if since, ok := dateOf(w.owner.Joined); ok && earliest.Before(since) {
		return append(out, w.reason(cueJoined, 0, nil))
	}
	return nil
}

// kin weighs whether the surname is the owner's. The more people bear a surname, the
// less it says: weights are for one that fewer than one in a thousand bear.
func (w *weigher) kin(p *person) []Reason {
	own := fullNames(names.Parse(w.owner.Name))
	for _, f := range p.faces {
		if f.guessed {
			continue
		}
		for _, n := range f.name[:min(len(f.name), 1)] {
			for _, o := range own[:min(len(own), 1)] {
				name, _ := sameFamily(o.Family, n.Family)
				if name == "" {
					continue
				}
				r := w.reason(cueSurname, 0, nil)
				switch share, _ := names.FamilyShare(name); {
				case share > 0.02:
					r.Weight /= 6
				case share > 0.004:
					r.Weight /= 2
				}
				return []Reason{r}
			}
		}
	}
	return nil
}

// fullList is the part of the owner's patients that a list must hold for the absence
// of a name to say something.
const fullList = 0.8

// listed weighs the person against the list of patients, if there is one.
func (w *weigher) listed(p *person) []Reason {
	if w.by.List == nil {
		return nil
	}
	profiles := make([]Profile, len(p.faces))
	named := false
	for i, f := range p.faces {
		profiles[i] = f.Profile
		named = named || len(f.name) > 0 && !f.guessed
	}
	m, ok := w.by.List.Match(profiles)
	if !ok {
		if n := w.owner.ListSize; named && n > 0 && float64(w.by.List.Size()) >= fullList*float64(n) {
			return []Reason{w.reason(cueUnlisted, 0, nil)}
		}
		return nil
	}
	sum := 0.0
	for i := range m.Reasons {
		m.Reasons[i].Family = "list"
		sum += m.Reasons[i].Weight
	}
	if rest := m.Weight - sum; rest != 0 { // so that the reasons add up to the match's weight
		m.Reasons = append(m.Reasons, Reason{Cue: "listed", Family: "list", Text: "what the list says besides", Weight: rest})
	}
	return m.Reasons
}

// reviewersOf returns those who wrote of their care where others read it.
func reviewersOf(groups []*person) map[string][]*person {
	out := map[string][]*person{}
	for _, p := range groups {
		seen := p.signs()
		if seen[cueReview] == nil && seen[cueOwnReview] == nil && seen[cueThanks] == nil && seen[cueRelative] == nil {
			continue
		}
		for _, f := range p.faces {
			if len(f.name) > 0 && !f.guessed {
				name := names.Fold(f.Name)
				out[name] = append(out[name], p)
			}
		}
	}
	return out
}

// namesake weighs whether somebody of the same name, on another account, reviewed the
// owner or gave thanks for care. It is not held to be the same person; the commoner
// the name, the less it says.
func (w *weigher) namesake(p *person) []Reason {
	for _, f := range p.faces {
		if len(f.name) == 0 || f.guessed {
			continue
		}
		for _, o := range w.reviewers[names.Fold(f.Name)] {
			if o == p || o.faces[0].account == f.account || f.apart(o.faces[0]) {
				continue
			}
			r := w.reason(cueNamesake, 0, nil)
			if share, _, ok := sameName(f, o.faces[0]); !ok || share >= rareName {
				r.Weight /= 3
			}
			return []Reason{r}
		}
	}
	return nil
}
