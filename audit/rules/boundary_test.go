package rules

import (
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

func TestBoundaryWords(t *testing.T) {
	reader := reading.New()
	for text, want := range map[string]string{
		"You looked lovely today":                          "romance-said: You looked lovely",
		"you don’t need antibiotics":                       "message-advice: you don’t need antibiotics",
		"Increase the syrup to 5 ml":                       "message-advice: Increase the syrup to",
		"Sure. Any time!":                                  "warm-answer: Sure, Any time",
		"He said \"you looked lovely\"":                    "",
		"you looked":                                       "",
		"it's probably. A cold day":                        "",
		"Thanks 😉":                                         "romance-hint: 😉",
		"cert for two weeks, your letter":                  "message-advice: cert for two weeks",
		"Bring him in on Thursday, we can fit you in then": "other-tie: Bring him in on Thursday, we can fit you in",
		"": "",
	} {
		got := ""
		for list, of := range boundaryCues(reader.Read(text)) {
			var words []string
			for _, c := range of {
				words = append(words, text[c.Start:c.End])
			}
			if got != "" {
				got += "; "
			}
			got += list + ": " + strings.Join(words, ", ")
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
	if boundaryCues(nil) != nil {
		t.Error("no text has cues")
	}
}

func TestBoundaryClasses(t *testing.T) {
	known := reading.New().Classes()
	for _, c := range append(slices.Clone(careClasses), healthClasses...) {
		if !slices.Contains(known, c) && c != reading.ClassDoctorName {
			t.Errorf("no class of cues is called %q", c)
		}
	}
}

// What is ready to copy confirms nothing, and leads somewhere.
func TestReplies(t *testing.T) {
	for _, r := range All() {
		if r.Area != audit.Boundary || r.Reply == "" {
			continue
		}
		reader := reading.New().Read(r.Reply)
		if !redirects(reader) {
			t.Errorf("%s: the reply leads nowhere", r.ID)
		}
		for _, word := range []string{"your appointment", "your results", "as your doctor", "my patient", "your care", "your treatment"} {
			if strings.Contains(strings.ToLower(r.Reply), word) {
				t.Errorf("%s: the reply confirms by %q", r.ID, word)
			}
		}
	}
	for _, r := range []*audit.Rule{dmFromPatient(), dmNoRedirect(), dmClinicalConsultation(), boundaryContact()} {
		if !strings.Contains(r.Reply, "themselves") || !strings.Contains(r.Reply, "another person") {
			t.Errorf("%s has no reply for patients and for relatives", r.ID)
		}
	}
}

// between makes an exchange of two; what begins with ">" is the other side's. Where
// linked, each message says what it answers.
func between(linked bool, texts ...string) []social.Item {
	e := exchange(social.AudienceDirect, texts...)
	items := itemsOf(e)
	var last [2]*social.Post
	for i := range items {
		p := items[i].Post
		side := 0
		if p.Mine {
			side = 1
		}
		if to := last[1-side]; to != nil && linked {
			p.Answers = &social.Ref{ID: to.ID, Mine: to.Mine, Text: to.Text}
		}
		last[side] = p
	}
	return items
}

// The reason says who wrote first, as far as the network shows it.
func TestWhoBegan(t *testing.T) {
	theirs, mine := ">Doctor, could you up the tablets you put me on?", "Double them till Monday"
	ordinary := "Grand evening for it"
	for name, tt := range map[string]struct {
		items []social.Item
		want  string
	}{
		"they":    {between(true, theirs, mine), "they wrote first"},
		"I":       {between(true, ordinary, theirs, mine), "you wrote first"},
		"unknown": {undated(between(true, theirs, mine)), "the network does not show who wrote first"},
		"no word": {between(false, theirs, mine), "they wrote first"},
	} {
		for _, r := range []*audit.Rule{dmFromPatient(), dmClinicalConsultation()} {
			rep := judge(r, social.Owner{}, tt.items...)
			if len(rep.Findings) != 1 || !strings.Contains(rep.Findings[0].Evidence.Reason, tt.want) {
				t.Errorf("%s, %s: %+v", name, r.ID, rep.Findings)
			}
		}
	}
}

func undated(items []social.Item) []social.Item {
	for i := range items {
		items[i].Post.Published = social.Post{}.Published
	}
	return items
}

// A message of an exchange is reported once by a rule, and one that answers with
// advice not for being warm too.
func TestOnceEach(t *testing.T) {
	items := between(true, ">Doctor, could you up the tablets you put me on?", "No bother at all, double them till Monday and message me any time")
	found := map[string]int{}
	for _, f := range audit.Assess([]*social.Snapshot{{Account: social.Account{Provider: "example", ID: "1"}, Collected: exampleTime, Items: social.Literal(items...)}}, All(), social.Owner{}, nil).Findings {
		if f.Rule.Area == audit.Boundary {
			found[f.Rule.ID+" "+f.Item.ID]++
		}
	}
	if len(found) != 2 {
		t.Errorf("%v", found)
	}
}

func BenchmarkExchange(b *testing.B) {
	items := between(true, ">See you at the match on Saturday? I have the tickets", "Yes of course, bring the flask. I'll have a look for the scarf", ">Doctor, could you up the tablets you put me on?", "Double them till Monday")
	s := &social.Snapshot{Account: social.Account{Provider: "example", ID: "1"}, Items: social.Literal(items...)}
	for name, rules := range map[string][]*audit.Rule{"rules": {dmFromPatient(), dmNoRedirect(), dmClinicalConsultation(), dmRomantic()}, "none": {}} {
		b.Run(name, func(b *testing.B) {
			j := audit.Assessment{Rules: rules}.Judge()
			for b.Loop() {
				j.Of(s)
			}
		})
	}
}
