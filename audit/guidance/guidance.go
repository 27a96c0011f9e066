package guidance

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
)

// The jurisdictions. Any marks sources that bind nobody here and support a rule
// wherever the doctor practises.
const (
	UK  = "uk"
	IE  = "ie"
	HK  = "hk"
	Any = "any"
)

// Clause is one thing that is asked of a doctor.
type Clause struct {
	ID           string
	Jurisdiction string // UK, IE, HK or Any
	Body         string // "General Medical Council"
	Document     string
	Edition      string // year or edition, in words
	Standing     Standing
	From         string   // in force from: YYYY, YYYY-MM or YYYY-MM-DD
	Until        string   // replaced on, same form; "" while in force
	Section      string   // number or subject, see Exact
	Exact        bool     // the number in Section was seen by this project
	Note         string   // what is not known of the clause
	Source       string   // what is not known of the document
	Says         string   // in this project's words
	SupersededBy string   // ID of the clause that took its place; "" while in force
	Formerly     []string // IDs of the clauses whose place it took, sorted; not to be changed
}

// Standing says what weight a clause has.
type Standing string

// The standings, from most to least weight.
const (
	Regulator  Standing = "regulator"  // the doctor's own regulator
	Law        Standing = "law"        // statute, or a code that is enforced
	Advice     Standing = "advice"     // defence bodies, colleges, associations
	Supporting Standing = "supporting" // studies, and regulators elsewhere
)

// String cites the clause: body, document, edition, section.
func (c Clause) String() string {
	return fmt.Sprintf("%s, %s (%s), %s", c.Body, c.Document, c.Edition, c.Section)
}

// Alias names the numbers that the clause had in the edition before, "20, 20.5
// (8th edition, 2016)", as far as they are known; "" if there are none.
func (c Clause) Alias() string {
	var numbers []string
	var edition string
	for _, id := range c.Formerly {
		if old := load().byID[id]; old.Exact {
			number, _, _ := strings.Cut(old.Section, ",")
			numbers = append(numbers, number)
			edition = old.Edition
		}
	}
	if len(numbers) == 0 {
		return ""
	}
	return strings.Join(numbers, ", ") + " (" + edition + ")"
}

// inForce reports whether the clause holds on the day, which is YYYY-MM-DD.
// Partial dates compare as text: "2022-10" is not after "2022-10-05".
func (c Clause) inForce(day string) bool {
	return c.From <= day && (c.Until == "" || day < c.Until)
}

// All returns every clause of every edition, ordered by ID.
func All() []Clause {
	b := load()
	all := make([]Clause, 0, len(b.byID))
	for _, c := range b.byID {
		all = append(all, c)
	}
	slices.SortFunc(all, func(x, y Clause) int { return cmp.Compare(x.ID, y.ID) })
	return all
}

// Lookup returns the clause with the ID.
func Lookup(id string) (Clause, bool) {
	c, ok := load().byID[id]
	return c, ok
}

// Check returns an error that names the IDs that are not known, and nil if all are.
func Check(ids []string) error {
	var unknown []string
	for _, id := range ids {
		if _, ok := Lookup(id); !ok {
			unknown = append(unknown, id)
		}
	}
	if len(unknown) > 0 {
		return fmt.Errorf("unknown clause: %s", strings.Join(unknown, ", "))
	}
	return nil
}

// For returns the clauses that the IDs stand for on a day, for a doctor of a
// jurisdiction: those of the jurisdiction first, then the ones for anywhere, then
// the others (UK, IE, HK), each group in the order given and without repeats.
// With no jurisdiction the order is UK, IE, HK, Any.
//
// An ID whose clause is no longer in force stands for its successor; on a day
// before a clause was in force, for the one that it replaced, if there is exactly
// one. A zero day means the current editions. IDs that are not known are left
// out: Check finds them.
func For(ids []string, jurisdiction string, day time.Time) []Clause {
	b := load()
	var found []Clause
	for _, id := range ids {
		c, ok := b.byID[id]
		if !ok {
			continue
		}
		c = b.on(c, day)
		if !slices.ContainsFunc(found, func(f Clause) bool { return f.ID == c.ID }) {
			found = append(found, c)
		}
	}
	slices.SortStableFunc(found, func(x, y Clause) int {
		return cmp.Compare(rank(x.Jurisdiction, jurisdiction), rank(y.Jurisdiction, jurisdiction))
	})
	return found
}

// rank orders a clause's jurisdiction for a doctor of another.
func rank(of, doctor string) int {
	switch {
	case of == doctor:
		return 0
	case of == Any && doctor != "":
		return 1
	case of == Any:
		return 5
	}
	return 2 + slices.Index([]string{UK, IE, HK}, of)
}

// on follows c to the clause in force on the day.
func (b *book) on(c Clause, day time.Time) Clause {
	if day.IsZero() {
		for c.SupersededBy != "" {
			c = b.byID[c.SupersededBy]
		}
		return c
	}
	d := day.UTC().Format(time.DateOnly)
	for !c.inForce(d) && c.Until != "" && d >= c.Until && c.SupersededBy != "" {
		c = b.byID[c.SupersededBy]
	}
	for d < c.From && len(c.Formerly) == 1 {
		c = b.byID[c.Formerly[0]]
	}
	return c
}
