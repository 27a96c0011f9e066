package appraisal

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage/names"
	"github.com/probity-audit/probity/social"
)

// Known looks in the reflection for what the accounts hold: words of a post or message,
// whoever wrote it, and names and handles, the doctor's own among them. It returns a
// *[Refusal] if there is anything, and an error if the accounts cannot be read.
func (r *Reflection) Known(snaps []*social.Snapshot, owner *social.Owner) error {
	k := newKnown(r)
	if len(k.runs) == 0 {
		return nil
	}
	for _, name := range append([]string{owner.Name}, owner.Also...) {
		k.person(social.Person{Name: name})
	}
	k.name(owner.Workplace)
	k.name(owner.Practice)
	for _, handle := range owner.Handles {
		k.person(social.Person{Handle: handle})
	}
	for _, s := range snaps {
		k.person(social.Person{ID: s.Account.ID, Handle: s.Account.Handle, Name: s.Account.Name})
		for it, err := range s.Items {
			if err != nil {
				return err
			}
			k.item(it)
		}
	}
	k.judge()
	if len(k.found) > 0 {
		slices.SortStableFunc(k.found, func(a, b Place) int { return strings.Compare(a.Section, b.Section) })
		return &Refusal{k.found}
	}
	return nil
}

// quoted is how many words in a row lead back to the text that they are from; of words
// that everybody uses there may be more.
const quoted = 5

// known is every run of words of a reflection, up to the longest that is looked for,
// with the section where it first stands.
type known struct {
	runs    map[string]string
	written map[string]writing // by the single word
	names   map[string]bool    // single words that are a part of a name, or a handle
	plain   map[string]bool    // words that the accounts write small: they mean something
	found   []Place
}

func newKnown(r *Reflection) *known {
	k := &known{runs: map[string]string{}, written: map[string]writing{}, names: map[string]bool{}, plain: map[string]bool{}}
	for _, s := range []struct {
		title string
		text  []string
	}{{"What?", r.What}, {"So what?", r.SoWhat}, {"Now what?", r.NowWhat}} {
		text := folded(strings.Join(s.text, "\n"))
		for word, how := range writings(text) {
			k.written[word] |= how
		}
		ws := words(text)
		for i := range ws {
			for n := 1; n <= 2*quoted && i+n <= len(ws); n++ {
				if run := strings.Join(ws[i:i+n], " "); k.runs[run] == "" {
					k.runs[run] = s.title
				}
			}
		}
	}
	return k
}

func (k *known) see(run []string, kind string) {
	if section := k.runs[strings.Join(run, " ")]; section != "" {
		if p := (Place{section, kind}); !slices.Contains(k.found, p) {
			k.found = append(k.found, p)
		}
	}
}

// name looks for a name of two words or more: one alone may mean anything.
func (k *known) name(name string) {
	if ws := words(folded(name)); len(ws) > 1 && len(ws) <= 2*quoted {
		k.see(ws, kindAccount)
	}
}

// person looks for somebody by what names them.
func (k *known) person(p social.Person) {
	k.name(p.Name)
	for _, w := range words(folded(p.Name)) {
		if utf8.RuneCountInString(w) >= 3 && k.written[w]&(inside|first) != 0 {
			k.names[w] = true
		}
	}
	handle, _, _ := strings.Cut(strings.TrimPrefix(p.Handle, "@"), "@")
	k.code(handle)
	if ws := words(folded(handle)); len(ws) > 1 {
		k.see(ws, kindAccount)
	} else if len(handle) >= 4 && k.written[strings.ToLower(handle)] != 0 {
		k.names[strings.ToLower(handle)] = true
	}
	k.code(p.ID)
}

// code looks for a handle or an identifier that is no plain word.
func (k *known) code(id string) {
	if ws := words(folded(id)); len(id) >= 5 && strings.ContainsAny(id, "0123456789") && len(ws) <= 2*quoted {
		k.see(ws, kindAccount)
	}
}

func (k *known) item(it social.Item) {
	if c := it.Connection; c != nil {
		k.person(social.Person{ID: c.ID, Name: c.Name, Handle: c.Handle})
		k.quotes(c.Bio)
	}
	if p := it.Profile; p != nil {
		k.person(social.Person{Name: p.Name, Handle: p.Handle})
	}
	k.quotes(audit.Words(it))
	p := it.Post
	if p == nil {
		return
	}
	k.code(p.ID)
	k.person(p.Author)
	k.name(p.Group)
	if p.Place != nil {
		k.name(p.Place.Name)
	}
	for _, mentioned := range p.Mentions {
		k.person(mentioned)
	}
	for _, ref := range []*social.Ref{p.Answers, p.Quotes} {
		if ref != nil {
			k.code(ref.ID)
			k.person(ref.Author)
			k.quotes(ref.Text)
		}
	}
}

// judge decides on single words: a part of a name, or a handle, may be a word like any
// other, where the accounts write it small or this project does. One that people are
// called by is the name all the same where it has a capital within a sentence.
func (k *known) judge() {
	for w := range k.names {
		if !vocabulary()[w] && (!k.plain[w] || k.written[w]&inside != 0 && borne(w)) {
			k.see([]string{w}, kindAccount)
		}
	}
}

// borne reports whether people are called so.
func borne(word string) bool {
	_, given := names.GivenShare(names.Fold(word))
	_, family := names.FamilyShare(names.Fold(word))
	return given || family
}

func (k *known) quotes(text string) {
	text = folded(text)
	for _, w := range small(text) {
		if k.written[w] != 0 {
			k.plain[w] = true
		}
	}
	ws := words(text)
	for i := range ws {
		n := quoted
		if han(ws[i]) {
			n = 2 * quoted
		}
		if i+n <= len(ws) && telling(ws[i:i+n]) {
			k.see(ws[i:i+n], kindQuote)
		}
	}
}
