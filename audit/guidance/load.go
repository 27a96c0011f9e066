package guidance

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
)

//go:embed editions/*.json
var editions embed.FS

// edition is a file: one edition of one document.
type edition struct {
	Body         string      `json:"body"`
	Document     string      `json:"document"`
	Edition      string      `json:"edition"`
	Jurisdiction string      `json:"jurisdiction"`
	Standing     Standing    `json:"standing"`
	From         string      `json:"from"`
	Until        string      `json:"until"`
	Note         string      `json:"note"`
	Clauses      []provision `json:"clauses"`
}

// provision is a clause as a file has it.
type provision struct {
	ID           string `json:"id"`
	Section      string `json:"section"`
	Exact        bool   `json:"exact"`
	Says         string `json:"says"`
	Note         string `json:"note"`
	SupersededBy string `json:"superseded_by"`
}

// book is all clauses. It is not changed after it was read.
type book struct{ byID map[string]Clause }

// load reads the files once. They are part of the program and read by its tests,
// so that one that cannot be read is a mistake in the build.
var load = sync.OnceValue(func() *book {
	b, err := read(editions)
	if err != nil {
		panic("guidance: " + err.Error())
	}
	return b
})

// read reads every edition below the folder editions and checks that the whole
// hangs together.
func read(fsys fs.FS) (*book, error) {
	names, err := fs.Glob(fsys, "editions/*.json")
	if err != nil {
		return nil, err
	}
	b := &book{byID: map[string]Clause{}}
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		var e edition
		dec := json.NewDecoder(strings.NewReader(string(data)))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&e); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if err := b.add(e); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return b, b.link()
}

func (b *book) add(e edition) error {
	for _, p := range e.Clauses {
		if p.ID == "" {
			return fmt.Errorf("a clause has no id")
		}
		if _, twice := b.byID[p.ID]; twice {
			return fmt.Errorf("clause %s is there twice", p.ID)
		}
		b.byID[p.ID] = Clause{
			ID: p.ID, Jurisdiction: e.Jurisdiction, Body: e.Body, Document: e.Document, Edition: e.Edition, Standing: e.Standing,
			From: e.From, Until: e.Until, Section: p.Section, Exact: p.Exact, Note: p.Note, Source: e.Note, Says: p.Says, SupersededBy: p.SupersededBy,
		}
	}
	return nil
}

// link fills in Formerly and refuses a successor that is missing, of another
// jurisdiction, or not later: on following them would not end.
func (b *book) link() error {
	for id, c := range b.byID {
		if c.SupersededBy == "" {
			continue
		}
		next, ok := b.byID[c.SupersededBy]
		switch {
		case !ok:
			return fmt.Errorf("clause %s is superseded by %s, which is not there", id, c.SupersededBy)
		case next.Jurisdiction != c.Jurisdiction:
			return fmt.Errorf("clause %s is superseded by %s of another jurisdiction", id, next.ID)
		case next.From <= c.From:
			return fmt.Errorf("clause %s is superseded by %s, which is not later", id, next.ID)
		}
		next.Formerly = append(next.Formerly, id)
		slices.Sort(next.Formerly)
		b.byID[next.ID] = next
	}
	return nil
}
