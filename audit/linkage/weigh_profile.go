package linkage

import (
	"slices"

	"github.com/probity-audit/probity/audit/linkage/names"
	"github.com/probity-audit/probity/social"
)

// circle weighs place, connections in common and who asked whom.
func (w *weigher) circle(p *person, lacking *[]string) (out []Reason) {
	switch p.nearTo(w.owner) {
	case nearTown:
		out = append(out, w.reason(cuePlace, 0, nil))
	case nearCounty:
		out = append(out, w.reason(cueCounty, 0, nil))
	case nearUnknown:
		*lacking = append(*lacking, "place")
	}
	mutual, known, began := 0, false, ""
	practice := false
	for _, f := range p.faces {
		if f.Mutual != nil {
			mutual, known = max(mutual, *f.Mutual), true
		}
		if b := beganBy(&f.Profile); began == "" || b == "owner" {
			began = b
		}
		for _, name := range []string{w.owner.Practice, w.owner.Workplace} {
			practice = practice || name != "" && holds(f.Account.Name, name) && slices.Contains(f.Relations, social.RelationFollower)
		}
	}
	switch {
	case !known:
		*lacking = append(*lacking, "connections in common")
	case mutual == 0:
		out = append(out, w.reason(cueNoMutuals, 0, nil))
	default:
		r := w.reason(cueMutuals, mutual, nil)
		r.Weight *= float64(mutual)
		out = append(out, r)
	}
	switch began {
	case "them":
		out = append(out, w.reason(cueThem, 0, nil))
	case "owner":
		out = append(out, w.reason(cueBegan, 0, nil))
	default:
		*lacking = append(*lacking, "who asked whom")
	}
	if practice {
		out = append(out, w.reason(cuePractice, 0, nil))
	}
	return out
}

// beganBy returns who began a connection: "owner", "them", or "" if the network does
// not say. Who follows without being followed has begun it.
func beganBy(p *Profile) string {
	follower, following := slices.Contains(p.Relations, social.RelationFollower), slices.Contains(p.Relations, social.RelationFollowing)
	switch {
	case p.Initiated != "":
		return p.Initiated
	case follower && !following:
		return "them"
	case following && !follower:
		return "owner"
	}
	return ""
}

// past weighs since when the two know each other.
func (w *weigher) past(p *person, lacking *[]string) (out []Reason) {
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
	own := fullNames(w.owner.Name)
	for _, f := range p.faces {
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
		named = named || len(f.name) > 0
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
		m.Reasons = append(m.Reasons, Reason{Cue: "listed", Family: "list", Text: "what is on the list of patients, all told", Weight: rest})
	}
	return m.Reasons
}
