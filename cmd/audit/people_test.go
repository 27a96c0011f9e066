package main

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/audit/rules"
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
	codes := codesOf(people)
	for typed, want := range map[string][]int{
		codes[3]:                                {3},
		strings.ToUpper(codes[0]):               {0},
		people[1].ID:                            {1},
		"mastodon/social.example/109/person:77": {0},
		"aoife":                                 {1, 2},
		"aoife kavanagh":                        {1},
		"AOIFE  Kavanagh":                       {1},
		"kavanagh-b":                            {2},
		"zoë":                                   {0},
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
		for _, p := range find(people, typed) {
			got = append(got, slices.IndexFunc(people, func(q linkage.Person) bool { return q.ID == p.ID }))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: got %v, want %v", typed, got, want)
		}
	}
}

// A code is of one person, and stays theirs when the order of the list changes.
func TestCodes(t *testing.T) {
	var people []linkage.Person
	for i := range 5000 {
		people = append(people, linkage.Person{ID: fmt.Sprint("x/1/person:", i)})
	}
	codes := codesOf(people)
	seen := map[string]bool{}
	for _, c := range codes {
		if seen[c] || len(c) < 4 || len(c) > 8 || strings.ContainsAny(c, "aeiouyl01") {
			t.Fatalf("code %q", c)
		}
		seen[c] = true
	}
	slices.Reverse(people)
	again := codesOf(people)
	slices.Reverse(again)
	if !slices.Equal(codes, again) {
		t.Error("codes change with the order")
	}
	if short := codesOf(people[:3]); len(short[0]) != 4 {
		t.Errorf("codes of a few people are %q", short)
	}
	if got := codesOf([]linkage.Person{{ID: "a"}, {ID: "a"}}); len(got[0]) != 4 {
		t.Errorf("%q", got)
	}
}

func TestStanding(t *testing.T) {
	for word, want := range map[string]linkage.Standing{
		"1": linkage.IsPatient, "6": linkage.IsNone, "patient": linkage.IsPatient, "P": linkage.IsPatient, "fo": linkage.IsFormer, "fr": linkage.IsFriend,
		"r": linkage.IsRelative, "coll": linkage.IsColleague, "not": linkage.IsNone, "": "", "0": "", "7": "", "f": "", "x": "", "patients": "",
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
		(&app{stdout: &out}).listPeople(rep, &social.Owner{ListSize: 1800}, &asking{all: all})
		return out.String()
	}
	short := list(false)
	lacks(t, short, "Of 5 people who stand out, about 3 may be patients or close to one: 2 likely, 2 possible,\n1 less likely.", "Of 2 people you said how they stand to you.", ": 4455667788, not connected",
		"  Zoë Placeholder\n", "may be a patient: likely (0.90)", "Why: one (1 Mar 2024); two; three; and 1 more", "Against: but", "Held to be one person: same name and town",
		"only worth knowing", "somebody without a name", "You said: a colleague: same ward", "1 less likely than these, and 1 of whom you said",
		"Not looked at (mastodon/drmoira@social.example): The terms ask for care", "You have not said from how many people your patients come", "'audit people ask'")
	if strings.Count(short, "Not looked at") != 1 || strings.Contains(short, "Una") || strings.Contains(short, "陳") {
		t.Errorf("more is listed than asked for:\n%s", short)
	}
	lacks(t, list(true), "Una Unrelated", "You said: none of these", "陳大文")
	if got := summary(&audit.Report{}); !strings.HasPrefix(got, "Nobody else stands out") {
		t.Error(got)
	}
}

// What a network calls somebody may be made for a terminal to obey.
func TestPeopleAreTame(t *testing.T) {
	p := somebody(onFacebook, "1", "\x1b[2Jhandle", "\x1b[31mRed\u202e", 0.9)
	p.Reasons = []linkage.Reason{{Text: "\x1b]0;owned\x07", Weight: 1}}
	p.Answer = &linkage.Answer{Is: linkage.IsFriend, Note: "\x1b[1m"}
	var out bytes.Buffer
	a := &app{stdout: &out, stderr: io.Discard}
	a.listPeople(&audit.Report{People: []linkage.Person{p}}, &social.Owner{}, &asking{all: true})
	if strings.ContainsAny(out.String(), "\x1b\x07\u202e") {
		t.Errorf("%q", out.String())
	}
}
