package appraisal_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/cmd/audit/demo"
	"github.com/probity-audit/probity/report/appraisal"
	"github.com/probity-audit/probity/social"
)

// plantedDoctor has in every field of every item something that must not be told.
func plantedDoctor() ([]*social.Snapshot, social.Owner, []string) {
	at := time.Date(2026, 3, 17, 9, 41, 0, 0, time.UTC)
	n := 0
	var planted []string
	plant := func(of string) string {
		n++
		s := fmt.Sprintf("%s Zorvath%dQuillane", of, n)
		planted = append(planted, fmt.Sprintf("Zorvath%dQuillane", n))
		return s
	}
	where := &social.Place{Name: plant("place"), Type: "poi", Country: plant("country")}
	person := func() social.Person {
		return social.Person{ID: plant("id"), Handle: plant("handle"), Name: plant("Mrs")}
	}
	posts := []string{
		"So proud of Margaret Oduya, walked out of my rehab ward today, see https://pictures.example/ward/8841",
		"NHS no 943 476 5919 still has no bed on the third floor, ring me on 07700 900123 or mail desk@thornwick.example",
		"Told the 34-year-old farrier from Thornwick on 12 March 2026 that his rare tumour is back, he wept into his cap",
		"Another idiot in bed six who cannot take a tablet, honestly these people should be charged for my time",
	}
	var items []social.Item
	items = append(items, social.Item{Profile: &social.Profile{
		Name: plant("Dr"), Handle: plant("me"), Bio: plant("GP in"), Location: plant("at"), Links: []string{"https://" + plant("link")},
		Fields: []social.Field{{Name: plant("field"), Value: plant("value")}}, Avatar: plant("avatar"), Previous: []social.Rename{{From: plant("was"), To: plant("is"), At: at}},
	}})
	for i, key := range []string{social.SettingAccount, social.SettingTwoFactor, social.SettingMessages, social.SettingAppKeyPrefix + plant("app"), social.SettingOtherPrefix + plant("channel")} {
		items = append(items, social.Item{Setting: &social.Setting{Key: key, Value: plant("value"), State: []social.State{social.StateOpen, social.StateUnknown}[i%2], Source: plant("source")}})
	}
	items = append(items, social.Item{Gap: &social.Gap{Section: plant("messages with"), Kinds: []social.Kind{social.KindMessage}, Reason: social.ReasonFailed, Detail: plant("in the file"), Count: 3}},
		social.Item{Gap: &social.Gap{Section: plant("the group"), Reason: social.ReasonLeftOut, Detail: plant("before")}})
	for i := range 6 {
		items = append(items, social.Item{Connection: &social.Connection{
			ID: plant("connection"), Relation: []social.Relation{social.RelationFriend, social.RelationFollower}[i%2], Handle: plant("them"), Name: plant("Mr"),
			Bio: plant("patient of"), Location: plant("in"), URL: "https://" + plant("url"), Since: at, Source: plant("source"),
		}})
	}
	for i, text := range posts {
		p := &social.Post{
			ID: plant("post"), Kind: social.KindPost, Mine: true, Text: text + ", " + plant("says"), Warning: plant("warning"), URL: "https://" + plant("permalink"), Published: at.AddDate(0, 0, i),
			Audience: social.AudiencePublic, Group: plant("group"), Thread: plant("thread"), Place: where, Links: []string{"https://" + plant("linked")},
			Media: []social.Media{{Type: "photo", Path: plant("path"), URL: plant("media"), Alt: plant("alt"), Text: plant("seen"), Taken: at, Place: where}},
		}
		message := &social.Post{ID: plant("message"), Kind: social.KindMessage, Author: person(), Text: "Hi doctor, you saw my mum in clinic about her leg, " + plant("it is"), Published: at,
			Audience: social.AudienceDirect, Members: 2, Thread: plant("thread"), Answers: &social.Ref{ID: plant("ref"), URL: plant("refurl"), Author: person(), Text: plant("before that they wrote this")}}
		items = append(items, social.Item{Post: p}, social.Item{Post: message})
	}
	snap := &social.Snapshot{
		Account: social.Account{Provider: "mastodon", Server: plant("server"), ID: plant("account"), Handle: plant("handle"), Name: plant("name"), URL: plant("url"), Created: at},
		Source:  social.SourceExport, Collected: at.AddDate(0, 1, 3), Withheld: "", Items: social.Literal(items...),
		Switches: []social.Switch{{Key: social.SettingAccount, Name: plant("switch"), Path: plant("path"), Want: plant("want")}, {Key: social.SettingOtherPrefix + "x", Name: plant("other"), Path: plant("way")}},
	}
	owner := social.Owner{
		Name: plant("Dr"), Title: plant("title"), Also: []string{plant("also")}, Profession: plant("profession"), Jurisdiction: "uk", Town: plant("town"), County: plant("county"),
		Workplace: plant("workplace"), Practice: plant("practice"), RegisteredSince: plant("since"), Joined: plant("joined"),
		Interests: []social.Interest{{Company: plant("company"), Relation: plant("relation")}}, Handles: map[string]string{"mastodon": plant("me")},
	}
	return []*social.Snapshot{snap}, owner, planted
}

// plantedCycle is the doctor a year on: runs, decisions, answers and removals, each with
// more of what must not be told.
func plantedCycle(snaps []*social.Snapshot, owner social.Owner) (appraisal.Cycle, []string) {
	first := audit.Assess(snaps, rules.All(), owner, nil)
	before := first.Summary()
	before.At = before.At.AddDate(-1, 0, 0)
	planted := []string{"Brackwith"}
	var past []audit.Decision
	for i, f := range first.Findings {
		verb := audit.Verbs()[i%len(audit.Verbs())]
		past = append(past, audit.Decision{Finding: f.ID, Verb: verb, Note: "Mrs Brackwith of Hollin Lane agreed on 3 April 2026", At: first.AsOf, Mark: f.Mark})
	}
	by := audit.Assessment{Rules: rules.All(), Owner: owner, Past: past, Runs: []audit.Summary{before}}
	for _, p := range first.People {
		for _, profile := range p.Profiles {
			by.Answers = append(by.Answers, linkage.Answer{Profiles: []string{profile.Key()}, Is: linkage.IsPatient, Note: "Mr Brackwith", At: first.AsOf})
		}
	}
	rep := by.Of(snaps...)
	return appraisal.Cycle{
		Report: rep, Runs: by.Runs, Past: past, Answers: by.Answers, Removed: map[string]bool{first.Findings[0].ID: true},
		From: rep.AsOf.AddDate(0, -11, 0), To: rep.AsOf, Version: "v0.9.0-0.20260412093117-abcdef012345",
	}, planted
}

func TestNothingLeaks(t *testing.T) {
	snaps, owner, planted := plantedDoctor()
	cycle, more := plantedCycle(snaps, owner)
	if n := len(cycle.Report.Findings); n < 8 {
		t.Fatalf("only %d findings: the planted doctor shows nothing", n)
	}
	planted = append(planted, more...)
	planted = append(planted, "Oduya", "9434765919", "943 476", "07700", "thornwick", "farrier", "8841", "12 March", "17 March", "2026-03", "20260412", "abcdef012345", "example.")
	demoOwner := demo.Owner()
	for _, doctor := range []struct {
		name    string
		cycle   appraisal.Cycle
		snaps   []*social.Snapshot
		owner   social.Owner
		planted []string
	}{{"planted", cycle, snaps, owner, planted}, {"demo", demoCycle("uk"), demoSnapshots(), demoOwner, nil}} {
		secrets := newSecrets(t, doctor.snaps, doctor.owner, doctor.planted)
		for _, jurisdiction := range []string{"uk", "ie", "hk"} {
			rep := *doctor.cycle.Report
			rep.Jurisdiction = jurisdiction
			doctor.cycle.Report = &rep
			doc := appraisal.Of(doctor.cycle)
			if err := appraisal.Scan(doc, searches()...); err != nil {
				t.Errorf("%s, %s: %v", doctor.name, jurisdiction, err)
			}
			for _, w := range writers {
				var b bytes.Buffer
				if err := w.write(&b, doc); err != nil {
					t.Fatal(err)
				}
				words := w.words(t, b.Bytes())
				for _, found := range append(secrets.in(words), exactDay.FindAllString(words, -1)...) {
					t.Errorf("%s, %s, %s: %q stands in it", doctor.name, jurisdiction, w.name, found)
				}
				if !strings.Contains(words, "All areas") {
					t.Errorf("%s, %s, %s: its words are not read", doctor.name, jurisdiction, w.name)
				}
			}
		}
	}
}

// secrets are what must stand in no record of a doctor.
type secrets struct {
	words []string        // anywhere
	runs  map[string]bool // of five words
}

func newSecrets(t *testing.T, snaps []*social.Snapshot, owner social.Owner, planted []string) *secrets {
	s := &secrets{words: planted, runs: map[string]bool{}}
	one := func(texts ...string) {
		for _, text := range texts {
			if len(text) >= 5 && !slices.Contains([]string{"export", "group"}, text) {
				s.words = append(s.words, text)
			}
		}
	}
	one(owner.Name, owner.Workplace, owner.Practice, owner.Town)
	one(owner.Also...)
	for _, h := range owner.Handles {
		one(h)
	}
	for _, snap := range snaps {
		one(snap.Account.ID, snap.Account.Handle, snap.Account.Name, snap.Account.URL, snap.Account.Server)
		for it, err := range snap.Items {
			if err != nil {
				t.Fatal(err)
			}
			if c := it.Connection; c != nil {
				one(c.ID, c.Handle, c.Name, c.URL)
			}
			if p := it.Profile; p != nil {
				one(p.Name, p.Handle)
				one(p.Links...)
			}
			if p := it.Post; p != nil {
				one(p.ID, p.URL, p.Author.ID, p.Author.Handle, p.Author.Name, p.Group, p.Thread)
				one(p.Links...)
			}
			body, err := json.Marshal(it) // every text of every field
			if err != nil {
				t.Fatal(err)
			}
			var any map[string]any
			if err := json.Unmarshal(body, &any); err != nil {
				t.Fatal(err)
			}
			s.texts(any)
		}
	}
	return s
}

func (s *secrets) texts(v any) {
	switch v := v.(type) {
	case string:
		ws := wordsOf(v)
		for i := range len(ws) - 4 {
			s.runs[strings.Join(ws[i:i+5], " ")] = true
		}
	case map[string]any:
		for _, e := range v {
			s.texts(e)
		}
	case []any:
		for _, e := range v {
			s.texts(e)
		}
	}
}

func wordsOf(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '\'' })
}

func (s *secrets) in(text string) []string {
	var found []string
	low := strings.ToLower(text)
	for _, w := range s.words {
		if containsWord(low, strings.ToLower(w)) {
			found = append(found, w)
		}
	}
	ws := wordsOf(text)
	for i := range len(ws) - 4 {
		if run := strings.Join(ws[i:i+5], " "); s.runs[run] {
			found = append(found, run)
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// containsWord reports whether w stands in the text and is not a part of a longer word.
func containsWord(text, w string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], w)
		if i < 0 {
			return false
		}
		i += from
		before, after := i == 0 || !letter(text[i-1]) || !letter(w[0]), i+len(w) == len(text) || !letter(text[i+len(w)]) || !letter(w[len(w)-1])
		if before && after {
			return true
		}
		from = i + 1
	}
}

func letter(b byte) bool { return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' }
