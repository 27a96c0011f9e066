package reading

import "unicode/utf8"

// longestQuotation is the length in bytes beyond which an opening mark without
// a closing one is taken for something else (inches, an apostrophe).
const longestQuotation = 400

// quotations flags the tokens that stand between quotation marks.
func (r *Reading) quotations() {
	t := r.Text
	open, closer := -1, rune(0)
	at := 0 // token behind the last quotation
	for i := 0; i < len(t); {
		ch, n := rune(t[i]), 1
		if ch >= utf8.RuneSelf {
			ch, n = utf8.DecodeRuneInString(t[i:])
		}
		switch mark := ch >= utf8.RuneSelf || ch == '"' || ch == '\''; {
		case open < 0 && !mark:
		case open >= 0 && (ch == closer && closes(t, i, n, ch)):
			at = r.quote(at, open, i)
			open = -1
		case open >= 0 && i-open > longestQuotation:
			open = -1
		case open < 0:
			if c, ok := opens(t, i, n, ch); ok {
				open, closer = i, c
			}
		}
		i += n
	}
}

func opens(t string, i, n int, ch rune) (rune, bool) {
	switch ch {
	case '“', '„':
		return '”', true
	case '«':
		return '»', true
	case '「':
		return '」', true
	case '"':
		return '"', true
	case '‘':
		return '’', i+n < len(t) && (i == 0 || !isWordByte(t[i-1]))
	case '\'':
		free := i == 0 || t[i-1] == ' ' || t[i-1] == '\n' || t[i-1] == '('
		return '\'', free && i+1 < len(t) && (isWordByte(t[i+1]) || t[i+1] >= utf8.RuneSelf)
	}
	return 0, false
}

// closes tells a closing mark from an apostrophe inside a word.
func closes(t string, i, n int, ch rune) bool {
	if ch != '\'' && ch != '’' {
		return true
	}
	return i+n >= len(t) || !isWordByte(t[i+n]) && t[i+n] < utf8.RuneSelf
}

// quote flags the tokens between from and to, from token at on, and returns the
// first behind them.
func (r *Reading) quote(at, from, to int) int {
	for ; at < len(r.Tokens) && r.Tokens[at].Start < to; at++ {
		if r.Tokens[at].Start > from {
			r.Tokens[at].Flags |= Quoted
		}
	}
	return at
}
