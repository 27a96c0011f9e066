package review

import (
	"net/http"
	"net/url"
	"slices"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

func somebody() []linkage.Person {
	return []linkage.Person{
		{ID: "x/12345/person:77", Name: "Aoife Byrne", Band: linkage.Likely, Probability: 0.91, Kind: linkage.KindPatient,
			Profiles: []linkage.Profile{{Account: moira, ID: "77", Handle: "aoife", Name: "Aoife Byrne"}, {Account: social.Account{Provider: "mastodon", Server: "example.org", ID: "9"}, ID: "78"}},
			Reasons:  []linkage.Reason{{Cue: "refers-to-care", Text: "thanks you for an operation", Weight: 3.2}, {Cue: "peer", Text: "writes as a colleague does", Weight: -0.5}}},
		{ID: "x/12345/person:80", Name: "Tom Reilly", Band: linkage.Folded, Probability: 0.2, Profiles: []linkage.Profile{{Account: moira, ID: "80"}}},
	}
}

func TestPeople(t *testing.T) {
	d := desk(2)
	d.people = somebody()
	f := &d.findings[0]
	f.ID, f.Evidence.Reason = audit.Fingerprint("connection-likely-patient", moira.Key(), d.people[0].ID), "long reasons"
	v := visit(t, d)
	page := v.get("/people")
	page.has(t, "Aoife Byrne", "Is this a patient, a former patient", "thanks you for an operation (strong)", "writes as a colleague does", "A former patient", "None of these")
	page.hasNot(t, "Tom Reilly", "audit people answer")
	v.get("/people?show=less").has(t, "Tom Reilly")
	v.get("/finding/"+keyOf(f.ID)).has(t, "Who this is about", "thanks you for an operation")

	v.post("/answer", url.Values{"who": {keyOf(d.people[0].ID)}, "is": {"friend"}, "note": {"from school"}, "back": {"/people"}}).has(t, "Aoife Byrne: a friend from before. Kept.", "Judge again")
	want := linkage.Answer{Profiles: []string{"x/12345/person:77", "mastodon/example.org/9/person:78"}, Is: linkage.IsFriend, Note: "from school", At: today}
	if got := d.answers[0]; got.Is != want.Is || got.Note != want.Note || !got.At.Equal(want.At) || !slices.Equal(got.Profiles, want.Profiles) {
		t.Errorf("kept %+v, want %+v", got, want)
	}
	v.get("/people?show=answered").has(t, "Aoife Byrne", "You said: a friend from before", "from school")
	v.get("/").has(t, "You said: a friend from before")
	v.post("/answer", url.Values{"who": {keyOf(d.people[0].ID)}, "is": {"take-back"}}).has(t, "what you said is forgotten")
	if got := d.answers[1]; got.Is != "" || got.Note != "" {
		t.Errorf("taken back as %+v", got)
	}
	v.post("/answer", url.Values{"who": {keyOf(d.people[0].ID)}, "is": {"enemy"}}).has(t, "no answer was chosen")
	v.post("/answer", url.Values{"who": {"ffff"}, "is": {"patient"}}).has(t, "not in the report any more")
	if before := d.reports; v.post("/again", url.Values{"back": {"/people"}}).StatusCode != http.StatusOK || d.reports != before+1 {
		t.Errorf("judged %d times, want %d", d.reports, before+1)
	}
	v.get("/people").hasNot(t, "Judge again")
}

func TestStories(t *testing.T) {
	d := desk(4)
	a, b := d.findings[0], d.findings[1]
	chapter := func(f audit.Finding) disclosure.Chapter {
		return disclosure.Chapter{Account: f.Account, Kind: f.Item.Kind, ID: f.Item.ID, Published: f.Item.Published, Words: "the tram driver"}
	}
	d.stories = []disclosure.Story{{ID: moira.Key() + "/" + a.Item.ID, Band: disclosure.Few, K: 2, Chapters: []disclosure.Chapter{chapter(a), chapter(b)},
		Facts: []disclosure.Fact{{Kind: disclosure.Occupation, Value: "tram driver", Words: "tram driver", Share: 0.001}}, Remove: []disclosure.Removal{{Post: 1, K: 40, Band: disclosure.Crowd}}}}
	v := visit(t, d)
	v.get("/stories").has(t, "2 posts on", "tram driver", "Take down the whole", "2 findings are about these posts", "/finding/"+keyOf(a.ID))
	v.get("/").has(t, "Part of a story told over 2 posts", "#s-"+keyOf(d.stories[0].ID))
}

func TestHold(t *testing.T) {
	d := desk(2)
	now := today
	v := serve(t, d, Options{Now: func() time.Time { return now }, Matters: []Matter{{"complaint", "a complaint"}, {"claim", "a claim for damages"}}})
	v.get("/").has(t, "Before anything is removed")
	v.post("/hold", url.Values{}).has(t, "no answer was chosen")
	v.post("/hold", url.Values{"answer": {"no"}, "matter": {"complaint"}}).has(t, "That was not kept")
	v.post("/hold", url.Values{"answer": {"yes"}, "matter": {"complaint", "made up"}, "note": {"rang them"}}).has(t, "Hold: remove nothing.", "or may be, a complaint.", "Call your defence organisation first")
	if h := *d.hold; h.Answer != audit.HoldYes || !slices.Equal(h.Matters, []string{"complaint"}) || h.Note != "rang them" || !h.At.Equal(today) {
		t.Errorf("kept %+v", h)
	}
	v.post("/decide", url.Values{"f": {keyOf(d.findings[0].ID)}, "verb": {"delete"}}).has(t, "Nothing is removed while there may be a complaint", "Hold: remove nothing.")
	v.post("/hold", url.Values{"answer": {"no"}}).has(t, "No complaint, claim or inquiry, you said on 20 May 2026")
	now = today.Add(audit.HoldLasts + time.Hour)
	v.get("/").has(t, "that is some time ago", "Answer anew")
}

func TestEndings(t *testing.T) {
	d := desk(2)
	v := visit(t, d)
	v.post("/decide", url.Values{"f": {keyOf(d.findings[0].ID)}, "verb": {"delete"}})
	v.post("/finish", url.Values{}).has(t, "1 of 2 decided", "You can close this page", "1 finding is to be removed", "audit remove")
	if why := <-v.ended; why != Finished {
		t.Errorf("ended as %q", why)
	}
	if _, err := v.Get(v.base); err == nil {
		t.Error("the page is served on")
	}
	if decided, of := v.server.Decided(); decided != 1 || of != 2 {
		t.Errorf("%d of %d decided", decided, of)
	}
	if why := <-serve(t, d, Options{Idle: time.Millisecond}).ended; why != Idle {
		t.Errorf("ended as %q", why)
	}
}
