package patients

import (
	"fmt"
	"strings"
	"testing"

	"github.com/probity-audit/probity/audit/linkage"
)

// village is a list of 2,000 people, among them these.
func village(t *testing.T) *List {
	var b strings.Builder
	b.WriteString("Surname,Forename,Known as,Previous surname,Town,DOB,Sex,Chinese name\n")
	b.WriteString(`Murphy,Aoife Maria,,,Tralee,09/03/1984,F,
O'Sullivan,Robert,,,Tralee,09/03/1950,M,
Chan,Tai Man,Peter,,Sha Tin,01/02/1970,M,陳大文
Walsh,Catherine,,Kelly,Listowel,01/02/1970,F,
Ní Bhriain,Sinéad,,,Dingle,01/02/1990,F,
Murphy-Kelly,Oisín,,,Dingle,01/02/1999,M,
Kowalska,Katarzyna,,,Dingle,01/02/1999,F,
Zephyrwort,Barnaby,,,Dingle,01/02/1999,M,
Murphy,John,,,Tralee,01/02/1959,M,
Murphy,John,,,Listowel,01/02/1969,M,
`)
	p := newPopulation(5)
	for range 1990 {
		r := p.resident(true)
		fmt.Fprintf(&b, "%s,%s,,,%s,%d-%02d-%02d,,\n", r.surname, r.given, r.town, r.year, r.month, r.day)
	}
	return loaded(t, b.String())
}

// Every way in which a name goes about is found, and explained by its kind.
func TestForms(t *testing.T) {
	l := village(t)
	for _, tt := range []struct {
		p              linkage.Profile
		surname, given string // what the reasons say
	}{
		{linkage.Profile{Name: "Oisín Murphy-Kelly"}, "the same", "the same"},
		{linkage.Profile{Name: "Oisin Kelly", Location: "Dingle"}, "part of a double-barrelled", "the same"},
		{linkage.Profile{Name: "Kowalska Katarzyna"}, "the same", "the same"},
		{linkage.Profile{Name: "Kasia Kowalska"}, "the same", "short or pet form"},
		{linkage.Profile{Name: "Katarzyna Kowalsak"}, "slip of the pen", "the same"},
		{linkage.Profile{Name: "Bob O'Sullivan", Location: "Tralee"}, "the same", "short or pet form"},
		{linkage.Profile{Name: "Bob Sullivan", Location: "Tralee", Bio: "b. 1950"}, "prefix", "short or pet form"},
		{linkage.Profile{Name: "Sinead O'Brien", Location: "Dingle"}, "another language's form", "the same"},
		{linkage.Profile{Name: "Cathy Kelly", Location: "Listowel"}, "borne before", "short or pet form"},
		{linkage.Profile{Name: "Chan Tai-man", Location: "Sha Tin"}, "the same", "the same"},
		{linkage.Profile{Name: "Peter Chan", Location: "Sha Tin, HK"}, "the same", "the same"},
		{linkage.Profile{Name: "陳大文"}, "the same", "the same"},
		{linkage.Profile{Name: "Aoife M.", Location: "Tralee", Bio: "42 | she/her"}, "first letter", "the same"},
		{linkage.Profile{Handle: "aoife_m84", Location: "Tralee"}, "first letter", "the same"},
		{linkage.Profile{Handle: "barnaby.zephyrwort"}, "the same", "the same"},
		{linkage.Profile{Handle: "barnabyzephyrwort"}, "the same", "the same"},
		{linkage.Profile{Name: "B. Zephyrwort"}, "the same", "first letter"},
	} {
		m, ok := l.Match([]linkage.Profile{tt.p})
		surname, given := reason(m, "listed-surname"), reason(m, "listed-given-name")
		if !ok || m.Weight < 2.94 || !strings.Contains(surname, tt.surname) || !strings.Contains(given, tt.given) {
			t.Errorf("%q %q: %v %.1f, %q, %q", tt.p.Name, tt.p.Handle, ok, m.Weight, surname, given)
		}
	}
}

// A common name never passes alone, nor does one that is only alike.
func TestNamesakesDoNotPass(t *testing.T) {
	l := village(t)
	for _, p := range []linkage.Profile{
		{Name: "John Murphy"}, {Name: "Murphy John"}, {Name: "Seán Murphy"}, {Handle: "johnmurphy"}, {Name: "J. Murphy"}, {Name: "John M"}, {Name: "John"}, {Name: "Murphy"},
		{Name: "Jon Murphy"}, {Name: "Peter Chan"}, {Name: "John Smith"}, {Name: "Mary Kelly"}, {Name: "Aoife Kowalski"}, {Name: "Aoife Murphy", Location: "Cork", Bio: "19 | student"},
		{Name: "Katarzyna Nowak"}, {Name: "Barnaby Murphy"}, {Name: "Tralee Rugby Club"}, {Name: "🌸🌸🌸"}, {Name: "Dr"}, {},
	} {
		if m, ok := l.Match([]linkage.Profile{p}); ok && m.Weight > 2.94 {
			t.Errorf("%q: %.1f %+v", p.Name+p.Handle, m.Weight, m.Reasons)
		}
	}
	m, _ := l.Match([]linkage.Profile{{Name: "John Murphy"}})
	if reason(m, "several-listed") == "" || reason(m, "listed-namesakes") != "namesakes: more than one on the list has that name" {
		t.Errorf("%+v", m.Reasons)
	}
}

// Common names stay common where nobody else on the list bears them, and those of a
// people that is few there are common in it: at a prior of one in twenty none is likely.
func TestNamesakesOfFewDoNotPass(t *testing.T) {
	var b strings.Builder
	b.WriteString("Surname,Forename\n")
	all := [][2]string{{"Khan", "Mohammed"}, {"Kaur", "Harpreet"}, {"Patel", "Priya"}, {"Nowak", "Anna"}, {"Singh", "Gurpreet"}, {"Murphy", "Mary"}, {"Smith", "David"}}
	for _, n := range all {
		fmt.Fprintf(&b, "%s,%s\n", n[0], n[1])
	}
	for i := range 1993 {
		fmt.Fprintf(&b, "Quill%c%c,Vel%c%c\n", 'a'+i%26, 'a'+i/26%26, 'a'+i%23, 'a'+i/23%26)
	}
	l := loaded(t, b.String())
	for _, n := range all {
		if m, ok := l.Match([]linkage.Profile{{Name: n[1] + " " + n[0]}}); ok && m.Weight > 4.4 {
			t.Errorf("%s: %.1f %+v", n, m.Weight, m.Reasons)
		}
	}
}

// Who goes by the Irish form of one name does so of the other: these are not two
// chances.
func TestFormsGoTogether(t *testing.T) {
	l := loaded(t, "Surname,Forename\nMcInerney,Declan\nO'Flaherty,Brendan\n"+strings.Repeat("Quillfeather,Zephyr\n", 1998))
	for _, name := range []string{"Déaglán Mac an Airchinnigh", "Breandán Ó Flaithbheartaigh"} {
		if m, ok := l.Match([]linkage.Profile{{Name: name}}); !ok || m.Weight < 2.94 {
			t.Errorf("%s: %.1f %+v", name, m.Weight, m.Reasons)
		}
	}
}

// Where somebody says in so many words that they live elsewhere, it speaks against.
func TestHomeInBio(t *testing.T) {
	l := village(t)
	for _, bio := range []string{"Living in Listowel. Dog mum", "📍 Listowel", "Based in Listowel, always tired"} {
		m, _ := l.Match([]linkage.Profile{{Name: "Barnaby Zephyrwort", Bio: bio}})
		if got := reason(m, "listed-town"); got != "place: another than on the list" {
			t.Errorf("%q: %q", bio, got)
		}
	}
	m, _ := l.Match([]linkage.Profile{{Name: "Barnaby Zephyrwort", Bio: "I live in hope"}})
	if got := reason(m, "listed-town"); strings.Contains(got, "another") {
		t.Error(got)
	}
}

func TestWeights(t *testing.T) {
	for _, text := range []string{"", weightsText + "handle 0.5\n", weightsText + "other 1\n", strings.Replace(weightsText, "handle 0.5", "handle x", 1), strings.Replace(weightsText, "handle 0.5", "handle", 1)} {
		if _, err := readWeights(text); err == nil {
			t.Errorf("%d bytes are taken for all weights", len(text))
		}
	}
}
