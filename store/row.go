package store

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"regexp"

	"github.com/probity-audit/probity/social"
)

// class orders a snapshot.
type class int

const (
	classProfile class = iota
	classSetting
	classGap
	classConnection
	classPost
)

// row is an item on its way into the store.
type row struct {
	class     class
	counted   string
	id        string
	published int64
	body      []byte
	hash      int64
	mark      *social.Mark // set, and the rest empty, for a mark
}

const countedGap = "gap"

// encode makes a row of an item. It reports false for what cannot be kept: an
// item without an identifier or a kind, or with a date that has no written form.
func encode(it social.Item, c Collected) (row, bool) {
	r := row{id: it.ID(), counted: it.Count()}
	var body any
	switch {
	case it.Post != nil:
		r.class, r.published, body = classPost, micros(it.Post.Published), it.Post
	case it.Connection != nil:
		r.class, body = classConnection, it.Connection
		if it.Connection.ID == "" {
			return row{}, false
		}
	case it.Setting != nil:
		r.class, body = classSetting, it.Setting
	case it.Profile != nil:
		r.class, body = classProfile, it.Profile
	case it.Gap != nil:
		r.class, r.counted, body = classGap, countedGap, it.Gap
		r.id = gapPrefix(c) + r.id
	case it.Mark != nil:
		return row{mark: it.Mark}, true
	}
	if r.id == "" || r.counted == "" {
		return row{}, false
	}
	b, err := json.Marshal(body)
	if err != nil {
		return row{}, false
	}
	r.body, r.hash = b, hashOf(b)
	return r, true
}

// gapPrefix keeps the gaps of the API and of each export apart: each speaks for
// its own source. The same export downloaded once more, which a browser names
// "export (1).zip", speaks for the first.
func gapPrefix(c Collected) string {
	return c.Source + "\x1f" + again.ReplaceAllString(c.Origin, "$1$2") + "\x1f"
}

var again = regexp.MustCompile(` ?\(\d+\)(\.[a-z.]+)?(,|$)`)

func hashOf(body []byte) int64 {
	sum := sha256.Sum256(body)
	return int64(binary.LittleEndian.Uint64(sum[:8]))
}

// decode makes an item of what is kept. The hash tells a body that was damaged
// on the disk from one that reads well by chance: the cipher does not.
func decode(cl class, body []byte, hash int64) (it social.Item, err error) {
	if hashOf(body) != hash {
		return it, ErrDamaged
	}
	switch cl {
	case classPost:
		it.Post = new(social.Post)
		err = json.Unmarshal(body, it.Post)
	case classConnection:
		it.Connection = new(social.Connection)
		err = json.Unmarshal(body, it.Connection)
	case classSetting:
		it.Setting = new(social.Setting)
		err = json.Unmarshal(body, it.Setting)
	case classProfile:
		it.Profile = new(social.Profile)
		err = json.Unmarshal(body, it.Profile)
	case classGap:
		it.Gap = new(social.Gap)
		err = json.Unmarshal(body, it.Gap)
	default:
		return it, ErrDamaged
	}
	if err != nil { // its text could quote what is kept
		return social.Item{}, fmt.Errorf("%w: an item does not read", ErrDamaged)
	}
	return it, nil
}
