package report

import (
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/social"
)

// met judges what three people wrote to a doctor on two accounts, of whom two are
// one and the same.
func met(answers ...linkage.Answer) *audit.Report {
	wrote := func(id, author, text string) social.Item {
		return social.Item{Post: &social.Post{ID: id, Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2, Thread: id, Author: social.Person{ID: author, Name: author}, Text: text}}
	}
	known := func(handle string) social.Item {
		return social.Item{Connection: &social.Connection{ID: "Wilhelmina Quillfeather-Zabrze", Handle: handle, Name: "Wilhelmina Quillfeather-Zabrze", Location: "Ennis", Bio: "Potter in Ennis, two dogs and a kiln", Relation: social.RelationFriend}}
	}
	facebook := &social.Snapshot{Account: social.Account{Provider: "facebook", ID: "me"}, Items: social.Literal(
		wrote("1", "Una Hegarty", "Doctor, did my bloods come back? You saw me in clinic on Monday"),
		wrote("2", "Wilhelmina Quillfeather-Zabrze", "Doctor, the tablets you gave me make me dizzy, should I stop?"),
		known("wilhelmina.qz"),
	)}
	mastodon := &social.Snapshot{Account: social.Account{Provider: "mastodon", Server: "m.example", ID: "1"}, Items: social.Literal(
		wrote("3", "Wilhelmina Quillfeather-Zabrze", "Doctor, is my scan result in?"),
		known("wilhelmina.qz"),
	)}
	return audit.Assessment{Rules: rules.All(), Owner: social.Owner{Name: "Moira Keane", Town: "Ennis"}, Answers: answers}.Of(facebook, mastodon)
}

func aboutPerson(r *audit.Report) []string {
	var reasons []string
	for _, f := range r.Findings {
		if slices.Contains(personRules, f.Rule.ID) {
			reasons = append(reasons, f.Evidence.Reason)
		}
	}
	return reasons
}

// The reasons for a person stand in one place, and not in the findings too.
func TestBrief(t *testing.T) {
	r := met()
	if len(r.People) != 2 || len(r.People[0].Profiles)+len(r.People[1].Profiles) != 3 {
		t.Fatalf("%d people; the set holds two, one of them on two accounts", len(r.People))
	}
	got := aboutPerson(Brief(r))
	if len(got) != 2 {
		t.Fatalf("%d findings about people", len(got))
	}
	for _, reason := range got {
		if !strings.HasPrefix(reason, "May be a patient: ") || !strings.Contains(reason, "under People") || strings.Contains(reason, "(+") {
			t.Error(reason)
		}
	}
	for _, reason := range aboutPerson(r) {
		if !strings.Contains(reason, "For it") {
			t.Errorf("the report itself was changed: %s", reason)
		}
	}
	said := Brief(met(linkage.Answer{Profiles: []string{"facebook/me/person:Una Hegarty"}, Is: linkage.IsFormer}))
	if !slices.Contains(aboutPerson(said), "You said: a former patient") {
		t.Errorf("%q", aboutPerson(said))
	}
}

// What is known of none is said once.
func TestUnknownSaidOnce(t *testing.T) {
	var people []linkage.Person
	for _, own := range []string{"town", "age", "age"} {
		people = append(people, linkage.Person{ID: "x/1/person:" + own, Band: linkage.Likely, Lacking: []string{"where you work", own}, Reasons: []linkage.Reason{{Text: "one in 30", Family: startFamily}}})
	}
	r := &audit.Report{People: people}
	if got := strings.Join(AboutPeople(r), " "); strings.Count(got, "where you work") != 1 || strings.Count(got, "one in 30") != 1 || strings.Contains(got, "town") {
		t.Error(got)
	}
	if got := PersonWhy(&people[0], 3, SaidOfAll(r)); len(got) != 1 || !strings.HasSuffix(got[0], ": town") {
		t.Errorf("%q", got)
	}
	if people = people[:1]; len(PersonWhy(&people[0], 3, SaidOfAll(&audit.Report{People: people}))) != 1 || len(people[0].Lacking) != 2 {
		t.Error("of one person all is said there")
	}
	for _, f := range formats {
		if f.file == "report.json" || f.file == "report.csv" { // a row of these has all that it needs
			continue
		}
		for _, once := range []string{"where you work", "one in 30"} {
			if n := strings.Count(render(t, f.write, r), once); n != 1 {
				t.Errorf("%s says %q %d times", f.file, once, n)
			}
		}
	}
}
