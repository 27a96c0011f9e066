package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/social"
)

func patientStoryMosaic() *audit.Rule {
	return &audit.Rule{
		ID:    "patient-story-mosaic",
		Area:  audit.PatientStory,
		Title: "Several posts that together show who a patient is",
		Why: "Each of these posts says little. Together they give enough about somebody who seems to have been in your care for a neighbour, a relative or a journalist to know who " +
			"it was. Guidance warns of just this: it is the sum of what is published that counts. Whether the posts are about one person, you know better.",
		Advice: "If they are about one person, consider taking out what the reason names; where an edited post keeps its history, deleting it is surer. Leave details out rather than change them. " +
			"If somebody may have recognised the patient, take advice before you delete.",
		Severity: audit.High,
		Floor:    audit.Medium,
		Clauses:  []string{"gmc-2024-18", "gmc-2013-sum", "mdu-sum", "imc9-25", "imc9-social-media", "mchk-1", "ico-linkability", "hry-indirect"},
		Needs:    own(),
		Whole: func(w *audit.Whole) {
			for i := range w.Stories {
				if s := &w.Stories[i]; s.Several() {
					first := &s.Chapters[removeFirst(s)]
					words, spans := storyText(s)
					h := mosaicHit(s)
					h.Spans = spans
					w.ReportAbout(first.Account, itemOf(first), words, h)
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

// mosaicHit says how grave a story of several posts is, what makes it so, and what
// to leave out.
func mosaicHit(s *disclosure.Story) audit.Hit {
	h := audit.Hit{Severity: mosaicSeverity(s), Confidence: 0.7}
	if soft(s) {
		h.Confidence = 0.6
	}
	accounts := accountsOf(s)
	on := ""
	if len(accounts) > 1 {
		on = " on " + inWords(accounts)
	}
	from, to := s.Chapters[0].Published.UTC(), s.Chapters[len(s.Chapters)-1].Published.UTC()
	h.Reason = fmt.Sprintf("%d posts%s from %s to %s seem to tell of one person, with %s; %s; %s", len(s.Chapters), on, from.Format("2 January 2006"), to.Format("2 January 2006"),
		inWords(kindsOf(s.Told())), fewWords(s), leaveOut(s))
	return h
}

// soft reports whether a link only may be one.
func soft(s *disclosure.Story) bool {
	return slices.ContainsFunc(s.Links, func(l disclosure.Link) bool { return l.Soft })
}

// mosaicSeverity is by how few people fit; less where it is itself a question whether
// it is one person, and where all was told to a closed circle.
func mosaicSeverity(s *disclosure.Story) audit.Severity {
	is := map[disclosure.Band]audit.Severity{disclosure.Unique: audit.High, disclosure.Few: audit.High, disclosure.Some: audit.Medium, disclosure.Group: audit.Low}[s.Band]
	if slices.ContainsFunc(s.Readers, func(r disclosure.Reader) bool {
		return r.Who == disclosure.Stranger && r.K < 1 && r.Band == disclosure.Unique
	}) {
		is = audit.Critical
	}
	open := slices.ContainsFunc(s.Chapters, func(ch disclosure.Chapter) bool {
		return ch.Audience != social.AudienceFriends && ch.Audience != social.AudienceGroup
	})
	if !open && is > audit.Medium {
		is--
	}
	return is
}

// fewWords says by whom the person could be known.
func fewWords(s *disclosure.Story) string {
	var who []string
	for _, r := range s.Readers {
		if r.Band != disclosure.Crowd {
			who = append(who, r.Who)
		}
	}
	return map[disclosure.Band]string{
		disclosure.Unique: "nobody else is expected to fit",
		disclosure.Few:    "fewer than five people are expected to fit",
		disclosure.Some:   "about ten people are expected to fit",
		disclosure.Group:  "fewer than twenty people are expected to fit",
	}[s.Band] + ", and " + inWords(who) + " could know who it is"
}

// leaveOut says what to take away: the posts by their dates, the details by their kinds.
func leaveOut(s *disclosure.Story) string {
	var what []string
	for _, r := range s.Remove {
		ch := &s.Chapters[r.Post]
		post := "the post of " + ch.Published.UTC().Format("2 January 2006")
		if len(ch.Copies) > 0 {
			post += " and its copy elsewhere"
		}
		if len(r.Facts) > 0 {
			post = inWords(kindsOf(r.Facts)) + " in " + post
		}
		what = append(what, post)
	}
	return "leaving out " + inWords(what) + " would be enough"
}

// kindsOf names the kinds of facts, each once.
func kindsOf(facts []disclosure.Fact) []string {
	var out []string
	for _, f := range facts {
		if t := "the " + f.Kind.Title(); !slices.Contains(out, t) {
			out = append(out, t)
		}
	}
	return out
}

func inWords(of []string) string {
	if len(of) < 2 {
		return strings.Join(of, "")
	}
	return strings.Join(of[:len(of)-1], ", ") + " and " + of[len(of)-1]
}

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
