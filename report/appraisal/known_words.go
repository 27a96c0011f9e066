package appraisal

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/probity-audit/probity/audit/guidance"
)

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

// writing says how a word stands in a text: more than one may be so.
type writing uint8

const (
	lower  writing = 1 << iota
	first          // with a capital, where a sentence begins
	inside         // with a capital, within one
)

// writings returns the words of a text, in small letters, with how each is written.
func writings(text string) map[string]writing {
	how := map[string]writing{}
	begins := true
	var word []rune
	end := func() {
		if len(word) == 0 {
			return
		}
		as := lower
		switch {
		case unicode.IsUpper(word[0]) && begins:
			as = first
		case unicode.IsUpper(word[0]):
			as = inside
		}
		how[strings.ToLower(string(word))] |= as
		word, begins = word[:0], false
	}
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			word = append(word, r)
			continue
		}
		end()
		begins = begins || strings.ContainsRune(".!?:;\n", r)
	}
	end()
	return how
}

// small returns the words of a text that are written small.
func small(text string) []string {
	var ws []string
	for _, w := range strings.FieldsFunc(text, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) }) {
		if w == strings.ToLower(w) {
			ws = append(ws, w)
		}
	}
	return ws
}

// vocabulary are words that name nobody where they have a capital: those of the months
// and weekdays, of the places of practice and the networks, of bodies and offices, and of the guidance.
var vocabulary = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	add := func(text string) {
		for _, w := range words(text) {
			all[w] = true
		}
	}
	add(`January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
		Will Facebook Instagram Threads WhatsApp LinkedIn Mastodon Bluesky Twitter X Reddit YouTube TikTok Snapchat Pinterest Google
		British English Irish Scottish Welsh Northern Ireland England Scotland Wales Hong Kong Chinese NHS HSE GMC GP PDP CPD CME PCS MDU MPS MDDUS BMA
		Society Trust Board Hospital Practice Surgery Centre Clinic Department Emergency Academy Association Union University School Group Team Manager
		Officer Policy Federation Foundation Deanery Programme Protection Patient Care`)
	for _, w := range everyday {
		all[w] = true
	}
	for _, c := range guidance.All() {
		add(c.Body)
		add(c.Document)
	}
	return all
})
