package instagram

import (
	"io/fs"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// layouts are the fixtures, each a generation of the export.
var layouts = []string{"2018", "2021", "2022", "2023", "2025"}

// load makes a file system of testdata/name.txtar, below the folder wrap.
func load(t testing.TB, name, wrap string) fstest.MapFS {
	t.Helper()
	return providertest.Load(t, filepath.Join("testdata", name+".txtar"), "", wrap)
}

func items(t testing.TB, fsys fs.FS, owner social.Owner) []social.Item {
	t.Helper()
	return providertest.Items(t, New(), fsys, owner)
}

// TestGolden compares every item, with every field, with what was read and
// checked by eye.
func TestGolden(t *testing.T) {
	for _, name := range layouts {
		t.Run(name, func(t *testing.T) {
			providertest.Golden(t, filepath.Join("testdata", name+".golden.jsonl"), items(t, load(t, name, ""), social.Owner{}))
		})
	}
}
