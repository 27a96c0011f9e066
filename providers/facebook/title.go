package facebook

import (
	"strings"

	"github.com/probity-audit/probity/social"
)

// A title says in the language of the account what was done: "Móira Quill commented
// on Seán Sample's post." It is the only word on whose post that was.

// target returns whose thing the title speaks of: the owner's own (Mine), or that of
// somebody whose name is found; the zero Ref if neither can be told.
func (r *reader) target(title string) (ref struct {
	Mine bool
	Name string
}) {
	rest := r.withoutSelf(title)
	if strings.Contains(rest, " own ") {
		ref.Mine = true
		return ref
	}
	if who := possessor(rest); who != "" {
		if r.me.is(who) {
			ref.Mine = true
		} else {
			ref.Name = who
		}
		return ref
	}
	ref.Name = r.people.in(rest, r.me.is)
	return ref
}

// withoutSelf takes the owner's name off the beginning of a title.
func (r *reader) withoutSelf(title string) string {
	words := strings.Fields(title)
	for n := min(len(words), 6); n > 0; n-- {
		if r.me.is(strings.Join(words[:n], " ")) {
			return " " + strings.Join(words[n:], " ")
		}
	}
	return " " + strings.Join(words, " ")
}

// possessor finds Y in an English title: "... on Y's post", "... to Y's comment",
// "likes Y's photo". The last such word before the name counts, so that a name is
// not cut short.
func possessor(rest string) string {
	for _, mark := range []string{"'s ", "\u2019s ", "' ", "\u2019 "} {
		at := strings.Index(rest, mark)
		if at < 0 {
			continue
		}
		before := rest[:at]
		for _, verb := range []string{" commented on ", " replied to ", " wrote on ", " likes ", " liked ", " reacted to ", " posted on ", " on ", " to "} {
			if i := strings.Index(before, verb); i >= 0 {
				return strings.TrimSpace(before[i+len(verb):])
			}
		}
	}
	return ""
}

// ref is the target as a reference; nil if it is not known.
func (r *reader) ref(title string) *social.Ref {
	switch t := r.target(title); {
	case t.Mine:
		return &social.Ref{Mine: true}
	case t.Name != "":
		return &social.Ref{Author: social.Person{Name: t.Name}}
	}
	return nil
}

// group finds the name of the group in the title of a post in one: one of the groups
// that the owner joined, else what follows in an English title.
func (r *reader) group(rec *record) string {
	title := r.withoutSelf(string(rec.Title))
	if g := r.groups.in(title, func(string) bool { return false }); g != "" {
		return g
	}
	return after(title, " to the group: ", " in the group: ", " in the group ", " to the group ", " posted in ", " in ")
}

// after is what follows one of the words in a title, up to its stop.
func after(title string, words ...string) string {
	for _, w := range words {
		if _, rest, ok := strings.Cut(title, w); ok {
			return strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(rest), "."))
		}
	}
	return ""
}

// leading is the name that the title of a post by somebody else begins with: "Y wrote
// on your timeline.", "Y hat etwas in deiner Chronik gepostet."
func leading(title string) string {
	for _, verb := range []string{" wrote on ", " posted on ", " shared a ", " posted something ", " added ", " wrote ", " hat ", " a publié ", " a écrit ", " a partagé ",
		" publicó ", " escribió ", " ha publicado ", " ha scritto ", " ha pubblicato ", " escreveu ", " publicou ", " heeft "} {
		if who, _, ok := strings.Cut(title, verb); ok {
			return strings.TrimSpace(who)
		}
	}
	return ""
}
