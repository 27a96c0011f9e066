package main

import (
	"context"
	"os"
	"path/filepath"
	"slices"

	"github.com/probity-audit/probity/internal/archive"
)

// deepest is how many folders down exports are looked for in a folder that is
// not an export itself.
const deepest = 3

// openPath opens what the owner named: an export, or a folder that holds some.
func openPath(ctx context.Context, path string) ([]*export, error) {
	whole, err := openOne(path)
	if len(whole) > 0 {
		return openFolder(ctx, path, whole)
	}
	// A folder of nothing but archives is an error of its own, and no export.
	if found := openBelow(ctx, path, deepest); len(found) > 0 || ctx.Err() != nil {
		return found, ctx.Err()
	}
	if err != nil {
		return nil, err
	}
	return nil, unknownExport(path)
}

// openFolder chooses between a folder as one export and the exports that lie side
// by side in it.
func openFolder(ctx context.Context, path string, whole []*export) ([]*export, error) {
	near := openBeside(ctx, path)
	switch {
	case len(near.exports) == 0 || !near.packed && !near.several():
		closeAll(near.exports)
		return whole, ctx.Err()
	case !near.several() && near.other:
		return append(whole, near.exports...), ctx.Err() // further parts, or the same once more
	}
	// What lies loose beside them may be of another network.
	loose := slices.DeleteFunc(slices.Clone(whole), func(w *export) bool {
		return !near.other || slices.ContainsFunc(near.exports, func(e *export) bool { return e.provider.Name() == w.provider.Name() })
	})
	if len(loose) == 0 {
		closeAll(whole) // all share one archive
	}
	return append(near.exports, loose...), ctx.Err()
}

// beside is what lies side by side in a folder.
type beside struct {
	exports []*export
	packed  bool // one of them is an archive
	other   bool // there is something else, too
}

// several reports whether they are of several accounts: taken for one export,
// what one network does not know of the other would be called unknown.
func (b beside) several() bool {
	whose := map[string]bool{}
	for _, e := range b.exports {
		if acc := e.recognition.Account; acc.ID != "" {
			whose[acc.Key()] = true
		}
	}
	return len(whose) > 1
}

// openBeside opens the exports in a folder. Folders that networks themselves put
// into an export are not looked at.
func openBeside(ctx context.Context, folder string) beside {
	entries, _ := os.ReadDir(folder) // not a folder: none
	if len(entries) == 1 && entries[0].IsDir() {
		return openBeside(ctx, filepath.Join(folder, entries[0].Name()))
	}
	var b beside
	for _, entry := range entries {
		packed := archive.Packed(entry.Name())
		if ctx.Err() != nil {
			break
		}
		if entry.IsDir() == packed || entry.IsDir() && archive.TopFolder(entry.Name()) {
			b.other = true
			continue
		}
		some, err := openOne(filepath.Join(folder, entry.Name()))
		if err != nil || len(some) == 0 {
			b.other = true
			continue
		}
		b.exports, b.packed = append(b.exports, some...), b.packed || packed
	}
	return b
}

// openBelow opens the exports in a folder. What lies beside them is no error.
func openBelow(ctx context.Context, folder string, depth int) []*export {
	var found []*export
	entries, _ := os.ReadDir(folder) // not a folder: none
	for _, entry := range entries {
		if ctx.Err() != nil {
			break
		}
		inner := filepath.Join(folder, entry.Name())
		switch some, err := openOne(inner); {
		case err == nil && len(some) > 0:
			found = append(found, some...)
		case entry.IsDir() && depth > 1:
			found = append(found, openBelow(ctx, inner, depth-1)...)
		}
	}
	return found
}
