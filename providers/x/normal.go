package x

import "bytes"

// The export writes as strings the numbers that X's own API writes as numbers,
// and adds members to a tweet that go-twitter does not know. The normaliser
// brings a tweet into the shape of the API in one pass over its bytes.

// extras are the members of a tweet that go-twitter's Tweet lacks, as they stand in
// the export; nil where absent. They point into the tweet.
type extras struct {
	edit      []byte // edit_info
	community []byte // community_id_str or community_id
	deleted   []byte // deleted_at
	geo       []byte // of the classic layout, where coordinates are absent
	alt       bool   // a picture has a description
	protected bool   // the classic layout says "protected" of the author
}

// numeric reports whether the API gives the member as a number.
func numeric(key []byte) bool {
	switch string(key) {
	case "id", "favorite_count", "retweet_count", "quote_count", "reply_count",
		"in_reply_to_status_id", "in_reply_to_user_id", "quoted_status_id", "source_status_id", "source_user_id",
		"w", "h", "bitrate", "duration_millis":
		return true
	}
	return false
}

// numerics reports whether the API gives the member as a list of numbers.
func numerics(key []byte) bool {
	switch string(key) {
	case "indices", "display_text_range", "aspect_ratio", "coordinates":
		return true
	}
	return false
}

// unused reports whether nothing here reads the member at the top of a tweet. Such
// members are half of most tweets, and decoding them would take as long.
func unused(key []byte) bool {
	switch string(key) {
	case "source", "display_text_range", "favorite_count", "retweet_count", "quote_count", "reply_count", "favorited", "retweeted", "truncated", "possibly_sensitive":
		return true
	}
	return false
}

// level is an object or list that is open.
type level struct {
	list    bool
	numbers bool // strings within are numbers
	place   bool // within a place, whose id is a word
}

// normalise appends to dst the tweet in src, in the shape of the API and without
// indentation. It checks nothing: what is no JSON stays none.
func normalise(dst, src []byte) ([]byte, extras) {
	var (
		extra  extras
		stack  [maxDepth + 2]level
		depth  int
		key    []byte
		isKey  bool // the next string names a member
		copied int  // src[:copied] is in dst
	)
	for i := 0; i < len(src); {
		switch c := src[i]; c {
		case '{', '[':
			if depth++; depth >= len(stack) {
				return append(dst, src[copied:]...), extra
			}
			up := stack[depth-1]
			stack[depth] = level{list: c == '[', place: up.place || string(key) == "place",
				numbers: c == '[' && (up.list && up.numbers || !up.list && numerics(key))}
			isKey = c == '{'
			i++
		case '}', ']':
			if depth > 0 {
				depth--
			}
			isKey = false
			i++
		case ',':
			isKey = !stack[depth].list
			i++
		case '"':
			end := i + 1
			for {
				j := bytes.IndexByte(src[end:], '"')
				if j < 0 {
					return append(dst, src[copied:]...), extra
				}
				if end += j + 1; src[end-2] != '\\' || !escaped(src[i+1:end-1]) {
					break
				}
			}
			word := src[i+1 : end-1]
			if isKey {
				isKey = false
				key = word
				if depth == 1 {
					from, to := extra.take(key, src, end)
					if string(key) == "edit_info" { // long, and decoded only where it says something
						dst = append(append(dst, src[copied:from]...), '0')
						copied, end = to, to
					}
					if unused(key) {
						from, to := value(src, end)
						dst = append(append(dst, src[copied:from]...), "null"...)
						copied, end = to, to
					}
				}
				if string(key) == "sizes" { // the classic layout has a list here, which says no more
					at := end
					for at < len(src) && (space(src[at]) || src[at] == ':') {
						at++
					}
					if at < len(src) && src[at] == '[' {
						end = valueEnd(src, at)
						dst = append(append(dst, src[copied:at]...), "null"...)
						copied = end
					}
				}
				if !extra.alt && (string(key) == "ext_alt_text" || string(key) == "media_alt") {
					extra.alt = true
				}
				if string(key) == "protected" {
					extra.protected = true
				}
			} else if at := stack[depth]; at.list && at.numbers || !at.list && numeric(key) && !at.place {
				if number(word) {
					dst = append(dst, src[copied:i]...)
					dst = append(dst, word...)
					copied = end
				}
			}
			i = end
		case '\n': // indentation would be scanned twice more
			dst = append(dst, src[copied:i]...)
			for i++; i < len(src) && src[i] == ' '; i++ {
			}
			copied = i
		default:
			i++
		}
	}
	return append(dst, src[copied:]...), extra
}

// take keeps the value, which begins at or after src[at], of a member at the top
// of a tweet if go-twitter lacks it. It returns where the value stands.
func (e *extras) take(key, src []byte, at int) (from, to int) {
	var into *[]byte
	switch string(key) {
	case "edit_info":
		into = &e.edit
	case "community_id_str":
		into = &e.community
	case "community_id":
		if e.community == nil {
			into = &e.community
		}
	case "deleted_at":
		into = &e.deleted
	case "geo":
		into = &e.geo
	default:
		return 0, 0
	}
	from, to = value(src, at)
	if into != nil {
		*into = src[from:to]
	}
	return from, to
}

// value returns where the value of a member stands whose name ends at src[at].
func value(src []byte, at int) (from, to int) {
	for at < len(src) && (space(src[at]) || src[at] == ':') {
		at++
	}
	return at, valueEnd(src, at)
}

// valueEnd returns where the value that begins at src[i] ends.
func valueEnd(src []byte, i int) int {
	depth := 0
	for i < len(src) {
		switch class[src[i]] {
		case quote:
			for i++; ; i++ {
				j := bytes.IndexByte(src[i:], '"')
				if j < 0 {
					return len(src)
				}
				if i += j; !escaped(src[:i]) {
					break
				}
			}
			if depth == 0 {
				return i + 1
			}
		case opening:
			depth++
		case closing:
			if depth--; depth == 0 {
				return i + 1
			}
			if depth < 0 {
				return i
			}
		case comma:
			if depth == 0 {
				return i
			}
		}
		i++
	}
	return len(src)
}

// number reports whether word can stand in JSON as a number: digits with a sign,
// a fraction and an exponent at most.
func number(word []byte) bool {
	i := 0
	if i < len(word) && word[i] == '-' {
		i++
	}
	digits := func() int {
		from := i
		for i < len(word) && word[i] >= '0' && word[i] <= '9' {
			i++
		}
		return i - from
	}
	lead := i
	n := digits()
	if n == 0 || n > 1 && word[lead] == '0' {
		return false
	}
	if i < len(word) && word[i] == '.' {
		i++
		if digits() == 0 {
			return false
		}
	}
	if i < len(word) && (word[i] == 'e' || word[i] == 'E') {
		i++
		if i < len(word) && (word[i] == '+' || word[i] == '-') {
			i++
		}
		if digits() == 0 {
			return false
		}
	}
	return i == len(word)
}

// unwrap returns the value of the one member named key in elem, or elem itself
// if its first member is another: {"tweet": {...}} came in January 2020.
func unwrap(elem []byte, key string) []byte {
	i := 0
	skip := func() {
		for i < len(elem) && space(elem[i]) {
			i++
		}
	}
	if len(elem) == 0 || elem[0] != '{' {
		return elem
	}
	i++
	skip()
	if !bytes.HasPrefix(elem[i:], []byte(`"`+key+`"`)) {
		return elem
	}
	i += len(key) + 2
	skip()
	if i >= len(elem) || elem[i] != ':' {
		return elem
	}
	i++
	skip()
	end := len(elem) - 1 // the closing brace
	for end > i && space(elem[end-1]) {
		end--
	}
	return elem[i:end]
}
