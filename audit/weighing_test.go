package audit

import (
	"bytes"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/social"
)

// asFound is a scorer that weighs nothing.
type asFound struct{}

func (asFound) Score(*scoring.Input) *scoring.Scores { return nil }

// unweighed assesses with what the rules find alone.
func unweighed(snaps []*social.Snapshot, rules []*Rule, owner social.Owner, past []Decision) *Report {
	return Assessment{Rules: rules, Owner: owner, Past: past, Scorer: asFound{}}.Of(snaps...)
}

// saying is a snapshot of one post.
func saying(kind social.Kind, mine bool, text string) *social.Snapshot {
	p := &social.Post{ID: "1", Kind: kind, Mine: mine, Text: text, Audience: social.AudiencePublic, Published: time.Date(2024, 6, 18, 15, 30, 0, 0, time.UTC)}
	if kind == social.KindMessage {
		p.Audience, p.Members = social.AudienceDirect, 2
	}
	return &social.Snapshot{Account: social.Account{Provider: "example", ID: "1"}, Items: social.Literal(social.Item{Post: p})}
}

// always is a scorer that has one mind of stories, whatever the text.
func always(t *testing.T, odds float32) Scorer {
	l := &scoring.Learned{Cal: scoring.Calibration{Whole: [3]float32{1, 0, 0}, Area: [3]float32{1, 0, 0}}}
	for k := range scoring.Outputs {
		l.Cal.Words[k], l.Bias[k] = 1, -9
	}
	for _, a := range append([]Area{NameDisclosure}, Areas()...) {
		if a == PatientStory {
			l.Bias[len(l.Areas)], l.Bias[scoring.OutAny] = odds, odds
		}
		if len(l.Areas) < scoring.OutAny {
			l.Areas = append(l.Areas, string(a))
		}
	}
	var b bytes.Buffer
	if err := l.Write(&b); err != nil {
		t.Fatal(err)
	}
	m, err := scoring.Parse(b.Bytes(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// What no rule finds is reported by the general rule of the area, and what a rule
// finds in a harmless text is not, unless it is certain.
func TestWeighed(t *testing.T) {
	general := &Rule{ID: "general-story", Area: PatientStory, Severity: High, Needs: []social.Kind{social.KindPost, social.KindLike}, General: func(*Pass) bool { return true }}
	eager := &Rule{ID: "eager-story", Area: PatientStory, Severity: High, Needs: general.Needs, Check: func(p *Pass) { p.Report(Hit{}) }}
	certain := &Rule{ID: "certain-story", Area: PatientStory, Severity: High, Certain: true, Needs: general.Needs, Check: func(p *Pass) { p.Report(Hit{}) }}
	tests := []struct {
		name       string
		rule       *Rule
		odds       float32
		kind       social.Kind
		mine       bool
		found      int
		severity   Severity
		confidence float64
	}{
		{"a story that no rule knows", general, 3, social.KindPost, true, 1, Medium, 0.95},
		{"a harmless text", general, -3, social.KindPost, true, 0, 0, 0},
		{"somebody else's post", general, 3, social.KindPost, false, 0, 0, 0},
		{"a like", general, 3, social.KindLike, true, 0, 0, 0},
		{"found, and rightly", eager, 3, social.KindPost, true, 1, High, 0.95},
		{"found, and perhaps rightly", eager, 0, social.KindPost, true, 1, Info, 0.5},
		{"found wrongly", eager, -3, social.KindPost, true, 0, 0, 0},
		{"certain", certain, -3, social.KindPost, true, 1, High, defaultConfidence},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			found := Assessment{Rules: []*Rule{tt.rule}, Scorer: always(t, tt.odds)}.Of(saying(tt.kind, tt.mine, "Tea in the garden")).Findings
			if len(found) != tt.found {
				t.Fatalf("%d findings, want %d", len(found), tt.found)
			}
			if tt.found > 0 && (found[0].Severity != tt.severity || found[0].Confidence != tt.confidence) {
				t.Errorf("%v at %v, want %v at %v", found[0].Severity, found[0].Confidence, tt.severity, tt.confidence)
			}
		})
	}
}

// A finding that may well be wrong is not called grave.
func TestLimit(t *testing.T) {
	rule := &Rule{Severity: Critical}
	for _, tt := range []struct {
		hit  Hit
		want Severity
	}{
		{Hit{Confidence: 0.6}, Medium},
		{Hit{Confidence: 0.6, Severity: High}, Medium},
		{Hit{Confidence: 0.6, Severity: Low}, Low},
		{Hit{Confidence: 0.95}, 0},
		{Hit{Confidence: 0.95, Severity: High}, High},
	} {
		h := tt.hit
		h.limit(rule)
		if h.Severity != tt.want {
			t.Errorf("%+v: severity %v, want %v", tt.hit, h.Severity, tt.want)
		}
	}
}

// minded is a scorer that has one mind of every text.
type minded struct{ scores *scoring.Scores }

func (m minded) Score(*scoring.Input) *scoring.Scores { return m.scores }

// of is a scorer that finds these chances, and raises the text as a whole.
func of(chances map[Area]float64) Scorer {
	var areas []string
	var p [scoring.Outputs]float64
	for _, a := range Areas()[:scoring.OutAny] {
		p[len(areas)] = chances[a]
		areas = append(areas, string(a))
	}
	p[scoring.OutAny] = 0.95
	return minded{scoring.Given(areas, p)}
}

func yes(*Pass) bool { return true }

// A story that is only worth a look does not stand for the mention that is shown.
func TestMentionBesideStory(t *testing.T) {
	needs := []social.Kind{social.KindPost}
	mention := &Rule{ID: "mention", Area: PatientMention, Severity: Low, Needs: needs, General: yes}
	story := &Rule{ID: "story", Area: PatientStory, Severity: High, Needs: needs, Check: func(p *Pass) { p.Report(Hit{}) }}
	for _, tt := range []struct {
		story float64
		want  int
	}{{0.3, 2}, {0.7, 1}} {
		by := Assessment{Rules: []*Rule{mention, story}, Scorer: of(map[Area]float64{PatientStory: tt.story, PatientMention: 0.9})}
		if found := by.Of(saying(social.KindPost, true, "Tea")).Findings; len(found) != tt.want {
			t.Errorf("%d findings beside a story at %.1f, want %d", len(found), tt.story, tt.want)
		}
	}
}

// What the text as a whole tells is reported by a rule that reads such texts, and
// by another only where there is none.
func TestSpeaker(t *testing.T) {
	posts := &Rule{ID: "posts", Area: PatientIdentifier, Severity: High, Needs: []social.Kind{social.KindPost}, General: yes}
	messages := &Rule{ID: "messages", Area: PatientIdentifier, Severity: High, Needs: []social.Kind{social.KindMessage}, General: yes}
	elsewhere := &Rule{ID: "elsewhere", Area: Location, Needs: []social.Kind{social.KindReply}, Check: func(*Pass) {}}
	by := Assessment{Rules: []*Rule{posts, messages, elsewhere}, Scorer: of(map[Area]float64{PatientIdentifier: 0.9})}
	for kind, want := range map[social.Kind]string{social.KindPost: "posts", social.KindMessage: "messages", social.KindReply: "posts"} {
		found := by.Of(saying(kind, true, "Tea")).Findings
		if len(found) != 1 || found[0].Rule.ID != want {
			t.Errorf("a %s: %d findings, want one by %s", kind, len(found), want)
			continue
		}
		if r := found[0].Evidence.Reason; r != "the text as a whole reads like this" {
			t.Errorf("nothing is marked, and the reason is %q", r)
		}
	}
}

// Laughter over and over is no story, however long.
func TestSpeaks(t *testing.T) {
	general := &Rule{ID: "general-story", Area: PatientStory, Severity: High, Needs: []social.Kind{social.KindPost}, General: yes}
	by := Assessment{Rules: []*Rule{general}, Scorer: of(map[Area]float64{PatientStory: 0.9})}
	for text, want := range map[string]int{
		"😂😂😂😂😂😂😂😂": 0, "lol LOL lol": 0, "@sam 😂": 0, "\x00\xff": 0, "...": 0, " ": 0,
		"lol": 1, "lol he died": 1, "😂 bed four": 1,
	} {
		if found := by.Of(saying(social.KindPost, true, text)).Findings; len(found) != want {
			t.Errorf("%q: %d findings, want %d", text, len(found), want)
		}
	}
}
