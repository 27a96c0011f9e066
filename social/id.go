package social

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"time"
)

// ContentID makes an identifier for an item to which the network gives none, of
// what does not change when it is exported again in another layout or language:
// its kind, time, target and text, never a file name or a position.
func ContentID(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		h.Write([]byte(strconv.Itoa(len(p)) + ":" + p))
	}
	return hex.EncodeToString(h.Sum(nil)[:10])
}

// Stamp is the form of a time in a [ContentID].
func Stamp(t time.Time) string { return strconv.FormatInt(t.UnixMilli(), 10) }

// Repeats tells items of equal content apart: the second one with an identifier
// gets "~2" behind it, in the order in which they are asked for.
type Repeats map[string]int

// Next returns id, made unique among those asked for before.
func (r Repeats) Next(id string) string {
	r[id]++
	if n := r[id]; n > 1 {
		return id + "~" + strconv.Itoa(n)
	}
	return id
}
