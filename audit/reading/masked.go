package reading

import (
	"strings"
	"sync"
)

// maskable are words of contempt by how many letters they have, with their class.
// They are those of a few lists, and some that mean something harmless when they
// are written out.
type maskable map[int][]maskedWord

type maskedWord struct{ word, class string }

// hidden are slurs that are other words too, and slurs only where one hides a letter.
const hidden = "fag fags mong mongs queer queers gypsy whore whores slag slags slut sluts cunt cunts bitch bitches twat twats prick pricks bastard bastards wanker wankers paddy paddies paki pakis chink chinks dyke dykes homo homos nigga"

var maskables = sync.OnceValue(func() maskable {
	m := maskable{}
	for _, w := range strings.Fields(hidden) {
		m[len(w)] = append(m[len(w)], maskedWord{w, "slur"})
	}
	for _, class := range [...]string{"slur", "insult"} {
		list, err := words.ReadFile("words/" + class + ".txt")
		if err != nil {
			panic("audit/reading: " + err.Error())
		}
		for line := range strings.Lines(string(list)) {
			line, _, _ = strings.Cut(line, "//")
			line = strings.TrimSpace(line)
			if strings.HasPrefix(line, "!") || strings.HasPrefix(line, "^") || strings.ContainsAny(line, " *") {
				continue
			}
			spellings, err := expand(line)
			if err != nil {
				panic("audit/reading: " + err.Error())
			}
			for _, w := range spellings {
				m[len(w)] = append(m[len(w)], maskedWord{w, class})
			}
		}
	}
	return m
})

// masked finds words of contempt with letters hidden or exchanged: "p*ki",
// "r3tard", "b@stard". Few texts have any, so it first looks for the signs.
func (r *Reading) masked() {
	if strings.ContainsAny(r.Text, "*@$") {
		for i := range r.Tokens {
			r.maskedAt(i)
		}
		return
	}
	for i := range r.Tokens {
		if t := &r.Tokens[i]; t.word == 0 && t.Flags&(Mention|Address) == 0 && hasDigitAndLetter(r.Text[t.Start:t.End]) {
			r.maskedAt(i)
		}
	}
}

// maskedAt looks at the run of letters and masks that begins with token i.
func (r *Reading) maskedAt(i int) {
	t := &r.Tokens[i]
	from, to := t.Start, t.End
	if t.Flags&(Mention|Address|Hashtag) != 0 || from > 1 && maskOf(r.Text[from-1]) != "" && isWordByte(r.Text[from-2]) {
		return // inside a run, or no run of words
	}
	for to < len(r.Text) && to-from < longestMasked && (isWordByte(r.Text[to]) || maskOf(r.Text[to]) != "") {
		to++
	}
	run := strings.TrimRight(r.Text[from:to], "!")
	word, ok := unmask(run)
	if !ok {
		return
	}
	last := i
	for last+1 < len(r.Tokens) && r.Tokens[last+1].End <= from+len(run) {
		last++
	}
	if id, ok := r.lex.classID[word.class]; ok && r.Tokens[last].Sentence == t.Sentence {
		r.addCue(id, i, last)
	}
}

// longestMasked is the length of the longest word that is unmasked.
const longestMasked = 16

// unmask returns the word that a run of letters and masks stands for, where it
// hides something and most of its letters can be seen.
func unmask(run string) (maskedWord, bool) {
	letters, masks := 0, 0
	for i := range len(run) {
		if isLetter(run[i]) {
			letters++
		} else {
			masks++
		}
	}
	if masks == 0 || letters < 2 || letters < masks {
		return maskedWord{}, false
	}
	for _, w := range maskables()[len(run)] {
		if standsFor(run, w.word) {
			return w, true
		}
	}
	return maskedWord{}, false
}

func standsFor(run, word string) bool {
	for i := range len(run) {
		c := run[i] | 0x20
		if isLetter(run[i]) && c == word[i] || run[i] == '*' && isLetter(word[i]) || strings.IndexByte(maskOf(run[i]), word[i]) >= 0 {
			continue
		}
		return false
	}
	return true
}

// maskOf returns the letters that a sign may stand for.
func maskOf(c byte) string {
	switch c {
	case '*':
		return "*"
	case '@', '4':
		return "a"
	case '3':
		return "e"
	case '1', '!':
		return "il"
	case '0':
		return "o"
	case '$', '5':
		return "s"
	case '7':
		return "t"
	}
	return ""
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func hasDigitAndLetter(word string) bool {
	digit, letter := false, false
	for i := range len(word) {
		digit = digit || isDigit(word[i])
		letter = letter || isLetter(word[i])
	}
	return digit && letter
}
