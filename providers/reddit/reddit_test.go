package reddit

import (
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
		"2024-06-15 17:00:00 UTC":   {"2024-06-15T17:00:00Z", social.TimeExact, true},
		"2024-06-15T17:00:00.5Z":    {"2024-06-15T17:00:00Z", social.TimeExact, true},
		"2024-06-15T19:00:00+02:00": {"2024-06-15T17:00:00Z", social.TimeExact, true},
		"1718470800":                {"2024-06-15T17:00:00Z", social.TimeExact, true},
		"1718470800.0":              {"2024-06-15T17:00:00Z", social.TimeExact, true},
		"1718470800000":             {"2024-06-15T17:00:00Z", social.TimeExact, true},
		"2024-06-15":                {"2024-06-15T00:00:00Z", social.TimeDay, true},
		"registration ip":           {"", social.TimeExact, false},
		"0":                         {"", social.TimeExact, false},
		"":                          {"", social.TimeExact, false},
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

func TestNames(t *testing.T) {
	for in, want := range map[string]string{"sample": "r/sample", "r/sample": "r/sample", "/r/sample": "r/sample", "u_moira": "u/moira", "u/moira": "u/moira", "": ""} {
		if got := community(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{"abc": "t1_abc", "t3_abc": "t3_abc", " t1_x ": "t1_x", "": "", "t10": "t1_t10"} {
		if got := fullname("t1_", in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{"u/dr_moira": "dr_moira", "/u/Dr": "Dr", "@dr": "dr", " dr ": "dr"} {
		if got := user(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{"https://www.reddit.com/r/s/comments/p9/t/": "t3_p9", "/r/s/comments/p9?x": "t3_p9", "https://example.org": ""} {
		if got := postID(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// Where neither statistics nor a folder say whose it is, messages may; or the
// owner does.
func TestOwner(t *testing.T) {
	const head = "id,permalink,thread_id,date,ip,from,to,subject,body\n"
	one := head + "m1,,m1,2024-06-15 18:00:00 UTC,,zoe_p,dr_Moira,,Hello\n"
	two := one + "m2,,m2,2024-06-15 18:00:00 UTC,,dr_moira,sean_s,,Good day\n"
	for in, want := range map[string]string{one: "", two: "dr_moira"} {
		if r, ok := New().Recognize(fstest.MapFS{"messages.csv": {Data: []byte(in)}}); !ok || r.Account.ID != want || (len(r.Owners) == 2) != (want == "") {
			t.Errorf("%v %+v", ok, r)
		}
	}
	for handle, mine := range map[string]int{"": 0, "u/Zoe_P": 1, "dr_moira": 0} {
		n, said := 0, false
		for _, it := range read(t, fstest.MapFS{"messages.csv": {Data: []byte(one)}}, social.Owner{Handles: map[string]string{"reddit": handle}}) {
			if it.Post != nil && it.Post.Mine {
				n++
			}
			said = said || it.Gap != nil && it.Gap.Section == "whose export it is"
		}
		if n != mine || said != (handle == "") {
			t.Errorf("%q: %d are mine, gap is %v", handle, n, said)
		}
	}
	if _, ok := New().Recognize(fstest.MapFS{"statistics.csv": {Data: []byte("statistic,value\naccount name,dr_moira\n")}}); !ok {
		t.Error("statistics that name an account are not recognised")
	}
	for _, stranger := range []fstest.MapFS{
		{"comments.csv": {Data: []byte("Comment ID,Channel ID,Comment Create Timestamp,Price,Video ID,Comment Text\n")}},
		{"statistics.csv": {Data: []byte("statistic,value\nmean,3\n")}},
		{"messages.csv": {Data: []byte("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n")}},
	} {
		if r, ok := New().Recognize(stranger); ok {
			t.Errorf("%+v", r)
		}
	}
}

// Giving two exports of one account gives nothing twice.
func TestTwice(t *testing.T) {
	once, twice := load(t, "full", ""), load(t, "full", "")
	for name, f := range once {
		twice["~2/"+name] = f
	}
	if diff := cmp.Diff(providertest.Counts(read(t, once, social.Owner{})), providertest.Counts(read(t, twice, social.Owner{}))); diff != "" {
		t.Error(diff)
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

func TestPreferences(t *testing.T) {
	keys := map[string]bool{}
	for _, s := range switches {
		keys[s.Key] = true
	}
	for name, p := range preferences {
		if !keys[p.key] {
			t.Errorf("%s has no switch", name)
		}
		for value, want := range map[string]social.State{"true": p.on, "Nobody": p.off, "whitelisted": social.StateLimited, "maybe": social.StateUnknown} {
			if got := p.rate(value); got != want {
				t.Errorf("%s %s: %s, want %s", name, value, got, want)
			}
		}
	}
}
