package linkage

import (
	_ "embed"
	"math"
	"slices"
	"sync"
	"time"
)

//go:embed joins.txt
var joinsFile string

var joinTable = sync.OnceValue(func() *table {
	t, err := parseTable(joinsFile)
	if err != nil {
		panic("audit/linkage: joins.txt: " + err.Error())
	}
	return t
})

// What is held of two faces before they are compared: three in ten people of one network
// have a face on the other, too, which is any of those there. An account shows some only
// of whom the owner knows, hence the least.
const (
	onBoth       = 0.3
	fewestOnEach = 100
)

// rarest is the share of people below which no name is held to be: of those whom one
// doctor knows, some are related and many are of one place. surnamesMeet is how much
// oftener than in all the country a surname meets in one place.
const (
	rarest       = 1e-5
	surnamesMeet = 10
)

// leastSigns is what the signs besides the name must weigh together.
const leastSigns = 1.2

// comparison weighs pairs of faces.
type comparison struct {
	table  *table
	count  map[string]int           // faces, by account
	begun  map[string]map[int64]int // connections begun, by account and day
	saying map[string]int           // people by the rare word that they said
}

func newComparison(faces []*face) *comparison {
	c := &comparison{table: joinTable(), count: map[string]int{}, begun: map[string]map[int64]int{}, saying: map[string]int{}}
	for _, f := range faces {
		c.count[f.account]++
		if !f.Since.IsZero() {
			if c.begun[f.account] == nil {
				c.begun[f.account] = map[int64]int{}
			}
			c.begun[f.account][dayOf(f.Since)]++
		}
		for w := range f.spoken.words {
			c.saying[w]++
		}
	}
	return c
}

func dayOf(t time.Time) int64 { return t.Unix() / (24 * 60 * 60) }

// alike compares two faces of different accounts. ok is false if they contradict each
// other, or have nothing in common but a name.
func (c *comparison) alike(a, b *face) (p pair, ok bool) {
	p = pair{a: a, b: b}
	if links(a, b) || links(b, a) {
		p.weight, p.reasons = 100, []string{"one profile leads to the other"}
		return p, !a.apart(b)
	}
	signs, second := c.signs(a, b)
	if a.handle != "" && a.handle == b.handle && (a.telling || b.telling) {
		p.weight, p.reasons = 50, append([]string{"the same handle, of a kind that hardly two people choose"}, texts(signs)...)
		return p, !a.apart(b)
	}
	before := math.Log(onBoth / float64(max(c.count[a.account], c.count[b.account], fewestOnEach)))
	if second < leastSigns || second-math.Log(rarest)+before < joinedFrom-clearBy {
		return p, false
	}
	name, said := a.sameParts(b)
	if p.weight = second + name + before; p.weight < joinedFrom-clearBy || a.apart(b) {
		return p, false
	}
	if wordsOnly(signs) && !peculiar(signs) {
		return p, false // namesakes may both be sending something
	}
	if said == "" && !tellsAlone(signs) || said == givenOnly && len(signs) < 2 && !peculiar(signs) {
		return p, false
	}
	if said != "" {
		p.reasons = append(p.reasons, said)
	}
	p.reasons = append(p.reasons, texts(signs)...)
	return p, true
}

// tellsAlone reports whether the signs are enough without a name in common.
func tellsAlone(signs []Reason) bool {
	return slices.ContainsFunc(signs, func(r Reason) bool { return r.Cue == "same-website" || r.Cue == "same-stem" })
}

// peculiar reports whether the two share a word that is theirs alone, and very rare.
func peculiar(signs []Reason) bool {
	return slices.ContainsFunc(signs, func(r Reason) bool { return r.Cue == "word" && r.Weight >= peculiarFrom })
}

// peculiarFrom is the weight of a word that hardly any text has.
const peculiarFrom = 2.5

// wordsOnly reports whether the two share one rare word, and nothing else.
func wordsOnly(signs []Reason) bool {
	return len(signs) == 1 && signs[0].Cue == "word"
}

func texts(signs []Reason) (out []string) {
	for _, r := range signs {
		if r.Weight > 0 {
			out = append(out, r.Text)
		}
	}
	return out
}

// signs are what two faces have in common besides the name, and what these weigh.
func (c *comparison) signs(a, b *face) (out []Reason, sum float64) {
	add := func(cue string, is bool) {
		if is {
			k := c.table.cues[cue]
			out = append(out, Reason{Cue: cue, Family: k.family, Text: k.text, Weight: k.weight})
		}
	}
	stem := sameStem(a.handle, b.handle) && !a.isNameOnly(a.handle) && !b.isNameOnly(b.handle) // namesakes' handles begin alike
	add("same-website", a.site != "" && a.site == b.site)
	add("same-stem", stem)
	add("same-handle", !stem && len(a.handle) >= shortestHandle && a.handle == b.handle)
	add("same-words", sharedWords(a.words, b.words))
	add("same-year", a.born != 0 && a.born == b.born)
	add("same-place", a.place.same(b.place))
	switch {
	case a.heard && b.heard && !a.colleague && !b.colleague:
		plainly, well := a.plainly && b.plainly, a.plainly && b.well || a.well && b.plainly
		add("both-plainly", plainly)
		add("both-well", !plainly && well)
		add("both-heard", !plainly && !well)
	case a.colleague && b.colleague:
		add("colleagues", true)
	case a.colleague && b.plainly || b.colleague && a.plainly:
		add("one-colleague", true)
	}
	switch days := c.apartBy(a, b); {
	case days < 0:
	case days <= 3:
		add("days", true)
	case days <= 30:
		add("weeks", true)
	}
	add("elsewhere", a.signs[cueOnOther] != nil || b.signs[cueOnOther] != nil)
	for _, w := range c.wordsShared(a, b) {
		out = append(out, Reason{Cue: "word", Family: "words", Text: c.table.cues["word"].text, Weight: min(wordWeight(w), c.table.cues["word"].weight)})
	}
	out = c.table.cappedAll(out)
	for _, r := range out {
		sum += r.Weight
	}
	return out, sum
}

// crowded is how many others may have begun in a window of time, on either account, for
// the time to say something: after a post that many saw, many do.
const crowded = 3

// apartBy is by how many days two connections began apart, -1 if that is not known or says
// nothing.
func (c *comparison) apartBy(a, b *face) int64 {
	if a.Since.IsZero() || b.Since.IsZero() {
		return -1
	}
	x, y := dayOf(a.Since), dayOf(b.Since)
	days := max(x-y, y-x)
	if days > 30 {
		return -1
	}
	wide := int64(3)
	if days > wide {
		wide = 30
	}
	if c.begunAbout(a.account, y, wide) > crowded || c.begunAbout(b.account, x, wide) > crowded {
		return -1
	}
	return days
}

func (c *comparison) begunAbout(account string, day, wide int64) int {
	n := 0
	for d := day - wide; d <= day+wide; d++ {
		n += c.begun[account][d]
	}
	return n
}

// wordsShared are the rare words that both said and nobody else, or that one said and the
// other bears in a name or handle.
func (c *comparison) wordsShared(a, b *face) []string {
	var out []string
	few, many := a, b
	if len(b.spoken.words) < len(a.spoken.words) {
		few, many = b, a
	}
	for w, own := range few.spoken.words {
		if _, both := many.spoken.words[w]; both && !own && c.saying[w] == 2 && !ofCare(w) {
			out = append(out, w)
		}
	}
	for _, x := range [][2]*face{{a, b}, {b, a}} {
		for _, w := range x[0].pieces {
			if _, said := x[1].spoken.words[w]; said && c.saying[w] <= 2 || slices.Contains(x[1].pieces, w) {
				out = append(out, w)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
