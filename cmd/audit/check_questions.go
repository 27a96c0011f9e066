package main

import (
	"fmt"
	"slices"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// question is one to ask oneself before posting.
type question struct {
	asks   string
	areas  []audit.Area // that call for it; none: it is always asked
	chosen bool         // words for readers whom the writer chose call for it, too
}

// questions is the checklist: what several bodies advise doctors to ask themselves,
// in this project's words.
var questions = []question{
	{asks: "Would you say it aloud to your patients, their families, your colleagues and your chief?"},
	{asks: "Could anybody, or somebody close to them, recognise a person - with what else you posted, and with what is known of where you work?",
		areas: []audit.Area{audit.PatientIdentifier, audit.PatientStory, audit.PatientMention, audit.PatientDisrespect, audit.WorkplaceMedia, audit.Location, audit.ColleagueDisrespect}},
	{asks: "Is it yours to tell? If somebody agreed, was it to this, here, and is that noted?",
		areas: []audit.Area{audit.PatientIdentifier, audit.PatientStory, audit.PatientMention, audit.WorkplaceMedia, audit.ReviewReply}},
	{asks: "Does it say, or let anybody guess, that somebody was ever in your care?",
		areas: []audit.Area{audit.ReviewReply, audit.Connection, audit.Boundary}},
	{asks: "Does it belong in the notes, in a talk with somebody you trust, or in a channel at work instead?",
		areas: []audit.Area{audit.PatientIdentifier, audit.PatientStory, audit.PatientMention, audit.PatientDisrespect, audit.ColleagueDisrespect, audit.Allegation, audit.ClinicalAdvice}},
	{asks: "Is it fair, and what do you rest it on? Would the one it is about say that you were fair?",
		areas: []audit.Area{audit.Allegation, audit.ColleagueDisrespect, audit.PatientDisrespect, audit.Prejudice, audit.Sexualised, audit.ReviewReply}},
	{asks: "Do readers know who you are, and what you are trained in?",
		areas: []audit.Area{audit.ClinicalAdvice, audit.UnsourcedClaim, audit.NameDisclosure, audit.Advertising}},
	{asks: "Do readers know whether you, or somebody close to you, gain from it?",
		areas: []audit.Area{audit.UndisclosedInterest, audit.Advertising, audit.UnsourcedClaim}},
	{asks: "Have you given the source, and what speaks against it?",
		areas: []audit.Area{audit.UnsourcedClaim, audit.Advertising, audit.ClinicalAdvice}},
	{asks: "Do those who could read it include only the ones you mean, and could none of them pass it on?",
		areas: []audit.Area{audit.Boundary, audit.PrivacySetting, audit.Connection, audit.ImageConduct}, chosen: true},
	{asks: "Does it show where you, your family or somebody in your care are, or will be?",
		areas: []audit.Area{audit.Location, audit.WorkplaceMedia}},
	{asks: "Would you stand by it in ten years, on a front page, and before a regulator?"},
}

// printQuestions asks what fits what was found, or everything.
func (a *app) printQuestions(v answer, everything bool) {
	fmt.Fprintln(a.stdout, "Ask yourself before you post it:")
	for _, q := range questions {
		if everything || q.areas == nil || q.chosen && chosen(v) || slices.ContainsFunc(q.areas, v.touches) {
			lines := wrap(q.asks, a.columns(78), "    ")
			fmt.Fprintln(a.stdout, "  - "+lines[4:])
		}
	}
}

// chosen reports whether the draft is for readers whom its writer chose.
func chosen(v answer) bool {
	p := v.draft.Post()
	return p != nil && p.Audience != social.AudiencePublic
}

// touches reports whether anything that was found is of the area.
func (v answer) touches(area audit.Area) bool {
	return area == audit.PatientStory && v.jigsaw != nil ||
		slices.ContainsFunc(v.found, func(f audit.Finding) bool { return f.Rule.Area == area && f.Severity > audit.Info })
}
