package report

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/audit/linkage"
)

// A code is of one person, and stays theirs when the order of the list changes.
func TestCodes(t *testing.T) {
	var people []linkage.Person
	for i := range 5000 {
		people = append(people, linkage.Person{ID: fmt.Sprint("x/1/person:", i)})
	}
	codes := Codes(people)
	seen := map[string]bool{}
	for id, c := range codes {
		if seen[c] || len(c) < ShortestCode || len(c) > 8 || strings.ContainsAny(c, "aeiouyl01") || !strings.HasPrefix(Code(id), c) {
			t.Fatalf("code %q of %s", c, id)
		}
		seen[c] = true
	}
	slices.Reverse(people)
	if len(seen) != len(people) || !maps.Equal(codes, Codes(people)) {
		t.Error("codes change with the order, or are missing")
	}
	for _, few := range [][]linkage.Person{people[:3], {{ID: "a"}, {ID: "a"}}} {
		for _, c := range Codes(few) {
			if len(c) != ShortestCode {
				t.Errorf("the code of one of a few people is %q", c)
			}
		}
	}
}
