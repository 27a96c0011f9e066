package report

import (
	"strings"
	"unicode/utf8"

	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/social"
)

// The stories of the JSON report.
type (
	storyJSON struct {
		ID      string          `json:"id"`
		Items   []chapterJSON   `json:"items"` // in the order of time
		Links   []linkJSON      `json:"links"`
		Facts   []factJSON      `json:"facts"`
		K       float64         `json:"k"`    // how many people are expected to fit, to two digits
		Band    disclosure.Band `json:"band"` // unique, few, some, group, crowd: the gravest of the readers'
		Readers []readerJSON    `json:"readers"`
		Remove  []removalJSON   `json:"remove"` // in this order
	}
	chapterJSON struct {
		Account   accountRef      `json:"account"`
		Kind      social.Kind     `json:"kind"`
		ID        string          `json:"id"`
		URL       string          `json:"url"`
		Published string          `json:"published"`
		Audience  social.Audience `json:"audience"`
		Excerpt   string          `json:"excerpt"` // identifiers are masked
		Copies    []copyJSON      `json:"copies"`  // where the same words stand besides
	}
	copyJSON struct {
		Account   accountRef  `json:"account"`
		Kind      social.Kind `json:"kind"`
		ID        string      `json:"id"`
		URL       string      `json:"url"`
		Published string      `json:"published"`
	}
	linkJSON struct {
		From int    `json:"from"` // items, by index
		To   int    `json:"to"`
		Why  string `json:"why"`
	}
	factJSON struct {
		Kind  disclosure.Kind `json:"kind"`
		Value string          `json:"value"`
		Words string          `json:"words"` // as written; "" for what the account gives
		Item  int             `json:"item"`  // index; -1 for what the account gives
		Span  [2]int          `json:"span"`  // bytes of the excerpt in UTF-8, [from, to); both 0 for what the account gives
		Share float64         `json:"share"` // of all people, to two digits; 0 if it narrows nothing
		Basis string          `json:"basis"`
	}
	readerJSON struct {
		Who  string          `json:"who"`
		Band disclosure.Band `json:"band"`
		K    float64         `json:"k"` // 0 where the band does not rest on a number
		Why  string          `json:"why"`
	}
	removalJSON struct {
		Item  int             `json:"item"`
		Facts []factJSON      `json:"facts"` // details to leave out; empty: the whole item
		K     float64         `json:"k"`     // after this and those before it
		Band  disclosure.Band `json:"band"`
	}
)

func toStories(stories []disclosure.Story) []storyJSON {
	out := make([]storyJSON, 0, len(stories))
	for i := range stories {
		out = append(out, toStory(&stories[i]))
	}
	return out
}

func toStory(s *disclosure.Story) storyJSON {
	out := storyJSON{ID: s.ID, Items: []chapterJSON{}, Links: []linkJSON{}, K: twoDigits(s.K), Band: s.Band, Readers: []readerJSON{}, Remove: []removalJSON{}}
	moved := make([]func(int) int, len(s.Chapters))
	for i := range s.Chapters {
		ch := &s.Chapters[i]
		var words string
		words, moved[i] = valid(ch.Words)
		item := chapterJSON{ref(ch.Account), ch.Kind, ch.ID, ch.URL, stamp(ch.Published), ch.Audience, words, []copyJSON{}}
		for _, c := range ch.Copies {
			item.Copies = append(item.Copies, copyJSON{ref(c.Account), c.Kind, c.ID, c.URL, stamp(c.Published)})
		}
		out.Items = append(out.Items, item)
	}
	facts := func(of []disclosure.Fact) []factJSON {
		list := make([]factJSON, 0, len(of))
		for _, f := range of {
			j := factJSON{Kind: f.Kind, Value: f.Value, Words: f.Words, Item: f.Post, Share: twoDigits(f.Share), Basis: f.Basis}
			if f.Post >= 0 && f.Post < len(moved) {
				j.Span = [2]int{moved[f.Post](f.From), moved[f.Post](f.To)}
			}
			list = append(list, j)
		}
		return list
	}
	out.Facts = facts(s.Facts)
	for _, l := range s.Links {
		out.Links = append(out.Links, linkJSON{l.From, l.To, l.Why})
	}
	for _, r := range s.Readers {
		out.Readers = append(out.Readers, readerJSON{r.Who, r.Band, twoDigits(r.K), r.Why})
	}
	for _, m := range s.Remove {
		out.Remove = append(out.Remove, removalJSON{m.Post, facts(m.Facts), twoDigits(m.K), m.Band})
	}
	return out
}

// valid returns the text in valid UTF-8, and where in it an offset of the text is
// by then. Offsets beyond the text are taken for its end.
func valid(text string) (string, func(int) int) {
	clamp := func(i int) int { return min(max(i, 0), len(text)) }
	if utf8.ValidString(text) {
		return text, clamp
	}
	var b strings.Builder
	at := make([]int, len(text)+1)
	for i, r := range text { // a stray byte is a rune by itself
		at[i] = b.Len()
		b.WriteRune(r)
	}
	at[len(text)] = b.Len()
	for i := 1; i < len(text); i++ { // inside a rune: where it begins
		at[i] = max(at[i], at[i-1])
	}
	return b.String(), func(i int) int { return at[clamp(i)] }
}
