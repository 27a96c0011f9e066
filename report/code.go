package report

import (
	"hash/fnv"

	"github.com/probity-audit/probity/audit/linkage"
)

// letters are those of codes: without vowels, so that no code is a word, and
// without what is easily taken for another.
const letters = "bcdfghjkmnpqrstvwxz23456789"

const (
	// ShortestCode is how many letters of a code are given at least.
	ShortestCode = 4
	longestCode  = 12
)

// Code is the whole code of a person, by which 'audit people answer' takes them. It
// comes of the identifier alone, so that it stays the same while answers change the
// order of a list. The beginning that no other has is enough.
func Code(id string) string {
	h := fnv.New64a()
	h.Write([]byte(id))
	code := make([]byte, 0, longestCode)
	for n := h.Sum64(); len(code) < longestCode; n /= uint64(len(letters)) {
		code = append(code, letters[n%uint64(len(letters))])
	}
	return string(code)
}

// Codes returns by identifier the beginnings of the codes of all people: as long as
// they must be to differ.
func Codes(people []linkage.Person) map[string]string {
	codes := make(map[string]string, len(people))
	for i := range people {
		codes[people[i].ID] = Code(people[i].ID)
	}
	length := ShortestCode
	for ; length < longestCode; length++ {
		seen := make(map[string]bool, len(codes))
		for _, c := range codes {
			seen[c[:length]] = true
		}
		if len(seen) == len(codes) {
			break
		}
	}
	for id, c := range codes {
		codes[id] = c[:length]
	}
	return codes
}
