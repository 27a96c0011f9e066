package linkage

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/probity-audit/probity/audit/linkage/names"
	"github.com/probity-audit/probity/audit/reading"
)

// turn says which turns of phrase a text has; see turns.txt.
type turn uint16

const (
	turnChannel turn = 1 << iota
	turnAppointment
	turnHandiwork
	turnSince
	turnOther
	turnShop
	turnClinic
	turnSees
	turnCredit
	turnOnOther
	turnRecall
	turnMyself
	turnRecalls // the owner does
	turnDenies
	turnStranger
)

var turnNames = map[string]turn{
	"wrong-channel": turnChannel, "appointment": turnAppointment, "handiwork": turnHandiwork, "since-care": turnSince,
	"other-doctor": turnOther, "shop": turnShop, "to-clinic": turnClinic, "owner-sees": turnSees, "credit": turnCredit, "on-other": turnOnOther, "recall": turnRecall, "myself": turnMyself, "owner-recalls": turnRecalls, "owner-denies": turnDenies, "stranger": turnStranger,
}

//go:embed turns.txt
var turnsFile string

// slot is a place in a turn of phrase: one of these rows of words stands there.
type slot [][]string

// phrasing is a turn of phrase; the first slot has no empty row.
type phrasing struct {
	is    turn
	slots []slot
}

// opening is one way in which a turn of phrase begins.
type opening struct {
	*phrasing
	row []string // of the first slot
}

// turns are the turns of phrase by their first word.
type turns map[string]*openings

// openings are those with one first word: by the second, or with any.
type openings struct {
	second map[string][]opening
	any    []opening
}

var shippedTurns = sync.OnceValue(func() turns {
	t, err := parseTurns(turnsFile)
	if err != nil {
		panic("audit/linkage: turns.txt: " + err.Error())
	}
	return t
})

// plainWord is a token as turns.txt writes it.
func plainWord(w string) string {
	if w == "" || w[0] < 0x80 && strings.IndexByte(w, '\'') < 0 {
		return strings.ToLower(w)
	}
	w = strings.Map(func(r rune) rune {
		if r == '\'' || r == '’' {
			return -1
		}
		return r
	}, strings.ToLower(w))
	if strings.ContainsFunc(w, unicode.IsLetter) && !strings.ContainsFunc(w, isHan) {
		return names.Fold(w)
	}
	return w
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

// of returns the turns of phrase that a text has outside quotation marks, and how many
// different ones hint at care.
func (t turns) of(r *reading.Reading) (found turn, hints int) {
	var hinted [mostHints]*phrasing
	words := make([]string, len(r.Tokens))
	for i, tok := range r.Tokens {
		words[i] = plainWord(r.Text[tok.Start:tok.End])
	}
	try := func(openings []opening, i, end int) {
		for _, p := range openings {
			hint := p.is&(turnSince|turnHandiwork) != 0
			if found&p.is != 0 && (!hint || hints == mostHints || slices.Contains(hinted[:hints], p.phrasing)) || !rowAt(p.row, words[i:end]) || !matches(p.slots[1:], words[i+len(p.row):end]) {
				continue
			}
			if found |= p.is; hint && hints < mostHints {
				hinted[hints] = p.phrasing
				hints++
			}
		}
	}
	for i, w := range words {
		if r.Tokens[i].Is(reading.Quoted) {
			continue
		}
		end := i + 1
		for end < len(words) && r.Tokens[end].Sentence == r.Tokens[i].Sentence {
			end++
		}
		first := t[w]
		if digit(w) {
			first = t["#"]
		}
		if first == nil {
			continue
		}
		try(first.any, i, end)
		if i+1 < end {
			try(first.second[words[i+1]], i, end)
		}
	}
	return found, hints
}

// mostHints is how many hints at care are told apart in one text.
const mostHints = 3

// matches reports whether the words begin with one of each of the slots.
func matches(slots []slot, words []string) bool {
	if len(slots) == 0 {
		return true
	}
	for _, row := range slots[0] {
		if rowAt(row, words) && matches(slots[1:], words[len(row):]) {
			return true
		}
	}
	return false
}

func rowAt(row, words []string) bool {
	if len(row) > len(words) {
		return false
	}
	for i, w := range row {
		switch {
		case w == words[i], w == "_" && !digit(words[i]):
		case w == "#" && digit(words[i]):
		default:
			return false
		}
	}
	return true
}

func digit(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }
