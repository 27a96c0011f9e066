package report

import (
	"strings"
	"time"

	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

// Names that try to get out of where they are shown.
const (
	nameMarkup  = "Eithne <script>alert(3)</script> O'Shea"
	nameFormula = "=cmd|'/c calc'!A1"
	nameLong    = "Muirgheasanbeanuasalniamhmacgiollaphadraigofglenbeighandcahersiveen"
	nameTurned  = "Aoife \u202eyrreB\u202c \x1b[31mKinsella\x1b[0m"
)

func fixturePeople(x, m social.Account) []linkage.Person {
	mutual := 14
	wrote := func(account social.Account, id string, t time.Time) linkage.Where {
		return linkage.Where{Account: account.Key(), Kind: social.KindMessage, ID: id, Published: t}
	}
	people := []linkage.Person{
		{ // one person on two networks, with a list at hand
			Name: nameTurned,
			Profiles: []linkage.Profile{
				{Account: m, ID: "4411", Handle: "aoife_kw84@elsewhere.example", Name: nameTurned, Bio: "Kilworth", Location: "Kilworth", URL: "https://elsewhere.example/@aoife_kw84", Relations: []social.Relation{social.RelationFollower}, Since: date(2025, 2, 1), Initiated: "them"},
				{Account: x, ID: "7001", Handle: "aoifekin", Name: "Aoife Kinsella", Relations: []social.Relation{social.RelationCorrespondent, social.RelationFollower, social.RelationFollowing}, Mutual: new(int), Received: 12, Sent: 3, First: date(2019, 3, 3), Last: date(2021, 8, 9)},
			},
			Joined: []string{"the same given name and surname", "the handles share “aoife”"}, Tie: linkage.TieAccepted, Probability: 0.964, Band: linkage.Likely, Kind: linkage.KindPatient,
			Reasons: []linkage.Reason{
				{Cue: "refers-to-care", Family: "care", Text: "they wrote of care that you gave them", Weight: 4, At: []linkage.Where{wrote(x, "dm-71", date(2019, 3, 3)), wrote(x, "dm-75", date(2020, 1, 19))}},
				{Cue: "before", Family: startFamily, Text: "of those of whom nothing is known, about one in 11 is taken to be a patient", Weight: -2.4},
				{Cue: "list-name-town", Family: "list", Text: "the name and the town fit one entry of your list, the given name in another form", Weight: 3.2},
				{Cue: "place", Family: "place", Text: "their place is the town of your practice", Weight: 0.8},
				{Cue: "no-mutual", Family: "place", Text: "you have no connection in common", Weight: 0},
				{Cue: "health-words", Family: "colleague", Text: "their profile has the word “nurse”", Weight: -1.25},
			},
			Lacking: []string{"who asked first, on x", "date of birth"},
		},
		{ // close to a patient; a markup name; a shell's signs in the ID
			Name:     nameMarkup,
			Profiles: []linkage.Profile{{Account: x, Handle: "", Name: nameMarkup, Relations: []social.Relation{social.RelationFriend}, Mutual: &mutual, Received: 1}},
			Tie:      linkage.TieAccepted, Probability: 0.52, Band: linkage.Possible, Kind: linkage.KindRelative,
			Reasons: []linkage.Reason{
				{Cue: "thanks-for-relative", Family: "care", Text: "they thanked you for the care of “my mam Concepta”", Weight: 3, At: []linkage.Where{wrote(x, "dm-90", date(2022, 5, 6))}},
				{Cue: "mutual", Family: "mutual", Text: "you have 14 connections in common", Weight: -2.5},
			},
			Lacking: []string{"place"},
		},
		{ // a follower of a public page, with a formula for a name
			Name:     nameFormula,
			Profiles: []linkage.Profile{{Account: m, ID: "4500", Handle: "calc@evil.example", Name: nameFormula, Relations: []social.Relation{social.RelationFollower}}},
			Tie:      linkage.TieOneWay, Probability: 0.41, Band: linkage.Possible, Kind: linkage.KindPatient,
			Reasons: []linkage.Reason{{Cue: "review", Family: "care", Text: "a review of your practice bears the same name", Weight: 3.5}},
		},
		{ // whatever can be long is
			Name:     strings.Repeat(nameLong, 4),
			Profiles: []linkage.Profile{{Account: m, ID: strings.Repeat("9", 90), Handle: nameLong + "@" + nameLong + ".example", Name: strings.Repeat(nameLong, 4), Relations: []social.Relation{social.RelationRequest, social.RelationGroupMember}, Initiated: "owner"}},
			Tie:      linkage.TieAccepted, Probability: 0.43, Band: linkage.Possible, Kind: linkage.KindRelative,
			Reasons: []linkage.Reason{{Cue: "same-surname", Family: "family", Text: "the surname “" + strings.Repeat(nameLong, 3) + "”", Weight: 1.2}},
			Lacking: []string{nameLong + nameLong},
		},
		{
			Name:     "Tadhg Moriarty",
			Profiles: []linkage.Profile{{Account: m, ID: "4600", Handle: "tadhgm", Name: "Tadhg Moriarty", Relations: []social.Relation{social.RelationFollower}}},
			Tie:      linkage.TieOneWay, Probability: 0.22, Band: linkage.Folded, Kind: linkage.KindPatient,
			Reasons: []linkage.Reason{{Cue: "place", Family: "place", Text: "their place is the town of your practice", Weight: 1.5}},
		},
		{ // answered
			Name:     "Fidelma Roche",
			Profiles: []linkage.Profile{{Account: x, ID: "7100", Handle: "fidelma_r", Name: "Fidelma Roche", Relations: []social.Relation{social.RelationFollower, social.RelationFollowing}}},
			Tie:      linkage.TieAccepted, Probability: 0.97, Band: linkage.Likely, Kind: linkage.KindPatient,
			Reasons: []linkage.Reason{{Cue: "refers-to-care", Family: "care", Text: "they wrote of care that you gave them", Weight: 4}},
			Answer:  &linkage.Answer{Profiles: []string{"x/12345/person:7100"}, Is: linkage.IsFriend, Note: "+from school in Youghal", At: date(2026, 4, 2)},
		},
		{ // a page of which the doctor said that it is nobody
			Name:     "Glanworth Hurling Club",
			Profiles: []linkage.Profile{{Account: x, ID: "7200", Handle: "glanworthhc", Name: "Glanworth Hurling Club", Relations: []social.Relation{social.RelationFollowing}, Page: true}},
			Tie:      linkage.TieOneWay, Probability: 0.001, Kind: linkage.KindPatient,
			Answer: &linkage.Answer{Profiles: []string{"x/12345/person:7200"}, Is: linkage.IsNone},
		},
	}
	for i := range people {
		people[i].ID = linkage.PersonID(people[i].Profiles)
	}
	return people
}

const (
	storyFirst  = "Strange night on call. A tram driver of 34 came in after the \x1b[1mcrash\x1b[0m at Rathcormac, <b>never</b> seen such calm"
	storySecond = "=Update on my tram driver: her twin brother sat with her all week. She said “I heard the rails sing”. Walked out on Friday!"
)

// fact finds the words of a fact in a chapter.
func fact(post int, text string, kind disclosure.Kind, value, words string, share float64, basis string) disclosure.Fact {
	s := span(text, words)
	return disclosure.Fact{Kind: kind, Value: value, Words: words, From: s.From, To: s.To, Post: post, Share: share, Basis: basis}
}

func fixtureStories(x, m social.Account) []disclosure.Story {
	age := fact(0, storyFirst, disclosure.Age, "34", "34", 1.0/80, "about 1 in 80 is of that age")
	work := fact(0, storyFirst, disclosure.Occupation, "tram driver", "tram driver", 0.0002, "about 1 in 5,000 at work")
	event := fact(0, storyFirst, disclosure.Event, "crash", "crash", 1.0/400, "about 1 in 400 of those who attend that night")
	place := fact(0, storyFirst, disclosure.PlaceFact, "Rathcormac", "Rathcormac", 0, "")
	again := fact(1, storySecond, disclosure.Occupation, "tram driver", "tram driver", 0.0002, "about 1 in 5,000 at work")
	twin := fact(1, storySecond, disclosure.Feature, "twin", "twin brother", 0.03, "about 3 in 100 births")
	said := fact(1, storySecond, disclosure.Quotation, "i heard the rails sing", "I heard the rails sing", 0, "")
	workplace := disclosure.Fact{Kind: disclosure.PlaceFact, Value: "St Finbarr's, Cork", Post: -1, Basis: "your profile names the hospital"}
	at := func(a social.Account, id string, t time.Time, words string, facts ...disclosure.Fact) disclosure.Chapter {
		return disclosure.Chapter{Account: a, Kind: social.KindPost, ID: id, URL: "https://x.example/" + id, Audience: social.AudiencePublic, Published: t, Words: words, Facts: facts, Weight: disclosure.Sure}
	}
	single := "Delivered triplets last Tuesday, all three of them redheads"
	triplets := fact(0, single, disclosure.Feature, "triplets", "triplets", 1.0/6000, "about 1 in 6,000 births")
	first := at(x, "s1", date(2023, 10, 3), storyFirst, age, work, event, place)
	first.Copies = []disclosure.Chapter{at(m, "s9", date(2023, 10, 4), storyFirst)}
	days := disclosure.Fact{Kind: disclosure.Date, Value: "2023-09-03/2023-10-14", Post: -1, Basis: "the days on which it was published, and the weeks before"}
	return []disclosure.Story{
		{
			ID: x.Key() + "/s1",
			Chapters: []disclosure.Chapter{
				first,
				at(m, "s2", date(2023, 10, 14), storySecond, again, twin, said),
			},
			Links: []disclosure.Link{{From: 0, To: 1, Why: "both speak of a tram driver, eleven days apart"}},
			Facts: []disclosure.Fact{age, work, event, place, twin, said, workplace, days},
			K:     2.6666, Band: disclosure.Unique,
			Readers: []disclosure.Reader{
				{Who: "the patient", Band: disclosure.Unique, Why: "It quotes what the patient said, with the event"},
				{Who: "people who know them", Band: disclosure.Unique, K: 0.2, Why: "They know of the crash at Rathcormac and of the tram driver's twin"},
				{Who: "a stranger", Band: disclosure.Few, K: 2.6666, Why: "Newspapers name those who were in a crash"},
			},
			Remove: []disclosure.Removal{
				{Post: 0, Facts: []disclosure.Fact{event, place}, K: 7.4, Band: disclosure.Some},
				{Post: 1, K: 1234, Band: disclosure.Crowd},
			},
		},
		{
			ID: m.Key() + "/s3", Chapters: []disclosure.Chapter{at(m, "s3", date(2024, 6, 6), single, triplets)}, Facts: []disclosure.Fact{triplets}, K: 0.013, Band: disclosure.Unique,
			Readers: []disclosure.Reader{{Who: "a stranger", Band: disclosure.Unique, K: 0.013}, {Who: "the patient", Band: disclosure.Crowd}},
		},
	}
}

// privatePeople is what of the people and stories of the fixture could lead to
// somebody: every name, handle, identifier and place, and words of every text.
func privatePeople() []string {
	return strings.Fields("Aoife aoife Kinsella yrreB Eithne Shea Concepta calc evil Tadhg Moriarty tadhgm Fidelma Roche fidelma_r Youghal Glanworth glanworthhc Kilworth kw84 elsewhere.example " +
		"Muirgheasan muirgheasan 9999999 4411 7001 4500 4600 7100 7200 dm-71 dm-75 dm-90 Rathcormac Finbarr Cork tram driver crash twin rails triplets 0.43 redheads attend births hospital nurse school " +
		"s1 s2 s3 s9 2.7 0.964 0.96 0.52 0.41 1,234 1200 1234")
}
