package patients

import (
	"bytes"
	"context"
	"errors"
	"io"
	"math"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/internal/hint"
)

// asks whether somebody of that name is on a list that was read from text.
func asks(t *testing.T, text string, p linkage.Profile) (linkage.Match, bool, Intake) {
	t.Helper()
	l, intake, err := load(context.Background(), strings.NewReader(text), nil, testNow, testKey)
	if err != nil {
		t.Fatal(err)
	}
	m, ok := l.Match([]linkage.Profile{p})
	return m, ok, intake
}

func loaded(t *testing.T, text string) *List {
	t.Helper()
	l, _, err := load(context.Background(), strings.NewReader(text), nil, testNow, testKey)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// reason returns the text of a reason.
func reason(m linkage.Match, cue string) string {
	for _, r := range m.Reasons {
		if r.Cue == cue {
			return r.Text
		}
	}
	return ""
}

// Every system exports in its own way; the same person is found in all.
func TestTables(t *testing.T) {
	for name, text := range map[string]string{
		"EMIS":                  "Report: all patients\nRun on: 1/10/2026\n\nUsual GP,Surname,Given Name,Date of Birth,Gender,NHS Number,House Name/Flat,Number and Street,Village,Town,County,Postcode,Mobile Telephone,E-mail Address\nDr A,Quillfeather,Sorcha,09-Mar-1984,Female,9434765919,,3 Mill Road,,Tralee,Kerry,V92 XY12,087 123 4567,sorcha.q@example.com\n",
		"SystmOne":              "\"NHS number\";\"Title\";\"First name\";\"Surname\";\"Known as\";\"DOB\";\"Sex\";\"Town/City\";\"Mobile number\";\"Email\"\r\n\"943 476 5919\";\"Ms\";\"SORCHA\";\"QUILLFEATHER\";\"\";\"09/03/1984\";\"F\";\"TRALEE\";\"0871234567\";\"sorcha.q@example.com\"\r\n",
		"Socrates":              "PatientID\tLast Name\tFirst Name(s)\tDOB\tAddress 1\tAddress 2\tAddress 3\tEircode\tHome Phone\tMobile Phone\tEmail Address\n12\tQuillfeather\tSorcha\t9/3/84\t3 Mill Road\tTralee\tCo. Kerry\tV92XY12\t\t+353 87 123 4567\tSorcha.Q@Example.com\n",
		"Helix":                 "surname,forenames,dob,gender,address_line_1,address_line_2,mobile,email\nQuillfeather,Sorcha Mary,1984-03-09 00:00:00,2,3 Mill Road,\"Tralee, Co Kerry\",00353871234567,sorcha.q@example.com",
		"one name":              "Patient name,Date of birth,Town,Mobile,E-mail\n\"QUILLFEATHER, Sorcha\",19840309,Tralee,0871234567,sorcha.q@example.com\n",
		"spreadsheet, American": "Last name,First name,Birthdate,City,Phone,Email\nOther,Person,12/25/1960,Tralee,,\nQuillfeather,Sorcha,03/09/1984,Tralee,0871234567,sorcha.q@example.com\n",
	} {
		t.Run(name, func(t *testing.T) {
			p := linkage.Profile{Name: "Sorcha Quillfeather", Location: "Tralee, Ireland", Bio: "born 9/3/1984. 0871234567 sorcha.q@example.com"}
			m, ok, intake := asks(t, text, p)
			if !ok || m.Weight < 10 || intake.People == 0 {
				t.Errorf("%v %v %+v", ok, m, intake)
			}
			for _, cue := range []string{"listed-surname", "listed-given-name", "listed-town", "listed-birth", "listed-phone", "listed-email"} {
				if reason(m, cue) == "" {
					t.Errorf("no %s", cue)
				}
			}
			if got := reason(m, "listed-birth"); got != "date of birth: the same" {
				t.Error(got)
			}
		})
	}
}

func TestEncodings(t *testing.T) {
	const text = "Surname;Forename;Town\r\nÓ Súilleabháin;Sinéad;Trá Lí\r\nVanwynck;Zoë;Tralee\r\n"
	for name, encode := range map[string]func(string) (string, error){
		"UTF-8":        func(s string) (string, error) { return s, nil },
		"its mark":     unicode.UTF8BOM.NewEncoder().String,
		"UTF-16":       unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String,
		"UTF-16 big":   unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().String,
		"Windows-1252": charmap.Windows1252.NewEncoder().String,
	} {
		in, err := encode(text)
		if err != nil {
			t.Fatal(err)
		}
		m, ok, _ := asks(t, in, linkage.Profile{Name: "Zoë Vanwynck", Location: "Tralee"})
		if !ok || reason(m, "listed-town") == "" {
			t.Errorf("%s: %v %v", name, ok, m)
		}
	}
}

func TestIntake(t *testing.T) {
	_, _, got := asks(t, "Surname,Forename,DOB,NHS number,Diagnosis\nQuill,Anna,01/02/1990,1,x\n,,03/04/1950,2,\nQuill,Anna,01/02/1990,3,y\nQuill,Anna,01/02/1991,4,y\nOrr,Zia,31/12/1970,5,6,7,8\n", linkage.Profile{})
	want := Intake{Rows: 5, People: 2,
		Columns: []Column{{"Surname", "surname"}, {"Forename", "given"}, {"DOB", "born"}}, Ignored: []string{"NHS number", "Diagnosis"},
		LeftOut: []LeftOut{{whyNoName, 1, []int{3}}, {whyDamaged, 1, []int{6}}, {whyTwice, 1, []int{4}}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestLoadErrors(t *testing.T) {
	canceled, cancel := context.WithCancel(context.Background())
	cancel()
	for name, tt := range map[string]struct {
		ctx  context.Context
		in   io.Reader
		want error
	}{
		"empty":            {nil, strings.NewReader(""), ErrEmpty},
		"no titles":        {nil, strings.NewReader("Quill,Anna,01/02/1990\nOrr,Zia,01/02/1991\n"), ErrColumns},
		"other titles":     {nil, strings.NewReader("Drug,Dose\nx,y\n"), ErrColumns},
		"a surname alone":  {nil, strings.NewReader("Surname,DOB\nQuill,01/02/1990\n"), ErrColumns},
		"nobody":           {nil, strings.NewReader("Surname,Forename\n"), ErrEmpty},
		"nobody with name": {nil, strings.NewReader("Surname,Forename\n,\nQuill,\n"), ErrEmpty},
		"unreadable":       {nil, io.MultiReader(strings.NewReader("Surname,Forename\nQuill,Anna\n"), iotest.ErrReader(io.ErrUnexpectedEOF)), ErrTable},
		"cancelled":        {canceled, strings.NewReader("Surname,Forename\n" + strings.Repeat("Quill,Anna\n", 20000)), context.Canceled},
	} {
		if tt.ctx == nil {
			tt.ctx = context.Background()
		}
		l, _, err := load(tt.ctx, tt.in, nil, testNow, testKey)
		if l != nil || !errors.Is(err, tt.want) {
			t.Errorf("%s: %v", name, err)
		}
		if err != nil && (strings.Contains(err.Error(), "Quill") || strings.Contains(hint.Of(err), "Quill")) {
			t.Errorf("%s: the error tells a name: %v", name, err)
		}
	}
}

// What cannot be read of a date or an age is counted: the person is there without it.
func TestUndated(t *testing.T) {
	_, _, in := asks(t, "Surname,Forename,DOB,Age\nQuill,Anna,31/02/1980,\nQuill,Bea,,\nQuill,Cat,1/2/1980,45\nQuill,Dee,1/2/2980,\nQuill,Eve,,old\n", linkage.Profile{})
	if in.People != 5 || in.Undated != 3 {
		t.Errorf("%d people, %d undated", in.People, in.Undated)
	}
}

// Long rows do not wait in memory by the thousand.
func TestBatchesAreSmall(t *testing.T) {
	row := "Quill,Anna," + strings.Repeat("x", 100_000) + "\n"
	to := make(chan *batch)
	go func() {
		defer close(to)
		if _, err := (&table{known: titles()}).cut(context.Background(), strings.NewReader("Surname,Forename,Address\n"+strings.Repeat(row, 200)), to); err != nil {
			t.Error(err)
		}
	}()
	rows := 0
	for b := range to {
		size := 0
		for _, f := range b.fields {
			size += len(f)
		}
		if rows += len(b.lines); size > batchBytes+len(row) {
			t.Errorf("%d rows of %d bytes together", len(b.lines), size)
		}
	}
	if rows != 200 {
		t.Errorf("%d rows", rows)
	}
}

// endless is a line without an end; somebody loses patience after a while.
type endless struct {
	left int
	stop func()
}

func (e *endless) Read(p []byte) (int, error) {
	if e.left--; e.left == 0 {
		e.stop()
	}
	if e.left < -100 {
		return 0, errors.New("read on and on")
	}
	for i := range p {
		p[i] = 'x'
	}
	return len(p), nil
}

func TestStopsWithinALine(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	_, _, err := Load(ctx, io.MultiReader(strings.NewReader("Surname,Forename\n\"Quill,"), &endless{100, cancel}), nil)
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestDates(t *testing.T) {
	d := dates{now: testNow}
	for in, want := range map[string]string{
		"12/03/1984": "1984-03-12", "12.3.84": "1984-03-12", "1984-03-12T00:00:00": "1984-03-12", "12 March 1984": "1984-03-12", "12-MAR-1984": "1984-03-12",
		"March 12, 1984": "1984-03-12", "1984-Mar-12": "1984-03-12", "19840312": "1984-03-12", "30753": "1984-03-12", "3/25/1984": "1984-03-25", "01/01/25": "2025-01-01", "01/01/27": "1927-01-01",
		"31/02/1984": "", "": "", "unknown": "", "1/1/2090": "", "99/99/9999": "",
	} {
		got, ok := d.parse(in)
		if (want == "") == ok || ok && got.string() != want {
			t.Errorf("%q: %v %v, want %q", in, got, ok, want)
		}
	}
	if d.sniff([]string{"03/04/1984", "12/25/1960"}); !d.monthFirst {
		t.Error("the month first is not seen")
	}
	if d.sniff([]string{"03/04/1984", "12/25/1960", "25/12/1960"}); d.monthFirst {
		t.Error("a mistake decided")
	}
}

func TestFolded(t *testing.T) {
	for in, want := range map[string]string{"+353 (0)87 123 4567": "871234567", "087-1234567": "871234567", "00 44 7911 123456": "7911123456", "+447911123456": "7911123456", "07911 123 456": "7911123456", "+852 9123 4567": "91234567", "9123 4567": "91234567", "447911123456": "7911123456", "00000000": "", "12": "", "unknown": ""} {
		if in == "+353 (0)87 123 4567" {
			want = foldPhone("087 123 4567")
		}
		if got := foldPhone(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{" Anna.Quill+gp@GoogleMail.com ": "annaquill@gmail.com", "a.b@example.com": "a.b@example.com", "none": "", "n/a@": ""} {
		if got := foldEmail(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{"V92 XY12": "v92", "sw11 4ab": "sw11", "M1 1AA": "m1", "D02X285": "d02", "12345": "", "": ""} {
		if got := outward(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{"Co. Kerry": "kerry", "Trá Lí": "tra li", "CORK CITY": "cork", "Newcastle-upon-Tyne": "newcastle upon tyne"} {
		if got := foldPlace(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// The formula of namesakes, with the worked examples of the guidance that the
// package follows: 2,000 people, a prior of one in twenty.
func TestNamesakes(t *testing.T) {
	posterior := func(share float64) float64 {
		w := standard()
		prior, m := 0.05, w.mSame*w.mSame
		lambda := 2000 * share
		return prior * m / (prior*m + (1-prior)*lambda)
	}
	for share, want := range map[float64]float64{1.0 / 5000: 0.11, 1.0 / 500000: 0.93} {
		if got := posterior(share); math.Abs(got-want) > 0.005 {
			t.Errorf("a name that one in %.0f bears: %.3f, want %.2f", 1/share, got, want)
		}
	}
	if got := expected(2000, 0.02, 0.01, 1); math.Abs(got-0.4) > 1e-9 {
		t.Error(got)
	}
}

func TestEstimate(t *testing.T) {
	for _, tt := range []struct {
		table         float64
		bearers, size int
		from, to      float64
	}{
		{0.01, 20, 2000, 0.009, 0.011},         // a list as the country
		{0.001, 100, 2000, 0.02, 0.05},         // a name of the place
		{1e-5, 1, 2000, 1e-5, 3e-4},            // seen once, as it must be
		{1e-5, 1, 1000000, 1e-7, 1e-6},         // a long list knows better
		{0.01, 0, 1000000, 0.002, 0.01},        // but knows only the place
		{1e-5, 12000, 1000000, 0.0119, 0.0121}, //
	} {
		if got := estimate(tt.table, tt.bearers, tt.size, 0.5); got < tt.from || got > tt.to {
			t.Errorf("%+v: %g", tt, got)
		}
	}
}

func FuzzLoad(f *testing.F) {
	f.Add([]byte("Surname,Forename,DOB,Town,Mobile\nQuill,Anna,01/02/1990,Tralee,0871234567\n"))
	f.Add([]byte("Full name;Age;Sex;Email\nMs Anna Quill-Orr (née Ó Briain);36;F;a@example.com\n"))
	f.Add([]byte("\xff\xfeS\x00u\x00"))
	f.Add(append(magic[:], 1, 0, 0))
	f.Fuzz(func(t *testing.T, in []byte) {
		l, intake, err := load(context.Background(), bytes.NewReader(in), nil, testNow, testKey)
		if err != nil {
			return
		}
		if l.Size() == 0 || intake.People != l.Size() || !l.sound() {
			t.Errorf("%+v", intake)
		}
		l.Match([]linkage.Profile{{Name: "Anna Quill", Bio: "0871234567 a@example.com", Location: "Tralee"}})
	})
}
