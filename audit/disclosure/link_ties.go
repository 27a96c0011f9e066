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
	back    bool         // it looks back at somebody told of before: "update on", "the lad from Tuesday"
	day     time.Weekday // of what it looks back at; noDay if it does not say
	other   bool         // it says that somebody is another one
	third   bool         // it opens with he or she: whoever that is was told of before
	sketch  sketch
}

const noDay time.Weekday = -1

// tiesOf takes what links an item to others from its text.
func tiesOf(it social.Item, text *reading.Reading) ties {
	t := ties{day: noDay, sketch: sketchOf(text.Text)}
	if p := it.Post; p != nil {
		for _, ref := range [...]*social.Ref{p.Answers, p.Quotes} {
			if ref != nil && ref.Mine && ref.ID != "" {
				t.answers = ref.ID
				break
			}
		}
	}
	t.tags = tagsIn(text)
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
	for c := range text.Cues("third-person") {
		t.third = t.third || c.First == 0 && !c.Quoted
	}
	return t
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
var publicTags = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for line := range strings.Lines(tagList) {
		line, _, _ = strings.Cut(line, "//")
		for _, tag := range strings.Fields(line) {
			set[tag] = true
		}
	}
	return set
})

// seriesTags are parts of hashtags under which a new case stands each time.
var seriesTags = [...]string{"ofthe", "quiz", "case", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "teaching", "conf", "congress", "week", "journalclub", "chat", "tips", "pearl"}

// tagsIn returns the hashtags that could be one story's.
func tagsIn(text *reading.Reading) []string {
	var out []string
	for i, t := range text.Tokens {
		if !t.Is(reading.Hashtag) || t.Is(reading.Quoted) {
			continue
		}
		tag := strings.ToLower(strings.TrimLeft(text.Text[t.Start:t.End], "#＃"))
		if len(tag) > 2 && !publicTags()[tag] && !subject(text, i) && !hasAny(tag, seriesTags[:]) {
			out = append(out, tag)
		}
	}
	return out
}

// subject reports whether the hashtag at the token is a word for an illness, a
// treatment or a branch of medicine: a subject, not a story.
func subject(text *reading.Reading, token int) bool {
	for _, class := range [...]string{"condition", "procedure", "clinical-jargon", "department", "health", "drug", "symptom", "clinical-setting", "body-part", "event", "outcome", "place-large"} {
		for c := range text.Cues(class) {
			if c.First <= token && token <= c.Last {
				return true
			}
		}
	}
	return false
}

func hasAny(s string, parts []string) bool {
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}
