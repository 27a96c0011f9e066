package appraisal

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/probity-audit/probity/internal/hint"
)

// instead are characters that the fonts lack and that another stands for just as well.
var instead = strings.NewReplacer(
	"\u2010", "-", "\u2011", "-", "\u200c", "", "\u200d", "", "\ufe0e", "", "\ufe0f", "",
	"☐", "□", "☑", "√", "☒", "×", "✓", "√", "✔", "√", "✗", "×", "✘", "×", "➜", "→",
)

// missing are the scripts that the fonts do not hold, found in the document.
type missing map[string]bool

// say makes a text fit to be set, and notes what the fonts lack of it.
func (s *sheet) say(text string) string {
	text = instead.Replace(plain(text))
	return strings.Map(func(r rune) rune {
		if _, ok := regular()[r]; ok {
			return r
		}
		if s.missing == nil {
			s.missing = missing{}
		}
		s.missing[scriptOf(r)] = true
		return '?'
	}, text)
}

// scriptOf names the script of a character for a reader.
func scriptOf(r rune) string {
	for name, table := range unicode.Scripts {
		if unicode.Is(table, r) {
			switch name {
			case "Han", "Bopomofo":
				return "Chinese"
			case "Hiragana", "Katakana":
				return "Japanese"
			case "Hangul":
				return "Korean"
			case "Latin", "Greek", "Cyrillic":
				return "some letters"
			case "Common", "Inherited":
				return "some signs"
			}
			return strings.ReplaceAll(name, "_", " ")
		}
	}
	return "some signs"
}

// err tells what is missing; nil if nothing is.
func (m missing) err() error {
	if len(m) == 0 {
		return nil
	}
	return hint.Wrap(fmt.Errorf("the fonts of the PDF cannot show %s", strings.Join(slices.Sorted(maps.Keys(m)), ", ")),
		"write it as docx or html, which show every script, or leave these characters out")
}

// wrap breaks a text into lines.
func (s *sheet) wrap(t typeface, text string, width float64) []string {
	return s.wrapAfter(t, s.say(text), width, 0)
}

// wrapAfter breaks a text whose first line is shorter by what stands before it. A word
// that is longer than a line is broken where the line ends.
func (s *sheet) wrapAfter(t typeface, text string, width, before float64) []string {
	var lines []string
	line, room := "", width-before
	end := func() {
		lines = append(lines, line)
		line, room = "", width
	}
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ' ' }) {
		with := word
		if line != "" {
			with = line + " " + word
		}
		if t.width(with) <= room {
			line = with
			continue
		}
		if line != "" || room < width {
			end()
		}
		for t.width(word) > room {
			line = head(t.widths(), word, room/t.size)
			word = word[len(line):]
			end()
		}
		line = word
	}
	return append(lines, line)
}

// head is as much of a word as fits, at least its first letter.
func head(w widths, word string, room float64) string {
	for i, r := range word {
		if room -= w.ofRune(r); room < 0 && i > 0 {
			return word[:i]
		}
	}
	return word
}
