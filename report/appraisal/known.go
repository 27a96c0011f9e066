package appraisal

import (
	"slices"
	"strings"
	"unicode"

	"github.com/probity-audit/probity/audit"
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
	for _, name := range append([]string{owner.Name, owner.Workplace, owner.Practice}, owner.Also...) {
		k.name(name)
	}
	for _, handle := range owner.Handles {
		k.handle(handle)
	}
	for _, s := range snaps {
		k.name(s.Account.Name)
		k.handle(s.Account.Handle)
		for it, err := range s.Items {
			if err != nil {
				return err
			}
			k.item(it)
		}
	}
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
	runs  map[string]string
	found []Place
}

func newKnown(r *Reflection) *known {
	k := &known{runs: map[string]string{}}
	for _, s := range []struct {
		title string
		text  []string
	}{{"What?", r.What}, {"So what?", r.SoWhat}, {"Now what?", r.NowWhat}} {
		ws := words(strings.Join(s.text, "\n"))
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
	if ws := words(name); len(ws) > 1 && len(ws) <= 2*quoted {
		k.see(ws, kindAccount)
	}
}

// handle looks for a handle that is no plain word.
func (k *known) handle(handle string) {
	handle, _, _ = strings.Cut(strings.TrimPrefix(handle, "@"), "@")
	if ws := words(handle); len(ws) > 1 || len(handle) >= 5 && strings.ContainsAny(handle, "0123456789") {
		k.see(ws, kindAccount)
	}
}

func (k *known) person(p social.Person) {
	k.name(p.Name)
	k.handle(p.Handle)
}

func (k *known) item(it social.Item) {
	if c := it.Connection; c != nil {
		k.person(social.Person{Name: c.Name, Handle: c.Handle})
	}
	if p := it.Profile; p != nil {
		k.person(social.Person{Name: p.Name, Handle: p.Handle})
	}
	k.quotes(audit.Words(it))
	p := it.Post
	if p == nil {
		return
	}
	k.person(p.Author)
	k.name(p.Group)
	for _, ref := range []*social.Ref{p.Answers, p.Quotes} {
		if ref != nil {
			k.person(ref.Author)
			k.quotes(ref.Text)
		}
	}
}

func (k *known) quotes(text string) {
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

// words are the words of a text in small letters; each Chinese character is one.
func words(text string) []string {
	var ws []string
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) }) {
		if !strings.ContainsFunc(w, isHan) {
			ws = append(ws, w)
			continue
		}
		for _, c := range w {
			ws = append(ws, string(c))
		}
	}
	return ws
}

func isHan(c rune) bool { return unicode.Is(unicode.Han, c) }

func han(w string) bool { return strings.ContainsFunc(w, isHan) }

// telling reports whether a run has two words that not everybody writes all the time:
// without them it leads back to no text.
func telling(run []string) bool {
	n := 0
	for _, w := range run {
		if !slices.Contains(everyday, w) {
			n++
		}
	}
	return n >= 2
}

var everyday = strings.Fields(`a about after all also am an and any are as at be because been before but by can could did do for from get go had has have
	he her him his how i if in into is it its just like made make many may me more most much my no not now of on one only or other our out over
	s she should so some such t than that the their them then there these they this those time to two up us very was way we were what when where
	which who will with would you your`)
