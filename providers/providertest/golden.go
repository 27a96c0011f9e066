package providertest

import (
	"bytes"
	"encoding/json"
	"flag"
	"io/fs"
	"os"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/probity-audit/probity/social"
)

var update = flag.Bool("update", false, "write the golden files anew")

// Updating reports whether golden files are to be written anew.
func Updating() bool { return *update }

// Load makes a file system of the txtar archive in file. Of each name strip is
// taken off the front, and files without it are left out; wrap is put there.
func Load(t testing.TB, file, strip, wrap string) fstest.MapFS {
	t.Helper()
	a, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{}
	for _, f := range a.Files {
		if rest, ok := bytes.CutPrefix([]byte(f.Name), []byte(strip)); ok {
			fsys[wrap+string(rest)] = &fstest.MapFile{Data: f.Data}
		}
	}
	return fsys
}

// Items gathers all that the provider reads of an export.
func Items(t testing.TB, p Exporter, fsys fs.FS, owner social.Owner) []social.Item {
	t.Helper()
	items, err := read(p.Read(t.Context(), fsys, owner))
	if err != nil {
		t.Fatal(err)
	}
	return items
}

// Counts counts items as reports do: gaps and marks are none.
func Counts(items []social.Item) map[string]int {
	n := map[string]int{}
	for _, it := range items {
		if key := it.Count(); key != "" {
			n[key]++
		}
	}
	return n
}

// CountsAndGaps counts gaps, too, as "gap".
func CountsAndGaps(items []social.Item) map[string]int {
	n := Counts(items)
	for _, it := range items {
		if it.Gap != nil {
			n["gap"]++
		}
	}
	return n
}

// Golden compares every item, with every field, with what was read and checked by
// eye: a file of one item in JSON a line. The flag -update writes it anew.
func Golden(t *testing.T, file string, items []social.Item) {
	t.Helper()
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	for _, it := range items {
		if err := enc.Encode(it); err != nil {
			t.Fatal(err)
		}
	}
	if *update {
		if err := os.WriteFile(file, buf.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), buf.String()); diff != "" {
		t.Error(diff)
	}
}
