package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// friends are the people the doctor is in touch with, as their network shows them.
var friends = []string{"Aoife Kavanagh", "Bob Quartermaine", "Peig Thornbury", "Diarmuid McInerney", "Tai Man Chan", "Konstantin Papadimitrou", "Una Bystander"}

func (p *practice) export() string {
	people := make([]string, len(friends))
	for i, name := range friends {
		people[i] = fmt.Sprintf(`{"name": %q, "timestamp": %d}`, name, 1500000000+i)
	}
	return desk{p.t, p.given}.folder("facebook", map[string]string{
		"personal_information/profile_information/profile_information.json": `{"profile_v2": {"name": {"full_name": "Moira Quill"}, "username": "moira.quill", "profile_uri": "https://www.facebook.com/moira.quill"}}`,
		"connections/friends/your_friends.json":                             `{"friends_v2": [` + strings.Join(people, ", ") + `]}`,
		"your_facebook_activity/messages/inbox/aoifekavanagh_10001/message_1.json": `{"participants": [{"name": "Aoife Kavanagh"}, {"name": "Moira Quill"}], "title": "Aoife Kavanagh",
			"messages": [{"sender_name": "Aoife Kavanagh", "timestamp_ms": 1600000000000, "content": "Are my blood results back? You saw me in the clinic on Monday."}]}`,
	})
}

// onList are those on the list. The first six are friends, and but for the first
// written in another way than their network shows them; the others are strangers.
var onList = []patient{
	{given: "Aoife", family: "Kavanagh", born: [3]int{1974, 3, 9}, phone: "07700 900123", email: "aoife.k74@mailbox.example", nhs: "9998938074", street: "14 Marchmain Terrace"},
	{given: "Robert", family: "Quartermaine", born: [3]int{1960, 12, 25}, phone: "+44 7700 900456", email: "rq@mailbox.example", nhs: "9991234567", street: "3 Pollock Yard"},
	{given: "Margaret", known: "Peig", family: "Zwickenfeld", former: "Thornbury", born: [3]int{1950, 2, 1}, phone: "+353 86 555 0199", nhs: "9990001112"},
	{given: "Diarmuid", family: "Mac an Airchinnigh", born: [3]int{1981, 11, 30}, nhs: "9993334445"},
	{given: "Tai Man", known: "Ignatius", family: "Chan", born: [3]int{1955, 7, 21}, phone: "+852 5550 1234", nhs: "9995556667"},
	{given: "Konstantin", family: "Papadimitriou", born: [3]int{1968, 4, 5}, email: "kpap68@mailbox.example", nhs: "9997778889"},
	{given: "Ermintrude", family: "Featherstonehaugh", born: [3]int{1933, 10, 13}, phone: "020 7946 0958", email: "erm@mailbox.example", nhs: "9992223334", street: "Wuthering Cottage"},
	{given: "Bartholomew", family: "Xanthopoulos", born: [3]int{1999, 8, 17}, nhs: "9994445556"},
	{given: "Siobhán", family: "Ní Dhomhnaill", born: [3]int{1947, 5, 28}, phone: "091 555 017", nhs: "9996667778"},
}

func listOf(people []patient) string {
	var b strings.Builder
	b.WriteString("NHS Number,Forename,Known As,Surname,Previous Surname,Date of Birth,Address,Town,Mobile,Email,Notes\n")
	for _, q := range people {
		fmt.Fprintf(&b, "%s,%s,%s,%s,%s,%02d/%02d/%d,%s,Llanfair,%s,%s,marmalade intolerance\n", q.nhs, q.given, q.known, q.family, q.former, q.born[2], q.born[1], q.born[0], q.street, q.phone, q.email)
	}
	return b.String()
}

// TestNothingOfAListStays runs all that reads a list of patients, and then looks for
// every name, date, number and address of it, and for hashes of them, in all that
// was written or said. A friend's own spelling of their name is theirs to show.
func TestNothingOfAListStays(t *testing.T) {
	t.Parallel()
	p := newPractice(t)
	export, csv := p.export(), p.list("list.csv", listOf(onList))
	ours := searchFor(onList, friends)

	p.audit(exitDone, "", "owner", "--owner", p.list("owner.json", `{"name": "Moira Quill", "profession": "general practitioner", "catchment": 40}`))

	// Without a list, none of what is looked for is there by chance.
	p.audit(exitDone, "", "run", "--offline", export)
	before := p.audit(exitDone, "", "people", "--all", "--format", "json")
	p.audit(exitDone, "", "report", "--all")
	for _, hit := range ours.in(p.places()) {
		t.Errorf("there before: %s", hit)
	}

	encoded := p.path("out/list.probity")
	p.audit(exitDone, "", "patients", "check", csv, "--patients-permitted")
	p.audit(exitDone, "", "patients", "encode", csv, "-o", encoded, "--patients-permitted")
	p.audit(exitDone, "", "patients", "check", encoded, "--patients-permitted")
	p.audit(exitFailed, "", "patients", "encode", csv, "-o", encoded, "--patients-permitted")
	p.audit(exitDone, "", "open", "-v", export)
	for _, list := range []string{csv, encoded} {
		listed := func(stdin string, args ...string) string {
			return p.audit(exitDone, stdin, append(args, "--patients", list, "--patients-permitted")...)
		}
		p.audit(exitFailed, "", "run", "--offline", "--patients", list) // nobody said that it may be used
		listed("", "run", "--offline", export)
		name := "report-" + filepath.Base(list) + "."
		for _, format := range formats {
			listed("", "report", "-o", p.path("out/"+name+format), "--format", format, "--all")
		}
		listed("", "report", "--redact", "--format", "json")
		listed("", "people", "--all")
		listed("s\n", "people", "ask")
		after := listed("", "people", "--all", "--format", "json")
		for _, friend := range []string{"Bob Quartermaine", "Peig Thornbury", "Konstantin Papadimitrou"} {
			if strings.Contains(before, friend) || !strings.Contains(after, friend) {
				t.Errorf("%s: the list does not find %s", filepath.Base(list), friend)
			}
		}
		listed("", "people", "answer", "papadimitrou", "patient")
	}
	p.fail(export)
	p.audit(exitDone, "", "status")
	for _, hit := range ours.in(p.places()) {
		t.Errorf("left behind: %s", hit)
	}

	// Where there is no place for temporary files, none is missed.
	p.env["TMPDIR"] = p.path("nowhere")
	for _, list := range []string{csv, encoded} {
		p.audit(exitDone, "", "report", "--format", "html", "--patients", list, "--patients-permitted")
	}
	p.seen(ours)
}

// fail has lists read that are no lists, or damaged where names stand.
func (p *practice) fail(export string) {
	p.t.Helper()
	whole := listOf(onList)
	title, rows, _ := strings.Cut(whole, "\n")
	encoded, err := os.ReadFile(p.path("out/list.probity"))
	if err != nil {
		p.t.Fatal(err)
	}
	for name, content := range map[string]string{
		"cut within a quotation": whole + `9990009990,"Ermintrude,`,
		"cut within a row":       whole[:len(whole)-30] + `"`,
		"no titles":              rows,
		"titles alone":           title + "\n",
		"nothing":                "",
		"not a table":            "%PDF-1.7 Featherstonehaugh",
		"encoded and cut":        string(encoded[:len(encoded)/2]),
		"encoded and changed":    string(encoded[:len(encoded)-5]) + "XXXXX",
	} {
		list := p.list(name, content)
		p.audit(exitFailed, "", "run", "--offline", export, "--patients", list, "--patients-permitted")
		p.audit(exitFailed, "", "patients", "encode", list, "-o", p.path("out/never"), "--patients-permitted")
	}
	p.env["AUDIT_PATIENTS_PASSPHRASE"] = "another one altogether"
	p.audit(exitFailed, "", "people", "--patients", p.path("out/list.probity"), "--patients-permitted")
	p.env["AUDIT_PATIENTS_PASSPHRASE"] = listPassphrase
	if _, err := os.Stat(p.path("out/never")); err == nil {
		p.t.Error("a list that cannot be read was encoded")
	}
}

// seen plants one thing after the other, to see that the search finds each.
func (p *practice) seen(ours search) {
	p.t.Helper()
	plant := func(what, content string) {
		p.t.Helper()
		path := p.path("tmp/planted")
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			p.t.Fatal(err)
		}
		defer os.Remove(path)
		if hits := ours.in(map[string][]byte{"tmp/planted": []byte(content)}); len(hits) == 0 {
			p.t.Errorf("the search does not find %s", what)
		}
	}
	for what, content := range leaks(onList[6]) {
		plant(what, content)
	}
	p.audit(exitDone, "", "people", "answer", "aoife", "friend", "--note", "known to the Featherstonehaugh family")
	found := map[string]bool{}
	for _, hit := range ours.in(p.places()) {
		where, _, _ := strings.Cut(hit, ": ")
		found[where] = true
	}
	for _, where := range []string{"the store, opened", "the store, decrypted"} {
		if !found[where] {
			p.t.Errorf("the search does not find what is planted in %s", where)
		}
	}
	if len(found) != 2 {
		p.t.Errorf("what is in the store is found in %v", slices.Sorted(maps.Keys(found)))
	}
}
