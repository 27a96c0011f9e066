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

// A picture that is not in what was read is told of, where there is one to compare.
func TestUnseenPictures(t *testing.T) {
	pictured := func(items []social.Item, avatar, look string) []social.Item {
		items[0].Profile.Avatar, items[0].Profile.Look = avatar, look
		return items
	}
	nia := social.Owner{Name: "Nia Evans"}
	for name, tt := range map[string]struct {
		accounts [][]social.Item
		want     int
	}{
		"one of them":  {[][]social.Item{pictured(profiled("Nia Evans", "nia", "GP"), "media/me.jpg", "0123456789abcdef"), pictured(profiled("Moon", "moon88", "GP"), "https://pbs.example/me.jpg", "")}, 1},
		"both":         {[][]social.Item{pictured(profiled("Nia Evans", "nia", "GP"), "https://a.example/1.jpg", ""), pictured(profiled("Moon", "moon88", "GP"), "https://b.example/2.jpg", "")}, 2},
		"none to see":  {[][]social.Item{profiled("Nia Evans", "nia", "GP"), profiled("Moon", "moon88", "GP")}, 0},
		"both named":   {[][]social.Item{pictured(profiled("Nia Evans", "nia", "GP"), "https://a.example/1.jpg", ""), pictured(profiled("Nia Evans", "n88", "GP"), "https://b.example/2.jpg", "")}, 0},
		"the only one": {[][]social.Item{pictured(profiled("Moon", "moon88", "GP"), "https://b.example/2.jpg", "")}, 0},
	} {
		n := 0
		for _, c := range judgeAll(anonTraceable(), nia, tt.accounts...).NotChecked {
			if strings.Contains(c.Reason, "picture of this profile") {
				n++
			}
		}
		if n != tt.want {
			t.Errorf("%s: said of %d accounts", name, n)
		}
	}
}
