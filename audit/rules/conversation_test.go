package rules

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// scene is one conversation of testdata/conversations, with what is to be found.
type scene struct {
	name  string
	want  map[string]string // severity by rule
	items []social.Item
}

// scenes reads a file of conversations; its README tells how they are written.
func scenes(t *testing.T, file string) []scene {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "conversations", file))
	if err != nil {
		t.Fatal(err)
	}
	var out []scene
	at := exampleTime
	var last [2]*social.Post // theirs, mine
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if name, ok := strings.CutPrefix(line, "== "); ok {
			name, wants, _ := strings.Cut(name, " | ")
			sc := scene{name: name, want: map[string]string{}}
			for w := range strings.SplitSeq(wants, ", ") {
				if rule, severity, ok := strings.Cut(w, " "); ok {
					sc.want[rule] = severity
				}
			}
			out, last = append(out, sc), [2]*social.Post{}
			continue
		}
		at = at.Add(time.Hour)
		if line == "..." {
			at = at.AddDate(0, 0, 21)
		}
		if line == "" || line == "..." {
			continue
		}
		of := &out[len(out)-1]
		p := &social.Post{ID: fmt.Sprint(len(of.items) + 1), Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2, Thread: fmt.Sprint("t", len(out)),
			Text: line[2:], Published: at, Mine: line[0] == '<'}
		side, other := 0, 1
		if p.Mine {
			side, other = 1, 0
		} else {
			p.Author = social.Person{ID: "7", Name: "Somebody Else"}
		}
		if to := last[other]; to != nil {
			p.Answers = &social.Ref{ID: to.ID, Author: to.Author, Mine: to.Mine, Text: to.Text}
		}
		last[side] = p
		of.items = append(of.items, social.Item{Post: p})
	}
	return out
}

// boundaryRules are those that speak of messages to and from people in care.
var boundaryRules = []string{"dm-from-patient", "dm-no-redirect", "dm-clinical-consultation", "dm-romantic", "remote-prescribing-offer"}

// worst returns the worst severity of each of the boundary rules, above info.
func worst(all []*audit.Rule, sc scene) (map[string]string, []string) {
	s := &social.Snapshot{Account: social.Account{Provider: "example", ID: "1"}, Collected: exampleTime, Items: social.Literal(sc.items...)}
	rep := audit.Assess([]*social.Snapshot{s}, all, social.Owner{Name: "Owen Calder"}, nil)
	most, why := map[string]audit.Severity{}, []string{}
	for _, f := range rep.Findings {
		if f.Rule.Area != audit.Boundary && f.Rule.ID != "remote-prescribing-offer" || f.Severity == audit.Info {
			continue
		}
		if why = append(why, fmt.Sprintf("%s %v at %s: %s (%s)", f.Rule.ID, f.Severity, f.Item.ID, f.Evidence.Reason, strings.Join(f.Evidence.Cues, ", "))); slices.Contains(boundaryRules, f.Rule.ID) {
			most[f.Rule.ID] = max(most[f.Rule.ID], f.Severity)
		}
	}
	got := map[string]string{}
	for rule, severity := range most {
		got[rule] = severity.String()
	}
	return got, why
}

func TestConversations(t *testing.T) {
	all := All()
	for _, file := range []string{"found.txt", "quiet.txt"} {
		for _, sc := range scenes(t, file) {
			t.Run(sc.name, func(t *testing.T) {
				got, why := worst(all, sc)
				if fmt.Sprint(got) != fmt.Sprint(sc.want) || file == "quiet.txt" && len(why) > 0 {
					t.Errorf("got %v, want %v\n%s", got, sc.want, strings.Join(why, "\n"))
				}
			})
		}
	}
}

// What is known to be missed is told by a test when it is so no longer.
func TestConversationsMissed(t *testing.T) {
	all := All()
	for _, sc := range scenes(t, "missed.txt") {
		if got, why := worst(all, sc); fmt.Sprint(got) == fmt.Sprint(sc.want) && (len(sc.want) > 0 || len(why) == 0) {
			t.Errorf("%s: is judged rightly now", sc.name)
		}
	}
}
