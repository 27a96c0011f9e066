package reading

import (
	"strings"
	"testing"
)

func TestClauses(t *testing.T) {
	rd := New()
	for _, tt := range []struct{ text, want string }{
		// who
		{"I told him the truth", "actor=I act=tell affected=stranger time=past mode=fact"},
		{"Had to tell a tram driver his sight is not coming back", "actor=I act=tell affected=patient time=past mode=fact"},
		{"Had to tell the tram driver he'd missed our stop", "actor=I act=tell affected=stranger time=past mode=fact"},
		{"Sat with a man dying in a side room tonight", "actor=I act=care affected=patient time=past mode=fact"},
		{"Just pronounced a man of forty", "actor=I act=die affected=patient time=past mode=fact"},
		{"We examined her in the lift", "actor=we act=examine affected=patient time=past mode=fact"},
		{"You told me it was fine", "actor=you act=tell affected=myself time=past mode=fact"},
		{"She told me off", "actor=other act=tell affected=myself time=past mode=fact"},
		{"A tram driver told me a joke", "actor=somebody act=tell affected=myself time=past mode=fact"},
		{"My mum told me off", "actor=kin act=tell affected=myself time=past mode=fact"},
		{"The registrar told me off", "actor=colleague act=tell affected=myself time=past mode=fact"},
		{"The patient told me a joke", "actor=patient act=tell affected=myself time=past mode=fact"},
		{"my dog ate the biscuits", "actor=pet act=none affected=none time=past mode=fact"},
		{"The boiler died", "actor=none act=die affected=none time=past mode=fact"},
		{"Retired signalman, 80", "actor=somebody act=none affected=none time=past mode=fact"},
		// to whom
		{"I treated a man of forty", "actor=I act=treat affected=patient time=past mode=fact"},
		{"I told my mum everything", "actor=I act=tell affected=kin time=past mode=fact"},
		{"I told the registrar everything", "actor=I act=tell affected=colleague time=past mode=fact"},
		{"I told you so", "actor=I act=tell affected=public time=past mode=fact"},
		{"I walked the dog", "actor=I act=care affected=pet time=past mode=fact"},
		{"I was told nothing", "actor=somebody act=tell affected=myself time=past mode=negated"},
		{"Told this afternoon that my mole was not fine", "actor=somebody act=tell affected=myself time=past mode=fact"},
		{"He was examined by a student", "actor=none act=examine affected=stranger time=past mode=fact"},
		{"My mum was told the results", "actor=none act=tell affected=kin time=past mode=fact"},
		// when
		{"I will tell him tomorrow", "actor=I act=tell affected=stranger time=future mode=fact"},
		{"I'm telling him now", "actor=I act=tell affected=stranger time=now mode=fact"},
		{"I always tell them the truth", "actor=I act=tell affected=stranger time=habit mode=fact"},
		// how
		{"I never told him", "actor=I act=tell affected=stranger time=past mode=negated"},
		{"I would tell him", "actor=I act=tell affected=stranger time=unknown mode=supposed"},
		{"If you tell him", "actor=you act=tell affected=stranger time=unknown mode=supposed"},
		{"Did you tell him?", "actor=you act=tell affected=stranger time=past mode=question"},
		{"Tell him the truth", "actor=none act=tell affected=stranger time=unknown mode=command"},
		{"Don't tell him", "actor=none act=tell affected=stranger time=unknown mode=command"},
		{"\"I told him the truth\"", "actor=I act=tell affected=stranger time=past mode=quoted"},
		{"I wish you well", "actor=I act=none affected=public time=unknown mode=wish"},
		// dialect and haste
		{"Ah tellt him straight", "actor=I act=tell affected=stranger time=past mode=fact"},
		{"im telling her now", "actor=I act=tell affected=stranger time=now mode=fact"},
		{"told him the truth lol", "actor=I act=tell affected=stranger time=past mode=fact"},
		{"hes telling me lies", "actor=other act=tell affected=myself time=now mode=fact"},
		{"yer man told me a joke", "actor=somebody act=tell affected=myself time=past mode=fact"},
		{"wee woman told me a joke", "actor=somebody act=tell affected=myself time=past mode=fact"},
		{"ah por told me a joke", "actor=somebody act=tell affected=myself time=past mode=fact"},
	} {
		clauses := rd.Read(tt.text).Clauses()
		if len(clauses) == 0 {
			t.Errorf("%q: no clause", tt.text)
			continue
		}
		if got := clauses[0].String(); got != tt.want {
			t.Errorf("%q:\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

func TestCutting(t *testing.T) {
	rd := New()
	for text, want := range map[string]string{
		"I told him and he cried":                       "I told him | and he cried",
		"I told him, he cried":                          "I told him | he cried",
		"Salt and pepper":                               "Salt and pepper",
		"A farmer, 54, from Mayo":                       "A farmer, 54, from Mayo",
		"I left because she shouted":                    "I left | because she shouted",
		"He's the man who fixed it":                     "He's the man | who fixed it",
		"Sat down; stood up: sat down":                  "Sat down | stood up | sat down",
		"When he came in I left":                        "When he came in | I left",
		"I went home. She stayed":                       "I went home | She stayed",
		"I went home - she stayed":                      "I went home | she stayed",
		"Told her the news, held her hand and cried":    "Told her the news | held her hand | and cried",
		"my mum rang and my dad answered but I did not": "my mum rang | and my dad answered | but I did not",
	} {
		var got []string
		r := rd.Read(text)
		for _, c := range r.Clauses() {
			got = append(got, text[r.Tokens[c.First].Start:r.Tokens[c.Last].End])
		}
		if g := strings.Join(got, " | "); g != want {
			t.Errorf("%q: cut into %q, want %q", text, g, want)
		}
	}
}

// TestNames holds every value of the enumerations to have a name.
func TestClauseNames(t *testing.T) {
	for v, names := range map[string][]string{
		ActorGroup.String(): actorNames[:], ActRest.String(): actNames[:], AffectedThing.String(): affectedNames[:], TimeHabit.String(): timeNames[:],
		ModeQuoted.String(): modeNames[:], TargetUnknown.String(): targetNames[:], CareYes.String(): careNames[:], FramePet.String(): frameNames[:],
		GroundSupposed.String(): groundNames[:], ToneCondemned.String(): toneNames[:],
	} {
		if v != names[len(names)-1] {
			t.Errorf("the last value is called %q, want %q", v, names[len(names)-1])
		}
	}
}

func TestClausesOfNothing(t *testing.T) {
	var none *Reading
	if none.Clauses() != nil || none.Scene() != (Scene{}) {
		t.Error("a text that was not read has clauses")
	}
	if n := len(New().Read("").Clauses()); n != 0 {
		t.Errorf("an empty text has %d clauses", n)
	}
}

func TestClausesCoverLongTexts(t *testing.T) {
	text := strings.Repeat("I told him the truth and he cried. ", 60)
	r := New().Read(text)
	next := 0
	for _, c := range r.Clauses() {
		if c.First != next || c.Last < c.First {
			t.Fatalf("a clause from token %d to %d, want one from %d", c.First, c.Last, next)
		}
		next = c.Last + 1
	}
	if next != len(r.Tokens) {
		t.Errorf("clauses cover %d of %d tokens", next, len(r.Tokens))
	}
}

func BenchmarkClauses(b *testing.B) {
	r := New().Read("Yesterday in clinic: 34-year-old, Mrs Shaw said \"I can't\" at 4am. Told her 30 mg, she laughed. See example.org/x #nightshift 😂")
	b.ReportAllocs()
	for b.Loop() {
		r.readClauses()
	}
}
