package linkage

import (
	"fmt"
	"strings"
	"testing"

	"github.com/probity-audit/probity/social"
)

// Connections in common with those who may be patients speak for no friendship.
func TestMutualsWhoMayBePatients(t *testing.T) {
	for name, tt := range map[string]struct {
		patients, answered, mutual int
		self                       bool // the one in question wrote as a patient, too
		weight                     float64
		says                       string
	}{
		"nobody is one":           {0, 0, 4, false, -1, "has 4 connections in common with you"},
		"one of four":             {1, 0, 4, false, -0.75, "1 of them may be with patients"},
		"all of them":             {4, 0, 4, false, 0, ""},
		"more than in common":     {6, 0, 2, false, 0, ""},
		"many, and a few of them": {2, 0, 40, false, -2.5, "2 of them may be"},
		"not with themselves":     {0, 0, 4, true, -1, ""},
		"friends by your word":    {3, 3, 4, false, -1, ""},
	} {
		owner := town
		col := NewCollector(&owner)
		var items []any
		by := By{AsOf: noon, Answers: []Answer{{Profiles: []string{"facebook/2/person:7"}, Is: IsPatient}}}
		by.Answers[0].Is = ""
		for i := range tt.patients {
			id := fmt.Sprintf("1%d", i)
			items = append(items, social.Connection{ID: id, Name: "Una Orr", Relation: social.RelationFriend, Location: "Ennis"},
				thread(message("You saw me in clinic on Tuesday about my results, Dr Keane", false, social.Person{ID: id}, i), "2-"+id))
			if i < tt.answered {
				by.Answers = append(by.Answers, Answer{Profiles: []string{"facebook/2/person:" + id}, Is: IsFriend})
			}
		}
		items = append(items, social.Connection{ID: "7", Name: "Zia Quill", Relation: social.RelationFriend, Mutual: &tt.mutual})
		if tt.self {
			items = append(items, thread(message("You saw me in clinic on Tuesday about my results, Dr Keane", false, social.Person{ID: "7"}, 9), "2-7"))
		}
		gather(col, onFB, items...)
		found := false
		for _, p := range col.People(by) {
			if p.Profiles[0].ID != "7" {
				if p.Answer == nil && p.Band != Likely && p.Band != Possible {
					t.Errorf("%s: %v is no likely patient", name, p.Probability)
				}
				continue
			}
			found = true
			weight, text := 0.0, strings.Join(p.Lacking, "; ")
			for _, r := range p.Reasons {
				if r.Cue == cueMutuals {
					weight, text = r.Weight, r.Text
				}
			}
			if weight != tt.weight || !strings.Contains(text, tt.says) {
				t.Errorf("%s: %v, %q", name, weight, text)
			}
			if tt.weight == 0 && !strings.Contains(text, "patients themselves") {
				t.Errorf("%s: nothing is said: %q", name, text)
			}
		}
		if !found {
			t.Errorf("%s: nobody", name)
		}
	}
}
