package main

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
)

var (
	onFacebook = social.Account{Provider: "facebook", ID: "moira.quill", Handle: "moira.quill"}
	onMastodon = social.Account{Provider: "mastodon", Server: "social.example", ID: "109", Handle: "drmoira"}
)

// met is somebody with one profile.
func somebody(account social.Account, id, handle, name string, p float64) linkage.Person {
	profile := linkage.Profile{Account: account, ID: id, Handle: handle, Name: name}
	return linkage.Person{ID: profile.Key(), Name: name, Profiles: []linkage.Profile{profile}, Probability: p, Band: linkage.BandOf(p), Kind: linkage.KindPatient, Tie: linkage.TieAccepted}
}

func crowd() []linkage.Person {
	both := somebody(onFacebook, "9", "", "Zoë Placeholder", 0.9)
	both.Profiles = append(both.Profiles, linkage.Profile{Account: onMastodon, ID: "77", Handle: "zoe@elsewhere.example"})
	return []linkage.Person{
		both,
		somebody(onFacebook, "1", "", "Aoife Kavanagh", 0.85),
		somebody(onFacebook, "2", "", "Aoife Kavanagh-Byrne", 0.5),
		somebody(onMastodon, "4455667788", "", "", 0.45),
		somebody(onMastodon, "5", "bob_t@social.example", "陳大文", 0.2),
	}
}

func TestFind(t *testing.T) {
	people := crowd()
	codes := report.Codes(people)
	for typed, want := range map[string][]int{
		codes[people[3].ID]:                     {3},
		strings.ToUpper(codes[people[0].ID]):    {0},
		report.Code(people[4].ID)[:7]:           {4},
		people[1].ID:                            {1},
		"mastodon/social.example/109/person:77": {0},
		"aoife":                                 {1, 2},
		"aoife kavanagh":                        {1},
		"AOIFE  Kavanagh":                       {1},
		"kavanagh-b":                            {2},
		"zoë":                                   {0},
		"zoe":                                   {0},
		"kavanagh byrne":                        {2},
		"Zoe\u0308":                             {0},
		"@bob_t":                                {4},
		"bob_t":                                 {4},
		"陳":                                     {4},
		"445566":                                {3},
		"":                                      nil,
		" ":                                     nil,
		"@":                                     nil,
		"Nobody Nonesuch":                       nil,
		"facebook":                              {0, 1, 2},
	} {
		var got []int
		found, _ := find(people, typed)
		for _, p := range found {
			got = append(got, slices.IndexFunc(people, func(q linkage.Person) bool { return q.ID == p.ID }))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: got %v, want %v", typed, got, want)
		}
	}
}

func TestStanding(t *testing.T) {
	for word, want := range map[string]linkage.Standing{
		"1": linkage.IsPatient, "6": linkage.IsNone, "patient": linkage.IsPatient, "P": linkage.IsPatient, "fo": linkage.IsFormer, "fr": linkage.IsFriend,
		"r": linkage.IsRelative, "coll": linkage.IsColleague, "not": linkage.IsNone, "None": linkage.IsNone, "": "", "0": "", "7": "", "f": "", "x": "", "patients": "",
	} {
		if got, err := standing(word); got != want || (err == nil) != (want != "") {
			t.Errorf("%q: %q, %v", word, got, err)
		}
	}
}

func TestListPeople(t *testing.T) {
	connection := rules.All()[slices.IndexFunc(rules.All(), func(r *audit.Rule) bool { return r.Area == audit.Connection })]
	rep := &audit.Report{People: crowd(), NotChecked: []audit.NotChecked{
		{Rule: connection, Account: onMastodon, Reason: "the terms ask for care"}, {Rule: connection, Account: onMastodon, Reason: "the terms ask for care"},
		{Rule: connection, Account: onMastodon, Reason: audit.NothingToRead + "connection"},
	}}
	rep.People[0].Reasons = []linkage.Reason{{Text: "one", Weight: 4, At: []linkage.Where{{Published: time.Date(2024, 3, 1, 0, 0, 0, 0, time.UTC)}}}, {Text: "two", Weight: 1}, {Text: "three", Weight: 1}, {Text: "four", Weight: 1}, {Text: "but", Weight: -1}}
	rep.People[0].Joined = []string{"same name and town"}
	rep.People[2].Tie = linkage.TieOneWay
	rep.People = append(rep.People, somebody(onFacebook, "6", "", "Una Unrelated", 0.01), somebody(onFacebook, "7", "", "Cora Colleague", 0.6))
	rep.People[5].Answer = &linkage.Answer{Is: linkage.IsNone}
	rep.People[6].Answer = &linkage.Answer{Is: linkage.IsColleague, Note: "same ward"}
	list := func(all bool) string {
		var out bytes.Buffer
		(&app{stdout: &out}).listPeople(rep, all)
		return out.String()
	}
	short := list(false)
	lacks(t, short, "Of 5 people who stand out, about 3 may be patients or close to one: 2 likely, 2 possible,\n1 less likely.", "Of these you said how they stand to you:",
		"  Zoë Placeholder\n", "may be a patient: likely (0.90)", "For: one (strong; March 2024)", "For: three (fair)\n      1 more reason\n", "Against: but (fair)", "held to be one person: same name and town",
		"only worth knowing", "somebody whose name is not known here", "you said: a colleague: same ward", "1 less likely than these, and 1 of whom you said",
		"Not looked at in full (mastodon/drmoira@social.example): The terms ask for care", "'audit people ask'")
	if strings.Count(short, "Not looked at") != 1 || strings.Contains(short, "Una") || strings.Contains(short, "陳") || strings.Index(short, "Cora") < strings.Index(short, "4455667788") {
		t.Errorf("more is listed than asked for, or in another order:\n%s", short)
	}
	lacks(t, list(true), "Una Unrelated", "you said: none of these", "陳大文")
}

func TestAsOffered(t *testing.T) {
	for line, want := range map[string]string{
		"former patient since May": "former since May", "A Friend from before": "friend", "none of these": "not", "patient": "patient", "patients": "patients", "friend of Ann": "friend of Ann",
		"the relative of a patient": "relative", "6": "6", "": "",
	} {
		if got := asOffered(line); got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

// Where nothing was read, nobody is said to have been answered about.
func TestAskAboutNobody(t *testing.T) {
	var out bytes.Buffer
	if err := (&app{stdout: &out, stderr: io.Discard}).askPeople(t.Context(), nil, &audit.Report{}, false); err != nil {
		t.Fatal(err)
	}
	lacks(t, out.String(), "No connections or messages were looked at")
}

// What a network calls somebody may be made for a terminal to obey.
func TestPeopleAreTame(t *testing.T) {
	p := somebody(onFacebook, "1", "\x1b[2Jhandle", "\x1b[31mRed\u202e", 0.9)
	p.Reasons = []linkage.Reason{{Text: "\x1b]0;owned\x07", Weight: 1}}
	p.Answer = &linkage.Answer{Is: linkage.IsFriend, Note: "\x1b[1m"}
	var out bytes.Buffer
	a := &app{stdout: &out, stderr: io.Discard}
	a.listPeople(&audit.Report{People: []linkage.Person{p}}, true)
	if strings.ContainsAny(out.String(), "\x1b\x07\u202e") {
		t.Errorf("%q", out.String())
	}
}
