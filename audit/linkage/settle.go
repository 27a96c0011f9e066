package linkage

import (
	"maps"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit/linkage/names"
	"github.com/probity-audit/probity/social"
)

// claim is a comment by which somebody says that a post is of them.
type claim struct {
	who      social.Person
	post     string
	at       Where
	relative bool
}

// claimed takes in the claims on those posts that are of the owner's work; posts may come
// after their comments.
func (of *circle) claimed() {
	for _, c := range of.claims {
		if !of.work[c.post] {
			continue
		}
		if k := of.person(c.who, true); k != nil {
			k.met(c.at.Published)
			k.saw([]Sign{{Cue: cueOwnStory, Relative: c.relative}}, c.at)
		}
	}
	of.claims = nil
}

// settle gives conversations their other side, and joins what the network gives by
// name only to the one connection that bears the name.
func (of *circle) settle() []*contact {
	for _, thread := range slices.Sorted(maps.Keys(of.talks)) {
		talk := of.talks[thread]
		if k := of.partners[thread]; k != nil {
			k.add(talk)
		} else if k := of.namedIn(thread); k != nil {
			k.add(talk)
		}
	}
	clear(of.talks)
	for _, k := range of.contacts {
		if !k.reviewed && k.replied.Account != "" { // what was replied to is in no export
			k.saw([]Sign{{Cue: cueReview}}, k.replied)
		}
	}
	of.claimed()
	named := map[string][]*contact{}
	for _, k := range of.contacts {
		if k.ID != "" || k.Handle != "" {
			name := names.Fold(k.Name)
			named[name] = append(named[name], k)
		}
	}
	out := of.contacts[:0]
	for _, k := range of.contacts {
		if k.ID == "" && k.Handle == "" && strings.Contains(k.Name, " ") {
			if same := named[names.Fold(k.Name)]; len(same) == 1 {
				same[0].add(k)
				of.byName[k.Name] = same[0]
				continue
			}
		}
		out = append(out, k)
	}
	of.contacts = out
	return out
}

// namedIn returns the one contact whose identifier or handle is a part of a
// conversation's, as networks make theirs of those of both sides; nil if there is none
// or more than one.
func (of *circle) namedIn(thread string) *contact {
	var found *contact
	for part := range strings.FieldsFuncSeq(thread, func(r rune) bool { return r == '-' || r == '/' || r == ':' || r == '_' }) {
		k := of.byID[part]
		if k == nil {
			k = of.byHandle[strings.ToLower(part)]
		}
		if k == nil || k == found {
			continue
		}
		if found != nil {
			return nil
		}
		found = k
	}
	return found
}
