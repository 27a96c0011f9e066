package linkage

import (
	"math"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/social"
)

// The examples of the guidance: a list of 1,800 in a town of 20,000, 1,500 new
// patients a year for five years from 600,000, and one in two hundred elsewhere.
func TestBefore(t *testing.T) {
	for name, tt := range map[string]struct {
		owner   social.Owner
		list    List
		local   float64
		unknown float64
		guessed int
	}{
		"practice":       {social.Owner{Profession: "general practitioner", ListSize: 1800, TownPopulation: 20000}, nil, 0.09, 0.015, 0},
		"hospital":       {social.Owner{Profession: "consultant dermatologist", AnnualPatients: 1500, Catchment: 600000, Joined: "2019"}, nil, 0.0125, 0.0075, 0},
		"years capped":   {social.Owner{AnnualPatients: 1500, Catchment: 600000, Joined: "1990"}, nil, 0.025, 0.035 / 3, 0},
		"years guessed":  {social.Owner{AnnualPatients: 1500, Catchment: 600000}, nil, 0.0125, 0.0075, 0},
		"nothing said":   {social.Owner{Jurisdiction: "uk"}, nil, 0.0125, 0.005, 2},
		"nowhere":        {social.Owner{Jurisdiction: "fr", Profession: "GP"}, nil, 0.005, 0.005, 2},
		"student":        {social.Owner{Profession: "medical student", Catchment: 500000}, nil, 0.005, 0.005, 0},
		"a small island": {social.Owner{Profession: "GP", ListSize: 900, Catchment: 1000}, nil, 0.1, 0.015, 0},
		"with a list":    {social.Owner{ListSize: 1800, Catchment: 20000}, listOf{size: 1200}, 0.06, 0.02, 0},
	} {
		b := BeforeOf(&tt.owner, tt.list, time.Date(2024, 6, 18, 0, 0, 0, 0, time.UTC))
		if math.Abs(b.Local-tt.local) > 1e-9 || math.Abs(b.Unknown-tt.unknown) > 1e-9 || len(b.Guessed) != tt.guessed {
			t.Errorf("%s: %+v, want %v, %v and %d guessed", name, b, tt.local, tt.unknown, tt.guessed)
		}
	}
}

// listOf is a list of patients that knows one name.
type listOf struct {
	size   int
	name   string
	weight float64
}

func (l listOf) Size() int { return l.size }

func (l listOf) Match(profiles []Profile) (Match, bool) {
	for _, p := range profiles {
		if p.Name == l.name {
			return Match{Weight: l.weight, Reasons: []Reason{{Cue: "list-name", Text: "bears a name on the list", Weight: l.weight}}}, true
		}
	}
	return Match{}, false
}

var town = social.Owner{Name: "Moira Keane", Profession: "GP", Town: "Ennis", County: "Clare", ListSize: 1800, Catchment: 20000, RegisteredSince: "2010", Joined: "2016", Practice: "Larch Hill Surgery"}

// only gathers one person on Facebook and returns what becomes of them.
func only(t *testing.T, owner social.Owner, by By, c social.Connection, messages ...*social.Post) Person {
	t.Helper()
	col := NewCollector(&owner)
	c.ID = "7"
	items := []any{c}
	for _, m := range messages {
		m.Author = social.Person{}
		if !m.Mine {
			m.Author = social.Person{ID: "7"}
		}
		items = append(items, thread(m, "2-7"))
	}
	gather(col, onFB, items...)
	if by.Answers == nil { // so that nobody is left out
		by.Answers = []Answer{{Profiles: []string{"facebook/2/person:7"}}}
	}
	by.AsOf = noon
	people := col.People(by)
	if len(people) != 1 {
		t.Fatalf("%d people", len(people))
	}
	if p := people[0]; p.Answer.Is == "" {
		p.Answer = nil
		sum := 0.0
		for _, r := range p.Reasons {
			sum += r.Weight
		}
		p.Probability = logistic(sum)
		p.settle()
		return p
	}
	return people[0]
}

func friendSince(year int, c social.Connection) social.Connection {
	c.Relation, c.Since = social.RelationFriend, time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC)
	return c
}

func TestBands(t *testing.T) {
	none, many := 0, 40
	asks := func(day int) *social.Post { return message("is my script ready?", false, social.Person{}, day) }
	for name, tt := range map[string]struct {
		c        social.Connection
		messages []*social.Post
		want     Band
		cue      string
	}{
		"declared, nothing else known":      {social.Connection{Name: "A"}, []*social.Post{asks(0)}, Possible, cueRefers},
		"declared, twice":                   {social.Connection{Name: "A"}, []*social.Post{asks(0), message("could you renew my prescription?", false, social.Person{}, 9)}, Likely, cueAgain},
		"declared, in town":                 {social.Connection{Name: "A", Location: "Ennis"}, []*social.Post{asks(0)}, Likely, cuePlace},
		"declared, elsewhere":               {social.Connection{Name: "A", Location: "Paris"}, []*social.Post{asks(0)}, Folded, cueRefers},
		"the owner wrote of it":             {social.Connection{Name: "A", Location: "Ennis"}, []*social.Post{message("Your scan was fine, see you in clinic", true, social.Person{}, 0)}, Likely, cueOwner},
		"a neighbour":                       {social.Connection{Name: "A", Location: "Ennis", Mutual: &none, Initiated: Them}, []*social.Post{message("your bins are out", false, social.Person{}, 0)}, Folded, cueOther},
		"a stranger from afar":              {social.Connection{Name: "A", Location: "Paris"}, nil, Silent, "before"},
		"a nurse with a question":           {social.Connection{Name: "A", Bio: "staff nurse", Mutual: &many}, []*social.Post{asks(0)}, Silent, cueClinician},
		"a cousin with one":                 {social.Connection{Name: "Aine Keane", Mutual: &many}, []*social.Post{asks(0)}, Silent, cueSurname},
		"from school":                       {friendSince(2005, social.Connection{Name: "A", Mutual: &many}), []*social.Post{asks(0)}, Silent, cueRegistered},
		"from before the practice":          {friendSince(2014, social.Connection{Name: "A"}), []*social.Post{asks(0)}, Silent, cueJoined},
		"a pharmacy":                        {social.Connection{Name: "Larch Pharmacy"}, []*social.Post{asks(0)}, Silent, cuePage},
		"a page":                            {social.Connection{Name: "A", Page: true}, []*social.Post{asks(0)}, Silent, cuePage},
		"the redirect alone":                {social.Connection{Name: "A"}, []*social.Post{message("please ring the surgery", true, social.Person{}, 0)}, Silent, cueRedirects},
		"calls doctor, in town, no mutuals": {social.Connection{Name: "A", Location: "Ennis", Mutual: &none}, []*social.Post{message("Hello doctor", false, social.Person{}, 0)}, Folded, cueDoctor},
	} {
		p := only(t, town, By{}, tt.c, tt.messages...)
		if p.Band != tt.want {
			t.Errorf("%s: %q at %.2f, want %q: %+v", name, p.Band, p.Probability, tt.want, p.Reasons)
		}
		found := false
		for _, r := range p.Reasons {
			found = found || r.Cue == tt.cue
		}
		if !found {
			t.Errorf("%s: no %s", name, tt.cue)
		}
	}
}

// Of hundreds of messages of a friend's, one sounds like a patient's some day.
func TestManyMessages(t *testing.T) {
	messages := []*social.Post{message("is my script ready?", false, social.Person{}, 0)}
	for i := range 400 {
		messages = append(messages, message("see you Friday "+strconv.Itoa(i), i%2 == 0, social.Person{}, i))
	}
	if p := only(t, town, By{}, social.Connection{Name: "A"}, messages...); p.Band != Silent || p.Profiles[0].Received != 201 || p.Profiles[0].Sent != 200 {
		t.Errorf("%q at %v, %d and %d: %+v", p.Band, p.Probability, p.Profiles[0].Received, p.Profiles[0].Sent, p.Reasons)
	}
}

func TestLacking(t *testing.T) {
	p := only(t, town, By{}, social.Connection{Name: "A", Relation: social.RelationFriend}, message("is my script ready?", false, social.Person{}, 0))
	if got := strings.Join(p.Lacking, "; "); got != "place; connections in common; who asked whom; since when you are connected" {
		t.Errorf("lacking %s", got)
	}
	none := 0
	p = only(t, town, By{}, friendSince(2020, social.Connection{Name: "A", Location: "Ennis", Mutual: &none, Initiated: Them}))
	if len(p.Lacking) > 0 {
		t.Errorf("lacking %v", p.Lacking)
	}
}

func TestTie(t *testing.T) {
	follower := social.Connection{Name: "A", Relation: social.RelationFollower}
	if p := only(t, town, By{}, follower); p.Tie != TieOneWay || p.Profiles[0].Began() != Them {
		t.Errorf("a follower: %s, begun by %s", p.Tie, p.Profiles[0].Began())
	}
	if p := only(t, town, By{}, follower, message("hi", false, social.Person{}, 0)); p.Tie != TieAccepted {
		t.Errorf("a follower who writes: %s", p.Tie)
	}
	if p := only(t, town, By{}, social.Connection{Name: "A", Relation: social.RelationBlocked}, message("hi", false, social.Person{}, 0)); p.Tie != TieOneWay {
		t.Errorf("one who is blocked: %s", p.Tie)
	}
}

// The doctor's word stands, the latest of several, for all profiles of a person.
func TestAnswers(t *testing.T) {
	key := []string{"facebook/2/person:7"}
	for is, want := range map[Standing]Band{IsPatient: Likely, IsFormer: Likely, IsRelative: Likely, IsFriend: Silent, IsColleague: Silent, IsNone: Silent} {
		by := By{Answers: []Answer{{Profiles: key, Is: IsNone, At: noon}, {Profiles: key, Is: is, At: noon.Add(time.Hour)}, {Profiles: []string{"x/1/person:7"}, Is: IsPatient, At: noon.Add(2 * time.Hour)}}}
		p := only(t, town, by, social.Connection{Name: "A"}, message("is my script ready?", false, social.Person{}, 0))
		if p.Answer == nil || p.Answer.Is != is || p.Band != want || (p.Probability == 1) != (want == Likely) || (p.Kind == KindRelative) != (is == IsRelative) {
			t.Errorf("%s: %q at %v, %s, %+v", is, p.Band, p.Probability, p.Kind, p.Answer)
		}
	}
}

func TestList(t *testing.T) {
	list := listOf{size: 1700, name: "Fachtna Lysaght", weight: 5.5}
	if p := only(t, town, By{List: list}, social.Connection{Name: "Fachtna Lysaght"}); p.Band != Likely {
		t.Errorf("on the list: %q at %v", p.Band, p.Probability)
	}
	if p := only(t, town, By{List: listOf{1700, "Mary Kelly", 0.9}}, social.Connection{Name: "Mary Kelly"}); p.Band != Silent {
		t.Errorf("a common name on the list: %q at %v", p.Band, p.Probability)
	}
	asks := message("is my script ready?", false, social.Person{}, 0)
	with, without := only(t, town, By{List: list}, social.Connection{Name: "Una Hegarty"}, asks), only(t, town, By{List: listOf{size: 300}}, social.Connection{Name: "Una Hegarty"}, asks)
	if !hasCue(with, cueUnlisted) || hasCue(without, cueUnlisted) {
		t.Errorf("a full list says nothing, or one that is not full something: %+v, %+v", with.Reasons, without.Reasons)
	}
}

func hasCue(p Person, cue string) bool {
	for _, r := range p.Reasons {
		if r.Cue == cue {
			return true
		}
	}
	return false
}

// The owner's own other account is nobody's patient.
func TestOwnAccount(t *testing.T) {
	c := NewCollector(&town)
	gather(c, onX, social.Connection{ID: "1", Name: "Moira Keane", Relation: social.RelationFriend, Location: "Ennis"})
	if got := c.People(By{Answers: []Answer{{Profiles: []string{"x/1/person:1"}}}}); len(got) > 0 {
		t.Errorf("%+v", got)
	}
}

// A review by somebody of a connection's name speaks for the connection, a common
// name less.
func TestNamesake(t *testing.T) {
	google := social.Account{Provider: "google", ID: "3"}
	weight := func(name string) float64 {
		c := NewCollector(&town)
		gather(c, google, &social.Post{ID: "r", Kind: social.KindReview, Audience: social.AudiencePublic, Author: social.Person{Name: name}, Text: "Had my hip replaced here, all good", Published: noon})
		gather(c, onFB, social.Connection{ID: "7", Name: name, Relation: social.RelationFriend})
		for _, p := range c.People(By{Answers: []Answer{{Profiles: []string{"facebook/2/person:7"}, Is: IsNone}}}) {
			for _, r := range p.Reasons {
				if r.Cue == cueNamesake {
					return r.Weight
				}
			}
		}
		return 0
	}
	if rare, common := weight("Fachtna Lysaght"), weight("John Murphy"); rare != 3.5 || common <= 0 || common > 1.5 {
		t.Errorf("a rare name weighs %v, a common one %v", rare, common)
	}
}

// Somebody silent whom one of the same surname named in writing of care, days before, may
// be whom they wrote of.
func TestNamed(t *testing.T) {
	mother := social.Person{ID: "7", Name: "Breda Looby"}
	since := func(name string, day int) social.Connection {
		return social.Connection{ID: "9", Name: name, Relation: social.RelationRequest, Initiated: Them, Since: noon.AddDate(0, 0, day)}
	}
	for name, tt := range map[string]struct {
		c    social.Connection
		text string
		want bool
	}{
		"days after":       {since("Fiachra Looby", 2), "Hi Dr Keane, are Fiachra's results back? You saw him on Monday", true},
		"a year after":     {since("Fiachra Looby", 400), "Hi Dr Keane, are Fiachra's results back? You saw him on Monday", false},
		"another surname":  {since("Fiachra Shaw", 2), "Hi Dr Keane, are Fiachra's results back? You saw him on Monday", false},
		"not named":        {since("Fiachra Looby", 2), "Hi Dr Keane, are my results back? You saw me on Monday", false},
		"nothing of care":  {since("Fiachra Looby", 2), "Fiachra is singing on Friday if you are about", false},
		"the writer again": {since("Breda Looby", 2), "Breda here, are my results back? You saw me on Monday", false},
	} {
		c := NewCollector(&town)
		gather(c, onFB, tt.c, message(tt.text, false, mother, 0))
		got := false
		for _, p := range c.People(By{AsOf: noon}) {
			got = got || hasCue(p, cueNamed)
		}
		if got != tt.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
