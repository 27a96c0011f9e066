package rules

import (
	"slices"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// chapter is one post that may be part of the story of somebody in care, and the
// facts that it tells.
type chapter struct {
	note  audit.Noted
	marks marks
	facts factSet
	told  []toldFact // the first of each kind
	ages  []int      // in years, as written
	sex   sex
	terms []string // words that few people share: work, a small place, what happened
	tags  []string // hashtags, as tagWords writes them
	later bool     // "update on my ..."
	set   *storySet
}

// toldFact is where a post tells a fact of a kind, by its index in factKinds.
type toldFact struct {
	kind int
	span audit.Span
}

// factSet is a set of kinds of facts, by their index in factKinds.
type factSet uint16

func (f factSet) count() int {
	n := 0
	for ; f != 0; f &= f - 1 {
		n++
	}
	return n
}

// factWords names the kinds of facts, in the order of factKinds.
var factWords = [len(factKinds)]string{"age", "work", "family", "place", "time", "event", "death", "name", "illness or treatment"}

func (f factSet) words() string {
	var out []string
	for i, word := range factWords {
		if f&(1<<i) != 0 {
			out = append(out, word)
		}
	}
	return strings.Join(out, ", ")
}

// sex is of the person told of, where all words agree.
type sex uint8

const (
	sexUnknown sex = iota
	female
	male
)

// mayBeChapter reports whether a post could be part of a story: it tells a fact
// and is not about the writer, the writer's family, work mates, or anything made up.
func mayBeChapter(p *audit.Pass) bool {
	t, ok := tell(p)
	if !ok || p.Post.Audience == social.AudienceOnlyMe || p.Post.Bare() {
		return false
	}
	if t.marks&(mFamilyGuard|mOwnGuard|mPublished|mPublic|mColleague|mDoctorName|mEverydayTwo|mFigures) != 0 {
		return false
	}
	_, _, aged := bareAge(p.Text)
	return t.count() > 0 || aged
}

// chapterOf reads what was noted of a post again, for its facts.
func chapterOf(n audit.Noted) chapter {
	r := reading.New().Read(n.Words)
	c := chapter{note: n, marks: marksOf(r), later: r.Has("update-on"), tags: tagWords(social.Hashtags(n.Words)), sex: sexOf(r)}
	for i, kind := range factKinds {
		if c.marks&kind == 0 {
			continue
		}
		for _, cue := range r.All() {
			if markOf(cue.Class)&kind != 0 && !cue.Quoted {
				c.facts |= 1 << i
				c.told = append(c.told, toldFact{i, audit.Span{From: cue.Start, To: cue.End}})
				break
			}
		}
	}
	if age, span, ok := bareAge(r); ok {
		c.marks |= mAge
		c.facts |= 1 << 0
		c.ages, c.told = append(c.ages, age), append(c.told, toldFact{0, span})
	}
	for _, cue := range r.All() {
		switch {
		case cue.Quoted:
		case cue.Class == reading.ClassAge:
			if age, ok := ageIn(r.Words(cue)); ok {
				c.ages = append(c.ages, age)
			}
		case cue.Class == "occupation", cue.Class == "place-small" && r.Tokens[cue.First].Is(reading.Capital), cue.Class == "event" && cue.Last > cue.First:
			c.terms = append(c.terms, strings.ToLower(r.Words(cue)))
		}
	}
	return c
}

// ageIn reads an age in years from words such as "34-year-old" and "41F". That of
// a small child, in months or weeks, is left out.
func ageIn(words string) (int, bool) {
	words = strings.ToLower(words)
	if strings.Contains(words, "month") || strings.Contains(words, "week") || strings.Contains(words, "day") || strings.Contains(words, "s") && !strings.Contains(words, "year") {
		return 0, false
	}
	from := strings.IndexFunc(words, func(r rune) bool { return r >= '0' && r <= '9' })
	if from < 0 {
		return 0, false
	}
	to := from
	for to < len(words) && words[to] >= '0' && words[to] <= '9' {
		to++
	}
	age, err := strconv.Atoi(words[from:to])
	return age, err == nil
}

// bareAge reads an age that stands alone behind "is" or "was": "he was only 17".
func bareAge(r *reading.Reading) (int, audit.Span, bool) {
	word := func(i int) string {
		if i < 0 || i >= len(r.Tokens) || r.Tokens[i].Sentence != r.Tokens[max(i-1, 0)].Sentence && i > 0 {
			return ""
		}
		return strings.ToLower(r.Text[r.Tokens[i].Start:r.Tokens[i].End])
	}
	for i, t := range r.Tokens {
		age, err := strconv.Atoi(word(i))
		if !t.Is(reading.Number) || t.Is(reading.Quoted) || err != nil || age < 10 || age > 105 || i < 2 {
			continue
		}
		verb := i - 1
		switch word(verb) {
		case "only", "just", "about", "nearly", "almost":
			verb--
		}
		switch word(verb) {
		case "is", "was", "turned", "turns":
		default:
			continue
		}
		switch word(i + 1) {
		case "", "and", "with", "today", "tomorrow", "now":
			return age, audit.Span{From: t.Start, To: t.End}, true
		}
	}
	return 0, audit.Span{}, false
}

// sexOf tells from the pronouns outside quotations; with both, it is not known.
func sexOf(r *reading.Reading) sex {
	seen := sexUnknown
	for c := range r.Cues("third-person") {
		if c.Quoted {
			continue
		}
		is := sexUnknown
		switch strings.ToLower(r.Words(c)) {
		case "he", "him", "his", "he's", "himself":
			is = male
		case "she", "her", "hers", "she's", "herself":
			is = female
		default:
			continue
		}
		if seen != sexUnknown && seen != is {
			return sexUnknown
		}
		seen = is
	}
	return seen
}

// ageSlack is how many years two ages of one person may lie apart: a birthday, and
// a slip.
const ageSlack = 2

// contradicts reports whether two posts cannot be about one person.
func (c *chapter) contradicts(d *chapter) bool {
	if c.sex != sexUnknown && d.sex != sexUnknown && c.sex != d.sex {
		return true
	}
	if len(c.ages) == 0 || len(d.ages) == 0 {
		return false
	}
	for _, a := range c.ages {
		for _, b := range d.ages {
			if max(a-b, b-a) <= ageSlack {
				return false
			}
		}
	}
	return true
}

// sharesTerm reports whether both posts have a word of which holds.
func (c *chapter) sharesTerm(d *chapter, holds func(term string) bool) bool {
	return slices.ContainsFunc(c.terms, func(t string) bool { return slices.Contains(d.terms, t) && holds(t) })
}
