package removal_test

import (
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/removal"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

var (
	me  = social.Account{Provider: "mastodon", Server: "a.example", ID: "me", Handle: "me@a.example"}
	day = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
)

// found is a finding in the owner's post, decided on in this way.
func found(rule, post string, verb audit.Verb) audit.Finding {
	f := audit.Finding{
		ID: audit.Fingerprint(rule, me.Key(), post), Rule: &audit.Rule{ID: rule, Title: rule, Advice: "Look again."}, Account: me,
		Item: audit.ItemRef{Kind: social.KindPost, ID: post, Mine: true, Published: day},
	}
	if verb != "" {
		f.Decision = &audit.Decision{Finding: f.ID, Verb: verb, At: day}
	}
	return f
}

func with(f audit.Finding, change func(*audit.Finding)) audit.Finding {
	change(&f)
	return f
}

func canAll(social.Account, social.Kind, string) (bool, string) { return true, "" }

func TestMake(t *testing.T) {
	deleted := func(change func(*audit.Finding)) []audit.Finding {
		return []audit.Finding{with(found("r", "1", audit.Delete), change)}
	}
	kept := func(state string, tries int) []store.Removal {
		return []store.Removal{{Account: me.Key(), Item: "1", State: state, Tries: tries, Why: "why"}}
	}
	same := func(*audit.Finding) {}
	for name, test := range map[string]struct {
		findings []audit.Finding
		kept     []store.Removal
		can      removal.Can
		way      removal.Way
		why      string
		none     bool
	}{
		"by the interface":                    {findings: deleted(same), way: removal.Interface},
		"an app is needed":                    {findings: deleted(same), can: func(social.Account, social.Kind, string) (bool, string) { return false, "needs an app" }, way: removal.Hand, why: "needs an app"},
		"a second finding":                    {findings: []audit.Finding{found("r", "1", audit.Delete), found("s", "1", "")}, way: removal.Interface},
		"and a false alarm":                   {findings: []audit.Finding{found("r", "1", audit.Delete), found("s", "1", audit.Hide)}, way: removal.Interface},
		"but to keep":                         {findings: []audit.Finding{found("r", "1", audit.Delete), found("s", "1", audit.Keep)}, way: removal.Left, why: "decided to keep"},
		"but on advice":                       {findings: []audit.Finding{found("r", "1", audit.Delete), found("s", "1", audit.Advice)}, way: removal.Left, why: "take advice"},
		"but with consent":                    {findings: []audit.Finding{found("r", "1", audit.Delete), found("s", "1", audit.Consent)}, way: removal.Left, why: "consent on file"},
		"hidden, not yet advised":             {findings: []audit.Finding{found("r", "1", audit.Hide), found("s", "1", audit.Advice)}, way: removal.Left, why: "take advice"},
		"hidden":                              {findings: []audit.Finding{found("r", "1", audit.Hide), found("s", "1", audit.Keep)}, way: removal.Change},
		"edited by hand":                      {findings: []audit.Finding{found("r", "1", audit.Edit)}, way: removal.Change},
		"kept":                                {findings: []audit.Finding{found("r", "1", audit.Keep)}, none: true},
		"undecided":                           {findings: []audit.Finding{found("r", "1", "")}, none: true},
		"edited since":                        {findings: deleted(func(f *audit.Finding) { f.Earlier, f.Decision = f.Decision, nil }), way: removal.Left, why: "edited since"},
		"for whatever stands there":           {findings: deleted(func(f *audit.Finding) { f.Mark = "words" }), way: removal.Left, why: "not known which words"},
		"several posts, of which this is one": {findings: deleted(func(f *audit.Finding) { f.Evidence.Text = "One. Two." }), way: removal.Hand, why: "several together"},
		"several posts, and this by itself":   {findings: []audit.Finding{found("r", "1", audit.Delete), with(found("s", "1", audit.Delete), func(f *audit.Finding) { f.Evidence.Text = "One. Two." })}, way: removal.Interface},
		"a conversation": {findings: deleted(func(f *audit.Finding) {
			f.Item.Kind, f.Item.ID, f.Item.Several = social.KindMessage, "conversation:1", true
		}), way: removal.Hand, why: "look at each"},
		"somebody else's":          {findings: deleted(func(f *audit.Finding) { f.Item.Mine = false }), way: removal.Left, why: "somebody else"},
		"a like":                   {findings: deleted(func(f *audit.Finding) { f.Item.Kind = social.KindLike }), way: removal.Hand},
		"a connection":             {findings: deleted(func(f *audit.Finding) { f.Item.Kind, f.Item.Mine = social.KindConnection, false }), way: removal.Hand},
		"a setting":                {findings: deleted(func(f *audit.Finding) { f.Item.Kind, f.Item.Mine = social.KindSetting, false }), way: removal.Hand},
		"deleted there long ago":   {findings: deleted(func(f *audit.Finding) { f.Item.Deleted = day }), way: removal.Done},
		"removed":                  {findings: deleted(same), kept: kept(removal.Removed, 1), way: removal.Done},
		"gone":                     {findings: deleted(same), kept: kept(removal.Gone, 0), way: removal.Done},
		"failed":                   {findings: deleted(same), kept: kept(removal.Failed, 2), way: removal.Interface},
		"no answer":                {findings: deleted(same), kept: kept(removal.Copied, 1), way: removal.Interface},
		"by hand, and now an app":  {findings: deleted(same), kept: kept(removal.ByHand, 0), way: removal.Interface},
		"removed and there again":  {findings: deleted(same), kept: kept(removal.ByHand, 1), way: removal.Hand, why: "why"},
		"another account's record": {findings: deleted(same), kept: []store.Removal{{Account: "x/2", Item: "1", State: removal.Removed}}, way: removal.Interface},
	} {
		t.Run(name, func(t *testing.T) {
			if test.can == nil {
				test.can = canAll
			}
			rep := &audit.Report{Accounts: []audit.AccountSummary{{Account: me}}, Findings: test.findings}
			plan := removal.Make(rep, test.kept, test.can)
			if test.none {
				if len(plan) > 0 {
					t.Fatalf("planned: %+v", plan[0])
				}
				return
			}
			if len(plan) != 1 {
				t.Fatalf("%d planned, want 1", len(plan))
			}
			if p := plan[0]; p.Way != test.way || !strings.Contains(strings.ToLower(p.Why), test.why) || test.why == "" && p.Why != "" || p.Steps() == "" {
				t.Errorf("way %d because %q, want %d because %q; steps %q", p.Way, p.Why, test.way, test.why, p.Steps())
			}
		})
	}
}

// TestSteps has for every network the way to delete, edit and hide.
func TestSteps(t *testing.T) {
	for _, p := range providers.All() {
		a := social.Account{Provider: p.Name(), ID: "1"}
		if removal.Keeps(p.Name()) == "" {
			t.Errorf("%s: nothing is said of what it keeps", p.Name())
		}
		for _, verb := range []audit.Verb{audit.Delete, audit.Edit, audit.Hide} {
			f := found("r", "1", verb)
			post := removal.Post{Account: a, Item: f.Item, Verb: verb, Findings: []*audit.Finding{&f}}
			if s := post.Steps(); s == "" || strings.HasSuffix(s, "there") || strings.HasSuffix(s, ".") {
				t.Errorf("%s, %s: %q", p.Name(), verb, s)
			}
		}
	}
}
