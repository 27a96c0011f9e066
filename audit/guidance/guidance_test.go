package guidance

import (
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
)

func day(s string) time.Time {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return t
}

func ids(cs []Clause) []string {
	var out []string
	for _, c := range cs {
		out = append(out, c.ID)
	}
	return out
}

func TestEveryClause(t *testing.T) {
	date := regexp.MustCompile(`^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$`)
	id := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9.]+)+$`)
	all := All()
	if len(all) < 150 {
		t.Fatalf("%d clauses: editions are missing", len(all))
	}
	for _, c := range all {
		t.Run(c.ID, func(t *testing.T) {
			if !id.MatchString(c.ID) {
				t.Error("the ID is not in lower case with hyphens")
			}
			if rank(c.Jurisdiction, "") < 2 {
				t.Errorf("jurisdiction %q", c.Jurisdiction)
			}
			switch c.Standing {
			case Regulator, Law, Advice, Supporting:
			default:
				t.Errorf("standing %q", c.Standing)
			}
			if c.Body == "" || c.Document == "" || c.Edition == "" || c.Section == "" {
				t.Error("body, document, edition or section is missing")
			}
			if !date.MatchString(c.From) || c.From < "1990" || c.From > "2030" {
				t.Errorf("in force from %q", c.From)
			}
			if c.Until != "" && (!date.MatchString(c.Until) || c.Until <= c.From) {
				t.Errorf("in force from %q until %q", c.From, c.Until)
			}
			if (c.Until != "") != (c.SupersededBy != "") {
				t.Errorf("in force until %q, superseded by %q: either both or none", c.Until, c.SupersededBy)
			}
			if n := len(strings.Fields(c.Says)); n < 3 || n > 32 {
				t.Errorf("says %d words: want a short paraphrase", n)
			}
			if strings.ContainsAny(c.Says, "\"“”‘«»") || !strings.HasSuffix(c.Says, ".") {
				t.Errorf("says %q: a paraphrase is a sentence without quotation", c.Says)
			}
			if !c.Exact && c.Note == "" {
				t.Error("the number was not seen and no note says so")
			}
			if c.Exact && c.Standing == Regulator && !strings.ContainsAny(c.Section, "0123456789") {
				t.Errorf("section %q is called exact and has no number", c.Section)
			}
		})
	}
}

func TestEveryJurisdictionIsThere(t *testing.T) {
	seen := map[string]int{}
	for _, c := range All() {
		if c.Until == "" {
			seen[c.Jurisdiction]++
		}
	}
	for _, j := range []string{UK, IE, HK, Any} {
		if seen[j] < 10 {
			t.Errorf("%s has %d clauses in force", j, seen[j])
		}
	}
}

func TestSuccessorIsInForceFromTheSameDay(t *testing.T) {
	for _, c := range All() {
		if c.SupersededBy == "" {
			continue
		}
		next, ok := Lookup(c.SupersededBy)
		if !ok {
			t.Fatalf("%s is superseded by %s, which is not there", c.ID, c.SupersededBy)
		}
		if next.From > c.Until {
			t.Errorf("%s ended on %s and %s began on %s", c.ID, c.Until, next.ID, next.From)
		}
	}
}

func TestLookup(t *testing.T) {
	c, ok := Lookup("gmc-2024-18")
	if !ok || c.Jurisdiction != UK || !c.Exact || c.Edition != "2024" {
		t.Errorf("Lookup = %+v, %v", c, ok)
	}
	if want := "General Medical Council, Using social media as a medical professional (2024), 18, Maintaining confidentiality"; c.String() != want {
		t.Errorf("String = %q, want %q", c, want)
	}
	if c, ok := Lookup("gmc-2031-1"); ok {
		t.Errorf("an unknown ID gave %+v", c)
	}
}

func TestCheck(t *testing.T) {
	if err := Check([]string{"gmc-2024-18", "imc9-25", "mchk-5.2.1"}); err != nil {
		t.Error(err)
	}
	err := Check([]string{"gmc-2024-18", "gmc-2024-180", "imc9"})
	if err == nil || err.Error() != "unknown clause: gmc-2024-180, imc9" {
		t.Errorf("err = %v", err)
	}
}

func TestFor(t *testing.T) {
	cited := []string{"hry-direct", "mchk-1", "gmc-2013-17", "no-such", "imc8-20.5", "gmc-2024-name"}
	tests := []struct {
		name         string
		jurisdiction string
		day          time.Time
		want         []string
	}{
		{"nobody said where", "", time.Time{}, []string{"gmc-2024-name", "imc9-social-media", "mchk-1", "hry-direct"}},
		{"Ireland first", IE, time.Time{}, []string{"imc9-social-media", "hry-direct", "gmc-2024-name", "mchk-1"}},
		{"Hong Kong first", HK, time.Time{}, []string{"mchk-1", "hry-direct", "gmc-2024-name", "imc9-social-media"}},
		{"the day before the ninth edition", IE, day("2023-12-31"), []string{"imc8-20.5", "hry-direct", "gmc-2013-17", "mchk-1"}},
		{"the day of the ninth edition", IE, day("2024-01-01"), []string{"imc9-social-media", "hry-direct", "gmc-2013-17", "mchk-1"}},
		{"before the Code was amended", HK, day("2022-09-30"), []string{"mchk-2016-1", "hry-direct", "gmc-2013-17", "imc8-20.5"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, ids(For(cited, tt.jurisdiction, tt.day))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestOlderEditionsAreAliases(t *testing.T) {
	c, _ := Lookup("imc9-social-media")
	if diff := cmp.Diff([]string{"imc8-20", "imc8-20-respect", "imc8-20-settings", "imc8-20.5"}, c.Formerly); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if got, want := c.Alias(), "20, 20.5 (8th edition, 2016)"; got != want {
		t.Errorf("Alias = %q, want %q", got, want)
	}
	if c, _ := Lookup("imc9-30"); c.Alias() != "" {
		t.Errorf("a clause that replaced none has the alias %q", c.Alias())
	}
}

func TestReadRefuses(t *testing.T) {
	const head = `"body":"B","document":"D","edition":"E","jurisdiction":"uk","standing":"law"`
	tests := []struct {
		name  string
		files map[string]string
		want  string
	}{
		{"a clause that is there twice", map[string]string{"a": `{` + head + `,"from":"2020","clauses":[{"id":"a-1"},{"id":"a-1"}]}`}, "twice"},
		{"a clause without an ID", map[string]string{"a": `{` + head + `,"from":"2020","clauses":[{"section":"1"}]}`}, "no id"},
		{"a successor that is missing", map[string]string{"a": `{` + head + `,"from":"2020","clauses":[{"id":"a-1","superseded_by":"a-2"}]}`}, "not there"},
		{"a successor that is itself", map[string]string{"a": `{` + head + `,"from":"2020","clauses":[{"id":"a-1","superseded_by":"a-1"}]}`}, "not later"},
		{"a field that nobody reads", map[string]string{"a": `{` + head + `,"from":"2020","form":"x"}`}, "unknown field"},
		{"a file cut short", map[string]string{"a": `{` + head}, "unexpected EOF"},
		{"a successor abroad", map[string]string{
			"a": `{` + head + `,"from":"2020","clauses":[{"id":"a-1","superseded_by":"b-1"}]}`,
			"b": `{"jurisdiction":"hk","from":"2021","clauses":[{"id":"b-1"}]}`,
		}, "another jurisdiction"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			fsys := fstest.MapFS{}
			for name, data := range tt.files {
				fsys["editions/"+name+".json"] = &fstest.MapFile{Data: []byte(data)}
			}
			if _, err := read(fsys); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("err = %v, want one that says %q", err, tt.want)
			}
		})
	}
}
