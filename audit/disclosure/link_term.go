package disclosure

import (
	"slices"
	"strings"
	"time"
)

// term is something told by which posts may be known to be of one person.
type term struct {
	key     string // kind and value
	words   string
	kind    Kind
	points  float64
	article article
}

// The points of what two posts share, and those from which they are linked. A rare
// work, place, event or feature is enough; what many share is not.
const (
	linkFrom   = 3.0
	rareShare  = 2e-3 // of all people: what fewer have is rare
	rareIll    = 5e-4 // of an illness
	rarePoints = 3.0
	somePoints = 2.0
	agePoints  = 1.5
	weakPoints = 1.0
)

// termsOf returns what a chapter tells by which others may be known to go with it.
func termsOf(ch *Chapter, home func(place string) bool) []term {
	var out []term
	for _, f := range ch.Facts {
		t := term{key: string(f.Kind) + " " + f.Value, words: f.Words, kind: f.Kind, points: pointsOf(f)}
		if f.Value == "" || t.points == 0 || f.Kind == PlaceFact && home(f.Value) || slices.ContainsFunc(out, func(o term) bool { return o.key == t.key }) {
			continue
		}
		t.article = articleOf(ch.Words, f)
		out = append(out, t)
	}
	return out
}

func pointsOf(f Fact) float64 {
	switch f.Kind {
	case Occupation:
		if f.Share < rareShare {
			return rarePoints
		}
		return somePoints
	case PlaceFact, Feature, Name:
		return rarePoints
	case Event:
		return somePoints
	case Condition:
		if f.Share > 0 && f.Share < rareIll {
			return rarePoints
		}
		return weakPoints
	case Age:
		return agePoints
	case Family, Origin, Procedure, Date:
		return weakPoints
	}
	return 0
}

// article says how a post speaks of what it tells.
type article uint8

const (
	bare  article = iota
	fresh         // "a baker": somebody not told of before
	known         // "the baker": somebody who was
)

// articleOf reads the article before a fact.
func articleOf(words string, f Fact) article {
	if f.To <= f.From || f.To > len(words) {
		return bare
	}
	if first, _, _ := strings.Cut(strings.ToLower(words[f.From:f.To]), " "); articles[first] != bare {
		return articles[first]
	}
	before := strings.Fields(strings.ToLower(words[max(0, f.From-32):f.From]))
	for n := len(before) - 1; n >= max(0, len(before)-3); n-- {
		if a, ok := articles[before[n]]; ok {
			return a
		}
		if strings.ContainsAny(before[n], ".,:;!?") {
			break
		}
	}
	return bare
}

var articles = map[string]article{
	"a": fresh, "an": fresh, "another": fresh, "one": fresh, "some": fresh,
	"the": known, "that": known, "this": known, "my": known, "poor": known, "said": known,
	"our": bare, "his": bare, "her": bare, "their": bare, "your": bare,
}

// spread is in which chapters a term stands, and when.
type spread struct {
	in []int
	at []time.Time
}

func (s *spread) add(i int, at time.Time) { s.in, s.at = append(s.in, i), append(s.at, at) }

const (
	// ownSubject is in how many posts within the reach of a link a term stands at
	// most, for it to belong to a person and not to the writer's own life.
	ownSubject = 8
	// elsewhere is in how many posts outside that reach it may stand besides, and
	// elsewhereShare that as a share of all posts.
	elsewhere      = 2
	elsewhereShare = 0.002
)

// worth is what of a term's points count between two chapters: all if it stands in
// few other posts, less if the writer uses it now and then, nothing if often.
func (l *linker) worth(t term, from, to int) float64 {
	s := l.often[t.key]
	n := len(s.in)
	if n <= 2 {
		return t.points
	}
	first, last := l.chapters[from].Published.Add(-linkedWithin), l.chapters[to].Published.Add(linkedWithin)
	lo, _ := slices.BinarySearchFunc(s.at, first, time.Time.Compare)
	hi, _ := slices.BinarySearchFunc(s.at, last.Add(1), time.Time.Compare)
	outside := n - (hi - lo)
	switch {
	case hi-lo > ownSubject || outside > 4*elsewhere+int(4*elsewhereShare*float64(len(l.chapters))):
		return 0
	case outside > elsewhere+int(elsewhereShare*float64(len(l.chapters))):
		return t.points / 2
	}
	return t.points
}
