package audit

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

// again judges what there was, and then what there is, and compares them as a run does
// that finds the summary of the first in the store.
func again(t *testing.T, before, after *social.Snapshot, change ...func(*Assessment)) *Changes {
	t.Helper()
	by := Assessment{Rules: []*Rule{wordRule()}, Scorer: asFound{}}
	kept, err := json.Marshal(by.Of(before).Summary())
	if err != nil {
		t.Fatal(err)
	}
	var last Summary
	if err := json.Unmarshal(kept, &last); err != nil {
		t.Fatal(err)
	}
	if now := by.Of(before).Summary(); !last.Same(now) {
		t.Error("the same run is not known again")
	}
	by.Runs = []Summary{last}
	for _, f := range change {
		f(&by)
	}
	var snaps []*social.Snapshot
	if after != nil {
		snaps = append(snaps, after)
	}
	return Compare(last, by.Of(snaps...))
}

// told writes the findings that have changed, a line each.
func told(c *Changes) (lines []string) {
	for _, f := range c.Findings {
		lines = append(lines, strings.TrimSpace(fmt.Sprint(f.What, " ", f.Item.ID, " ", f.Why)))
	}
	return lines
}

func TestCompareFindings(t *testing.T) {
	one, two, three := post(social.Post{ID: "1", Text: "do not look"}), post(social.Post{ID: "2", Text: "do not look"}), post(social.Post{ID: "3", Text: "do not look"})
	edited, cleaned := post(social.Post{ID: "2", Text: "do not look there"}), post(social.Post{ID: "2", Text: "look"})
	deleted := post(social.Post{ID: "2", Text: "do not look", Deleted: asOf})
	failed := func(count int, kinds ...social.Kind) social.Item {
		return social.Item{Gap: &social.Gap{Section: "posts", Kinds: kinds, Reason: social.ReasonFailed, Count: count}}
	}
	lacking := social.Item{Gap: &social.Gap{Section: "old posts", Kinds: []social.Kind{social.KindPost}, Reason: social.ReasonNotInExport}}
	older := snapshot(one)
	older.Collected = asOf.AddDate(0, -1, 0)
	decide := func(d ...Decision) func(*Assessment) { return func(a *Assessment) { a.Past = d } }
	second := Fingerprint("word-seen", account.Key(), "2")
	for _, tt := range []struct {
		name          string
		before, after *social.Snapshot
		change        []func(*Assessment)
		want          []string
	}{
		{"nothing", snapshot(one, two), snapshot(one, two), nil, nil},
		{"a new post", snapshot(one, two), snapshot(one, two, three), nil, []string{"new 3"}},
		{"a deleted post", snapshot(one, two), snapshot(one), nil, []string{"gone 2"}},
		{"an edited post", snapshot(one, two), snapshot(one, edited), nil, []string{"edited 2"}},
		{"a post edited clean", snapshot(one, two), snapshot(one, cleaned), nil, []string{"edited 2"}},
		{"deleted there, kept here", snapshot(one, two), snapshot(one, deleted), nil, []string{"gone 2 deleted on the network, and still in an export"}},
		{"decided", snapshot(one, two), snapshot(one, two), []func(*Assessment){decide(Decision{Finding: second, Verb: Keep})}, []string{"decided 2"}},
		{"a false alarm", snapshot(one, two), snapshot(one, two), []func(*Assessment){decide(Decision{Finding: second, Verb: FalseAlarm})}, []string{"decided 2"}},
		{"a false alarm, deleted since", snapshot(one, two), snapshot(one), []func(*Assessment){decide(Decision{Finding: second, Verb: FalseAlarm})}, []string{"gone 2"}},
		{"an account not read", snapshot(one), nil, nil, []string{"not-known 1 the account was not read this time"}},
		{"an older export", snapshot(one, two), older, nil, []string{"not-known 2 what was read this time is older"}},
		{"a failure", snapshot(one, two), snapshot(failed(0), one), nil, []string{"not-known 2 not read this time: posts"}},
		{"a failure each time", snapshot(failed(0), one, two), snapshot(failed(0), one), nil, []string{"not-known 2 not read this time: posts"}},
		{"the same that cannot be read each time", snapshot(failed(3), one, two), snapshot(failed(3), one), nil, []string{"gone 2"}},
		{"more that cannot be read", snapshot(failed(3), one, two), snapshot(failed(4), one), nil, []string{"not-known 2 not read this time: posts"}},
		{"a failure of something else", snapshot(one, two), snapshot(failed(0, social.KindMessage), one), nil, []string{"gone 2"}},
		{"a new gap", snapshot(one, two), snapshot(lacking, one), nil, []string{"not-known 2 not read this time: old posts"}},
		{"a gap that was there", snapshot(lacking, one, two), snapshot(lacking, one), nil, []string{"gone 2"}},
		{"the check is no more", snapshot(one), snapshot(one), []func(*Assessment){func(a *Assessment) { a.Rules = nil }}, []string{"ended 1 the check is no longer made"}},
		{"judged otherwise", snapshot(one), snapshot(one), []func(*Assessment){func(a *Assessment) {
			calm := wordRule()
			calm.Check = func(*Pass) {}
			a.Rules = []*Rule{calm}
		}}, []string{"ended 1 its words are as they were, and are judged otherwise"}},
		{"nobody looked", snapshot(one, two), snapshot(one), []func(*Assessment){func(a *Assessment) { a.Runs = nil }}, []string{"not-known 2 nobody looked whether it is still there"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, told(again(t, tt.before, tt.after, tt.change...))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// A finding that is new because its words were edited says so.
func TestCompareEditedIntoAnother(t *testing.T) {
	other := wordRule()
	other.ID = "other-word"
	other.Check = func(p *Pass) {
		if strings.Contains(p.Post.Text, "there") {
			p.Report(Hit{Reason: "another word"})
		}
	}
	other.When = nil
	both := func(a *Assessment) { a.Rules = []*Rule{wordRule(), other} }
	c := again(t, snapshot(post(social.Post{Text: "do not look"})), snapshot(post(social.Post{Text: "look there"})), both)
	if diff := cmp.Diff([]string{"new 1 the check is new", "edited 1"}, told(c)); diff != "" {
		t.Error(diff)
	}
	by := Assessment{Rules: []*Rule{wordRule(), other}, Scorer: asFound{}}
	last := by.Of(snapshot(post(social.Post{Text: "do not look"}))).Summary()
	by.Runs = []Summary{last}
	if diff := cmp.Diff([]string{"new 1 its words were edited since", "edited 1"}, told(Compare(last, by.Of(snapshot(post(social.Post{Text: "look there"})))))); diff != "" {
		t.Error(diff)
	}
}

func link(relation social.Relation, id string) social.Item {
	return social.Item{Connection: &social.Connection{Relation: relation, ID: id, Name: "Name " + id}}
}

func TestCompareConnections(t *testing.T) {
	a, b, c := link(social.RelationFollower, "a"), link(social.RelationFollower, "b"), link(social.RelationFollower, "c")
	alsoFollowing := link(social.RelationFollowing, "a")
	gap := social.Item{Gap: &social.Gap{Section: "follower lists", Kinds: []social.Kind{social.KindConnection}, Reason: social.ReasonNotInExport}}
	for _, tt := range []struct {
		name          string
		before, after *social.Snapshot
		want          string
	}{
		{"the same", snapshot(a, b), snapshot(b, a), ""},
		{"one for one", snapshot(a, b), snapshot(b, c), "follower 2-2 +c -a"},
		{"a relation of one who stays", snapshot(a, alsoFollowing), snapshot(a), "following 1-0 -a"},
		{"all new", snapshot(), snapshot(a, b), "follower 0-2 +a +b"},
		{"not in this export", snapshot(a, b), snapshot(gap), "follower 2-0 not read this time: follower lists"},
		{"not in the last export", snapshot(gap), snapshot(a, b), "follower 0-2 not read last time: follower lists"},
		{"the account not read", snapshot(a, b), nil, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := again(t, tt.before, tt.after)
			var lines []string
			for _, l := range got.Connections {
				s := fmt.Sprintf("%s %d-%d", l.Relation, l.Before, l.After)
				for _, g := range l.Gained {
					s += " +" + g.ID
				}
				for _, g := range l.Lost {
					s += " -" + g.ID
				}
				lines = append(lines, strings.TrimSpace(s+" "+l.Unknown))
			}
			if s := strings.Join(lines, "; "); s != tt.want {
				t.Errorf("got %q, want %q", s, tt.want)
			}
			if tt.after == nil && (len(got.Accounts) != 1 || !got.Accounts[0].Now.IsZero()) {
				t.Errorf("an account that was not read is not told: %+v", got.Accounts)
			}
		})
	}
}

// Of a run so old that its connections are only counted, nobody is said to be gone.
func TestCompareCountedConnections(t *testing.T) {
	by := Assessment{}
	last := by.Of(snapshot(link(social.RelationFriend, "a"))).Summary().WithoutLinks()
	c := Compare(last, by.Of(snapshot(link(social.RelationFriend, "b"))))
	if len(c.Connections) != 1 || c.Connections[0].Unknown == "" || c.Connections[0].Gained != nil {
		t.Errorf("%+v", c.Connections)
	}
}

func TestCompareSettings(t *testing.T) {
	set := func(value string, state social.State) social.Item {
		return social.Item{Setting: &social.Setting{Key: social.SettingAccount, Value: value, State: state}}
	}
	open, closed := set("off", social.StateOpen), set("on", social.StateClosed)
	failed := social.Item{Gap: &social.Gap{Section: "settings", Reason: social.ReasonFailed}}
	for _, tt := range []struct {
		name          string
		before, after *social.Snapshot
		want          string
	}{
		{"the same", snapshot(open), snapshot(open), ""},
		{"closed since", snapshot(open), snapshot(closed), "off open > on closed"},
		{"not read now", snapshot(open), snapshot(), "off open > ? it was not read this time"},
		{"a failure", snapshot(open), snapshot(failed), "off open > ? not read this time: settings"},
		{"read for the first time", snapshot(), snapshot(open), ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			for _, s := range again(t, tt.before, tt.after).Settings {
				got = fmt.Sprintf("%s %s > %s %s", s.Was.Value, s.Was.State, s.Now.Value, s.Now.State)
				if s.Unknown != "" {
					got = fmt.Sprintf("%s %s > ? %s", s.Was.Value, s.Was.State, s.Unknown)
				}
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// Who stands out newly is told; who does so no longer is counted, unless it is not
// known.
func TestComparePeople(t *testing.T) {
	person := func(id string, band linkage.Band) linkage.Person {
		return linkage.Person{ID: account.Key() + "/person:" + id, Band: band, Profiles: []linkage.Profile{{Account: account, ID: id}}}
	}
	report := func(listed int, gaps []AccountGap, people ...linkage.Person) *Report {
		return &Report{Accounts: []AccountSummary{{Account: account, Collected: asOf}}, People: people, Listed: listed, Gaps: gaps}
	}
	before := []linkage.Person{person("a", linkage.Likely), person("b", linkage.Possible), person("c", linkage.Folded)}
	after := []linkage.Person{person("d", linkage.Folded), person("c", linkage.Possible), person("b", linkage.Likely)}
	unread := []AccountGap{{account, social.Gap{Section: "messages", Kinds: []social.Kind{social.KindMessage}, Reason: social.ReasonFailed}}}
	for _, tt := range []struct {
		name            string
		listed, listed2 int
		gaps            []AccountGap
		quieter, notes  int
	}{
		{"read as before", 0, 0, nil, 1, 0},
		{"with a list each time", 9, 9, nil, 1, 0},
		{"the list left out", 9, 0, nil, 0, 1},
		{"a list for the first time", 0, 9, nil, 1, 1},
		{"messages not read", 0, 0, unread, 0, 0},
	} {
		c := Compare(report(tt.listed, nil, before...).Summary(), report(tt.listed2, tt.gaps, after...))
		if !slices.Equal(c.People, []int{1}) || c.Quieter != tt.quieter || len(c.Notes) != tt.notes {
			t.Errorf("%s: new %v, quieter %d, notes %q", tt.name, c.People, c.Quieter, c.Notes)
		}
	}
}

// Without leaves nothing of an account in a summary, and all of the others.
func TestSummaryWithout(t *testing.T) {
	other := *snapshot(post(social.Post{ID: "9", Text: "do not look"}), link(social.RelationFollower, "kept"))
	other.Account = social.Account{Provider: "mastodon", Server: "example.org", ID: "1"}
	by := Assessment{Rules: []*Rule{wordRule()}, Scorer: asFound{}}
	s := by.Of(snapshot(post(social.Post{ID: "5", Text: "do not look"}), link(social.RelationFollower, "lost")), &other).Summary()
	s.People = []PersonState{{ID: account.Key() + "/person:1", Profiles: []string{account.Key() + "/person:1", other.Account.Key() + "/person:2"}}, {ID: account.Key() + "/person:3", Profiles: []string{account.Key() + "/person:3"}}}
	rest, err := json.Marshal(s.Without(account.Key()))
	if err != nil || strings.Contains(string(rest), account.Key()) || strings.Contains(string(rest), "lost") || !strings.Contains(string(rest), "kept") {
		t.Errorf("%s, %v", rest, err)
	}
	if people := s.Without(account.Key()).People; len(people) != 1 || people[0].ID != other.Account.Key()+"/person:2" {
		t.Errorf("%+v", people)
	}
	if len(s.Accounts) != 2 || len(s.Findings) != 2 {
		t.Error("the summary itself has changed")
	}
}

func BenchmarkCompare(b *testing.B) {
	items := []social.Item{}
	for i := range 20_000 {
		items = append(items, link(social.RelationFollower, fmt.Sprint(i)))
	}
	for i := range 2_000 {
		items = append(items, post(social.Post{ID: fmt.Sprint(i), Text: "do not look"}))
	}
	by := Assessment{Rules: []*Rule{wordRule()}, Scorer: asFound{}}
	last := by.Of(snapshot(slices.Clone(items)...)).Summary()
	by.Runs = []Summary{last}
	rep := by.Of(snapshot(items[100:]...))
	b.ReportAllocs()
	for b.Loop() {
		Compare(last, rep)
	}
}
