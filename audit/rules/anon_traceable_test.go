package rules

import (
	"strings"
	"testing"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// judgeAll judges one rule over several accounts, each of a profile and posts.
func judgeAll(r *audit.Rule, owner social.Owner, of ...[]social.Item) *audit.Report {
	var snaps []*social.Snapshot
	for i, items := range of {
		a := social.Account{Provider: []string{"x", "mastodon", "reddit"}[i], ID: "1", Handle: items[0].Profile.Handle}
		snaps = append(snaps, &social.Snapshot{Account: a, Collected: exampleTime, Items: social.Literal(items...)})
	}
	return audit.Assess(snaps, []*audit.Rule{r}, owner, nil)
}

func profiled(name, handle, bio string, texts ...string) []social.Item {
	items := []social.Item{{Profile: &social.Profile{Name: name, Handle: handle, Bio: bio}}}
	for _, e := range posts(texts...) {
		items = append(items, e.Item)
	}
	return items
}

func TestTraced(t *testing.T) {
	nia := social.Owner{Name: "Nia Evans", Profession: "general practitioner", Town: "Oswestry", Practice: "Cambrian Surgery"}
	named := profiled("Dr Nia Evans", "nightowl_medic", "GP and bassoonist")
	for name, tt := range map[string]struct {
		account []social.Item
		want    audit.Severity
		found   int
		says    []string
	}{
		"handle and hobby":       {profiled("Moon", "nightowlmedic", "GP. Bassoonist by night"), audit.Low, 1, []string{"@nightowl_medic on x", "bassoonist", "take out of it: the handle"}},
		"no word of being one":   {profiled("Moon", "nightowlmedic", "Bassoonist by night"), audit.Info, 1, []string{"bassoonist"}},
		"a doctor like another":  {profiled("Moon", "moon88", "GP. Tea"), 0, 0, nil},
		"what the posts add":     {profiled("Moon", "moon88", "GP. Tea", "Cambrian Surgery has a leak", "Off to Cambrian Surgery", "Oswestry in the rain", "Oswestry in the sun"), audit.Low, 1, []string{"2 posts name where you work", "your specialty"}},
		"said of the profile":    {profiled("Moon", "moon88", "GP at Cambrian Surgery, Oswestry"), audit.Low, 1, []string{"the profile gives no name"}},
		"the name is there":      {profiled("Nia Evans", "nightowlmedic", "GP. Bassoonist by night"), 0, 0, nil},
		"a parody with the name": {profiled("Parody Surgery", "nightowlmedic2", "Parody. Bassoonist GP"), 0, 0, nil},
	} {
		t.Run(name, func(t *testing.T) {
			rep := judgeAll(anonTraceable(), nia, named, tt.account)
			if len(rep.Findings) != tt.found {
				t.Fatalf("%+v", rep.Findings)
			}
			for _, f := range rep.Findings {
				for _, words := range tt.says {
					if !strings.Contains(f.Evidence.Reason, words) {
						t.Errorf("%q says nothing of %q", f.Evidence.Reason, words)
					}
				}
				if f.Severity != tt.want || f.Account.Provider != "mastodon" {
					t.Errorf("%v at %s", f.Severity, f.Account.Provider)
				}
			}
		})
	}
}
