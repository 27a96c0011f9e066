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
	work    bool
	article article
	from    int // byte of the words
	to      int
}

// The points of what two posts share. A rare work, place, event or feature, told of
// as of somebody known, is enough to link them; what many share is not.
const (
	rarestShare = 5e-5 // of all people
	rareShare   = 2e-3
	rareIll     = 5e-4 // of an illness
	rareEvent   = 5e-5 // of what happens to somebody in a year
	smallPlace  = 2000 // people

)

// termsOf returns what a chapter tells by which others may be known to go with it.
func termsOf(ch *Chapter, home func(place string) bool) []term {
	var out []term
	for _, f := range ch.Facts {
		t := term{key: string(f.Kind) + " " + f.Value, words: f.Words, kind: f.Kind, points: pointsOf(f), from: f.From, to: f.To}
		if f.Value == "" || t.points == 0 || ofAnother(ch.Words, f) || f.Kind == PlaceFact && home(f.Value) || slices.ContainsFunc(out, func(o term) bool { return o.key == t.key }) {
			continue
		}
		t.article = articleOf(ch.Words, f)
		out = append(out, t)
	}
	if day, f := bornOn(ch); day != "" {
		out = append(out, term{key: "born " + day, words: f.Words, kind: Event, points: weights().somePoints, from: f.From, to: f.To})
	}
	for _, w := range ch.ties.words {
		t := term{key: "~" + w.word, words: w.word, points: w.points(), work: w.work, article: w.article, from: w.from, to: w.from + len(w.word)}
		if t.points > 0 && !slices.ContainsFunc(out, func(o term) bool { return o.key == t.key }) {
			out = append(out, t)
		}
	}
	return out
}

// bornOn returns the day of a birth that is told of, or that follows from an age in
// days: who is two days old on Sunday was born on Friday.
func bornOn(ch *Chapter) (string, Fact) {
	if ch.Published.IsZero() {
		return "", Fact{}
	}
	for _, f := range ch.Facts {
		switch words := strings.ToLower(f.Words); {
		case f.Kind == Event && f.Value == "birth":
			for _, d := range ch.Facts {
				if _, err := time.Parse(time.DateOnly, d.Value); d.Kind == Date && err == nil {
					return d.Value, f
				}
			}
			return ch.Published.UTC().Format(time.DateOnly), f
		case f.Kind == Age && f.Value == "0" && strings.Contains(words, "day"):
			n := leadingNumber(words)
			if n < 0 {
				n = numberWord(words)
			}
			if n >= 0 {
				return ch.Published.UTC().AddDate(0, 0, -n).Format(time.DateOnly), f
			}
		}
	}
	return "", Fact{}
}

// ofAnother reports whether a fact only says whose or which something is: "the
// mayor's robes".
func ofAnother(words string, f Fact) bool {
	if f.Kind != Occupation || f.To > len(words) {
		return false
	}
	for _, end := range [...]string{"'s", "’s"} {
		if strings.HasPrefix(words[f.To:], end) || f.From < f.To && strings.HasSuffix(words[f.From:f.To], end) {
			return true
		}
	}
	next, _, _ := strings.Cut(strings.TrimLeft(words[f.To:], " "), " ")
	return ofOthers[strings.ToLower(strings.Trim(next, ".,!?"))]
}

// ofOthers are words before which work is somebody else's: "the coastguard lads".
var ofOthers = map[string]bool{"lads": true, "boys": true, "girls": true, "wife": true, "husband": true, "son": true, "daughter": true, "friend": true, "friends": true,
	"union": true, "strike": true, "school": true, "shop": true, "job": true, "training": true}

func pointsOf(f Fact) float64 {
	switch f.Kind {
	case Occupation:
		switch {
		case f.Share > 0 && f.Share < rarestShare:
			return weights().rarestPoints
		case f.Share == 0 && commonWords()[f.Value]:
			return weights().weakPoints
		case f.Share < rareShare:
			return weights().rarePoints
		}
		return weights().somePoints
	case PlaceFact:
		return placePoints(f)
	case Feature:
		if f.Share < rareShare {
			return weights().rarePoints
		}
		return weights().weakPoints
	case Event:
		switch {
		case plainEvent(f):
			return weights().weakPoints
		case f.Share > 0 && f.Share < rareEvent:
			return weights().rarePoints
		}
		return weights().somePoints
	case Condition:
		if f.Share > 0 && f.Share <= rareIll {
			return weights().oddPoints
		}
		return weights().weakPoints
	case Name:
		return weights().somePoints
	case Age:
		return weights().agePoints
	case Family, Origin, Procedure:
		return weights().weakPoints
	case Date:
		return weights().dayPoints
	}
	return 0
}

// placePoints is by how many live in a place; "our village" names none.
func placePoints(f Fact) float64 {
	if e := lookup(PlaceFact, f.Value); e != nil && e.ties&plain != 0 {
		return 0
	}
	switch n := placeSize(f.Value); {
	case n == 0:
		return weights().weakPoints
	case n < smallPlace:
		return weights().oddPoints
	}
	return weights().agePoints
}

// placeSize returns how many live in a place, 0 if it is not known.
func placeSize(value string) float64 {
	r := reckoning{}
	return r.placePeople(value)
}

// article says how a post speaks of what it tells.
type article uint8

const (
	bare  article = iota
	fresh         // "a baker": somebody not told of before
	known         // "the baker": somebody who was
	mine          // "my baker"
	ours          // "our baker": the one of the place, or the one in our care
)

// articleOf reads the article before a fact that says who somebody is.
func articleOf(words string, f Fact) article {
	if f.To <= f.From || f.To > len(words) || f.Kind != Occupation {
		return bare
	}
	return mention(articleBefore(words, f), words[f.To:])
}

// mention is what an article says of who is told of, with what comes after: in "the
// butcher of Tuam" it is said which one is meant, and "the" need not mean one who
// was told of before.
func mention(a article, after string) article {
	if a != known {
		return a
	}
	words := strings.Fields(after[:min(len(after), 40)])
	if len(words) < 2 {
		return a
	}
	switch words[0] {
	case "of", "whose", "next", "near":
		return bare
	case "from", "in", "at", "by", "on", "down", "up":
		if _, day := weekday(strings.ToLower(strings.Trim(words[1], ".,!?"))); day {
			return known
		}
		for _, w := range words[1:min(len(words), 3)] {
			if c := w[0]; 'A' <= c && c <= 'Z' || w == "this" || w == "a" {
				return bare
			}
			if strings.ContainsAny(w, ".,!?") {
				break
			}
		}
	}
	return a
}

func articleBefore(words string, f Fact) article {
	if first, _, _ := strings.Cut(strings.ToLower(words[f.From:f.To]), " "); articles[first] != bare {
		return articles[first]
	}
	before := strings.Fields(strings.ToLower(words[max(0, f.From-32):f.From]))
	for n := len(before) - 1; n >= max(0, len(before)-3); n-- {
		if a, ok := articles[before[n]]; ok {
			if n > 0 && says[before[n-1]] {
				return fresh // "she is the vicar": it is only now said
			}
			return a
		}
		if strings.ContainsAny(before[n], ".,:;!?") {
			break
		}
	}
	return bare
}

var says = map[string]bool{"is": true, "was": true, "he's": true, "she's": true, "he’s": true, "she’s": true, "as": true, "a": true, "like": true}

var articles = map[string]article{
	"a": fresh, "an": fresh, "another": fresh, "one": fresh, "some": fresh,
	"the": known, "that": known, "this": known, "my": mine, "poor": known, "said": known,
	"our": ours, "own": bare, "his": bare, "her": bare, "their": bare, "your": bare,
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
