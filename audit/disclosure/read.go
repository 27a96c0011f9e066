package disclosure

import (
	"slices"
	"strings"
	"sync"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// Chances of a text being of a patient, as a scale of texts gives them, from which it
// is held to tell likely, and surely, of somebody in care.
const (
	toldFrom = 0.35
	sureFrom = 0.7
	// likelyFrom is the chance from which a text may tell of somebody in care.
	likelyFrom = 0.1

	// tellsFrom is what one post of a story reaches at least of the chance of telling so
	// much that somebody could know who, if they were weighed: on invented doctors it costs
	// one story of a hundred, and an ordinary post on gardens is no case.
	tellsFrom = 0.2
	// NotWeighed is the chance of a text that was not put on the scale.
	NotWeighed = -1.0
)

// Read takes the facts from one item; chance is how likely a careful reader would hold
// it to tell of a patient, and telling how likely to tell so much that somebody could know
// who, or [NotWeighed]. ok is false if it tells nothing that
// a story could be made of. It may be called by several goroutines at once.
func Read(account social.Account, it social.Item, text *reading.Reading, chance, telling float64) (ch Chapter, ok bool) {
	p := it.Post
	if p == nil || text == nil {
		return Chapter{}, false
	}
	ch = Chapter{Account: account, Kind: p.Kind, ID: p.ID, URL: p.URL, Audience: p.Audience, Published: p.Published, Thread: p.Thread, Group: p.Group}
	if chance >= toldFrom || mayTell(text) || speaksOfKnown(text) {
		ch.ties.chance, ch.ties.telling = chance, telling
		if ch.read(it, text, false); ch.Words != "" {
			return ch, true
		}
	}
	if chance < likelyFrom && !mayCarryOn(text) {
		return Chapter{}, false
	}
	ch.ties = ties{answers: answersOf(p), unread: text.Text, chance: chance, telling: telling, day: noDay, care: text.Scene().Care != reading.CareNo}
	return ch, true
}

// read takes what a chapter tells from its text.
func (ch *Chapter) read(it social.Item, text *reading.Reading, always bool) {
	f := finder{r: text, post: it.Post, owner: fold(ch.Account.Name), care: careIn(text)}
	own := f.care
	if f.care == reading.CareNo && (always && !text.HasAny(madeUp()) || ch.ties.chance >= toldFrom) {
		f.care = reading.CareLikely
	}
	f.find()
	if always {
		f.care = own // what it may go with makes it no surer
	}
	chance, telling := ch.ties.chance, ch.ties.telling
	ch.ties = tiesOf(it, text)
	ch.ties.chance, ch.ties.telling = chance, telling
	if !always && !f.tells() && chance < toldFrom {
		return
	}
	ch.Words, ch.Facts, ch.Weight = text.Masked(), f.facts, max(f.weight(), weightOf(chance))
}

func weightOf(chance float64) Weight {
	switch {
	case chance >= sureFrom:
		return Sure
	case chance >= toldFrom:
		return Told
	}
	return Passing
}

// mayCarryOn reports whether a text that tells nothing by itself may go with one that
// does: it is of the writer's life, and of a person or of what is clinical.
func mayCarryOn(text *reading.Reading) bool {
	m := asked()
	if !text.HasAny(m.carry) || text.HasAny(m.never) {
		return false
	}
	for c := range text.Cues("my-own") { // "one of our own" is a colleague, who may be a patient
		if strings.HasPrefix(strings.ToLower(text.Words(c)), "my") {
			return false
		}
	}
	return true
}

// late takes the facts of a chapter as of one that goes with another on somebody in care:
// where only the text was kept, or was read as of nobody in care.
func (ch *Chapter) late() {
	text := ch.ties.unread
	if text == "" && ch.Weight == Passing && !ch.ties.care && !ch.ties.again {
		text = ch.Words
	}
	if text == "" {
		return
	}
	r := reader().Read(text)
	answers := ch.ties.answers
	ch.ties.unread = ""
	ch.read(social.Item{Post: &social.Post{ID: ch.ID, Kind: ch.Kind, Published: ch.Published}}, r, true)
	ch.ties.answers, ch.ties.again = answers, true
}

// masks are the classes without which a text is not worth reading further.
type masks struct {
	who   reading.Mask // somebody who is neither writer nor reader
	what  reading.Mask // something by which a person can be told from others
	ill   reading.Mask // what is clinical
	hurt  reading.Mask // that somebody was hurt or ill
	carry reading.Mask // without which it does not carry a story on
	never reading.Mask // with which it does not
	not   reading.Mask // from elsewhere than the writer's life, where no care is told of
}

var asked = sync.OnceValue(func() *masks {
	rd := reading.New()
	return &masks{
		who: rd.Mask("third-person", "patient", "patient-did", "care-hint"),
		what: rd.Mask(reading.ClassAge, "occupation", "family", "place-small", "place-large", "event", "condition", "procedure", "outcome", "death", "rare", "time-day", "time-now",
			reading.ClassPersonName, reading.ClassFirstName, "pet"),
		ill:   rd.Mask("condition", "procedure", "outcome", "death", "event", "rare"),
		hurt:  rd.Mask("condition", "symptom", "body-part", "outcome", "death", "procedure", "clinical-act", "clinical-jargon", "clinical-setting", "patient", "patient-did", "act-hurt", "clinical-kit"),
		carry: rd.Mask("third-person", "patient", "patient-did", "care-hint", "person", "condition", "procedure", "outcome", "clinical-act", "clinical-setting", "look-back", "update-on", "body-part", "event", "occupation", "symptom", "death", "clinical-jargon", "clinical-kit", reading.ClassAge),
		never: rd.Mask("guard-history", "public-figure"),
		not: rd.Mask("guard-family", "guard-own", "guard-fiction", "guard-literature", "guard-history", "guard-news", "guard-public-health", "guard-aggregate",
			"guard-declared", "public-figure", "colleague", reading.ClassDoctorName, "my-own", "retold", "sport"),
	}
})

// mayTell reports whether the text could be told of somebody in care: it says so,
// or it says something of a third person and nothing of whom else that could be.
func mayTell(text *reading.Reading) bool {
	if text == nil {
		return false
	}
	scene, m := text.Scene(), asked()
	if careIn(text) != reading.CareNo {
		return true
	}
	return scene.Frame == reading.FrameLived && text.HasAny(m.who) && text.HasAny(m.what) && !text.HasAny(m.not)
}

// careIn returns the care of the scene. Where that has none, somebody may still be told
// what is clinical by the writer, described by where they are from: "Told a Polish
// man that it is cancer".
func careIn(text *reading.Reading) reading.Care {
	if care := text.Scene().Care; care != reading.CareNo {
		return care
	}
	m := asked()
	if !text.HasAny(m.ill) || text.HasAny(m.not) {
		return reading.CareNo
	}
	for _, c := range text.Clauses() {
		if c.Actor != reading.ActorI && c.Actor != reading.ActorWe || c.Mode != reading.ModeFact || c.Time != reading.TimePast {
			continue
		}
		switch c.Affected {
		case reading.AffectedPatient, reading.AffectedStranger, reading.AffectedGroup:
		default:
			continue
		}
		switch c.Act {
		case reading.ActTell, reading.ActTreat, reading.ActExamine:
			return reading.CareLikely
		}
	}
	return reading.CareNo
}

// weight says how surely the text tells of somebody in care: as the scene has it, and
// where the scene only has it as likely by what is told as well.
func (f *finder) weight() Weight {
	switch n, clinical := f.strength(); {
	case f.care == reading.CareYes && n > 0:
		return Sure
	case f.care == reading.CareYes, f.care == reading.CareLikely && (n > 2 || n == 2 && clinical || clinical && f.rareCare()):
		return Told
	}
	return Passing
}

// rareCare reports whether what happened, or the illness, is what few people come to
// or what newspapers report.
func (f *finder) rareCare() bool {
	const few = 1e-4
	return slices.ContainsFunc(f.facts, func(o Fact) bool {
		switch o.Kind {
		case Event, Condition, Procedure, Outcome:
			e := lookup(o.Kind, o.Value)
			return e != nil && (e.ties&newsy != 0 || e.share[uk] > 0 && e.share[uk] < few)
		}
		return false
	})
}

// strength returns how many kinds of facts are told by which a person can be told
// from others, all about care counted as one, and whether there are some about care.
func (f *finder) strength() (n int, clinical bool) {
	var seen [3]string
	kinds := seen[:0]
	for _, fact := range f.facts {
		k := string(fact.Kind)
		switch fact.Kind {
		case Event, Condition, Procedure, Outcome:
			k, clinical = "care", true
		case Age, Occupation, PlaceFact, Family, Origin, Feature:
		default:
			continue
		}
		if len(kinds) < len(seen) && !slices.Contains(kinds, k) {
			kinds = append(kinds, k)
		}
	}
	return len(kinds), clinical
}

// tells reports whether there is a fact by which a story could be recognised or
// carried on: more than a sex, and in what is only passing more than a day. What is
// likely told of care, but seems to be made up, many people's or the writer's own,
// must tell two such facts.
func (f *finder) tells() bool {
	if f.care == reading.CareLikely && (f.r.Scene().Frame != reading.FrameLived || f.r.Has("guard-consent")) {
		if n, _ := f.strength(); n < 2 {
			return false
		}
	}
	for _, fact := range f.facts {
		switch {
		case fact.Kind == Sex:
		case fact.Kind == Date && f.care == reading.CareNo && len(f.facts) < 2:
		default:
			return true
		}
	}
	return false
}
