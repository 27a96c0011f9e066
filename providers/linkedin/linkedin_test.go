package linkedin

import (
	"context"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

func TestParseTime(t *testing.T) {
	type result struct {
		At    string
		Known social.Certainty
		OK    bool
	}
	for in, want := range map[string]result{
		"2026-05-07 16:41:18":             {"2026-05-07T16:41:18Z", social.TimeExact, true},
		"2026-05-07 16:41:18 UTC":         {"2026-05-07T16:41:18Z", social.TimeExact, true},
		"2023/06/20 13:05:02 UTC":         {"2023-06-20T13:05:02Z", social.TimeExact, true},
		"Sat Sep 05 08:12:14 UTC 2026":    {"2026-09-05T08:12:14Z", social.TimeExact, true},
		"2026-05-07T16:41:18+02:00":       {"2026-05-07T14:41:18Z", social.TimeExact, true},
		"April 12, 2026 at 8:03 AM (GMT)": {"2026-04-12T08:03:00Z", social.TimeExact, true},
		"9/5/26, 1:12\u202fAM":            {"2026-09-05T01:12:00Z", social.TimeLocal, true},
		"5/9/26, 13:12":                   {"2026-09-05T13:12:00Z", social.TimeAmbiguous, true},
		"25/9/26, 13:12":                  {"2026-09-25T13:12:00Z", social.TimeLocal, true},
		"5.9.26, 13:12":                   {"2026-09-05T13:12:00Z", social.TimeLocal, true},
		"05 Jun 2023":                     {"2023-06-05T00:00:00Z", social.TimeDay, true},
		"05 Jun 1833":                     {"", social.TimeExact, true},
		"2026-05-07 16:41:18 CEST":        {"", social.TimeExact, false},
		"05 juin 2023":                    {"2023-06-05T00:00:00Z", social.TimeDay, true},
		"14 déc. 2016":                    {"2016-12-14T00:00:00Z", social.TimeDay, true},
		"14 Dez 2016":                     {"2016-12-14T00:00:00Z", social.TimeDay, true},
		"14. März 2016":                   {"2016-03-14T00:00:00Z", social.TimeDay, true},
		"14 de ago. de 2016":              {"2016-08-14T00:00:00Z", social.TimeDay, true},
		"2016年12月14日":                     {"2016-12-14T00:00:00Z", social.TimeDay, true},
		"05-Jun-23":                       {"2023-06-05T00:00:00Z", social.TimeDay, true},
		"05/06/2023":                      {"2023-06-05T00:00:00Z", social.TimeAmbiguous, true},
		"25/06/2023":                      {"2023-06-25T00:00:00Z", social.TimeDay, true},
		"06/25/2023":                      {"2023-06-25T00:00:00Z", social.TimeDay, true},
		"06/05/2026 16:41":                {"2026-05-06T16:41:00Z", social.TimeAmbiguous, true},
		"05/25/2026 16:41":                {"2026-05-25T16:41:00Z", social.TimeExact, true},
		"14 Foo 2016":                     {"", social.TimeExact, false},
		"":                                {"", social.TimeExact, false},
	} {
		at, known, ok := parseTime(in)
		got := result{"", known, ok}
		if !at.IsZero() {
			got.At = at.Format(time.RFC3339)
		}
		if got != want {
			t.Errorf("%q: %+v, want %+v", in, got, want)
		}
	}
}

func TestHandle(t *testing.T) {
	for in, want := range map[string]string{
		"https://www.linkedin.com/in/Moira-Quill/":            "moira-quill",
		"www.linkedin.com/in/zo%C3%AB?trk=x":                  "zoë",
		"https://ie.linkedin.com/in/moira-quill-1a2b/details": "moira-quill-1a2b",
		"https://www.linkedin.com/company/invented":           "",
		"": "",
	} {
		if got := handle(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestNames(t *testing.T) {
	known := map[string]bool{"jane doe, of somewhere": true}
	for in, want := range map[string]string{
		"Móira Quill":                          "Móira Quill",
		"Móira Quill, Zoë Placeholder":         "Móira Quill|Zoë Placeholder",
		"Jane Doe, of Somewhere, Seán Sample":  "Jane Doe, of Somewhere|Seán Sample",
		"Seán Sample, MRCPI, Tom There, Ph.D.": "Seán Sample, MRCPI|Tom There, Ph.D.",
		" , ":                                  "",
	} {
		if got := strings.Join(names(in, known), "|"); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestText(t *testing.T) {
	for in, want := range map[string]string{
		"I <3 you & R&D; 1 < 2 </3":               "I <3 you & R&D; 1 < 2 </3",
		"<p>One</p><p>two &amp; three</p>":        "One\n\ntwo & three",
		"<ul><li>one</li></ul><script>x</script>": "one",
		"a<br>b<br/>c":                            "a\nb\nc",
		"fish &amp; chips":                        "fish & chips",
	} {
		if got := plain(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{
		"one\"\n\"\"\n\"two": "one\n\ntwo",
		"one\"\n\"\n\"two":   "one\n\ntwo",
		"\"one\"\ntwo":       "\"one\"\ntwo",
		"\"one\"":            "\"one\"",
	} {
		if got := commentary(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestTarget(t *testing.T) {
	for in, want := range map[string]string{
		"https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A73":                                                  "share:73",
		"https://www.linkedin.com/posts/moira_title-activity-7300-AbCd":                                               "activity:7300",
		"https://www.linkedin.com/feed/update/urn:li:ugcPost:5?commentUrn=urn%3Ali%3Acomment%3A%28ugcPost%3A5%2C6%29": "ugcPost:5",
		"https://example.org": "",
	} {
		if got := target(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// Without a profile, the one who is in every conversation is the owner; or the
// owner says who they are.
func TestOwner(t *testing.T) {
	all := load(t, "complete", "")
	part := fstest.MapFS{"messages.csv": all["messages.csv"], "Connections.csv": all["Connections.csv"]}
	r, ok := New().Recognize(part)
	if !ok || r.Account.ID != "móira quill" || r.Account.Handle != "moira-quill-1a2b" || r.Account.Name != "Móira Quill" {
		t.Errorf("%+v", r)
	}
	one := fstest.MapFS{"messages.csv": {Data: []byte("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n" +
		"2-a,,Móira Quill,https://www.linkedin.com/in/moira-quill,Zoë Placeholder,https://www.linkedin.com/in/zoe,2021-04-02 10:01:12 UTC,,Hello,INBOX\n")}}
	if r, ok := New().Recognize(one); !ok || r.Account.ID != "" || len(r.Owners) != 2 {
		t.Errorf("%v %+v", ok, r)
	}
	for _, o := range []struct {
		owner social.Owner
		mine  bool
	}{
		{social.Owner{}, false},
		{social.Owner{Handles: map[string]string{"linkedin": "https://www.linkedin.com/in/Moira-Quill"}}, true},
		{social.Owner{Handles: map[string]string{"linkedin": "moira-quill"}}, true},
		{social.Owner{Name: "Móira Quill"}, true},
	} {
		said := false
		for _, it := range read(t, one, o.owner) {
			if it.Post != nil && it.Post.Mine != o.mine {
				t.Errorf("%+v: %+v", o.owner, it.Post)
			}
			said = said || it.Gap != nil && it.Gap.Section == "whose archive it is"
		}
		if said == o.mine {
			t.Errorf("%+v: gap is %v", o.owner, said)
		}
	}
}

// Giving both archives gives nothing twice.
func TestTwice(t *testing.T) {
	once, twice := load(t, "complete", ""), load(t, "complete", "")
	for name, f := range once {
		twice["~2/"+name] = f
	}
	if diff := cmp.Diff(providertest.Counts(read(t, once, social.Owner{})), providertest.Counts(read(t, twice, social.Owner{}))); diff != "" {
		t.Error(diff)
	}
}

// Connections.csv has no end behind its last line.
func TestConnectionsUnended(t *testing.T) {
	fsys := load(t, "complete", "")
	fsys["Connections.csv"].Data = []byte(strings.TrimSpace(string(fsys["Connections.csv"].Data)))
	if diff := cmp.Diff(read(t, load(t, "complete", ""), social.Owner{}), read(t, fsys, social.Owner{})); diff != "" {
		t.Error(diff)
	}
}

func TestNotOurs(t *testing.T) {
	for _, err := range New().Read(context.Background(), fstest.MapFS{"list.csv": {Data: []byte("a,b\n")}}, social.Owner{}) {
		if err == nil {
			t.Error("something is read of a stranger's file")
		}
	}
}

// Every setting that is read has its switch, so that a report can tell what was
// not checked.
func TestSwitches(t *testing.T) {
	keys := map[string]bool{}
	for _, s := range New().Coverage().Switches {
		keys[s.Key] = true
	}
	for _, name := range fixtures {
		for _, it := range read(t, load(t, name, ""), social.Owner{}) {
			if it.Setting != nil && !keys[it.Setting.Key] {
				t.Errorf("%s has no switch", it.Setting.Key)
			}
		}
	}
}
