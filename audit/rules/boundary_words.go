package rules

import (
	"embed"
	"path"
	"strings"
	"sync"
	"unicode"

	"github.com/probity-audit/probity/audit/reading"
)

// The lists of boundary; see boundary/README.md.
const (
	saidAdvice    = "message-advice"
	saidWarm      = "warm-answer"
	saidRomance   = "romance-said"
	saidHint      = "romance-hint"
	saidInvite    = "invite"
	saidOther     = "other-tie"
	saidKin       = "own-kin"
	saidContact   = "asks-contact"
	saidCare      = "in-care"
	saidLed       = "led"
	saidMaybe     = "maybe-care"
	saidTie       = "owner-care"
	saidDoctor    = "owner-doctor"
	saidPrivate   = "private-tie"
	saidColleague = "from-colleague"
)

//go:embed boundary/*.txt
var boundaryLists embed.FS

// phrase is a line of a list: a row of places, each of which one of several runs of
// words may take.
type phrase struct {
	list   string
	places [][][]string
	second map[string]bool // words that can come next, where the first place is one word; nil if many can
}

// boundaryPhrases holds the lines of all lists by the words with which they begin.
var boundaryPhrases = sync.OnceValue(func() map[string][]phrase {
	files, err := boundaryLists.ReadDir("boundary")
	if err != nil {
		panic("audit/rules: " + err.Error())
	}
	by := map[string][]phrase{}
	for _, f := range files {
		text, err := boundaryLists.ReadFile(path.Join("boundary", f.Name()))
		if err != nil {
			panic("audit/rules: " + err.Error())
		}
		for line := range strings.Lines(string(text)) {
			if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "//") {
				continue
			}
			p := phrase{list: strings.TrimSuffix(f.Name(), ".txt"), places: placesOf(line)}
			p.second = secondOf(p.places)
			firsts := map[string]bool{}
			for _, run := range p.places[0] {
				if len(run) == 0 {
					panic("audit/rules: a phrase may begin with nothing: " + line)
				}
				if !firsts[run[0]] {
					firsts[run[0]] = true
					by[run[0]] = append(by[run[0]], p)
				}
			}
		}
	}
	return by
})

// secondOf spares most phrases a closer look.
func secondOf(places [][][]string) map[string]bool {
	if len(places) < 2 {
		return nil
	}
	for _, run := range places[0] {
		if len(run) > 1 {
			return nil
		}
	}
	out := map[string]bool{}
	for _, run := range places[1] {
		if len(run) == 0 || run[0] == "_" || run[0] == "#" {
			return nil
		}
		out[run[0]] = true
	}
	return out
}

func placesOf(line string) [][][]string {
	var out [][][]string
	for line != "" {
		before, rest, inside := strings.Cut(line, "(")
		for w := range strings.FieldsSeq(before) {
			out = append(out, [][]string{{w}})
		}
		if !inside {
			return out
		}
		several, after, closed := strings.Cut(rest, ")")
		if !closed || strings.Contains(several, "(") {
			panic("audit/rules: a bracket is open, or stands within another: " + line)
		}
		var place [][]string
		for one := range strings.SplitSeq(several, "|") {
			place = append(place, strings.Fields(one))
		}
		out, line = append(out, place), after
	}
	return out
}

// heard holds the cues of a text by list.
type heard map[string][]reading.Cue

// boundaryCues returns the cues of the lists in a text, outside quotations.
func boundaryCues(r *reading.Reading) heard {
	if r == nil {
		return nil
	}
	var words []string
	var out heard
	by := boundaryPhrases()
	for i, t := range r.Tokens {
		if t.Is(reading.Quoted) {
			continue
		}
		if words == nil {
			words = make([]string, len(r.Tokens))
			for i, t := range r.Tokens {
				words[i] = plainWord(r.Text[t.Start:t.End])
			}
		}
		for _, p := range by[words[i]] {
			if p.second != nil && (i+1 == len(words) || !p.second[words[i+1]]) {
				continue
			}
			end := matched(p.places, words[i:])
			if end <= 0 || r.Tokens[i+end-1].Sentence != t.Sentence || again(out[p.list], i) {
				continue
			}
			if out == nil {
				out = heard{}
			}
			out[p.list] = append(out[p.list], reading.Cue{Class: p.list, Start: t.Start, End: r.Tokens[i+end-1].End, First: i, Last: i + end - 1, Sentence: t.Sentence})
		}
	}
	return out
}

// again reports whether the last of the cues covers token i.
func again(of []reading.Cue, i int) bool { return len(of) > 0 && of[len(of)-1].Last >= i }

// matched returns how many of the words fill the places, at most; -1 if they do not.
func matched(places [][][]string, words []string) int {
	if len(places) == 0 {
		return 0
	}
	best := -1
	for _, run := range places[0] {
		if len(run) > len(words) || !sameWords(run, words) {
			continue
		}
		if n := matched(places[1:], words[len(run):]); n >= 0 {
			best = max(best, n+len(run))
		}
	}
	return best
}

func sameWords(run, words []string) bool {
	for i, w := range run {
		switch {
		case w == "_", w == words[i], w == "#" && words[i] != "" && unicode.IsDigit(rune(words[i][0])):
		default:
			return false
		}
	}
	return true
}

// plainWord folds a word as the lists have it.
func plainWord(w string) string {
	w = strings.ToLower(w)
	if strings.Contains(w, "’") {
		w = strings.ReplaceAll(w, "’", "'")
	}
	return strings.TrimSuffix(w, "\ufe0f")
}
