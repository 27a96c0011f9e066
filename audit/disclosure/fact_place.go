package disclosure

import (
	"strings"

	"github.com/probity-audit/probity/audit/reading"
)

// place takes where the person is from, or where it happened; not where the writer
// travels, lives or learned.
func (f *finder) place(c reading.Cue) {
	named := f.r.Tokens[c.First].Is(reading.Capital)
	if f.r.Tokens[c.First].Is(reading.Hashtag) || f.travels(c) || f.ownWay(c) {
		return
	}
	if !named {
		f.add(PlaceFact, placeWord(f.phrase(c.First, c.Last)), c.Start, c.End)
		return
	}
	f.add(PlaceFact, f.phrase(c.First, c.Last), c.Start, c.End)
}

// placeWord returns what words for a place without a name say, "" for what is said
// of any place.
func placeWord(words string) string {
	for _, sort := range [...]struct{ word, value string }{
		{"island", "an island"}, {"ferry", "an island"}, {"village", "a village"}, {"parish", "a village"}, {"townland", "a village"}, {"hamlet", "a village"}, {"glen", "a village"},
		{"croft", "a village"}, {"peninsula", "a village"}, {"valley", "a village"}, {"dale", "a village"}, {"town", "a small town"}, {"community", "a small place"}, {"place", "a small place"},
	} {
		if strings.Contains(words, sort.word) && !strings.Contains(words, "town hall") {
			return sort.value
		}
	}
	if rest, ok := strings.CutPrefix(words, "the "); ok {
		return rest // "the mart", "the m6"
	}
	return ""
}

// travels reports whether the words around a place say that somebody goes on
// holiday, to a course or home.
func (f *finder) travels(c reading.Cue) bool {
	for i := c.First - 5; i <= c.Last+3; i++ {
		if i < 0 || i >= len(f.r.Tokens) || f.r.Tokens[i].Sentence != c.Sentence {
			continue
		}
		switch f.word(i) {
		case "holiday", "holidays", "honeymoon", "conference", "congress", "course", "flight", "flights", "flew", "airport", "trained", "training", "qualified", "graduated", "moved", "moving", "trip",
			"weekend", "getaway", "exam", "exams", "interview", "marathon", "festival", "gig", "concert", "studied", "uni", "university", "hotel", "tourists", "visiting", "born":
			return true
		}
	}
	switch f.word(c.Last + 1) {
	case "university", "college", "road", "street", "rovers", "united", "airport", "marathon", "fc", "conference", "trust", "protocol", "criteria", "score", "scale", "gp", "locum", "win", "won", "wins", "beat", "lost", "final", "match", "minors":
		return true
	}
	return false
}

// ownWay reports whether the clause of a place is about what the writer does there
// that is not care.
func (f *finder) ownWay(c reading.Cue) bool {
	cl := f.clauseOf(c.First)
	switch cl.Mode {
	case reading.ModeSupposed, reading.ModeWish, reading.ModeQuoted, reading.ModeCommand:
		return true
	}
	switch cl.Actor {
	case reading.ActorKin, reading.ActorPet, reading.ActorYou, reading.ActorColleague:
		return true
	case reading.ActorI, reading.ActorWe:
		if cl.Affected == reading.AffectedPatient || cl.Affected == reading.AffectedStranger {
			return false
		}
		switch cl.Act {
		case reading.ActTreat, reading.ActExamine, reading.ActSee, reading.ActCare, reading.ActDie, reading.ActTell, reading.ActWork:
			return false
		}
		for range f.r.Within("event", c.Sentence, c.Sentence) {
			return false // "Attended a house fire in Tuam"
		}
		return true
	case reading.ActorNone:
		return f.care == reading.CareNo
	}
	return false
}

// hospital takes the name of a hospital, a practice or a numbered ward.
func (f *finder) hospital() {
	for i := range f.r.Tokens {
		t := f.r.Tokens[i]
		if t.Is(reading.Quoted) || t.Flags&(reading.Mention|reading.Address|reading.Hashtag|reading.Symbol) != 0 {
			continue
		}
		switch f.word(i) {
		case "hospital", "infirmary", "practice", "surgery":
			f.namedHouse(i)
		case "ward":
			if n := f.word(i + 1); i+1 < len(f.r.Tokens) && len(n) <= 3 && leadingNumber(n) > 0 && f.r.Tokens[i+1].Sentence == t.Sentence && !f.ownWay(reading.Cue{First: i, Sentence: t.Sentence}) {
				f.add(PlaceFact, "ward "+n, t.Start, f.r.Tokens[i+1].End)
			}
		}
	}
}

// namedHouse takes the words with capitals before "Hospital" as its name.
func (f *finder) namedHouse(i int) {
	if !f.r.Tokens[i].Is(reading.Capital) || f.r.Tokens[i].Is(reading.Caps) || f.travels(reading.Cue{First: i, Last: i, Sentence: f.r.Tokens[i].Sentence}) {
		return
	}
	from := i
	for from > 0 && i-from < 4 && f.r.Tokens[from-1].Is(reading.Capital) && f.r.Tokens[from-1].Sentence == f.r.Tokens[i].Sentence && f.r.Tokens[from].Start-f.r.Tokens[from-1].End == 1 {
		from--
	}
	if from < i && f.word(from) != "the" && f.word(from) != "our" {
		f.add(PlaceFact, f.phrase(from, i), f.r.Tokens[from].Start, f.r.Tokens[i].End)
	}
}

// geotag takes the place that the network says a post was written at. It has no
// words in the text.
func (f *finder) geotag() {
	if p := f.post.Place; p != nil && p.Name != "" && p.Type != "country" && p.Type != "admin" {
		f.add(PlaceFact, placeKey(p.Name), 0, 0)
	}
}
