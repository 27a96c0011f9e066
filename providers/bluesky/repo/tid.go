package repo

import (
	"strings"
	"time"
)

// tidLetters are the digits of a timestamp identifier, in their order.
const tidLetters = "234567abcdefghijklmnopqrstuvwxyz"

// tidLength is how many of them there are: atproto.com/specs/tid.
const tidLength = 13

// parseTID returns the number that a timestamp identifier stands for.
func parseTID(s string) (n uint64, ok bool) {
	if len(s) != tidLength {
		return 0, false
	}
	for i := range len(s) {
		d := strings.IndexByte(tidLetters, s[i])
		if d < 0 || i == 0 && d >= 16 { // 65 bits are written for 64
			return 0, false
		}
		n = n<<5 | uint64(d)
	}
	return n, true
}

func appendTID(b []byte, n uint64) []byte {
	for shift := 5 * (tidLength - 1); shift >= 0; shift -= 5 {
		b = append(b, tidLetters[n>>shift&31])
	}
	return b
}

// Time returns when a key or revision was made, if it is a timestamp identifier;
// otherwise the zero time. Whoever made it chose it.
func Time(key string) time.Time {
	n, ok := parseTID(key)
	if !ok {
		return time.Time{}
	}
	return time.UnixMicro(int64(n >> 10)).UTC()
}
