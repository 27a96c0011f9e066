package disclosure

import (
	"sync"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// Read takes the facts from one item. ok is false if it tells nothing that a story
// could be made of. It may be called by several goroutines at once.
func Read(account social.Account, it social.Item, text *reading.Reading) (ch Chapter, ok bool) {
	p := it.Post
	if p == nil || !mayTell(text) {
		return Chapter{}, false
	}
	f := finder{r: text, post: p, account: &account, care: text.Scene().Care}
	f.find()
	if !f.tells() {
		return Chapter{}, false
	}
	return Chapter{
		Account: account, Kind: p.Kind, ID: p.ID, URL: p.URL, Audience: p.Audience, Published: p.Published, Thread: p.Thread, Group: p.Group,
		Words: text.Masked(), Facts: f.facts, Weight: f.weight(),
	}, true
}

// masks are the classes without which a text is not worth reading further.
type masks struct {
	who  reading.Mask // somebody who is neither writer nor reader
	what reading.Mask // something by which a person can be told from others
	not  reading.Mask // from elsewhere than the writer's life, where no care is told of
}

var asked = sync.OnceValue(func() masks {
	rd := reading.New()
	return masks{
		who: rd.Mask("third-person", "patient", "patient-did", "care-hint"),
		what: rd.Mask(reading.ClassAge, "occupation", "family", "place-small", "place-large", "event", "condition", "procedure", "outcome", "death", "rare", "time-day", "time-now",
			reading.ClassPersonName, reading.ClassFirstName, "pet"),
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
	if scene.Care != reading.CareNo {
		return text.HasAny(m.what) && !retold(text, scene)
	}
	return scene.Frame == reading.FrameLived && text.HasAny(m.who) && text.HasAny(m.what) && !text.HasAny(m.not)
}

// retold reports whether what looks like care is somebody else's, made up or many
// people's, though the scene has it as likely.
func retold(text *reading.Reading, scene reading.Scene) bool {
	if scene.Care == reading.CareYes {
		return false
	}
	switch scene.Frame {
	case reading.FrameFiction, reading.FrameLiterature, reading.FrameHistory, reading.FrameNews, reading.FrameFigures, reading.FrameOwnIllness, reading.FramePet:
		return true
	case reading.FrameFamily:
		return !text.Has("clinical-act", "patient", "clinical-jargon", "care-hint")
	}
	return text.Has("guard-consent")
}

// weight says how surely the text tells of somebody in care.
func (f *finder) weight() Weight {
	switch f.care {
	case reading.CareYes:
		return Sure
	case reading.CareLikely:
		return Told
	}
	return Passing
}

// tells reports whether there is a fact by which a story could be recognised or
// carried on: more than a sex, and in what is only passing more than a day.
func (f *finder) tells() bool {
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
