package patients

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"sort"
	"strings"
)

// An invented population. Given names and surnames are drawn by a law of rank and
// frequency that fits those of Britain and Ireland roughly: one in ninety bears the
// commonest surname, half of the people one of the thousand commonest, and the tail
// is long. All but the commonest are made of syllables, so that no table has them.

type resident struct {
	given, middle, surname, maiden string
	female                         bool
	year, month, day               int
	town                           string
	phone, email                   string
}

type population struct {
	rng              *rand.Rand
	surnames, givens []string
	surnameSum       []float64
	givenSum         []float64
	towns            []string
}

var commonSurnames = strings.Fields(`Smith Jones Murphy Kelly Williams Byrne Brown Taylor Walsh Davies Ryan O'Connor Wilson O'Brien Evans
	O'Sullivan Doyle Thomas McCarthy Johnson Roberts Gallagher Walker Doherty Wright Kennedy Lynch Robinson Murray Thompson Quinn White Moore Hughes
	McLoughlin Edwards Carroll Connolly Green Daly Hall Wood Harris Lewis Martin Clarke Jackson Nolan Turner Hill Cooper Ward Fitzgerald Burke Power Khan Patel Singh Chan Wong`)

var commonGivens = strings.Fields(`John Mary David Margaret Michael Susan James Elizabeth Paul Patricia William Catherine Robert Sarah Thomas Emma
	Patrick Anne Andrew Karen Christopher Helen Daniel Jennifer Stephen Laura Mark Claire Anthony Deborah Peter Rebecca Matthew Samantha Joseph Kathleen Richard Bridget
	Edward Amanda Kevin Nicola Brian Victoria Gary Eileen Sean Siobhan Ian Aoife Martin Niamh Simon Ciara Alan Sinead Gerard Alexandra Benjamin Katherine Samuel Philip`)

// nicks are written down here on purpose, and not taken from what is under test.
var nicks = map[string][]string{
	"William": {"Bill", "Billy", "Will", "Liam"}, "Robert": {"Bob", "Rob", "Bobby"}, "Elizabeth": {"Liz", "Beth", "Betty", "Lizzie"}, "Margaret": {"Maggie", "Peggy", "Meg"},
	"Michael": {"Mick", "Mike", "Mikey"}, "James": {"Jim", "Jimmy", "Jamie"}, "Patrick": {"Paddy", "Pat"}, "Patricia": {"Pat", "Trish", "Tricia"}, "Catherine": {"Cathy", "Kate", "Kathy"},
	"Thomas": {"Tom", "Tommy"}, "Christopher": {"Chris"}, "Daniel": {"Dan", "Danny"}, "Jennifer": {"Jenny", "Jen"}, "Stephen": {"Steve"}, "Anthony": {"Tony"},
	"Deborah": {"Debbie"}, "Rebecca": {"Becky"}, "Matthew": {"Matt"}, "Samantha": {"Sam"}, "Joseph": {"Joe"}, "Kathleen": {"Kath", "Kathy"}, "Richard": {"Rick", "Dick", "Richie"},
	"Edward": {"Ted", "Eddie", "Ed"}, "Amanda": {"Mandy"}, "Nicola": {"Nicky"}, "Victoria": {"Vicky"}, "Gerard": {"Gerry", "Ger"}, "Alexandra": {"Alex", "Sandra"},
	"Benjamin": {"Ben"}, "Katherine": {"Kate", "Katie"}, "Samuel": {"Sam"}, "Philip": {"Phil"}, "Susan": {"Sue"}, "Andrew": {"Andy"}, "David": {"Dave"}, "Bridget": {"Bridie"},
	"John": {"Jack", "Johnny"}, "Martin": {"Marty"}, "Simon": {"Si"},
}

func newPopulation(seed uint64) *population {
	p := &population{rng: rand.New(rand.NewPCG(seed, 12))}
	p.surnames = p.invent(commonSurnames, 60000, p.syllables(420), p.syllables(60), append(p.syllables(160), strings.Fields("ton ley ford worth man well by ham son")...))
	p.givens = p.invent(commonGivens, 3000, p.syllables(160), strings.Fields("a e i o ri li na ra mi"), append(p.syllables(40), strings.Fields("na la ra ne lyn ya ta son")...))
	p.surnameSum = ranks(len(p.surnames), 0.93, 6)
	p.givenSum = ranks(len(p.givens), 1.15, 14)
	for i := range 240 {
		p.towns = append(p.towns, title(pick(p.rng, strings.Fields("bally kil castle new old mount north dun carrick clon")))+pick(p.rng, strings.Fields("more brack duff nagh glas ross shane keel owen mena tubber gar"))+fmt.Sprint(string(rune('a'+i%26)), string(rune('a'+i/26)), "n"))
	}
	for i, t := range p.towns {
		p.towns[i] = strings.ReplaceAll(t, " ", "")
	}
	return p
}

// flatten leaves so many names, which are all as frequent: as invented lists often
// are, and against what the tables of names say.
func (p *population) flatten(surnames, givens int) {
	p.surnames, p.givens = p.surnames[:surnames], p.givens[:givens]
	p.surnameSum, p.givenSum = ranks(surnames, 0, 0), ranks(givens, 0, 0)
}

// syllables makes syllables at random.
func (p *population) syllables(n int) []string {
	onsets := strings.Fields("b br c ch cl cr d dr f fl g gl gr h j k kn l m n p pr qu r s sc sh sl st t th tr v w wh y")
	vowels := strings.Fields("a e i o u a e i o ee ea ai ou oo")
	codas := strings.Fields("b ck d g l ll m n nd ng nt r rd rn rt s st t x th _ _ _")
	out := make([]string, n)
	for i := range out {
		out[i] = strings.TrimSuffix(pick(p.rng, onsets)+pick(p.rng, vowels)+pick(p.rng, codas), "_")
	}
	return out
}

// invent makes names of syllables behind the common ones.
func (p *population) invent(common []string, n int, first, middle, last []string) []string {
	out, seen := append([]string(nil), common...), map[string]bool{}
	for _, c := range common {
		seen[c] = true
	}
	for len(out) < n {
		w := pick(p.rng, first)
		if p.rng.Float64() < 0.2 {
			w += pick(p.rng, middle)
		}
		if p.rng.Float64() < 0.1 {
			w += pick(p.rng, first)
		}
		if w = title(w + pick(p.rng, last)); !seen[w] {
			seen[w] = true
			out = append(out, w)
		}
	}
	return out
}

func ranks(n int, power, offset float64) []float64 {
	sum, out := 0.0, make([]float64, n)
	for i := range out {
		sum += math.Pow(float64(i+1)+offset, -power)
		out[i] = sum
	}
	return out
}

func draw(rng *rand.Rand, all []string, sum []float64) int {
	return sort.SearchFloat64s(sum, rng.Float64()*sum[len(sum)-1])
}

func pick(rng *rand.Rand, all []string) string { return all[rng.IntN(len(all))] }

func title(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// resident draws somebody; local ones live as the list does.
func (p *population) resident(local bool) resident {
	g := draw(p.rng, p.givens, p.givenSum)
	r := resident{given: p.givens[g], female: g%2 == 1, surname: p.surnames[draw(p.rng, p.surnames, p.surnameSum)],
		year: 1930 + p.rng.IntN(78), month: 1 + p.rng.IntN(12), day: 1 + p.rng.IntN(28)}
	if p.rng.Float64() < 0.4 {
		r.middle = p.givens[draw(p.rng, p.givens, p.givenSum)]
	}
	if r.female && p.rng.Float64() < 0.4 {
		r.maiden = p.surnames[draw(p.rng, p.surnames, p.surnameSum)]
	}
	if r.town = p.towns[p.rng.IntN(len(p.towns))]; local {
		if r.town = p.towns[p.rng.IntN(14)]; p.rng.Float64() < 0.45 {
			r.town = p.towns[0]
		}
	}
	r.phone = fmt.Sprintf("08%d%07d", 3+p.rng.IntN(6), p.rng.IntN(1e7))
	if p.rng.Float64() < 0.5 {
		r.email = fmt.Sprintf("%s.%s%d@example.com", strings.ToLower(r.given), strings.ToLower(r.surname), p.rng.IntN(1000))
	}
	return r
}

// share is the share of people with the name of somebody.
func (p *population) share(r *resident) float64 {
	of := func(all []string, sum []float64, name string) float64 {
		i := slices.Index(all, name)
		if i == 0 {
			return sum[0] / sum[len(sum)-1]
		}
		return (sum[i] - sum[i-1]) / sum[len(sum)-1]
	}
	return of(p.givens, p.givenSum, r.given) * of(p.surnames, p.surnameSum, r.surname)
}

// writeList writes people as a practice's system exports them.
func writeList(w *strings.Builder, people []resident) {
	w.WriteString("Patient ID,Surname,Forename,Middle name,Previous surname,Date of birth,Sex,Address 1,Town,Mobile,Email,NHS number\n")
	for i := range people {
		p := &people[i]
		former := ""
		if p.maiden != "" && i%2 == 0 { // half of the maiden names are known to the practice
			former = p.maiden
		}
		sex := "M"
		if p.female {
			sex = "F"
		}
		fmt.Fprintf(w, "%d,%s,%s,%s,%s,%02d/%02d/%d,%s,%d Main Street,%s,%s,%s,943 476 %04d\n", i, p.surname, p.given, p.middle, former, p.day, p.month, p.year, sex, i%200, p.town, p.phone, p.email, i%10000)
	}
}
