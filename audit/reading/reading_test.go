package reading

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// said reads a text and returns the words of the cues of a class.
func said(text, class string) []string {
	r := New().Read(text)
	var out []string
	for c := range r.Cues(class) {
		out = append(out, r.Words(c))
	}
	return out
}

func TestDetected(t *testing.T) {
	tests := []struct {
		class, text string
		want        []string
	}{
		{ClassAge, "a 34-year-old and a 41F, nineteen years old, in her nineties, aged 7, a man in his 60s", []string{"34-year-old", "41F", "nineteen years old", "her nineties", "7", "60s"}},
		{ClassAge, "it took 34 years and a 5m walk, 10 weeks of rain", nil},
		{ClassDose, "30 mg then 5ml, 2 puffs", []string{"30 mg", "5ml", "2 puffs"}},
		{ClassClock, "at 4am, 02.14 and 14:30, not 99.99", []string{"4am", "02.14", "14:30"}},
		{ClassPercent, "60% of 98 per cent", []string{"60", "98"}},
		{ClassMoney, "£199 or €50", []string{"199", "50"}},
		{ClassDate, "on 12/03/2021 and 3 May", []string{"12/03/2021", "3 May"}},
		{ClassDoctorName, "Dr Raman and Prof Okoye spoke", []string{"Dr Raman", "Prof Okoye"}},
		{ClassPersonName, "Mrs Shaw and Margaret Oduya came", []string{"Mrs Shaw", "Margaret Oduya"}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, said(tt.text, tt.class)); diff != "" {
			t.Errorf("%s in %q (-want +got):\n%s", tt.class, tt.text, diff)
		}
	}
}

func TestTokens(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"Can't stop", []string{"Can't", "stop"}},
		{"x-ray at 3.5", []string{"x", "ray", "at", "3.5"}},
		{"See https://example.org/a?b=c. Now", []string{"See", "https://example.org/a?b=c.", "Now"}},
		{"mail me@example.org", []string{"mail", "me@example.org"}},
		{"@some_body #NightShift", []string{"@some_body", "#NightShift"}},
		{"醫生 ok 😂!", []string{"醫", "生", "ok", "😂"}},
		{"naïve Fógra’s", []string{"naïve", "Fógra’s"}},
		{"\xff\xfe broken", []string{"broken"}},
		{"", nil},
	}
	for _, tt := range tests {
		r := New().Read(tt.text)
		var got []string
		for _, tok := range r.Tokens {
			got = append(got, tt.text[tok.Start:tok.End])
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.text, diff)
		}
	}
}

func TestSentences(t *testing.T) {
	for text, want := range map[string]int{
		"One. Two! Three?": 3, "Dr. Evans came. He left": 2, "3.5 mg e.g. now": 1, "a\nb\n\nc": 3, "...": 0, "wait… what": 2,
	} {
		if got := New().Read(text).Sentences(); got != want {
			t.Errorf("%q: %d sentences, want %d", text, got, want)
		}
	}
}

func TestQuotations(t *testing.T) {
	tests := map[string]string{
		`he said "I never" to me`:       "never",
		"he said “I never” to me":       "never",
		"he said 'I never' to me":       "never",
		"I never said it's 'fine' now":  "",
		"don't say I never, it isn't":   "",
		`5" by 7" and never`:            "",
		"「I never」 she said":            "never",
		`an "open quote and never more`: "",
	}
	for text, want := range tests {
		r := New().Read(text)
		got := ""
		for c := range r.Cues("negation") {
			if c.Quoted {
				got = r.Words(c)
			}
		}
		if got != want {
			t.Errorf("%q: %q is quoted, want %q", text, got, want)
		}
	}
}

func TestWhoActs(t *testing.T) {
	tests := []struct {
		text string
		want Subject
	}{
		{"I never sleep", SubjectI}, {"we will never go", SubjectWe}, {"you never know", SubjectYou}, {"she has never been", SubjectOther}, {"Never again", SubjectI},
		{"the long and winding road to the sea never ends", SubjectUnknown},
	}
	for _, tt := range tests {
		r := New().Read(tt.text)
		c, ok := r.First("negation")
		if !ok {
			t.Fatalf("%q: no verb", tt.text)
		}
		if got := r.Subject(c); got != tt.want {
			t.Errorf("%q: subject %d, want %d", tt.text, got, tt.want)
		}
	}
}

// lists is a lexicon of its own, to test the form of word lists.
func lists(t *testing.T, files map[string]string) *Reader {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, content := range files {
		fsys["words/"+name+".txt"] = &fstest.MapFile{Data: []byte(content)}
	}
	lex, err := loadLexicon(fsys)
	if err != nil {
		t.Fatal(err)
	}
	return &Reader{lex: lex}
}

func TestWordLists(t *testing.T) {
	rd := lists(t, map[string]string{
		"carer": "nurse(s)\nward sister // of a ward\n!nurse shark\n\n// a comment",
		"verb":  "diagnos(e|ed|ing)\n(told|tell) (him|her) (it|(the )results)",
		"place": "bed #\nroom _ please\n^Will\nx-ray\nFógra",
	})
	tests := []struct {
		class, text string
		want        []string
	}{
		{"carer", "Two NURSES and the nurse's cat, a ward sister", []string{"NURSES", "nurse's", "ward sister"}},
		{"carer", "a nurse shark", nil},
		{"verb", "diagnosing: told her the results, tell him it", []string{"diagnosing", "told her the results", "tell him it"}},
		{"verb", "diagnosis told results", nil},
		{"place", "bed 4, room seven please, Will will, X-ray, x ray, fogra", []string{"bed 4", "room seven please", "Will", "X-ray", "x ray", "fogra"}},
		{"place", "bed. 4", nil},
	}
	for _, tt := range tests {
		r := rd.Read(tt.text)
		var got []string
		for c := range r.Cues(tt.class) {
			got = append(got, r.Words(c))
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s in %q (-want +got):\n%s", tt.class, tt.text, diff)
		}
	}
}

func TestWordListMistakes(t *testing.T) {
	for name, line := range map[string]string{"open": "nurse(s", "closed": "nurse)s", "bar": "a|b", "empty": "(s)"} {
		_, err := loadLexicon(fstest.MapFS{"words/list.txt": {Data: []byte("fine\n" + line)}})
		if err == nil || !strings.Contains(err.Error(), "list.txt:2") {
			t.Errorf("%s: got %v, want an error that names the line", name, err)
		}
	}
}

// TestShippedLists looks at every list for what is easily got wrong.
func TestShippedLists(t *testing.T) {
	files, err := words.ReadDir("words")
	if err != nil || len(files) < 20 {
		t.Fatalf("%d lists, %v", len(files), err)
	}
	for _, f := range files {
		data, err := words.ReadFile("words/" + f.Name())
		if err != nil {
			t.Fatal(err)
		}
		for n, line := range strings.Split(string(data), "\n") {
			if !strings.HasPrefix(line, "//") && len(strings.Fields(line)) > 12 && !strings.Contains(line, "|") {
				t.Errorf("%s:%d: a comment without //, or a whole sentence: %q", f.Name(), n+1, line)
			}
			if strings.HasPrefix(line, "# ") && !strings.ContainsAny(line, "|(") && len(strings.Fields(line)) > 6 {
				t.Errorf("%s:%d: comments begin with //", f.Name(), n+1)
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"", "a", "Dr. X said \"no\" at 4am", "\xff\xfe", "醫生😂", "#", "@", "http://", "'''", "12/3/", "((("} {
		f.Add(s)
	}
	rd := New()
	f.Fuzz(func(t *testing.T, text string) {
		r := rd.Read(text)
		last := 0
		for _, tok := range r.Tokens {
			if tok.Start < last || tok.End <= tok.Start || tok.End > len(text) {
				t.Fatalf("token %d-%d after %d in %q", tok.Start, tok.End, last, text)
			}
			last = tok.Start
		}
		for _, c := range r.All() {
			if c.Start >= c.End || c.End > len(text) || c.Last >= len(r.Tokens) || c.First > c.Last {
				t.Fatalf("cue %+v in %q", c, text)
			}
			r.Negated(c)
			r.Subject(c)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	rd := New()
	text := "Yesterday in clinic: 34-year-old, Mrs Shaw said \"I can't\" at 4am. Told her 30 mg, she laughed. See example.org/x #nightshift 😂"
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		rd.Read(text)
	}
}
