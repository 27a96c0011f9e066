package x

import (
	"path"
	"slices"

	"github.com/probity-audit/probity/social"
)

// whole leaves marks that connections and posts known from an earlier export, and not
// in this one, are no more. It does so only where X's own list names the files, and
// every record that it counts was found and read.
func (r *reading) whole() {
	if r.partial {
		return
	}
	for _, s := range []struct {
		section  section
		relation social.Relation
	}{
		{secFollowers, social.RelationFollower}, {secFollowing, social.RelationFollowing}, {secBlocked, social.RelationBlocked}, {secMuted, social.RelationMuted},
	} {
		if r.complete(s.section) {
			r.send(social.Item{Mark: &social.Mark{Stream: "all " + string(s.section), Relation: s.relation}})
		}
	}
	if r.complete(secTweets, secDeleted, secCommunity, secCircle, secNotes, secGoneNotes, secArticles) {
		r.send(social.Item{Mark: &social.Mark{Stream: "all " + string(secTweets), Seen: &social.Extent{Kinds: postKinds, Mine: true}}})
	}
}

// complete reports whether the files of the first section are listed and hold
// something, and of none of the sections anything is missing.
func (r *reading) complete(sections ...section) bool {
	some := false
	for name, want := range r.expected {
		s := stems[stem(path.Base(name))]
		if !slices.Contains(sections, s) {
			continue
		}
		got := 0
		for _, n := range r.found[name] {
			got += n
		}
		if want > 0 && !r.files[name] || got != want {
			return false
		}
		some = some || s == sections[0] && want > 0
	}
	return some && !slices.ContainsFunc(sections, func(s section) bool { return r.unsound[s] })
}
