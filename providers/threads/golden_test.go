package threads

import (
	"bytes"
	"encoding/json"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/probity-audit/probity/social"
)

var update = flag.Bool("update", false, "write the golden files anew")

// layouts are the fixtures, each another form of the export.
var layouts = []string{"public", "private"}

// load makes a file system of testdata/name.txtar, below the folder wrap.
func load(t testing.TB, name, wrap string) fstest.MapFS {
	t.Helper()
	a, err := txtar.ParseFile(filepath.Join("testdata", name+".txtar"))
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{}
	for _, f := range a.Files {
		fsys[wrap+f.Name] = &fstest.MapFile{Data: f.Data}
	}
	return fsys
}

func items(t testing.TB, fsys fs.FS, owner social.Owner) []social.Item {
	t.Helper()
	var out []social.Item
	for it, err := range New().Read(t.Context(), fsys, owner) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, it)
	}
	return out
}

// TestGolden compares every item, with every field, with what was read and
// checked by eye.
func TestGolden(t *testing.T) {
	for _, name := range layouts {
		t.Run(name, func(t *testing.T) {
			var buf bytes.Buffer
			enc := json.NewEncoder(&buf)
			enc.SetEscapeHTML(false)
			for _, it := range items(t, load(t, name, ""), social.Owner{}) {
				if err := enc.Encode(it); err != nil {
					t.Fatal(err)
				}
			}
			golden := filepath.Join("testdata", name+".golden.jsonl")
			if *update {
				if err := os.WriteFile(golden, buf.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), buf.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}
