package report

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

func accountWith(counts map[string]int) audit.AccountSummary {
	return audit.AccountSummary{Account: social.Account{Provider: "x", ID: "1", Handle: "drmoira"}, Counts: counts}
}

// Where nobody is listed, the reader is told what was looked at.
func TestAboutPeople(t *testing.T) {
	about := &audit.Rule{ID: "connection-likely-patient", Area: audit.Connection}
	one := []linkage.Person{{Name: "A", Band: linkage.Possible, Probability: 0.45}}
	tests := []struct {
		name     string
		r        audit.Report
		want     []string
		unwanted string
	}{
		{"nothing was read", audit.Report{Accounts: []audit.AccountSummary{accountWith(map[string]int{"post": 4})}},
			[]string{"No connections or messages were looked at, so nothing can be said of people."}, "stands out"},
		{"nobody stands out", audit.Report{Accounts: []audit.AccountSummary{accountWith(map[string]int{"friend": 1200, "message": 1})}},
			[]string{"Looked at: 1,200 connections and 1 message.", "Nobody there stands out", "That is no proof"}, ""},
		{"no messages", audit.Report{Accounts: []audit.AccountSummary{accountWith(map[string]int{"follower": 3})}},
			[]string{"Looked at: 3 connections.", "No messages were read"}, ""},
		{"only messages", audit.Report{Accounts: []audit.AccountSummary{accountWith(map[string]int{"message": 3})}},
			[]string{"Looked at: 3 messages.", "No connections were read"}, ""},
		{"a network asks for care", audit.Report{Accounts: []audit.AccountSummary{accountWith(map[string]int{"follower": 3})},
			NotChecked: []audit.NotChecked{{Rule: about, Account: accountWith(nil).Account, Reason: "its terms ask for it"}, {Rule: about, Reason: audit.NothingToRead + "message"}}},
			[]string{"Not looked at in full (x/drmoira): Its terms ask for it."}, "nothing of this kind"},
		{"all of it is left alone", audit.Report{Rules: []*audit.Rule{about}, Accounts: []audit.AccountSummary{accountWith(map[string]int{"follower": 3})},
			NotChecked: []audit.NotChecked{{Rule: about, Account: accountWith(nil).Account, Reason: "its terms ask for it"}}},
			[]string{"No connections or messages were looked at", "(x/drmoira): Its terms ask for it."}, "Looked at: "},
		{"one", audit.Report{People: one, Accounts: []audit.AccountSummary{accountWith(map[string]int{"follower": 3})}},
			[]string{"1 person stands out who may be a patient or close to one: 1 possible.", "nobody was looked up"}, "likely"},
		{"two", audit.Report{People: append(one, one...), Accounts: []audit.AccountSummary{accountWith(map[string]int{"follower": 3})}},
			[]string{"Of 2 people who stand out, about 1 may be patients or close to one: 2 possible."}, "likely"},
		{"many who do not stand out", audit.Report{People: one, Weighed: 1412, Expected: 11.6, Accounts: []audit.AccountSummary{accountWith(map[string]int{"follower": 3})}},
			[]string{"In all 1,412 people were weighed; by the sum of the chances about 12 of them may be"}, "11.6"},
		{"all answered", audit.Report{People: []linkage.Person{{Band: linkage.Likely, Probability: 0.9, Answer: &linkage.Answer{Is: linkage.IsNone}}}, Accounts: []audit.AccountSummary{accountWith(map[string]int{"follower": 3})}},
			[]string{"Of everybody who stands out you have said"}, "0.9"},
	}
	for _, tt := range tests {
		got := strings.Join(AboutPeople(&tt.r), " ")
		for _, w := range tt.want {
			if !strings.Contains(got, w) {
				t.Errorf("%s: %q is not in %q", tt.name, w, got)
			}
		}
		if tt.unwanted != "" && strings.Contains(got, tt.unwanted) {
			t.Errorf("%s: %q is in %q", tt.name, tt.unwanted, got)
		}
	}
}

func TestAboutStories(t *testing.T) {
	none := aboutStories(&audit.Report{Accounts: []audit.AccountSummary{accountWith(map[string]int{"message": 4, "follower": 3})}})
	if !strings.HasPrefix(none, "No posts were read") {
		t.Errorf("without posts: %q", none)
	}
	clean := aboutStories(&audit.Report{Accounts: []audit.AccountSummary{accountWith(map[string]int{"post": 4, "reply": 1})}})
	if !strings.Contains(clean, "Looked at: 5 posts and comments.") || !strings.Contains(clean, "was not looked at") {
		t.Errorf("without stories: %q", clean)
	}
	alone := aboutStories(&audit.Report{Stories: []disclosure.Story{{Chapters: make([]disclosure.Chapter, 1)}}})
	if !strings.Contains(alone, "No posts were found that together tell") || !strings.Contains(alone, "1 post by itself tells") {
		t.Errorf("with a post that tells by itself: %q", alone)
	}
}

// Every format but JSON says in words why its sections are empty.
func TestEmptySectionsSaySo(t *testing.T) {
	r := &audit.Report{Accounts: []audit.AccountSummary{accountWith(map[string]int{"setting": 1})}}
	for _, f := range formats {
		if f.file == "report.json" {
			continue
		}
		out := strings.Join(strings.Fields(render(t, f.write, r)), " ")
		for _, want := range []string{"No connections or messages were looked at, so nothing can be said of people.", "No posts were read, so nothing can be said of what they give away together."} {
			if !strings.Contains(out, want) {
				t.Errorf("%s does not say %q", f.file, want)
			}
		}
	}
}

func TestFits(t *testing.T) {
	tests := []struct {
		k    float64
		want string
	}{
		{0.12, "probably nobody else fits"}, {0.99, "probably nobody else fits"}, {1.2, "about 1 person would fit"}, {2.6666, "about 3 people would fit"},
		{108, "about 110 people would fit"}, {2_718_281, "about 2,700,000 people would fit"}, {1e300, "about 2,147,483,647 people would fit"},
		{floor(disclosure.Unique), "nobody else is expected to fit"}, {floor(disclosure.Few), "fewer than 5 people would fit"}, {floor(disclosure.Crowd), "more than 20 people would fit"},
	}
	for _, tt := range tests {
		if got := fits(tt.k); got != tt.want {
			t.Errorf("fits(%v) = %q, want %q", tt.k, got, tt.want)
		}
	}
	for _, b := range []disclosure.Band{disclosure.Unique, disclosure.Few, disclosure.Some, disclosure.Group, disclosure.Crowd} {
		if got := disclosure.BandOf(floor(b)); got != b {
			t.Errorf("%v people are %s, want %s", floor(b), got, b)
		}
	}
}

func TestQuoteArg(t *testing.T) {
	for in, want := range map[string]string{
		"x/12345/person:7001": "x/12345/person:7001", "": "''", "a b": "'a b'", "x/1/person:=O'Shea": `'x/1/person:=O'\''Shea'`,
		"$(rm -rf ~)": "'$(rm -rf ~)'", "a;b": "'a;b'", "mastodon/s.example/1/person:@a": "mastodon/s.example/1/person:@a",
	} {
		if got := quoteArg(in); got != want {
			t.Errorf("quoteArg(%q) = %s, want %s", in, got, want)
		}
	}
}

// "is a patient" is for the doctor to say.
func TestNobodyIsCalledAPatient(t *testing.T) {
	for _, p := range []linkage.Person{{Band: linkage.Possible, Probability: 0.4}, {Band: linkage.Likely, Probability: 1, Kind: linkage.KindPatient}, {Band: linkage.Folded, Kind: linkage.KindRelative}} {
		got := mayBe(&p)
		if !strings.HasPrefix(got, "may be ") || strings.Contains(got, "1.00") {
			t.Errorf("mayBe = %q", got)
		}
	}
	for _, f := range formats {
		if strings.Contains(render(t, f.write, fixture()), "is a patient:") {
			t.Errorf("%s says that somebody is a patient", f.file)
		}
	}
}

func TestJSONPeopleAndStories(t *testing.T) {
	var d struct {
		People []struct {
			ID, Name, Band, Relation, Kind, Tie string
			Probability                         float64
			Accounts                            []struct {
				Provider, Server, ID string
				Person               struct{ ID, Handle, Name string }
				Relations            []string
				Since, Initiated     string
				Mutual               *int
				Received             int
			}
			Reasons []struct {
				Cue, Family, Text string
				Weight            float64
				Items             []struct{ Account, Kind, ID, Published string }
			}
			Joined, Lacking []string
			Answer          *struct{ Is, Note, At string }
		}
		Stories []struct {
			Items []struct{ Excerpt string }
			Facts []struct {
				Kind, Words string
				Item        int
				Span        [2]int
			}
			K      float64
			Band   string
			Remove []struct {
				Item  int
				Facts []struct{ Words string }
				K     float64
				Band  string
			}
		}
		Findings []struct{ Rule, Reply string }
	}
	if err := json.Unmarshal([]byte(render(t, JSON, fixture())), &d); err != nil {
		t.Fatal(err)
	}
	p := d.People[0]
	if p.ID != "mastodon/social.example/109/person:4411" || p.Name != nameTurned || p.Relation != "patient" || p.Tie != "accepted" || p.Probability != 0.964 || p.Answer != nil {
		t.Errorf("the first person: %+v", p)
	}
	if len(p.Accounts) != 2 || p.Accounts[0].ID != "109" || p.Accounts[0].Person.ID != "4411" || p.Accounts[0].Initiated != "them" || p.Accounts[0].Mutual != nil || *p.Accounts[1].Mutual != 0 || p.Accounts[1].Received != 12 {
		t.Errorf("the accounts: %+v", p.Accounts)
	}
	if len(p.Reasons) != 6 || len(p.Reasons[0].Items) != 2 || p.Reasons[0].Items[1].ID != "dm-75" || p.Reasons[5].Weight != -1.25 || len(p.Lacking) != 2 || len(p.Joined) != 2 {
		t.Errorf("the reasons: %+v", p.Reasons)
	}
	if a := d.People[5]; a.Relation != "friend" || a.Answer == nil || a.Answer.Is != "friend" || a.Kind != "patient" {
		t.Errorf("the answer is lost: %+v", a)
	}
	s := d.Stories[0]
	if s.K != 2.7 || s.Band != "unique" || len(s.Items) != 2 || len(s.Remove) != 2 || s.Remove[1].K != 1200 || len(s.Remove[1].Facts) != 0 {
		t.Errorf("the first story: %+v", s)
	}
	for _, f := range s.Facts {
		if f.Item >= 0 && s.Items[f.Item].Excerpt[f.Span[0]:f.Span[1]] != f.Words {
			t.Errorf("the span %v of %s is not of %q", f.Span, f.Kind, f.Words)
		}
	}
	if d.Findings[2].Reply != ruleColleague.Reply || d.Findings[0].Reply != "" {
		t.Errorf("replies: %+v", d.Findings)
	}
}

func TestValidMovesOffsets(t *testing.T) {
	text := "bad \xff\xfe診 twin"
	got, at := valid(text)
	i := strings.Index(text, "twin")
	if got[at(i):at(i+4)] != "twin" || at(-1) != 0 || at(99) != len(got) || at(i-2) > at(i) {
		t.Errorf("%q: twin at %d to %d", got, at(i), at(i+4))
	}
}

// What comes from other packages may be wrong; showing it must not fail.
func TestOddPeopleAndStories(t *testing.T) {
	nan := 0.0
	nan /= nan
	r := &audit.Report{
		People: []linkage.Person{{}, {Answer: &linkage.Answer{}}, {Profiles: make([]linkage.Profile, 1), Reasons: make([]linkage.Reason, 1), Probability: nan, Band: linkage.Likely, Lacking: []string{""}}},
		Stories: []disclosure.Story{{}, {
			Chapters: []disclosure.Chapter{{Words: "a \xff b", Facts: []disclosure.Fact{{From: 3, To: 99}, {From: 0, To: 1}, {From: 0, To: 3}}}},
			Facts:    []disclosure.Fact{{Post: 7}, {Post: -1}, {From: 9, To: 2}}, Readers: make([]disclosure.Reader, 1),
			Links: []disclosure.Link{{From: 4, To: -2}}, Remove: []disclosure.Removal{{Post: 9}, {Post: -1, Facts: make([]disclosure.Fact, 1)}, {K: nan}}, K: nan,
		}},
	}
	for _, f := range formats {
		render(t, f.write, r)
		render(t, f.write, Redact(r))
	}
	for l := range strings.Lines(render(t, JSON, r)) {
		if strings.Contains(l, "null") && !strings.Contains(l, `"answer": null`) {
			t.Errorf("null in %q", l)
		}
	}
}

// Of the size of a list, by which a practice may be found, the first digit is left.
func TestRedactListSize(t *testing.T) {
	for n, want := range map[int]int{0: 0, 7: 7, 10: 10, 1837: 1000, 299_995: 200_000} {
		r := Redact(&audit.Report{Listed: n, Accounts: []audit.AccountSummary{accountWith(map[string]int{"follower": 3})}})
		if r.Listed != want {
			t.Errorf("of %d is left %d, want %d", n, r.Listed, want)
		}
		if said := strings.Contains(render(t, Markdown, r), "compared with a list of"); said != (n > 0) {
			t.Errorf("a list of %d: said %v", n, said)
		}
	}
}

// Words that serve several rules are given once.
func TestRepliesOnce(t *testing.T) {
	r := &audit.Report{}
	for _, reply := range []string{"To one:\nDear one.", "To one:\nDear one.\n\nTo both:\nDear both.", "Sorry."} {
		r.Findings = append(r.Findings, audit.Finding{Rule: &audit.Rule{ID: reply, Title: "About " + reply[:4], Reply: reply}, Severity: audit.High})
	}
	for _, f := range formats {
		if f.file == "report.json" || f.file == "report.csv" { // a row of these has all that it needs
			continue
		}
		out := strings.Join(strings.Fields(render(t, f.write, r)), " ")
		for _, want := range []string{"About To o; About To o. To one:", "Dear one.", "To both:", "Dear both.", "About Sorr.", "Sorry."} {
			if strings.Count(out, want) != 1 {
				t.Errorf("%s: %q stands there %d times", f.file, want, strings.Count(out, want))
			}
		}
	}
}
