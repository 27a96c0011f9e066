package disclosure

import (
	_ "embed"
	"strings"
	"sync"
	"time"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// ties are what links a post to others, besides the facts that it tells.
type ties struct {
	answers string       // ID of the owner's own post that it answers or passes on
	tags    []string     // hashtags that could be one story's, in small letters
	words   []rareWord   // that few posts have
	back    bool         // it looks back at somebody told of before: "update on", "the lad from Tuesday"
	day     time.Weekday // of what it looks back at; noDay if it does not say
	other   bool         // it says that somebody is another one
	care    bool         // it likely tells of care, of whomever
	own     bool         // it speaks of the writer's own family as one does at home: "Dad is home"
	who     bool         // it speaks of a patient
	third   bool         // it opens with he or she: whoever that is was told of before
	sketch  sketch
	chance  float64 // that a careful reader holds it to be of a patient; NotWeighed if that is not known
	telling float64 // the same of so much being told that somebody could know who
	again   bool    // its facts were taken as of somebody in care
	unread  string  // the text, where the facts were not taken from it yet
}

const noDay time.Weekday = -1

// tiesOf takes what links an item to others from its text.
func tiesOf(it social.Item, text *reading.Reading) ties {
	t := ties{day: noDay, chance: NotWeighed, telling: NotWeighed, sketch: sketchOf(text.Text), care: careIn(text) != reading.CareNo}
	t.answers = answersOf(it.Post)
	subject := covered(text)
	t.tags, t.words = tagsIn(text, subject), rareWords(text, subject)
	for _, class := range [...]string{"look-back", "update-on"} {
		for c := range text.Cues(class) {
			if !c.Quoted {
				t.back = true
				t.day = weekdayIn(text.Words(c), t.day)
			}
		}
	}
	for c := range text.Cues("another-one") {
		t.other = t.other || !c.Quoted
	}
	t.own, t.who = ownKin(text), text.Has("patient", "patient-did", "care-hint")
	for c := range text.Cues("third-person") {
		t.third = t.third || c.First == 0 && !c.Quoted
	}
	return t
}

// answersOf returns the owner's own post that a post answers or passes on.
func answersOf(p *social.Post) string {
	if p != nil {
		for _, ref := range [...]*social.Ref{p.Answers, p.Quotes} {
			if ref != nil && ref.Mine && ref.ID != "" {
				return ref.ID
			}
		}
	}
	return ""
}

// ownKin reports whether kin is named as by one of the family, with nothing before it.
// Behind a word for somebody young, or an age in a text on care, it is the patient's: "New
// diabetic, 6yo. Mum had looked it up".
func ownKin(text *reading.Reading) bool {
	whose, aged := false, len(text.Tokens) // somebody was told of whose kin it can be
	if careIn(text) != reading.CareNo {
		for c := range text.Cues(reading.ClassAge) {
			aged = min(aged, c.First)
		}
	}
	for i, t := range text.Tokens {
		whose = whose || i > aged
		word := strings.TrimSuffix(strings.TrimSuffix(strings.ToLower(text.Text[t.Start:t.End]), "'s"), "’s")
		switch word {
		case "dad", "daddy", "mum", "mam", "mammy", "mummy", "granny", "nana", "grandad", "granda":
			if !whose && (i == 0 || text.Tokens[i-1].Sentence != t.Sentence || !determined(text, i)) {
				return true
			}
			whose = true
		}
		whose = whose || agedWords[word] != "" || minors[word]
	}
	return false
}

// minors are words for somebody young, besides those that say an age.
var minors = map[string]bool{"girl": true, "boy": true, "lad": true, "lass": true, "lassie": true, "laddie": true, "daughter": true, "son": true, "twin": true, "twins": true, "triplets": true}

// determined reports whether it is said whose or which the kin is, within two words.
func determined(text *reading.Reading, token int) bool {
	for i := token - 1; i >= max(0, token-2); i-- {
		word := strings.ToLower(text.Text[text.Tokens[i].Start:text.Tokens[i].End])
		if _, ok := articles[word]; ok || strings.HasSuffix(word, "'s") || strings.HasSuffix(word, "’s") || word == "whose" || word == "new" || word == "no" {
			return true
		}
	}
	return false
}

func weekdayIn(words string, otherwise time.Weekday) time.Weekday {
	words = strings.ToLower(words)
	for d := time.Sunday; d <= time.Saturday; d++ {
		if strings.Contains(words, strings.ToLower(d.String())) {
			return d
		}
	}
	return otherwise
}

//go:embed link_tags.txt
var tagList string

// publicTags are hashtags of subjects, series and conferences, which many use.
var publicTags = sync.OnceValue(func() map[string]bool { return wordSet(tagList) })

// wordSet reads words with spaces between them; "//" begins a comment.
func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for line := range strings.Lines(list) {
		line, _, _ = strings.Cut(line, "//")
		for word := range strings.FieldsSeq(line) {
			set[word] = true
		}
	}
	return set
}

// seriesTags are parts of hashtags under which a new case stands each time.
var seriesTags = [...]string{"ofthe", "quiz", "case", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "teaching", "conf", "congress", "week", "journalclub", "chat", "tips", "pearl"}

// tagsIn returns the hashtags that could be one story's.
func tagsIn(text *reading.Reading, subject []bool) []string {
	var out []string
	for i, t := range text.Tokens {
		if !t.Is(reading.Hashtag) || t.Is(reading.Quoted) || subject[i] {
			continue
		}
		tag := strings.ToLower(strings.TrimLeft(text.Text[t.Start:t.End], "#＃"))
		if len(tag) > 2 && !publicTags()[tag] && !hasAny(tag, seriesTags[:]) {
			out = append(out, tag)
		}
	}
	return out
}

// subjects are the classes of words for illnesses, treatments and branches of
// medicine: what two posts share of these is the writer's work.
var subjects = map[string]bool{
	"condition": true, "procedure": true, "clinical-jargon": true, "department": true, "health": true, "drug": true, "symptom": true, "clinical-setting": true, "body-part": true,
	"event": true, "outcome": true, "place-large": true, "clinical-kit": true, "clinical-act": true, "clinical-decision": true, "patient-did": true, "patient": true, "employer": true,
	"family": true, "colleague": true, "swear": true, "time-day": true, "time-now": true, "death": true, "drink": true, "service": true,
}

// covered returns the tokens at which a word for a subject stands.
func covered(text *reading.Reading) []bool {
	at := make([]bool, len(text.Tokens))
	for _, c := range text.All() {
		if subjects[c.Class] {
			for i := c.First; i <= c.Last; i++ {
				at[i] = true
			}
		}
	}
	return at
}

func hasAny(s string, parts []string) bool {
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}
