package reading

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// fewSentences is how many most texts have at most.
const fewSentences = 8

// tokenise cuts the text into tokens and sentences.
func (r *Reading) tokenise() {
	t := r.Text
	r.lower = r.lowerASCII(t)
	r.Tokens = make([]Token, 0, len(t)/5+4)
	r.ends = make([]int, 0, fewSentences)
	end, bare := 0, 0 // before bare, no address begins that is not marked as one
	for i := 0; i < len(t); {
		c := t[i]
		switch {
		case c == '\n':
			r.endSentence()
			i++
		case c == '!' || c == '?':
			r.endSentence()
			i++
		case c == '.':
			if !r.abbreviated(i) {
				r.endSentence()
			}
			i++
		case c == '@' && i+1 < len(t) && isWordByte(t[i+1]):
			i = r.add(i, scanWhile(t, i+1, isHandleByte), Mention)
		case c == '#' && i+1 < len(t) && (isWordByte(t[i+1]) || t[i+1] >= utf8.RuneSelf):
			end := scanWord(t, i+1)
			if end == i+1 {
				i++
				break
			}
			i = r.add(i, end, Hashtag)
		case isWordByte(c):
			if end, bare = addressEnd(t, i, bare); end > i {
				i = r.add(i, end, Address)
				break
			}
			i = r.add(i, scanWord(t, i), 0)
		case c < utf8.RuneSelf:
			i++
		default:
			i = r.addRune(i)
		}
	}
	r.endSentence()
}

// addRune adds the token that begins with the non-ASCII character at i.
func (r *Reading) addRune(i int) int {
	ch, n := utf8.DecodeRuneInString(r.Text[i:])
	switch {
	case ch == '…' || ch == '。' || ch == '！' || ch == '？':
		r.endSentence()
		return i + n
	case isIdeograph(ch):
		return r.add(i, i+n, 0)
	case unicode.IsLetter(ch) || unicode.IsDigit(ch):
		return r.add(i, scanWord(r.Text, i), 0)
	case unicode.Is(unicode.So, ch) && ch != utf8.RuneError:
		return r.add(i, i+n, Symbol)
	}
	return i + n
}

func (r *Reading) add(start, end int, f Flag) int {
	from := start
	if f&Hashtag != 0 {
		from++
	}
	word := int32(0)
	ascii := true
	if f&(Mention|Address) == 0 {
		var letters Flag
		if letters, ascii = asciiFlags(r.Text[from:end]); ascii {
			f |= letters
			word = r.lex.word(r.lower[from:end])
		} else {
			var buf [48]byte
			f |= letterFlags(r.Text[from:end])
			word = r.lex.word(string(foldWord(buf[:0], r.Text[from:end])))
		}
	} else {
		ascii = isASCII(r.Text[start:end])
	}
	if !ascii {
		f |= foreign
	}
	r.Tokens = append(r.Tokens, Token{Start: start, End: end, Sentence: len(r.ends), Flags: f, word: word})
	return end
}

func (r *Reading) endSentence() {
	n := len(r.Tokens)
	if n > 0 && (len(r.ends) == 0 || r.ends[len(r.ends)-1] < n) {
		r.ends = append(r.ends, n)
	}
}

// abbreviated reports whether the full stop at i belongs to a title or
// abbreviation, or to a number.
func (r *Reading) abbreviated(i int) bool {
	if i+1 < len(r.Text) && isWordByte(r.Text[i+1]) {
		return true // 3.5, example.org, e.g.
	}
	if len(r.Tokens) == 0 {
		return false
	}
	last := r.Tokens[len(r.Tokens)-1]
	if last.End != i {
		return false
	}
	if last.End-last.Start == 1 && last.Start > 0 && r.Text[last.Start-1] == '.' {
		return true // e.g., i.e., a.m.
	}
	if last.End-last.Start == 1 && last.Flags&Capital != 0 && i+2 < len(r.Text) && r.Text[i+1] == ' ' && 'a' <= r.Text[i+2] && r.Text[i+2] <= 'z' {
		return true // an initial: "A.T. from the shop"
	}
	switch r.word(len(r.Tokens) - 1) {
	case "dr", "mr", "mrs", "ms", "prof", "st", "vs", "no", "approx", "dept":
		return i+1 < len(r.Text) && r.Text[i+1] == ' '
	}
	return false
}

// lowerASCII returns s with the capitals of ASCII made small, byte for byte.
func (d *draft) lowerASCII(s string) string {
	i := 0
	for i < len(s) && kinds[s[i]]&upper == 0 {
		i++
	}
	if i == len(s) {
		return s
	}
	d.lower = append(d.lower[:0], s...)
	for ; i < len(s); i++ {
		if kinds[s[i]]&upper != 0 {
			d.lower[i] += 'a' - 'A'
		}
	}
	return string(d.lower)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// asciiFlags is letterFlags of a word of ASCII; ok is false for another.
func asciiFlags(word string) (f Flag, ok bool) {
	letters, capitals := 0, 0
	for i := range len(word) {
		switch k := kinds[word[i]]; {
		case word[i] >= utf8.RuneSelf:
			return 0, false
		case k&upper != 0:
			if letters == 0 {
				f |= Capital
			}
			letters++
			capitals++
		case k&small != 0:
			letters++
		case i == 0 && k&digit != 0:
			f |= Number
		}
	}
	if capitals >= 2 && capitals == letters {
		f |= Caps
	}
	return f, true
}

func letterFlags(word string) Flag {
	var f Flag
	letters, upper := 0, 0
	for i, ch := range word {
		switch {
		case i == 0 && unicode.IsDigit(ch):
			f |= Number
		case unicode.IsUpper(ch):
			if letters == 0 {
				f |= Capital
			}
			letters++
			upper++
		case unicode.IsLetter(ch):
			letters++
		}
	}
	if upper >= 2 && upper == letters {
		f |= Caps
	}
	return f
}

// scanWord returns the end of the word at i: letters and digits, with
// apostrophes, points and commas only where they stand inside.
func scanWord(t string, i int) int {
	for i < len(t) {
		c := t[i]
		switch {
		case isWordByte(c):
			i++
		case (c == '\'' || c == '.' || c == ',' || c == ':') && i+1 < len(t) && isWordByte(t[i+1]) && joins(t, i, c):
			i++
		case c < utf8.RuneSelf:
			return i
		default:
			ch, n := utf8.DecodeRuneInString(t[i:])
			switch {
			case (ch == '’' || ch == 'ʼ') && i+n < len(t) && isWordByte(t[i+n]):
			case isIdeograph(ch):
				return i
			case unicode.IsLetter(ch) || unicode.IsDigit(ch) || unicode.Is(unicode.Mn, ch):
			default:
				return i
			}
			i += n
		}
	}
	return i
}

// joins reports whether the mark c at i joins what stands on both sides of it:
// an apostrophe between letters, a point, comma or colon between digits.
func joins(t string, i int, c byte) bool {
	if i == 0 {
		return false
	}
	if c == '\'' {
		return isWordByte(t[i-1])
	}
	return isDigit(t[i-1]) && isDigit(t[i+1])
}

// addressEnd returns the end of the web or mail address at i, or i. No bare one, as
// example.org, begins before bare; what is returned as such holds for what
// follows, so that no word is looked at twice.
func addressEnd(t string, i, bare int) (end, nextBare int) {
	if c := t[i] | 0x20; c == 'h' || c == 'w' {
		rest := t[i:]
		if hasPrefixFold(rest, "http://") || hasPrefixFold(rest, "https://") || hasPrefixFold(rest, "www.") {
			return scanWhile(t, i, func(c byte) bool { return c > ' ' && c != '"' && c != '<' && c != '>' }), bare
		}
	}
	if i < bare {
		return i, bare
	}
	for end = i; end < len(t) && kinds[t[end]]&inHandle != 0; end++ {
	}
	for !isWordByte(t[end-1]) {
		end--
	}
	if dot := strings.LastIndexByte(t[i:end], '.'); dot < 0 || !isTopLevel(t[i+dot+1:end]) {
		return i, end
	}
	return scanWhile(t, end, func(c byte) bool { return isWordByte(c) || strings.IndexByte("/-._~?=&%#+", c) >= 0 }), end
}

// isTopLevel knows the endings by which a bare address is told from a missing
// space after a full stop.
func isTopLevel(s string) bool {
	switch strings.ToLower(s) {
	case "com", "org", "net", "uk", "ie", "hk", "eu", "gov", "edu", "info", "int", "io", "scot", "wales", "example", "health", "app", "ly", "au", "za", "sg", "nz":
		return true
	}
	return false
}

func scanWhile(t string, i int, ok func(byte) bool) int {
	for i < len(t) && ok(t[i]) {
		i++
	}
	return i
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// What a byte may be.
const (
	upper uint8 = 1 << iota
	small
	digit
	inWord   // a letter, digit or underscore
	inHandle // may stand in a mention, or in an address without a scheme
)

// kinds says of every byte what it may be.
var kinds = func() (k [256]uint8) {
	for c := range k {
		switch {
		case 'A' <= c && c <= 'Z':
			k[c] = upper | inWord
		case 'a' <= c && c <= 'z':
			k[c] = small | inWord
		case '0' <= c && c <= '9':
			k[c] = digit | inWord
		case c == '_':
			k[c] = inWord
		}
		if k[c] != 0 || c == '.' || c == '-' || c == '@' {
			k[c] |= inHandle
		}
	}
	return k
}()

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isWordByte(c byte) bool { return kinds[c]&inWord != 0 }

func isHandleByte(c byte) bool { return kinds[c]&inHandle != 0 }

func isIdeograph(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}
