package disclosure

import (
	"strings"

	"github.com/probity-audit/probity/audit/reading"
)

// A quotation is worth as many words at least, and is kept to as many in its value.
const (
	shortestQuote = 2
	longestQuote  = 8
)

// quotation takes the words of the person: a run between quotation marks that
// nobody else says.
func (f *finder) quotation() {
	for i := 0; i < len(f.r.Tokens); i++ {
		if !f.r.Tokens[i].Is(reading.Quoted) {
			continue
		}
		last := i
		for last+1 < len(f.r.Tokens) && f.r.Tokens[last+1].Is(reading.Quoted) && f.r.Tokens[last+1].Start-f.r.Tokens[last].End < 6 && !strings.ContainsAny(f.r.Text[f.r.Tokens[last].End:f.r.Tokens[last+1].Start], "\"“”‘«»「」") {
			last++
		}
		if last-i+1 >= shortestQuote && f.theySay(i, last) {
			f.add(Quotation, f.phrase(i, min(last, i+longestQuote-1)), f.r.Tokens[i].Start, f.r.Tokens[last].End)
		}
		i = last
	}
}

// theySay reports whether somebody else than the writer says the words from first
// to last: he or she stands with a word for saying beside them, or nobody does and
// they begin the text.
func (f *finder) theySay(first, last int) bool {
	says, they, i := false, false, false
	for j := max(0, first-7); j < min(len(f.r.Tokens), last+6); j++ {
		if j >= first && j <= last || f.r.Tokens[j].Is(reading.Quoted) {
			continue
		}
		switch f.word(j) {
		case "said", "says", "saying", "say", "asked", "asks", "told", "tells", "goes", "whispered", "shouted", "replied", "answered", "announced", "muttered", "sighed", "called", "wrote", "explained", "spelled", "spelt", "typed", "mouthed", "sang":
			says = true
		case "he", "she", "him", "her", "they", "he'd", "she'd", "man", "woman", "lady", "lad", "girl", "boy", "gent", "patient", "pt", "px":
			they = true
		case "i", "we", "consultant", "boss", "reg", "registrar", "sho", "matron", "sister":
			if j < first || f.word(j+1) == "said" || f.word(j+1) == "told" {
				i = f.word(j) != "i" || f.word(j+1) == "said" || f.word(j+1) == "told" || f.word(j+1) == "asked"
			}
		}
	}
	return they && says && !i || they && first == 0
}
