package rules

import (
	"fmt"
	"slices"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
)

// A set of posts is shown from so many kinds of facts on, and with its full weight
// from so many. One post with three is told by the rules on single stories.
const (
	mosaicFacts = 4
	mosaicSure  = 5
)

func patientStoryMosaic() *audit.Rule {
	return &audit.Rule{
		ID:    "patient-story-mosaic",
		Area:  audit.PatientStory,
		Title: "Several posts that together show who a patient is",
		Why: "Each of these posts says little. Together they give enough about somebody who seems to have been in your care for a neighbour, a relative or a journalist to know who " +
			"it was. Guidance warns of just this: it is the sum of what is published that counts. Whether the posts are about one person, you know better.",
		Advice: "If they are about one person, consider deleting the post named in the reason first, since it gives away most, and then look at what the others still tell. " +
			"If somebody may have recognised the patient, take advice before you delete.",
		Severity: audit.High,
		Floor:    audit.Medium,
		Clauses:  []string{"gmc-2024-18", "gmc-2013-sum", "mdu-sum", "imc9-25", "imc9-social-media", "mchk-1", "ico-linkability", "hry-indirect"},
		Needs:    own(),
		When:     append(storyClasses(), "third-person"),
		Check: func(p *audit.Pass) {
			if mayBeChapter(p) && !p.Post.Published.IsZero() {
				p.Note("")
			}
		},
		Sum: func(s *audit.Sum) {
			chapters := make([]chapter, len(s.Notes))
			for i, n := range s.Notes {
				chapters[i] = chapterOf(n)
			}
			for _, set := range storySets(chapters) {
				if h, ok := mosaicHit(set); ok {
					words, spans := set.text()
					h.Spans = spans
					s.ReportAbout(set.removeFirst().note.Item, words, h)
				}
			}
		},
		Hits: []audit.Example{
			soon("Bad trauma call, a lad came off his quad, we tried for an hour in resus", "He was only 17. Came off his quad, his brother saw it all", "Funeral for the one who came off his quad on Saturday"),
			soon("Admitted a lighthouse keeper today, it is cancer", "The lighthouse keeper is 58 and has never been ill", "His wife rang the ward. The lighthouse keeper died on Sunday"),
			asThread("Had to tell a patient it is cancer", "She is 34 and a cellist", "Her twin sister sat beside her on Tuesday"),
			soon("Update on my bell ringer: stroke, but he can speak", "Admitted a bell ringer with a stroke, 81, wife in tears", "Update on the bell ringer, he died on Friday"),
			asThread("We operated on a farmer all night, crushed pelvis", "He is 44. Four children under ten", "Off the ventilator on Sunday. #luck"),
			soon("Diagnosed somebody on Inishbofin with MS today", "The patient on Inishbofin is 29 and plays the fiddle", "Her husband drives the ferry, she told me. Inishbofin is small"),
			soon("Delivered triplets to a trapeze artist", "The trapeze artist is 31 and wants to fly again", "My trapeze artist bled on Thursday, back in theatre"),
			soon("#quadboy came in at 4am, we opened his chest", "#quadboy is 19 and an apprentice joiner", "#quadboy asked for his mum on Tuesday. Head injury"),
		},
		Misses: []audit.Example{
			soon("Busy on take", "Another sepsis", "MI number three"),
			soon("#ECGoftheweek: 54M with chest pain, what next?", "#ECGoftheweek: 71F, collapse at home, what next?", "#ECGoftheweek: 60M, came in on Monday, his wife drove him"),
			soon("My dad had a stroke, he is 81 and a bell ringer", "Dad, the bell ringer, is home today", "His sister came on Sunday to see dad"),
			soon("Told a teacher on Monday that she has cancer", "Saw a teacher of 60, his wife came too, he has gout"),
			soon("Admitted a baker, 81, stroke", "Clerked a baker, 22, burns on Tuesday, his wife in tears"),
			apart(60, "Admitted a lighthouse keeper today, it is cancer", "The lighthouse keeper is 58 and has never been ill", "The lighthouse keeper died on Sunday. His wife rang the ward"),
			soon("The lighthouse keeper in this novel is 58", "The lighthouse keeper dies on Sunday, chapter nine", "His wife rings the ward and I cried. The lighthouse keeper is the best part of the novel"),
			soon("Our baker closes on Sunday", "The baker is 60 today, cake for all", "The baker's wife made it"),
			soon("Told a patient it is cancer", "A patient hugged me", "A patient died on Sunday"),
		},
	}
}

// mosaicHit weighs a set: read as one text it tells of somebody in the writer's
// care, the facts are several, among them one that belongs to a person, and no post
// tells them all.
func mosaicHit(set storySet) (audit.Hit, bool) {
	all := set.facts(nil)
	m := set.marks()
	if all.count() < mosaicFacts || all&personalFacts == 0 || m&mClinical == 0 || m&(mPatient|mActI|mDid) == 0 || storyScale.weigh(m, ownCare) < storySure {
		return audit.Hit{}, false
	}
	if slices.ContainsFunc(set, func(c *chapter) bool { return c.facts == all }) {
		return audit.Hit{}, false // the rules on single stories have it
	}
	first := set.removeFirst()
	h := audit.Hit{Severity: audit.Medium, Confidence: 0.6, Reason: fmt.Sprintf("%d posts within a month of each other seem to tell of one person, with %d kinds of facts (%s); without the one of %s there are %d left",
		len(set), all.count(), all.words(), first.note.Item.Published.UTC().Format("2 January 2006"), set.facts(first).count())}
	if all.count() >= mosaicSure {
		h.Severity, h.Confidence = audit.High, 0.7
	}
	return h, true
}

// ownCare is how posts of several days are read that all tell of somebody treated.
var ownCare = reading.Scene{Care: reading.CareYes}

// personalFacts are age, work, family, place and event.
const personalFacts factSet = 1<<0 | 1<<1 | 1<<2 | 1<<3 | 1<<5

// soon is an example of posts two days apart.
func soon(texts ...string) audit.Example { return apart(2, texts...) }

// apart is an example of posts so many days apart.
func apart(days int, texts ...string) audit.Example { return series(24*days, posts(texts...)...) }

// asThread is an example of posts of one thread.
func asThread(texts ...string) audit.Example {
	of := posts(texts...)
	for i := range of {
		of[i].Item.Post.Thread = "t1"
	}
	return series(1, of...)
}
