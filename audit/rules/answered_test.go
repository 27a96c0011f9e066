package rules

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
)

// answeredAbout judges an exchange by all rules, with what the owner said of the other side.
func answeredAbout(is linkage.Standing, who social.Person, turns ...string) []audit.Finding {
	account := social.Account{Provider: "example", ID: "1"}
	var items []social.Item
	for i, text := range turns {
		p := social.Post{ID: strconv.Itoa(i), Kind: social.KindMessage, Mine: true, Audience: social.AudienceDirect, Members: 2, Thread: "t1", Text: text, Published: exampleTime.Add(time.Duration(i) * time.Hour)}
		if text[0] == '>' {
			p.Text, p.Mine, p.Author = text[1:], false, who
		} else if i > 0 && turns[i-1][0] == '>' {
			p.Answers = &social.Ref{ID: strconv.Itoa(i - 1), Text: turns[i-1][1:]}
		}
		items = append(items, social.Item{Post: &p})
	}
	by := audit.Assessment{Rules: All()}
	if is != "" {
		key := (&linkage.Profile{Account: account, ID: who.ID, Handle: who.Handle, Name: who.Name}).Key()
		by.Answers = []linkage.Answer{{Profiles: []string{key}, Is: is}}
	}
	rep := by.Of(&social.Snapshot{Account: account, Collected: exampleTime, Items: social.Literal(items...)})
	var found []audit.Finding
	for _, f := range rep.Findings {
		if f.Rule.Area == audit.Boundary && f.Item.ID != "" {
			found = append(found, f)
		}
	}
	return found
}

// What the doctor said of somebody stands above what the messages read like.
func TestAnswersAreRespected(t *testing.T) {
	turns := []string{">Dr Evans, you saw me in clinic Tuesday, the tablets make me dizzy", "Stop the tablets and we'll see on Monday. You've a gorgeous smile, drink on Friday?"}
	for _, who := range []social.Person{{ID: "7", Name: "Somebody"}, {Name: "Some Body"}, {Handle: "some.body"}} {
		worst := func(is linkage.Standing) (s audit.Severity, n int) {
			found := answeredAbout(is, who, turns...)
			for _, f := range found {
				s = max(s, f.Severity)
				said := strings.Contains(f.Evidence.Reason, "but you said of this person")
				if want := is == linkage.IsNone || is == linkage.IsColleague || is == linkage.IsFriend; said != want {
					t.Errorf("%s %s: %s", is, f.Rule.ID, f.Evidence.Reason)
				} else if said && f.Severity == audit.Info && f.Confidence > 0.1 {
					t.Errorf("%s %s: still held to be likely: %v", is, f.Rule.ID, f.Confidence)
				}
			}
			return s, len(found)
		}
		grave, n := worst("")
		if grave < audit.High || n < 3 {
			t.Fatalf("%v, %d findings without an answer", grave, n)
		}
		for is, want := range map[linkage.Standing]audit.Severity{
			linkage.IsNone: audit.Info, linkage.IsColleague: audit.Info, linkage.IsFriend: audit.Medium, linkage.IsPatient: grave, linkage.IsRelative: grave, linkage.IsFormer: grave,
		} {
			if got, m := worst(is); got != want || m != n {
				t.Errorf("%+v, %s: %v of %d findings, want %v of %d", who, is, got, m, want, n)
			}
		}
	}
}

// An answer is about one person: what others write is judged as before.
func TestAnswersAreAboutOne(t *testing.T) {
	account := social.Account{Provider: "example", ID: "1"}
	const text = "Hi Dr Evans, hope you don't mind me messaging here, the wound is weeping again since Friday"
	var items []social.Item
	for _, id := range []string{"7", "8"} {
		items = append(items, social.Item{Post: &social.Post{ID: "m" + id, Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2, Thread: "t" + id, Text: text, Author: social.Person{ID: id}, Published: exampleTime}})
	}
	by := audit.Assessment{Rules: All(), Answers: []linkage.Answer{{Profiles: []string{account.Key() + "/person:7"}, Is: linkage.IsColleague}}}
	rep := by.Of(&social.Snapshot{Account: account, Collected: exampleTime, Items: social.Literal(items...)})
	for id, put := range map[string]bool{"m7": true, "m8": false} {
		i := slices.IndexFunc(rep.Findings, func(f audit.Finding) bool { return f.Rule.ID == "dm-from-patient" && f.Item.ID == id })
		if i < 0 || (rep.Findings[i].Severity == audit.Info) != put {
			t.Errorf("%s: %+v", id, rep.Findings)
		}
	}
	if about := strings.Join(report.AboutPeople(rep), " "); !strings.Contains(about, "put back by what you said") {
		t.Errorf("not counted: %s", about)
	}
}
