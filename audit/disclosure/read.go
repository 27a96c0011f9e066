package disclosure

import (
	"slices"
	"sync"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// Read takes the facts from one item. ok is false if it tells nothing that a story
// could be made of. It may be called by several goroutines at once.
func Read(account social.Account, it social.Item, text *reading.Reading) (ch Chapter, ok bool) {
	p := it.Post
	if p == nil || !mayTell(text) && !speaksOfKnown(text) {
		return Chapter{}, false
	}
	f := finder{r: text, post: p, owner: fold(account.Name), care: careIn(text)}
	f.find()
	if !f.tells() {
		return Chapter{}, false
	}
	return Chapter{
		Account: account, Kind: p.Kind, ID: p.ID, URL: p.URL, Audience: p.Audience, Published: p.Published, Thread: p.Thread, Group: p.Group,
		Words: text.Masked(), Facts: f.facts, Weight: f.weight(), ties: tiesOf(it, text),
	}, true
}

// masks are the classes without which a text is not worth reading further.
type masks struct {
	who  reading.Mask // somebody who is neither writer nor reader
	what reading.Mask // something by which a person can be told from others
	ill  reading.Mask // what is clinical
	hurt reading.Mask // that somebody was hurt or ill
	not  reading.Mask // from elsewhere than the writer's life, where no care is told of
}

var asked = sync.OnceValue(func() *masks {
	rd := reading.New()
	return &masks{
		who: rd.Mask("third-person", "patient", "patient-did", "care-hint"),
		what: rd.Mask(reading.ClassAge, "occupation", "family", "place-small", "place-large", "event", "condition", "procedure", "outcome", "death", "rare", "time-day", "time-now",
			reading.ClassPersonName, reading.ClassFirstName, "pet"),
		ill:  rd.Mask("condition", "procedure", "outcome", "death", "event", "rare"),
		hurt: rd.Mask("condition", "symptom", "body-part", "outcome", "death", "procedure", "clinical-act", "clinical-jargon", "clinical-setting", "patient", "patient-did", "act-hurt", "clinical-kit"),
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
