package x

import (
	"encoding/json"
	"strings"
)

// floor says what is kept of a list of things that came newest first: those at
// the top when they were read, and how many there were by X's own count. Several
// are kept because any of them may be gone the next time.
type floor struct {
	IDs   []string `json:"ids"`
	Count int      `json:"count,omitempty"`
}

// floorLength is more than somebody takes back, or X suspends, at one go.
const floorLength = 100

func parseFloor(s string) floor {
	var f floor
	if json.Unmarshal([]byte(s), &f) != nil {
		return floor{} // read again from the start
	}
	return f
}

// raised is the floor for the time after things have been read above it.
func (f floor) raised(things []string, count int) string {
	all := append(things[:min(len(things), floorLength):min(len(things), floorLength)], f.IDs...)
	b, _ := json.Marshal(floor{IDs: all[:min(len(all), floorLength)], Count: count}) // strings and a number: cannot fail
	return string(b)
}

// above returns how many of the things stand above the floor, and whether it was
// reached.
func (f floor) above(things []string) (n int, reached bool) {
	for n, id := range things {
		for _, kept := range f.IDs {
			if id == kept {
				return n, true
			}
		}
	}
	return len(things), false
}

// newest is the identifier of the newest thing kept, "" if there is none.
func (f floor) newest() string {
	if len(f.IDs) == 0 {
		return ""
	}
	return f.IDs[0]
}

// older reports whether identifier a was given out no later than b: they are
// numbers that grow.
func older(a, b string) bool {
	if len(a) != len(b) {
		return len(a) < len(b)
	}
	return strings.Compare(a, b) <= 0
}

// spot is where the next page of a timeline begins. X's own token may not be
// good for ever; by the last post read the page is found without it, so that
// nothing is paid for twice.
type spot struct {
	Token string `json:"token"`
	Last  string `json:"last,omitempty"`
	Until string `json:"until,omitempty"` // where the list began to which Token belongs, if not at the newest
}

func parseSpot(s string) spot {
	var p spot
	if s == "" || json.Unmarshal([]byte(s), &p) != nil {
		return spot{}
	}
	return p
}

func (p spot) String() string {
	if p.Token == "" {
		return ""
	}
	b, _ := json.Marshal(p)
	return string(b)
}
