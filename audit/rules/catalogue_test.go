package rules

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// judge applies one rule to items of one account.
func judge(r *audit.Rule, owner social.Owner, items ...social.Item) *audit.Report {
	s := &social.Snapshot{Account: social.Account{Provider: "example", ID: "1"}, Collected: exampleTime, Items: social.Literal(items...)}
	return audit.Assess([]*social.Snapshot{s}, []*audit.Rule{r}, owner, nil)
}

func itemsOf(e audit.Example) []social.Item { return append(e.Before, e.Item) }

// A public account weighs more where it is nobody's professional page.
func TestSettingPublicPersonal(t *testing.T) {
	for bioText, want := range map[string]audit.Severity{"hills and dogs": audit.Medium, "GP in Wrexham": audit.Low} {
		rep := judge(settingPublicDefault(), social.Owner{}, bio("Nia Evans", bioText).Item, setting(social.SettingAccount, "public", social.StateOpen).Item)
		if len(rep.Findings) != 1 || rep.Findings[0].Severity != want {
			t.Errorf("%s: %+v, want %v", bioText, rep.Findings, want)
		}
	}
}

// What a network does not say is not checked, never clean.
func TestNotCheckedReasons(t *testing.T) {
	other := setting(social.SettingActivity, "on", social.StateOpen).Item
	friend := social.Item{Connection: &social.Connection{ID: "7", Relation: social.RelationFriend}}
	unknown := inOpenGroup("Cases", 1, "Any thoughts? 41F, lawyer, LFTs 900 since her honeymoon")
	unknown.Item.Post.Members = 0
	for _, tt := range []struct {
		rule  *audit.Rule
		items []social.Item
		want  string
	}{
		{settingOldPosts(), []social.Item{other}, "who may see new posts"},
		{settingTagReview(), []social.Item{other}, "how this is set"},
		{settingAccountSecurity(), []social.Item{setting(social.SettingTwoFactor, "on", social.StateClosed).Item}, "on which devices"},
		{settingGroupVisibility(), []social.Item{unknown.Item}, "how many members"},
		{searchHistoryPatient(), nil, "search history yourself"},
		{connectionDoctorInitiated(), []social.Item{friend}, "who asked first"},
		{roleMismatch(), []social.Item{bio("Dr Nia Evans", "Consultant").Item}, "what grade you hold"},
		{locationRoutine(), nil, audit.NothingToRead},
	} {
		rep := judge(tt.rule, social.Owner{}, tt.items...)
		if len(rep.NotChecked) == 0 || !strings.Contains(rep.NotChecked[len(rep.NotChecked)-1].Reason, tt.want) && !strings.Contains(rep.NotChecked[0].Reason, tt.want) {
			t.Errorf("%s: %v, want %q", tt.rule.ID, rep.NotChecked, tt.want)
		}
		if len(rep.Findings) != 0 {
			t.Errorf("%s: %v", tt.rule.ID, rep.Findings)
		}
	}
}

// One text is reported once: a single message by the rule on what it says, several
// of a conversation by that and once as a whole.
func TestOffensiveConversation(t *testing.T) {
	e := chat("Another malingerer in clinic, he wants a sick note and a taxi 🙄", ">lol", "Women on the rota, hormones and sick notes. Never hire one.")
	rep := judge(dmOffensiveContent(), social.Owner{}, itemsOf(e)...)
	if len(rep.Findings) != 1 {
		t.Fatalf("got %d findings", len(rep.Findings))
	}
	f := rep.Findings[0]
	if f.Item.ID != "conversation:t1" || f.Item.Group != "Mess" || f.Severity != audit.High || !f.Item.Mine {
		t.Errorf("item %+v, severity %v", f.Item, f.Severity)
	}
	if want := "2 of your messages in one conversation may offend; hostility to a group of people: 1; scorn for patients: 1"; f.Evidence.Reason != want {
		t.Errorf("reason %q", f.Evidence.Reason)
	}
	if n := strings.Count(f.Evidence.Text, "18 June 2024: "); n != 2 || strings.Contains(f.Evidence.Text, "lol") {
		t.Errorf("text %q", f.Evidence.Text)
	}
}

// A person is a patient or somebody close to one, not both.
func TestPatientOrRelative(t *testing.T) {
	for text, want := range map[string]string{
		"thanks for seeing my dad so quickly, is his scan back yet?": "connection-patient-relative",
		"did my bloods come back doc":                                "connection-likely-patient",
	} {
		var got []string
		for _, r := range []*audit.Rule{connectionLikelyPatient(), connectionPatientRelative()} {
			for _, f := range judge(r, social.Owner{}, received(text).Item).Findings {
				got = append(got, f.Rule.ID)
			}
		}
		if diff := cmp.Diff([]string{want}, got); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}

func TestConnectedBefore(t *testing.T) {
	e := connected(social.RelationFriend, "owner", 3000, "did my bloods come back doc")
	rep := judge(connectionDoctorInitiated(), social.Owner{}, itemsOf(e)...)
	if len(rep.Findings) != 1 || rep.Findings[0].Severity != audit.Low || rep.Findings[0].Item.ID != "friend:7" {
		t.Errorf("an old friend: %+v", rep.Findings)
	}
}

func TestStandingOf(t *testing.T) {
	for profession, want := range map[string]standing{
		"": standingUnknown, "beekeeper": standingUnknown, "medical student": student, "FY2 doctor": inTraining, "core trainee in surgery": inTraining, "specialty registrar": inTraining,
		"resident doctor": inTraining, "general practitioner": generalist, "GP": generalist, "GP trainee": inTraining, "consultant dermatologist": specialist, "vascular surgeon": specialist,
	} {
		if got := standingOf(profession); got != want {
			t.Errorf("%q: %d, want %d", profession, got, want)
		}
	}
}

// Five days at one hour are a routine, over midnight and a change of clocks too.
func TestRoutine(t *testing.T) {
	day := func(n, hour, minute int) time.Time {
		return time.Date(2024, 3, 1, hour, minute, 0, 0, time.UTC).AddDate(0, 0, n)
	}
	for name, tt := range map[string]struct {
		times []time.Time
		want  int
	}{
		"midnight":     {[]time.Time{day(0, 23, 50), day(5, 0, 10), day(9, 23, 55), day(14, 0, 20), day(20, 23, 40)}, 5},
		"clocks":       {[]time.Time{day(0, 7, 10), day(10, 7, 15), day(31, 6, 10), day(40, 6, 12), day(50, 6, 14)}, 5},
		"all one stay": {[]time.Time{day(0, 7, 10), day(1, 7, 10), day(2, 7, 10), day(3, 7, 10), day(4, 7, 10)}, 0},
		"one day":      {[]time.Time{day(0, 7, 0), day(0, 7, 5), day(0, 7, 10), day(0, 7, 15), day(30, 7, 0)}, 0},
	} {
		var posts []audit.Noted
		for _, at := range tt.times {
			posts = append(posts, audit.Noted{Item: audit.ItemRef{Published: at}})
		}
		if got, _ := routine(posts); got != tt.want {
			t.Errorf("%s: %d days, want %d", name, got, tt.want)
		}
	}
}
